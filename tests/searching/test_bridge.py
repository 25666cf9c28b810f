# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The word of one community finds texts with the word of another, and says through which notion."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bbico_desktop.domain.results import Match, Naming
from bbico_desktop.domain.search_documents import SearchDocument
from bbico_desktop.domain.vocabulary import Concept, Vocabulary
from tests.searching.conftest import Searched, searched

NOTIONS = (
    Concept(
        id="school-counselling",
        scheme="bridge",
        pref={"nl": "CLB", "fr": "centre PMS", "de": "Kaleido", "en": "school counselling centre"},
    ),
    Concept(
        id="child-and-family",
        scheme="bridge",
        pref={"nl": "Kind en Gezin", "fr": "ONE", "de": "Dienst für Kind und Familie", "en": "child and family agency"},
    ),
)


def document(number: int, id_: str, body: str, *names: str) -> SearchDocument:
    facets = {"language": ("nl",), "kind": ("resource",)}
    return SearchDocument(
        number=number,
        id=id_,
        title={"nl": id_},
        keywords={},
        summary={},
        body={"nl": body},
        concepts=(),
        facets=facets,
        ages=None,
        names=names,
    )


@pytest.fixture(scope="module")
def bridged(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searched]:
    documents = (
        document(0, "praat", "Praat erover met het CLB van je school."),
        document(1, "gezin", "Een gezin met een kind."),
        document(2, "naam", "Iets anders.", "CLB"),
    )
    yield from searched(tmp_path_factory.mktemp("bridged"), documents, Vocabulary(concepts=NOTIONS))


@pytest.mark.parametrize("words", ["centre PMS", "Kaleido", "school counselling centre"])
def test_a_dutch_text_with_clb_is_found_by_the_words_of_the_others(bridged: Searched, words: str):
    assert {"praat", "naam"} <= set(bridged.ids(words, language="fr"))


def test_the_hit_says_through_which_notion(bridged: Searched):
    hit = bridged.found("Kaleido", language="de").hits[0]

    named = Naming(words="kaleido", concept="school-counselling")
    assert hit.matched == (Match(field="bridge", term="kaleido", concept="school-counselling", namings=(named,)),)


def test_a_part_of_a_word_of_the_bridge_is_not_the_notion(bridged: Searched):
    assert bridged.ids("centre", exact_spelling=True) == []
    assert bridged.ids("Dienst für Kind und Familie", exact_spelling=True) == ["gezin"]


def test_the_real_catalogue_finds_clb_by_centre_pms(real: Searched):
    with_clb = {one.id for one in real.documents if "CLB" in " ".join((one.summary.get("nl", ""), one.body.get("nl", ""))).split()}

    assert with_clb
    assert with_clb <= set(real.ids("centre PMS", language="fr", limit=500))

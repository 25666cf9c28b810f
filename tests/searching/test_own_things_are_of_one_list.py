# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Own things laid over a catalogue are searched as if both had been indexed together, by either engine."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bbico_desktop.domain.ages import AgeRange
from bbico_desktop.domain.queries import FACETS
from bbico_desktop.domain.records import Resource
from bbico_desktop.domain.search_documents import SearchDocument
from bbico_desktop.searching.answering import Answering
from bbico_desktop.searching.documents import documents_of
from bbico_desktop.searching.kept_texts import KeptTexts
from bbico_desktop.searching.labels import Labels
from bbico_desktop.searching.lexicon import Lexicon
from bbico_desktop.searching.own_layer import OwnLayer
from bbico_desktop.searching.tables import SearchTables
from tests.benchmarks import corpus
from tests.searching.conftest import Searched, searched
from tests.searching.own_fixture import OwnThings, pages
from tests.searching.test_engines_agree import LANGUAGES, questions

CATALOGUE, OWN = 40, 8


def resource(document: SearchDocument, entry_id: str) -> Resource:
    """Return a record that says what a made-up document does."""
    said = {facet: tuple(one for one in values if one != "unknown") for facet, values in document.facets.items()}
    return Resource(
        id=entry_id,
        type=said["type"][0],
        title=document.title,
        keywords=document.keywords,
        summary=document.summary,
        useful_for=document.body,
        topics=said["topic"],
        audiences=said["audience"],
        languages=said["language"],
        education_levels=said["education_level"],
        ages=AgeRange(min=document.ages[0], max=document.ages[1]) if document.ages else None,
        duration_minutes=10 * document.number if document.number % 3 else None,
        organisation_names=document.names[1:],
    )


@pytest.fixture(scope="module")
def records() -> list[Resource]:
    """Return a catalogue in the words of which own entries are written too, so that compounds part in the same way."""
    return [resource(one, one.id) for one in corpus.documents(CATALOGUE)]


@pytest.fixture(scope="module")
def own_records(records: Sequence[Resource]) -> list[Resource]:
    """Return own entries: some of the catalogue's, with a part of their texts."""
    return [replace(one, id=f"own-{one.id}", summary={}, topics=one.topics[1:]) for one in records[::5]][:OWN]


@pytest.fixture(scope="module")
def alone(records: Sequence[Resource], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searched]:
    """Search the catalogue alone."""
    vocabulary = corpus.vocabulary()
    yield from searched(tmp_path_factory.mktemp("alone"), documents_of(records, vocabulary), vocabulary)


@pytest.fixture(scope="module")
def together(alone: Searched, own_records: Sequence[Resource], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searched]:
    """Search one index over both, own entries after the others."""
    own = documents_of(own_records, alone.vocabulary)
    documents = [*alone.documents, *(replace(one, number=one.number + len(alone.documents)) for one in own)]
    yield from searched(tmp_path_factory.mktemp("together"), documents, alone.vocabulary)


@pytest.fixture(scope="module")
def laid(alone: Searched, own_records: Sequence[Resource], tmp_path_factory: pytest.TempPathFactory) -> OwnThings:
    """Search own entries laid over the catalogue."""
    own = OwnThings(alone, tmp_path_factory.mktemp("laid"))
    own.change(entries=tuple(own_records))
    return own


@settings(max_examples=20, derandomize=True)
@given(st.data())
def test_an_answer_is_that_of_one_index(together: Searched, laid: OwnThings, data: st.DataObject):
    query = replace(data.draw(questions(together.known_words, together.facet_values)), explain=data.draw(st.booleans()))

    whole = together.whoosh.search(query)

    assert [engine.search(query) for engine in laid.engines] == [whole, whole]


@settings(max_examples=15, derandomize=True)
@given(st.data(), LANGUAGES)
def test_completions_and_kindred_entries_are_those_of_one_index(together: Searched, laid: OwnThings, data: st.DataObject, language):
    words = data.draw(st.sampled_from(together.known_words))[: data.draw(st.integers(1, 9))]
    entry_id = data.draw(st.sampled_from([one.id for one in together.documents]))

    for engine in laid.engines:
        assert engine.complete(words, language, 8) == together.whoosh.complete(words, language, 8)
        assert engine.similar(entry_id, language, 8) == together.whoosh.similar(entry_id, language, 8)


def test_all_that_tables_tell_is_that_of_one_index(together: Searched, laid: OwnThings, tmp_path: Path):
    base, whole = cast("Answering", laid.searched.whoosh), cast("Answering", together.whoosh).tables
    tables = OwnLayer(base, laid.searched.vocabulary, KeptTexts(tmp_path / "kept.bin")).laid(laid.material).answering.tables
    told = {name for name, _ in inspect.getmembers(SearchTables) if not name.startswith("_")}
    asked = {"titles": range(whole.count), "of_age": range(30), "within_minutes": range(0, 600, 10)}
    pairs = {"between_ages": [(youngest, youngest + 3) for youngest in range(20)]}

    for name in told - asked.keys() - pairs.keys():
        value = getattr(tables, name)
        assert isinstance(value, Labels | Lexicon) or value == getattr(whole, name), name
    for name, values in asked.items():
        assert [getattr(tables, name)(one) for one in values] == [getattr(whole, name)(one) for one in values], name
    for name, each in pairs.items():
        assert [getattr(tables, name)(*one) for one in each] == [getattr(whole, name)(*one) for one in each], name


@settings(max_examples=15)
@given(st.data())
def test_both_engines_agree_with_notes_and_documents_too(
    alone: Searched, own_records: Sequence[Resource], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
):
    known, ids = alone.known_words, [one.id for one in (*alone.documents, *own_records)]
    said = st.lists(st.sampled_from(known), min_size=1, max_size=30).map(" ".join)
    own = OwnThings(alone, tmp_path_factory.mktemp("own"))
    for _ in range(2):
        own.change(
            entries=tuple(
                data.draw(st.sets(st.sampled_from(range(OWN)), max_size=3).map(lambda some: [own_records[one] for one in some]))
            ),
            notes=data.draw(st.dictionaries(st.sampled_from(ids), said, max_size=3)),
            pages=data.draw(
                st.dictionaries(st.sampled_from(ids), st.lists(said, max_size=3).map(lambda texts: pages(*texts)), max_size=2)
            ),
        )

        own.found(**vars_of(data.draw(questions(known, alone.facet_values))))


def vars_of(query: object) -> dict[str, object]:
    """Return the fields of a query."""
    return {name: getattr(query, name) for name in ("words", "language", "filters", "limit", "offset", "typing", "exact_spelling")}


def test_an_own_thing_changes_no_answer_that_it_is_not_in(alone: Searched, tmp_path: Path):
    own = OwnThings(alone, tmp_path)
    language, words = corpus.queries(1, 2, alone.documents)[0]
    before = own.ids(words, language=language, limit=CATALOGUE)

    own.change(notes={alone.documents[0].id: "qqqqqqq"})

    assert own.ids(words, language=language, limit=CATALOGUE) == before
    assert set(own.found(words).facets) == set(FACETS)

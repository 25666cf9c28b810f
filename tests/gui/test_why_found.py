# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a card and the detail say of why an entry was found."""

from dataclasses import replace

import pytest

from bbico_desktop.domain.results import Match, Naming
from bbico_desktop.gui.catalogue_words import CatalogueWords, read_words
from bbico_desktop.gui.entry_facts import found_through, unseen_reason
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.result_rows import result_row
from bbico_desktop.gui.widgets.card_delegate import CardDelegate
from tests.gui.fakes import FakeServices

FALSE_NEWS = Naming(words="false news", concept="disinformation")


@pytest.fixture
def words(services: FakeServices) -> CatalogueWords:
    """Return the catalogue's words in English."""
    return read_words(services, "en")  # type: ignore[arg-type]


def test_a_row_and_the_detail_say_through_which_concept_an_entry_was_found(services: FakeServices, words: CatalogueWords):
    matched = (Match(field="topic", term="cyberpesten", concept="cyberbullying"), Match(field="keyword", term="klas"))
    card = services.browsing.cards(["critiquer-l-info"], "en")["critiquer-l-info"]

    row = result_row(card, words, matched)

    assert row.spoken.endswith("Found through: cyberbullying")
    assert found_through([Match(field="topic", term="Cyberbullying", concept="cyberbullying")], words) == "cyberbullying"
    assert found_through(matched, words) == "cyberbullying (from “cyberpesten”) · “klas” in the keywords"


@pytest.mark.parametrize(
    ("match", "said"),
    [
        (Match(field="topic", term="news", concept="disinformation", namings=(FALSE_NEWS,)), "Also known as: disinformation"),
        (Match(field="keyword", term="news", namings=(FALSE_NEWS,)), "Also known as: disinformation"),
        (Match(field="title", term="news", namings=(FALSE_NEWS,)), ""),
        (Match(field="keyword", term="news"), ""),
        (Match(field="topic", term="hoax", concept="disinformation"), "Found through: disinformation"),
        (
            Match(field="topic", term="x", concept="disinformation", namings=(replace(FALSE_NEWS, words="Disinformation"),)),
            "Found through: disinformation",
        ),
    ],
)
def test_a_row_says_what_else_the_subject_is_called_where_its_words_are_not_seen(words: CatalogueWords, match: Match, said: str):
    named = replace(words, labels={"disinformation": "disinformation"})

    assert unseen_reason([match, match], named) == said


def test_a_card_shows_the_reason_where_the_summary_has_a_line_less(services: FakeServices, words: CatalogueWords, look: Look):
    card = services.browsing.cards(["critiquer-l-info"], "en")["critiquer-l-info"]
    row = replace(result_row(card, words), summary="A game about the news, and how one tells what is true in it. " * 4)
    delegate = CardDelegate(look=look)

    plain, told = delegate._lines(row, 400), delegate._lines(replace(row, reason="Also known as: disinformation"), 400)

    assert (told.reason, told.title, told.below) == ("Also known as: disinformation", plain.title, plain.below)
    assert len(told.summary) == len(plain.summary) - 1 > 0


def test_the_detail_says_which_words_named_the_concept(words: CatalogueWords):
    match = Match(field="topic", term="news", concept="disinformation", namings=(FALSE_NEWS,))

    assert found_through([match], replace(words, labels={})) == "disinformation (from “false news”)"


def test_the_page_of_a_document_is_named(qapp, words: CatalogueWords):
    match = Match(field="document", term="klas", document="brief.pdf", page=3)

    assert found_through([match], words) == "“klas” in brief.pdf, page 3"

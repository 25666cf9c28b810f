# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The catalogue's own sheets on paper: few pages, small enough for a slow line, no letter missing."""

from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import replace
from functools import cache
from itertools import product

import pypdfium2
import pytest

from bbico_desktop.domain.records import Helpline, Kit, Organisation, Resource, Sheet
from bbico_desktop.printing.content import handout_for
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.printing.typst_engine import TypstPress
from tests.printing.conftest import FOUR, ISSUED
from tests.printing.test_typst_engine import texts_in
from tests.whole_catalogue import whole_catalogue

PAGES = {"help-sheet": 2, "explain-sheet": 2, "activity-sheet": 5}
"""A lesson brings a page for the leader, the pupils' sheet, cards and answers."""


@cache
def surroundings() -> tuple[tuple[Sheet, ...], Surroundings]:
    records = whole_catalogue().records
    around = Surroundings(
        language="en",
        labels={},
        makers={one.id: one.title for one in records if isinstance(one, Organisation)},
        helplines={one.id: one for one in records if isinstance(one, Helpline)},
        today=ISSUED,
        issued=ISSUED.isoformat(),
    )
    return tuple(one for one in records if isinstance(one, Sheet)), around


def texts_of(pdf: bytes) -> list[str]:
    """Return the text of each page; pdfium reads them in a tenth of the time that pypdf takes."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [page.get_textpage().get_text_range() for page in document]


def test_a_missing_letter_would_be_seen(press: TypstPress):
    sheets, around = surroundings()
    strange = replace(sheets[0], title={"en": "Well 👉 done"})

    pdf = press.make_pdf([handout_for(strange, around)], issued=ISSUED)

    assert "Well □ done" in texts_of(pdf)[0]


@cache
def said() -> dict[tuple[str, str], str]:
    """Return all that each sheet says on paper in each language."""
    sheets, around = surroundings()
    return {
        (sheet.id, language): "\n".join(texts_in(handout_for(sheet, replace(around, language=language))))
        for language in FOUR
        for sheet in sheets
    }


def longest(sheets: Iterable[Sheet], languages: Sequence[str]) -> tuple[Sheet, str]:
    """Return what needs most room on paper."""
    return max(product(sheets, languages), key=lambda one: len(said()[one[0].id, one[1]]))


def check_paper(press: TypstPress, sheet: Sheet, language: str) -> None:
    pdf = press.make_pdf([handout_for(sheet, replace(surroundings()[1], language=language))], issued=ISSUED)
    pages = texts_of(pdf)
    assert len(pages) <= PAGES[sheet.type], (sheet.id, language)
    assert len(pdf) <= 150_000, (sheet.id, language)
    assert "□" not in "".join(pages), (sheet.id, language)


def test_every_sheet_fits_on_its_pages_in_the_language_that_needs_most_room(press: TypstPress):
    sheets, _ = surroundings()
    assert sheets

    for sheet in sheets:
        check_paper(press, *longest((sheet,), FOUR))


@pytest.mark.parametrize("language", FOUR)
def test_the_longest_sheet_of_each_kind_fits_in_every_language(press: TypstPress, language: str):
    sheets, _ = surroundings()

    for kind in PAGES:
        check_paper(press, *longest((one for one in sheets if one.type == kind), (language,)))


def around_in(language: str) -> Surroundings:
    """Return the surroundings with the labels of the catalogue, as a print-out has them."""
    labels = {concept.id: concept.label(language) for concept in whole_catalogue().vocabulary.concepts}
    return replace(surroundings()[1], language=language, labels=labels)


@pytest.mark.parametrize("language", FOUR)
def test_no_letter_of_any_entry_is_missing(press: TypstPress, language: str):
    """Every entry as `bbico print` prints it: its texts, and of each kind the one with most letters set in type.

    To set all in type would take minutes: the typesetter gets what `printable` returns and nothing else, and refuses a letter
    without glyph (test_names_of_many_scripts.py).
    """
    around = around_in(language)
    made = [(type(one), handout_for(one, around)) for one in whole_catalogue().records]
    texts = ["\n".join(texts_in(handout)) for _, handout in made]

    assert {kind for kind, _ in made} == {Resource, Organisation, Helpline, Sheet, Kit}
    assert [text for text in texts if press._coverage.printable(text) != text or "□" in text] == []
    for kind in (Resource, Organisation, Helpline, Kit):
        of_kind = [place for place, (its, _) in enumerate(made) if its is kind]
        most = max(of_kind, key=lambda place: len(set(texts[place])))
        assert "□" not in "".join(texts_of(press.make_pdf([made[most][1]], issued=ISSUED)))

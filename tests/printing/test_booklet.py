# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A booklet: printed on both sides, laid on each other and folded once, its pages are read in order."""

import io
from dataclasses import replace

import pypdf
import pytest

from bbico_desktop.domain.paper import BOOKLET, SHEET, PaperOptions
from bbico_desktop.domain.records import Resource
from bbico_desktop.printing.content import handout_for
from bbico_desktop.printing.imposing import booklet_order, folded
from bbico_desktop.printing.pages import page_count, page_sizes
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.printing.typst_engine import TypstPress
from bbico_desktop.services.handouts import Handouts
from tests.printing.conftest import ISSUED
from tests.printing.paper_samples import HELP, TODAY, shelf
from tests.shipped_fixture import StoppedClock


@pytest.mark.parametrize("pages", [1, 2, 3, 4, 5, 8, 11, 16])
def test_folded_sheets_are_read_in_order(pages: int):
    order = booklet_order(pages)
    sheets = [order[at : at + 4] for at in range(0, len(order), 4)]

    # Whoever leafs through a folded stack sees the right half of each front, then its back, to the middle, and back outwards.
    right = [page for _, right, left, _ in sheets for page in (right, left)]
    left = [page for last, _, _, before in reversed(sheets) for page in (before, last)]

    read = [one for one in (*right, *left) if one is not None]
    assert read == list(range(pages))
    assert len(order) % 4 == 0


def test_two_pages_stand_on_each_sheet_that_lies_on_its_side(press: TypstPress, resource: Resource, around: Surroundings):
    numbered = [handout_for(replace(resource, title={"en": f"Page number {one}."}), around) for one in range(1, 6)]

    made = folded(press.make_pdf(numbered, issued=ISSUED))

    shown = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(made)).pages]
    assert {width > height for width, height in page_sizes(made)} == {True}
    assert len(shown) == 4  # eight places, three of them empty
    assert [sum(f"Page number {one}." in text for text in shown) for one in range(1, 6)] == [1] * 5
    assert "Page number 1." in shown[0]
    assert "Page number 4." in shown[3]
    assert "Page number 5." in shown[3]


def test_the_booklet_is_the_sheet_in_large_letters_two_pages_on_a_side(press: TypstPress):
    paper = Handouts(records=shelf(), helps=shelf(), press=press, clock=StoppedClock(TODAY))

    booklet = paper.make([HELP], ["fr"], BOOKLET)
    sheet = paper.make([HELP], ["fr"], SHEET, options=PaperOptions(large=True))

    assert page_count(booklet) == -(-page_count(sheet) // 4) * 2
    assert {width > height for width, height in page_sizes(booklet)} == {True}
    words = [" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages) for pdf in (booklet, sheet)]
    assert sorted(words[0].split()) == sorted(words[1].split())

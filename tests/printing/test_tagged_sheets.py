# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Pages that share a sheet are read as before: the same words under the same tags, links over their words, nothing broken."""

import io
from collections import Counter
from typing import Any

import pypdf
import pytest

from bbico_desktop.printing.content import handout_for
from bbico_desktop.printing.imposing import Part, folded, imposed
from bbico_desktop.printing.pages import page_count, page_images
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.printing.tagged_sheets import Sheet, on_sheets
from bbico_desktop.printing.typst_engine import TypstPress
from tests.lesson_fixture import activity, explanation
from tests.printing.conftest import ISSUED
from tools.pdf_ua.checking import findings_in
from tools.pdf_ua.tagged import TaggedPdf

BESIDE: tuple[Sheet, ...] = ((3, 0), (None, None), (2, None), (1,), (None,), (4, 5))
SCALE, MIDDLE = 0.7071, 420.945
"""So much smaller is a page beside another one, and there, in points, the right one begins."""


@pytest.fixture(scope="module")
def pages(press: TypstPress) -> bytes:
    """Return two pages that explain and four of a lesson, with links and codes."""
    around = Surroundings(
        language="en", labels={}, makers={}, helplines={}, today=ISSUED, issued=ISSUED.isoformat(), others={}, frameworks={}
    )
    lesson = handout_for(activity(), around)
    handouts = [handout_for(explanation(helpline="focus", related=()), around), lesson, lesson]
    made = press.make_pdf(handouts, issued=ISSUED)
    assert page_count(made) >= 6
    return made


def read(pdf: TaggedPdf) -> list[tuple[str, str]]:
    """Return all that is read out, each with the role of its tag."""
    return [(one.element.role, one.text) for top in pdf.top for one in pdf.reads(top)]


def links(pdf: bytes) -> list[tuple[int, str, tuple[float, ...]]]:
    """Return on which page links stand, where they lead, and where they lie."""
    every: list[tuple[int, Any]] = [
        (place, link.get_object())
        for place, page in enumerate(pypdf.PdfReader(io.BytesIO(pdf)).pages)
        for link in page.get("/Annots", ())
    ]
    return [(place, link["/A"]["/URI"], tuple(float(side) for side in link["/Rect"])) for place, link in every]


def sheets_of(pages: bytes, *, way: str) -> bytes:
    count = page_count(pages)
    if way == "beside":
        return on_sheets(pages, (*BESIDE, *((page,) for page in range(6, count))))
    if way == "folded":
        return folded(pages)
    two_up = way == "two-up"
    return imposed(pages, [Part(pages=count // 2, copies=2, two_up=two_up), Part(pages=count % 2)], both_sides=not two_up)


@pytest.mark.parametrize("way", ["beside", "folded", "two-up", "both-sides"])
def test_all_is_read_as_before_and_no_rule_is_broken(pages: bytes, way: str):
    before, after = TaggedPdf(pages), TaggedPdf(sheets_of(pages, way=way))

    assert read(after) == read(before)
    assert Counter(role for role, _ in read(after))["H1"] >= 3
    assert [str(one) for one in findings_in(after)] == []


def test_links_lie_over_their_words(pages: bytes):
    alone = {address: sides for place, address, sides in links(pages) if place == 0}
    (sheet, *_), made = BESIDE, on_sheets(pages, BESIDE)
    assert alone
    assert sheet[1] == 0

    found = [(address, sides) for place, address, sides in links(made) if place == 0 and address in alone]
    assert {address for address, _ in found} == set(alone)
    for address, (left, bottom, right, top) in found:
        small = [side * SCALE for side in alone[address]]
        assert [left - MIDDLE, bottom, right - MIDDLE, top] == pytest.approx(small, abs=0.1)


def test_a_sheet_shows_its_pages_side_by_side_and_nothing_else(pages: bytes):
    made = on_sheets(pages, BESIDE)
    first, empty, half, alone, blank, _ = page_images(made, dpi=24)

    assert (first.width > first.height, alone.width > alone.height) == (True, False)
    assert set(empty.rgba) == set(blank.rgba) == {255}
    rows = [half.rgba[at : at + half.width * 4] for at in range(0, len(half.rgba), half.width * 4)]
    assert any(set(row[: half.width * 2]) != {255} for row in rows)
    assert all(set(row[half.width * 2 + 4 :]) == {255} for row in rows)
    assert alone.rgba == page_images(pages, dpi=24, only=[1])[0].rgba


def test_the_same_pages_give_the_same_bytes(pages: bytes):
    assert on_sheets(pages, BESIDE) == on_sheets(pages, BESIDE)
    assert on_sheets(pages, BESIDE).startswith(b"%PDF-1.7")

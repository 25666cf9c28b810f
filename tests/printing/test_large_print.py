# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Large print is large in every letter, also in the foot, and says all that the usual sheet says, in one column."""

import re
import tomllib
from contextlib import closing
from dataclasses import replace

import pytest

from bbico_desktop.domain.paper import BOOKMARK, CARD, EASY, LARGE_PRINT, LETTER, LIST, POSTER, SHEET, USUAL, PaperOptions
from bbico_desktop.domain.records import AnyRecord, Sheet
from bbico_desktop.foundation.pdf_files import opened_pdf
from bbico_desktop.printing import layouts
from bbico_desktop.printing.content import handout_for
from bbico_desktop.printing.handout import ActivityHandout
from bbico_desktop.printing.lesson_content import answer_key, card_sheet, pupil_sheet, teacher_sheet
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.printing.typst_engine import TypstPress
from tests.lesson_fixture import activity
from tests.printing.conftest import ISSUED, RESOURCES
from tests.printing.letter_sizes import letter_sizes
from tests.printing.paper_samples import Sample, made, samples
from tests.printing.test_typst_engine import EMPTY, LEFT_OUT_IN_DANGER, squeezed, texts_in

LEAST, PRINTERS_MARGIN = 18, 10
LARGE = PaperOptions(large=True)
GROWING = [name for name, layout in layouts.LAYOUTS.items() if layout.can_grow or layout.large]
WITHOUT_COLUMNS, WITHOUT_LINES = {"What you do"}, {"Where to go on", "Who to call"}
"""Headings that stand nowhere: that of a column, and that of a block that has no lines here."""
WHAT_THE_FOOT_SAYS_IN_SHORT = {"made_by", "licence", "title"}


def texts_of(pdf: bytes) -> list[str]:
    with opened_pdf(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def without_breaks(text: str) -> str:
    """Return a text without spaces, and without hyphens: at the end of a line one cannot be told from one that parts a word."""
    return re.sub("[-\x02\ufffe]", "", squeezed(text))


def test_every_size_has_a_large_one():
    tokens = tomllib.loads((RESOURCES / "styles" / "tokens.toml").read_text(encoding="utf-8"))
    usual, large = tokens["print"], tokens["large_print"]

    assert list(usual) == list(large)
    assert [name for name in large if large[name] < max(LEAST, usual[name])] == []
    assert large["heading"] >= 22


def test_large_letters_are_offered_for_what_grows():
    assert {SHEET, LARGE_PRINT, LIST, LETTER} <= set(GROWING)
    assert not {CARD, BOOKMARK, EASY, POSTER} & set(GROWING)


@pytest.mark.parametrize("name", GROWING)
def test_no_letter_is_small_whatever_is_printed(
    press: TypstPress, name: str, records_of_all_kinds: list[AnyRecord], around: Surroundings
):
    fitting = [one for one in records_of_all_kinds if layouts.LAYOUTS[name].fits(one)]

    pdf = press.make_pdf(layouts.LAYOUTS[name].make(fitting, [around], USUAL), issued=ISSUED, options=LARGE)

    assert {size: text[:40] for size, text in letter_sizes(pdf).items() if size < LEAST} == {}


@pytest.mark.parametrize("sample", [one for one in samples() if one.layout == LARGE_PRINT], ids=lambda sample: sample.name)
def test_the_catalogues_own_large_print_has_no_small_letter(sample: Sample):
    assert {size: text[:40] for size, text in letter_sizes(made(sample).pdf).items() if size < LEAST} == {}


def test_two_languages_beside_each_other_have_no_small_letter(
    press: TypstPress, records_of_all_kinds: list[AnyRecord], around: Surroundings
):
    handouts = layouts.LAYOUTS[SHEET].make(records_of_all_kinds, [around, replace(around, language="fr")], USUAL)

    pdf = press.make_pdf(handouts, issued=ISSUED, options=LARGE)

    assert {size: text[:40] for size, text in letter_sizes(pdf).items() if size < LEAST} == {}


def test_the_parts_of_a_lesson_have_no_small_letter(press: TypstPress, around: Surroundings):
    whole = handout_for(activity(), around)
    assert isinstance(whole, ActivityHandout)
    parts = [teacher_sheet(whole, on_paper=True), pupil_sheet(whole), card_sheet(whole), answer_key(whole)]

    pdf = press.make_pdf([one for one in parts if one], issued=ISSUED, options=LARGE)

    assert min(letter_sizes(pdf)) >= LEAST


def test_nothing_that_the_sheet_says_is_missing(press: TypstPress, records_of_all_kinds: list[AnyRecord], around: Surroundings):
    for record in records_of_all_kinds:
        handout = handout_for(record, around)

        printed = without_breaks("".join(texts_of(press.make_pdf([handout], issued=ISSUED, options=LARGE))))

        in_short = {getattr(handout.foot, name) for name in WHAT_THE_FOOT_SAYS_IN_SHORT}
        said = [text.rstrip(".") for text in texts_in(handout) if text not in in_short]
        missing = {text for text in said if without_breaks(text) not in printed}
        assert missing <= EMPTY | LEFT_OUT_IN_DANGER | WITHOUT_COLUMNS | WITHOUT_LINES, record.id


def test_every_page_says_title_maker_licence_dates_and_entry(press: TypstPress, sheet: Sheet, around: Surroundings):
    pages = texts_of(press.make_pdf([handout_for(sheet, around)], issued=ISSUED, options=LARGE))

    assert len(pages) > 2
    for number, page in enumerate(pages, start=1):
        for said in ("Someone threatens me", "B-BICO Desktop", "CC BY 4.0", "checked 2026-11", "valid until 2027-11-30",
                     "entry blackmailed", "catalogue of 2026-11-24", f"Page {number} of {len(pages)}"):  # fmt: skip
            assert without_breaks(said) in without_breaks(page)


def test_the_foot_stays_on_its_page_however_long_it_is(press: TypstPress, around: Surroundings):
    long = Sheet(id="x" * 64, type="help-sheet", title={"en": "Wide WORDS " * 20}, rights="All rights reserved by somebody " * 9)

    pdf = press.make_pdf([handout_for(long, around)], issued=ISSUED, options=LARGE)

    with opened_pdf(pdf) as document:
        for page in document:
            with closing(page):
                assert min(one.get_bounds()[1] for one in page.get_objects(max_depth=3)) >= PRINTERS_MARGIN


def test_what_stands_beside_each_other_comes_below_each_other(press: TypstPress, sheet: Sheet, around: Surroundings):
    handout = handout_for(sheet, around)

    usual, large = (press.make_pdf([handout], issued=ISSUED, options=one) for one in (USUAL, LARGE))

    assert left_edges(usual, "Do not", "Keep as proof")[0] != left_edges(usual, "Do not", "Keep as proof")[1]
    assert len(set(left_edges(large, "Do not", "Keep as proof"))) == 1


def left_edges(pdf: bytes, *headings: str) -> list[int]:
    """Return how far from the left each heading begins, in points."""
    found = []
    with opened_pdf(pdf) as document:
        pages = [page.get_textpage() for page in document]
        for heading in headings:
            hits = [(page, hit) for page in pages if (hit := page.search(f"{heading}\r\n").get_next())]
            page, (place, _) = hits[0]
            found.append(round(page.get_charbox(place)[0]))
    return found

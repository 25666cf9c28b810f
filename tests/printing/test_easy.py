# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Easy words stand in large letters beside large pictures, on two pages at most, with few numbers, and are called a draft."""

from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from functools import cache

import pypdfium2.raw
import pytest

from bbico_desktop.domain.records import Call, Helpline, Resource, Sheet, Step
from bbico_desktop.foundation.pdf_files import opened_pdf
from bbico_desktop.printing.easy_content import easy_handout, easy_handouts, has_easy_words
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.printing.typst_engine import TypstPress
from tests.lesson_fixture import explanation
from tests.printing.conftest import FOUR, ISSUED
from tests.printing.letter_sizes import letter_sizes
from tests.whole_catalogue import whole_catalogue

LEAST_LETTERS, LEAST_PICTURE = 20, 60
DRAWN, BESIDE, SAME_PICTURE = 0.6, 150, 6
"""The share of a picture's square that is drawn on at least, where the words begin, and how near its strokes are to each other."""
PAGE_WIDTH, SIDE = 595.3, 41
Bounds = tuple[float, float, float, float]


@cache
def real_sheets() -> tuple[tuple[Sheet, ...], dict[str, Helpline]]:
    records = whole_catalogue().records
    sheets = tuple(one for one in records if isinstance(one, Sheet) and one.easy)
    return sheets, {one.id: one for one in records if isinstance(one, Helpline)}


def pages_of(pdf: bytes) -> list[str]:
    with opened_pdf(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def test_only_sheets_with_an_easy_text_are_made(sheet: Sheet, resource: Resource, around: Surroundings):
    bare = replace(sheet, easy=())

    assert [has_easy_words(one) for one in (sheet, bare, resource)] == [True, False, False]
    assert [one.title.text for one in easy_handouts([resource, bare, sheet], around)] == ["Someone threatens me [en]"]


def test_a_draft_is_called_a_draft_until_readers_have_checked_it(sheet: Sheet, around: Surroundings):
    assert easy_handout(sheet, around).steps.note == "draft – not yet checked by readers"
    assert easy_handout(replace(sheet, easy_checked=True), around).steps.note == ""


def test_the_line_that_answers_in_the_readers_language_is_named_and_no_other(
    sheet: Sheet, helplines: dict[str, Helpline], around: Surroundings
):
    sheet = replace(sheet, call=(*sheet.call, Call(helpline="fresh")))

    named = {one: easy_handout(sheet, replace(around, language=one)).call for one in FOUR}

    assert {language: [one.id for one in held.contacts] for language, held in named.items()} == {
        "nl": ["focus"], "fr": ["focus"], "de": ["fresh"], "en": ["focus"],
    }  # fmt: skip
    assert [bool(named[one].note) for one in FOUR] == [False, False, False, True]


def test_a_help_sheet_has_the_emergency_line_and_an_explanation_only_where_it_names_one(sheet: Sheet, around: Surroundings):
    explained = replace(explanation(helpline="focus", related=()), easy=sheet.easy)
    with_danger = replace(explained, call=(Call(helpline="police"),))

    danger = [easy_handout(one, around).emergency.contacts for one in (replace(sheet, call=()), explained, with_danger)]

    assert [[one.id for one in contacts] for contacts in danger] == [["police"], [], ["police"]]


def test_a_number_is_not_said_twice(sheet: Sheet, helplines: dict[str, Helpline], around: Surroundings):
    named = replace(helplines["focus"], title={"en": "Child Line – 116 000"})

    (contact,) = easy_handout(sheet, replace(around, helplines=helplines | {"focus": named})).call.contacts

    assert (contact.name.text, [one.number for one in contact.numbers]) == ("Child Line", ["116 000"])
    assert [fact.label for fact in contact.facts] == ["Hours"]


@pytest.mark.parametrize("language", FOUR)
def test_every_real_sheet_takes_two_pages_at_most(press: TypstPress, around: Surroundings, language: str):
    sheets, lines = real_sheets()
    around = replace(around, language=language, helplines=lines)
    for sheet in sorted(sheets, key=lambda one: -sum(len(step.text.get(language, "")) for step in one.easy))[:4]:
        pages = pages_of(press.make_pdf([easy_handout(sheet, around)], issued=ISSUED))

        assert len(pages) <= 2, sheet.id


def test_steps_are_large_and_their_pictures_larger(press: TypstPress, around: Surroundings):
    sheets, lines = real_sheets()
    sheet = max(sheets, key=lambda one: sum(len(step.text["fr"]) for step in one.easy))

    pdf = press.make_pdf([easy_handout(sheet, replace(around, language="fr", helplines=lines))], issued=ISSUED)

    large = "".join(letters for size, letters in letter_sizes(pdf).items() if size >= LEAST_LETTERS)
    plain = [step.text["fr"] for step in sheet.easy if "{" not in step.text["fr"]]
    assert [text for text in plain if not set("".join(text.split())) <= set(large)] == []
    assert len(pictures_in(pdf)) == len(sheet.easy)
    assert min(pictures_in(pdf)) >= LEAST_PICTURE * DRAWN


def test_a_long_address_stays_on_the_page(press: TypstPress, helplines: dict[str, Helpline], sheet: Sheet, around: Surroundings):
    long = replace(helplines["chat"], chat="https://gegevensbeschermingsautoriteit.example.be/what-to-do")
    steps = (Step(text={"en": "Ask {helpline:chat}."}, pictogram="ban"),)

    pdf = press.make_pdf(
        [easy_handout(replace(sheet, easy=steps), replace(around, helplines=helplines | {"chat": long}))], issued=ISSUED
    )

    assert right_edge(pdf) <= PAGE_WIDTH - SIDE


def right_edge(pdf: bytes) -> float:
    """Return how far to the right the words of the first page reach, in points."""
    with opened_pdf(pdf) as document, closing(document[0]) as page:
        return max(one.get_bounds()[2] for one in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT]))


def test_many_steps_go_on_over_pages(press: TypstPress, sheet: Sheet, around: Surroundings):
    steps = tuple(Step(text={"en": f"Step number {place}, said in easy words."}, pictogram="ban") for place in range(40))

    pages = pages_of(press.make_pdf([easy_handout(replace(sheet, easy=steps), around)], issued=ISSUED))

    assert [place for place in range(40) if f"number {place}," not in " ".join("".join(pages).split())] == []


def pictures_in(pdf: bytes) -> list[float]:
    """Return how large the pictures beside the words are; strokes that overlap in height are one picture."""
    found: list[float] = []
    with opened_pdf(pdf) as document:
        for page in document:
            with closing(page):
                bounds = [one.get_bounds() for one in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_PATH])]
            found += [
                max(right - left, top - bottom) for left, bottom, right, top in joined(one for one in bounds if one[2] <= BESIDE)
            ]
    return found


def joined(bounds: Iterable[Bounds]) -> list[Bounds]:
    whole: list[Bounds] = []
    for left, bottom, right, top in sorted(bounds, key=lambda one: -one[3]):
        if whole and top > whole[-1][1] - SAME_PICTURE:
            above = whole[-1]
            whole[-1] = (min(left, above[0]), min(bottom, above[1]), max(right, above[2]), above[3])
        else:
            whole.append((left, bottom, right, top))
    return whole

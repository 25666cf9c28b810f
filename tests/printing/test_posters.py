# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Posters fill one page of A3 with what can be read from some steps away, and codes that can be scanned."""

from contextlib import closing
from dataclasses import replace
from functools import cache

import pytest

from bbico_desktop.domain.records import AnyRecord, Call, Helpline, Resource, Sheet
from bbico_desktop.foundation.pdf_files import opened_pdf
from bbico_desktop.gui.preview_printing import job_of
from bbico_desktop.printing.poster_content import hangs_on_a_wall, poster, posters
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.printing.typst_engine import TypstPress
from tests.lesson_fixture import activity, explanation, kit
from tests.printing.conftest import FOUR, ISSUED
from tests.printing.letter_sizes import letter_sizes
from tests.printing.qr_reading import codes_of, module_mm
from tests.whole_catalogue import whole_catalogue

A3 = (842, 1191)
LEAST_STEP, LEAST_NUMBER, LEAST_MODULE_MM = 24, 40, 2


@cache
def worst_sheets() -> tuple[tuple[Sheet, ...], dict[str, Helpline]]:
    """Return the help sheet and the explanation with most to say on a poster, and all lines."""
    records = whole_catalogue().records
    sheets = [one for one in records if isinstance(one, Sheet)]
    longest = (
        max(sheets, key=lambda one: sum(len(step.text["fr"] + step.detail.get("fr", "")) for step in steps(one)))
        for steps in (lambda one: one.do_now, lambda one: one.what_helps)
    )
    return tuple(longest), {one.id: one for one in records if isinstance(one, Helpline)}


def page_sizes(pdf: bytes) -> list[tuple[int, int]]:
    with opened_pdf(pdf) as document:
        return [(round(width), round(height)) for width, height in (page.get_size() for page in document)]


def text_of(pdf: bytes) -> str:
    with opened_pdf(pdf) as document, closing(document[0]) as page:
        return " ".join(page.get_textpage().get_text_range().split())


def test_what_has_nothing_to_say_on_a_wall_is_not_offered(records_of_all_kinds: list[AnyRecord], around: Surroundings):
    silent = [activity(), kit()]

    assert [hangs_on_a_wall(one) for one in silent] == [False, False]
    assert posters(silent, around) == []
    assert len(posters(records_of_all_kinds, around)) == len(records_of_all_kinds) - len(silent)


def test_a_help_sheet_says_what_to_do_now_and_whom_to_call_those_of_the_language_first(sheet: Sheet, around: Surroundings):
    sheet = replace(sheet, call=(*sheet.call, Call(helpline="fresh")))

    held = poster(sheet, replace(around, language="de"))

    assert held.title.text == "Someone threatens me [de]"
    assert held.lead
    assert held.lead.text.text == "It is not your fault. [de]"
    assert [line.text.text.split(": ")[-1] for line in held.points.lines] == ["Do not pay. [de]", "Tell someone. [de]"]
    assert [line.sources for line in held.points.lines] == ["", ""]
    assert [one.id for one in held.emergency.contacts] == ["police"]
    assert [one.id for one in held.call.contacts] == ["fresh", "focus"]


def test_an_explanation_says_what_it_is_and_what_helps(around: Surroundings):
    sheet = explanation(helpline="focus", related=())

    held = poster(sheet, around)

    assert held.lead
    assert held.lead.text.text == sheet.what_it_is[0].text["en"]
    assert held.points.heading == "What helps"
    assert held.emergency.contacts == ()


def test_an_old_number_must_be_checked_but_who_is_in_danger_calls_at_once(press: TypstPress, sheet: Sheet, around: Surroundings):
    printed = text_of(press.make_pdf(posters([sheet], around), issued=ISSUED))

    assert printed.count("check this number first") == 1
    assert "checked 2023-03 – check this number first" in printed


def test_a_poster_of_a_resource_leads_to_it_by_code_and_letters(press: TypstPress, resource: Resource, around: Surroundings):
    pdf = press.make_pdf(posters([resource], around), issued=ISSUED)

    (code,) = codes_of(pdf)
    assert code.text == resource.url
    assert module_mm(code) >= LEAST_MODULE_MM
    printed = text_of(pdf)
    for said in ("Het veilige spel", "A game about being safe.", "8 to 12 years", "example.be/spel/veilig", "The Maker",
                 "checked 2026-10", "CC BY 4.0", "valid until", "entry safe-game", "catalogue of 2026-11-24"):  # fmt: skip
        assert said in printed


@pytest.mark.parametrize("language", FOUR)
def test_the_fullest_real_posters_fill_one_page_each_with_large_letters(press: TypstPress, around: Surroundings, language: str):
    sheets, lines = worst_sheets()
    handouts = posters(sheets, replace(around, language=language, helplines=lines))

    pdf = press.make_pdf(handouts, issued=ISSUED)

    assert page_sizes(pdf) == [A3] * len(sheets)
    sizes = letter_sizes(pdf)
    large = "".join(letters for size, letters in sizes.items() if size >= LEAST_STEP)
    said = "".join(line.text.text for handout in handouts for line in handout.points.lines)
    assert len(large) >= len("".join(said.split()))
    numbers = "".join(number.number for contact in handouts[0].call.contacts for number in contact.numbers).replace(" ", "")
    assert set(numbers) <= set("".join(letters for size, letters in sizes.items() if size >= LEAST_NUMBER))


def test_a_printer_is_asked_for_sheets_of_a3(press: TypstPress, resource: Resource, around: Surroundings):
    job = job_of(press.make_pdf(posters([resource, resource], around), issued=ISSUED))

    assert (job.a3, job.pages) == (True, 2)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Posters of numbers: a telephone reads each code as a contact, emergency numbers stand first, and the title tells nothing."""

from contextlib import closing
from dataclasses import replace
from functools import cache

import pypdfium2
import pytest

from bbico_desktop.domain.help_points import HelpPoint, as_helpline
from bbico_desktop.domain.records import Call, Helpline, PhoneNumber, Sheet
from bbico_desktop.printing.number_poster import NumberPosterHandout, number_posters
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.printing.typst_engine import TypstPress
from tests.printing.conftest import FOUR, ISSUED
from tests.printing.qr_reading import codes_of, module_mm, texts_of_codes
from tests.whole_catalogue import whole_catalogue

LEAST_MODULE_MM = 0.4
LEVELS_FROM_M = {"M", "Q", "H"}


def names_of(poster: NumberPosterHandout) -> list[str]:
    return [one.name.text for one in poster.lines]


def field(card: str, name: str) -> list[str]:
    return [line.split(":", 1)[1] for line in card.split("\r\n") if line.startswith(f"{name}:")]


def test_a_sheet_gives_emergency_numbers_first_then_who_helps_nearby_then_its_lines(sheet: Sheet, around: Surroundings):
    near = (as_helpline(HelpPoint(name="JAC", phone="09 265 04 53", id="near-1", written="2026-11-24"), "en"),)

    (poster,) = number_posters([sheet], replace(around, near=near))

    assert names_of(poster) == ["Police and ambulance", "JAC", "Child Line"]
    assert poster.title.text == "Useful numbers"
    assert poster.foot.entry == ""


def test_a_line_alone_gives_itself_and_the_same_line_stands_once(
    sheet: Sheet, helplines: dict[str, Helpline], around: Surroundings
):
    (alone,) = number_posters([helplines["fresh"]], around)
    (both,) = number_posters([helplines["fresh"], sheet, helplines["focus"]], around)

    assert names_of(alone) == ["Fresh Line"]
    assert names_of(both) == ["Police and ambulance", "Fresh Line", "Child Line"]


def test_what_names_no_number_gives_no_poster(sheet: Sheet, helplines: dict[str, Helpline], around: Surroundings):
    assert number_posters([helplines["chat"], replace(sheet, call=())], around) == []


def test_an_old_number_must_be_checked_but_who_is_in_danger_calls_at_once(sheet: Sheet, around: Surroundings):
    (poster,) = number_posters([sheet], around)

    police, focus = poster.lines
    assert (police.facts, police.checked) == ((), "date of checking not known")
    assert focus.checked == "checked 2023-03 – check this number first"
    assert [fact.label for fact in focus.facts] == ["Hours", "Languages", "Cost"]


@pytest.mark.parametrize("language", FOUR)
def test_a_telephone_reads_name_number_hours_and_address(
    press: TypstPress, sheet: Sheet, helplines: dict[str, Helpline], around: Surroundings, language: str
):
    named = replace(helplines["focus"], title={"en": "Écoute; Zoë, Ängste"}, url="https://www.example.be/help")
    around = replace(around, language=language, helplines=helplines | {"focus": named})

    pdf = press.make_pdf(number_posters([sheet], around), issued=ISSUED)
    police, focus = sorted(texts_of_codes(pdf), key=lambda card: "101" not in card)

    assert field(police, "TEL") == ["101", "112"]
    assert "101: police" in field(police, "NOTE")[0]
    assert field(focus, "FN") == ["Écoute\\; Zoë\\, Ängste"]
    assert field(focus, "TEL") == ["116000"]
    assert field(focus, "URL") == ["https://www.example.be/help"]
    assert len(field(focus, "NOTE")) == 1


def test_a_long_address_would_make_the_code_too_fine_and_is_left_out(helplines: dict[str, Helpline], around: Surroundings):
    (poster,) = number_posters([replace(helplines["fresh"], url="https://www.example.be/" + "x" * 200)], around)

    assert field(poster.lines[0].card.text, "URL") == []


@cache
def worst_of_the_catalogue() -> tuple[Sheet, dict[str, Helpline]]:
    records = whole_catalogue().records
    lines = {one.id: one for one in records if isinstance(one, Helpline)}

    def count(sheet: Sheet) -> int:
        return sum(bool(lines[call.helpline].phone) for call in sheet.call)

    return max((one for one in records if isinstance(one, Sheet)), key=count), lines


@pytest.mark.parametrize("language", FOUR)
def test_every_code_of_the_fullest_real_poster_is_large_enough_and_has_modules_to_spare(
    press: TypstPress, around: Surroundings, language: str
):
    sheet, lines = worst_of_the_catalogue()
    around = replace(around, language=language, helplines=lines)
    (poster,) = number_posters([sheet], around)

    pdf = press.make_pdf([poster], issued=ISSUED)
    codes = codes_of(pdf)

    assert sorted(one.text for one in codes) == sorted(one.card.text for one in poster.lines)
    assert {one.ec_level for one in codes} <= LEVELS_FROM_M
    assert min(map(module_mm, codes)) >= LEAST_MODULE_MM


def test_a_hundred_lines_go_on_over_pages(press: TypstPress, around: Surroundings):
    lines = {
        f"line-{place}": Helpline(
            id=f"line-{place}", type="helpline", title={"en": f"Line {place}"}, phone=(PhoneNumber(number=f"0800 {place:05}"),)
        )
        for place in range(20)
    }
    sheet = Sheet(id="s", type="help-sheet", title={"en": "S"}, call=tuple(Call(helpline=one) for one in lines))

    pdf = press.make_pdf(number_posters([sheet], replace(around, helplines=lines)), issued=ISSUED)

    with closing(pypdfium2.PdfDocument(pdf)) as document:
        assert len(document) == 4
    assert len(codes_of(pdf)) == 20

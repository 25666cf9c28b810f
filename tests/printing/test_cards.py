# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Pocket cards: ten on a sheet, numbers whole, and nothing that betrays their subject."""

import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdf

from bbico_desktop.domain.help_points import HelpPoint, as_helpline
from bbico_desktop.domain.records import AnyRecord, Call, Helpline, PhoneNumber, Resource, Sheet
from bbico_desktop.foundation.clock import SystemClock
from bbico_desktop.printing.card_content import card_handout, digits_in_words, has_numbers
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.printing.typst_engine import TypstPress
from bbico_desktop.services.help_now import HelpNow

ROOT = Path(__file__).resolve().parents[2]
FRENCH = Helpline(
    id="french",
    type="helpline",
    title={"en": "Someone – 103"},
    phone=(PhoneNumber(number="103"),),
    languages=("fr",),
    as_of="2026-10",
)
DUTCH = Helpline(
    id="dutch", type="helpline", title={"en": "Line"}, phone=(PhoneNumber(number="116 000"),), languages=("nl",), as_of="2019"
)
SITE = Helpline(id="site", type="helpline", title={"en": "Site"}, url="https://www.example.org/", languages=("fr",))
DANGER = Helpline(
    id="danger", type="helpline", title={"en": "112"}, phone=(PhoneNumber(number="112", label={"en": "ambulance"}),), emergency=True
)
SHEET = Sheet(
    id="sheet",
    type="help-sheet",
    situation="blackmailed-with-pictures",
    title={"en": "Someone threatens to share my pictures"},
    call=tuple(Call(helpline=one) for one in ("danger", "dutch", "site", "french")),
)


def around(language: str) -> Surroundings:
    lines = {one.id: one for one in (FRENCH, DUTCH, SITE, DANGER)}
    today = date(2026, 11, 30)
    return Surroundings(language=language, labels={}, makers={}, helplines=lines, today=today, issued="2026-11-24")


def test_lines_that_answer_in_a_language_of_the_card_stand_first_and_sites_are_left_out():
    card = card_handout(SHEET, [around("fr"), around("en")])

    assert [(one.number, one.name.text) for one in card.numbers] == [("103", "Someone"), ("116 000", "Line")]
    assert [one.number for one in card.danger_numbers] == ["112"]


def test_who_helps_nearby_stands_first_and_leaves_room_for_the_others():
    points = [HelpPoint(name="No number"), HelpPoint(name="JAC", phone="09 265 04 53", hours="9-12", written="2026-11-24")]
    near = tuple(as_helpline(one, "en") for one in points)

    card = card_handout(SHEET, [replace(around("en"), near=near)])

    assert (card.numbers[0].number, card.numbers[0].name.text) == ("09 265 04 53", "JAC")
    assert len(card.numbers) == 3
    assert "2026-11-24" in card.numbers[0].facts[0].text


def test_each_number_says_when_it_was_checked_and_an_old_one_that_it_must_be():
    card = card_handout(SHEET, [around("en")])

    dutch = next(one for one in card.numbers if one.number == "116 000")
    assert "checked 2019 · check this number first" in dutch.facts[0].text
    assert dutch.in_words.text == "one one six, zero zero zero"


def test_a_card_in_two_languages_has_each_line_in_both():
    card = card_handout(SHEET, [around("nl"), around("fr")])

    assert [fact.language for fact in card.numbers[0].facts] == ["nl", "fr"]
    assert [one.language for one in card.front] == ["nl", "fr"]


def test_only_what_has_a_number_makes_a_card():
    others: list[AnyRecord] = [SITE, DANGER, replace(SHEET, call=()), Resource(id="r", type="game", title={"en": "Game"})]

    assert [has_numbers(one, around("en")) for one in (SHEET, FRENCH, *others)] == [True, True, False, False, False, False]


def test_a_sign_in_a_number_is_not_said():
    assert digits_in_words("+32 78", around("en")) == "three two, seven eight"


def test_ten_cards_and_ten_fronts_without_a_word_of_the_subject():
    press = TypstPress(resources=ROOT / "resources")

    pdf = pypdf.PdfReader(io.BytesIO(press.make_pdf([card_handout(SHEET, [around("en")])], issued=date(2026, 11, 24))))

    numbers, fronts = (page.extract_text() for page in pdf.pages)
    assert numbers.replace("\xa0", " ").count("116 000") == 10
    assert fronts.count("Useful numbers") == 10
    assert pdf.metadata.title == "Useful numbers"
    assert "pictures" not in numbers + fronts


def test_the_longest_real_cards_stay_on_their_sheet():
    help_now = HelpNow(shipped=ROOT / "build" / "shipped" / "help_now.json", kept=ROOT / "nowhere", clock=SystemClock())
    lines = {one.id: one for one in help_now.helplines()}
    arounds = [
        replace(around(language), helplines=lines, labels=help_now.vocabulary().labels(language)) for language in ("de", "fr")
    ]
    sheets = [help_now.sheet(one.sheet_id) for one in help_now.situations("en")]
    cards = [card_handout(one, arounds) for one in sheets if one and has_numbers(one, arounds[0])]
    longest = sorted(cards, key=lambda card: sum(len(fact.text) for number in card.numbers for fact in number.facts))[-2:]

    pdf = TypstPress(resources=ROOT / "resources").make_pdf(longest, issued=date(2026, 11, 24))

    assert len(pypdf.PdfReader(io.BytesIO(pdf)).pages) == 2 * len(longest)
    assert len(cards) > 30

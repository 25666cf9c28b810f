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
from tests.printing.letter_sizes import letter_sizes
from tests.printing.standing import grid, standing
from tests.printing.test_typst_engine import texts_in

ROOT = Path(__file__).resolve().parents[2]
CARDS = grid(15, 13.5, (90, 54), across=2, down=5)
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


def test_each_language_of_a_card_has_a_line_that_answers_in_it_and_sites_are_left_out():
    card = card_handout(SHEET, [around("fr"), around("en")])

    assert [(one.number, one.name.text) for one in card.numbers] == [("103", "Someone"), ("116 000", "Line")]
    assert [one.number for one in card.danger_numbers] == ["112"]


def test_a_card_in_two_languages_has_room_for_two_numbers_one_for_each_language():
    lines = [replace(DUTCH, id=f"dutch-{place}") for place in range(3)]
    sheet = replace(SHEET, call=tuple(Call(helpline=one.id) for one in (*lines, FRENCH)))
    arounds = [replace(around(one), helplines={one.id: one for one in (*lines, FRENCH, DANGER)}) for one in ("nl", "fr")]

    alone, beside = card_handout(sheet, arounds[:1]), card_handout(sheet, arounds)

    assert [one.number for one in alone.numbers] == ["116 000", "116 000", "116 000"]
    assert [one.number for one in beside.numbers] == ["116 000", "103"]


def test_who_helps_nearby_stands_first_and_leaves_room_for_the_others():
    points = [HelpPoint(name="No number"), HelpPoint(name="JAC", phone="09 265 04 53", hours="9-12", written="2026-11-24")]
    near = tuple(as_helpline(one, "en") for one in points)

    card = card_handout(SHEET, [replace(around("en"), near=near)])

    assert (card.numbers[0].number, card.numbers[0].name.text) == ("09 265 04 53", "JAC")
    assert len(card.numbers) == 3
    assert "2026-11-24" in card.numbers[0].checked[0].text


def test_each_number_says_when_it_was_checked_and_an_old_one_that_it_must_be():
    card = card_handout(SHEET, [around("en")])

    dutch = next(one for one in card.numbers if one.number == "116 000")
    assert dutch.checked[0].text == "checked 2019 – check this first"
    assert dutch.in_words[0].text == "one one six, zero zero zero"


def test_what_nobody_knows_of_a_number_is_said_with_its_name():
    card = card_handout(FRENCH, [around("en")])

    assert card.numbers[0].facts[0].text == "Hours: not known\xa0· fr\xa0· Cost: not known"


def test_a_card_in_two_languages_says_all_but_numbers_and_dates_in_both():
    danger = replace(DANGER, phone=(PhoneNumber(number="112", label={"nl": "ziekenwagen", "fr": "ambulance"}),))
    arounds = [replace(around(one), helplines={"danger": danger, "dutch": DUTCH, "french": FRENCH}) for one in ("nl", "fr")]

    card = card_handout(SHEET, arounds)

    dutch = card.numbers[0]
    for texts in (card.front, card.danger, dutch.in_words, dutch.facts, dutch.checked, card.danger_numbers[0].labels):
        assert [one.language for one in texts] == ["nl", "fr"]
    assert "2019" in dutch.checked[0].text
    assert "2019" not in dutch.checked[1].text


def test_what_two_languages_call_alike_is_said_once():
    card = card_handout(SHEET, [around("nl"), around("fr")])

    assert [one.text for one in card.danger_numbers[0].labels] == ["ambulance"]


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


def test_the_longest_cards_are_not_cut_and_their_letters_outlive_a_photocopier():
    help_now = HelpNow(shipped=ROOT / "build" / "shipped" / "help_now.json", kept=ROOT / "nowhere", clock=SystemClock())
    lines = {one.id: one for one in help_now.helplines()}
    arounds = [
        replace(around(language), helplines=lines, labels=help_now.vocabulary().labels(language)) for language in ("de", "fr")
    ]
    sheets = [help_now.sheet(one.sheet_id) for one in help_now.situations("en")]
    cards = [card_handout(one, arounds) for one in sheets if one and has_numbers(one, arounds[0])]
    longest = sorted(cards, key=lambda card: sum(len(fact.text) for number in card.numbers for fact in number.facts))[-2:]

    pdf = TypstPress(resources=ROOT / "resources").make_pdf(longest, issued=date(2026, 11, 24))

    for card, page in zip(longest, standing(pdf)[::2], strict=True):
        said = list(texts_in((card.numbers, card.danger, card.danger_numbers)))
        assert [page.missing(said, one) for one in CARDS] == [[]] * 10
    assert min(letter_sizes(pdf)) >= 7
    assert len(cards) > 30


def test_what_is_too_long_for_a_card_is_shortened_and_says_so():
    point = HelpPoint(
        name="Centrum voor leerlingenbegeleiding van Brussel-Noord en omstreken", phone="+32 2 123 45 67 89 10",
        hours="elke maandag, dinsdag en woensdag van 9 tot 12 uur, behalve in de schoolvakanties", written="2026-11-24",
    )  # fmt: skip
    near = (replace(as_helpline(point, "nl"), languages=("nl", "fr", "de", "en", "ar", "tr", "ru", "uk", "es", "pt")),)

    pdf = TypstPress(resources=ROOT / "resources").make_pdf(
        [card_handout(SHEET, [replace(around(language), near=near) for language in ("nl", "de")])], issued=date(2026, 11, 24)
    )

    page = standing(pdf)[0]
    assert all(text.count("…") >= 1 and text.endswith("112ambulance") for text in map(page.text, CARDS))
    assert page.outside(CARDS).startswith("Tekst")
    assert min(letter_sizes(pdf)) >= 7

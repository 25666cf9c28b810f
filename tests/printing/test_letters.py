# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Letters to parents: in the family's language, with what the class does, what helps at home and who answers in that language."""

from contextlib import closing
from dataclasses import replace
from functools import cache

import pypdfium2
import pytest

from bbico_desktop.domain.records import Call, Helpline, PhoneNumber, Resource, Sheet
from bbico_desktop.printing.general_lines import general_lines
from bbico_desktop.printing.letter_content import is_for_class, letter_handout, letters
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.printing.typst_engine import TypstPress
from tests.lesson_fixture import activity, explanation, kit
from tests.printing.conftest import FOUR, ISSUED
from tests.whole_catalogue import whole_catalogue


def line(line_id: str, *languages: str, **facts: object) -> Helpline:
    """Return a line that anybody may call about anything."""
    usual: dict[str, object] = {
        "phone": (PhoneNumber(number="108"),),
        "audiences": ("children", "parents"),
        "topics": ("help-and-reporting",),
    }
    return Helpline(id=line_id, type="helpline", title={"en": line_id}, languages=languages, **(usual | facts))  # type: ignore[arg-type]


def named(around: Surroundings, *lines: Helpline) -> Surroundings:
    return replace(around, helplines={one.id: one for one in lines})


def pages_of(pdf: bytes) -> list[str]:
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [page.get_textpage().get_text_range() for page in document]


def test_a_letter_says_what_the_class_does_why_and_what_to_do_at_home(around: Surroundings):
    letter = letter_handout(activity(), around)

    assert [one.text.text for one in letter.intro] == ["Pupils make riddles. [en]"]
    assert [one.heading for one in letter.blocks] == ["What it is for", "What the children learn", "What you can do at home"]
    assert letter.blocks[2].lines[-1].text.text == "What was hard? [en]"


def test_without_questions_there_is_our_own_advice_for_home(resource: Resource, around: Surroundings):
    letter = letter_handout(resource, around)

    assert [one.mark for one in letter.blocks[-1].lines] == ["", ""]
    assert letter.intro[-1].text.text == "Made by: The Maker, Another Maker"
    assert letter.address


def test_a_kit_names_what_the_class_uses_and_neither_lines_nor_help_for_one_child(
    sheet: Sheet, helplines: dict[str, Helpline], around: Surroundings
):
    held = kit()
    ids = ("activity-riddles", "explain-riddles", sheet.id, "focus")
    others = dict(zip(ids, (activity(), explanation(helpline="focus", related=()), sheet, helplines["focus"]), strict=True))
    items = tuple(replace(held.items[0], entry=one) for one in ids)

    letter = letter_handout(replace(held, items=items), replace(around, others=others))

    used = next(one for one in letter.blocks if one.heading == "What we use")
    assert [one.text.text for one in used.lines] == ["A lesson of riddles [en]", "Riddles online [en]"]


def test_two_languages_are_two_letters_the_familys_first(press: TypstPress, around: Surroundings):
    both = letters([activity()], [replace(around, language="fr"), replace(around, language="nl")])

    pages = pages_of(press.make_pdf(both, issued=ISSUED))

    assert [one.language for one in both] == ["fr", "nl"]
    assert len(pages) == 2
    assert "Chers parents" in pages[0]
    assert "Beste ouders" in pages[1]


def test_nobody_writes_home_about_the_trouble_of_one_child(sheet: Sheet, helplines: dict[str, Helpline], around: Surroundings):
    assert letters([sheet, helplines["focus"]], [around]) == []
    assert is_for_class(activity())


def test_lines_of_the_sheet_come_first_in_the_familys_language(around: Surroundings):
    around = replace(named(around, line("french", "fr"), line("dutch", "nl"), line("other", "nl")), language="nl")
    held = explanation(helpline="french", related=())

    letter = letter_handout(replace(held, call=(*held.call, Call(helpline="dutch"))), around)

    assert [one.id for one in letter.call.contacts] == ["dutch", "french"]


def test_where_nobody_of_the_sheet_speaks_the_language_a_general_line_that_does_comes_first(around: Surroundings):
    around = replace(named(around, line("dutch", "nl"), line("german", "de")), language="de")

    letter = letter_handout(explanation(helpline="dutch", related=()), around)

    assert [one.id for one in letter.call.contacts] == ["german", "dutch"]
    assert letter.call.note == ""


def test_a_line_without_a_number_does_not_count_as_somebody_to_call(around: Surroundings):
    around = named(around, line("site", "en", phone=(), url="https://www.example.be/"), line("english", "en"))

    letter = letter_handout(explanation(helpline="site", related=()), around)

    assert [one.id for one in letter.call.contacts] == ["english", "site"]


@pytest.mark.parametrize(
    "facts",
    [
        {"phone": ()},
        {"emergency": True},
        {"foreign": "de"},
        {"audiences": ("children", "teenagers")},
        {"audiences": ("adults", "parents")},
        {"topics": ("self-harm-and-suicide",)},
    ],
    ids=lambda facts: next(iter(facts)),
)
def test_a_line_for_some_or_for_one_thing_is_no_general_one(around: Surroundings, facts: dict[str, object]):
    assert general_lines(named(around, line("special", "en", **facts))) == []


@cache
def for_class() -> tuple[Sheet, ...]:
    return tuple(one for one in whole_catalogue().records if isinstance(one, Sheet) and is_for_class(one))


@pytest.mark.parametrize("language", FOUR)
def test_the_longest_real_letter_fits_one_page(press: TypstPress, around: Surroundings, language: str):
    lines = (one for one in whole_catalogue().records if isinstance(one, Helpline))
    around = replace(named(around, *lines), language=language)

    def length(sheet: Sheet) -> int:
        letter = letter_handout(sheet, around)
        return sum(len(one.text.text) for block in letter.blocks for one in block.lines) + sum(
            len(one.text.text) for one in letter.intro
        )

    longest = max(for_class(), key=length)

    assert len(pages_of(press.make_pdf([letter_handout(longest, around)], issued=ISSUED))) == 1

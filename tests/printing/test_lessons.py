# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Explanations, activities and kits on paper: every field, in four languages, each part where it can be copied alone."""

import io
from dataclasses import fields, replace
from typing import Any

import pypdf
import pytest

from bbico_desktop.domain.records import BLOCKS, AnyRecord, Kit, Resource, Sheet
from bbico_desktop.printing.content import handout_for, list_handout
from bbico_desktop.printing.handout import ActivityHandout, EntryHandout, ExplainHandout, KitHandout
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.printing.typst_engine import TypstPress
from tests.lesson_fixture import FOUR, activity, explanation, kit, points
from tests.printing.conftest import ISSUED
from tests.printing.test_typst_engine import pages_of, squeezed

NAMES = ("explanation", "activity", "kit")


@pytest.fixture
def records(resource: Resource) -> dict[str, AnyRecord]:
    return {"explanation": explanation(helpline="focus", related=("safe-game",)), "activity": activity(), "kit": kit()}


@pytest.fixture
def around_all(around: Surroundings, records: dict[str, AnyRecord], resource: Resource) -> Surroundings:
    """Return surroundings in which the records find each other."""
    return replace(around, others={one.id: one for one in (*records.values(), resource)})


def texts_of(value: object, language: str) -> list[str]:
    """Return every text that a record holds in a language, wherever it stands."""
    if isinstance(value, dict):
        return [value[language]] if language in value else []
    if isinstance(value, tuple):
        return [text for one in value for text in texts_of(one, language)]
    names = [field.name for field in fields(value)] if hasattr(value, "__dataclass_fields__") else []
    return [text for name in names for text in texts_of(getattr(value, name), language)]


@pytest.mark.parametrize("language", FOUR)
@pytest.mark.parametrize("name", NAMES)
def test_every_text_of_the_record_is_on_paper(
    press: TypstPress, records: dict[str, AnyRecord], around_all: Surroundings, name: str, language: str
):
    handout = handout_for(records[name], replace(around_all, language=language))
    printed = squeezed("".join(pages_of(press.make_pdf([handout], issued=ISSUED))))

    wanted = texts_of(records[name], language)
    assert len(wanted) >= 5
    assert [text for text in wanted if squeezed(text) not in printed] == []


@pytest.mark.parametrize("name", NAMES)
def test_it_is_tagged_and_its_fonts_are_embedded(
    press: TypstPress, records: dict[str, AnyRecord], around_all: Surroundings, name: str
):
    made = [press.make_pdf([handout_for(records[name], around_all)], issued=ISSUED) for _ in range(2)]

    reader = pypdf.PdfReader(io.BytesIO(made[0]))
    root: Any = reader.trailer["/Root"]
    fonts: list[Any] = [font.get_object() for page in reader.pages for font in page["/Resources"]["/Font"].values()]  # type: ignore[index]
    assert root["/MarkInfo"]["/Marked"].value
    assert b"pdfuaid" in root["/Metadata"].get_data()
    assert all("+Inter-" in font["/BaseFont"] for font in fonts)
    assert made[0] == made[1]


def test_an_explanation_marks_what_is_our_own_advice_and_leads_on(records: dict[str, AnyRecord], around_all: Surroundings):
    handout = handout_for(records["explanation"], around_all)

    assert isinstance(handout, ExplainHandout)
    assert [block.heading for block in handout.points] == ["What it is", "Why it matters", "What helps", "Talk about it"]
    assert handout.points[0].lines[0].text.text == "A riddle is a question. [en]"
    assert handout.points[2].lines[0].text.text == "We suggest: Solve it together. [en]"
    assert handout.easy.note == "draft – not yet checked by readers"
    assert [(line.entry, line.facts) for line in handout.related.lines] == [("safe-game", "game · 50 minutes · entry safe-game")]


def test_an_activity_is_no_suggestion_and_says_what_it_needs(records: dict[str, AnyRecord], around_all: Surroundings):
    handout = handout_for(records["activity"], around_all)

    assert isinstance(handout, ActivityHandout)
    assert [(fact.label, fact.value.text) for fact in handout.facts] == [
        ("Ages", "10 to 12 years"),
        ("Duration", "50 minutes"),
        ("Group", "6 to 28 people"),
        ("School level", "primary"),
        ("The room needs", "printer, board"),
    ]
    assert [block.heading for block in handout.before] == ["What participants can do afterwards", "Bring", "Prepare"]
    assert [block.heading for block in handout.after] == ["Without a projector", "Talk about it", "What one learns"]
    assert [(row.minutes, row.title.text) for row in handout.course.rows] == [("20", "Begin [en]"), ("30", "Make [en]")]
    assert [line.mark for line in handout.answers.lines] == ["1.", "2.", "Card 1:", "Card 2:"]
    assert handout.foot.made_by == "Text: B-BICO Desktop"
    assert not any("We suggest" in line.text.text for block in (*handout.before, *handout.after) for line in block.lines)


def test_worksheet_cards_and_answers_have_pages_of_their_own(
    press: TypstPress, records: dict[str, AnyRecord], around_all: Surroundings
):
    pages = pages_of(press.make_pdf([handout_for(records["activity"], around_all)], issued=ISSUED))

    parts = ("How the lesson goes", "Worksheet", "Cards to cut out", "Answers, for whoever leads")
    assert [[part for part in parts if part in page] for page in pages] == [[part] for part in parts]
    assert "The clock." not in pages[1] + pages[2]


def test_cards_that_bear_letters_get_no_numbers(around: Surroundings):
    both = (("A. Red", "B. Green"), ("A. Red", "Green"))
    handouts = [handout_for(replace(activity(), cards=points(*texts)), around) for texts in both]

    assert [[line.mark for line in one.cards.lines] for one in handouts if isinstance(one, ActivityHandout)] == [
        ["", ""],
        ["1.", "2."],
    ]


def test_an_activity_without_worksheet_and_cards_is_one_page(press: TypstPress, around: Surroundings):
    short = replace(activity(), worksheet=None, cards=(), answers=(), room_needs=(), group_size=None)
    pages = pages_of(press.make_pdf([handout_for(short, around)], issued=ISSUED))

    assert len(pages) == 1
    assert "nothing special" in pages[0]
    assert not any(word in pages[0] for word in ("Worksheet", "Cards", "Answers", "Where to go on"))


def test_a_kit_says_its_minutes_and_what_is_missing(records: dict[str, AnyRecord], around_all: Surroundings):
    handout = handout_for(records["kit"], around_all)

    assert isinstance(handout, KitHandout)
    assert (handout.facts[0].label, handout.facts[0].value.text) == ("Duration", "55 minutes")
    assert [(line.mark, line.entry, line.facts) for line in handout.items.lines] == [
        ("1.", "activity-riddles", "activity-sheet · 45 minutes · entry activity-riddles"),
        ("2.", "explain-riddles", "explain-sheet · entry explain-riddles"),
        ("3.", "", "not in this catalogue · 10 minutes"),
    ]


def test_a_kit_in_a_list_says_how_long_it_takes(records: dict[str, AnyRecord], around_all: Surroundings):
    listed = list_handout([records["kit"]], around_all).entries[0]

    assert listed.facts.endswith("55 minutes")
    assert listed.reach == ""


def test_a_published_title_is_explained_beside(press: TypstPress, resource: Resource, around: Surroundings):
    translated = replace(resource, title_translated={"en": "The safe game", "fr": "Le jeu sûr"})
    handout = handout_for(translated, around)

    assert isinstance(handout, EntryHandout)
    assert handout.title.text == "Het veilige spel"
    assert handout.title_translated is not None
    for made in (handout, list_handout([translated], around)):
        assert "The safe game" in pages_of(press.make_pdf([made], issued=ISSUED))[0]


def test_hostile_texts_in_every_block_are_printed_and_nothing_more(press: TypstPress, around: Surroundings):
    evil = '#panic() ]} $x$ <b> "'
    step = replace(activity().goals[0], text={"en": evil})
    blocks: dict[str, Any] = dict.fromkeys(BLOCKS, (step,))
    phase = replace(activity().phases[0], title={"en": evil}, text={"en": evil})
    bad: list[Sheet | Kit] = [
        replace(activity(), phases=(phase,), **blocks),
        replace(explanation(helpline="gone", related=()), **blocks),
        replace(kit(), items=(replace(kit().items[0], entry=evil, note={"en": evil}),)),
    ]

    for record in bad:
        assert squeezed(evil) in squeezed("".join(pages_of(press.make_pdf([handout_for(record, around)], issued=ISSUED))))

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Explanations, activities and kits in the terminal: the words of the paper, in its order."""

import io
from datetime import date

from bbico_desktop.cli.entry_text import write_handout
from bbico_desktop.cli.environment import Environment
from bbico_desktop.cli.output import Output
from bbico_desktop.cli.words import Voice
from bbico_desktop.domain.records import AnyRecord, Resource
from bbico_desktop.printing.content import handout_for
from bbico_desktop.printing.surroundings import Surroundings
from tests.lesson_fixture import activity, explanation, kit

GAME = Resource(id="game", type="game", title={"nl": "Spel"}, title_translated={"en": "A game"})
RECORDS: tuple[AnyRecord, ...] = (explanation(helpline="none", related=("game",)), activity(), kit(), GAME)


def shown(record: AnyRecord) -> str:
    around = Surroundings(
        language="en",
        labels={},
        makers={},
        helplines={},
        today=date(2026, 11, 24),
        issued="2026-11-24",
        others={one.id: one for one in RECORDS},
    )
    out = io.StringIO()
    environment = Environment(stdin=io.StringIO(), stdout=out, stderr=io.StringIO(), environ={})
    write_handout(handout_for(record, around), Output(environment=environment, say=Voice("en"), as_json=False))
    return out.getvalue()


def in_order(text: str, *parts: str) -> bool:
    places = [text.find(part) for part in parts]
    return -1 not in places and places == sorted(places)


def test_an_explanation_leads_on_by_the_ids_of_entries():
    text = shown(RECORDS[0])

    assert in_order(
        text, "What it is", "Why it matters", "What helps", "Talk about it", "In easy words", "Where to go on", "Sources"
    )
    assert "We suggest: Solve it together. [en]" in text
    assert "Where to go on (in Dutch)\n  – Spel\n    A game · game · entry game\n" in text
    assert "Who to call" not in text


def test_an_activity_is_shown_whole():
    text = shown(RECORDS[1])

    assert in_order(text, "6 to 28 people", "Bring", "How the lesson goes", "20  Begin [en]", "Read a riddle aloud. [en]")
    assert in_order(text, "Without a projector", "Worksheet", "1. Write a riddle.", "[ ] a clock", "Cards to cut out")
    assert in_order(text, "Answers", "1. Any riddle will do.", "Card 2: A cucumber.", "Where to go on", "entry activity-riddles")


def test_a_kit_lists_its_entries():
    text = shown(RECORDS[2])

    assert in_order(
        text, "55 minutes", "In this kit", "1. A lesson of riddles [en] Begin with this. [en]", "2. Riddles online [en]"
    )
    assert "activity-sheet · 45 minutes · entry activity-riddles" in text


def test_a_published_title_is_explained_below():
    assert shown(GAME).startswith("Spel\n  A game · game")

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Three lessons for a time and an age, from activities that need nothing but paper."""

from dataclasses import replace

import pytest

from bbico_desktop.domain.lessons import LessonPack, lesson_packs, screen_need
from bbico_desktop.domain.records import AgeRange, Phase, Resource, Sheet

PHASE = Phase(minutes=5, title={"en": "Begin"}, text={"en": "Say."})
SHORT = Sheet(
    id="short",
    type="activity-sheet",
    title={"en": "Short"},
    audiences=("children",),
    ages=AgeRange(min=10, max=12),
    duration_minutes=20,
    topics=("news",),
    room_needs=("printer",),
    phases=(PHASE,),
)
LONG = replace(SHORT, id="long", duration_minutes=50)
MIDDLE = replace(SHORT, id="middle", duration_minutes=30)
OTHER = replace(SHORT, id="other", duration_minutes=45, topics=("money",))


def test_what_fills_the_time_comes_first_and_nothing_stands_twice():
    offer = lesson_packs((SHORT, OTHER, MIDDLE, LONG), minutes=50, age=11)

    assert offer.packs == (
        LessonPack(entries=("long",), minutes=50),
        LessonPack(entries=("middle", "short"), minutes=50),
        LessonPack(entries=("other",), minutes=45),
    )


def test_the_order_in_which_they_come_does_not_matter():
    records = (SHORT, OTHER, MIDDLE, LONG)

    assert lesson_packs(records, minutes=60, age=11) == lesson_packs(records[::-1], minutes=60, age=11)


def test_the_nearer_age_goes_before():
    younger, older = replace(LONG, id="a", ages=AgeRange(min=6, max=11)), replace(LONG, id="b", ages=AgeRange(min=10, max=12))

    assert lesson_packs((younger, older), minutes=50, age=11).packs[0].entries == ("b",)


@pytest.mark.parametrize(
    "unfit",
    [
        replace(LONG, ages=AgeRange(min=12, max=18)),
        replace(LONG, duration_minutes=51),
        replace(LONG, audiences=("parents", "teachers")),
        replace(LONG, phases=()),
        replace(LONG, room_needs=("projector",)),
    ],
)
def test_what_does_not_fit_is_not_there(unfit: Sheet):
    assert lesson_packs((unfit,), minutes=50, age=11).packs == ()


@pytest.mark.parametrize("vague", [replace(LONG, ages=None), replace(LONG, duration_minutes=None)])
def test_what_does_not_say_is_never_taken_and_is_counted(vague: Sheet):
    offer = lesson_packs((vague,), minutes=50, age=11)

    assert (offer.packs, offer.unknown) == ((), 1)


@pytest.mark.parametrize(
    ("record", "need"),
    [
        (SHORT, "none"),
        (replace(SHORT, room_needs=("devices",)), "screen"),
        (replace(SHORT, room_needs=("projector",), without_projector={"en": "Print the pictures."}), "swapped"),
        (Resource(id="a", type="video", title={"en": "A"}), "unknown"),
        (Resource(id="a", type="video", title={"en": "A"}, low_connectivity="online-only"), "screen"),
        (Resource(id="a", type="video", title={"en": "A"}, low_connectivity="downloadable"), "screen"),
        (Resource(id="a", type="book", title={"en": "A"}, low_connectivity="printable"), "none"),
    ],
)
def test_what_becomes_of_an_entry_without_a_screen(record: Sheet | Resource, need: str):
    assert screen_need(record) == need

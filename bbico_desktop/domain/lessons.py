# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Lessons that stand on paper alone: what an entry needs, and which activities fill the time that there is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from bbico_desktop.domain.records import AgeRange, AnyRecord, Resource, Sheet

ScreenNeed = Literal["none", "swapped", "screen", "unknown"]
"""Without a screen an entry works as it is; works in another way that is written down; does not work; or nobody said."""

SCREENS = frozenset({"projector", "devices", "internet"})
LEARNERS = frozenset({"children", "teenagers", "adults", "seniors", "vulnerable-groups"})
PACKS = 3
MOST_ACTIVITIES = 3
MOST_JOINED = 40
GROWN_UP = 18
LEAST_MINUTES, MOST_MINUTES, USUAL_MINUTES = 10, 480, 50
YOUNGEST, OLDEST, USUAL_AGE = 3, 99, 13
"""For how long and for whom a lesson can be asked for, and what is asked first."""
MOST_COPIES = 100


def screen_need(record: AnyRecord) -> ScreenNeed:
    """Return what becomes of an entry where there is neither projector nor device."""
    if isinstance(record, Resource):
        if record.low_connectivity in ("printable", "face-to-face"):
            return "none"
        return "screen" if record.low_connectivity else "unknown"
    if isinstance(record, Sheet) and SCREENS & set(record.room_needs):
        return "swapped" if any(record.without_projector.values()) else "screen"
    return "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonPack:
    """Activities that fill a lesson, in the order of use; `minutes` is what they take together."""

    entries: tuple[str, ...]
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonOffer:
    """What there is for a time and an age. `unknown` counts the activities that do not say how long they take or for which age."""

    packs: tuple[LessonPack, ...]
    unknown: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonWish:
    """What is wanted of a lesson. `pupils` and `card_sets` say how many copies, 0 none; `two_up`: two pupils' sheets on a page."""

    teacher: bool = True
    pupils: int = 24
    card_sets: int = 0
    answers: bool = True
    two_up: bool = False
    both_sides: bool = False


def lesson_packs(records: Iterable[AnyRecord], *, minutes: int, age: int) -> LessonOffer:
    """Return three lessons at most that need nothing but paper, those that fill the time and fit the age best first.

    No activity is in two of them. What does not say its time or age is never taken, and is counted.
    """
    activities = [one for one in records if isinstance(one, Sheet) and one.phases and screen_need(one) != "screen"]
    for_learners = [one for one in activities if LEARNERS & set(one.audiences)]
    known = [one for one in for_learners if one.ages and one.duration_minutes]
    fitting = [one for one in known if one.ages and one.ages.min <= age <= one.ages.max and (one.duration_minutes or 0) <= minutes]
    taken: set[str] = set()
    packs: list[LessonPack] = []
    for pack in sorted(_together(fitting, minutes, age), key=lambda one: _rank(one, minutes, age)):
        ids = [one.id for one in pack]
        if len(packs) < PACKS and not taken & set(ids):
            taken.update(ids)
            packs.append(LessonPack(entries=tuple(ids), minutes=_minutes(pack)))
    return LessonOffer(packs=tuple(packs), unknown=len(for_learners) - len(known))


def _together(activities: Sequence[Sheet], minutes: int, age: int) -> Iterator[tuple[Sheet, ...]]:
    """Yield each activity, and of those nearest in age the ones about the same thing that fit in one after another."""
    nearest = sorted(activities, key=lambda one: (_distance(one.ages, age), one.id))[:MOST_JOINED]
    joined = sorted(nearest, key=lambda one: one.id)
    for count in range(1, MOST_ACTIVITIES + 1):
        for pack in combinations(activities if count == 1 else joined, count):
            about_the_same = count == 1 or set.intersection(*(set(one.topics) for one in pack))
            if about_the_same and _minutes(pack) <= minutes:
                yield pack


def _rank(pack: Sequence[Sheet], minutes: int, age: int) -> tuple[int, int, float, tuple[str, ...]]:
    """Return what sorts lessons: least time left over, fewest parts, ages nearest, then a fixed order."""
    return (
        minutes - _minutes(pack),
        len(pack),
        sum(_distance(one.ages, age) for one in pack) / len(pack),
        tuple(one.id for one in pack),
    )


def _minutes(pack: Iterable[Sheet]) -> int:
    return sum(one.duration_minutes or 0 for one in pack)


def _distance(ages: AgeRange | None, age: int) -> float:
    """Return how far an age is from the middle of those that an activity is made for, and how wide these are."""
    if ages is None:
        return 0.0
    youngest, oldest = min(ages.min, GROWN_UP), min(ages.max, GROWN_UP)
    return abs((youngest + oldest) / 2 - min(age, GROWN_UP)) + (oldest - youngest) / 10

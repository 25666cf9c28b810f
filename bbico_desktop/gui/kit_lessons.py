# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Lessons that are ready, in words: what the chooser shows of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.lessons import LessonPack
from bbico_desktop.gui import wording
from bbico_desktop.gui.catalogue_words import CatalogueWords, read_words

if TYPE_CHECKING:
    from bbico_desktop.composition import Services
    from bbico_desktop.domain.entries import EntryCard


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonCard:
    """One lesson. `entries` are its activities in the order of use."""

    entries: tuple[str, ...]
    minutes: int
    title: str
    first_title: str
    facts: str
    summary: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Lessons:
    """What there is for a time and an age; `unknown` says what was left out, in words."""

    cards: tuple[LessonCard, ...]
    unknown: str


def reading_lessons(minutes: int, age: int, language: Language) -> Callable[[Services], Lessons]:
    """Return the errand that looks for lessons."""

    def read(services: Services) -> Lessons:
        offer = services.lessons.offer(minutes=minutes, age=age)
        words = read_words(services, language)
        ids = [one for pack in offer.packs for one in pack.entries]
        cards = services.browsing.cards(ids, language)
        return Lessons(cards=tuple(_card(one, cards, words) for one in offer.packs), unknown=_left_out(offer.unknown))

    return read


def _left_out(count: int) -> str:
    if not count:
        return ""
    said = QCoreApplication.translate("Lessons", "%n activities do not say their time or age. They are left out.", "", count)
    return str(said)


def _card(pack: LessonPack, cards: dict[str, EntryCard], words: CatalogueWords) -> LessonCard:
    held = [cards[one] for one in pack.entries]
    first = held[0]
    topics = dict.fromkeys(words.word(topic) for one in held for topic in one.topics)
    facts = [wording.minutes(pack.minutes)]
    if first.ages:
        facts.append(wording.ages(first.ages))
    facts += list(topics)[:3]
    return LessonCard(
        entries=pack.entries,
        minutes=pack.minutes,
        title=" + ".join(one.title for one in held),
        first_title=first.title,
        facts=" · ".join(facts),
        summary=first.summary,
    )

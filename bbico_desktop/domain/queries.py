# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a reader asks for: words, language and filters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from bbico_desktop.domain.languages import Language

FACETS = ("topic", "audience", "type", "kind", "language", "education_level", "age_group", "needs", "community")
"""In the order of `bbico search --json`. Each has the value `unknown` for entries that don't say."""

Sort = Literal["relevance", "title", "checked", "duration", "age"]
SORTS: tuple[Sort, ...] = ("relevance", "title", "checked", "duration", "age")
"""Title from A to Z, the latest checked first, the shortest first, the youngest first; what is not known comes last, ties by id."""

UNDERSTOOD = ("age", "minutes", "needs", "audience", "education_level", "language")
"""What words of a query may say beside its subject: "6 jaar", "50 minutes", "no wifi", "voor leerkrachten", "en français"."""

MAX_CHARACTERS = 500
MAX_WORDS = 32
"""Only so much of a query is searched, and that is said (`Answer.shortened`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """Chosen facet values: OR within a facet, AND between facets.

    `age` keeps the entries whose age range holds it, `minutes` those that say they take no longer, `group` those that are made for
    so many, `room` (of `rooms.ROOMS`) those that work in all of these. Of rooms, `minutes` and `group`, `unknown_too` names those
    where the entries that do not say are kept as well.
    """

    chosen: Mapping[str, frozenset[str]] = field(default_factory=dict)
    age: int | None = None
    minutes: int | None = None
    group: int | None = None
    room: frozenset[str] = frozenset()
    unknown_too: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.active())

    def toggled(self, facet: str, value: str) -> Filters:
        """Return these filters with one value added, or taken away if it was chosen."""
        values = self.chosen.get(facet, frozenset()) ^ {value}
        chosen = {name: held for name, held in self.chosen.items() if name != facet}
        if values:
            chosen[facet] = values
        return replace(self, chosen=chosen)

    def without(self, facet: str) -> Filters:
        """Return these filters without what is chosen in one facet, or without `age`, `minutes`, `group` or `room`."""
        if facet == "age":
            return replace(self, age=None)
        if facet == "minutes":
            return replace(self, minutes=None, unknown_too=self.unknown_too - {facet})
        if facet == "group":
            return replace(self, group=None, unknown_too=self.unknown_too - {facet})
        if facet == "room":
            return replace(self, room=frozenset(), unknown_too=self.unknown_too - self.room)
        return replace(self, chosen={name: held for name, held in self.chosen.items() if name != facet})

    def active(self) -> tuple[str, ...]:
        """Return what is filtered by: facets in their order, then `age`, `minutes`, `group` and `room`."""
        others = {"age": self.age is not None, "minutes": self.minutes is not None, "group": self.group is not None}
        others["room"] = bool(self.room)
        return (*(facet for facet in FACETS if self.chosen.get(facet)), *(name for name, holds in others.items() if holds))

    def in_room(self, room: str) -> Filters:
        """Return these filters with one room added, or taken away if it was chosen."""
        return replace(self, room=self.room ^ {room}, unknown_too=self.unknown_too - {room})

    def toggled_unknown(self, name: str) -> Filters:
        """Return these filters with the entries that do not say one thing, or without them if they were kept."""
        return replace(self, unknown_too=self.unknown_too ^ {name})


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """One question in any of the four languages; `language` is the reader's. No words: everything, in static order."""

    words: str = ""
    language: Language = "en"
    filters: Filters = field(default_factory=Filters)
    limit: int = 20
    offset: int = 0
    sort: Sort = "relevance"
    typing: bool = False
    """The last word is not finished yet: it matches as a prefix."""
    exact_spelling: bool = False
    """The reader went back from a correction: do not correct again."""
    as_words: frozenset[str] = frozenset()
    """Of `UNDERSTOOD`, what the reader took away: these words are searched like any others."""
    explain: bool = False
    """Say for each hit what its score is made of."""

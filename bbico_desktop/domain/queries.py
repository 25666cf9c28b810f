# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a reader asks for: words, language and filters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from bbico_desktop.domain.languages import Language

FACETS = ("topic", "audience", "type", "kind", "language", "education_level", "age_group", "needs", "community")
"""In the order of `bbico search --json`. Each has the value `unknown` for entries that don't say."""

UNDERSTOOD = ("age", "minutes", "needs", "audience", "education_level", "language")
"""What words of a query may say beside its subject: "6 jaar", "50 minutes", "no wifi", "voor leerkrachten", "en français"."""

MAX_CHARACTERS = 500
MAX_WORDS = 32
"""Only so much of a query is searched, and that is said (`Answer.shortened`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """Chosen facet values: OR within a facet, AND between facets.

    `age` keeps the entries whose age range holds it, `minutes` those that say they take no longer.
    """

    chosen: Mapping[str, frozenset[str]] = field(default_factory=dict)
    age: int | None = None
    minutes: int | None = None

    def __bool__(self) -> bool:
        return self.age is not None or self.minutes is not None or any(self.chosen.values())

    def toggled(self, facet: str, value: str) -> Filters:
        """Return these filters with one value added, or taken away if it was chosen."""
        values = self.chosen.get(facet, frozenset()) ^ {value}
        chosen = {name: held for name, held in self.chosen.items() if name != facet}
        if values:
            chosen[facet] = values
        return replace(self, chosen=chosen)

    def without(self, facet: str) -> Filters:
        """Return these filters without what is chosen in one facet, or without `age` or `minutes`."""
        if facet == "age":
            return replace(self, age=None)
        if facet == "minutes":
            return replace(self, minutes=None)
        return replace(self, chosen={name: held for name, held in self.chosen.items() if name != facet})

    def active(self) -> tuple[str, ...]:
        """Return what is filtered by: facets in their order, then `age` and `minutes`."""
        numbers = {"age": self.age, "minutes": self.minutes}
        return (
            *(facet for facet in FACETS if self.chosen.get(facet)),
            *(name for name, value in numbers.items() if value is not None),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """One question in any of the four languages; `language` is the reader's. No words: everything, in static order."""

    words: str = ""
    language: Language = "en"
    filters: Filters = field(default_factory=Filters)
    limit: int = 20
    offset: int = 0
    typing: bool = False
    """The last word is not finished yet: it matches as a prefix."""
    exact_spelling: bool = False
    """The reader went back from a correction: do not correct again."""
    as_words: frozenset[str] = frozenset()
    """Of `UNDERSTOOD`, what the reader took away: these words are searched like any others."""
    explain: bool = False
    """Say for each hit what its score is made of."""

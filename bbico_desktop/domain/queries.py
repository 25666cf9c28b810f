# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a reader asks for: words, language and filters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bbico_desktop.domain.languages import Language

FACETS = ("topic", "audience", "type", "kind", "language", "education_level", "age_group", "needs", "community")
"""In the order of `bbico search --json`. Each has the value `unknown` for entries that don't say."""

MAX_CHARACTERS = 500
MAX_WORDS = 32
"""Only so much of a query is searched, and that is said (`Answer.shortened`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """Chosen facet values: OR within a facet, AND between facets. `age` keeps the entries whose age range holds it."""

    chosen: Mapping[str, frozenset[str]] = field(default_factory=dict)
    age: int | None = None

    def __bool__(self) -> bool:
        return self.age is not None or any(self.chosen.values())

    def toggled(self, facet: str, value: str) -> Filters:
        """Return these filters with one value added, or taken away if it was chosen."""
        values = self.chosen.get(facet, frozenset()) ^ {value}
        chosen = {name: held for name, held in self.chosen.items() if name != facet}
        if values:
            chosen[facet] = values
        return Filters(chosen=chosen, age=self.age)


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

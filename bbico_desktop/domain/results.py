# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the search answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from bbico_desktop.domain.entries import EntryCard
from bbico_desktop.domain.queries import Query

Engine = Literal["whoosh", "fts5"]
FacetCounts = Mapping[str, Mapping[str, int]]
"""{facet: {value: hits after choosing it}}; zero counts are left out, chosen values are always there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Why an entry was found: in which field, by which term of the query, through which concept if not by the word itself."""

    field: str
    term: str
    concept: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One ranked entry; `score` compares within one answer only."""

    id: str
    score: float
    matched: tuple[Match, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A corrected query; `shown` says whether the answer already shows its results instead of the typed words'."""

    query: str
    shown: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What an engine found: the page of hits, how many there are in all, and the facets over all of them."""

    hits: tuple[Hit, ...]
    total: int
    facets: FacetCounts
    suggestion: Suggestion | None = None
    shortened: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One row of an answer: the hit and its card."""

    card: EntryCard
    score: float
    matched: tuple[Match, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a reader gets. `missing` are ids that the catalogue does not hold; `took_ms` counts from text to rows and facets."""

    query: Query
    results: tuple[Result, ...]
    total: int
    facets: FacetCounts
    engine: Engine
    took_ms: float
    suggestion: Suggestion | None = None
    shortened: bool = False
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """One line under the search field while typing."""

    text: str
    entry_id: str | None = None
    concept: str | None = None

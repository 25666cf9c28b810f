# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the search answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from bbico_desktop.domain.entries import EntryCard
from bbico_desktop.domain.facets import folded
from bbico_desktop.domain.queries import Query

SEEN_ON_CARDS = ("title", "name", "summary")
Engine = Literal["whoosh", "fts5"]
FacetCounts = Mapping[str, Mapping[str, int]]
"""{facet: {value: hits after choosing it}}; zero counts are left out, chosen values are always there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomCount:
    """How many hits there are with one thing asked of the room, and how many entries do not say whether they fit."""

    count: int
    unknown: int


RoomCounts = Mapping[str, RoomCount]
"""{room, `minutes` or `group`: its count}, as one click asks for it (`domain.rooms`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """Words of a query that are a name of a concept in some language, and not one of the words that merely lead to it."""

    words: str
    concept: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Why an entry was found: in which field, by which term of the query, through which concept if not by the word itself.

    `namings`: concepts that the entry bears and the term, with words beside it, names, whatever the entry calls them. In the field
    `document` it was found on a page (from 1) of a document that the reader attached.
    """

    field: str
    term: str
    concept: str | None = None
    namings: tuple[Naming, ...] = ()
    document: str | None = None
    page: int | None = None


def unseen_names(matched: Iterable[Match], labels: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """Return how an entry was found whose card does not show the words: by what else its subjects are called, through which others.

    A reader who typed "fake news" is told that it is found here as "disinformation and fake news".
    """
    unseen = [match for match in matched if match.field not in SEEN_ON_CARDS]
    named = [(match.concept, _another_name(match, labels)) for match in unseen]
    names = dict.fromkeys(name for _, name in named if name)
    concepts = dict.fromkeys(labels.get(concept, concept) for concept, name in named if concept and not name)
    return list(names), [concept for concept in concepts if concept not in names]


def _another_name(match: Match, labels: Mapping[str, str]) -> str:
    """Return the first label that differs from the words as typed; empty when there is none."""
    called = ((one.words, labels.get(one.concept, "")) for one in match.namings)
    return next((label for words, label in called if label and folded(label) != folded(words)), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class ScorePart:
    """One thing that a score is made of: `reason` is a code (docs/search.md), `term` the word that it is about, if any."""

    reason: str
    points: float
    term: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One ranked entry; `score` compares within one answer only. `parts` add up to it; empty unless the query asks for them."""

    id: str
    score: float
    matched: tuple[Match, ...] = ()
    parts: tuple[ScorePart, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What some words of a query say beside its subject; it is applied like a filter, and a reader may take it away.

    `kind` is one of `queries.UNDERSTOOD`. `values`: concept ids, of which one must fit; for `age` the youngest and the oldest; for
    `minutes` the longest that it may take. `phrase` are the words, as typed.
    """

    kind: str
    values: tuple[str, ...]
    phrase: str


ExitKind = Literal["spelling", "without-filter", "other-languages", "without-filters", "fewer-words", "topic"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exit:
    """A way on from an answer without hits: a query that has `count` of them, at least one.

    `about` is the facet that `without-filter` leaves out, the concept of `topic`, the words of `spelling` and `fewer-words`.
    """

    kind: ExitKind
    query: Query
    count: int
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A corrected query; `shown` says whether the answer already shows its results instead of the typed words'."""

    query: str
    shown: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What an engine found: the page of hits, how many there are in all, and the facets over all of them.

    `apart` of the hits stand at the end: they do not say whether they fit what was understood. Ways on come with no hits only.
    """

    hits: tuple[Hit, ...]
    total: int
    facets: FacetCounts
    suggestion: Suggestion | None = None
    shortened: bool = False
    understood: tuple[Understood, ...] = ()
    apart: int = 0
    exits: tuple[Exit, ...] = ()
    room: RoomCounts = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One row of an answer: the hit and its card."""

    card: EntryCard
    score: float
    matched: tuple[Match, ...]
    parts: tuple[ScorePart, ...] = ()


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
    understood: tuple[Understood, ...] = ()
    apart: int = 0
    exits: tuple[Exit, ...] = ()
    room: RoomCounts = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """One line under the search field while typing. `scheme` is the vocabulary of its concept: `situation`, `topic` and others."""

    text: str
    entry_id: str | None = None
    concept: str | None = None
    scheme: str | None = None

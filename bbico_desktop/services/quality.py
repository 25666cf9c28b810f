# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""How good the search is: judged queries are asked, and what stands where becomes figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log2
from pathlib import Path
from typing import Protocol

from bbico_desktop.domain.entries import EntryCard
from bbico_desktop.domain.problems import Family, Mistake, Problem
from bbico_desktop.domain.queries import Query
from bbico_desktop.domain.results import Answer
from bbico_desktop.domain.vocabulary import Concept
from bbico_desktop.foundation.files import read_text_input
from bbico_desktop.services.judged_queries import Judged, read_judged, unanswerable, unknown_ids

FIRST = 3
"""A query has failed when no right entry stands among so many."""
GAIN_PLACES = 10
MEASURES = ("success@1", "success@3", "success@5", "MRR", "nDCG@10")
Figures = Mapping[str, float]
"""{measure: mean over queries, from 0 to 1}. For nDCG a right entry counts 1; the ideal is min(10, right entries) at the top."""


class Asked(Protocol):
    """What this service asks; `services.finding.Finding` is one."""

    def find(self, query: Query) -> Answer:
        """Return the best entries, best first."""
        ...


class Shelf(Protocol):
    """What this service needs to know of the catalogue; `services.browsing.Browsing` is one."""

    def ids(self) -> tuple[str, ...]:
        """Return the ids of all entries."""
        ...

    def cards(self, ids: Sequence[str], language: str) -> dict[str, EntryCard]:
        """Return {id: card}."""
        ...

    def concepts(self, scheme: str) -> tuple[Concept, ...]:
        """Return the concepts of one vocabulary."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of one query: the first entries shown, the places (from 1) of the right ones, and how many right ones there are."""

    judged: Judged
    shown: tuple[str, ...]
    places: tuple[int, ...]
    relevant: int

    @property
    def first(self) -> int | None:
        """Return where the first right entry stands; None when none was found."""
        return self.places[0] if self.places else None

    def succeeds(self, within: int) -> bool:
        """Say whether a right entry stands among the first `within`."""
        return self.first is not None and self.first <= within


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Figures by language, and `overall`: the mean of the languages' figures, so that each weighs the same."""

    queries: int
    overall: Figures
    languages: Mapping[str, Figures]


@dataclass(frozen=True, kw_only=True)
class Report:
    """All that was measured; `groups` by class and `splits` by use, for the queries that have one."""

    outcomes: tuple[Outcome, ...]

    @cached_property
    def total(self) -> Table:
        """Return the figures of all queries."""
        return _table(self.outcomes)

    @cached_property
    def groups(self) -> Mapping[str, Table]:
        """Return {class: its figures}, in the order of the file."""
        return _tables((one.judged.group, one) for one in self.outcomes)

    @cached_property
    def splits(self) -> Mapping[str, Table]:
        """Return {use: its figures}, in the order of the file."""
        return _tables((one.judged.split, one) for one in self.outcomes)

    @property
    def failed(self) -> tuple[Outcome, ...]:
        """Return the queries without a right entry among the first three."""
        return tuple(one for one in self.outcomes if not one.succeeds(FIRST))


class Quality:
    """Measure the search with judged queries."""

    def __init__(self, *, finding: Asked, browsing: Shelf) -> None:
        self._finding = finding
        self._browsing = browsing

    def measure(self, file: Path) -> Report:
        """Ask the queries of a file (docs/command-line.md). Raises Problem `judged-mistakes` with every mistake of every line."""
        ids = self._browsing.ids()
        entries = self._browsing.cards(ids, "en")
        judged, mistakes = self._read(file, entries)
        if mistakes:
            raise Problem("judged-mistakes", Family.BAD_INPUT, mistakes=mistakes, count=len(mistakes))
        if not judged:
            raise Problem("queries-empty", Family.BAD_INPUT, path=file)
        return Report(outcomes=tuple(self._outcome(one, entries) for one in judged))

    def _read(self, file: Path, entries: Mapping[str, EntryCard]) -> tuple[tuple[Judged, ...], tuple[Mistake, ...]]:
        name = str(file)
        judged, wrong = read_judged(read_text_input(file), name)
        topics, types = ([concept.id for concept in self._browsing.concepts(scheme)] for scheme in ("topic", "type"))
        unknown = tuple(unknown_ids(judged, topics=topics, types=types, file=name))
        understood = {one.line for one in judged} - {mistake.place.line for mistake in unknown}
        empty = tuple(
            unanswerable(one, name) for one in judged if one.line in understood and not any(map(one.accepts, entries.values()))
        )
        return judged, tuple(sorted((*wrong, *unknown, *empty), key=lambda one: one.place.line))

    def _outcome(self, judged: Judged, entries: Mapping[str, EntryCard]) -> Outcome:
        answer = self._finding.find(Query(words=judged.words, language=judged.language, limit=len(entries)))
        found = [result.card for result in answer.results]
        return Outcome(
            judged=judged,
            shown=tuple(card.id for card in found[:FIRST]),
            places=tuple(place for place, card in enumerate(found, start=1) if judged.accepts(card)),
            relevant=sum(map(judged.accepts, entries.values())),
        )


def figures_of(outcomes: Sequence[Outcome]) -> Figures:
    """Return the means over some queries, at least one."""
    values = [_values(outcome) for outcome in outcomes]
    return {measure: _mean(column) for measure, column in zip(MEASURES, zip(*values, strict=True), strict=True)}


def _values(outcome: Outcome) -> tuple[float, ...]:
    """Return what one query is worth, in the order of `MEASURES`."""
    successes = (float(outcome.succeeds(within)) for within in (1, FIRST, 5))
    return (*successes, 1 / outcome.first if outcome.first else 0.0, _ndcg(outcome))


def _ndcg(outcome: Outcome) -> float:
    ideal = range(1, min(GAIN_PLACES, outcome.relevant) + 1)
    reached = [place for place in outcome.places if place <= GAIN_PLACES]
    return sum(1 / log2(place + 1) for place in reached) / sum(1 / log2(place + 1) for place in ideal)


def _table(outcomes: Sequence[Outcome]) -> Table:
    parts = _parted((outcome.judged.language, outcome) for outcome in outcomes)
    languages = {language: figures_of(part) for language, part in parts.items()}
    overall = {measure: _mean([figures[measure] for figures in languages.values()]) for measure in MEASURES}
    return Table(queries=len(outcomes), overall=overall, languages=languages)


def _tables(named: Iterable[tuple[str, Outcome]]) -> Mapping[str, Table]:
    return {name: _table(part) for name, part in _parted(named).items() if name}


def _parted(named: Iterable[tuple[str, Outcome]]) -> Mapping[str, list[Outcome]]:
    parts: dict[str, list[Outcome]] = {}
    for name, outcome in named:
        parts.setdefault(name, []).append(outcome)
    return parts


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)

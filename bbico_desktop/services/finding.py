# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Find entries for the words that a reader typed."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from bbico_desktop.domain.entries import EntryCard
from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.queries import Query
from bbico_desktop.domain.results import Answer, Completion, Engine, Result
from bbico_desktop.searching.engine import SearchEngine

COMPLETIONS = 8
SIMILAR = 5
ALL = 1_000_000
"""More than any catalogue holds."""


class Cards(Protocol):
    """What this service needs of an open catalogue; `storage.catalogue_reader.Catalogue` is one."""

    def cards(self, ids: Sequence[str], language: str) -> Mapping[str, EntryCard]:
        """Return {id: card}, without those that the catalogue does not hold."""
        ...


class Finding:
    """Answer queries: the engine finds and ranks ids, the catalogue gives the rows."""

    def __init__(self, *, engine: SearchEngine, catalogue: Cards) -> None:
        self._engine = engine
        self._catalogue = catalogue

    @property
    def engine_name(self) -> Engine:
        """Return which engine answers: the index, or FTS5 while there is none."""
        return self._engine.name

    def use(self, engine: SearchEngine) -> SearchEngine:
        """Answer from another engine from now on; return the one before, which the caller closes."""
        before, self._engine = self._engine, engine
        return before

    def find(self, query: Query) -> Answer:
        """Return the best entries with their rows, best first; ids that the catalogue does not hold are listed as missing."""
        begin = time.perf_counter()
        engine = self._engine
        found = engine.search(query)
        cards = self._catalogue.cards([hit.id for hit in found.hits], query.language)
        return Answer(
            query=query,
            results=tuple(
                Result(card=cards[hit.id], score=hit.score, matched=hit.matched, parts=hit.parts)
                for hit in found.hits
                if hit.id in cards
            ),
            total=found.total,
            facets=found.facets,
            engine=engine.name,
            took_ms=(time.perf_counter() - begin) * 1000,
            suggestion=found.suggestion,
            shortened=found.shortened,
            missing=tuple(hit.id for hit in found.hits if hit.id not in cards),
            understood=found.understood,
            apart=found.apart,
            exits=found.exits,
            room=found.room,
        )

    def ids(self, query: Query) -> tuple[str, ...]:
        """Return the ids of all entries that a query finds, whatever its page, best first."""
        found = self._engine.search(replace(query, limit=ALL, offset=0, typing=False, explain=False))
        return tuple(hit.id for hit in found.hits)

    def complete(self, words: str, language: Language, limit: int = COMPLETIONS) -> tuple[Completion, ...]:
        """Return what unfinished words may become: labels of concepts, then titles of entries."""
        return self._engine.complete(words, language, limit)

    def similar(self, entry_id: str, language: Language, limit: int = SIMILAR) -> tuple[EntryCard, ...]:
        """Return the entries that have most in common with one, nearest first; nothing for an id that nobody knows."""
        ids = self._engine.similar(entry_id, language, limit)
        cards = self._catalogue.cards(ids, language)
        return tuple(cards[one] for one in ids if one in cards)

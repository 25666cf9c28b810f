# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a search engine does, and what it must be given to do it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.queries import Query
from bbico_desktop.domain.results import Completion, Engine, Found

Postings = Mapping[int, int]
"""{code: set of entries}: in which entries a term stands, and where in them (see `codes`)."""


class SearchEngine(Protocol):
    """Finds and ranks ids. May be asked from any thread, one question at a time."""

    @property
    def name(self) -> Engine:
        """Return which engine this is."""
        ...

    def search(self, query: Query) -> Found:
        """Return the best entries with facets; any text whatsoever is a valid query."""
        ...

    def similar(self, entry_id: str, language: Language, limit: int) -> tuple[str, ...]:
        """Return the ids of the entries that have most in common with one."""
        ...

    def complete(self, words: str, language: Language, limit: int) -> tuple[Completion, ...]:
        """Return what the unfinished words may become."""
        ...

    def close(self) -> None:
        """Let go of files."""
        ...


class Index(Protocol):
    """Gives the postings of terms. The two engines differ in nothing else."""

    def term(self, term: str) -> Postings:
        """Return the postings of a finished word's term; empty when no entry has it."""
        ...

    def beginning(self, beginning: str) -> Postings:
        """Return the postings of all words of titles, keywords and names that begin so."""
        ...

    def words_of(self, number: int) -> str:
        """Return the folded words of an entry in their order (see `phrases`)."""
        ...

    def close(self) -> None:
        """Let go of files."""
        ...

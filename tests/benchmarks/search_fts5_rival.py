# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""SQLite's FTS5 doing the whole task as one would write it: bm25, GROUP BY and joins, prefix='2 3'."""

# ruff: noqa: S608  # the statements are put together from our own names and numbers

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from bbico_desktop.domain.queries import FACETS
from tests.benchmarks.search_task import FEW, FIELDS, LIMIT, Asked, Counted, Entry

_COLUMNS = (*FIELDS, "words")
_WEIGHTS = ", ".join(str(weight) for weight in (*FIELDS.values(), 0.0))


def build(path: Path, entries: Iterable[Entry]) -> None:
    """Write the database."""
    with sqlite3.connect(path) as connection:
        options = "content='', prefix='2 3', tokenize='ascii'"
        connection.execute(f"CREATE VIRTUAL TABLE entry USING fts5({', '.join(_COLUMNS)}, {options})")
        connection.execute("CREATE VIRTUAL TABLE spelled USING fts5(words, content='', tokenize='ascii')")
        connection.execute(
            "CREATE TABLE facet (number INTEGER, facet INTEGER, value INTEGER, PRIMARY KEY (number, facet, value)) WITHOUT ROWID"
        )
        connection.execute("CREATE TABLE name (id INTEGER PRIMARY KEY, facet TEXT, value TEXT, UNIQUE (facet, value))")
        connection.execute("CREATE INDEX facet_value ON facet (value, number)")
        names: dict[tuple[str, str], int] = {}
        facets = {facet: place for place, facet in enumerate(FACETS)}
        for one in entries:
            fields = one.fields
            values = (one.number, *(fields[column] for column in _COLUMNS))
            connection.execute(f"INSERT INTO entry(rowid, {', '.join(_COLUMNS)}) VALUES (?, ?, ?, ?, ?, ?, ?)", values)
            connection.execute("INSERT INTO spelled(rowid, words) VALUES (?, ?)", (one.number, fields["spelled"]))
            for facet, held in one.facets.items():
                for value in held:
                    name = names.setdefault((facet, value), len(names))
                    connection.execute("INSERT INTO facet VALUES (?, ?, ?)", (one.number, facets[facet], name))
        connection.executemany("INSERT INTO name VALUES (?, ?, ?)", ((name, *pair) for pair, name in names.items()))
        for table in ("entry", "spelled"):
            connection.execute(f"INSERT INTO {table}({table}) VALUES ('optimize')")
        connection.execute("ANALYZE")


class Fts5Rival:
    """Asks the database. FTS5 by itself knows no near words."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
        self._connection.execute("PRAGMA mmap_size = 1073741824")
        self._connection.execute("PRAGMA temp_store = MEMORY")
        self._connection.execute("CREATE TEMP TABLE hit (number INTEGER PRIMARY KEY, rank REAL)")
        self._names = {(facet, value): name for name, facet, value in self._connection.execute("SELECT id, facet, value FROM name")}

    def answer(self, asked: Asked) -> Counted:
        """Return (hits in all, the numbers of the best, how many facet values were counted)."""
        if asked.phrase:
            return self._answer(
                asked, "SELECT rowid, bm25(spelled) FROM spelled WHERE spelled MATCH ?", f'"{" ".join(asked.phrase)}"'
            )
        total, best, counted = self._worded(asked, " AND ")
        return self._worded(asked, " OR ") if total < FEW and len(asked.words) > 1 else (total, best, counted)

    def _worded(self, asked: Asked, joint: str) -> Counted:
        match = joint.join(_group(words, asked.beginning if words is asked.words[-1] else "") for words in asked.words)
        if asked.without:
            match = f"({match}) NOT {_group(asked.without, '')}"
        return self._answer(asked, f"SELECT rowid, bm25(entry, {_WEIGHTS}) FROM entry WHERE entry MATCH ?", match)

    def _answer(self, asked: Asked, matching: str, match: str) -> Counted:
        """Match and rank once into a table of hits, then filter and count in it: quicker than to match for every statement."""
        self._connection.execute("DELETE FROM hit")
        self._connection.execute(f"INSERT INTO hit {matching}", (match,))
        allowed = {facet: self._allowed(facet, values) for facet, values in asked.filters.chosen.items()}
        every = " AND ".join(allowed.values()) or "1"
        best = self._connection.execute(f"SELECT number FROM hit WHERE {every} ORDER BY rank, number LIMIT {LIMIT}").fetchall()
        (total,) = self._connection.execute(f"SELECT count(*) FROM hit WHERE {every}").fetchone()
        counted = len(self._counts(every, "1")) if asked.facets else 0
        for facet in allowed if asked.facets else ():
            others = " AND ".join(clause for name, clause in allowed.items() if name != facet) or "1"
            counted += len(self._counts(others, f"facet.facet = {FACETS.index(facet)}"))
        return total, [number for (number,) in best], counted

    def _counts(self, allowed: str, values: str) -> list[tuple[int, int]]:
        statement = f"SELECT value, count(*) FROM hit JOIN facet USING (number) WHERE {allowed} AND {values} GROUP BY value"
        return self._connection.execute(statement).fetchall()

    def _allowed(self, facet: str, values: frozenset[str]) -> str:
        of = FACETS.index(facet)
        names = ", ".join(str(self._names.get((facet, value), -1)) for value in sorted(values))
        return (
            f"EXISTS (SELECT 1 FROM facet AS held WHERE held.number = hit.number AND held.facet = {of} AND held.value IN ({names}))"
        )


def _group(words: Sequence[str], beginning: str) -> str:
    choices = [f'"{word}"' for word in words]
    if beginning:
        choices.append(f'(words : "{beginning}" *)')
    return f"({' OR '.join(choices)})"

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The same search over SQLite's FTS5, in the catalogue's file, for while there is no index. Standard library's sqlite3 alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.search_documents import SearchDocument
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.foundation.files import storage_trouble
from bbico_desktop.searching import codes
from bbico_desktop.searching.answering import Answering
from bbico_desktop.searching.bitsets import bits_of
from bbico_desktop.searching.codes import COLUMNS
from bbico_desktop.searching.engine import Postings
from bbico_desktop.searching.phrases import read_words
from bbico_desktop.searching.readings import Kept, Reading, Readings, readings_of
from bbico_desktop.searching.stored_readings import connected, tables_in
from bbico_desktop.searching.tables import FORMAT, SearchTables, index_broken, tables_of

_WORD_COLUMNS = COLUMNS[:4]
_BODY_COLUMN = [1 << place for place in range(len(COLUMNS))].index(codes.BODY)
_BIT_OF = {name: 1 << place for place, name in enumerate(COLUMNS)}

# Terms are letters and digits already; the ascii tokenizer leaves them as they are. No lengths are kept: the scores are ours.
_OPTIONS = "content='', columnsize=0, detail=column, tokenize='ascii'"
_GATHERED = 16_777_216
"""Bytes of postings that FTS5 gathers before it writes them: one large part needs no joining afterwards."""

_ASIDE = ("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "PRAGMA cache_size = -65536")
"""A catalogue is built aside, and worth nothing until it is whole: nothing is kept to undo, and all of it fits into the memory."""

_TABLES = (
    "DROP TABLE IF EXISTS search_term_place",
    "DROP TABLE IF EXISTS search_term",
    "DROP TABLE IF EXISTS search_word",
    "DROP TABLE IF EXISTS search_tables",
    "DROP TABLE IF EXISTS search_text",
    "DROP TABLE IF EXISTS search_reading",
    "DROP TABLE IF EXISTS search_labels",
    f"CREATE VIRTUAL TABLE search_term USING fts5({', '.join(COLUMNS)}, {_OPTIONS})",
    f"CREATE VIRTUAL TABLE search_word USING fts5({', '.join(_WORD_COLUMNS)}, {_OPTIONS}, prefix='2 3')",
    f"INSERT INTO search_term(search_term, rank) VALUES ('hashsize', {_GATHERED})",  # noqa: S608  # our own number
    f"INSERT INTO search_word(search_word, rank) VALUES ('hashsize', {_GATHERED})",  # noqa: S608  # likewise
    "CREATE VIRTUAL TABLE search_term_place USING fts5vocab(search_term, instance)",
    "CREATE TABLE search_tables (content BLOB NOT NULL)",
    "CREATE TABLE search_text (number INTEGER PRIMARY KEY, words BLOB NOT NULL)",
    "CREATE TABLE search_reading (number INTEGER PRIMARY KEY, key BLOB NOT NULL, content BLOB NOT NULL)",
    "CREATE TABLE search_labels (key BLOB NOT NULL, content BLOB NOT NULL)",
)
_ADD_TERMS = f"INSERT INTO search_term(rowid, {', '.join(COLUMNS)}) VALUES (?{', ?' * len(COLUMNS)})"  # noqa: S608  # our own names
_ADD_WORDS = f"INSERT INTO search_word(rowid, {', '.join(_WORD_COLUMNS)}) VALUES (?{', ?' * len(_WORD_COLUMNS)})"  # noqa: S608  # likewise


def write_fts5(
    catalogue_path: Path, documents: Sequence[SearchDocument], vocabulary: Vocabulary, *, kept: Kept | None = None
) -> None:
    """Add the search to a catalogue file; what an earlier call added is replaced.

    Raises Problem of storage, and then the file is worth nothing.
    `kept` are readings of documents, of which those that are unchanged need not be read.
    """
    readings = readings_of(documents, vocabulary, version=FORMAT, kept=kept)
    try:
        with closing(sqlite3.connect(catalogue_path)) as connection, connection:
            for statement in (*_ASIDE, *_TABLES):
                connection.execute(statement)
            numbered = list(enumerate(readings))
            connection.executemany(_ADD_TERMS, [(number, *_term_columns(readings, one)) for number, one in numbered])
            connection.executemany(_ADD_WORDS, [(number, *_by_column(one.words, len(_WORD_COLUMNS))) for number, one in numbered])
            connection.executemany("INSERT INTO search_text VALUES (?, ?)", [(number, one.in_order) for number, one in numbered])
            rows = [(number, one.key, one.packed) for number, one in numbered]
            connection.executemany("INSERT INTO search_reading VALUES (?, ?, ?)", rows)
            connection.execute("INSERT INTO search_labels VALUES (?, ?)", (readings.labels.key, readings.labels.packed))
            for table in ("search_term", "search_word"):
                connection.execute(f"INSERT INTO {table}({table}) VALUES ('optimize')")  # noqa: S608  # our own names
            connection.execute("INSERT INTO search_tables VALUES (?)", (tables_of(documents, readings, vocabulary, digest=""),))
    except sqlite3.Error as error:
        raise storage_trouble(OSError(str(error)), catalogue_path) from error


def _term_columns(readings: Readings, one: Reading) -> list[str]:
    """Return the terms of an entry by column; the parts of its compounds stand in its body."""
    columns = _by_column(one.terms, len(COLUMNS))
    parts = readings.parts_in(one)
    if parts:
        columns[_BODY_COLUMN] = " ".join((columns[_BODY_COLUMN], *parts))
    return columns


def _by_column(coded: Mapping[int, str], columns: int) -> list[str]:
    return [" ".join([words for code, words in coded.items() if code >> place & 1]) for place in range(columns)]


def open_fts5(catalogue_path: Path) -> Answering:
    """Return the search over a catalogue file. Raises Problem `index-missing` or `index-broken`."""
    if not catalogue_path.is_file():
        raise Problem("index-missing", Family.STORAGE, path=catalogue_path)
    try:
        connection = connected(catalogue_path)
    except sqlite3.Error as error:
        raise index_broken(str(error)) from error
    try:
        tables = SearchTables(tables_in(connection, catalogue_path))
    except sqlite3.Error as error:
        connection.close()
        raise index_broken(str(error)) from error
    except Problem:
        connection.close()
        raise
    return Answering(name="fts5", index=_Fts5Index(connection, tables.count), tables=tables)


class _Fts5Index:
    """Reads postings by SQL."""

    def __init__(self, connection: sqlite3.Connection, count: int) -> None:
        self._connection = connection
        self._count = count

    def term(self, term: str) -> Postings:
        """Return the postings of a finished word's term."""
        return self._postings("SELECT doc, col FROM search_term_place WHERE term = ?", term)

    def beginning(self, beginning: str) -> Postings:
        """Return the postings of all words of titles, keywords and names that begin so."""
        found: list[tuple[int, str]] = []
        for column in _WORD_COLUMNS:
            rows = self._rows("SELECT rowid, ? FROM search_word WHERE search_word MATCH ?", column, f'{column}: "{beginning}" *')
            found.extend(rows)
        return self._by_code(found)

    def words_of(self, number: int) -> str:
        """Return the folded words of an entry in their order."""
        try:
            row = self._connection.execute("SELECT words FROM search_text WHERE number = ?", (number,)).fetchone()
        except sqlite3.Error as error:
            raise index_broken(str(error)) from error
        return read_words(row[0]) if row else ""

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _postings(self, statement: str, term: str) -> Postings:
        return self._by_code(self._rows(statement, term))

    def _rows(self, statement: str, *values: str) -> list[tuple[int, str]]:
        try:
            return self._connection.execute(statement, values).fetchall()
        except sqlite3.Error as error:
            raise index_broken(str(error)) from error

    def _by_code(self, rows: Iterable[tuple[int, str]]) -> Postings:
        codes: dict[int, int] = {}
        for number, column in rows:
            codes[number] = codes.get(number, 0) | _BIT_OF[column]
        numbers: dict[int, list[int]] = {}
        for number, code in codes.items():
            numbers.setdefault(code, []).append(number)
        return {code: bits_of(members, self._count) for code, members in numbers.items()}

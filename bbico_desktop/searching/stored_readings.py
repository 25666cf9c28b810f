# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Take readings back from a catalogue's file: for its index, and for the catalogue that comes after it."""

from __future__ import annotations

import json
import sqlite3
import zlib
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.searching.label_reading import kept_labels
from bbico_desktop.searching.readings import Kept, Readings, kept_reading
from bbico_desktop.searching.tables import SearchTables, index_broken


def connected(catalogue_path: Path) -> sqlite3.Connection:
    """Return a connection that changes nothing; any thread may use it, one at a time. Raises sqlite3.Error."""
    address = f"file:{quote(str(catalogue_path))}?mode=ro&immutable=1"
    connection = sqlite3.connect(address, uri=True, check_same_thread=False)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA query_only = ON")
    return connection


def kept_readings(catalogue_path: Path) -> Kept:
    """Return the readings in a catalogue file, for whoever builds from the same or other records; nothing when there are none."""
    try:
        with closing(connected(catalogue_path)) as connection:
            rows = connection.execute("SELECT key, content, words FROM search_reading JOIN search_text USING (number)")
            readings = {key: (content, words) for key, content, words in rows}
            return Kept(readings, dict(connection.execute("SELECT key, content FROM search_labels")))
    except sqlite3.Error:
        return Kept()  # of another format, or damaged: everything is read again


def stored_readings(catalogue_path: Path) -> tuple[Readings, bytes]:
    """Return the readings of all entries, by number, and their tables. Raises Problem `index-missing` or `index-broken`."""
    try:
        with closing(connected(catalogue_path)) as connection:
            tables = tables_in(connection, catalogue_path)
            rows = connection.execute(
                "SELECT key, content, words FROM search_reading JOIN search_text USING (number) ORDER BY number"
            )
            readings = [kept_reading(*row) for row in rows]
            key, content = connection.execute("SELECT key, content FROM search_labels").fetchone()
            labels = kept_labels(key, content)
    except (sqlite3.Error, zlib.error, json.JSONDecodeError, TypeError) as error:
        raise index_broken(str(error)) from error
    if len(readings) != SearchTables(tables).count:
        raise index_broken("readings are missing")
    return Readings(readings, labels), tables


def tables_in(connection: sqlite3.Connection, catalogue_path: Path) -> bytes:
    """Return the search's tables in a catalogue. Raises sqlite3.Error, and Problem `index-missing` when there are none."""
    if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'search_tables'").fetchone():
        raise Problem("index-missing", Family.STORAGE, path=catalogue_path)
    row = connection.execute("SELECT content FROM search_tables").fetchone()
    return bytes(row[0]) if row else b""

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The tables of a reader's own data. A change here needs a step in `user_migrations` and a higher `user_opening.VERSION`."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, Table, Text

METADATA = MetaData()

# `record` is canonical JSON, as in the catalogue.
OWN_ENTRY = Table(
    "own_entry",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("record", Text, nullable=False),
    Column("changed", Text, nullable=False),
    sqlite_with_rowid=False,
)

# Notes and documents stand at entries of the catalogue too, which this file does not know: no foreign key.
NOTE = Table(
    "note",
    METADATA,
    Column("entry_id", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("changed", Text, nullable=False),
    sqlite_with_rowid=False,
)

# Its bytes are the file `documents/<sha256>` beside this one.
DOCUMENT = Table(
    "document",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("entry_id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("page_count", Integer, nullable=False),
    Column("added", Text, nullable=False),
    Index("document_by_entry", "entry_id", "sha256", unique=True),
    sqlite_autoincrement=True,
)

# Pages without text are left out.
DOCUMENT_PAGE = Table(
    "document_page",
    METADATA,
    Column("document_id", Integer, ForeignKey("document.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("text", Text, nullable=False),
    sqlite_with_rowid=False,
)

# `query` and `seen` (entry ids) are JSON.
SAVED_SEARCH = Table(
    "saved_search",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("query", Text, nullable=False),
    Column("seen", Text, nullable=False),
    Column("saved", Text, nullable=False),
    sqlite_autoincrement=True,
)

# How often entries, notes and documents were changed: the search asks it, as most changes of the file are none of its business.
CHANGE_COUNT = Table(
    "change_count",
    METADATA,
    Column("what", Text, primary_key=True),
    Column("number", Integer, nullable=False),
    sqlite_with_rowid=False,
)

# A kit that the reader put together; `source` is the content id of the file that it came from, empty for her own work.
KIT = Table(
    "kit",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("created", Text, nullable=False),
    Column("changed", Text, nullable=False),
    Column("source", Text, nullable=False),
    sqlite_autoincrement=True,
)

# `snapshot` is the entry's whole record as canonical JSON, as it was when it was added; empty when there was none.
KIT_ITEM = Table(
    "kit_item",
    METADATA,
    Column("kit_id", Integer, ForeignKey("kit.id", ondelete="CASCADE"), primary_key=True),
    Column("entry_id", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("note", Text, nullable=False),
    Column("minutes", Integer),
    Column("snapshot", Text, nullable=False),
)

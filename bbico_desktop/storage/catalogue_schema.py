# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The tables of a catalogue. `searching.fts5` adds its own to the same file."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, MetaData, Table, Text

METADATA = MetaData()

META = Table(
    "meta", METADATA, Column("key", Text, primary_key=True), Column("value", Text, nullable=False), sqlite_with_rowid=False
)

# `number` is the place in static order, from 0; `record` is canonical JSON and `sha256` its hash.
ENTRY = Table(
    "entry",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("id", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("record", Text, nullable=False),
    Index("entry_by_kind", "kind", "type", "id"),
)

# A card is precomputed for each language, so that a page of a list is one statement; `checksum` is its CRC-32.
CARD = Table(
    "card",
    METADATA,
    Column("language", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("checksum", Integer, nullable=False),
    Column("card", Text, nullable=False),
    sqlite_with_rowid=False,
)

FACET = Table(
    "facet",
    METADATA,
    Column("facet", Text, primary_key=True),
    Column("value", Text, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

# `concept` is the whole concept as JSON; a concept id may stand in two schemes.
CONCEPT = Table(
    "concept",
    METADATA,
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("scheme", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("concept", Text, nullable=False),
)

LABEL = Table(
    "label",
    METADATA,
    Column("language", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("text", Text, nullable=False),
    sqlite_with_rowid=False,
)

REDIRECT = Table(
    "redirect", METADATA, Column("old", Text, primary_key=True), Column("new", Text, nullable=False), sqlite_with_rowid=False
)

FIRST_PAGE = Table(
    "first_page",
    METADATA,
    Column("language", Text, primary_key=True),
    Column("page", Text, nullable=False),
    sqlite_with_rowid=False,
)

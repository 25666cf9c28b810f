# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Write a catalogue file from records: same records, same bytes."""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import asdict, dataclass
from operator import itemgetter
from pathlib import Path
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, Table, create_engine, insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from bbico_desktop.domain.entries import CatalogueInfo, EntryCard
from bbico_desktop.domain.facets import communities_of, facet_values, in_static_order
from bbico_desktop.domain.languages import LANGUAGES
from bbico_desktop.domain.plain import canonical_json, record_to_plain, to_plain
from bbico_desktop.domain.records import AnyRecord, Organisation, kind_of
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.storage.cards import card_of, card_to_json
from bbico_desktop.storage.catalogue_schema import CARD, CONCEPT, ENTRY, FACET, FIRST_PAGE, LABEL, META, METADATA, REDIRECT
from bbico_desktop.storage.first_page_content import first_page_of, first_page_to_json
from bbico_desktop.storage.opening import APPLICATION_ID, SCHEMA_VERSION, writing_trouble

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Content:
    """All that is written, worked out once."""

    records: tuple[AnyRecord, ...]
    vocabulary: Vocabulary
    info: CatalogueInfo
    facets: Mapping[str, Mapping[str, tuple[str, ...]]]
    cards: Mapping[str, tuple[EntryCard, ...]]


def write_catalogue(
    path: Path,
    *,
    records: Iterable[AnyRecord],
    vocabulary: Vocabulary,
    info: CatalogueInfo,
    texts: Mapping[str, str] = MappingProxyType({}),
) -> dict[str, str]:
    """Write a new catalogue, and return {id: fingerprint of the record}; a file that stands at `path` is replaced.

    `texts` is {id: canonical JSON} of records of which that is known already.
    Raises Problem of storage, and then `path` is worth nothing.
    Nothing is made safe against a crash here: editions are built aside and only then become current.
    """
    content = _content(records, vocabulary, info)
    entries = [_entry_row(number, record, texts.get(record.id)) for number, record in enumerate(content.records)]
    try:
        path.unlink(missing_ok=True)
        engine = create_engine("sqlite://", creator=lambda: _new_file(path), poolclass=NullPool)
        with engine.begin() as connection:
            METADATA.create_all(connection)
            for table, rows in ((ENTRY, entries), *_tables(content)):
                _fill(connection, table, rows)
    except sqlite3.Error as error:
        raise writing_trouble(error, path) from error
    except DBAPIError as error:
        if not isinstance(error.orig, sqlite3.Error):
            raise
        raise writing_trouble(error.orig, path) from error
    return {row["id"]: row["sha256"] for row in entries}


def compact(path: Path) -> None:
    """Rewrite the file without gaps, once all tables are in it. Raises Problem of storage."""
    try:
        with closing(_new_file(path)) as connection:
            connection.execute("VACUUM")
    except sqlite3.Error as error:
        raise writing_trouble(error, path) from error


def _new_file(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, check_same_thread=False)
    for pragma in (
        f"application_id = {APPLICATION_ID}",
        f"user_version = {SCHEMA_VERSION}",
        "journal_mode = OFF",
        "synchronous = OFF",
        "temp_store = MEMORY",
        "cache_size = -65536",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _fill(connection: Connection, table: Table, rows: list[Row]) -> None:
    """Insert rows as SQLite's own driver does: SQLAlchemy would look at each value of 40,000 rows, and none needs it."""
    if rows:
        columns = [column.name for column in table.columns]
        statement = insert(table).compile(dialect=connection.dialect, column_keys=columns)
        connection.exec_driver_sql(str(statement), list(map(itemgetter(*columns), rows)))


def _content(records: Iterable[AnyRecord], vocabulary: Vocabulary, info: CatalogueInfo) -> _Content:
    ordered = in_static_order(records)
    communities = communities_of(ordered)
    age_groups = vocabulary.scheme("age_group")
    facets = {record.id: facet_values(record, age_groups, communities) for record in ordered}
    organisations = {record.id: record for record in ordered if isinstance(record, Organisation)}
    cards: dict[str, tuple[EntryCard, ...]] = {
        language: tuple(card_of(record, language, facets=facets[record.id], organisations=organisations) for record in ordered)
        for language in LANGUAGES
    }
    return _Content(records=ordered, vocabulary=vocabulary, info=info, facets=facets, cards=cards)


def _tables(content: _Content) -> Iterable[tuple[Table, list[Row]]]:
    yield META, [{"key": "info", "value": canonical_json(asdict(content.info)).decode()}]
    yield (
        CARD,
        [_card_row(language, card) for language in sorted(content.cards) for card in sorted(content.cards[language], key=_id)],
    )
    yield FACET, _facet_rows(content)
    yield CONCEPT, _concept_rows(content.vocabulary)
    yield LABEL, _label_rows(content.vocabulary)
    yield (
        REDIRECT,
        [{"old": old, "new": record.id} for record in sorted(content.records, key=_id) for old in sorted(set(record.former_ids))],
    )
    yield FIRST_PAGE, [{"language": language, "page": _first_page(language, content)} for language in sorted(LANGUAGES)]


def _id(one: AnyRecord | EntryCard) -> str:
    return one.id


def _entry_row(number: int, record: AnyRecord, known: str | None) -> Row:
    text = known or canonical_json(record_to_plain(record)).decode()
    return {
        "number": number,
        "id": record.id,
        "kind": kind_of(record),
        "type": record.type,
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "record": text,
    }


def _card_row(language: str, card: EntryCard) -> Row:
    text = card_to_json(card)
    return {"language": language, "id": card.id, "checksum": zlib.crc32(text.encode()), "card": text}


def _facet_rows(content: _Content) -> list[Row]:
    rows = {
        (facet, value, number)
        for number, record in enumerate(content.records)
        for facet, values in content.facets[record.id].items()
        for value in values
    }
    return [{"facet": facet, "value": value, "number": number} for facet, value, number in sorted(rows)]


def _concept_rows(vocabulary: Vocabulary) -> list[Row]:
    return [
        {"position": position, "scheme": one.scheme, "id": one.id, "concept": canonical_json(to_plain(one)).decode()}
        for position, one in enumerate(vocabulary)
    ]


def _label_rows(vocabulary: Vocabulary) -> list[Row]:
    return [
        {"language": language, "id": concept_id, "text": text}
        for language in sorted(LANGUAGES)
        for concept_id, text in sorted(vocabulary.labels(language).items())
    ]


def _first_page(language: str, content: _Content) -> str:
    page = first_page_of(
        content.records,
        language,
        vocabulary=content.vocabulary,
        info=content.info,
        cards=content.cards[language],
        facets=content.facets,
    )
    return first_page_to_json(page)

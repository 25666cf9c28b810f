# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Read a catalogue: rows for ids. It is never asked to find or to rank."""

from __future__ import annotations

import hashlib
import json
import threading
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any

from sqlalchemy import Connection, Row, bindparam, create_engine, func, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from bbico_desktop.domain.entries import CatalogueInfo, EntryCard, Maker
from bbico_desktop.domain.plain import from_plain, record_from_plain
from bbico_desktop.domain.problems import Mistake, Place
from bbico_desktop.domain.records import AnyRecord
from bbico_desktop.domain.vocabulary import Concept, Vocabulary
from bbico_desktop.storage.card_values import card_from_json, card_from_values
from bbico_desktop.storage.catalogue_schema import CARD, CONCEPT, ENTRY, LABEL, META, REDIRECT
from bbico_desktop.storage.opening import broken, open_read_only

# The statements are made once; the ids go in as one JSON array, so that SQL and its plan stay the same for any number of them.
_WANTED_IDS = select(func.json_each(bindparam("ids")).table_valued("value").c.value)
_CARDS = select(CARD.c.id, CARD.c.card, CARD.c.checksum).where(CARD.c.language == bindparam("language"), CARD.c.id.in_(_WANTED_IDS))
_RECORD = select(ENTRY.c.id, ENTRY.c.record, ENTRY.c.sha256).where(ENTRY.c.id == bindparam("id"))
_REDIRECT = select(REDIRECT.c.new).where(REDIRECT.c.old == bindparam("id"))
_HELPLINES = select(ENTRY.c.id, ENTRY.c.record, ENTRY.c.sha256).where(ENTRY.c.kind == "helpline")
_ENTRIES = select(ENTRY.c.id, ENTRY.c.record, ENTRY.c.sha256).order_by(ENTRY.c.number)
_ALL_CARDS = select(CARD.c.id, CARD.c.language, CARD.c.card, CARD.c.checksum)
_INFO = select(META.c.value).where(META.c.key == "info")
_LABELS = select(LABEL.c.id, LABEL.c.text).where(LABEL.c.language == bindparam("language"))
_CONCEPTS = select(CONCEPT.c.concept).order_by(CONCEPT.c.position)


class Catalogue:
    """An open catalogue. Each thread that asks gets a connection of its own; `close` ends them all."""

    def __init__(self, path: Path) -> None:
        """Open the file and verify every helpline. Raises Problem `catalogue-missing`, `-broken` or `-older-schema`."""
        self.path = path
        self._engine = create_engine("sqlite://", creator=partial(open_read_only, path), poolclass=NullPool)
        self._own = threading.local()
        self._opened: list[Connection] = []
        self._lock = threading.Lock()
        self._vocabulary: Vocabulary | None = None
        try:
            self._verify_helplines()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Catalogue:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections of all threads. The catalogue must not be asked any more."""
        with self._lock:
            while self._opened:
                self._opened.pop().close()

    def cards(self, ids: Sequence[str], language: str) -> dict[str, EntryCard]:
        """Return {id: card} in the order of `ids`; ids that the catalogue does not hold are left out."""
        with self._asking() as connection:
            rows = connection.execute(_CARDS, {"ids": json.dumps(list(ids)), "language": language}).all()
            texts = [_checked(card, checksum) for _, card, checksum in rows]
            every = json.loads(f"[{','.join(texts)}]")  # all at once: half of the time that one by one takes
            found = {row[0]: card_from_values(values) for row, values in zip(rows, every, strict=True)}
        return {one: found[one] for one in ids if one in found}

    def makers(self, ids: Sequence[str], language: str = "en") -> dict[str, tuple[Maker, ...]]:
        """Return {id: organisations behind it}, their names as a reader of `language` gets them."""
        return {one: card.makers for one, card in self.cards(ids, language).items()}

    def record(self, entry_id: str) -> AnyRecord | None:
        """Return the whole record, also for a former id; its SHA-256 is verified. Raises Problem `catalogue-broken`."""
        if not entry_id.isascii():  # no id is, and half a letter cannot even be asked for
            return None
        with self._asking() as connection:
            row = connection.execute(_RECORD, {"id": entry_id}).first()
            if row is None:
                new = connection.execute(_REDIRECT, {"id": entry_id}).scalar()
                row = connection.execute(_RECORD, {"id": new}).first() if new else None
            return None if row is None else _verified(row.id, row.record, row.sha256)

    def ids(self, kind: str | None = None, type: str | None = None) -> tuple[str, ...]:  # noqa: A002  # the word of this trade
        """Return ids in static order, of one kind and type if asked."""
        wanted = select(ENTRY.c.id).order_by(ENTRY.c.number)
        wanted = wanted.where(ENTRY.c.kind == kind) if kind else wanted
        wanted = wanted.where(ENTRY.c.type == type) if type else wanted
        with self._asking() as connection:
            return tuple(connection.execute(wanted).scalars())

    def fingerprints(self) -> dict[str, str]:
        """Return {id: SHA-256 of the record}, as stored."""
        with self._asking() as connection:
            return {row.id: row.sha256 for row in connection.execute(select(ENTRY.c.id, ENTRY.c.sha256))}

    def vocabulary(self) -> Vocabulary:
        """Return all concepts, in the order of their files; they are read once."""
        if self._vocabulary is None:
            with self._asking() as connection:
                rows = connection.execute(_CONCEPTS).scalars()
                self._vocabulary = Vocabulary(concepts=tuple(from_plain(Concept, json.loads(one)) for one in rows))
        return self._vocabulary

    def labels(self, language: str) -> dict[str, str]:
        """Return {concept id: label}."""
        with self._asking() as connection:
            return {row.id: row.text for row in connection.execute(_LABELS, {"language": language})}

    def info(self) -> CatalogueInfo:
        """Return which catalogue this is."""
        with self._asking() as connection:
            return from_plain(CatalogueInfo, json.loads(connection.execute(_INFO).scalar_one()))

    def check(self, *, reading: bool = True) -> tuple[Mistake, ...]:
        """Return what is wrong with the file, asking SQLite and then every record and card; empty is sound.

        Without `reading`, texts are compared with their hashes and not read: enough for whoever knows the hashes they must have.
        """
        mistakes: list[Mistake] = []
        connection = self._connection()
        try:
            sound = connection.execute(text("PRAGMA integrity_check")).scalar()
            if sound != "ok":
                mistakes.append(self._mistake("catalogue-damaged", "", str(sound).splitlines()[0]))
            mistakes += [one for row in connection.execute(_ENTRIES) for one in self._record_mistakes(row, reading=reading)]
            mistakes += [one for row in connection.execute(_ALL_CARDS) for one in self._card_mistakes(row, reading=reading)]
        except DBAPIError as error:
            mistakes.append(self._mistake("catalogue-damaged", "", str(error.orig)))
        return tuple(mistakes)

    def _record_mistakes(self, row: Row[*tuple[Any, ...]], *, reading: bool) -> Iterator[Mistake]:
        try:
            if reading:
                _verified(row.id, row.record, row.sha256)
            else:
                _unaltered(row.id, row.record, row.sha256)
        except (ValueError, TypeError) as error:
            yield self._mistake("record-altered", str(row.id), str(error))

    def _card_mistakes(self, row: Row[*tuple[Any, ...]], *, reading: bool) -> Iterator[Mistake]:
        try:
            card = _checked(row.card, row.checksum)
            if reading:
                card_from_json(card)
        except (ValueError, TypeError) as error:
            yield self._mistake("record-altered", f"{row.id} ({row.language})", str(error))

    def _mistake(self, code: str, field: str, reason: str) -> Mistake:
        return Mistake(code=code, place=Place(file=self.path.name, field=field), facts={"id": field, "reason": reason})

    def _verify_helplines(self) -> None:
        """Read every number that somebody may call, and what the catalogue says of itself."""
        with self._asking() as connection:
            for row in connection.execute(_HELPLINES):
                _verified(row.id, row.record, row.sha256)
        self.info()

    def _connection(self) -> Connection:
        held: Connection | None = getattr(self._own, "connection", None)
        if held is None:
            held = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            self._own.connection = held
            with self._lock:
                self._opened.append(held)
        return held

    @contextmanager
    def _asking(self) -> Iterator[Connection]:
        """Give this thread's connection, and turn what a damaged file does to a question into a Problem."""
        try:
            yield self._connection()
        except DBAPIError as error:
            raise broken(self.path, str(error.orig)) from error
        except (ValueError, TypeError) as error:
            raise broken(self.path, str(error)) from error


def _checked(card: Any, checksum: int) -> str:
    if not isinstance(card, str) or zlib.crc32(card.encode()) != checksum:
        raise ValueError("a card was altered")
    return card


def _verified(entry_id: str, record: Any, sha256: str) -> AnyRecord:
    return record_from_plain(json.loads(_unaltered(entry_id, record, sha256)))


def _unaltered(entry_id: str, record: Any, sha256: str) -> str:
    if not isinstance(record, str) or hashlib.sha256(record.encode()).hexdigest() != sha256:
        raise ValueError(f"the record {entry_id} was altered")
    return record

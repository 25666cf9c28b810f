# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Keep a reader's own entries, notes and documents. Each verb is one transaction: it is done, or nothing has changed."""

from __future__ import annotations

import json
import logging
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, delete, exists, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from bbico_desktop.domain.own_things import Attached, DocumentText, OwnMaterial, PageText
from bbico_desktop.domain.plain import canonical_json, record_from_plain, record_to_plain
from bbico_desktop.domain.problems import Problem
from bbico_desktop.domain.records import Resource
from bbico_desktop.storage.user_bin import binned_documents, binned_entries, into_bin
from bbico_desktop.storage.user_changes import count_change
from bbico_desktop.storage.user_documents import DocumentFiles
from bbico_desktop.storage.user_file import UserFile
from bbico_desktop.storage.user_help_points import UserHelpPoints
from bbico_desktop.storage.user_kits import UserKits
from bbico_desktop.storage.user_schema import CHANGE_COUNT, DOCUMENT, DOCUMENT_PAGE, NOTE, OWN_ENTRY
from bbico_desktop.storage.user_searches import UserSearches

logger = logging.getLogger(__name__)

_SEARCHED = "searched"
_REMEMBERED = 2048
"""Own entries that are kept as records: after a change of one, all are asked for again."""

_HAS_TEXT = exists().where(DOCUMENT_PAGE.c.document_id == DOCUMENT.c.id)
_DOCUMENTS = select(DOCUMENT, _HAS_TEXT.label("searchable")).order_by(DOCUMENT.c.entry_id, DOCUMENT.c.id)
_PAGES = (
    select(DOCUMENT.c.entry_id, DOCUMENT.c.name, DOCUMENT_PAGE.c.number, DOCUMENT_PAGE.c.text)
    .join_from(DOCUMENT_PAGE, DOCUMENT)
    .order_by(DOCUMENT.c.entry_id, DOCUMENT.c.id, DOCUMENT_PAGE.c.number)
)


class UserStore:
    """Every verb raises Problem of storage when the file is damaged, of a newer program, or cannot be written."""

    def __init__(self, file: UserFile, documents: Path) -> None:
        self._file = file
        self._files = DocumentFiles(documents)

    def entries(self) -> tuple[Resource, ...]:
        """Return all own entries, by id."""
        if not self._file.is_there():
            return ()
        with self._file.reading() as connection:
            return _entries(connection)

    def add_entry(self, record: Resource, changed: str) -> bool:
        """Keep a new entry; return False when its id is taken, if only by one in the bin."""
        row = {"id": record.id, "record": _record_text(record), "changed": changed}
        with self._changing() as connection:
            if record.id in binned_entries(connection):
                return False
            done = connection.execute(insert_or(OWN_ENTRY).on_conflict_do_nothing(), row)
            return done.rowcount > 0

    def change_entry(self, record: Resource, changed: str) -> bool:
        """Put a changed entry in the place of the one with its id; return False when there is none."""
        with self._changing() as connection:
            changing = update(OWN_ENTRY).where(OWN_ENTRY.c.id == record.id)
            return connection.execute(changing, {"record": _record_text(record), "changed": changed}).rowcount > 0

    def remove_entry(self, entry_id: str, removed_at: str | None = None) -> bool:
        """Remove an entry with its note and documents, with a time into the bin; return False when there is none."""
        if not self._file.is_there():
            return False
        with self._changing() as connection, into_bin(connection, "entry", removed_at):
            removed = connection.execute(delete(OWN_ENTRY).where(OWN_ENTRY.c.id == entry_id)).rowcount > 0
            if removed:
                connection.execute(delete(NOTE).where(NOTE.c.entry_id == entry_id))
                connection.execute(delete(DOCUMENT).where(DOCUMENT.c.entry_id == entry_id))
        self.sweep()
        return removed

    def notes(self) -> dict[str, str]:
        """Return {entry id: note}."""
        if not self._file.is_there():
            return {}
        with self._file.reading() as connection:
            return _notes(connection)

    def set_note(
        self, entry_id: str, text: str, changed: str, *, former: Collection[str] = (), removed_at: str | None = None
    ) -> None:
        """Put a note at an entry in the place of those at it and at its former ids; an empty one takes them away.

        With a time, notes that are taken away go into the bin.
        """
        with self._changing() as connection, into_bin(connection, "note", None if text else removed_at):
            connection.execute(delete(NOTE).where(NOTE.c.entry_id.in_([entry_id, *former])))
            if text:
                connection.execute(insert(NOTE), {"entry_id": entry_id, "text": text, "changed": changed})

    def documents(self) -> tuple[Attached, ...]:
        """Return all documents, by entry."""
        if not self._file.is_there():
            return ()
        with self._file.reading() as connection:
            return tuple(map(_document, connection.execute(_DOCUMENTS)))

    def add_document(self, entry_id: str, name: str, content: bytes, text: DocumentText, added: str) -> Attached:
        """Keep a document at an entry; one that is there already only gets the new name."""
        with self._changing() as connection:
            row = {"entry_id": entry_id, "name": name, "media_type": text.media_type, "page_count": len(text.pages), "added": added}
            adding = insert_or(DOCUMENT).on_conflict_do_update(index_elements=["entry_id", "sha256"], set_={"name": name})
            kept = connection.execute(adding.returning(DOCUMENT.c.id), {**row, "sha256": self._files.put(content)}).scalar_one()
            pages = [
                {"document_id": kept, "number": number, "text": page} for number, page in enumerate(text.pages, start=1) if page
            ]
            connection.execute(delete(DOCUMENT_PAGE).where(DOCUMENT_PAGE.c.document_id == kept))
            if pages:
                connection.execute(insert(DOCUMENT_PAGE), pages)
            return _document(connection.execute(_DOCUMENTS.where(DOCUMENT.c.id == kept)).one())

    def remove_document(self, document_id: int, removed_at: str | None = None) -> bool:
        """Remove a document, with a time into the bin; return False when there is none."""
        if not self._file.is_there():
            return False
        with self._changing() as connection, into_bin(connection, "document", removed_at):
            removed = connection.execute(delete(DOCUMENT).where(DOCUMENT.c.id == document_id)).rowcount > 0
        self.sweep()
        return removed

    def content(self, document: Attached) -> bytes:
        """Return the bytes of a document. Raises Problem `document-lost`."""
        return self._files.read(document.sha256)

    def material(self) -> OwnMaterial:
        """Return all that can be searched, as it is at one moment."""
        if not self._file.is_there():
            return OwnMaterial()
        with self._file.reading() as connection:
            pages: dict[str, list[PageText]] = {}
            for entry_id, name, number, text in connection.execute(_PAGES):
                pages.setdefault(entry_id, []).append(PageText(name, number, text))
            return OwnMaterial(
                entries=_entries(connection),
                notes=_notes(connection),
                pages={entry_id: tuple(held) for entry_id, held in pages.items()},
            )

    def check(self) -> None:
        """Look at every page of the file and at all that is kept. Raises `user-data-damaged`, `document-lost` and others."""
        if not self._file.is_there():
            return
        self._file.check()
        self.entries()
        UserKits(self._file).check()
        UserSearches(self._file).all()
        UserHelpPoints(self._file).all()
        for document in self.documents():
            self.content(document)

    def set_aside(self) -> Path:
        """Give a damaged file another name, so that a new one can begin; return where it lies now."""
        return self._file.set_aside()

    def sweep(self) -> None:
        """Remove files of documents at no entry and not in the bin; while a damaged file lies aside, its documents stay too.

        What cannot be removed now is removed another time.
        """
        if self._file.was_set_aside():
            return
        try:
            with self._file.writing(recorded=False) as connection:  # so that nobody attaches one meanwhile
                kept = set(connection.execute(select(DOCUMENT.c.sha256)).scalars())
                self._files.sweep(kept | binned_documents(connection))
        except Problem as problem:
            logger.info("documents not swept: %s", problem.code)

    def change_count(self) -> int:
        """Return a number that goes up with every change of entries, notes and documents."""
        if not self._file.is_there():
            return 0
        with self._file.reading() as connection:
            return connection.execute(select(CHANGE_COUNT.c.number).where(CHANGE_COUNT.c.what == _SEARCHED)).scalar() or 0

    @contextmanager
    def _changing(self) -> Iterator[Connection]:
        """Give a connection for a change that the search must hear of."""
        with self._file.writing() as connection:
            count_change(connection)
            yield connection


def _entries(connection: Connection) -> tuple[Resource, ...]:
    rows = connection.execute(select(OWN_ENTRY.c.record).order_by(OWN_ENTRY.c.id)).scalars()
    return tuple(_record(one) for one in rows)


@lru_cache(maxsize=_REMEMBERED)
def _record(text: str) -> Resource:
    record = record_from_plain(json.loads(text))
    if not isinstance(record, Resource):
        raise ValueError(f"the own entry {record.id} is no resource")
    return record


def _record_text(record: Resource) -> str:
    return canonical_json(record_to_plain(record)).decode()


def _notes(connection: Connection) -> dict[str, str]:
    return {row.entry_id: row.text for row in connection.execute(select(NOTE.c.entry_id, NOTE.c.text).order_by(NOTE.c.entry_id))}


def _document(row: Row[*tuple[Any, ...]]) -> Attached:
    return Attached(
        id=row.id,
        entry_id=row.entry_id,
        name=row.name,
        media_type=row.media_type,
        sha256=row.sha256,
        pages=row.page_count,
        searchable=bool(row.searchable),
        added=row.added,
    )

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Take in what comes from another computer: one transaction, nothing is lost, and a second time changes nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, func, insert, select, update

from bbico_desktop.domain.own_things import (
    MOST_NOTE,
    MOST_SAVED_SEARCHES,
    DocumentText,
    KeptDocument,
    KeptEntry,
    KeptNote,
    OwnContent,
    WrittenSearch,
    joined_notes,
)
from bbico_desktop.domain.plain import canonical_json, from_plain, record_from_plain, record_to_plain, to_plain
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.queries import Query
from bbico_desktop.domain.records import Resource
from bbico_desktop.storage.user_bin import into_bin
from bbico_desktop.storage.user_changes import count_change
from bbico_desktop.storage.user_documents import DocumentFiles
from bbico_desktop.storage.user_file import UserFile
from bbico_desktop.storage.user_help_points import kept_points, merge_points
from bbico_desktop.storage.user_schema import DOCUMENT, DOCUMENT_PAGE, NOTE, OWN_ENTRY, SAVED_SEARCH

Counts = dict[str, int]


class UserMerging:
    """Raises Problem of storage when the file is damaged, of a newer program, or cannot be written."""

    def __init__(self, file: UserFile, documents: Path) -> None:
        self._file = file
        self._files = DocumentFiles(documents)

    def content(self) -> OwnContent:
        """Return all that is kept at one moment but kits and the bin, in an order that does not depend on what was first."""
        if not self._file.is_there():
            return OwnContent()
        with self._file.reading() as connection:
            documents = select(DOCUMENT).order_by(DOCUMENT.c.entry_id, DOCUMENT.c.sha256)
            searches = select(SAVED_SEARCH).order_by(SAVED_SEARCH.c.query, SAVED_SEARCH.c.name)
            return OwnContent(
                entries=tuple(map(_entry, connection.execute(select(OWN_ENTRY).order_by(OWN_ENTRY.c.id)))),
                notes=tuple(
                    KeptNote(entry_id=row.entry_id, text=row.text, changed=row.changed)
                    for row in connection.execute(select(NOTE).order_by(NOTE.c.entry_id))
                ),
                documents=tuple(
                    KeptDocument(entry_id=row.entry_id, name=row.name, sha256=row.sha256, added=row.added)
                    for row in connection.execute(documents)
                ),
                searches=tuple(map(_search, connection.execute(searches))),
                help_points=kept_points(connection),
            )

    def known_documents(self) -> set[tuple[str, str]]:
        """Return (entry id, SHA-256) of all documents."""
        return {(one.entry_id, one.sha256) for one in self.content().documents}

    def merge(
        self,
        content: OwnContent,
        texts: Mapping[str, DocumentText],
        document: Callable[[str], bytes],
        removed_at: str,
    ) -> Counts:
        """Take all of it in; return how many of each kind were `added`, `replaced`, `joined` or `left`.

        Raises Problem `own-text-too-long`, `saved-searches-full`; then nothing has changed.
        """
        with self._file.writing() as connection:
            counts = _merge_rows(connection, content, removed_at)
            for one in content.documents:
                if (text := texts.get(one.sha256)) is not None:
                    _count(counts, "documents", self._merge_document(connection, one, text, document))
            if counts:
                count_change(connection)
        return counts

    def compare(self, content: OwnContent, removed_at: str) -> Counts:
        """Return what `merge` would return, without changing anything. Raises its Problems."""
        counts: Counts = {}
        with suppress(_NotKeptError), self._file.writing(recorded=False) as connection:
            counts = _merge_rows(connection, content, removed_at)
            for row in content.documents:
                _count(counts, "documents", "" if connection.execute(_same_document(row)).first() else "added")
            raise _NotKeptError
        return counts

    def _merge_document(
        self, connection: Connection, one: KeptDocument, text: DocumentText, document: Callable[[str], bytes]
    ) -> str:
        if connection.execute(_same_document(one)).first():
            return ""
        self._files.put(document(one.sha256))
        row = {**to_plain(one), "media_type": text.media_type, "page_count": len(text.pages)}
        number = connection.execute(insert(DOCUMENT).returning(DOCUMENT.c.id), row).scalar_one()
        pages = [{"document_id": number, "number": place, "text": page} for place, page in enumerate(text.pages, start=1) if page]
        if pages:
            connection.execute(insert(DOCUMENT_PAGE), pages)
        return "added"


class _NotKeptError(Exception):
    """Ends a transaction whose changes are not to be kept."""


def _merge_rows(connection: Connection, content: OwnContent, removed_at: str) -> Counts:
    """Take in all but documents."""
    counts: Counts = {}
    for entry in content.entries:
        _count(counts, "entries", _merge_entry(connection, entry, removed_at))
    for note in content.notes:
        _count(counts, "notes", _merge_note(connection, note))
    for search in content.searches:
        _count(counts, "searches", _merge_search(connection, search))
    for what in merge_points(connection, content.help_points):
        _count(counts, "help_points", what)
    return counts


def _same_document(one: KeptDocument) -> Select[tuple[int]]:
    return select(DOCUMENT.c.id).where(DOCUMENT.c.entry_id == one.entry_id, DOCUMENT.c.sha256 == one.sha256)


def _merge_entry(connection: Connection, entry: KeptEntry, removed_at: str) -> str:
    """Let the version that was written last stand; one that gives way goes into the bin."""
    row = {"id": entry.record.id, "record": canonical_json(record_to_plain(entry.record)).decode(), "changed": entry.changed}
    held = connection.execute(select(OWN_ENTRY).where(OWN_ENTRY.c.id == entry.record.id)).first()
    if held is None:
        connection.execute(insert(OWN_ENTRY), row)
        return "added"
    if held.record == row["record"]:
        return ""
    if _time(held.changed) >= _time(entry.changed):
        return "left"
    with into_bin(connection, "entry", removed_at):
        connection.execute(delete(OWN_ENTRY).where(OWN_ENTRY.c.id == entry.record.id))
    connection.execute(insert(OWN_ENTRY), row)
    return "replaced"


def _merge_note(connection: Connection, note: KeptNote) -> str:
    held = connection.execute(select(NOTE.c.text).where(NOTE.c.entry_id == note.entry_id)).scalar()
    if held is None:
        connection.execute(insert(NOTE), to_plain(note))
        return "added"
    text = joined_notes(held, note.text)
    if text == held:
        return ""
    if len(text) > MOST_NOTE:
        raise Problem("own-text-too-long", Family.WRONG_USE, field="note", found=len(text), most=MOST_NOTE)
    connection.execute(update(NOTE).where(NOTE.c.entry_id == note.entry_id), {"text": text, "changed": note.changed})
    return "joined"


def _merge_search(connection: Connection, search: WrittenSearch) -> str:
    query = canonical_json(to_plain(search.query)).decode()
    same = select(SAVED_SEARCH.c.id).where(SAVED_SEARCH.c.query == query, SAVED_SEARCH.c.name == search.name)
    if connection.execute(same).first():
        return ""
    if connection.execute(select(func.count()).select_from(SAVED_SEARCH)).scalar_one() >= MOST_SAVED_SEARCHES:
        raise Problem("saved-searches-full", Family.WRONG_USE, most=MOST_SAVED_SEARCHES)
    seen = canonical_json(sorted(search.seen)).decode()
    connection.execute(insert(SAVED_SEARCH), {"name": search.name, "query": query, "seen": seen, "saved": search.saved})
    return "added"


def _count(counts: Counts, kind: str, what: str) -> None:
    if what:
        counts[f"{kind}_{what}"] = counts.get(f"{kind}_{what}", 0) + 1


def _time(text: str) -> float:
    try:
        return datetime.fromisoformat(text).timestamp()
    except (ValueError, OverflowError, OSError):
        return 0.0


def _entry(row: Row[*tuple[Any, ...]]) -> KeptEntry:
    record = record_from_plain(json.loads(row.record))
    if not isinstance(record, Resource):
        raise ValueError(f"the own entry {record.id} is no resource")
    return KeptEntry(record=record, changed=row.changed)


def _search(row: Row[*tuple[Any, ...]]) -> WrittenSearch:
    query = from_plain(Query, json.loads(row.query))
    return WrittenSearch(name=row.name, query=query, seen=tuple(json.loads(row.seen)), saved=row.saved)

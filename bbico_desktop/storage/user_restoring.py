# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Put rows back that were removed, beside what came into their place meanwhile: nothing that is there is lost by it."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from itertools import count
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from bbico_desktop.domain.languages import wording
from bbico_desktop.domain.own_things import MOST_NOTE, MOST_SAVED_SEARCHES, joined_notes, own_id
from bbico_desktop.domain.plain import canonical_json, record_from_plain, record_to_plain
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.storage.user_changes import put_row

Row = dict[str, Any]


class Restoring:
    """One thing that comes back, within a transaction."""

    def __init__(self, connection: Connection, taken: Collection[str]) -> None:
        """Take the ids that no entry may get besides those that are there."""
        self._connection = connection
        self._taken = taken
        self._new_ids: dict[str, str] = {}
        self._documents: dict[int, int | None] = {}
        self._putting: dict[str, Callable[[Row], None]] = {
            "own_entry": self._entry,
            "note": self._note,
            "document": self._document,
            "document_page": self._page,
            "saved_search": self._search,
        }

    def put(self, rows: Sequence[tuple[str, Row]]) -> None:
        """Put all rows back. Raises Problem (WRONG_USE) when there is no room for one."""
        self._connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for table, row in rows:
            if table in self._putting:
                self._putting[table](row)
                continue
            try:
                put_row(self._connection, table, row)
            except IntegrityError as error:
                raise Problem("bin-place-taken", Family.WRONG_USE) from error

    def _entry(self, row: Row) -> None:
        """Give an entry another id when its own is that of a new entry, and let what stands at it follow."""
        if self._value("SELECT 1 FROM own_entry WHERE id = ?", row["id"]):
            entry = record_from_plain(json.loads(row["record"]))
            title = wording(entry.title, "en").text
            for number in count(2):
                new = own_id(title, number)
                if new not in self._taken and not self._value("SELECT 1 FROM own_entry WHERE id = ?", new):
                    break
            self._new_ids[row["id"]] = new
            row = {**row, "id": new, "record": canonical_json(record_to_plain(replace(entry, id=new))).decode()}
        put_row(self._connection, "own_entry", row)

    def _note(self, row: Row) -> None:
        row = self._follow(row)
        held = self._value("SELECT text FROM note WHERE entry_id = ?", row["entry_id"])
        if held is None:
            put_row(self._connection, "note", row)
            return
        text = joined_notes(str(held), row["text"])
        if len(text) > MOST_NOTE:
            raise Problem("own-text-too-long", Family.WRONG_USE, field="note", found=len(text), most=MOST_NOTE)
        self._connection.exec_driver_sql("UPDATE note SET text = ? WHERE entry_id = ?", (text, row["entry_id"]))

    def _document(self, row: Row) -> None:
        """Leave out a document that was attached again to the same entry meanwhile."""
        old, row = row["id"], self._follow(row)
        if self._value("SELECT 1 FROM document WHERE entry_id = ? AND sha256 = ?", row["entry_id"], row["sha256"]):
            self._documents[old] = None
            return
        if self._value("SELECT 1 FROM document WHERE id = ?", old):
            row = {name: held for name, held in row.items() if name != "id"}
        put_row(self._connection, "document", row)
        self._documents[old] = int(str(self._value("SELECT last_insert_rowid()")))

    def _page(self, row: Row) -> None:
        document = self._documents.get(row["document_id"])
        if document is not None:
            put_row(self._connection, "document_page", {**row, "document_id": document})

    def _search(self, row: Row) -> None:
        if int(str(self._value("SELECT count(*) FROM saved_search"))) >= MOST_SAVED_SEARCHES:
            raise Problem("saved-searches-full", Family.WRONG_USE, most=MOST_SAVED_SEARCHES)
        if self._value("SELECT 1 FROM saved_search WHERE id = ?", row["id"]):
            row = {name: held for name, held in row.items() if name != "id"}
        put_row(self._connection, "saved_search", row)

    def _follow(self, row: Row) -> Row:
        return {**row, "entry_id": self._new_ids.get(row["entry_id"], row["entry_id"])}

    def _value(self, question: str, *values: object) -> object:
        return self._connection.exec_driver_sql(question, values).scalar()

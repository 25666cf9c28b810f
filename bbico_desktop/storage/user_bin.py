# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The bin of a reader's own things: what was removed lies there whole, with all that belonged to it, until it is emptied."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from sqlalchemy import Column, Connection, ForeignKey, Integer, MetaData, Table, Text, delete, insert, select, update

from bbico_desktop.domain.own_things import Binned
from bbico_desktop.domain.plain import canonical_json
from bbico_desktop.storage.user_changes import changes, count_change, removed_rows, watch
from bbico_desktop.storage.user_file import UserFile
from bbico_desktop.storage.user_restoring import Restoring
from bbico_desktop.storage.user_schema import DOCUMENT

_METADATA = MetaData()

# `content` is JSON: [[table, row], …]. These tables are made with the first removal, in a file of any version.
BIN_ITEM = Table(
    "bin_item",
    _METADATA,
    Column("id", Integer, primary_key=True),
    Column("what", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("removed", Text, nullable=False),
    Column("content", Text, nullable=False),
    sqlite_autoincrement=True,
)

# Documents in the bin: their bytes must stay.
BIN_DOCUMENT = Table(
    "bin_document",
    _METADATA,
    Column("item_id", Integer, ForeignKey("bin_item.id", ondelete="CASCADE"), primary_key=True),
    Column("sha256", Text, primary_key=True),
    sqlite_with_rowid=False,
)


@contextmanager
def into_bin(connection: Connection, what: str, removed: str | None) -> Iterator[None]:
    """Put into the bin, as one thing, whatever is removed meanwhile; without a time it is gone at once.

    `what`: `entry`, `note`, `document`, `search`, or what another service calls its things. The first row names it.
    """
    if removed is None:
        yield
        return
    _METADATA.create_all(connection)
    since = watch(connection)
    yield
    rows = removed_rows(changes(connection, since))
    if rows:
        _throw(connection, what, removed, rows)


def keep_lost_documents(connection: Connection, since: int, removed: str) -> None:
    """Put documents into the bin that a change took away and that stand nowhere else: their bytes may be asked for again."""
    rows = [one for one in removed_rows(changes(connection, since)) if one[0] in {"document", "document_page"}]
    held = set(connection.execute(select(DOCUMENT.c.sha256)).scalars()) | binned_documents(connection)
    lost = {row["id"]: row for table, row in rows if table == "document" and row["sha256"] not in held}
    for number, row in lost.items():
        _METADATA.create_all(connection)
        watch(connection)  # what may be new
        pages = [(table, held) for table, held in rows if table == "document_page" and held["document_id"] == number]
        _throw(connection, "document", removed, [("document", row), *pages])


def binned_documents(connection: Connection) -> set[str]:
    """Return the SHA-256 of every document in the bin."""
    return set(connection.execute(select(BIN_DOCUMENT.c.sha256)).scalars()) if _is_made(connection) else set()


def binned_entries(connection: Connection) -> set[str]:
    """Return the ids of own entries in the bin, which no other entry should get."""
    if not _is_made(connection):
        return set()
    contents = connection.execute(select(BIN_ITEM.c.content).where(BIN_ITEM.c.what == "entry")).scalars()
    return {row["id"] for content in contents for table, row in json.loads(content) if table == "own_entry"}


class UserBin:
    """Every verb is one transaction, and raises Problem of storage when the file is damaged, newer or cannot be written."""

    def __init__(self, file: UserFile) -> None:
        self._file = file

    def all(self) -> tuple[Binned, ...]:
        """Return what is in the bin, what was removed last first."""
        if not self._file.is_there():
            return ()
        with self._file.reading() as connection:
            if not _is_made(connection):
                return ()
            rows = connection.execute(select(BIN_ITEM).order_by(BIN_ITEM.c.id.desc())).all()
            return tuple(
                Binned(id=row.id, what=row.what, name=row.name, removed=row.removed, contents=_contents(row.content))
                for row in rows
            )

    def restore(self, item_id: int) -> Binned | None:
        """Put a thing back with all that belonged to it, and return it; None when it is not there.

        Raises Problem (WRONG_USE) when there is no room for it; then it stays in the bin.
        """
        if not self._file.is_there():
            return None
        with self._file.writing() as connection:
            row = connection.execute(select(BIN_ITEM).where(BIN_ITEM.c.id == item_id)).first() if _is_made(connection) else None
            if row is None:
                return None
            Restoring(connection, binned_entries(connection)).put([(table, held) for table, held in json.loads(row.content)])
            connection.execute(delete(BIN_ITEM).where(BIN_ITEM.c.id == item_id))
            count_change(connection)
            return Binned(id=row.id, what=row.what, name=row.name, removed=row.removed, contents=_contents(row.content))

    def empty(self, ids: Collection[int] | None = None) -> int:
        """Remove things, or all, for good; return how many. This cannot be undone."""
        if not self._file.is_there():
            return 0
        with self._file.writing(recorded=False) as connection:
            if not _is_made(connection):
                return 0
            gone = delete(BIN_ITEM) if ids is None else delete(BIN_ITEM).where(BIN_ITEM.c.id.in_(ids))
            return connection.execute(gone).rowcount

    def empty_old(self, now: datetime, days: int) -> int:
        """Remove for good what has been in the bin for so many days; return how many.

        What was removed at a time that nobody knows, or that has not come yet, counts from now on.
        """
        old: list[int] = []
        new: list[int] = []
        for item in self.all():
            age = _age(item.removed, now)
            if age is None or age < timedelta(days=-1):
                new.append(item.id)
            elif age >= timedelta(days=days):
                old.append(item.id)
        if new:
            with self._file.writing(recorded=False) as connection:
                dated = update(BIN_ITEM).where(BIN_ITEM.c.id.in_(new))
                connection.execute(dated, {"removed": now.isoformat(timespec="seconds")})
        return self.empty(old) if old else 0


def _throw(connection: Connection, what: str, removed: str, rows: list[tuple[str, dict[str, object]]]) -> None:
    row = {"what": what, "name": _name(*rows[0]), "removed": removed, "content": canonical_json(rows).decode()}
    item = connection.execute(insert(BIN_ITEM).returning(BIN_ITEM.c.id), row).scalar_one()
    documents = sorted({str(held["sha256"]) for table, held in rows if table == "document"})
    if documents:
        connection.execute(insert(BIN_DOCUMENT), [{"item_id": item, "sha256": one} for one in documents])


def _name(table: str, row: dict[str, object]) -> str:
    """Return by what name a reader knows a thing: the title of an entry, the entry of a note, else its own name."""
    if table == "own_entry":
        return str(next(iter(json.loads(str(row["record"]))["title"].values()), row["id"]))
    named = (row[column] for column in ("name", "title", "entry_id", "id") if row.get(column))
    return str(next(named, ""))


def _contents(content: str) -> dict[str, int]:
    counted: dict[str, int] = {}
    for table, _ in json.loads(content):
        counted[table] = counted.get(table, 0) + 1
    return counted


def _age(removed: str, now: datetime) -> timedelta | None:
    try:
        return now - datetime.fromisoformat(removed)
    except (ValueError, TypeError):
        return None


def _is_made(connection: Connection) -> bool:
    asked = "SELECT count(*) FROM main.sqlite_schema WHERE name IN ('bin_item', 'bin_document')"
    return bool(connection.exec_driver_sql(asked).scalar_one() == len(_METADATA.tables))

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Keep a reader's saved searches. Each verb is one transaction: it is done, or nothing has changed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row, delete, func, insert, select, update

from bbico_desktop.domain.own_things import KeptSearch
from bbico_desktop.domain.plain import canonical_json, from_plain, to_plain
from bbico_desktop.domain.queries import Query
from bbico_desktop.storage.user_bin import into_bin
from bbico_desktop.storage.user_file import UserFile
from bbico_desktop.storage.user_schema import SAVED_SEARCH


class UserSearches:
    """Saved searches. Every verb raises Problem of storage when the file is damaged, newer or cannot be written."""

    def __init__(self, file: UserFile) -> None:
        self._file = file

    def all(self) -> tuple[KeptSearch, ...]:
        """Return all saved searches, oldest first."""
        if not self._file.is_there():
            return ()
        with self._file.reading() as connection:
            return tuple(map(_kept, connection.execute(select(SAVED_SEARCH).order_by(SAVED_SEARCH.c.id))))

    def one(self, search_id: int) -> KeptSearch | None:
        """Return one saved search."""
        if not self._file.is_there():
            return None
        with self._file.reading() as connection:
            row = connection.execute(select(SAVED_SEARCH).where(SAVED_SEARCH.c.id == search_id)).first()
            return None if row is None else _kept(row)

    def add(self, name: str, query: Query, seen: Iterable[str], saved: str, *, most: int) -> int | None:
        """Keep a search and return its id; None when there are `most` already."""
        row = {"name": name, "query": canonical_json(to_plain(query)).decode(), "seen": _ids_text(seen), "saved": saved}
        with self._file.writing() as connection:
            if connection.execute(select(func.count()).select_from(SAVED_SEARCH)).scalar_one() >= most:
                return None
            return int(connection.execute(insert(SAVED_SEARCH).returning(SAVED_SEARCH.c.id), row).scalar_one())

    def rename(self, search_id: int, name: str) -> bool:
        """Give a search another name; return False when there is none."""
        return self._changed(search_id, name=name)

    def mark_seen(self, search_id: int, seen: Iterable[str]) -> bool:
        """Remember what a search found; return False when there is none."""
        return self._changed(search_id, seen=_ids_text(seen))

    def remove(self, search_id: int, removed_at: str | None = None) -> bool:
        """Remove a search, with a time into the bin; return False when there is none."""
        if not self._file.is_there():
            return False
        with self._file.writing() as connection, into_bin(connection, "search", removed_at):
            return connection.execute(delete(SAVED_SEARCH).where(SAVED_SEARCH.c.id == search_id)).rowcount > 0

    def _changed(self, search_id: int, **values: str) -> bool:
        if not self._file.is_there():
            return False
        with self._file.writing() as connection:
            return connection.execute(update(SAVED_SEARCH).where(SAVED_SEARCH.c.id == search_id), values).rowcount > 0


def _ids_text(ids: Iterable[str]) -> str:
    return canonical_json(sorted(ids)).decode()


def _kept(row: Row[*tuple[Any, ...]]) -> KeptSearch:
    return KeptSearch(
        id=row.id,
        name=row.name,
        query=from_plain(Query, json.loads(row.query)),
        seen=frozenset(json.loads(row.seen)),
        saved=row.saved,
    )

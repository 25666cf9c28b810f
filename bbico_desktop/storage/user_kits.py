# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Keep a reader's own kits. Each verb is one transaction: it is done, or nothing has changed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from bbico_desktop.domain.kits import KeptItem, KeptKit, KitHead, own_kit_id
from bbico_desktop.domain.plain import record_from_plain
from bbico_desktop.storage.user_bin import into_bin
from bbico_desktop.storage.user_file import UserFile
from bbico_desktop.storage.user_kit_plans import put_plan, with_plan
from bbico_desktop.storage.user_schema import KIT, KIT_ITEM

_FIRST_VERSION = 2
_REMEMBERED = 512
"""Snapshots that are held once, however often a kit is read."""


class UserKits:
    """Own kits. Every verb raises Problem of storage when the file is damaged, newer or cannot be written."""

    def __init__(self, file: UserFile) -> None:
        self._file = file

    def heads(self) -> tuple[KitHead, ...]:
        """Return all own kits without what is in them, oldest first."""
        counted = (
            select(KIT, func.count(KIT_ITEM.c.entry_id).label("entries"), func.sum(KIT_ITEM.c.minutes).label("minutes"))
            .join_from(KIT, KIT_ITEM, isouter=True)
            .group_by(KIT.c.id)
            .order_by(KIT.c.id)
        )
        with self._reading() as connection:
            return (
                ()
                if connection is None
                else tuple(
                    KitHead(
                        id=own_kit_id(row.id),
                        name=row.name,
                        language=row.language,
                        own=True,
                        count=row.entries,
                        minutes=row.minutes or None,
                        changed=row.changed,
                    )
                    for row in connection.execute(counted)
                )
            )

    def one(self, kit_id: int) -> KeptKit | None:
        """Return a kit with all that is in it."""
        with self._reading() as connection:
            return None if connection is None else _kit(connection, kit_id)

    def all(self) -> tuple[KeptKit, ...]:
        """Return all kits with all that is in them, oldest first."""
        with self._reading() as connection:
            if connection is None:
                return ()
            found = (_kit(connection, kit_id) for kit_id in connection.execute(select(KIT.c.id).order_by(KIT.c.id)).scalars())
            return tuple(kit for kit in found if kit)

    def add(self, kit: KeptKit, *, most: int) -> KeptKit | None:
        """Keep a new kit and return it with its number; None when there are `most` already."""
        with self._file.writing() as connection:
            held = connection.execute(select(func.count()).select_from(KIT)).scalar_one()
            if held >= most:
                return None
            number = connection.execute(insert(KIT).returning(KIT.c.id), _row(kit)).scalar_one()
            put_plan(connection, number, kit)
            _put_items(connection, number, (), kit.items)
            return replace(kit, id=number)

    def change(self, kit_id: int, change: Callable[[KeptKit], KeptKit]) -> bool:
        """Put what `change` makes of a kit in its place; return False when there is none. What `change` raises stops it all."""
        if not self._file.is_there():
            return False
        with self._file.writing() as connection:
            before = _kit(connection, kit_id)
            if before is None:
                return False
            after = change(before)
            if after != before:
                connection.execute(update(KIT).where(KIT.c.id == kit_id), _row(after))
                put_plan(connection, kit_id, after)
                _put_items(connection, kit_id, before.items, after.items)
            return True

    def remove(self, kit_id: int, removed_at: str | None = None) -> bool:
        """Remove a kit, with a time into the bin; return False when there is none."""
        if not self._file.is_there():
            return False
        with self._file.writing() as connection, into_bin(connection, "kit", removed_at):
            return connection.execute(delete(KIT).where(KIT.c.id == kit_id)).rowcount > 0

    def check(self) -> None:
        """Read every kit and every copy in it. Raises Problem `user-data-damaged` and others."""
        with self._reading() as connection:
            if connection is None:
                return
            for kit_id in connection.execute(select(KIT.c.id)).scalars():
                kit = _kit(connection, kit_id)
                for item in kit.items if kit else ():
                    if item.snapshot:
                        record_from_plain(json.loads(item.snapshot))

    @contextmanager
    def _reading(self) -> Iterator[Connection | None]:
        """Give a connection; None when there is no file, or one of before there were kits that cannot be brought along."""
        if not self._file.is_there():
            yield None
            return
        with self._file.reading() as connection:
            version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            yield connection if version >= _FIRST_VERSION else None


def _row(kit: KeptKit) -> dict[str, Any]:
    return {"name": kit.name, "language": kit.language, "created": kit.created, "changed": kit.changed, "source": kit.source}


def _kit(connection: Connection, kit_id: int) -> KeptKit | None:
    row = connection.execute(select(KIT).where(KIT.c.id == kit_id)).first()
    if row is None:
        return None
    held = select(KIT_ITEM).where(KIT_ITEM.c.kit_id == kit_id).order_by(KIT_ITEM.c.position)
    items = tuple(
        KeptItem(entry_id=one.entry_id, note=one.note, minutes=one.minutes, snapshot=_held_once(one.snapshot))
        for one in connection.execute(held)
    )
    kit = KeptKit(
        id=row.id,
        name=row.name,
        language=row.language,
        created=row.created,
        changed=row.changed,
        source=row.source,
        items=items,
    )
    return with_plan(connection, kit)


def _put_items(connection: Connection, kit_id: int, before: tuple[KeptItem, ...], after: tuple[KeptItem, ...]) -> None:
    """Write only what differs: a snapshot may be long, and a kit may hold many."""
    old, new = ({one.entry_id: (place, one) for place, one in enumerate(items)} for items in (before, after))
    gone = old.keys() - new.keys()
    if gone:
        connection.execute(delete(KIT_ITEM).where(KIT_ITEM.c.kit_id == kit_id, KIT_ITEM.c.entry_id.in_(sorted(gone))))
    for entry_id, (place, item) in new.items():
        had = old.get(entry_id)
        values = {"position": place, "note": item.note, "minutes": item.minutes}
        if had is None or had[1].snapshot != item.snapshot:
            row = {"kit_id": kit_id, "entry_id": entry_id, "snapshot": item.snapshot, **values}
            putting = insert_or(KIT_ITEM).on_conflict_do_update(index_elements=["kit_id", "entry_id"], set_=row)
            connection.execute(putting, row)
        elif had != (place, item):
            connection.execute(update(KIT_ITEM).where(KIT_ITEM.c.kit_id == kit_id, KIT_ITEM.c.entry_id == entry_id), values)


@lru_cache(maxsize=_REMEMBERED)
def _held_once(text: str) -> str:
    return text

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a transaction changes in a reader's own data, row by row, so that it can be put back. It holds for every table there is."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.storage.user_schema import CHANGE_COUNT

_SEARCHED = "searched"
_UNWATCHED = {CHANGE_COUNT.name}
_MOVING = {("saved_search", "seen")}
"""Columns that change by looking: they do not make it too late to undo."""
_OTHERS_BELONG_TO = ("own_entry", "document", "note", "saved_search")
"""Of rows that were removed together, these come first; of other tables those removed last: rows go before what they belong to."""


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row, as JSON, before and after; None where there is no row."""

    table: str
    before: str | None
    after: str | None


Row = dict[str, Any]


def watch(connection: Connection) -> int:
    """Write down from now on what this connection changes, in memory alone; return where the writing stands now."""
    connection.exec_driver_sql(
        "CREATE TEMP TABLE IF NOT EXISTS change_log (number INTEGER PRIMARY KEY, of_table TEXT, row_before TEXT, row_after TEXT)"
    )
    for table in _tables(connection):
        names = columns(connection, table)
        old, new = (_json_of(names, f"{side}.") for side in ("OLD", "NEW"))
        for event, before, after in (("INSERT", "NULL", new), ("UPDATE", old, new), ("DELETE", old, "NULL")):
            note = f"INSERT INTO change_log (of_table, row_before, row_after) VALUES ('{table}', {before}, {after})"  # noqa: S608
            name = f'"log_{event}_{table}"'
            connection.exec_driver_sql(
                f'CREATE TEMP TRIGGER IF NOT EXISTS {name} AFTER {event} ON main."{table}" BEGIN {note}; END'
            )
    return int(connection.exec_driver_sql("SELECT coalesce(max(number), 0) FROM change_log").scalar_one())


def changes(connection: Connection, since: int = 0) -> tuple[RowChange, ...]:
    """Return what was changed since `watch` returned a number, in its order."""
    found = connection.exec_driver_sql(
        "SELECT of_table, row_before, row_after FROM change_log WHERE number > ? AND row_before IS NOT row_after ORDER BY number",
        (since,),
    )
    return tuple(RowChange(*row) for row in found)


def put_back(connection: Connection, done: Sequence[RowChange]) -> None:
    """Put every row back as it was. Raises Problem `undo-too-late` when one of them was changed since."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    for change in reversed(done):
        _put_back_row(connection, change)
    count_change(connection)


def put_row(connection: Connection, table: str, row: Row) -> None:
    """Add a row. Raises IntegrityError when its place is taken."""
    names = ", ".join(f'"{name}"' for name in row)
    places = ", ".join("?" * len(row))
    adding = f'INSERT INTO "{table}" ({names}) VALUES ({places})'  # noqa: S608  # names of the schema
    connection.exec_driver_sql(adding, tuple(row.values()))


def removed_rows(done: Iterable[RowChange]) -> list[tuple[str, Row]]:
    """Return the rows that were taken away, those that others belong to first."""
    gone = [(one.table, json.loads(one.before)) for one in done if one.before is not None and one.after is None]
    order = {name: place for place, name in enumerate(_OTHERS_BELONG_TO)}
    gone.reverse()
    return sorted(gone, key=lambda one: order.get(one[0], len(order)))


def count_change(connection: Connection) -> None:
    """Count a change that the search must hear of."""
    once_more = insert(CHANGE_COUNT).on_conflict_do_update(index_elements=["what"], set_={"number": CHANGE_COUNT.c.number + 1})
    connection.execute(once_more, {"what": _SEARCHED, "number": 1})


def columns(connection: Connection, table: str) -> dict[str, bool]:
    """Return {column: whether it belongs to the primary key}."""
    found = connection.exec_driver_sql(f'PRAGMA main.table_info("{table}")')
    return {row[1]: row[5] > 0 for row in found}


def _put_back_row(connection: Connection, change: RowChange) -> None:
    names = columns(connection, change.table)
    after = json.loads(change.after) if change.after is not None else None
    before = json.loads(change.before) if change.before is not None else None
    key = {name: (after or before or {})[name] for name, is_key in names.items() if is_key}
    where = " AND ".join(f'"{name}" = ?' for name in key)
    asking = f'SELECT {_json_of(names)} FROM main."{change.table}" WHERE {where}'  # noqa: S608  # names of the schema
    found = connection.exec_driver_sql(asking, tuple(key.values())).scalar()
    if not _same(change.table, json.loads(found) if found else None, after):
        raise Problem("undo-too-late", Family.WRONG_USE)
    if before is None:
        deleting = f'DELETE FROM "{change.table}" WHERE {where}'  # noqa: S608  # names of the schema
        connection.exec_driver_sql(deleting, tuple(key.values()))
    elif after is None:
        put_row(connection, change.table, before)
    else:
        values = ", ".join(f'"{name}" = ?' for name in before)
        updating = f'UPDATE "{change.table}" SET {values} WHERE {where}'  # noqa: S608  # names of the schema
        connection.exec_driver_sql(updating, (*before.values(), *key.values()))


def _same(table: str, found: Row | None, expected: Row | None) -> bool:
    if found is None or expected is None:
        return found is expected
    return all(found[name] == held for name, held in expected.items() if (table, name) not in _MOVING)


def _tables(connection: Connection) -> list[str]:
    found = connection.exec_driver_sql("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return [name for (name,) in found if name not in _UNWATCHED]


def _json_of(names: Iterable[str], of: str = "") -> str:
    return "json_object({})".format(", ".join(f"'{name}', {of}\"{name}\"" for name in names))

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Keep a reader's own help points. Each verb is one transaction: it is done, or nothing has changed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from typing import Any

from sqlalchemy import Column, Connection, MetaData, Row, Table, Text, delete, insert, select, update

from bbico_desktop.domain.help_points import MOST_HELP_POINTS, HelpPoint
from bbico_desktop.domain.own_things import KeptHelpPoint
from bbico_desktop.domain.plain import canonical_json, from_plain, to_plain
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.storage.user_bin import into_bin
from bbico_desktop.storage.user_changes import watch
from bbico_desktop.storage.user_file import UserFile

_METADATA = MetaData()

# `point` is canonical JSON. The table is made with the first help point, in a file of any version, as those of the bin are.
HELP_POINT = Table(
    "own_help_point",
    _METADATA,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("point", Text, nullable=False),
    Column("changed", Text, nullable=False),
    sqlite_with_rowid=False,
)


class UserHelpPoints:
    """Every verb raises Problem of storage when the file is damaged, of a newer program, or cannot be written."""

    def __init__(self, file: UserFile) -> None:
        self._file = file

    def all(self) -> tuple[HelpPoint, ...]:
        """Return all help points, by name."""
        if not self._file.is_there():
            return ()
        with self._file.reading() as connection:
            return tuple(one.point for one in kept_points(connection))

    def add(self, point: HelpPoint, changed: str) -> str:
        """Keep a new help point and return its id. Raises Problem `help-points-full`."""
        with self._changing() as connection:
            held = {one.point.id for one in kept_points(connection)}
            if len(held) >= MOST_HELP_POINTS:
                raise Problem("help-points-full", Family.WRONG_USE, most=MOST_HELP_POINTS)
            taken = held | _binned(connection)
            point = replace(point, id=next(one for one in map(_id, count(1)) if one not in taken))
            connection.execute(insert(HELP_POINT), _row(point, changed))
            return point.id

    def change(self, point: HelpPoint, changed: str) -> bool:
        """Put a changed help point in the place of the one with its id; return False when there is none."""
        with self._changing() as connection:
            changing = update(HELP_POINT).where(HELP_POINT.c.id == point.id)
            return connection.execute(changing, _row(point, changed)).rowcount > 0

    def remove(self, point_id: str, removed_at: str) -> bool:
        """Put a help point into the bin; return False when there is none."""
        with self._changing() as connection, into_bin(connection, "help-point", removed_at):
            return connection.execute(delete(HELP_POINT).where(HELP_POINT.c.id == point_id)).rowcount > 0

    @contextmanager
    def _changing(self) -> Iterator[Connection]:
        with self._file.writing() as connection:
            make_table(connection)
            yield connection


def make_table(connection: Connection) -> None:
    """Make the table of help points where there is none yet; what is recorded is recorded in it too."""
    if not _is_made(connection):
        _METADATA.create_all(connection)
        watch(connection)


def kept_points(connection: Connection) -> tuple[KeptHelpPoint, ...]:
    """Return all help points as they are kept, by name."""
    if not _is_made(connection):
        return ()
    rows = connection.execute(select(HELP_POINT).order_by(HELP_POINT.c.name, HELP_POINT.c.id))
    return tuple(map(_kept, rows))


def merge_points(connection: Connection, points: Iterable[KeptHelpPoint]) -> Iterator[str]:
    """Take help points in and yield `added` for each that is not here yet, word for word."""
    here = [replace(one.point, id="", written="") for one in kept_points(connection)]
    for one in points:
        if replace(one.point, id="", written="") in here:
            continue
        make_table(connection)
        taken = {held.point.id for held in kept_points(connection)} | _binned(connection)
        if len(here) >= MOST_HELP_POINTS:
            raise Problem("help-points-full", Family.WRONG_USE, most=MOST_HELP_POINTS)
        new = replace(one.point, id=next(name for name in map(_id, count(1)) if name not in taken))
        connection.execute(insert(HELP_POINT), _row(new, one.changed))
        here.append(replace(new, id="", written=""))
        yield "added"


def _id(number: int) -> str:
    return f"own-help-{number}"


def _binned(connection: Connection) -> set[str]:
    """Return the ids of help points in the bin, which no other should get."""
    made = connection.exec_driver_sql("SELECT count(*) FROM main.sqlite_schema WHERE name = 'bin_item'").scalar_one()
    if not made:
        return set()
    contents = connection.exec_driver_sql("SELECT content FROM bin_item WHERE what = 'help-point'").scalars()
    return {row["id"] for content in contents for table, row in json.loads(content) if table == HELP_POINT.name}


def _row(point: HelpPoint, changed: str) -> dict[str, str]:
    return {"id": point.id, "name": point.name, "point": canonical_json(to_plain(point)).decode(), "changed": changed}


def _kept(row: Row[*tuple[Any, ...]]) -> KeptHelpPoint:
    return KeptHelpPoint(point=from_plain(HelpPoint, json.loads(row.point)), changed=row.changed)


def _is_made(connection: Connection) -> bool:
    asked = "SELECT count(*) FROM main.sqlite_schema WHERE name = 'own_help_point'"
    return bool(connection.exec_driver_sql(asked).scalar_one())

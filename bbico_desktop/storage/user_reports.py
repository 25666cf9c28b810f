# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Keep reports of mistakes until they leave. Each verb is one transaction: it is done, or nothing has changed."""

from __future__ import annotations

import json
from collections.abc import Collection

from sqlalchemy import Column, Connection, Integer, MetaData, Table, Text, delete, func, insert, select

from bbico_desktop.domain.plain import canonical_json, from_plain, to_plain
from bbico_desktop.domain.reports import Report
from bbico_desktop.storage.user_changes import watch
from bbico_desktop.storage.user_file import UserFile

_METADATA = MetaData()

# `report` is canonical JSON without its id. The table is made with the first report, in a file of any version.
REPORT = Table(
    "report",
    _METADATA,
    Column("id", Integer, primary_key=True),
    Column("report", Text, nullable=False),
    sqlite_autoincrement=True,
)


class UserReports:
    """Every verb raises Problem of storage when the file is damaged, of a newer program, or cannot be written."""

    def __init__(self, file: UserFile) -> None:
        self._file = file

    def all(self) -> tuple[Report, ...]:
        """Return all reports, oldest first."""
        if not self._file.is_there():
            return ()
        with self._file.reading() as connection:
            if not _is_made(connection):
                return ()
            return tuple(
                from_plain(Report, {**json.loads(row.report), "id": row.id})
                for row in connection.execute(select(REPORT).order_by(REPORT.c.id))
            )

    def add(self, report: Report, *, most: int, instead_of: Collection[int] = ()) -> int | None:
        """Keep a report, in the place of others, and return its number; None when there are `most` already."""
        plain = {name: value for name, value in to_plain(report).items() if name != "id"}
        with self._file.writing() as connection:
            if not _is_made(connection):
                _METADATA.create_all(connection)
                watch(connection)  # what is recorded is recorded in the new table too
            others = REPORT.c.id.not_in(instead_of)
            if connection.execute(select(func.count()).select_from(REPORT).where(others)).scalar_one() >= most:
                return None
            connection.execute(delete(REPORT).where(REPORT.c.id.in_(instead_of)))
            row = {"report": canonical_json(plain).decode()}
            return int(connection.execute(insert(REPORT).returning(REPORT.c.id), row).scalar_one())

    def remove(self, ids: Collection[int]) -> int:
        """Remove reports; return how many there were."""
        if not self._file.is_there():
            return 0
        with self._file.writing() as connection:
            return connection.execute(delete(REPORT).where(REPORT.c.id.in_(ids))).rowcount if _is_made(connection) else 0


def _is_made(connection: Connection) -> bool:
    found = connection.exec_driver_sql("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'report'")
    return found.first() is not None

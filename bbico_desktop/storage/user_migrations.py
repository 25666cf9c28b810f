# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Bring a file of own data from an older version to this one. Alembic is loaded only when there is something to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Column, ForeignKey, Integer, Text

from bbico_desktop.foundation.files import make_folder
from bbico_desktop.storage.user_opening import damaged

if TYPE_CHECKING:
    from alembic.operations import Operations
    from sqlalchemy import Connection

Steps = Mapping[int, Callable[["Operations"], None]]


def _add_kits(operations: Operations) -> None:
    operations.create_table(
        "kit",
        Column("id", Integer, primary_key=True),
        Column("name", Text, nullable=False),
        Column("language", Text, nullable=False),
        Column("created", Text, nullable=False),
        Column("changed", Text, nullable=False),
        Column("source", Text, nullable=False),
        sqlite_autoincrement=True,
    )
    operations.create_table(
        "kit_item",
        Column("kit_id", Integer, ForeignKey("kit.id", ondelete="CASCADE"), primary_key=True),
        Column("entry_id", Text, primary_key=True),
        Column("position", Integer, nullable=False),
        Column("note", Text, nullable=False),
        Column("minutes", Integer),
        Column("snapshot", Text, nullable=False),
    )


STEPS: Steps = {2: _add_kits}
"""{version: what leads to it from the one before}. A step stays as it is once it was released."""


def migrate(connection: Connection, path: Path, found: int, wanted: int, steps: Steps) -> None:
    """Take all steps from one version to another, in the transaction that the connection is in; its foreign keys must be off.

    Raises Problem `user-data-damaged` when afterwards something refers to what is not there.
    """
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    operations = Operations(MigrationContext.configure(connection))
    for version in range(found + 1, wanted + 1):
        steps[version](operations)
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise damaged(path, "what it refers to is missing")
    connection.exec_driver_sql(f"PRAGMA user_version = {wanted}")


def back_up(connection: sqlite3.Connection, folder: Path, version: int) -> Path:
    """Copy the file as it is before its migration; return the copy `user-<version>.sqlite`."""
    make_folder(folder)
    copy = folder / f"user-{version}.sqlite"
    with closing(sqlite3.connect(copy)) as target:
        connection.backup(target)
    return copy

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The file of a reader's own data: one transaction a change, all of it or nothing; what is damaged or newer is left alone."""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.pool import NullPool

from bbico_desktop.foundation.files import can_write, storage_trouble
from bbico_desktop.foundation.paths import BACKUPS
from bbico_desktop.storage.user_changes import RowChange, changes, watch
from bbico_desktop.storage.user_migrations import STEPS, Steps, back_up, migrate
from bbico_desktop.storage.user_opening import (
    APPLICATION_ID,
    VERSION,
    change_mark,
    check_identity,
    damaged,
    is_there,
    open_to_read,
    open_to_write,
    trouble,
    version_of,
)
from bbico_desktop.storage.user_schema import METADATA

_NEW = (0, 0, 0)
"""Application, version and number of tables of a file that nothing was written into yet."""


class UserFile:
    """Opened anew for each transaction, so that threads and other processes never wait for long. May be shared by threads."""

    def __init__(self, path: Path, *, version: int = VERSION, steps: Steps = STEPS) -> None:
        self.path = path
        self._version = version
        self._steps = steps
        self._sound: int | None = None
        self._recording = threading.local()
        self.after_change: Callable[[], None] | None = None
        """Called when a change was kept, in its thread; what it raises is nobody's."""

    def is_there(self) -> bool:
        """Say whether anything was ever kept."""
        return is_there(self.path)

    def mark(self) -> tuple[int, bytes]:
        """Return what is another value after every change, whoever made it."""
        return change_mark(self.path)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one moment; values that cannot be read count as damage. Raises Problem.

        Where nothing can be written, a file of an older version is read as it is.
        """
        if can_write(self.path.parent):
            self._bring_along()
        try:
            with self._transaction(partial(open_to_read, self.path), "BEGIN") as connection:
                check_identity(self.path, *_identity(connection)[:2], self._version)
                yield connection
        except (ValueError, TypeError) as error:
            raise damaged(self.path, str(error)) from error

    @contextmanager
    def writing(self, *, recorded: bool = True) -> Iterator[Connection]:
        """Give a connection whose changes are kept together at the end, or not at all. Raises Problem."""
        self._bring_along()
        record: list[RowChange] | None = getattr(self._recording, "made", None) if recorded else None
        made: tuple[RowChange, ...] = ()
        with self._transaction(partial(open_to_write, self.path), "BEGIN IMMEDIATE") as connection:
            self._make_or_check(connection)
            if record is not None:
                since = watch(connection)
            yield connection
            if record is not None:
                made = changes(connection, since)
        if record is not None:
            record.extend(made)
        if self.after_change:
            self.after_change()

    @contextmanager
    def recording(self) -> Iterator[list[RowChange]]:
        """Give the list of what this thread changes meanwhile; a change that is not kept is not in it."""
        before, made = getattr(self._recording, "made", None), list[RowChange]()
        self._recording.made = made
        try:
            yield made
        finally:
            self._recording.made = before
            if before is not None:
                before.extend(made)

    def check(self) -> None:
        """Look at every page of the file. Raises Problem `user-data-damaged` and others."""
        with self.reading() as connection:
            _check_pages(connection, self.path, "integrity_check")
            tables = {name for (name,) in connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'")}
            missing = sorted(METADATA.tables.keys() - tables)
            if missing and _identity(connection)[1] == self._version:
                raise damaged(self.path, f"no table {missing[0]}")

    def set_aside(self) -> Path:
        """Give a damaged file another name beside its own, so that a new one can begin; return where it lies now."""
        aside = self._place_aside()
        try:
            os.replace(self.path, aside)
            with suppress(FileNotFoundError):  # what belongs to a change that was cut off goes along
                os.replace(f"{self.path}-journal", f"{aside}-journal")
        except OSError as error:
            raise storage_trouble(error, self.path) from error
        return aside

    def keep_damaged(self) -> Path:
        """Keep a damaged file under another name too, as something else comes into its place; return where."""
        aside = self._place_aside()
        try:
            _same_file(self.path, aside)
            with suppress(FileNotFoundError):  # it must not be taken for a part of what comes
                os.replace(f"{self.path}-journal", f"{aside}-journal")
        except OSError as error:
            raise storage_trouble(error, self.path) from error
        return aside

    def _place_aside(self) -> Path:
        number = 1
        while (aside := self.path.with_name(f"{self.path.name}-damaged-{number}")).exists():
            number += 1
        return aside

    def was_set_aside(self) -> bool:
        """Say whether damaged files lie beside this one."""
        return any(self.path.parent.glob(f"{self.path.name}-damaged-*"))

    @contextmanager
    def _transaction(self, opened: Callable[[], sqlite3.Connection], begin: str) -> Iterator[Connection]:
        engine = create_engine("sqlite://", creator=opened, poolclass=NullPool)
        try:
            with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.exec_driver_sql(begin)
                try:
                    yield connection
                    connection.exec_driver_sql("COMMIT")
                except BaseException:
                    with suppress(DBAPIError):  # SQLite may have taken it back by itself
                        connection.exec_driver_sql("ROLLBACK")
                    raise
        except IntegrityError:
            raise
        except DBAPIError as error:
            if not isinstance(error.orig, sqlite3.Error):
                raise
            raise trouble(error.orig, self.path) from error
        except sqlite3.Error as error:
            raise trouble(error, self.path) from error

    def _make_or_check(self, connection: Connection) -> None:
        """Make the tables of a new file; look at another one before it is written into."""
        identity = _identity(connection)
        if identity == _NEW:
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {self._version}")
            METADATA.create_all(connection)
        else:
            check_identity(self.path, *identity[:2], self._version)
            self._check_once(connection)

    def _check_once(self, connection: Connection) -> None:
        """Before the first change, look whether the file is sound: what is damaged must not be written into."""
        place = self.mark()[0]
        if place != self._sound:
            _check_pages(connection, self.path, "quick_check")
            self._sound = place

    def _bring_along(self) -> None:
        """Migrate a file of an older version, after copying it; nothing to do for this version's own."""
        if version_of(self.path) == self._version or not self.is_there():
            return
        with self._transaction(partial(open_to_read, self.path), "BEGIN") as connection:
            found = _identity(connection)[1]
        if not 1 <= found < self._version:
            return
        try:
            with closing(open_to_read(self.path)) as copied:
                back_up(copied, self.path.parent / BACKUPS, found)
        except sqlite3.Error as error:
            raise trouble(error, self.path) from error
        with self._transaction(partial(open_to_write, self.path, foreign_keys=False), "BEGIN IMMEDIATE") as connection:
            found = _identity(connection)[1]  # another process may have been faster
            if found < self._version:
                migrate(connection, self.path, found, self._version, self._steps)


def _same_file(path: Path, other: Path) -> None:
    """Let a file have a second name; where a disk cannot do that, copy it."""
    try:
        os.link(path, other)
    except OSError:
        part = other.with_name(f".{other.name}.part")
        shutil.copyfile(path, part)
        os.replace(part, other)


def _identity(connection: Connection) -> tuple[int, int, int]:
    application = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar_one()
    return application, version, tables


def _check_pages(connection: Connection, path: Path, pragma: str) -> None:
    found = str(connection.exec_driver_sql(f"PRAGMA {pragma}(1)").scalar_one())
    if found != "ok":
        raise damaged(path, found.splitlines()[0])

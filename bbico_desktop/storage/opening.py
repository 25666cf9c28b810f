# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Open a catalogue file for reading, and name what is wrong with it. Standard library only: this runs before the window shows."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path
from urllib.parse import quote

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.foundation.files import storage_trouble

APPLICATION_ID = 0x42424943  # "BBIC", so that `file` and we know a catalogue from any other SQLite file
SCHEMA_VERSION = 1
"""Raised with every change of the tables; a catalogue of another version is built again from the packs."""

# What each of SQLite's primary result codes (https://www.sqlite.org/rescode.html) means for the disk.
_AS_ERRNO = {
    sqlite3.SQLITE_FULL: errno.ENOSPC,
    sqlite3.SQLITE_READONLY: errno.EROFS,
    sqlite3.SQLITE_BUSY: errno.EAGAIN,
    sqlite3.SQLITE_LOCKED: errno.EAGAIN,
    sqlite3.SQLITE_IOERR: errno.EIO,
    sqlite3.SQLITE_CANTOPEN: errno.EACCES,
    sqlite3.SQLITE_PERM: errno.EACCES,
}


def open_read_only(path: Path) -> sqlite3.Connection:
    """Return a connection that can change nothing and trusts nothing in the file.

    Raises Problem `catalogue-missing`, `catalogue-broken` or `catalogue-older-schema`. Any thread may close it.
    """
    if not path.is_file():
        raise Problem("catalogue-missing", Family.STORAGE, path=path)
    try:
        connection = sqlite3.connect(
            f"file:{quote(str(path))}?mode=ro&immutable=1", uri=True, check_same_thread=False, isolation_level=None
        )
    except sqlite3.Error as error:
        raise broken(path, str(error)) from error
    try:
        _settle(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _settle(connection: sqlite3.Connection, path: Path) -> None:
    try:
        for pragma in (
            "query_only = ON",
            "trusted_schema = OFF",
            "cell_size_check = ON",
            "mmap_size = 268435456",
            "temp_store = MEMORY",
        ):
            connection.execute(f"PRAGMA {pragma}")
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.Error as error:
        raise broken(path, str(error)) from error
    if application != APPLICATION_ID:
        raise broken(path, "not a catalogue")
    if version != SCHEMA_VERSION:
        raise Problem("catalogue-older-schema", Family.STORAGE, path=path, found=version, wanted=SCHEMA_VERSION)


def broken(path: Path, reason: str) -> Problem:
    """Return the problem of a catalogue that cannot be trusted; the remedy is to build it again from the packs."""
    return Problem("catalogue-broken", Family.STORAGE, path=path, reason=reason)


def writing_trouble(error: sqlite3.Error, path: Path) -> Problem:
    """Return the problem behind SQLite's error while a catalogue was written."""
    primary = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_IOERR) & 0xFF
    return storage_trouble(OSError(_AS_ERRNO.get(primary, errno.EIO), str(error)), path)

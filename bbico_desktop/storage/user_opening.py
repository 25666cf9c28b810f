# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Open the file of a reader's own data, and say what is wrong with it. Standard library only."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from urllib.parse import quote

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.foundation.files import make_folder, storage_trouble
from bbico_desktop.storage.opening import writing_trouble

APPLICATION_ID = 0x42424955  # "BBIU": a reader's own data
VERSION = 2
"""Goes up with every change of the tables; `user_migrations` brings older files along."""

_PATIENCE_SECONDS = 5.0
_PRIVATE_FILE = 0o600
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_MISMATCH}
"""Results that only a damaged file can give: our statements are right, and its tables are those that we made."""
_COUNTER_PLACE, _COUNTER_BYTES = 24, 4
"""Where SQLite counts the changes of a file (https://www.sqlite.org/fileformat.html#file_change_counter)."""
_VERSION_PLACE, _VERSION_BYTES = 60, 4
"""Where it keeps `user_version` (https://www.sqlite.org/fileformat.html#the_database_header)."""


def is_there(path: Path) -> bool:
    """Say whether anything was ever kept; an empty file is what a first change leaves that did not come to its end."""
    try:
        return path.stat().st_size > 0
    except FileNotFoundError:
        return False
    except OSError as error:
        raise storage_trouble(error, path) from error


def change_mark(path: Path) -> tuple[int, bytes]:
    """Return what is another value after every change of the file, whoever made it."""
    try:
        with path.open("rb") as file:
            file.seek(_COUNTER_PLACE)
            return os.fstat(file.fileno()).st_ino, file.read(_COUNTER_BYTES)
    except OSError:
        return 0, b""


def version_of(path: Path) -> int:
    """Return the version that a file says it has, 0 when only SQLite can tell: a change of it was cut off."""
    try:
        if os.path.exists(f"{path}-journal"):
            return 0
        with path.open("rb") as file:
            file.seek(_VERSION_PLACE)
            return int.from_bytes(file.read(_VERSION_BYTES), "big")
    except OSError:
        return 0


def open_to_read(path: Path) -> sqlite3.Connection:
    """Return a connection that changes nothing, but for undoing a change that was cut off."""
    mode = "rw" if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK) else "ro"
    return _connected(path, mode, ("query_only = ON",))


def open_to_write(path: Path, *, foreign_keys: bool = True) -> sqlite3.Connection:
    """Return a connection for changes; the file is made if need be, for this user alone. Raises Problem of storage."""
    make_folder(path.parent)
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, _PRIVATE_FILE))
    except OSError as error:
        raise storage_trouble(error, path) from error
    # What is removed is overwritten: a note may be about a child.
    return _connected(path, "rw", (f"foreign_keys = {int(foreign_keys)}", "secure_delete = ON"))


def _connected(path: Path, mode: str, more: tuple[str, ...]) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"file:{quote(os.fsencode(path))}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=_PATIENCE_SECONDS,
    )
    try:
        for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "temp_store = MEMORY", *more):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def trouble(error: sqlite3.Error, path: Path) -> Problem:
    """Return the Problem that SQLite's error means."""
    primary = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF  # without a code: text that is no text
    return damaged(path, str(error)) if primary in _DAMAGE else writing_trouble(error, path)


def damaged(path: Path, reason: str) -> Problem:
    """Return the problem of a file that cannot be trusted any more; nothing is written into it then."""
    return Problem("user-data-damaged", Family.STORAGE, path=path, reason=reason)


def check_identity(path: Path, application: int, version: int, wanted: int = VERSION) -> None:
    """Raise Problem when a file is not ours (`user-data-damaged`) or of a newer program (`user-data-newer`)."""
    if application != APPLICATION_ID or version < 1:
        raise damaged(path, "not a file of own data")
    if version > wanted:
        raise Problem("user-data-newer", Family.STORAGE, path=path, found=version, wanted=wanted)

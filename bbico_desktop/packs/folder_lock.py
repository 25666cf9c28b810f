# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""One writer at a time: a lock file that the system lets go of when its holder dies."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.foundation.files import make_folder, storage_trouble

LOCK_FILE = "lock"


@contextmanager
def only_writer(folder: Path) -> Iterator[None]:
    """Hold the lock of a data folder, which is made if missing. Raises Problem `locked` when somebody else holds it."""
    make_folder(folder)
    path = folder / LOCK_FILE
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise storage_trouble(error, path) from error
    try:
        _take(descriptor, path)
        _sign(descriptor)
        yield
    finally:
        os.close(descriptor)


def _take(descriptor: int, path: Path) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise Problem("locked", Family.STORAGE, path=path) from error


def _sign(descriptor: int) -> None:
    """Write down who holds the lock, for people who look."""
    os.ftruncate(descriptor, 0)
    os.write(descriptor, f"{os.getpid()}\n".encode())

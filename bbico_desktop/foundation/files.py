# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Writing files whole or not at all, and what the operating system's refusals mean."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from bbico_desktop.domain.problems import Family, Problem

TROUBLES = {
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EFBIG: "disk-full",
    errno.EROFS: "read-only",
    errno.EACCES: "read-only",
    errno.EPERM: "read-only",
    errno.EBUSY: "locked",
    errno.EAGAIN: "locked",
    errno.ETXTBSY: "locked",
    errno.EDEADLK: "locked",
    errno.ENOTDIR: "not-a-folder",
    errno.EEXIST: "not-a-folder",
    errno.ENAMETOOLONG: "name-too-long",
}
WINDOWS_LOCKED = {32, 33}
PRIVATE = 0o700


def storage_trouble(error: OSError, path: Path) -> Problem:
    """Return the Problem that a refusal of the operating system means: nothing was written at `path`."""
    locked = getattr(error, "winerror", None) in WINDOWS_LOCKED
    code = "locked" if locked else TROUBLES.get(error.errno or 0, "storage-failed")
    if code == "storage-failed":
        return Problem(code, Family.STORAGE, path=path, reason=errno.errorcode.get(error.errno or 0, type(error).__name__))
    return Problem(code, Family.STORAGE, path=path)


def can_write(folder: Path) -> bool:
    """Say whether something can be written in a folder, or in the nearest one above it that is there."""
    place = next((one for one in (folder, *folder.parents) if one.exists()), folder)
    return os.access(place, os.W_OK | os.X_OK)


def make_folder(path: Path) -> None:
    """Make a folder of ours and the missing ones above it, for this user alone. Raises Problem of storage."""
    missing = [folder for folder in (path, *path.parents) if not folder.exists()]
    try:
        for folder in reversed(missing):
            folder.mkdir(mode=PRIVATE, exist_ok=True)
    except OSError as error:
        raise storage_trouble(error, path) from error
    if not path.is_dir():
        raise Problem("not-a-folder", Family.STORAGE, path=path)


def write_atomically(path: Path, data: bytes) -> None:
    """Write `data` beside `path` and put it there in one step; raises Problem, and then nothing has changed.

    Missing folders are made. A link is followed; what is no ordinary file (a folder, a device) is refused as `not-a-file`.
    """
    target = Path(os.path.realpath(path))
    if os.path.islink(target) or (os.path.exists(target) and not target.is_file()):
        raise Problem("not-a-file", Family.STORAGE, path=path)
    make_folder(target.parent)
    import secrets  # hashing is not loaded until something is written: the window starts sooner

    aside = target.with_name(f".{os.fsencode(target.name)[:80].decode(errors='ignore')}.{secrets.token_hex(4)}.part")
    try:
        _write_through(aside, data)
        os.replace(aside, target)
    except OSError as error:
        raise storage_trouble(error, path) from error
    finally:  # whatever stopped it, Ctrl+C too
        with suppress(OSError):  # a disk that takes nothing lets nothing be removed either
            aside.unlink(missing_ok=True)


def _write_through(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def write_for_reader(path: Path, data: bytes) -> None:
    """Write a file where the reader asked for it; unlike a folder of ours, a missing folder is not made but named (WRONG_USE)."""
    if os.path.isdir(path):
        raise Problem("output-is-a-folder", Family.WRONG_USE, path=path)
    if not os.path.isdir(path.absolute().parent):
        raise Problem("output-folder-missing", Family.WRONG_USE, path=path, folder=path.absolute().parent)
    write_atomically(path, data)


def read_input(path: Path) -> bytes:
    """Return the bytes of a file that the reader named; raises Problem (BAD_INPUT) when it is missing, a folder or unreadable."""
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise Problem("input-missing", Family.BAD_INPUT, path=path) from error
    except (IsADirectoryError, NotADirectoryError) as error:
        raise Problem("input-is-a-folder", Family.BAD_INPUT, path=path) from error
    except OSError as error:
        raise Problem("input-unreadable", Family.BAD_INPUT, path=path) from error


def read_text_input(path: Path) -> str:
    """Return the UTF-8 text of a file that the reader named; raises Problem like `read_input`, and `not-text`."""
    try:
        return read_input(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Problem("not-text", Family.BAD_INPUT, path=path) from error

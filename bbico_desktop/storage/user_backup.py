# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Copies of the file of own data, each proven sound before it counts, and one of them back in its place."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bbico_desktop.domain.plain import canonical_json
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.foundation.files import make_folder, storage_trouble, write_atomically
from bbico_desktop.storage.user_opening import APPLICATION_ID, VERSION, damaged, open_to_read, trouble

UNDATED = "undated"
_NAME = re.compile(r"own-(\d{6,12})-(\d{4}-\d{2}-\d{2}|undated)\.json")
_LEFT = re.compile(r"\.own-.*\.part(-journal)?")
_PRIVATE_FILE = 0o600
_MOST_LIST = 50_000_000
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One copy. `day` is an ISO date, or `undated` when the clock was wrong; `documents` is {SHA-256: name}."""

    number: int
    day: str
    path: Path
    sha256: str
    bytes: int
    version: int
    documents: dict[str, str]


class UserBackups:
    """A folder of copies: `own-<number>-<day>.sqlite`, and beside it a list in JSON without which a copy does not count."""

    def __init__(self, user_file: Path, folder: Path) -> None:
        self._user_file = user_file
        self.folder = folder

    def all(self) -> tuple[Backup, ...]:
        """Return all copies that are complete, oldest first; whether they are sound is asked of `is_good`."""
        return tuple(sorted(self._found(), key=lambda one: one.number))

    def make(self, day: str, *, most_bytes: int) -> Backup:
        """Copy the file as it is at one moment. Raises Problem: `backup-too-large`, `user-data-damaged`, and those of storage."""
        self._remove_left()
        number = max((one.number for one in self.all()), default=0) + 1
        path = self.folder / f"own-{number:06d}-{day}.sqlite"
        aside = path.with_name(f".{path.name}.part")
        try:
            make_folder(self.folder)
            self._copy(aside, most_bytes)
            version, documents = _proven(aside)
            with aside.open("rb+") as file:
                os.fsync(file.fileno())
            backup = Backup(
                number=number,
                day=day,
                path=path,
                sha256=_sha256(aside),
                bytes=aside.stat().st_size,
                version=version,
                documents=documents,
            )
            os.replace(aside, path)
        except OSError as error:
            raise storage_trouble(error, path) from error
        finally:
            with suppress(OSError):
                aside.unlink(missing_ok=True)
        write_atomically(path.with_suffix(".json"), canonical_json(_list_of(backup)))
        return backup

    def is_good(self, backup: Backup) -> bool:
        """Say whether a copy is what was written, byte for byte, and this program can read it."""
        try:
            if backup.version > VERSION or _sha256(backup.path) != backup.sha256:
                return False
            _proven(backup.path)
        except (OSError, Problem):
            return False
        return True

    def remove(self, backup: Backup) -> None:
        """Remove a copy, its list first. Raises Problem of storage."""
        try:
            backup.path.with_suffix(".json").unlink(missing_ok=True)
            backup.path.unlink(missing_ok=True)
        except OSError as error:
            raise storage_trouble(error, backup.path) from error

    def put_in_place(self, backup: Backup, keep_damaged: Callable[[], Path]) -> Path:
        """Put a good copy where the file is; first the damaged one is kept elsewhere. Return where that lies.

        At every moment one of both stands in the place. Raises Problem of storage.
        """
        target = self._user_file
        aside = target.with_name(f".{target.name}.part")
        try:
            with suppress(FileNotFoundError):
                aside.unlink()
            shutil.copyfile(backup.path, aside)
            aside.chmod(_PRIVATE_FILE)
            with aside.open("rb+") as file:
                os.fsync(file.fileno())
            if _sha256(aside) != backup.sha256:
                raise damaged(backup.path, "not as it was written")
            kept = keep_damaged()
            os.replace(aside, target)
        except OSError as error:
            raise storage_trouble(error, target) from error
        finally:
            with suppress(OSError):
                aside.unlink(missing_ok=True)
        return kept

    def _copy(self, aside: Path, most_bytes: int) -> None:
        try:
            with closing(open_to_read(self._user_file)) as source:
                source.execute("BEGIN")
                pages = source.execute("PRAGMA page_count").fetchone()[0] * source.execute("PRAGMA page_size").fetchone()[0]
                if pages > most_bytes:
                    raise Problem("backup-too-large", Family.STORAGE, path=self._user_file, most=most_bytes // 1_000_000)
                source.execute("SELECT count(*) FROM sqlite_schema").fetchone()  # waits for a writer, though not for ever
                os.close(os.open(aside, os.O_RDWR | os.O_CREAT | os.O_EXCL, _PRIVATE_FILE))
                with closing(sqlite3.connect(aside)) as target:
                    target.execute("PRAGMA journal_mode = OFF")
                    source.backup(target)
        except sqlite3.Error as error:
            raise trouble(error, self._user_file) from error

    def _found(self) -> Iterator[Backup]:
        for path in self.folder.glob("own-*.json") if self.folder.is_dir() else ():
            named = _NAME.fullmatch(path.name)
            with suppress(OSError, ValueError, KeyError, TypeError):
                if named and path.stat().st_size <= _MOST_LIST:
                    yield _backup(int(named[1]), named[2], path, json.loads(path.read_bytes()))

    def _remove_left(self) -> None:
        """Remove what a stopped backup left: a copy without its list, or half a copy."""
        for path in list(self.folder.glob("own-*.sqlite")) if self.folder.is_dir() else []:
            if not path.with_suffix(".json").exists():
                with suppress(OSError):
                    path.unlink()
        for path in list(self.folder.iterdir()) if self.folder.is_dir() else []:
            if _LEFT.fullmatch(path.name):
                with suppress(OSError):
                    path.unlink()


def _proven(path: Path) -> tuple[int, dict[str, str]]:
    """Return the version and the documents of a copy that is whole and ours. Raises Problem `user-data-damaged`."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as copy:
            found = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
            identity = copy.execute("PRAGMA application_id").fetchone()[0]
            if found != "ok" or identity != APPLICATION_ID:
                raise damaged(path, str(found).splitlines()[0])
            version = int(copy.execute("PRAGMA user_version").fetchone()[0])
            return version, dict(copy.execute("SELECT sha256, name FROM document ORDER BY sha256, id DESC").fetchall())
    except sqlite3.Error as error:
        raise trouble(error, path) from error


def _list_of(backup: Backup) -> dict[str, Any]:
    return {
        "format": 1,
        "sha256": backup.sha256,
        "bytes": backup.bytes,
        "version": backup.version,
        "documents": backup.documents,
    }


def _backup(number: int, day: str, path: Path, held: dict[str, Any]) -> Backup:
    return Backup(
        number=number,
        day=day,
        path=path.with_suffix(".sqlite"),
        sha256=str(held["sha256"]),
        bytes=int(held["bytes"]),
        version=int(held["version"]),
        documents={str(key): str(name) for key, name in held["documents"].items()},
    )


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the program keeps on this machine, and how to take all of it away again."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bbico_desktop.foundation.files import storage_trouble
from bbico_desktop.foundation.paths import (
    BACKUPS,
    DOCUMENTS,
    DOOR_FILE,
    HELP_NOW_FILE,
    OWN_TEXTS_FILE,
    PROGRAM,
    RUNNING_FILE,
    UNSAVED_FILE,
    USER_FILE,
    Paths,
)

OWN = (USER_FILE, f"{USER_FILE}-*", DOCUMENTS, BACKUPS, UNSAVED_FILE)
DATA = ("packs", "editions", "current", "previous", HELP_NOW_FILE, *OWN, "lock", ".*.part")
CONFIG = ("settings.toml", "settings.broken", ".*.part")
CACHE = ("*.pdf", "pages", "building", OWN_TEXTS_FILE, RUNNING_FILE, DOOR_FILE, ".*.part")
LOG = ("bbico.log", "bbico.log.*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A folder of ours and how many bytes the program keeps in it; `there` is False while nothing was written."""

    purpose: str
    folder: Path
    there: bool
    bytes: int


class Leaving:
    """List and remove what the program wrote; only names that are its own, so that a folder shared with other files keeps those."""

    def __init__(self, *, paths: Paths) -> None:
        self._paths = paths

    def kept(self) -> tuple[Kept, ...]:
        """Return the four folders of the program: data, config, cache, log."""
        return tuple(
            Kept(purpose=purpose, folder=folder, there=folder.is_dir(), bytes=sum(map(_size, _present(folder, names))))
            for purpose, folder, names in self._folders()
        )

    def remove_all(self) -> tuple[Path, ...]:
        """Remove all of it and return what was removed. Raises Problem of storage at the first thing that cannot be removed."""
        removed: list[Path] = []
        for _, folder, names in self._folders():
            for path in _present(folder, names):
                try:
                    shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
                except OSError as error:
                    raise storage_trouble(error, path) from error
                removed.append(path)
            _remove_if_empty(folder)
            if folder.parent.name == PROGRAM:  # as on Linux, where the log stands one folder deeper
                _remove_if_empty(folder.parent)
        parents = {folder.parent for _, folder, _ in self._folders()}
        if len(parents) == 1:  # one home for all four
            _remove_if_empty(parents.pop())
        return tuple(removed)

    def _folders(self) -> tuple[tuple[str, Path, tuple[str, ...]], ...]:
        paths = self._paths
        return ("data", paths.data, DATA), ("config", paths.config, CONFIG), ("cache", paths.cache, CACHE), ("log", paths.log, LOG)


def _present(folder: Path, names: tuple[str, ...]) -> Iterator[Path]:
    found = {path for name in names for path in folder.glob(name)} if folder.is_dir() else set()
    return iter(sorted(found))


def _size(path: Path) -> int:
    files = path.rglob("*") if path.is_dir() else iter((path,))
    return sum(file.lstat().st_size for file in files if file.is_file() and not file.is_symlink())


def _remove_if_empty(folder: Path) -> None:
    if folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()

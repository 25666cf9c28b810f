# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The packs that a reader has installed: `packs/<pack>/<seq>.bbico`. Standard library only."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_PACK = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_FILE = re.compile(r"([1-9][0-9]{0,15})\.bbico")


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredPack:
    """One installed file."""

    pack: str
    seq: int
    path: Path


class PackStore:
    """The folder of installed packs; what does not look like one is not seen."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def place_of(self, pack: str, seq: int) -> Path:
        """Return where a pack lies or will lie."""
        return self.folder / pack / f"{seq}.bbico"

    def all(self) -> tuple[StoredPack, ...]:
        """Return every installed file, by name and number."""
        return tuple(sorted(self._files(), key=lambda one: (one.pack, one.seq)))

    def highest(self) -> dict[str, StoredPack]:
        """Return {pack: its newest file}."""
        return {one.pack: one for one in self.all()}

    def put_aside(self, stored: StoredPack) -> None:
        """Rename a file that no longer proves anything, so that nobody counts on it. Raises OSError."""
        stored.path.replace(stored.path.with_suffix(".broken"))

    def _files(self) -> Iterator[StoredPack]:
        for folder in _entries(self.folder):
            if not _PACK.fullmatch(folder.name) or folder.is_symlink():
                continue
            for file in _entries(folder):
                number = _FILE.fullmatch(file.name)
                if number and file.is_file() and not file.is_symlink():
                    yield StoredPack(pack=folder.name, seq=int(number[1]), path=file)


def _entries(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Gives Whoosh files in memory: none stays open on the disk, and none can change under it."""

from __future__ import annotations

from typing import Any

from whoosh.filedb.filestore import RamStorage
from whoosh.filedb.structfile import BufferFile


class BytesStorage(RamStorage):  # type: ignore[misc]  # Whoosh has no types
    """Holds {name: content}; what is opened shares the content."""

    def __init__(self, files: dict[str, bytes]) -> None:
        super().__init__()
        self.files: dict[str, bytes] = files

    def open_file(self, name: str, **options: Any) -> BufferFile:
        """Return a file to read from; KeyError when there is none."""
        return BufferFile(self.files[name], name=name, **options)

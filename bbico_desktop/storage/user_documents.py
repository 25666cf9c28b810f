# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The files of attached documents, each under the SHA-256 of what is in it. Only asked for within a transaction that writes."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection
from pathlib import Path

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.foundation.files import storage_trouble, write_atomically

_OURS = re.compile(r"[0-9a-f]{64}|\.[0-9a-f]{64}\.[0-9a-f]{8}\.part")


class DocumentFiles:
    """A folder of documents."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path_of(self, sha256: str) -> Path:
        """Return where a document lies."""
        return self.folder / sha256

    def put(self, content: bytes) -> str:
        """Keep a document and return its SHA-256; one that is there already is written again only when it was altered."""
        sha256 = hashlib.sha256(content).hexdigest()
        if not self._is_sound(sha256):
            write_atomically(self.path_of(sha256), content)
        return sha256

    def read(self, sha256: str) -> bytes:
        """Return a document. Raises Problem `document-lost` when it is gone or was altered."""
        try:
            content = self.path_of(sha256).read_bytes()
        except OSError as error:
            raise Problem("document-lost", Family.STORAGE, path=self.path_of(sha256)) from error
        if hashlib.sha256(content).hexdigest() != sha256:
            raise Problem("document-lost", Family.STORAGE, path=self.path_of(sha256))
        return content

    def sweep(self, kept: Collection[str]) -> None:
        """Remove documents that nobody needs any more, and what a stopped change left. Raises Problem of storage."""
        found = list(self.folder.iterdir()) if self.folder.is_dir() else []
        for path in found:
            if _OURS.fullmatch(path.name) and path.name not in kept:
                try:
                    path.unlink(missing_ok=True)
                except OSError as error:
                    raise storage_trouble(error, path) from error

    def _is_sound(self, sha256: str) -> bool:
        try:
            self.read(sha256)
        except Problem:
            return False
        return True

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The entries that were opened last, kept in one small file that may be lost, and forgotten in one go."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from bbico_desktop.domain.entries import EntryCard
from bbico_desktop.domain.problems import Problem
from bbico_desktop.foundation.files import write_atomically

MOST_RECENT = 20
_LONGEST_ID = 80
_MOST_BYTES = 10_000

logger = logging.getLogger(__name__)


class Cards(Protocol):
    """What gives the rows; `services.browsing.Browsing` is one."""

    def cards(self, ids: Sequence[str], language: str, /) -> Mapping[str, EntryCard]:
        """Return {id: card}, without those that the catalogue does not hold."""
        ...


class Recent:
    """Nothing here raises: what cannot be read is nothing, what cannot be written is lost. May be shared by threads."""

    def __init__(self, *, file: Path, rows: Callable[[], Cards]) -> None:
        self._file = file
        self._rows = rows
        self._lock = threading.Lock()

    def note(self, entry_id: str) -> None:
        """Remember that an entry was opened. Whoever calls has asked whether traces may be kept."""
        with self._lock:
            before = self._ids()
            now = (entry_id, *(one for one in before if one != entry_id))[:MOST_RECENT]
            if now == before:
                return
            try:
                write_atomically(self._file, json.dumps(now).encode())
            except Problem as problem:
                logger.info("recent: %s", problem.code)

    def recent(self, language: str) -> tuple[EntryCard, ...]:
        """Return the entries that were opened last, the newest first; those that are no more are left out."""
        with self._lock:
            ids = self._ids()
        return tuple(self._rows().cards(ids, language).values()) if ids else ()

    def clear(self) -> None:
        """Forget all of them."""
        with self._lock, suppress(OSError):
            self._file.unlink(missing_ok=True)

    def _ids(self) -> tuple[str, ...]:
        try:
            with self._file.open("rb") as file:
                held = json.loads(file.read(_MOST_BYTES))
        except (OSError, ValueError):
            return ()
        sound = isinstance(held, list) and all(isinstance(one, str) and len(one) <= _LONGEST_ID for one in held)
        return tuple(held[:MOST_RECENT]) if sound else ()

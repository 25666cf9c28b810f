# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""How often the staff's number was wrong, and how long nobody may try again; kept, so that the plug is no way around."""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from datetime import datetime, timedelta

from bbico_desktop.domain.problems import Problem
from bbico_desktop.foundation import pins
from bbico_desktop.foundation.clock import Clock
from bbico_desktop.foundation.files import write_atomically
from bbico_desktop.foundation.paths import Paths

FILE_NAME = "terminal-door.json"
FREE_TRIES, FIRST_WAIT, LONGEST_WAIT = 2, 10, 900
MOST_BYTES = 1_000

logger = logging.getLogger(__name__)


class DoorTries:
    """`is_right` counts; `wait_seconds` says how long to wait before the next try. Nothing of a number is ever kept or logged."""

    def __init__(self, *, paths: Paths, clock: Clock) -> None:
        self._file = paths.config / FILE_NAME
        self._clock = clock
        self._wrong = 0
        self._until: datetime | None = None
        self._read()

    @property
    def wait_seconds(self) -> int:
        """Return how many seconds nobody may try, 0 for none; never longer than the longest wait, whatever the clock says."""
        if self._until is None:
            return 0
        now = self._clock.now()
        self._until = min(self._until, now + timedelta(seconds=LONGEST_WAIT))  # the clock may have been turned back
        return max(0, int((self._until - now).total_seconds() + 0.999))

    def is_right(self, pin: str, kept: str) -> bool:
        """Try a number against the hash; while there is a wait, none is right, and none counts."""
        if self.wait_seconds:
            return False
        if pins.fits(pin, kept):
            self._wrong, self._until = 0, None
            with suppress(OSError):
                self._file.unlink(missing_ok=True)
            return True
        self._wrong += 1
        over = self._wrong - FREE_TRIES
        wait = min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(over - 1, 10)) if over > 0 else 0
        self._until = self._clock.now() + timedelta(seconds=wait) if wait else None
        self._write()
        return False

    def _read(self) -> None:
        try:
            with self._file.open("rb") as file:
                held = json.loads(file.read(MOST_BYTES))
            self._wrong = max(0, int(held["wrong"]))
            self._until = datetime.fromisoformat(held["until"]) if held["until"] else None
            if self._until is not None and self._until.tzinfo is None:
                self._until = self._until.astimezone()
        except (OSError, ValueError, KeyError, TypeError):
            return

    def _write(self) -> None:
        held = {"wrong": self._wrong, "until": self._until.isoformat() if self._until else ""}
        try:
            write_atomically(self._file, json.dumps(held).encode())
        except Problem as problem:
            logger.info("terminal-door %s", problem.code)

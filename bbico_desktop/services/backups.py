# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A copy of a reader's own things each day that they change: of the last seven days, and of the four weeks before."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.foundation.clock import Clock
from bbico_desktop.services.own_folder import OwnFolder
from bbico_desktop.storage.user_backup import UNDATED, Backup, UserBackups

logger = logging.getLogger(__name__)

DAILY, WEEKLY = 7, 4
MOST_BYTES = 1_000_000_000
"""All copies together; a file that is larger than half of it is not copied, and that is said."""


class Backups:
    """May be shared by threads. What goes wrong with a copy is in `trouble`: it is never in the way of a change."""

    def __init__(self, *, folder: OwnFolder, copies: UserBackups, clock: Clock, most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder
        self._copies = copies
        self._clock = clock
        self._most_bytes = most_bytes
        self._lock = threading.Lock()
        self._done_for: str | None = None
        self._trouble: Problem | None = None

    @property
    def trouble(self) -> Problem | None:
        """Return why the last copy could not be made."""
        return self._trouble

    def all(self) -> tuple[Backup, ...]:
        """Return all copies, newest first."""
        return self._copies.all()[::-1]

    def make_if_due(self) -> Backup | None:
        """Make the copy of today when there is none yet; while the clock is wrong, one each time the program runs."""
        if not self._lock.acquire(blocking=False):
            return None  # another thread is at it
        try:
            return self._make() if self._is_due() else None
        except Problem as problem:
            logger.info("backup: %s", problem.code)
            self._trouble = problem
            return None
        finally:
            self._lock.release()

    def make_quietly(self) -> None:
        """Make a copy now, before something large; what goes wrong is in `trouble`."""
        try:
            self.make()
        except Problem as problem:
            logger.info("backup: %s", problem.code)
            self._trouble = problem

    def make(self) -> Backup:
        """Make a copy now, and remove those that are no longer needed. Raises Problem of storage, `backup-too-large`."""
        self._folder.check_writable()
        with self._lock:
            return self._make()

    def remove_all(self) -> int:
        """Remove all copies for good and return how many: what was removed is still in them. Raises Problem of storage."""
        copies = self._copies.all()
        for one in copies:
            self._copies.remove(one)
        self._done_for = None
        return len(copies)

    def newest_good(self) -> Backup | None:
        """Return the newest copy that is sound, byte for byte."""
        return next((one for one in self.all() if self._copies.is_good(one)), None)

    def restore(self, backup: Backup) -> Path:
        """Put a copy in the place of a damaged file, which is kept beside it; return where that lies now.

        Raises Problem `own-things-off` and those of storage; then all is as it was.
        """
        self._folder.check_writable()
        return self._copies.put_in_place(backup, self._folder.file.keep_damaged)

    def go_back(self, backup: Backup) -> Path:
        """Put a copy in the place of a sound file; what is there now is copied first, and kept beside it too.

        Raises Problem `own-things-off`, `backup-too-large`, `backup-not-sound` and those of storage; then all is as it was.
        """
        self._folder.check_writable()
        if not self._copies.is_good(backup):
            raise Problem("backup-not-sound", Family.STORAGE, day=backup.day)
        if self._folder.file.is_there():
            with self._lock:
                self._make(but=backup)
        return self._copies.put_in_place(backup, self._folder.file.keep_damaged)

    def begin_anew(self) -> Path:
        """Put a damaged file aside, so that the next change begins a new one; return where it lies. Raises Problem of storage."""
        self._folder.check_writable()
        return self._folder.file.set_aside()

    def _is_due(self) -> bool:
        if not (self._folder.file.is_there() and self._folder.can_write()):
            return False
        day = self._day()
        if day == self._done_for:
            return False
        if day == UNDATED:
            return True
        if day in {one.day for one in self._copies.all()}:
            self._done_for = day
        return day != self._done_for

    def _day(self) -> str:
        return self._clock.today().isoformat() if self._clock.plausible() else UNDATED

    def _make(self, but: Backup | None = None) -> Backup:
        """Make a copy and remove those that nobody needs, but one."""
        day = self._day()
        if not self._folder.file.is_there():
            raise Problem("nothing-to-back-up", Family.NOT_FOUND)
        made = self._copies.make(day, most_bytes=self._most_bytes // 2)
        self._done_for, self._trouble = day, None
        for one in superfluous(self._copies.all(), self._clock.today(), self._most_bytes):
            if one != but:
                self._copies.remove(one)
        return made


def superfluous(copies: Iterable[Backup], today: date, most_bytes: int) -> tuple[Backup, ...]:
    """Return the copies that nobody needs any more: of a day or a week the newest stays, and the newest of all always."""
    newest_first = sorted(copies, key=lambda one: -one.number)
    kept: list[Backup] = []
    undated = [one for one in newest_first if one.day == UNDATED]
    ahead = [one for one in newest_first if one.day != UNDATED and one.day > today.isoformat()]
    kept += undated[:1] + ahead[:1]  # of a clock that was wrong
    dated = [one for one in newest_first if one not in undated and one not in ahead]
    days = _first_of_each(dated, lambda one: one.day, DAILY)
    rest = [one for one in dated if one.day < days[-1].day] if days else []
    kept += days + _first_of_each(rest, lambda one: date.fromisoformat(one.day).isocalendar()[:2], WEEKLY)
    total = 0
    within: set[int] = set()
    for one in sorted(kept, key=lambda one: -one.number):
        total += one.bytes
        if total <= most_bytes or not within:
            within.add(one.number)
    return tuple(one for one in newest_first if one.number not in within)


def _first_of_each(copies: Iterable[Backup], of: Callable[[Backup], object], most: int) -> list[Backup]:
    found: dict[object, Backup] = {}
    for one in sorted(copies, key=lambda one: (one.day, one.number), reverse=True):
        found.setdefault(of(one), one)
    return list(found.values())[:most]

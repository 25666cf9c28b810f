# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""How long nobody has touched the terminal: a warning long enough to be read and heard, then everything begins again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from bbico_desktop.gui.timing import Timing

WARNING_SECONDS = 20
"""WCAG 2.2.1 asks for at least this long."""


class Idling(QObject):
    """`warned` tells each second how many are left, `stayed` that somebody is there, `over` that nobody is.

    Where nobody has touched anything since the beginning there is nothing to forget, and no warning.
    """

    warned = Signal(int)
    stayed = Signal()
    over = Signal()

    def __init__(self, *, timing: Timing, seconds: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timing = timing
        self._seconds = seconds
        self._touched: float | None = None
        self._left = 0
        self._alarm = timing.alarm(self)
        self._alarm.rang.connect(self._look)

    def allow(self, seconds: int) -> None:
        """Wait so many seconds from now on, the warning among them."""
        self._seconds = seconds
        self.touch()

    def touch(self) -> None:
        """Somebody is there; however often that is said, it costs nearly nothing."""
        was_waiting, self._touched = self._touched is not None, self._timing.now()
        if self._left:
            self._left = 0
            self.stayed.emit()
            was_waiting = False
        if not was_waiting:
            self._alarm.set(self._quiet)

    def begin(self) -> None:
        """Begin anew: nobody has touched anything yet."""
        if self._left:
            self.stayed.emit()
        self._left, self._touched = 0, None
        self._alarm.stop()

    @property
    def _quiet(self) -> float:
        return max(1.0, self._seconds - WARNING_SECONDS)

    def _look(self) -> None:
        if self._touched is None:
            return
        rest = self._touched + self._quiet - self._timing.now()
        if self._left:
            self._left -= 1
            if not self._left:
                self.begin()
                self.over.emit()
                return
        elif rest > 0:  # somebody was there meanwhile
            self._alarm.set(rest)
            return
        else:
            self._left = WARNING_SECONDS
        self.warned.emit(self._left)
        self._alarm.set(1)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Time that passes only when a test says so."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class TestedAlarm(QObject):
    """An alarm that rings when the time of the test has come."""

    __test__ = False
    rang = Signal()

    def __init__(self, time: PassingTime, parent: QObject) -> None:
        super().__init__(parent)
        self._time = time
        self.due: float | None = None

    def set(self, seconds: float) -> None:
        self.due = self._time.now() + seconds

    def stop(self) -> None:
        self.due = None


class PassingTime:
    """`pass_on` lets seconds go by, and rings on the way whatever is due."""

    def __init__(self) -> None:
        self._now = 1000.0
        self._alarms: list[TestedAlarm] = []

    def now(self) -> float:
        return self._now

    def alarm(self, parent: QObject) -> TestedAlarm:
        self._alarms.append(TestedAlarm(self, parent))
        return self._alarms[-1]

    def pass_on(self, seconds: float) -> None:
        until = self._now + seconds
        while True:
            due = [one for one in self._alarms if one.due is not None and one.due <= until]
            if not due:
                break
            alarm = min(due, key=lambda one: one.due or 0)
            self._now, alarm.due = alarm.due or self._now, None
            alarm.rang.emit()
        self._now = until

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Time that passes while the window is open: whoever waits for something gets it from here, so that tests need not wait."""

from __future__ import annotations

import time
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance


class Alarm(Protocol):
    """Rings once, so many seconds after it was set."""

    rang: SignalInstance

    def set(self, seconds: float) -> None:
        """Ring in so many seconds, and not when it was set for before."""
        ...

    def stop(self) -> None:
        """Do not ring."""
        ...


class Timing(Protocol):
    """What passes time; `SystemTiming` is one."""

    def now(self) -> float:
        """Return seconds that only ever grow."""
        ...

    def alarm(self, parent: QObject) -> Alarm:
        """Return an alarm that lives as long as its parent."""
        ...


class TimerAlarm(QObject):
    """An alarm by Qt's timer."""

    rang = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.rang)

    def set(self, seconds: float) -> None:
        """Ring in so many seconds, and not when it was set for before."""
        self._timer.start(max(0, round(seconds * 1000)))

    def stop(self) -> None:
        """Do not ring."""
        self._timer.stop()


class SystemTiming:
    """The time of this machine."""

    def now(self) -> float:
        """Return seconds that only ever grow."""
        return time.monotonic()

    def alarm(self, parent: QObject) -> Alarm:
        """Return an alarm that lives as long as its parent."""
        return TimerAlarm(parent)

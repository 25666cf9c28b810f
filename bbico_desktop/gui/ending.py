# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The system asks the program to end: by a signal, or because the session ends. Both become Qt's own signal `asked`.

Python runs its handlers between two of its own instructions, of which there are none while Qt waits for events. So each signal
also writes a byte to a socket that Qt watches (`signal.set_wakeup_fd`).
"""

from __future__ import annotations

import signal
import socket
from contextlib import suppress
from types import FrameType
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal
from PySide6.QtGui import QGuiApplication, QSessionManager

SIGNALS = ("SIGTERM", "SIGHUP", "SIGINT")


class Ending(QObject):
    """Watches from `begin` to `end`. `asked` comes in the GUI thread, `keep` when things are to be kept but the window may stay."""

    asked = Signal()
    keep = Signal()

    def __init__(self, *, application: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._former: dict[int, Any] = {}
        self._former_fd = -1
        self._ears, self._mouth = socket.socketpair()
        for end in (self._ears, self._mouth):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._ears.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)

    def begin(self) -> None:
        """Watch from now on."""
        self._former_fd = signal.set_wakeup_fd(self._mouth.fileno(), warn_on_full_buffer=False)
        for name in SIGNALS:
            number = getattr(signal, name, None)
            if number is not None:
                self._former[number] = signal.signal(number, _let_it_wake_us)
        self._application.commitDataRequest.connect(self._keep)

    def end(self) -> None:
        """Watch no longer: the system's own ways hold again."""
        self._application.commitDataRequest.disconnect(self._keep)
        for number, former in self._former.items():
            signal.signal(number, former)
        self._former.clear()
        signal.set_wakeup_fd(self._former_fd)
        self._notifier.setEnabled(False)
        for one in (self._ears, self._mouth):
            one.close()

    def _hear(self) -> None:
        heard = b""
        with suppress(BlockingIOError):
            heard = self._ears.recv(64)
        if any(number in self._former for number in heard):
            self.asked.emit()

    def _keep(self, manager: QSessionManager) -> None:
        """Keep what there is to keep, ask nothing, and do not come back by ourselves: nobody shall see where somebody was."""
        manager.setRestartHint(QSessionManager.RestartHint.RestartNever)
        self.keep.emit()


def _let_it_wake_us(_number: int, _frame: FrameType | None) -> None:
    """Do nothing: the byte in the socket says it."""

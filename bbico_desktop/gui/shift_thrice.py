# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Shift, pressed three times alone: the quick exit for whoever has a hand on the keyboard.

The window that has the focus is watched, not the application: its events are few, and dialogs of the program are windows too.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from shiboken6 import isValid

from bbico_desktop.gui.timing import SystemTiming, Timing

TIMES = 3
PAUSE_SECONDS = 1.5
"""The longest time from one press to the next."""

KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
OTHERS = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel)


class ShiftThrice(QObject):
    """`counted` tells how many presses are still to come, 0 when it begins anew; `pressed` that it was the third.

    A press counts when it is released and nothing else was pressed meanwhile, so that no capital letter counts;
    the last one counts at once.
    """

    counted = Signal(int)
    pressed = Signal()

    def __init__(self, *, timing: Timing | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timing = timing or SystemTiming()
        self._alarm = self._timing.alarm(self)
        self._alarm.rang.connect(self.begin_anew)
        self._count = 0
        self._alone = False
        self._watched: QWindow | None = None

    def watch(self) -> None:
        """Watch whichever window of the program has the focus, from now on."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._follow)
            self._follow(QGuiApplication.focusWindow())

    def begin_anew(self) -> None:
        """Forget the presses so far."""
        self._alone = False
        self._alarm.stop()
        if self._count:
            self._count = 0
            self.counted.emit(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in KEYS and isinstance(event, QKeyEvent):
            if not event.isAutoRepeat():
                self._take(event, down=kind == QEvent.Type.KeyPress)
        elif kind in OTHERS:
            self.begin_anew()
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent, *, down: bool) -> None:
        others = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.key() != Qt.Key.Key_Shift or others:
            if down:
                self.begin_anew()
            return
        if down and self._count == TIMES - 1:
            self.begin_anew()
            self.pressed.emit()
        elif down:
            self._alone = True
        elif self._alone:
            self._alone = False
            self._count += 1
            self._alarm.set(PAUSE_SECONDS)
            self.counted.emit(TIMES - self._count)

    def _follow(self, window: QWindow | None) -> None:
        if window is self._watched:
            return
        if self._watched is not None and isValid(self._watched):  # a menu's window may go without a word
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._lose)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)
            window.destroyed.connect(self._lose)

    def _lose(self) -> None:
        self._watched = None

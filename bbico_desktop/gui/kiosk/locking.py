# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a terminal's windows do not hear: everything that would lead out of the program, or out of its full screen.

The windows are watched, not the application: what comes from outside comes through them, and their events are few.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QWindow

KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)
PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)
DROPS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
OTHER_INPUT = (QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TabletPress)
ALLOWED_BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton, Qt.MouseButton.NoButton)
COPYING = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.Paste)
LEAVING = tuple(
    QKeySequence(keys) for keys in ("Alt+F4", "Ctrl+Q", "Ctrl+W", "Ctrl+F4", "F10", "Shift+F10", "F11", "Menu", "Alt+Space")
)
DOOR_KEYS = QKeySequence("Ctrl+Shift+F12")
LEAST_MOVE = 8
"""A mouse that trembles by itself is no reader."""


class Locking(QObject):
    """`touched` tells that somebody is there, `tapped` where a finger or the left button went down, `asked` that staff want in."""

    touched = Signal()
    tapped = Signal(QPointF)
    asked = Signal()

    def __init__(self, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_open = False
        self._pointer = QPointF()

    def watch(self, window: QWindow) -> None:
        """Watch this window, and each that gets the focus later."""
        self._take(window)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._take)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in KEYS and isinstance(event, QKeyEvent):
            return self._key(event)
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if kind in OTHER_INPUT:
            self.touched.emit()
        elif kind == QEvent.Type.ContextMenu or (kind == QEvent.Type.Close and not self.is_open) or kind in DROPS:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            self.touched.emit()
        pressed = QKeySequence(event.keyCombination())
        if pressed == DOOR_KEYS:
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self.asked.emit()
            return True
        if event.type() == QEvent.Type.KeyRelease:
            return False
        return pressed in LEAVING or any(event.matches(keys) for keys in COPYING)

    def _mouse(self, event: QMouseEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove:
            if (event.globalPosition() - self._pointer).manhattanLength() >= LEAST_MOVE:
                self._pointer = event.globalPosition()
                self.touched.emit()
            return False
        if event.type() in PRESSES:
            self.touched.emit()
            if event.button() not in ALLOWED_BUTTONS:
                return True
            if event.type() != QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton:
                self.tapped.emit(event.globalPosition())
        return False

    def _take(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # again: Qt keeps it once

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Five taps in the upper left corner: how staff ask for their door where there is no keyboard."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtWidgets import QWidget

from bbico_desktop.gui.timing import Timing

TAPS, SECONDS, CORNER = 5, 5.0, 72


class DoorGesture(QObject):
    """`made` tells that the taps came, all in the corner of this widget and none of them too late."""

    made = Signal()

    def __init__(self, *, timing: Timing, widget: QWidget) -> None:
        super().__init__(widget)
        self._timing = timing
        self._widget = widget
        self._taps: list[float] = []

    def take(self, place: QPointF) -> None:
        """Take a tap at a place of the screen."""
        corner = self._widget.mapFromGlobal(place)
        if not (0 <= corner.x() < CORNER and 0 <= corner.y() < CORNER):
            self._taps.clear()
            return
        now = self._timing.now()
        self._taps = [one for one in self._taps if now - one <= SECONDS] + [now]
        if len(self._taps) == TAPS:
            self._taps.clear()
            self.made.emit()

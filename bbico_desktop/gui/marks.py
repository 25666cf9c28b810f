# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Marks for the start-up benchmark: when the window is mapped and answers, the first list is filled, a search answered."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

FILE_VARIABLE = "BBICO_MARK"
QUIT_VARIABLE = "BBICO_MARK_QUIT"
SHOWN, FILLED, SEARCHED = "shown", "filled", "searched"


class Marks(QObject):
    """Write `name nanoseconds` lines (of the monotonic clock) to a file; leave the program after the mark `quit_after`."""

    def __init__(self, *, file: Path, quit_after: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._quit_after = quit_after

    def mark(self, name: str) -> None:
        """Write a mark with the time of now."""
        with self._file.open("a", encoding="utf-8") as file:
            file.write(f"{name} {time.monotonic_ns()}\n")
        if name == self._quit_after:
            QCoreApplication.quit()

    def mark_shown(self) -> None:
        """Write that the window is there and answers."""
        self.mark(SHOWN)

    def mark_filled(self) -> None:
        """Write that the first list is filled."""
        self.mark(FILLED)

    @property
    def waits_for_search(self) -> bool:
        """Say whether the time of a first search is wanted, too."""
        return self._quit_after == SEARCHED

    def mark_searched(self, _answer: object) -> None:
        """Write that the first search has answered."""
        self.mark(SEARCHED)


class Answering(QObject):
    """Tell once, by `answers`, that a widget is exposed, painted, and its event loop came round again after that."""

    answers = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._is_exposed():
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self.answers.emit)
        return False

    def _is_exposed(self) -> bool:
        handle = self._widget.window().windowHandle()
        return bool(handle) and handle.isExposed()

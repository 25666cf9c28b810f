# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Files that are dropped on the window, wherever: text fields let them through, and the shell takes them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

MOST_FILES = 50
_ARRIVING = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


def files_of(data: QMimeData) -> tuple[Path, ...]:
    """Return the files of this computer that are dragged; none when something else is."""
    if not data.hasUrls():
        return ()
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())[:MOST_FILES]


class FilesThrough(QObject):
    """Let a text field take no files, whose names it would write down: they go to the window behind it."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        (field.viewport() if isinstance(field, QAbstractScrollArea) else field).installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ARRIVING and isinstance(event, QDragMoveEvent) and files_of(event.mimeData()):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class FileDrops(QObject):
    """`over` tells how many files are held over the window, 0 when they went away; `dropped` carries them."""

    over = Signal(int)
    dropped = Signal(list)

    def __init__(self, target: QWidget, may: Callable[[], bool]) -> None:
        super().__init__(target)
        self._may = may
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self.over.emit(0)
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            return self._take(event)
        elif event.type() in _ARRIVING and isinstance(event, QDragMoveEvent):
            return self._let_in(event)
        return super().eventFilter(watched, event)

    def _let_in(self, event: QDragMoveEvent) -> bool:
        files = files_of(event.mimeData())
        if not files or not self._may():
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.DragEnter:
            self.over.emit(len(files))
        return True

    def _take(self, event: QDropEvent) -> bool:
        self.over.emit(0)
        files = files_of(event.mimeData())
        if not files or not self._may():
            return False
        event.setDropAction(Qt.DropAction.CopyAction)  # the file stays where it is
        event.accept()
        self.dropped.emit(list(files))
        return True

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Files that are dropped on the window or held over it, and reading that takes long."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from bbico_desktop.gui import own_reading
from bbico_desktop.gui.window import Window
from tests.gui.own_fixture import OwnServices


def settle(qtbot, window: Window) -> None:
    background = window._tools.desk._background
    qtbot.waitUntil(lambda: not background.busy)


def mime(paths: Sequence[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(qtbot, window: Window, *paths: Path, on: QWidget | None = None) -> None:
    target, data = on or window, mime(paths)
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QDragEnterEvent(QPoint(5, 5), action, data, button, keys))
    QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), action, data, button, keys))
    settle(qtbot, window)


def drag_over(window: Window, path: Path) -> None:
    """Hold a file over the window."""
    data, action = mime([path]), Qt.DropAction.CopyAction  # the event does not hold the data
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(5, 5), action, data, button, keys))


def drag_away(window: Window) -> None:
    QApplication.sendEvent(window, QDragLeaveEvent())


class LongReading:
    """Reading that stands still before the second page until the gate opens."""

    def __init__(self, patching: pytest.MonkeyPatch) -> None:
        self.gate, self.ended = threading.Event(), threading.Event()
        self.stopped = False
        self._real = own_reading.read_for_entry
        patching.setattr(own_reading, "read_for_entry", self._read)

    def _read(self, path: Path, progress: Callable[[int, int], None]) -> object:
        try:
            self.gate.wait(10)
            progress(2, 5)
            return self._real(path, progress)
        except own_reading.StoppedError:
            self.stopped = True
            raise
        finally:
            self.ended.set()


def file_with(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def titles(services: OwnServices) -> list[str]:
    return [next(iter(one.title.values())) for one in services.own_things.entries()]

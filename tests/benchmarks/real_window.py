# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The program's own window, as a reader starts it, in a process and on a display of its own; and when it has come to rest."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from bbico_desktop.foundation.paths import Paths, paths_for
from bbico_desktop.gui.program import Program
from bbico_desktop.gui.start import Start, application_for
from tests.benchmarks.processor import got

TOP = Path(__file__).resolve().parents[2]
PATIENCE = 60.0
POLL_MS = 1
QUIET = 0.25
"""Seconds without a question on its way and without a stroke painted, after which nothing more is to come."""
CHILD = """
import sys
from bbico_desktop.gui.qt_loading import load_qt
load_qt()
from tests.benchmarks.{module} import {function}
{function}(sys.argv[1:])
"""
"""Loads Qt as the program does, before anything else of Qt."""


def in_a_child(module: str, function: str, arguments: Sequence[str], display: str) -> subprocess.Popen[str]:
    """Start a function of a benchmark in a process of its own that has this display; its lines can be read."""
    environ = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    environ.pop("WAYLAND_DISPLAY", None)
    code = CHILD.format(module=module, function=function)
    return subprocess.Popen([sys.executable, "-c", code, *arguments], env=environ, stdout=subprocess.PIPE, text=True, cwd=TOP)


class RealWindow:
    """The window with everything behind it, in an empty home."""

    def __init__(self, home: Path, shipped: Path | None = None) -> None:
        self.paths: Paths = paths_for(home)
        if shipped is not None:
            self.paths = replace(self.paths, shipped=shipped)
        self.application = application_for("bbico-desktop")
        self.application.setCursorFlashTime(0)
        self._start = Start(application=self.application, paths=self.paths, environ={})
        self.front_door = self._start.front_door
        self.front_door.show()
        wait_for(lambda: self._start.program is not None)
        if self._start.program is None:
            raise SystemExit("the window did not come")
        self.program: Program = self._start.program
        self.window = self.program.window
        self._painting: Painting | None = None
        self._quiet_since = 0.0
        wait_for(lambda: self.window.incoming is not None and not self.is_busy)
        self.front_door.activateWindow()
        wait_for(self.front_door.isActiveWindow)

    @property
    def painting(self) -> Painting:
        """Return what tells when the window was painted; it looks from the first time on that somebody asks."""
        if self._painting is None:
            self._painting = Painting(self.front_door)
        return self._painting

    @property
    def is_busy(self) -> bool:
        """Say whether an answer is still awaited."""
        return self.program._background.busy

    def rest(self) -> None:
        """Let the window come to rest."""
        self._quiet_since = time.perf_counter()
        wait_for(self._is_quiet)

    def _is_quiet(self) -> bool:
        now = time.perf_counter()
        if self.is_busy or self.painting.last > self._quiet_since:
            self._quiet_since = now
        return now - self._quiet_since > QUIET

    def until_painted(self, act: Callable[[], object]) -> tuple[Stroke, Stroke]:
        """Do something; return what it took until something of it was painted, and until all of it was.

        All is painted when no answer is awaited and nothing is painted any more.
        """
        self.painting.begin()
        act()
        self.rest()
        if not self.painting.strokes:
            raise SystemExit(f"nothing was painted: {self.window.navigator.current}")
        return self.painting.strokes[0], self.painting.strokes[-1]

    def close(self) -> None:
        """Close the window as a reader does."""
        self.front_door.close()
        self._start.close()


@dataclass(frozen=True, slots=True)
class Stroke:
    """When the window had been painted, in milliseconds after the beginning; and how long the main thread got no processor."""

    after: float
    waited: float

    @property
    def own(self) -> float:
        """Return how long it took but for the waiting."""
        return self.after - self.waited


class Painting(QObject):
    """Keeps when the window was painted: when the stroke was done and on the screen, not when it began."""

    def __init__(self, front_door: QObject) -> None:
        super().__init__(front_door)
        self.strokes: list[Stroke] = []
        self.last = 0.0
        self._pending = False
        self.begin()
        front_door.installEventFilter(self)

    def begin(self) -> None:
        """Count from now."""
        self.strokes.clear()
        self._since, self._got = time.perf_counter(), got()

    @property
    def now(self) -> Stroke:
        """Return this moment, as if something were painted."""
        return Stroke((time.perf_counter() - self._since) * 1000, got().since(self._got).waited)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest and not self._pending:
            self._pending = True
            QApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.User:
            return super().event(event)
        QGuiApplication.sync()
        self._pending, self.last = False, time.perf_counter()
        self.strokes.append(self.now)
        return True


def wait_for(is_so: Callable[[], bool], patience: float = PATIENCE) -> None:
    """Let the window live until something is so, in an event loop as in use: only a loop deletes what is to go later."""
    until = time.monotonic() + patience
    loop, clock = QEventLoop(), QTimer(interval=POLL_MS)

    def look() -> None:
        if is_so() or time.monotonic() > until:
            loop.quit()

    clock.timeout.connect(look)
    clock.start()
    loop.exec()
    if not is_so():
        raise SystemExit("the window does not answer")

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""How long the quick exit takes: from the third press of Shift until the neutral page is drawn, and everything is forgotten.

`python -m tests.benchmarks quick_exit [EXITS]`. The real window over the catalogue that ships, each time from another page with
steps behind it, something on the clipboard and, every other time, questions still on their way.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from bbico_desktop.foundation.paths import paths_for
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.session import NEUTRAL
from bbico_desktop.gui.start import Start, application_for
from bbico_desktop.gui.window import Window
from tests.benchmarks.displays import own_display

TOP = Path(__file__).resolve().parents[2]
EXITS, GOAL_MS, PATIENCE = 30, 200.0, 30.0
SHEET = "blackmailed-with-pictures"
PAGES = (
    Route(page="help_now", entry_id=SHEET),
    Route(page="search", words="pesten"),
    Route(page="preview", entry_id=SHEET),
    Route(page="directory", entry_id="child-focus"),
    Route(page="kits"),
    Route(page="help_now", entry_id=SHEET, view="number"),
    Route(page="search", words="naaktfoto doorgestuurd", entry_id=SHEET, opened=True),
    Route(page="own"),
    Route(page="manual"),
    Route(page="settings"),
)
CHILD = """
import sys
from bbico_desktop.gui.qt_loading import load_qt
load_qt()
from tests.benchmarks.quick_exit import measure
measure(int(sys.argv[1]))
"""


class Painted(QObject):
    """Knows when the neutral page was drawn, from its first visit on."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self.drawn = False
        self._window = window
        window.navigator.arrived.connect(self._watch)  # the page is made by then: the shell hears it first

    def _watch(self, route: Route) -> None:
        if route.page == NEUTRAL:
            self.drawn = False
            self._window.page(NEUTRAL).installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.drawn = self.drawn or event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def wait_for(condition: Callable[[], bool], patience: float = PATIENCE) -> None:
    """Let the window live until something holds."""
    until = time.monotonic() + patience
    while not condition() and time.monotonic() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def rest(milliseconds: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def press_shift(window: Window) -> None:
    """Press Shift once, as the system would say it."""
    from PySide6.QtTest import QTest

    QTest.keyClick(window.window().windowHandle(), Qt.Key.Key_Shift)


def leave(window: Window, painted: Painted) -> float:
    """Leave by the third press; return the milliseconds until the neutral page was drawn, whole and on the screen."""
    press_shift(window)
    press_shift(window)
    QApplication.processEvents()
    start = time.perf_counter()
    press_shift(window)
    current = window.navigator.current
    if current is None or current.page != NEUTRAL:
        raise SystemExit("the quick exit was not taken")
    wait_for(lambda: painted.drawn)
    QGuiApplication.sync()
    return (time.perf_counter() - start) * 1000


def measure(exits: int) -> None:
    """Print a line for each exit: milliseconds and page."""
    with tempfile.TemporaryDirectory() as home:
        start = Start(application=application_for("bbico-desktop"), paths=paths_for(Path(home)), environ={})
        start.front_door.show()
        wait_for(lambda: start.program is not None and start.program.window.incoming is not None)
        if start.program is None:
            raise SystemExit("the window did not come")
        window = start.program.window
        start.front_door.activateWindow()
        wait_for(start.front_door.isActiveWindow)
        painted = Painted(window)
        for number, route in enumerate(islice(cycle(PAGES), exits)):
            for place in ("home", "help_now", "search"):
                window.navigator.go(Route(page=place))
                rest(60)
            window.navigator.go(route)
            rest(20 if number % 2 else 700)
            QGuiApplication.clipboard().setText("copied")
            print(f"{leave(window, painted):.1f} {route.page}", flush=True)
            rest(150)
            if window.navigator.can_go_back or window.search_field.line.text() or QGuiApplication.clipboard().text():
                raise SystemExit("something was left")
        start.front_door.close()
        start.close()


def main(arguments: list[str]) -> int:
    """Print the table; return 1 when the goal was missed."""
    exits = arguments[0] if arguments else str(EXITS)
    with own_display() as display:
        environ = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        environ.pop("WAYLAND_DISPLAY", None)
        command = [sys.executable, "-c", CHILD, exits]
        done = subprocess.run(command, env=environ, stdout=subprocess.PIPE, text=True, cwd=TOP, check=True)
    lines = [line.split() for line in done.stdout.splitlines()]
    taken = sorted(float(line[0]) for line in lines)
    p95 = taken[min(len(taken) - 1, int(len(taken) * 0.95))]
    for page in dict.fromkeys(line[1] for line in lines):
        own = [float(line[0]) for line in lines if line[1] == page]
        print(f"from {page:12} median {statistics.median(own):6.1f} ms   most {max(own):6.1f} ms   {len(own)} exits")
    found = f"median {statistics.median(taken):.1f} ms, p95 {p95:.1f} ms, most {taken[-1]:.1f} ms"
    print(f"all {len(taken)}: {found} (goal p95 {GOAL_MS:.0f} ms)")
    return int(p95 > GOAL_MS)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

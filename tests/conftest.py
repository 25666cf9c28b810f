# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What holds for every test: a home of its own, a fixed place and time zone, no unexpected log line, nothing left behind."""

from __future__ import annotations

import gc
import logging
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest
from hypothesis.database import DirectoryBasedExampleDatabase

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parent.parent
PATIENCE_SECONDS = 5.0

# A shared machine has slow moments, which are no fault of the program.
hypothesis.settings.register_profile(
    "project", deadline=None, print_blob=True, database=DirectoryBasedExampleDatabase(ROOT / "build" / "cache" / "hypothesis")
)
hypothesis.settings.load_profile("project")


OVER_AGAIN = (
    "faults/", "journeys/", "printing/test_bad_input.py", "printing/test_golden.py", "printing/test_last_pages.py",
    "printing/test_pdf_ua.py", "printing/test_photocopy.py", "printing/test_real_sheets.py", "searching/test_engines_agree.py",
    "searching/test_own_things_are_of_one_list.py", "searching/test_rooms_and_orders.py", "searching/test_stems.py",
)  # fmt: skip
"""Tests that run again, many times over, what others run too: to count the lines they come by would take half as long again."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Measure no coverage while `OVER_AGAIN` runs."""
    folder = Path(__file__).resolve().parent
    for item in items:
        if item.path.relative_to(folder).as_posix().startswith(OVER_AGAIN):
            item.add_marker("no_cover")


@pytest.fixture(autouse=True)
def surroundings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Give the test its own data folder, English as language of the system, and Brussels time."""
    monkeypatch.setenv("BBICO_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TZ", "Europe/Brussels")
    if hasattr(time, "tzset"):
        time.tzset()
    yield
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()


class UnexpectedLogs(logging.Handler):
    """Collect records of level WARNING or above that no `caplog.at_level` of just their level announced."""

    def __init__(self, capture: logging.Handler) -> None:
        super().__init__(logging.WARNING)
        self._capture = capture
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.levelno != self._capture.level:
            self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_unexpected_log_lines(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail the test when the program complains in its log and the test did not expect that."""
    if request.node.get_closest_marker("logs_expected"):
        yield
        return
    handler = UnexpectedLogs(caplog.handler)
    logging.getLogger().addHandler(handler)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)
    if handler.lines:
        pytest.fail("unexpected log lines:\n" + "\n".join(handler.lines), pytrace=False)


@pytest.fixture(autouse=True)
def nothing_outlives_the_test(surroundings: None) -> Iterator[None]:
    """Fail the test when it leaves a thread, a busy pool, a running timer or a visible window behind."""
    before = set(threading.enumerate())
    yield
    left = [*qt_leftovers(), *stray_threads(before)]
    if left:
        pytest.fail("left behind: " + "; ".join(left), pytrace=False)


def stray_threads(before: set[threading.Thread]) -> list[str]:
    """Return the names of Python threads that are still alive; Qt's own pool threads are asked for by `qt_leftovers`."""
    new = [one for one in threading.enumerate() if one not in before and not isinstance(one, threading._DummyThread)]
    for thread in new:
        thread.join(PATIENCE_SECONDS)
    return [f"thread {one.name}" for one in new if one.is_alive()]


def qt_leftovers() -> list[str]:
    """Return what Qt still has going on, in words; empty when the test never touched Qt widgets."""
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtCore import QThreadPool, QTimer
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return []
    left = []
    if not QThreadPool.globalInstance().waitForDone(int(PATIENCE_SECONDS * 1000)):
        left.append("a busy thread pool")
    windows = application.topLevelWidgets()
    left += [f"visible window {one!r}" for one in windows if one.isVisible()]
    timers = [timer for owner in (application, *windows) for timer in owner.findChildren(QTimer)]
    left += [f"running timer {one!r} of {one.parent()!r}" for one in timers if one.isActive()]
    for window in windows:
        window.close()
    bury()
    return left


def bury() -> None:
    """Delete the widgets that asked for it: without an event loop they would live on, and be drawn anew with every new look."""
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def no_collecting_within_qt(request: pytest.FixtureRequest) -> Iterator[None]:
    """Let Python's collector wait until a test of widgets is over: within a destructor of Qt it may wait for itself for ever."""
    if not {"qapp", "qtbot"} & set(request.fixturenames):
        yield
        return
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Return pytest-qt's application with the fonts that the program brings, so that sizes are the same everywhere."""
    from PySide6.QtGui import QFont, QFontDatabase

    for file in sorted((ROOT / "resources" / "fonts").rglob("*.*tf")):
        QFontDatabase.addApplicationFont(str(file))
    if "Inter" in QFontDatabase.families():
        qapp.setFont(QFont("Inter", 11))
    return qapp

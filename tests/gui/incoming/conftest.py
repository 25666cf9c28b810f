# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The window with the reader's own things on the disk, and reading that takes long."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.window import Window
from tests.gui.incoming_files import LongReading, settle
from tests.gui.own_fixture import OwnServices


@pytest.fixture
def services(tmp_path: Path) -> OwnServices:
    return OwnServices(tmp_path)


@pytest.fixture
def shell(qtbot, window: Window) -> Iterator[Window]:
    window.navigator.go(Route(page="home"))
    settle(qtbot, window)
    yield window
    settle(qtbot, window)


@pytest.fixture
def long_reading(monkeypatch: pytest.MonkeyPatch) -> Iterator[LongReading]:
    held = LongReading(monkeypatch)
    yield held
    held.gate.set()

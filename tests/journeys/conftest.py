# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A sitting at the program as it ships; each ends as the program ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.visiting import NoNetwork, Visit


@pytest.fixture
def begin(qtbot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Visit]]:
    """Return what opens the window in a language; again with the same home, it is the next day at the same computer."""
    monkeypatch.setattr("bbico_desktop.gui.network.Network", NoNetwork)
    sittings: list[Visit] = []

    def open_window(language: str, *, home: str = "home", **wishes) -> Visit:
        sittings.append(Visit(qtbot, qapp, tmp_path / home, language, **wishes))
        return sittings[-1]

    yield open_window
    for sitting in sittings:
        sitting.close()

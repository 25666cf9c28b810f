# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A look, a desk and a window over services in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication, QWidget

from bbico_desktop.foundation.clock import SystemClock
from bbico_desktop.gui.background import Background
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.collecting import Collector
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.opening import Opener
from bbico_desktop.gui.places import PLACES
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.window import Window
from bbico_desktop.services.help_now import HelpNow
from tests.conftest import bury
from tests.gui.fakes import ROOT, FakeServices


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """Return the light look at 100 %; the application is left as it was found."""
    font, palette = qapp.font(), qapp.palette()
    one = Look(resources=ROOT / "resources", application=qapp, theme="light")
    yield one
    bury()
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(palette)
    one.deleteLater()


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    """Return a background door whose workers end with the test; as in the program, none of them frees what is Qt's."""
    collector = Collector()
    door = Background()
    yield door
    door.close()
    collector.close()


@pytest.fixture
def services() -> FakeServices:
    """Return services over a few records."""
    return FakeServices()


@pytest.fixture
def desk(background: Background, services: FakeServices) -> Iterator[ServiceDesk]:
    """Return a desk that asks the services in memory."""
    one = ServiceDesk(background=background, open_services=lambda: services)
    yield one
    background.close()
    one.close()


class Agreeing:
    """Says yes to each address and keeps what was opened."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.opened: list[str] = []

    def ask(self, parent: QWidget, address: str) -> bool:
        self.asked.append(address)
        return True

    def hand_over(self, url: QUrl) -> bool:
        self.opened.append(url.toString())
        return True


@pytest.fixture
def agreeing() -> Agreeing:
    """Return a reader who agrees to leave the program."""
    return Agreeing()


@pytest.fixture
def tools(look: Look, desk: ServiceDesk, services: FakeServices, agreeing: Agreeing, tmp_path: Path) -> Collaborators:
    """Return what pages are made of."""
    clock = SystemClock()
    return Collaborators(
        look=look,
        desk=desk,
        clock=clock,
        resources=ROOT / "resources",
        first_page=services.browsing.first_page,
        make_help_now=lambda: HelpNow(shipped=tmp_path / "help_now.json", kept=tmp_path / "kept.json", clock=clock),
        make_opener=lambda: Opener(ask=agreeing.ask, hand_over=agreeing.hand_over),
    )


@pytest.fixture
def window(qtbot, tools: Collaborators) -> Window:
    """Return the shell, shown, without a page yet."""
    one = Window(tools=tools, places=PLACES, language="en")
    qtbot.addWidget(one)
    one.resize(1366, 768)
    one.show()
    one.furnish()
    return one


@pytest.fixture
def at_home(qtbot, window: Window) -> Window:
    """Return the shell on its first page, with the keys going to it."""
    window.navigator.go(Route(page="home"))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window

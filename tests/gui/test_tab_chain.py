# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Whoever goes through the program by Tab hears at each stop what it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from bbico_desktop.gui.kit_words import LESSON
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.places import PLACES
from tests.gui.names import unnamed
from tests.gui.whole_program import Running, running
from tests.shipped_fixture import paths_in, ship_tiny

VIEWS = (
    *(Route(page=place.name) for place in PLACES),
    Route(page="help_now", entry_id="account-hacked"),
    Route(page="help_now", view="pictures"),
    Route(page="help_now", entry_id="emergency-112", view="number"),
    Route(page="search", words="news", entry_id="news-detective", opened=True),
    Route(page="search", words="zzzz"),
    Route(page="directory", entry_id="mediawijs"),
    Route(page="kits", entry_id="kit-own-1", opened=True),
    Route(page="kits", entry_id=LESSON, opened=True),
    Route(page="own", entry_id="new"),
    Route(page="own", entry_id="new-help-point"),
    Route(page="preview", entry_id="news-detective"),
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tab-chain")
    ship_tiny(paths_in(folder))
    return folder


@pytest.fixture
def program(qtbot, qapp: QApplication, home: Path) -> Iterator[Running]:
    with running(qtbot, qapp, paths_in(home)) as one:
        one.program._tools.undo_steps.make(
            "Kept.", lambda services: services.kits.create("For 4B", "en", ("news-detective",)), tell=False
        )
        one.rest()
        yield one


def test_no_stop_of_the_tab_key_is_without_a_name(program: Running):
    found: list[tuple[str, str, str]] = []
    for route in VIEWS:
        program.window.navigator.go(route)
        program.rest()
        found += [(route.page, route.entry_id or route.view or route.words, one) for one in unnamed(program.start.front_door)]

    assert found == []


@pytest.mark.parametrize(("place", "key"), [("settings", Qt.Key.Key_PageDown), ("about", Qt.Key.Key_Down)])
def test_the_keyboard_scrolls_a_page_that_is_higher_than_the_window(qtbot, program: Running, place: str, key: Qt.Key):
    program.window.navigator.go(Route(page=place))
    program.start.front_door.resize(760, 480)
    program.rest()
    page = program.window.page(place)
    area = page.findChild(QScrollArea)
    assert area is not None
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)

    while QApplication.focusWidget() is not area and not area.isAncestorOf(QApplication.focusWidget()):
        assert page.focusNextChild()
    QTest.keyClick(QApplication.focusWidget(), key)

    assert area.verticalScrollBar().value() > 0

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Home: doors, topics, situations."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from bbico_desktop.domain.queries import Filters
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.home import HomePage
from bbico_desktop.gui.widgets.flowing_grid import FlowingGrid
from bbico_desktop.gui.widgets.tile import Tile
from tests.gui.fakes import FakeServices
from tests.gui.names import unnamed


@pytest.fixture
def home(qtbot, tools: Collaborators) -> HomePage:
    page = HomePage(look=tools.look, desk=tools.desk, session=tools.session, first_page=tools.first_page, language="en")
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    return page


def tile(home: HomePage, title: str) -> Tile:
    return next(one for one in home.findChildren(Tile) if one.text() == title)


def route_of(qtbot, home: HomePage, title: str) -> Route:
    with qtbot.waitSignal(home.go) as went:
        tile(home, title).click()
    return went.args[0]


def test_the_doors_lead_where_they_say(qtbot, home: HomePage):
    assert route_of(qtbot, home, "I am with someone") == Route(page="help_now")
    assert "lesson-plan" in route_of(qtbot, home, "I prepare a lesson").filters.chosen["type"]
    assert route_of(qtbot, home, "I help at a desk").filters == Filters(chosen={"needs": frozenset({"printable"})})


def test_topics_have_counts_and_lead_to_their_entries(qtbot, home: HomePage):
    assert tile(home, "Fraud and passwords").below == "40 entries"

    assert "passwords-and-accounts" in route_of(qtbot, home, "Fraud and passwords").filters.chosen["topic"]


def test_a_topic_without_entries_is_not_shown(home: HomePage):
    assert "Gaming and screen time" not in [one.text() for one in home.findChildren(Tile)]


def test_a_situation_leads_to_its_sheet(qtbot, home: HomePage, services: FakeServices):
    situation = services.browsing.first_page("en").situations[0]

    assert route_of(qtbot, home, situation.label) == Route(page="help_now", entry_id="blackmailed-with-pictures")


def test_doors_work_with_the_keyboard(qtbot, home: HomePage):
    door = tile(home, "I am with someone")
    door.setFocus()

    with qtbot.waitSignal(home.go):
        QTest.keyClick(door, Qt.Key.Key_Space)


def test_another_language_comes_from_the_services(qtbot, home: HomePage):
    home.set_language("nl")

    qtbot.waitUntil(lambda: any(one.text() == "Oplichting en wachtwoorden" for one in home.findChildren(Tile) if one.isVisible()))


def test_without_a_catalogue_the_doors_are_there_and_no_empty_heading(qtbot, tools: Collaborators):
    page = HomePage(look=tools.look, desk=tools.desk, session=tools.session, first_page=lambda language: None, language="en")
    qtbot.addWidget(page)
    page.show()

    assert tile(page, "I am with someone").isVisible()
    assert not page._topics_heading.isVisible()
    assert not page._situations_heading.isVisible()

    page.open_route(Route(page="home"))
    qtbot.waitUntil(page._topics_heading.isVisible)


def test_tiles_grow_with_their_words(home: HomePage, tools: Collaborators):
    door = tile(home, "I am with someone")
    before = door.height()

    tools.look.choose_zoom(200)

    assert door.heightForWidth(door.width()) > before


def test_every_control_has_a_name(home: HomePage):
    assert unnamed(home) == []
    assert "40 entries" in tile(home, "Fraud and passwords").accessibleName()


def test_tiles_that_come_while_the_page_is_hidden_have_their_places(qtbot, look: Look):
    grid = FlowingGrid(look=look, column=100, most=2)
    qtbot.addWidget(grid)
    grid.resize(400, 300)
    grid.show()
    grid.hide()
    tiles = [QWidget(grid) for _ in range(3)]

    grid.show_widgets(tiles)
    grid.show()

    assert [grid._grid.indexOf(tile) for tile in tiles] == [0, 1, 2]


def test_a_button_that_is_let_go_after_others_took_its_place_does_nothing(qtbot, look: Look):
    grid = FlowingGrid(look=look, column=100, most=2)
    qtbot.addWidget(grid)
    held, clicks = QPushButton(grid), list[bool]()
    held.clicked.connect(clicks.append)
    grid.show_widgets([held])
    grid.show()
    QTest.mousePress(held, Qt.MouseButton.LeftButton)

    grid.show_widgets([QPushButton(grid)])
    QTest.mouseRelease(held, Qt.MouseButton.LeftButton)

    assert clicks == []

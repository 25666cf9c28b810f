# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Whoever goes back finds the focus where she left it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.navigation import Navigator, Route
from bbico_desktop.gui.widgets.tile import Tile
from bbico_desktop.gui.window import Window
from tests.gui.help_pages import CLOCK, button, finish
from tests.gui.help_records import HELP, SHEET, help_now_of

HELP_NOW, ON_SHEET = Route(page="help_now"), Route(page="help_now", entry_id=SHEET.id)


@pytest.fixture
def tools(tools: Collaborators, tmp_path: Path) -> Collaborators:
    tools._make_help_now = lambda: help_now_of(tmp_path, HELP, CLOCK)
    return tools


@pytest.fixture
def at_help(qtbot, window: Window) -> Window:
    """Return the window on the list of situations."""
    window.navigator.go(HELP_NOW)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def settle(qtbot, window: Window) -> None:
    background = window._tools.desk._background
    qtbot.waitUntil(lambda: not background.busy)


def focused() -> QWidget:
    one = QApplication.focusWidget()
    assert one is not None
    return one


def press(widget: QWidget, key: Qt.Key) -> None:
    widget.setFocus()
    QTest.keyClick(widget, key)


def situation(window: Window) -> Tile:
    return next(one for one in window.page("help_now").findChildren(Tile) if one.text().startswith("My account was hacked"))


def test_back_from_a_help_sheet_the_focus_is_on_the_situation(at_help: Window):
    press(situation(at_help), Qt.Key.Key_Return)
    assert at_help.navigator.current == ON_SHEET

    QTest.keyClick(focused(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert at_help.navigator.current == HELP_NOW
    assert focused() is situation(at_help)


def test_back_from_the_large_number_the_focus_is_on_its_button(at_help: Window):
    at_help.navigator.go(ON_SHEET)
    finish(at_help)
    large = button(at_help, "Number large")
    press(large, Qt.Key.Key_Return)

    press(focused(), Qt.Key.Key_Escape)

    assert at_help.navigator.current == ON_SHEET
    assert focused() is large


def test_back_to_a_list_of_entries_the_focus_is_in_the_list(qtbot, at_help: Window):
    at_help.navigator.go(Route(page="search"))
    settle(qtbot, at_help)
    results = at_help.page("search")._results
    results.setFocus()
    at_help.navigator.go(HELP_NOW)

    at_help.navigator.back()
    settle(qtbot, at_help)

    assert focused() is results


def test_going_forward_again_the_focus_is_where_it_was_there(at_help: Window):
    at_help.navigator.go(ON_SHEET)
    finish(at_help)
    card = button(at_help, "Pocket card")
    card.setFocus()
    at_help.navigator.back()

    at_help.navigator.forward()

    assert focused() is card


def test_where_the_widget_is_gone_the_focus_is_not_lost(qtbot, at_help: Window):
    press(situation(at_help), Qt.Key.Key_Return)
    at_help.set_language("nl")  # which makes the tiles anew

    at_help.navigator.back()

    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert at_help.page("help_now").isAncestorOf(focused())


def test_a_new_step_to_the_same_place_moves_no_focus(at_help: Window):
    press(situation(at_help), Qt.Key.Key_Return)
    rail = at_help.rail.button("help_now")

    press(rail, Qt.Key.Key_Return)

    assert focused() is rail


def test_a_bookmark_goes_with_its_step():
    navigator, seen = Navigator(), []

    def put_bookmark() -> None:
        navigator.put_bookmark(navigator.current.entry_id or "the list")

    navigator.returned.connect(seen.append)
    navigator.go(HELP_NOW)
    navigator.leaving.connect(put_bookmark)

    navigator.go(ON_SHEET)
    navigator.back()
    navigator.forward()

    assert seen == ["the list", SHEET.id]

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""From the search field into what was found and back, by the arrow keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bbico_desktop.domain.results import Completion
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.search import SearchPage
from bbico_desktop.gui.window import Window
from tests.gui.fakes import FakeServices


@pytest.fixture
def page(qtbot, window: Window) -> SearchPage:
    """Return the search page; the focus is in the field."""
    window.navigator.go(Route(page="search"))
    one = window.page("search")
    assert isinstance(one, SearchPage)
    window.activateWindow()
    window.search_field.line.setFocus()
    qtbot.waitUntil(window.search_field.line.hasFocus)
    settle(qtbot, window)
    return one


def settle(qtbot, window: Window) -> None:
    background = window._tools.desk._background
    qtbot.waitUntil(lambda: not background.busy)


def enter_words(qtbot, window: Window, words: str) -> None:
    QTest.keyClicks(window.search_field.line, words)
    QTest.keyClick(window.search_field.line, Qt.Key.Key_Return)
    settle(qtbot, window)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    focused = QApplication.focusWidget()
    assert isinstance(focused, QWidget)
    QTest.keyClick(focused, key, modifier)


def test_after_return_the_down_arrow_goes_to_the_first_entry(qtbot, window: Window, page: SearchPage):
    enter_words(qtbot, window, "game")

    press(Qt.Key.Key_Down)

    assert page._results.hasFocus()
    assert page._results.chosen_ids == ("game-00",)


def test_the_next_down_arrow_goes_on_in_the_list(qtbot, window: Window, page: SearchPage):
    enter_words(qtbot, window, "game")

    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)

    assert page._results.chosen_ids == ("game-01",)


def test_up_from_the_first_entry_goes_back_to_the_field(qtbot, window: Window, page: SearchPage):
    enter_words(qtbot, window, "game")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)

    press(Qt.Key.Key_Up)
    assert page._results.hasFocus()
    press(Qt.Key.Key_Up)

    assert window.search_field.line.hasFocus()
    assert window.search_field.line.selectedText() == "game"


def test_up_with_shift_marks_entries_and_stays_in_the_list(qtbot, window: Window, page: SearchPage):
    enter_words(qtbot, window, "game")
    press(Qt.Key.Key_Down)

    press(Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)

    assert page._results.hasFocus()


def test_the_down_arrow_goes_to_the_first_entry_also_where_the_chosen_one_is_not_in_the_list(
    qtbot, window: Window, page: SearchPage
):
    window.navigator.go(Route(page="search", words="game", entry_id="mediawijs"))
    settle(qtbot, window)

    press(Qt.Key.Key_Down)

    assert page._results.chosen_ids == ("game-00",)
    assert page._route.entry_id == "game-00"


def test_the_entry_that_is_gone_to_is_in_sight(qtbot, window: Window, page: SearchPage):
    enter_words(qtbot, window, "game")
    page._results.scrollToBottom()
    settle(qtbot, window)

    press(Qt.Key.Key_Down)

    assert page._results.viewport().rect().contains(page._results.visualRect(page._results.currentIndex()))


def test_while_typing_the_down_arrow_goes_to_the_suggestions(qtbot, window: Window, page: SearchPage, services: FakeServices):
    services.finding.completions = (Completion(text="game", concept="game", scheme="type"),)
    QTest.keyClicks(window.search_field.line, "ga")
    settle(qtbot, window)

    press(Qt.Key.Key_Down)

    assert window.search_field.line.hasFocus()
    assert window.searching._suggesting.view.currentIndex().data() == "Game"


@pytest.mark.parametrize("words", ["g", "game"])
def test_while_typing_without_suggestions_the_down_arrow_goes_to_the_entries(qtbot, window: Window, page: SearchPage, words: str):
    QTest.keyClicks(window.search_field.line, words)
    settle(qtbot, window)

    press(Qt.Key.Key_Down)

    assert page._results.hasFocus()


def test_where_nothing_was_found_the_down_arrow_asks_what_the_words_may_become(
    qtbot, window: Window, page: SearchPage, services: FakeServices
):
    services.finding.completions = (Completion(text="game", concept="game", scheme="type"),)
    enter_words(qtbot, window, "gmae")

    press(Qt.Key.Key_Down)
    settle(qtbot, window)

    assert window.searching._suggesting.view.isVisible()

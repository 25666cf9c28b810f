# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Ctrl+F on a help sheet looks into the sheet, as it does in an entry."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.help_now import HelpNowPage
from bbico_desktop.gui.widgets.find_bar import FindBar
from bbico_desktop.gui.window import Window
from tests.gui.help_pages import CLOCK, button, finish
from tests.gui.help_records import HELP, SHEET, help_now_of

ON_SHEET = Route(page="help_now", entry_id=SHEET.id)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def tools(tools: Collaborators, tmp_path: Path) -> Collaborators:
    tools._make_help_now = lambda: help_now_of(tmp_path, HELP, CLOCK)
    return tools


@pytest.fixture
def page(qtbot, window: Window) -> HelpNowPage:
    """Return the help page with a sheet on it."""
    window.navigator.go(ON_SHEET)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    one = window.page("help_now")
    assert isinstance(one, HelpNowPage)
    finish(one)
    return one


def find(page: HelpNowPage, words: str) -> FindBar:
    """Press Ctrl+F and type."""
    QTest.keyClick(page.window(), Qt.Key.Key_F, CTRL)
    bar = page.findChild(FindBar)
    assert page.window().focusWidget() is bar.line
    QTest.keyClicks(bar.line, words)
    return bar


def marked(page: HelpNowPage) -> list[str]:
    held = page._stage.made.findChildren(QLabel)
    return [one.text() for one in held if one.textFormat() == Qt.TextFormat.RichText]


def test_words_are_marked_counted_and_gone_through(page: HelpNowPage, tools: Collaborators):
    bar = find(page, "PASSWORD")
    many = bar.place[1]
    assert bar.place == (1, many)
    assert many >= 1
    assert marked(page)
    assert all("<span" in text for text in marked(page))

    tools.actions.run("find_previous")

    assert bar.place == (many, many)


def test_what_is_found_stands_below_the_bar_and_covers_nothing(page: HelpNowPage):
    bar = find(page, "password")
    QApplication.processEvents()

    assert bar.geometry().bottom() < page._stage.area.geometry().top()


def test_escape_takes_the_marks_away(page: HelpNowPage):
    bar = find(page, "password")

    QTest.keyClick(bar.line, Qt.Key.Key_Escape)

    assert not bar.isVisible()
    assert marked(page) == []
    assert page._stage.area.hasFocus()


def test_the_same_words_are_looked_for_when_the_sheet_is_made_anew(page: HelpNowPage):
    bar = find(page, "password")
    before = bar.place

    page.choose_page_language("fr")
    finish(page)

    assert bar.isVisible()
    assert bar.place == before
    assert all("[fr]" in text for text in marked(page))


def test_the_text_is_copied_without_marks(page: HelpNowPage):
    page.copy_text()
    plain = QGuiApplication.clipboard().text()
    bar = find(page, "password")

    page.copy_text()

    assert QGuiApplication.clipboard().text() == plain
    assert bar.place[1] >= 1
    assert marked(page)


def test_only_a_sheet_is_looked_into(window: Window, tools: Collaborators, page: HelpNowPage):
    bar = find(page, "password")

    window.navigator.go(Route(page="help_now", entry_id=SHEET.id, view="number"))
    assert not bar.isVisible()
    assert "find_in_page" not in page.acts()

    window.navigator.go(Route(page="help_now"))
    assert "find_in_page" not in page.acts()


def test_back_on_the_sheet_nothing_is_marked_any_more(window: Window, page: HelpNowPage):
    bar = find(page, "password")
    QTest.mouseClick(button(page, "Number large"), Qt.MouseButton.LeftButton)

    window.navigator.back()

    assert not bar.isVisible()
    assert marked(page) == []


def test_at_large_text_the_place_is_in_sight(window: Window, tools: Collaborators, page: HelpNowPage):
    window.resize(1366, 768)
    tools.look.choose_zoom(200)
    finish(page)

    bar = find(page, "e")
    tools.actions.run("find_previous")  # the last place of all
    for _ in range(3):
        QApplication.processEvents()

    label, _ = bar._places[bar._at]
    port = page._stage.area.viewport()
    assert page.rect().intersects(QRect(label.mapTo(page, QPoint(0, 0)), label.size()))
    assert port.rect().intersects(QRect(label.mapTo(port, QPoint(0, 0)), label.size()))
    assert page.rect().contains(QRect(bar.line.mapTo(page, QPoint(0, 0)), bar.line.size()))

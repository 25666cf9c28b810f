# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Escape leads back from a side way, and puts away what asks something, wherever in it the focus is."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.widgets.kit_question import KitQuestion
from bbico_desktop.gui.widgets.own_bar import BarContent
from bbico_desktop.gui.window import Window

HOME, PREVIEW = Route(page="home"), Route(page="preview", entry_id="edubox-fake-news")


@pytest.fixture
def at_preview(qtbot, window: Window) -> Window:
    """Return the window on the print preview, to which the reader came from Home."""
    window.navigator.go(HOME)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.navigator.go(PREVIEW)
    return window


def escape(widget: QWidget) -> None:
    widget.setFocus()
    QTest.keyClick(QApplication.focusWidget() or widget, Qt.Key.Key_Escape)


def in_preview(window: Window) -> list[QWidget]:
    """Return all of the preview that may have the focus."""
    held = window.page("preview").findChildren(QWidget)
    return [one for one in held if one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.isVisible() and one.isEnabled()]


@pytest.mark.logs_expected  # these services print nothing
def test_escape_leaves_the_preview_wherever_in_it_the_focus_is(at_preview: Window):
    controls = in_preview(at_preview)
    assert len(controls) > 5

    for control in controls:
        escape(control)

        assert at_preview.navigator.current == HOME, control
        at_preview.navigator.forward()


@pytest.mark.logs_expected  # these services print nothing
def test_escape_leaves_the_preview_also_from_the_rail(at_preview: Window):
    escape(at_preview.rail.button("home"))

    assert at_preview.navigator.current == HOME


@pytest.mark.logs_expected  # these services print nothing
def test_a_key_that_is_held_down_takes_one_step_only(at_preview: Window):
    at_preview.setFocus()

    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(at_preview, event)

    assert at_preview.navigator.current == PREVIEW


def test_escape_on_a_place_of_its_own_leads_nowhere(window: Window):
    window.navigator.go(HOME)
    window.navigator.go(Route(page="search"))

    escape(window.rail.button("search"))

    assert window.navigator.current == Route(page="search")


@pytest.mark.logs_expected  # these services print nothing
def test_escape_puts_a_refusal_away_before_it_leaves_the_page(at_preview: Window):
    bar = at_preview.incoming.bar
    bar.show_content(lambda: BarContent("It cannot be taken", ("a.exe",), [("x", "Close")]))

    escape(at_preview.rail.button("home"))
    assert not bar.isVisible()
    assert at_preview.navigator.current == PREVIEW

    escape(at_preview.rail.button("home"))
    assert at_preview.navigator.current == HOME


def test_escape_leaves_the_file_of_a_kit_where_it_is(qtbot, look: Look):
    question = KitQuestion(look=look)
    qtbot.addWidget(question)
    question.ask("News detectives")

    with qtbot.waitSignal(question.leave.clicked):
        escape(question.both)

    assert not question.isVisible()

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The bar that says what happens with a file has room of its own: it covers nothing, whatever the size of window and text."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.widgets.own_bar import BarContent, OwnBar
from bbico_desktop.gui.window import Window

REFUSED = [
    f"“file-{number}.docx” is of a kind that the program does not read: PDF, pictures and text it does." for number in range(5)
]
SIZES = [(100, 1366, 768), (100, 800, 600), (150, 1366, 768), (200, 1366, 768)]


def place_of(widget: QWidget, window: Window) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def refuse(window: Window, zoom: int, width: int, height: int) -> OwnBar:
    """Say what was refused, in a window of this size, at this size of text."""
    window.navigator.go(Route(page="home"))
    window.resize(width, height)
    window._tools.look.choose_zoom(zoom)
    bar = window.incoming.bar
    bar.ask(lambda: BarContent("5 files cannot be taken", REFUSED, [("x", "Close")]))
    for _ in range(5):
        QApplication.processEvents()
    return bar


@pytest.mark.parametrize(("zoom", "width", "height"), SIZES)
def test_the_bar_covers_neither_rail_nor_head_nor_page(window: Window, zoom: int, width: int, height: int):
    bar = refuse(window, zoom, width, height)

    others = [window.rail, window.search_field, window.quick_exit, window.languages, window.page("home")]
    covered = [type(one).__name__ for one in others if place_of(one, window).intersects(place_of(bar, window))]
    assert covered == []
    assert window.rect().contains(place_of(bar, window))


@pytest.mark.parametrize(("zoom", "width", "height"), SIZES)
def test_all_words_of_the_bar_have_room(window: Window, zoom: int, width: int, height: int):
    bar = refuse(window, zoom, width, height)

    assert (window.width(), window.height()) == (width, height)
    labels = [one for one in bar.findChildren(QLabel) if one.isVisible() and one.wordWrap()]
    assert [one.text() for one in labels if one.height() < one.heightForWidth(one.width())] == []
    assert bar.rect().contains(QRect(bar.buttons[0].mapTo(bar, QPoint(0, 0)), bar.buttons[0].size()))


def test_the_page_has_its_room_back_when_the_bar_is_put_away(window: Window):
    window.navigator.go(Route(page="home"))
    QApplication.processEvents()
    before = window.page("home").height()
    bar = refuse(window, 100, window.width(), window.height())
    assert window.page("home").height() < before

    bar.buttons[0].click()
    QApplication.processEvents()

    assert window.page("home").height() == before


def test_lines_that_have_room_need_no_scrolling(window: Window):
    window.navigator.go(Route(page="home"))
    reason = "The disk is full: /home/someone/.local/share/bbico-desktop/user.sqlite could not be written. Nothing was changed."
    bar = window.incoming.bar

    bar.ask(lambda: BarContent("What you wrote is not kept yet.", [reason, "• one", "• two", "• three"], [("x", "Close")]))
    for _ in range(5):
        QApplication.processEvents()

    label = next(one for one in bar.findChildren(QLabel) if "three" in one.text())
    assert label.height() == label.heightForWidth(label.width())
    assert label.visibleRegion().boundingRect().height() == label.height()

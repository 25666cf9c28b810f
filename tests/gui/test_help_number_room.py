# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A number large at large text and in small windows: one thing to scroll at the most, the digits in sight."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea

from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.help_now import HelpNowPage
from bbico_desktop.gui.window import Window
from tests.gui.help_pages import CLOCK
from tests.gui.help_records import HELP, SHEET, help_now_of

NUMBER = Route(page="help_now", entry_id=SHEET.id, view="number")


@pytest.fixture
def tools(tools: Collaborators, tmp_path: Path) -> Collaborators:
    tools._make_help_now = lambda: help_now_of(tmp_path, HELP, CLOCK)
    return tools


def shown_at(window: Window, zoom: int, width: int, height: int) -> HelpNowPage:
    """Return the page with a number large, in a window of this size, at this size of text."""
    window.resize(width, height)
    window._tools.look.choose_zoom(zoom)
    window.navigator.go(NUMBER)
    for _ in range(5):
        QApplication.processEvents()
    page = window.page("help_now")
    assert isinstance(page, HelpNowPage)
    return page


def scrolling(page: HelpNowPage) -> list[QScrollArea]:
    """Return what has to be scrolled to be seen whole."""
    areas = [one for one in page.findChildren(QScrollArea) if one.isVisible()]
    return [one for one in areas if one.verticalScrollBar().maximum() or one.horizontalScrollBar().maximum()]


def is_in_sight(page: HelpNowPage, widget) -> bool:
    return page.rect().contains(QRect(widget.mapTo(page, QPoint(0, 0)), widget.size()))


@pytest.mark.parametrize("zoom", [100, 150, 200, 300])
@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 600)])
def test_at_most_one_thing_scrolls_and_the_digits_are_in_sight(window: Window, zoom: int, width: int, height: int):
    page = shown_at(window, zoom, width, height)

    areas = scrolling(page)
    assert len(areas) <= 1
    assert not any(one.horizontalScrollBar().maximum() for one in areas)
    assert is_in_sight(page, page._large.digits)


def test_at_200_per_cent_the_way_back_and_to_the_next_number_are_in_sight(window: Window):
    page = shown_at(window, 200, 1366, 768)

    buttons: list[QAbstractButton] = [page._large.back, page._large.before, page._large.after]
    assert [one.text() for one in buttons if not is_in_sight(page, one)] == []


def test_the_sheet_is_shown_again_in_place_of_the_number(window: Window):
    page = shown_at(window, 200, 1366, 768)

    window.navigator.go(Route(page="help_now", entry_id=SHEET.id))

    assert not page._large.isVisible()
    assert page._stage.isVisible()

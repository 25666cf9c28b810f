# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""An entry that was opened from elsewhere is the marked one in the list, in sight, as soon as the list shows it."""

import pytest

from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.search import SearchPage
from bbico_desktop.gui.window import Window

FAR_BELOW, ON_THE_NEXT_PAGE = "game-20", "game-39"


def settle(qtbot, window: Window) -> None:
    background = window._tools.desk._background
    qtbot.waitUntil(lambda: not background.busy)


def come(qtbot, window: Window, entry_id: str | None, words: str = "") -> SearchPage:
    """Come to the search page by a way that opens an entry."""
    window.navigator.go(Route(page="search", words=words, entry_id=entry_id, opened=True))
    settle(qtbot, window)
    page = window.page("search")
    assert isinstance(page, SearchPage)
    return page


def is_in_sight(page: SearchPage) -> bool:
    place = page._results.visualRect(page._results.currentIndex())
    return not place.isEmpty() and page._results.viewport().rect().contains(place)


@pytest.mark.parametrize("before", ["home", "search"])
def test_an_entry_far_below_is_marked_and_in_sight(qtbot, window: Window, before: str):
    window.navigator.go(Route(page=before))
    settle(qtbot, window)

    page = come(qtbot, window, FAR_BELOW)

    assert page._results.chosen_ids == (FAR_BELOW,)
    assert is_in_sight(page)


def test_an_entry_of_a_later_page_is_marked_when_the_list_comes_to_it(qtbot, window: Window):
    page = come(qtbot, window, ON_THE_NEXT_PAGE)
    assert page._results.chosen_ids == ()

    page._results.scrollToBottom()
    settle(qtbot, window)

    assert page._results.chosen_ids == (ON_THE_NEXT_PAGE,)
    assert page._route.entry_id == ON_THE_NEXT_PAGE


def test_more_entries_do_not_unmark_what_the_reader_marked(qtbot, window: Window):
    page = come(qtbot, window, None)
    page._results.selectAll()
    marked = page._results.chosen_ids

    page._results.scrollToBottom()
    settle(qtbot, window)

    assert page._results.chosen_ids == marked


def test_coming_back_keeps_the_place_where_the_reader_left_the_list(qtbot, window: Window):
    page = come(qtbot, window, FAR_BELOW)
    page._results.verticalScrollBar().setValue(0)
    window.navigator.go(Route(page="home"))
    settle(qtbot, window)

    window.navigator.back()
    settle(qtbot, window)

    assert page._results.scroll_value() == 0
    assert page._results.chosen_ids == (FAR_BELOW,)


def test_another_language_keeps_the_place_in_the_list(qtbot, window: Window):
    page = come(qtbot, window, FAR_BELOW)
    page._results.verticalScrollBar().setValue(0)

    window.set_language("nl")
    settle(qtbot, window)

    assert page._results.scroll_value() == 0


def test_an_entry_that_the_list_does_not_have_leaves_the_list_where_it_is(qtbot, window: Window):
    page = come(qtbot, window, None)
    page._results.verticalScrollBar().setValue(300)

    come(qtbot, window, ON_THE_NEXT_PAGE)

    assert page._results.scroll_value() == 300

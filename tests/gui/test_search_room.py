# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the room has, by one click each, with what does not say it as a line of its own; and the order of the results."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bbico_desktop.domain.queries import SORTS, Filters
from bbico_desktop.gui.models.facet_list import FacetRole, FacetRow, Line
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.search import SearchPage
from bbico_desktop.gui.window import Window
from tests.gui.fakes import RECORDS
from tests.gui.test_search_page import page, settle, titles

__all__ = ["page"]


def rows(page: SearchPage) -> list[FacetRow]:
    model = page._facet_list
    return [model.index(row).data(FacetRole.ROW) for row in range(model.rowCount())]


def click(qtbot, page: SearchPage, line: Line, value: str) -> None:
    place = next(place for place, one in enumerate(rows(page)) if (one.line, one.facet, one.value) == (line, "room", value))
    index = page._facet_list.index(place)
    page._facets.scrollTo(index)
    QTest.mouseClick(page._facets.viewport(), Qt.MouseButton.LeftButton, pos=page._facets.visualRect(index).center())
    settle(qtbot, page)


def room(page: SearchPage) -> list[tuple[str, int, bool]]:
    return [(one.text, one.count, one.checked) for one in rows(page) if one.facet == "room" and one.line != Line.HEADING]


def test_the_room_is_asked_first(page: SearchPage):
    assert rows(page)[0].text == "What does this room have?"
    assert [text for text, _, _ in room(page)] == ["No Wi-Fi", "No devices", "A printer only", "At most 50 minutes"]


def test_one_click_filters_and_what_does_not_say_is_let_in_by_another(qtbot, page: SearchPage):
    click(qtbot, page, Line.VALUE, "minutes")

    assert titles(page) == ["EDUbox Nepnieuws: je checklist voor misleidende informatie"]
    assert ("Duration not known", len(RECORDS) - 1, False) in room(page)
    assert [chip.text() for chip in page._head.chips.chips] == ["At most 50 minutes"]

    click(qtbot, page, Line.UNKNOWN, "minutes")
    assert page._head.count.text() == f"{len(RECORDS)} found"
    assert [chip.text() for chip in page._head.chips.chips] == ["At most 50 minutes", "Duration not known"]

    page._head.chips.chips[0].click()
    settle(qtbot, page)
    assert page._route.filters == Filters()


def test_counts_say_what_the_next_click_finds(qtbot, page: SearchPage):
    click(qtbot, page, Line.VALUE, "no-wifi")
    counted = {text: count for text, count, _ in room(page)}

    click(qtbot, page, Line.VALUE, "printer-only")
    assert page._head.count.text() == f"{counted['A printer only']} found"
    assert page._route.filters.room == {"no-wifi", "printer-only"}


def test_marked_entries_are_counted_and_stay_marked(qtbot, page: SearchPage):
    page._results.selectAll()
    settle(qtbot, page)

    assert page._head.count.text() == f"{len(RECORDS)} found, {len(page.chosen_entries())} marked"
    assert len(page.chosen_entries()) == page._list.entry_count > 1


@pytest.mark.parametrize("sort", ["title", "checked"])
def test_the_order_is_a_step_and_comes_back(qtbot, window: Window, page: SearchPage, sort: str):
    box = page._head.order
    box.setCurrentIndex(SORTS.index(sort))
    box.activated.emit(SORTS.index(sort))
    settle(qtbot, page)

    assert window.navigator.current == replace(Route(page="search"), sort=sort, entry_id=window.navigator.current.entry_id)
    if sort == "title":
        assert titles(page) == sorted(titles(page), key=str.lower)
    window.navigator.back()
    settle(qtbot, page)
    assert box.currentText() == "Best match first"

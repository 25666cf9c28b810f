# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Steps on the search page: what is asked again, what begins a step to come back to, and what waits until nobody types."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bbico_desktop.domain.records import Resource
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.search import SearchPage
from bbico_desktop.gui.window import Window
from tests.gui.fakes import RECORDS, FakeServices

OWN_GAME = Resource(id="own-game", type="game", title={"en": "My own game"}, languages=("en",))


@pytest.fixture
def page(qtbot, window: Window) -> SearchPage:
    """Return the search page with everything found and the first entry in the detail."""
    window.navigator.go(Route(page="search"))
    one = window.page("search")
    assert isinstance(one, SearchPage)
    settle(qtbot, one)
    return one


def settle(qtbot, page: SearchPage) -> None:
    """Wait until the newest question is answered."""
    background = page._questions._desk._background
    qtbot.waitUntil(lambda: not background.busy)


@pytest.mark.parametrize("come_back", ["enter", "rail", "back"])
@pytest.mark.logs_expected  # these services know only the catalogue
def test_the_same_words_are_asked_again_whenever_the_reader_comes_back(
    qtbot, window: Window, page: SearchPage, services: FakeServices, come_back: str
):
    window.navigator.go(Route(page="search", words="game"))
    settle(qtbot, page)
    page._results.entry_chosen.emit("game-03")
    services.browsing.add(OWN_GAME)

    if come_back == "enter":
        QTest.keyClick(window.search_field.line, Qt.Key.Key_Return)
    else:
        window.rail.button("home").click()
        settle(qtbot, page)
        window.navigator.back() if come_back == "back" else window.navigator.go(Route(page="search", words="game"))
    settle(qtbot, page)

    assert page._head.count.text() == "41 found"


def test_asking_again_keeps_what_was_loaded_and_the_place_in_the_list(qtbot, window: Window, page: SearchPage):
    page._results.scrollToBottom()
    qtbot.waitUntil(lambda: page._list.rowCount() == len(RECORDS))
    page._results.verticalScrollBar().setValue(900)

    window.navigator.go(Route(page="search"))
    settle(qtbot, page)

    assert page._list.rowCount() == len(RECORDS)
    assert page._results.scroll_value() == 900


def test_looking_at_another_entry_asks_nothing(qtbot, page: SearchPage, services: FakeServices):
    before = len(services.finding.asked)

    page._results.entry_opened.emit("game-03")
    page._back_to_list()
    settle(qtbot, page)

    assert len(services.finding.asked) == before


def test_back_returns_to_each_search_that_was_entered(qtbot, window: Window, page: SearchPage):
    line, words = window.search_field.line, []
    for word in ("sexting", "grooming", "game"):
        line.selectAll()
        QTest.keyClicks(line, word)
        QTest.keyClick(line, Qt.Key.Key_Return)
        settle(qtbot, page)

    while window.navigator.can_go_back:
        window.navigator.back()
        settle(qtbot, page)
        words.append(line.text())

    assert words == ["grooming", "sexting"]


def test_the_detail_waits_until_nobody_types(qtbot, window: Window, page: SearchPage):
    shown = page._detail.view
    QTest.keyClicks(window.search_field.line, "game")
    settle(qtbot, page)
    assert page._list.first_id() == "game-00"
    assert page._detail.view is shown

    qtbot.waitUntil(lambda: page._detail.view.record.id == "game-00")


def test_an_entry_that_is_chosen_while_typing_is_shown_at_once(qtbot, window: Window, page: SearchPage):
    QTest.keyClicks(window.search_field.line, "game")
    settle(qtbot, page)

    page._results.entry_chosen.emit("game-03")
    settle(qtbot, page)

    assert page._detail.view.record.id == "game-03"
    assert not page._questions._pause.isActive()


def test_the_detail_is_not_built_again_for_the_same_answer(qtbot, window: Window, page: SearchPage):
    built = page._detail._area.widget()

    window.navigator.go(Route(page="search"))
    settle(qtbot, page)

    assert page._detail._area.widget() is built


def test_choosing_an_entry_is_no_step_back(window: Window, page: SearchPage):
    page._results.entry_chosen.emit("critiquer-l-info")

    assert not window.navigator.can_go_back

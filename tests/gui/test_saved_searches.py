# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Saved searches in the window: kept with a click, listed with what is new, opened, named anew and forgotten."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QStyle

from bbico_desktop.domain.own_things import MOST_NAME
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.queries import Filters, Query
from bbico_desktop.gui.background import Worker
from bbico_desktop.gui.catalogue_words import CatalogueWords, read_words
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.home import HomePage
from bbico_desktop.gui.pages.search import SearchPage
from bbico_desktop.gui.saved_words import name_for
from bbico_desktop.gui.widgets.saved_menu import SavedMenu
from bbico_desktop.gui.widgets.saved_section import SavedSection
from bbico_desktop.gui.window import Window
from tests.gui.fakes import FakeServices
from tests.gui.names import unnamed

GAMES = Filters(chosen={"type": frozenset({"game"})})
GAME = Query(words="game", filters=GAMES)


def settle(qtbot, window: Window) -> None:
    background = window._tools.desk._background
    qtbot.waitUntil(lambda: not background.busy)


def search(qtbot, window: Window, **asked) -> SearchPage:
    window.navigator.go(Route(page="search", **asked))
    settle(qtbot, window)
    page = window.page("search")
    assert isinstance(page, SearchPage)
    return page


def saved_menu(page: SearchPage) -> SavedMenu:
    return page._head.saved


@pytest.fixture
def words(services: FakeServices) -> CatalogueWords:
    return read_words(services, "en")  # type: ignore[arg-type]


def section(qtbot, window: Window) -> SavedSection:
    """Return Home's list, once the services are there."""
    window.navigator.go(Route(page="home"))
    window.services_ready()
    settle(qtbot, window)
    home = window.page("home")
    assert isinstance(home, HomePage)
    assert home._saved is not None
    return home._saved


def test_a_search_is_called_by_its_words_and_filters(qapp, words: CatalogueWords):
    filters = Filters(chosen={"type": frozenset({"game"}), "topic": frozenset({"phishing"})}, age=12, minutes=50)

    assert name_for("  fake   news ", filters, words) == "fake news · Game · Topic: Phishing · Age: 12 · At most 50 minutes"
    assert len(name_for("x" * 500, filters, words)) == MOST_NAME


def test_one_click_saves_what_is_shown(qtbot, window: Window, services: FakeServices):
    page = search(qtbot, window, words="game", filters=GAMES)
    menu = saved_menu(page)
    said: list[str] = []
    page._saved.searching.said.connect(said.append)
    assert (menu.save_button.text(), menu.list_button.isVisible()) == ("Save this search", False)

    menu.save_button.click()
    settle(qtbot, window)

    kept = services.saved_searches.all()
    assert [(one.name, one.query.words, one.query.filters) for one in kept] == [("game · Game", "game", GAMES)]
    assert (menu.save_button.text(), menu.list_button.isVisible()) == ("Saved", True)
    assert said == ["Saved as “game · Game”. You find it on Home."]


def test_saving_is_shown_at_once_and_no_change_is_lost_while_the_list_is_long_in_coming(
    qtbot, window: Window, services: FakeServices
):
    page, gate = search(qtbot, window, words="game"), threading.Event()
    window._tools.desk.ask("long", lambda _: gate.wait(5), bool, worker=Worker.UPKEEP)

    saved_menu(page).save_button.click()
    assert saved_menu(page).save_button.text() == "Saved"
    window.navigator.go(Route(page="search", words="video"))
    qtbot.waitUntil(lambda: page._found.answer.query.words == "video")
    assert saved_menu(page).save_button.text() == "Save this search"
    saved_menu(page).save_button.click()
    assert saved_menu(page).save_button.text() == "Saved"

    qtbot.waitUntil(lambda: [one.name for one in services.saved_searches.all()] == ["game", "video"])
    gate.set()
    settle(qtbot, window)
    assert saved_menu(page).save_button.text() == "Saved"


def test_what_could_not_be_saved_is_said_and_can_be_tried_again(
    qtbot, window: Window, services: FakeServices, monkeypatch: pytest.MonkeyPatch
):
    def full(*_kept: object) -> int:
        raise Problem("saved-searches-full", Family.WRONG_USE, most=100)

    monkeypatch.setattr(services.saved_searches, "save", full)
    page = search(qtbot, window, words="game")

    saved_menu(page).save_button.click()
    settle(qtbot, window)

    assert saved_menu(page).save_button.text() == "Save this search"
    assert "There are 100 saved searches already" in window.notice_line.words


def test_two_are_forgotten_one_right_after_the_other(qtbot, window: Window, services: FakeServices):
    services.saved_searches.put("games", GAME)
    services.saved_searches.put("videos", Query(words="video"))
    shown = section(qtbot, window)
    said: list[str] = []
    shown._searching.said.connect(said.append)

    shown._searching.remove(1, "games")
    shown._searching.remove(2, "videos")
    settle(qtbot, window)

    assert services.saved_searches.kept == {}
    assert said == ["“games” is not saved any more.", "“videos” is not saved any more."]


def test_everything_is_not_worth_saving(qtbot, window: Window):
    page = search(qtbot, window)

    assert not saved_menu(page).save_button.isVisible()


def test_another_search_can_be_saved_again(qtbot, window: Window, services: FakeServices):
    services.saved_searches.put("games", GAME)
    page = search(qtbot, window, words="game", filters=GAMES)
    saved_menu(page).save_button.click()
    settle(qtbot, window)
    assert len(services.saved_searches.kept) == 1

    search(qtbot, window, words="game")
    saved_menu(page).save_button.click()
    settle(qtbot, window)

    assert len(services.saved_searches.kept) == 2


def test_saving_by_keyboard_leaves_the_focus_on_the_button(qtbot, window: Window):
    menu = saved_menu(search(qtbot, window, words="game"))
    menu.save_button.setFocus()

    QTest.keyClick(menu.save_button, Qt.Key.Key_Space)
    settle(qtbot, window)

    assert menu.save_button.text() == "Saved"
    assert window.focusWidget() is menu.save_button


def test_the_menu_lists_them_newest_first_with_what_is_new(qtbot, window: Window, services: FakeServices):
    services.saved_searches.put("old", GAME, total=40)
    services.saved_searches.put("you & me", Query(words="video"), total=12, new=3)
    menu = saved_menu(search(qtbot, window, words="book"))
    assert menu.list_button.text() == "+3"
    assert menu.list_button.accessibleName() == "Saved searches, 3 new entries"

    menu.list_button.click()

    assert [action.text() for action in menu.menu.actions()] == ["you && me\t+3 new", "old", "", "All saved searches"]
    menu.menu.close()


@pytest.mark.parametrize("place", ["home", "search"])
def test_without_traces_an_opened_search_keeps_what_is_new(
    qtbot, window: Window, tools: Collaborators, services: FakeServices, place: str
):
    services.saved_searches.put("games", GAME, total=40, new=3)
    shown = section(qtbot, window) if place == "home" else search(qtbot, window, words="book")._saved
    tools.session.leave_no_trace(True)

    shown._searching.open(1) if isinstance(shown, SavedSection) else shown.searching.open(1)
    settle(qtbot, window)

    assert window.search_field.line.text() == "game"
    assert [one.new for one in services.saved_searches.all()] == [3]


def test_the_menu_lists_the_newest_ten_and_leads_to_all_of_them(qtbot, window: Window, services: FakeServices):
    for number in range(12):
        services.saved_searches.put(f"search {number}", Query(words=f"{number}"))
    menu = saved_menu(search(qtbot, window, words="book"))
    menu.list_button.click()
    named = [action.text() for action in menu.menu.actions() if action.data() is not None]
    assert named == [f"search {number}" for number in range(11, 1, -1)]

    menu.menu.actions()[-1].trigger()
    menu.menu.close()
    settle(qtbot, window)

    assert window.navigator.current.page == "home"


def test_icons_of_the_menu_grow_with_the_text(qtbot, window: Window, tools: Collaborators):
    menu = saved_menu(search(qtbot, window, words="book")).menu
    tools.look.choose_zoom(200)
    menu.ensurePolished()

    assert menu.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, menu) == tools.look.px(20)


@pytest.mark.parametrize("change", ["catalogue", "language"])
def test_the_menu_is_asked_anew_with_another_catalogue_or_language(qtbot, window: Window, services: FakeServices, change: str):
    services.saved_searches.put("games", GAME, total=40)
    menu = saved_menu(search(qtbot, window, words="book"))
    services.saved_searches.kept.clear()
    services.saved_searches.put("games", GAME, total=43, new=3)

    window.catalogue_changed() if change == "catalogue" else window.set_language("nl")
    settle(qtbot, window)

    assert menu.list_button.text() == "+3"


def test_a_saved_search_opens_from_the_menu_and_its_news_are_seen(qtbot, window: Window, services: FakeServices):
    services.saved_searches.put("games", GAME, total=40, new=2)
    page = search(qtbot, window, words="book")
    menu = saved_menu(page)
    menu.list_button.click()

    menu.menu.actions()[0].trigger()
    menu.menu.close()
    settle(qtbot, window)

    assert page._route == Route(page="search", words="game", filters=GAMES)
    assert services.saved_searches.opened == [1]
    assert menu.list_button.text() == ""
    assert unnamed(page) == []


def test_home_shows_saved_searches_once_the_services_are_there(qtbot, window: Window, services: FakeServices):
    services.saved_searches.put("games", GAME, total=40, new=3)
    services.saved_searches.put("videos", Query(words="video"), total=1)

    shown = section(qtbot, window)

    assert shown.isVisible()
    assert [(one.tile.text(), one.tile.below) for one in shown.tiles] == [("videos", "1 entry"), ("games", "40 entries · +3 new")]
    assert unnamed(window.page("home")) == []


def test_home_asks_no_service_before_they_are_there(qtbot, window: Window, services: FakeServices):
    services.saved_searches.put("games", GAME)

    window.navigator.go(Route(page="home"))

    assert window.page("home")._saved is None
    assert not window._tools.desk._background.busy


def test_without_saved_searches_home_has_no_heading_for_them(qtbot, window: Window):
    assert not section(qtbot, window).isVisible()


def test_a_saved_search_opens_from_home_and_comes_back_without_news(qtbot, window: Window, services: FakeServices):
    services.saved_searches.put("games", GAME, total=40, new=3)
    shown = section(qtbot, window)

    shown.tiles[0].tile.click()
    settle(qtbot, window)
    assert window.navigator.current == Route(page="search", words="game", filters=GAMES)

    window.navigator.back()
    settle(qtbot, window)
    assert shown.tiles[0].tile.below == "40 entries"


def test_a_saved_search_gets_another_name(qtbot, window: Window, services: FakeServices):
    services.saved_searches.put("games", GAME)
    shown = section(qtbot, window)
    shown._ask_name = lambda _parent, before: f"{before} for Friday"

    shown.tiles[0].rename_button.click()
    settle(qtbot, window)

    assert shown.tiles[0].tile.text() == "games for Friday"


def test_a_saved_search_is_forgotten_only_after_asking(qtbot, window: Window, services: FakeServices):
    services.saved_searches.put("games", GAME)
    shown = section(qtbot, window)
    said: list[str] = []
    shown._searching.said.connect(said.append)
    shown._ask_sure = lambda _parent, _name: False
    shown.tiles[0].remove_button.click()
    assert len(services.saved_searches.kept) == 1

    shown._ask_sure = lambda _parent, _name: True
    shown.tiles[0].remove_button.click()
    settle(qtbot, window)

    assert not shown.isVisible()
    assert said == ["“games” is not saved any more."]


def test_the_focus_stays_at_a_search_that_is_renamed_and_goes_on_from_one_that_is_forgotten(
    qtbot, window: Window, services: FakeServices
):
    for number in range(3):
        services.saved_searches.put(f"search {number}", Query(words=f"{number}"))
    shown = section(qtbot, window)
    shown._ask_name, shown._ask_sure = lambda _parent, before: f"{before}!", lambda *_asked: True

    press(qtbot, window, shown.tiles[1].rename_button)
    assert window.focusWidget() is shown.tiles[1].rename_button
    for next_one in ("search 0", "search 2"):
        press(qtbot, window, shown.tiles[1].remove_button)
        assert window.focusWidget().text() == next_one
    press(qtbot, window, shown.tiles[0].remove_button)
    assert window.focusWidget() is window.page("home")._with_someone


def press(qtbot, window: Window, button: QPushButton) -> None:
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle(qtbot, window)


def test_a_tile_that_is_gone_meanwhile_asks_for_nothing_known(qtbot, window: Window, services: FakeServices):
    services.saved_searches.put("games", GAME)
    shown = section(qtbot, window)
    asked: list[str] = []
    shown._ask_name = lambda _parent, before: asked.append(before)
    shown._names.clear()

    shown.tiles[0].rename_button.click()

    assert asked == []


def test_another_catalogue_is_asked_anew(qtbot, window: Window, services: FakeServices):
    services.saved_searches.put("games", GAME, total=40)
    shown = section(qtbot, window)
    services.saved_searches.kept.clear()
    services.saved_searches.put("games", GAME, total=43, new=3)

    window.catalogue_changed()
    settle(qtbot, window)

    assert shown.tiles[0].tile.below == "43 entries · +3 new"


def test_at_large_text_the_head_keeps_its_icons(qtbot, window: Window, services: FakeServices, tools: Collaborators):
    services.saved_searches.put("games", GAME, new=1)
    page = search(qtbot, window, words="passwords", filters=GAMES)
    tools.look.choose_zoom(300)
    settle(qtbot, window)

    menu = saved_menu(page)

    shown = (page._head.count, page._head.filter_button, page._head.print_button, menu.save_button, menu.list_button)
    qtbot.waitUntil(lambda: all(one.isVisible() and one.width() >= one.sizeHint().width() for one in shown))
    assert (menu.save_button.text(), menu.save_button.accessibleName()) == ("", "Save this search")

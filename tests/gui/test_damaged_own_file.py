# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""When the file of own things is damaged, the window says so, leads to where that is mended, and shows all the rest."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from bbico_desktop.domain.policy import PUBLIC_TERMINAL
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import Kit, KitItem
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.kit_words import LESSON
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.kits import KitsPage
from bbico_desktop.gui.pages.own import OwnPage
from bbico_desktop.gui.window import Window
from bbico_desktop.services.lessons import Lessons
from tests.gui.own_fixture import OwnServices
from tests.gui.whole_program import running
from tests.lesson_fixture import activity
from tests.services.test_undo_and_bin import ENTRY
from tests.shipped_fixture import paths_in, ship_tiny

DAMAGE = b"damaged" * 1000


@pytest.fixture
def services(tmp_path: Path) -> OwnServices:
    held = OwnServices(tmp_path)
    held.kits._rows = lambda: held.browsing
    held.kits.create("For 4B", "en")
    held.browsing.add(replace(activity(), audiences=("children",)))
    held.lessons = Lessons(kits=held.kits, rows=lambda: held.browsing, clock=held.clock)  # type: ignore[attr-defined]
    held.browsing.add(Kit(id="kit-ready", type="kit", title={"en": "A lesson that is ready"}, items=(KitItem(entry=ENTRY),)))
    return held


@pytest.fixture
def damaged(services: OwnServices) -> Path:
    """Return the file after it was damaged; there is a sound copy of it."""
    services.user_file.write_bytes(DAMAGE)
    return services.user_file


def settle(qtbot, window: Window) -> None:
    qtbot.waitUntil(lambda: not window._tools.desk._background.busy)


def kits_of(qtbot, window: Window) -> KitsPage:
    window.navigator.go(Route(page="kits"))
    settle(qtbot, window)
    page = window.page("kits")
    assert isinstance(page, KitsPage)
    return page


@pytest.mark.usefixtures("damaged")
def test_ready_made_kits_are_shown_and_why_there_are_no_others(qtbot, window: Window):
    page = kits_of(qtbot, window)

    assert [one.id for one in page.list.rows if one.id] == [LESSON, "kit-ready"]
    assert "is damaged" in page.pane.trouble
    assert "Nothing was written over it" in page.pane.trouble
    assert not page.pane.new.isVisible()
    assert not page.pane.open.isVisible()
    assert "bbico " not in page.pane.trouble


@pytest.mark.usefixtures("damaged")
def test_a_lesson_is_not_offered_to_be_kept(qtbot, window: Window):
    page = kits_of(qtbot, window)
    page.lessons.age.setValue(11)
    settle(qtbot, window)

    assert page.lessons.cards
    assert [one for one in page.lessons.cards if one.keep.isVisible()] == []


@pytest.mark.usefixtures("damaged")
def test_no_copy_is_offered_of_a_ready_made_kit_where_none_can_be_kept(qtbot, window: Window):
    page = kits_of(qtbot, window)
    window.navigator.go(Route(page="kits", entry_id="kit-ready", opened=True))
    settle(qtbot, window)

    assert page.view.kit is not None
    assert not page.view.head.copy.isVisible()
    assert "add_to_kit" not in page.acts()


def test_from_there_one_click_leads_to_the_copy_and_then_all_is_back(qtbot, window: Window, services: OwnServices, damaged: Path):
    page = kits_of(qtbot, window)

    page.pane.way.click()
    settle(qtbot, window)

    own = window.page("own")
    assert isinstance(own, OwnPage)
    assert window.navigator.current == Route(page="own")
    assert own.question.isVisible()
    assert damaged.read_bytes() == DAMAGE
    own.question.yes_button.click()
    settle(qtbot, window)
    page = kits_of(qtbot, window)
    assert page.pane.trouble == ""
    assert [one.title for one in page.list.rows if one.own] == ["For 4B"]
    assert page.pane.new.isVisible()
    assert DAMAGE in [one.read_bytes() for one in damaged.parent.iterdir() if one.is_file()]


@pytest.mark.usefixtures("damaged")
def test_who_asks_for_a_new_kit_all_the_same_is_told_why_there_is_none(qtbot, window: Window, tools: Collaborators):
    window.navigator.go(Route(page="home"))
    settle(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    tools.actions.run("new_kit")
    settle(qtbot, window)
    tools.actions.run("new_kit")
    settle(qtbot, window)

    page = window.page("kits")
    assert isinstance(page, KitsPage)
    assert page.pane.way.hasFocus()


def test_where_nothing_can_be_written_own_kits_can_be_looked_at(qtbot, window: Window, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("bbico_desktop.services.own_folder.can_write", lambda _folder: False)

    page = kits_of(qtbot, window)

    assert "For 4B" in [one.title for one in page.list.rows]
    assert "Nothing can be written" in page.pane.trouble
    assert page.pane.way.isHidden()
    assert not page.pane.new.isVisible()
    assert not page.view.head.name.isVisible()


@pytest.mark.usefixtures("damaged")
def test_on_a_terminal_nothing_is_said_of_own_kits(qtbot, window: Window, tools: Collaborators):
    tools.session.put_under(PUBLIC_TERMINAL)

    page = kits_of(qtbot, window)

    assert page.pane.trouble == ""
    assert page.list.rows


def test_trouble_with_that_file_names_the_page_and_leads_there(window: Window, tools: Collaborators):
    window.navigator.go(Route(page="home"))
    problem = Problem("user-data-damaged", Family.STORAGE, path="/x/user.sqlite", reason="malformed")
    tools.desk.trouble.emit(problem)

    assert "My own" in window.notice_line.words
    assert "bbico doctor" not in window.notice_line.words
    assert window.notice_line.way_button.text() == "Open “My own”"
    window.navigator.go(Route(page="search"))
    assert window.notice_line.isVisible()

    window.notice_line.way_button.click()

    assert window.navigator.current == Route(page="own")
    assert not window.notice_line.isVisible()
    tools.desk.trouble.emit(problem)
    assert not window.notice_line.isVisible()


def test_the_start_says_it_and_leads_there(qtbot, qapp: QApplication, tmp_path: Path):
    paths = paths_in(tmp_path)
    ship_tiny(paths)
    paths.data.mkdir(parents=True)
    (paths.data / "user.sqlite").write_bytes(DAMAGE)

    with running(qtbot, qapp, paths) as one:
        assert "is damaged" in one.window.notice_line.words
        assert "My own" in one.window.notice_line.words
        assert "bbico doctor" not in one.window.notice_line.words
        assert one.window.notice_line.way_button.isVisible()

    assert (paths.data / "user.sqlite").read_bytes() == DAMAGE

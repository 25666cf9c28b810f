# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The place for kits: what is changed is kept at once, is said in words, and can be taken back without losing one's place."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import delete

from bbico_desktop.domain.policy import PUBLIC_TERMINAL
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.kit_dragging import mime_of
from bbico_desktop.gui.kit_words import LESSON
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.kits import KitsPage
from bbico_desktop.gui.window import Window
from bbico_desktop.gui.wording import quoted
from bbico_desktop.services.kit_sharing import KitSharing
from bbico_desktop.services.kits import Kits
from bbico_desktop.services.lessons import Lessons
from bbico_desktop.services.own_folder import own_folder
from bbico_desktop.services.undoing import Undoing
from bbico_desktop.storage.user_kits import UserKits
from tests.gui.fakes import FAKE_NEWS, FRENCH, SHEET, FakeServices
from tests.lesson_fixture import activity

A, B, C = FAKE_NEWS.id, FRENCH.id, SHEET.id
ALT, CTRL, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def services(tmp_path: Path) -> FakeServices:
    """Return services over a few records, with kits kept in a file."""
    held = FakeServices()
    held.browsing.add(replace(activity(), audiences=("children",)))
    folder = own_folder(tmp_path / "data")
    undoing = Undoing(folder=folder, clock=held.clock, sweep=lambda: None)
    kits = Kits(folder=folder, kits=UserKits(folder.file), rows=lambda: held.browsing, undoing=undoing, clock=held.clock)
    held.undoing, held.kits, held.kit_sharing = undoing, kits, KitSharing(kits)  # type: ignore[attr-defined]
    held.lessons = Lessons(kits=kits, rows=lambda: held.browsing, clock=held.clock)  # type: ignore[attr-defined]
    return held


@pytest.fixture
def kits(services: FakeServices) -> Kits:
    return services.kits  # type: ignore[attr-defined, no-any-return]


@pytest.fixture
def kit_id(kits: Kits) -> str:
    made = kits.create("For 4B", "en").kit_id
    kits.add_all(made, (A, B))
    kits.plan(made, 50)
    return made


@pytest.fixture
def shown(qtbot, window: Window, kit_id: str) -> Iterator[Window]:
    """Return the window with the kit before the reader, and everything that can be done."""
    window.furnish()
    window.navigator.go(Route(page="kits", entry_id=kit_id, opened=True))
    settle(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def settle(qtbot, window: Window) -> None:
    qtbot.waitUntil(lambda: not window._tools.desk._background.busy)


def page_of(window: Window) -> KitsPage:
    page = window.page("kits")
    assert isinstance(page, KitsPage)
    return page


def order(window: Window) -> list[str]:
    return [one.id for one in page_of(window).view.entries.rows]


def kept(kits: Kits, kit_id: str) -> list[str]:
    return [one.item.entry for one in kits.record(kit_id).entries]


def choose(window: Window, place: int) -> None:
    view = page_of(window).view.steps.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(place, 0))


def test_a_kit_is_shown_with_its_clock(qtbot, shown: Window):
    page = page_of(shown)

    assert order(shown) == [A, B]
    assert page.view.head.name.text() == "For 4B"
    assert page.view.clock.words.text() == "50 of 50 min"
    assert page.view.clock.more.text() == "just right · 1 entries without a time"
    assert [one.title for one in page.list.rows if one.own] == ["For 4B"]


def test_a_step_is_moved_by_keys_and_both_changes_are_taken_back(qtbot, shown: Window, kits: Kits, kit_id: str):
    page = page_of(shown)
    choose(shown, 1)

    QTest.keyClick(page.view.steps.view, Qt.Key.Key_Up, ALT)
    assert order(shown) == [B, A]
    page.view.steps.minutes.setFocus()
    page.view.steps.minutes.setValue(15)
    page.view.steps.minutes.keep()
    settle(qtbot, shown)
    assert kept(kits, kit_id) == [B, A]
    assert page.view.clock.more.text().startswith("15 minutes over")

    QTest.keyClick(page.view.steps.minutes, Qt.Key.Key_Z, CTRL)
    settle(qtbot, shown)
    assert page.view.clock.words.text() == "50 of 50 min"
    QTest.keyClick(page.view.steps.minutes, Qt.Key.Key_Z, CTRL)
    settle(qtbot, shown)

    assert kept(kits, kit_id) == [A, B] == order(shown)
    assert page.view.steps.minutes.hasFocus()
    assert page.view.steps.view.row is not None
    assert page.view.steps.view.row.id == B
    assert shown.notice_line.words.startswith("Taken back: ")
    assert shown.notice_line.way_button.text() == "Redo"


def test_what_is_written_is_kept_without_a_button(qtbot, shown: Window, kits: Kits, kit_id: str):
    page = page_of(shown)
    choose(shown, 0)

    page.view.steps.note.setFocus()
    QTest.keyClicks(page.view.steps.note, "First this.")
    page.view.head.name.setFocus()
    page.view.head.name.setText("For 4C")
    page.view.note.setFocus()
    QTest.keyClicks(page.view.note, "Room 12.")
    page.view.steps.view.setFocus()
    settle(qtbot, shown)

    kit = kits.record(kit_id)
    assert kit.entries[0].item.note == {"en": "First this."}
    assert (kit.kit.title, kit.kit.summary) == ({"en": "For 4C"}, {"en": "Room 12."})


def test_the_first_note_brings_the_caution_once(qtbot, shown: Window, tools: Collaborators):
    steps = page_of(shown).view.steps
    choose(shown, 0)

    QTest.keyClicks(steps.note, "x")
    assert steps.caution.isVisible()
    steps.caution.understood.click()
    QTest.keyClicks(steps.note, "y")

    assert not steps.caution.isVisible()
    assert tools.preferences.settings.names_understood


def test_an_entry_is_taken_out_with_the_next_one_chosen_and_comes_back(qtbot, shown: Window, kits: Kits, kit_id: str):
    view = page_of(shown).view.steps.view
    choose(shown, 0)

    QTest.keyClick(view, Qt.Key.Key_Delete)
    settle(qtbot, shown)
    assert order(shown) == [B]
    assert view.row is not None
    assert view.row.id == B

    shown.notice_line.way_button.click()
    settle(qtbot, shown)
    assert kept(kits, kit_id) == [A, B]


def test_a_kit_is_deleted_and_undone(qtbot, shown: Window, kits: Kits, kit_id: str):
    page = page_of(shown)

    page.view.head.remove.click()
    settle(qtbot, shown)
    assert not kits.kept()
    assert shown.notice_line.words == f"The kit {quoted('For 4B')} is in the bin."
    shown.notice_line.way_button.click()
    settle(qtbot, shown)

    assert kept(kits, kit_id) == [A, B]


def test_a_new_kit_wants_its_name(qtbot, shown: Window, tools: Collaborators, kits: Kits):
    tools.actions.run("new_kit")
    settle(qtbot, shown)
    name = page_of(shown).view.head.name
    assert name.hasFocus()
    assert name.selectedText() == "New kit"

    QTest.keyClicks(name, "Case talk")
    QTest.keyClick(name, Qt.Key.Key_Return)
    settle(qtbot, shown)

    assert [one.name for one in kits.kept()] == ["For 4B", "Case talk"]


def test_entries_that_are_let_fall_come_in(qtbot, shown: Window, kits: Kits, kit_id: str):
    page = page_of(shown)
    place = page.list.place_of(kit_id)
    assert place is not None

    page.list.dropMimeData(mime_of((C,)), Qt.DropAction.CopyAction, -1, -1, page.list.index(place))
    settle(qtbot, shown)
    assert kept(kits, kit_id) == [A, B, C]
    page.view.entries.dropMimeData(mime_of((C,)), Qt.DropAction.MoveAction, 0, 0, page.view.entries.index(-1))
    settle(qtbot, shown)
    assert kept(kits, kit_id) == [C, A, B]


class TestAdding:
    def test_several_entries_go_from_the_list_into_a_new_kit(
        self, qtbot, shown: Window, tools: Collaborators, kits: Kits, services: FakeServices
    ):
        shown.navigator.go(Route(page="search", words="game number"))
        settle(qtbot, shown)
        results = shown.page("search")._results  # type: ignore[attr-defined]
        results.setFocus()
        results.setCurrentIndex(results.model().index(0, 0))
        QTest.keyClick(results, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        settle(qtbot, shown)

        QTest.keyClick(results, Qt.Key.Key_D, CTRL)
        settle(qtbot, shown)
        chooser = tools.kit_adding.chooser
        assert chooser is not None
        assert chooser.list.hasFocus()
        QTest.keyClicks(chooser.name, "Games")
        QTest.keyClick(chooser.name, Qt.Key.Key_Return)
        settle(qtbot, shown)

        assert kept(kits, "kit-own-2") == ["game-00", "game-01"]
        assert results.hasFocus()
        assert shown.notice_line.way_button.isVisible()

        tools.actions.run("make_lesson")
        settle(qtbot, shown)
        assert page_of(shown).view.head.name.text() == "Games"

    def test_the_kit_used_last_is_first_and_escape_adds_nothing(
        self, qtbot, shown: Window, tools: Collaborators, kits: Kits, kit_id: str
    ):
        shown.navigator.go(Route(page="search", words="dossier", entry_id=C))
        settle(qtbot, shown)
        shown.focus_search()

        tools.actions.run("add_to_kit")
        settle(qtbot, shown)
        chooser = tools.kit_adding.chooser
        assert chooser is not None
        assert chooser.list.model().index(0, 0).data() == "For 4B"
        QTest.keyClick(chooser.list, Qt.Key.Key_Escape)
        assert not chooser.isVisible()
        assert shown.search_field.line.hasFocus()  # where it was, which is not on the page
        assert kept(kits, kit_id) == [A, B]

        tools.actions.run("add_to_kit")
        settle(qtbot, shown)
        QTest.keyClick(chooser.list, Qt.Key.Key_Return)
        settle(qtbot, shown)
        assert kept(kits, kit_id) == [A, B, C]

    @pytest.mark.parametrize("gone_before_it_opens", [False, True])
    def test_what_it_was_asked_from_may_be_gone(
        self, qtbot, shown: Window, tools: Collaborators, kits: Kits, kit_id: str, gone_before_it_opens
    ):
        asked_from = QPushButton("a card", shown)
        asked_from.show()
        asked_from.setFocus()
        tools.kit_adding.open((C,), asked_from, "en")
        if gone_before_it_opens:
            delete(asked_from)
        settle(qtbot, shown)
        chooser = tools.kit_adding.chooser
        if gone_before_it_opens:
            assert chooser is None
            return
        assert chooser is not None
        delete(asked_from)

        QTest.keyClick(chooser.list, Qt.Key.Key_Return)
        settle(qtbot, shown)

        assert not chooser.isVisible()
        assert kept(kits, kit_id) == [A, B, C]

    def test_entries_fall_on_the_place_in_the_rail(self, qtbot, shown: Window, tools: Collaborators):
        button = shown.rail.button("kits")
        data = mime_of((C,))
        buttons = Qt.MouseButton.LeftButton
        QApplication.sendEvent(button, QDragEnterEvent(QPoint(4, 4), Qt.DropAction.CopyAction, data, buttons, NONE))
        QApplication.sendEvent(button, QDropEvent(QPoint(4, 4).toPointF(), Qt.DropAction.CopyAction, data, buttons, NONE))
        settle(qtbot, shown)

        assert tools.kit_adding.chooser is not None
        assert tools.kit_adding.chooser.isVisible()


class TestFiles:
    def test_a_kit_leaves_as_a_file_and_comes_in_once(self, qtbot, shown: Window, kits: Kits, kit_id: str, tmp_path: Path):
        page, out = page_of(shown), tmp_path / "kit"
        page.files._where = lambda _parent, suggested: out if suggested.name == "For 4B.bbicokit" else None
        page.view.head.export.click()
        settle(qtbot, shown)
        assert shown.notice_line.words.startswith("Saved: ")

        page.open_file(out.with_name("kit.bbicokit"))
        settle(qtbot, shown)
        assert shown.notice_line.words == f"The kit {quoted('For 4B')} is here already. Nothing was added."
        assert len(kits.kept()) == 1

    @pytest.mark.parametrize(("answer", "after"), [("both", 2), ("replace", 1)])
    def test_a_file_of_the_same_name_is_asked_about(
        self, qtbot, shown: Window, kits: Kits, kit_id: str, services: FakeServices, tmp_path: Path, answer: str, after: int
    ):
        page, file = page_of(shown), tmp_path / "kit.bbicokit"
        services.kit_sharing.export(kit_id, "en", file)  # type: ignore[attr-defined]
        kits.add(kit_id, C)

        page.open_file(file)
        settle(qtbot, shown)
        assert page.question.isVisible()
        getattr(page.question, answer).click()
        settle(qtbot, shown)

        assert len(kits.kept()) == after
        assert not page.question.isVisible()
        assert kept(kits, f"kit-own-{after}" if answer == "both" else kit_id) == [A, B]


class TestLessons:
    def test_a_lesson_for_tomorrow_is_two_clicks_from_the_paper(self, qtbot, shown: Window):
        page = page_of(shown)
        shown.navigator.go(Route(page="kits", entry_id=LESSON, opened=True))
        page.lessons.age.setValue(11)
        settle(qtbot, shown)

        assert [card.card.entries for card in page.lessons.cards] == [("activity-riddles",)]
        with qtbot.waitSignal(page.go) as gone:
            page.choosing.go.disconnect()
            page.choosing.go.connect(page.go)
            page.go.disconnect(shown.navigator.go)
            page.lessons.cards[0].print.click()
        assert gone.args == [Route(page="preview", entries=("activity-riddles",))]

    def test_a_lesson_becomes_a_kit(self, qtbot, shown: Window, kits: Kits):
        page = page_of(shown)
        shown.navigator.go(Route(page="kits", entry_id=LESSON, opened=True))
        page.lessons.age.setValue(11)
        settle(qtbot, shown)

        page.lessons.cards[0].keep.click()
        settle(qtbot, shown)

        assert kept(kits, "kit-own-2") == ["activity-riddles"]
        assert page.view.head.name.text() == "A lesson of riddles [en]"

    def test_where_nothing_fits_that_is_said(self, qtbot, shown: Window):
        page = page_of(shown)
        shown.navigator.go(Route(page="kits", entry_id=LESSON, opened=True))
        page.lessons.age.setValue(40)
        settle(qtbot, shown)

        assert page.lessons.cards == []
        assert page.lessons.state.text().startswith("Nothing fits")


def test_what_left_the_catalogue_is_said_in_words(qtbot, shown: Window, services: FakeServices):
    del services.browsing.records[B]

    shown.catalogue_changed()
    settle(qtbot, shown)

    page = page_of(shown)
    assert page.view.entries.rows[1].mark == "no longer in the catalogue"
    assert page.view.changed.text().startswith("1 entries are no longer in the catalogue.")


def test_a_terminal_only_looks(qtbot, shown: Window, tools: Collaborators):
    tools.session.put_under(PUBLIC_TERMINAL)
    settle(qtbot, shown)

    page = page_of(shown)
    for widget in (page.pane.new, page.view.head.copy, page.view.head.export, page.view.head.remove, page.view.steps.minutes):
        assert not widget.isVisible()
    assert set(page.acts()) == {"make_lesson", "print"}
    assert not tools.actions.can("add_to_kit")

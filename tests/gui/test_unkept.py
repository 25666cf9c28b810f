# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a full disk refuses stays before the reader, wherever she wrote it, and the window does not close over it unasked."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.gui import farewell
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.kits import KitsPage
from bbico_desktop.gui.pages.own import OwnPage
from bbico_desktop.gui.pages.search import SearchPage
from bbico_desktop.gui.window import Window
from bbico_desktop.services import own_unsaved
from bbico_desktop.storage.user_file import UserFile
from tests.gui.other_words import speaking_loudly
from tests.gui.own_fixture import OwnServices
from tests.gui.whole_program import running
from tests.services.test_undo_and_bin import ENTRY
from tests.shipped_fixture import paths_in, ship_tiny

TRY, SAVE, LOSE, STAY = range(4)


@pytest.fixture
def services(tmp_path: Path) -> OwnServices:
    held = OwnServices(tmp_path)
    held.kits._rows = lambda: held.browsing
    return held


@pytest.fixture
def kit_id(services: OwnServices) -> str:
    made = services.kits.create("For 4B", "en").kit_id
    services.kits.add(made, ENTRY)
    return made


@pytest.fixture
def kits(qtbot, window: Window, kit_id: str) -> KitsPage:
    """Return the place for kits, with a kit and its entry before the reader."""
    window.navigator.go(Route(page="kits", entry_id=kit_id, opened=True))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    settle(qtbot, window)
    page = window.page("kits")
    assert isinstance(page, KitsPage)
    page.view.steps.view.setCurrentIndex(page.view.steps.view.model().index(0, 0))
    return page


class Disk:
    """Where the reader's own things are kept; full from `fill` to `clear`."""

    def __init__(self, patching: pytest.MonkeyPatch) -> None:
        self._patching = patching

    def fill(self) -> None:
        self._patching.setattr(UserFile, "writing", refuse)
        self._patching.setattr(own_unsaved, "write_atomically", refuse_bytes)

    def clear(self) -> None:
        self._patching.undo()


@contextmanager
def refuse(file: UserFile, **_more: bool) -> Iterator[None]:
    raise Problem("disk-full", Family.STORAGE, path=file.path)
    yield


def refuse_bytes(path: Path, _data: bytes) -> None:
    raise Problem("disk-full", Family.STORAGE, path=path)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    with monkeypatch.context() as patching:
        yield Disk(patching)


@pytest.fixture
def full_kits(kits: KitsPage, disk: Disk) -> KitsPage:
    """Return the place for kits, as the disk is full now."""
    disk.fill()
    return kits


def settle(qtbot, window: Window) -> None:
    qtbot.waitUntil(lambda: not window._tools.desk._background.busy)


def write_note(page: KitsPage, words: str) -> None:
    page.view.note.setFocus()
    QTest.keyClicks(page.view.note, words)


def write_step(page: KitsPage, words: str) -> None:
    page.view.steps.note.setFocus()
    QTest.keyClicks(page.view.steps.note, words)


def close(qtbot, window: Window) -> bool:
    """Close the window as a reader does, once or until it asks; return whether it is closed."""
    window.close()
    settle(qtbot, window)
    return not window.isVisible()


def answer(qtbot, window: Window, number: int) -> None:
    farewell_of(window).bar.buttons[number].click()
    settle(qtbot, window)


def farewell_of(window: Window) -> farewell.Farewell:
    found = window.findChild(farewell.Farewell)
    assert found is not None
    return found


def test_a_note_of_a_kit_that_is_refused_stays_in_its_field_and_is_kept_later(
    qtbot, window: Window, full_kits: KitsPage, kit_id: str, services: OwnServices, disk: Disk
):
    write_note(full_kits, "bring scissors")
    full_kits.view.keep()
    settle(qtbot, window)
    assert full_kits.view.note.toPlainText() == "bring scissors"
    assert "disk is full" in full_kits.view.note_trouble.text()

    window.navigator.go(Route(page="home"))
    settle(qtbot, window)
    assert "disk is full" in window.notice_line.words
    window.navigator.go(Route(page="kits", entry_id=kit_id, opened=True))
    settle(qtbot, window)
    assert full_kits.view.note.toPlainText() == "bring scissors"

    disk.clear()
    full_kits.view.keep()
    settle(qtbot, window)

    assert services.kits.record(kit_id).kit.summary == {"en": "bring scissors"}
    assert full_kits.view.note_trouble.isHidden()


def test_a_note_at_an_entry_of_a_kit_stays_with_that_entry(
    qtbot, window: Window, full_kits: KitsPage, kit_id: str, services: OwnServices, disk: Disk
):
    write_step(full_kits, "first this")
    full_kits.view.keep()
    settle(qtbot, window)
    window.navigator.go(Route(page="home"))
    settle(qtbot, window)
    window.navigator.go(Route(page="kits", entry_id=kit_id, opened=True))
    settle(qtbot, window)

    assert full_kits.view.steps.note.toPlainText() == "first this"
    assert "disk is full" in full_kits.view.steps.note_trouble.text()
    disk.clear()
    full_kits.view.keep()
    settle(qtbot, window)
    assert services.kits.record(kit_id).entries[0].item.note == {"en": "first this"}


@pytest.mark.parametrize("write", [write_note, write_step])
def test_the_window_asks_before_it_closes_over_a_note_that_was_refused(qtbot, window: Window, full_kits: KitsPage, write):
    write(full_kits, "bring scissors")

    assert not close(qtbot, window)

    assert "not kept yet" in farewell_of(window).bar.words
    assert "disk is full" in farewell_of(window).bar.words
    assert "For 4B" in farewell_of(window).bar.words
    answer(qtbot, window, STAY)
    assert window.isVisible()
    assert not close(qtbot, window)
    answer(qtbot, window, LOSE)
    assert not window.isVisible()


def test_what_is_still_being_written_is_kept_and_then_the_window_closes(
    qtbot, window: Window, kits: KitsPage, kit_id: str, services: OwnServices
):
    write_note(kits, "bring scissors")

    assert close(qtbot, window)

    assert services.kits.record(kit_id).kit.summary == {"en": "bring scissors"}


def test_what_is_still_being_written_is_kept_when_the_system_ends_the_session(qtbot, qapp: QApplication, tmp_path: Path):
    ship_tiny(paths_in(tmp_path))
    with running(qtbot, qapp, paths_in(tmp_path)) as one:
        one.window.navigator.go(Route(page="search", entry_id=ENTRY, opened=True))
        one.rest()
        page = one.window.page("search")
        assert isinstance(page, SearchPage)
        assert page._below is not None
        QTest.keyClicks(page._below.edit, "worked well")

        one.start.front_door.closing.emit()
        one.rest()

        held = one.program.tools.desk._counter.services().own_things.notes()
        assert held == {ENTRY: "worked well"}


def test_trying_again_closes_once_there_is_room(
    qtbot, window: Window, full_kits: KitsPage, kit_id: str, services: OwnServices, disk: Disk
):
    write_note(full_kits, "bring scissors")
    close(qtbot, window)
    answer(qtbot, window, TRY)
    assert window.isVisible()
    assert farewell_of(window).bar.isVisible()

    disk.clear()
    answer(qtbot, window, TRY)

    assert not window.isVisible()
    assert services.kits.record(kit_id).kit.summary == {"en": "bring scissors"}


def test_it_can_leave_as_a_file_for_another_disk(qtbot, window: Window, full_kits: KitsPage, tmp_path: Path):
    stick = tmp_path / "stick"
    farewell_of(window).where = lambda _parent, suggested: stick / suggested.name
    write_note(full_kits, "bring scissors")
    write_step(full_kits, "first this")
    close(qtbot, window)
    answer(qtbot, window, SAVE)
    assert window.isVisible()
    assert "stick" in farewell_of(window).bar.words

    stick.mkdir()
    answer(qtbot, window, SAVE)

    assert not window.isVisible()
    saved = next(stick.iterdir()).read_text(encoding="utf-8")
    assert "bring scissors" in saved
    assert "first this" in saved
    assert "For 4B" in saved


def test_what_is_written_while_the_file_is_saved_is_asked_about_too(
    qtbot, window: Window, full_kits: KitsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    gate, file, real = threading.Event(), tmp_path / "texts.txt", farewell.write_for_reader

    def slow(path: Path, data: bytes) -> None:
        gate.wait(10)
        real(path, data)

    monkeypatch.setattr(farewell, "write_for_reader", slow)
    farewell_of(window).where = lambda _parent, _suggested: file
    write_note(full_kits, "bring scissors")
    close(qtbot, window)
    farewell_of(window).bar.buttons[SAVE].click()
    write_step(full_kits, "first this")
    gate.set()
    settle(qtbot, window)

    assert window.isVisible()
    assert farewell_of(window).bar.isVisible()
    answer(qtbot, window, SAVE)
    assert not window.isVisible()
    saved = file.read_text(encoding="utf-8")
    assert "bring scissors" in saved
    assert "first this" in saved


def test_a_note_at_an_entry_is_asked_about_by_the_title_of_the_entry(qtbot, window: Window, disk: Disk):
    disk.fill()
    window.navigator.go(Route(page="search", entry_id=ENTRY, opened=True))
    settle(qtbot, window)
    page = window.page("search")
    assert isinstance(page, SearchPage)
    assert page._below is not None
    page._below.edit.setFocus()
    QTest.keyClicks(page._below.edit, "worked well")

    assert not close(qtbot, window)

    assert "News detectives" in farewell_of(window).bar.words
    answer(qtbot, window, LOSE)
    assert not window.isVisible()


def test_a_note_that_was_taken_back_by_hand_is_not_asked_about(qtbot, window: Window, services: OwnServices, disk: Disk):
    disk.fill()
    window.navigator.go(Route(page="search", entry_id=ENTRY, opened=True))
    settle(qtbot, window)
    page = window.page("search")
    assert isinstance(page, SearchPage)
    assert page._below is not None
    QTest.keyClicks(page._below.edit, "x")
    page._below.keep()
    settle(qtbot, window)

    page._below.edit.clear()
    page._below.keep()
    settle(qtbot, window)

    assert close(qtbot, window)
    assert services.own_things.note(ENTRY) == ""


def test_a_form_that_not_even_its_small_file_holds_is_asked_about(qtbot, window: Window, disk: Disk):
    disk.fill()
    window.navigator.go(Route(page="own"))
    settle(qtbot, window)
    window.navigator.go(Route(page="own", entry_id="new"))
    page = window.page("own")
    assert isinstance(page, OwnPage)
    QTest.keyClicks(page.forms.entry.title, "Our box")

    assert not close(qtbot, window)

    assert "Our box" in farewell_of(window).bar.words
    answer(qtbot, window, LOSE)
    assert not window.isVisible()


def test_after_the_quick_exit_nothing_is_asked_and_nothing_is_seen(
    qtbot, window: Window, full_kits: KitsPage, tools: Collaborators, services: OwnServices
):
    write_note(full_kits, "bring scissors")
    close(qtbot, window)

    tools.session.exit_quickly()
    settle(qtbot, window)

    assert not farewell_of(window).bar.isVisible()
    assert close(qtbot, window)


def test_without_traces_the_note_is_asked_about_and_stands_in_no_file(
    qtbot, window: Window, full_kits: KitsPage, tools: Collaborators, tmp_path: Path
):
    tools.session.leave_no_trace(True)
    write_note(full_kits, "bring scissors")

    assert not close(qtbot, window)
    answer(qtbot, window, LOSE)

    held = [one for one in tmp_path.rglob("*") if one.is_file() and b"scissors" in one.read_bytes()]
    assert held == []


def test_the_question_is_asked_in_the_language_of_now(qtbot, window: Window, full_kits: KitsPage, qapp: QApplication):
    write_note(full_kits, "bring scissors")
    close(qtbot, window)

    with speaking_loudly(qapp):
        qtbot.waitUntil(lambda: "NOT KEPT YET" in farewell_of(window).bar.words)

        assert "For 4B" in farewell_of(window).bar.words
    answer(qtbot, window, LOSE)


def test_a_stick_that_was_pulled_out_is_named(qtbot, window: Window, kits: KitsPage, tmp_path: Path):
    stick = tmp_path / "stick"
    kits.files._where = lambda _parent, suggested: stick / suggested.name

    kits.view.head.export.click()
    settle(qtbot, window)

    assert "Put the stick in again" in window.notice_line.words
    assert not stick.exists()

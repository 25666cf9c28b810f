# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A note at an entry keeps itself, is never lost, and stays out of sight where others sit; documents stand beside it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bbico_desktop.domain.own_things import MOST_NOTE
from bbico_desktop.domain.policy import PUBLIC_TERMINAL
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.own_documents import OwnDocuments
from bbico_desktop.gui.widgets.entry_note import EntryNote
from tests.gui.names import unnamed
from tests.gui.own_fixture import OwnServices
from tests.pdf_fixture import pdf_of
from tests.services.test_undo_and_bin import ENTRY

OTHER = "edubox-fake-news"


@pytest.fixture
def services(tmp_path: Path) -> OwnServices:
    return OwnServices(tmp_path)


@pytest.fixture
def note(qtbot, tools: Collaborators) -> EntryNote:
    one = EntryNote(
        look=tools.look,
        desk=tools.desk,
        steps=tools.undo_steps,
        session=tools.session,
        actions=tools.actions,
        preferences=tools.preferences,
        language="en",
    )
    qtbot.addWidget(one)
    one.show()
    show(qtbot, one, ENTRY)
    return one


def settle(qtbot, note: EntryNote) -> None:
    background = note._desk._background
    qtbot.waitUntil(lambda: not background.busy)


def show(qtbot, note: EntryNote, entry_id: str) -> None:
    note.show_entry(entry_id)
    settle(qtbot, note)


def test_a_note_keeps_itself_when_the_reader_pauses_and_the_warning_comes_once(qtbot, note: EntryNote, services: OwnServices):
    assert note.isVisible()
    QTest.keyClicks(note.edit, "worked well ")
    assert note._caution.isVisible()
    note._caution.understood.click()

    qtbot.waitUntil(lambda: services.own_things.note(ENTRY) == "worked well", timeout=4000)
    settle(qtbot, note)

    assert note.edit.toPlainText() == "worked well "
    QTest.keyClicks(note.edit, "twice")
    assert not note._caution.isVisible()
    note.keep()
    settle(qtbot, note)


def test_going_to_another_entry_keeps_the_note_and_shows_that_of_the_other(
    qtbot, note: EntryNote, services: OwnServices, monkeypatch: pytest.MonkeyPatch
):
    QTest.keyClicks(note.edit, "one")
    show(qtbot, note, "one-stop-shop")
    show(qtbot, note, ENTRY)

    assert services.own_things.note(ENTRY) == "one"
    assert note.edit.toPlainText() == "one"


def test_what_cannot_be_kept_stays_in_the_field_and_comes_back_with_its_entry(
    qtbot, note: EntryNote, services: OwnServices, monkeypatch: pytest.MonkeyPatch
):
    def full(_entry_id: str, _text: str, **_more: object) -> None:
        raise Problem("disk-full", Family.STORAGE, path="user.sqlite")

    monkeypatch.setattr(services.own_things, "set_note", full)
    QTest.keyClicks(note.edit, "one")
    note.keep()
    settle(qtbot, note)
    assert "The disk is full" in note.trouble
    note.show_entry(None)
    settle(qtbot, note)
    show(qtbot, note, ENTRY)
    assert note.edit.toPlainText() == "one"
    assert "The disk is full" in note.trouble

    monkeypatch.undo()
    QTest.keyClicks(note.edit, "!")
    note.keep()
    settle(qtbot, note)

    assert "one" in services.own_things.note(ENTRY)
    assert note.trouble == ""


def test_a_text_that_nobody_would_keep_is_refused_and_what_stood_there_is_kept(
    qtbot, note: EntryNote, services: OwnServices, qapp: QApplication
):
    """It stayed in the field, could not be kept, and was gone with the window."""
    QTest.keyClicks(note.edit, "worked")

    qapp.clipboard().setText("a" * MOST_NOTE)
    note.edit.paste()
    assert note.edit.toPlainText() == "worked"
    assert "is too long: 20006 characters" in note.trouble
    qapp.clipboard().setText("a" * (MOST_NOTE - 6))
    note.edit.paste()
    QTest.keyClicks(note.edit, "b")
    note.keep()
    settle(qtbot, note)

    assert services.own_things.note(ENTRY) == "worked" + "a" * (MOST_NOTE - 6)
    assert note.trouble == ""


def test_what_another_window_wrote_meanwhile_is_kept_and_shown(qtbot, note: EntryNote, services: OwnServices):
    QTest.keyClicks(note.edit, "one")
    note.keep()
    settle(qtbot, note)
    services.own_things.set_note(ENTRY, "from elsewhere")

    QTest.keyClicks(note.edit, " two")
    note.keep()
    settle(qtbot, note)

    assert services.own_things.note(ENTRY) == "from elsewhere\n\none two"
    assert note.edit.toPlainText() == "from elsewhere\n\none two"


def test_an_undo_shows_the_note_as_it_was(qtbot, note: EntryNote, tools: Collaborators):
    QTest.keyClicks(note.edit, "one")
    note.keep()
    settle(qtbot, note)

    tools.undo_steps.undo()
    settle(qtbot, note)

    assert note.edit.toPlainText() == ""


def test_documents_are_opened_as_what_they_are_and_removed_into_the_bin(
    qtbot, note: EntryNote, services: OwnServices, tmp_path: Path, tools: Collaborators
):
    given: list[Path] = []

    def give(url: QUrl) -> bool:
        given.append(Path(url.toLocalFile()))
        return True

    note.documents = OwnDocuments(desk=tools.desk, session=tools.session, parent=note, give=give)
    file = tmp_path / "virus.pdf.exe"
    file.write_bytes(pdf_of(["words"]))
    services.own_things.attach(ENTRY, file)
    show(qtbot, note, ENTRY)

    note.list.buttons[0].click()
    settle(qtbot, note)
    assert (given[0].name, given[0].read_bytes()) == ("virus.pdf.exe.pdf", file.read_bytes())
    note.list.buttons[-1].click()
    settle(qtbot, note)
    assert services.own_things.documents() == ()
    assert len(services.bin.all()) == 1
    tools.session.leave_no_trace(True)

    assert not given[0].exists()


def test_nothing_of_it_is_seen_on_a_public_terminal(qtbot, note: EntryNote, services: OwnServices, tools: Collaborators):
    services.own_things.set_note(ENTRY, "about somebody")
    tools.session.put_under(PUBLIC_TERMINAL)
    show(qtbot, note, OTHER)
    show(qtbot, note, ENTRY)

    assert not note.isVisible()
    assert note.edit.toPlainText() == ""


def test_every_control_has_a_name(note: EntryNote):
    assert unnamed(note) == []

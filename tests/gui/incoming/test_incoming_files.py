# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Files that come in are told by what is in them, go where they belong, and are refused with the reason."""

import os
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication

from bbico_desktop.domain.policy import PUBLIC_TERMINAL
from bbico_desktop.gui import own_reading
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.own_incoming import OwnIncoming
from bbico_desktop.gui.own_kept import Section
from bbico_desktop.gui.pages.kits import KitsPage
from bbico_desktop.gui.pages.own import OwnPage
from bbico_desktop.gui.window import Window
from tests.catalogue_fixture import tiny_records
from tests.exchange.test_document_texts import PNG
from tests.gui.incoming_files import LongReading, drag_away, drag_over, drop, file_with, mime, settle, titles
from tests.gui.own_fixture import OwnServices
from tests.newer_kit import KNOWN, STRANGE, newer_kit
from tests.pdf_fixture import locked, pdf_of
from tests.services.test_undo_and_bin import ENTRY

KNOWN_TITLE = next(one.title["en"] for one in tiny_records() if one.id == KNOWN)


def test_a_pdf_that_is_dropped_is_an_entry_at_once_with_its_text_and_its_form_is_open(
    qtbot, shell: Window, services: OwnServices, tmp_path: Path
):
    pdf = file_with(tmp_path, "Werkblad_nepnieuws-3A.pdf", pdf_of(["Vlinderproef in de klas"]))

    drop(qtbot, shell, pdf)
    pdf.unlink()

    (entry,) = services.own_things.entries()
    assert entry.title == {"en": "Werkblad nepnieuws 3A"}
    assert [page.text for page in services.own_things.search_material().pages[entry.id]] == ["Vlinderproef in de klas"]
    page = shell.page("own")
    assert isinstance(page, OwnPage)
    assert page.forms.entry.title.text() == "Werkblad nepnieuws 3A"
    assert page.forms.entry.fields["topics"].trouble == "Choose what it is about."
    assert shell.notice_line.words == "An entry of your own: “Werkblad nepnieuws 3A”"
    shell._tools.undo_steps.undo()
    settle(qtbot, shell)
    assert services.own_things.entries() == ()


def test_the_menu_does_the_same_with_several_files(qtbot, shell: Window, services: OwnServices, tmp_path: Path):
    files = [file_with(tmp_path, "one.pdf", pdf_of(["one"])), file_with(tmp_path, "two.png", PNG)]
    assert shell.incoming is not None
    shell.incoming._ask_files = lambda _parent, _folder: files

    shell._tools.actions.run("open_file")
    settle(qtbot, shell)

    assert titles(services) == ["one", "two"]
    page = shell.page("own")
    assert isinstance(page, OwnPage)
    assert page.shelf.section == Section.ENTRIES


def test_what_cannot_be_taken_is_refused_with_the_reason_and_the_rest_is_taken(
    qtbot, shell: Window, services: OwnServices, tmp_path: Path
):
    huge = file_with(tmp_path, "huge.pdf", b"%PDF-1.7")
    os.truncate(huge, 2_000_000_000)
    files = [
        huge,
        file_with(tmp_path, "program.pdf", b"\x7fELF\0"),
        file_with(tmp_path, "locked.pdf", locked(pdf_of(["words"]))),
        file_with(tmp_path, "half.png", PNG[:-9]),
        tmp_path,
        file_with(tmp_path, "good.pdf", pdf_of(["words"])),
    ]

    drop(qtbot, shell, *files)

    assert titles(services) == ["good"]
    assert shell.incoming is not None
    said = shell.incoming.bar.words
    for reason in ("more than 50 MB", "neither a PDF", "locked with a password", "damaged or not complete", "is a folder"):
        assert reason in said, reason
    assert shell.incoming.bar.isVisible()
    shell.incoming.bar.buttons[-1].click()
    assert not shell.incoming.bar.isVisible()


def test_on_an_open_entry_it_is_asked_whether_to_attach(qtbot, shell: Window, services: OwnServices, tmp_path: Path):
    pdf = file_with(tmp_path, "one.pdf", pdf_of(["one"]))
    shell.navigator.go(Route(page="search", entry_id=ENTRY, opened=True))
    settle(qtbot, shell)

    drop(qtbot, shell, pdf)
    assert shell.incoming is not None
    assert services.own_things.documents() == ()
    assert "licence" in shell.incoming.bar.words
    shell.incoming.bar.buttons[0].click()
    settle(qtbot, shell)

    assert [(one.entry_id, one.name) for one in services.own_things.documents()] == [(ENTRY, "one.pdf")]
    assert services.own_things.entries() == ()
    assert shell.notice_line.words == "Attached: one.pdf"


def test_text_fields_let_files_through_to_the_window(qtbot, shell: Window, tmp_path: Path):
    data = mime([tmp_path / "one.pdf"])
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    assert shell.incoming is not None

    QApplication.sendEvent(shell.search_field.line, event)

    assert shell.incoming.bar.words == "Let go: it becomes an entry of your own."


def test_a_long_reading_is_shown_and_can_be_stopped(
    qtbot, shell: Window, services: OwnServices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    pdf = file_with(tmp_path, "long.pdf", pdf_of(["page"] * 5))
    gate, real = threading.Event(), own_reading.read_for_entry

    def slow(path: Path, progress) -> object:
        gate.wait(5)
        return real(path, progress)

    monkeypatch.setattr(own_reading, "read_for_entry", slow)
    assert shell.incoming is not None
    shell.take_files([pdf])
    bar = shell.incoming.bar
    qtbot.waitUntil(lambda: bar.isVisible() and bool(bar.buttons), timeout=4000)
    bar.buttons[0].click()
    gate.set()
    settle(qtbot, shell)

    assert shell.notice_line.words == "Stopped. Nothing was taken."
    assert services.own_things.entries() == ()


def test_a_file_held_over_the_window_leaves_the_reading_that_is_shown(
    qtbot, shell: Window, services: OwnServices, tmp_path: Path, long_reading: LongReading
):
    pdf = file_with(tmp_path, "long.pdf", pdf_of(["page"] * 5))
    assert shell.incoming is not None
    bar = shell.incoming.bar
    shell.take_files([pdf])
    qtbot.waitUntil(lambda: bar.isVisible() and bar.words == "Reading…", timeout=4000)

    drag_over(shell, pdf)
    long_reading.gate.set()
    qtbot.waitUntil(lambda: bar.words.startswith("Reading long.pdf: page"))
    drag_away(shell)
    settle(qtbot, shell)

    assert titles(services) == ["long"]
    assert not bar.isVisible()


def test_a_question_stays_while_files_are_held_over_the_window_and_others_are_read(qtbot, shell: Window, tmp_path: Path):
    pdf = file_with(tmp_path, "one.pdf", pdf_of(["one"]))
    shell.navigator.go(Route(page="search", entry_id=ENTRY, opened=True))
    settle(qtbot, shell)
    drop(qtbot, shell, pdf)
    assert shell.incoming is not None
    assert shell.incoming._incoming is not None
    bar = shell.incoming.bar
    asked = bar.words

    drag_over(shell, pdf)
    drag_away(shell)
    shell.incoming._incoming._progress.came_to.emit("long.pdf", 2, 5)
    shell.incoming._incoming._patience.timeout.emit()

    assert bar.isVisible()
    assert bar.words == asked
    assert len(bar.buttons) == 3


def test_the_quick_exit_ends_a_reading_and_shows_nothing_of_it(
    qtbot, shell: Window, services: OwnServices, tmp_path: Path, long_reading: LongReading
):
    shell.take_files([file_with(tmp_path, "secret.pdf", pdf_of(["page"] * 5))])
    incoming = shell.findChild(OwnIncoming)
    assert incoming is not None
    qtbot.waitUntil(incoming._patience.isActive)

    shell._tools.session.exit_quickly()
    assert not incoming._patience.isActive()
    long_reading.gate.set()
    qtbot.waitUntil(long_reading.ended.is_set)
    settle(qtbot, shell)

    assert long_reading.stopped
    assert not incoming.bar.isVisible()
    assert incoming._documents == []
    assert services.own_things.entries() == ()


def test_own_things_of_another_computer_are_asked_about(qtbot, shell: Window, services: OwnServices, tmp_path: Path):
    services.own_things.set_note(ENTRY, "note")
    file = tmp_path / "all.zip"
    services.own_moving.export(file)

    drop(qtbot, shell, file)

    page = shell.page("own")
    assert isinstance(page, OwnPage)
    assert "is here already" in page.question.words


def test_a_kit_is_taken_in_once(qtbot, shell: Window, services: OwnServices, tmp_path: Path):
    kit = services.kits.create("My kit", "nl").kit_id
    file = tmp_path / "kit"
    services.kit_sharing.export(kit, "nl", file)

    drop(qtbot, shell, file)

    assert len(services.kits.kept()) == 1
    assert "is here already" in shell.notice_line.words


def test_a_kit_of_a_newer_program_is_shown_as_far_as_it_is_understood_and_that_is_said(
    qtbot, shell: Window, services: OwnServices, tmp_path: Path
):
    file = file_with(tmp_path, "later.bbicokit", newer_kit())

    drop(qtbot, shell, file)
    settle(qtbot, shell)

    page = shell.page("kits")
    assert isinstance(page, KitsPage)
    known, copied, strange = page.view.entries.rows
    assert page.view.head.name.text() == "Week van later"
    assert [known.title, copied.title, strange.title] == [KNOWN_TITLE, "Spel in de lucht", STRANGE]
    assert [known.mark, copied.mark] == ["", "no longer in the catalogue"]
    assert "no copy is kept" in strange.mark
    assert strange.note == "Neem een jas mee."
    assert "A newer program made the file: something of it may be missing here." in shell.notice_line.words

    shell._tools.undo_steps.undo()
    settle(qtbot, shell)
    assert services.kits.kept() == ()


@pytest.mark.parametrize("data", [newer_kit(needs=2), newer_kit(language="lb")])
def test_a_kit_that_only_a_newer_program_can_read_is_refused_with_the_reason(
    qtbot, shell: Window, services: OwnServices, tmp_path: Path, data: bytes
):
    drop(qtbot, shell, file_with(tmp_path, "later.bbicokit", data))
    settle(qtbot, shell)

    assert "needs a newer version of this program" in shell.notice_line.words
    assert services.kits.kept() == ()


def test_on_a_public_terminal_no_file_comes_in(qtbot, shell: Window, services: OwnServices, tmp_path: Path):
    shell._tools.session.put_under(PUBLIC_TERMINAL)
    pdf = file_with(tmp_path, "one.pdf", pdf_of(["one"]))

    drop(qtbot, shell, pdf)
    shell.take_files([pdf])
    settle(qtbot, shell)

    assert services.own_things.entries() == ()
    assert shell.notice_line.words == "Files cannot be opened here."

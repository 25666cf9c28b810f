# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Files that come in are told by what is in them, go where they belong, and are refused with the reason."""

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

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
from tests.gui.own_fixture import OwnServices
from tests.newer_kit import KNOWN, STRANGE, newer_kit
from tests.pdf_fixture import locked, pdf_of
from tests.services.test_undo_and_bin import ENTRY

KNOWN_TITLE = next(one.title["en"] for one in tiny_records() if one.id == KNOWN)


@pytest.fixture
def services(tmp_path: Path) -> OwnServices:
    return OwnServices(tmp_path)


@pytest.fixture
def shell(qtbot, window: Window) -> Iterator[Window]:
    window.navigator.go(Route(page="home"))
    settle(qtbot, window)
    yield window
    settle(qtbot, window)


def settle(qtbot, window: Window) -> None:
    background = window._tools.desk._background
    qtbot.waitUntil(lambda: not background.busy)


def mime(paths: Sequence[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(qtbot, window: Window, *paths: Path, on: QWidget | None = None) -> None:
    target, data = on or window, mime(paths)
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QDragEnterEvent(QPoint(5, 5), action, data, button, keys))
    QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), action, data, button, keys))
    settle(qtbot, window)


def drag_over(window: Window, path: Path) -> None:
    """Hold a file over the window."""
    data, action = mime([path]), Qt.DropAction.CopyAction  # the event does not hold the data
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(5, 5), action, data, button, keys))


def drag_away(window: Window) -> None:
    QApplication.sendEvent(window, QDragLeaveEvent())


class LongReading:
    """Reading that stands still before the second page until the gate opens."""

    def __init__(self, patching: pytest.MonkeyPatch) -> None:
        self.gate, self.ended = threading.Event(), threading.Event()
        self.stopped = False
        self._real = own_reading.read_for_entry
        patching.setattr(own_reading, "read_for_entry", self._read)

    def _read(self, path: Path, progress: Callable[[int, int], None]) -> object:
        try:
            self.gate.wait(10)
            progress(2, 5)
            return self._real(path, progress)
        except own_reading.StoppedError:
            self.stopped = True
            raise
        finally:
            self.ended.set()


@pytest.fixture
def long_reading(monkeypatch: pytest.MonkeyPatch) -> Iterator[LongReading]:
    held = LongReading(monkeypatch)
    yield held
    held.gate.set()


def file_with(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def titles(services: OwnServices) -> list[str]:
    return [next(iter(one.title.values())) for one in services.own_things.entries()]


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


def test_what_is_dropped_while_another_file_is_read_is_taken_in_its_turn(
    qtbot, shell: Window, services: OwnServices, tmp_path: Path, long_reading: LongReading
):
    shell.take_files([file_with(tmp_path, "first.pdf", pdf_of(["one"]))])
    shell.take_files([file_with(tmp_path, "second.pdf", pdf_of(["two"]))])
    shell.take_files([file_with(tmp_path, "third.xyz", b"\x7fELF\0"), file_with(tmp_path, "fourth.png", PNG)])
    waiting = shell.notice_line.words
    long_reading.gate.set()
    settle(qtbot, shell)

    assert waiting == "3 files wait for their turn."
    assert sorted(titles(services)) == ["first", "fourth", "second"]
    assert shell.incoming is not None
    assert "third.xyz" in shell.incoming.bar.words


def test_what_is_dropped_while_a_question_stands_waits_for_its_answer(qtbot, shell: Window, services: OwnServices, tmp_path: Path):
    shell.navigator.go(Route(page="search", entry_id=ENTRY, opened=True))
    settle(qtbot, shell)
    assert shell.incoming is not None
    bar = shell.incoming.bar
    drop(qtbot, shell, file_with(tmp_path, "first.pdf", pdf_of(["one"])))
    drop(qtbot, shell, file_with(tmp_path, "second.pdf", pdf_of(["two"])))
    first = bar.words
    bar.buttons[0].click()
    settle(qtbot, shell)
    second = bar.words
    bar.buttons[0].click()
    settle(qtbot, shell)

    assert ("first.pdf" in first, "second.pdf" in first) == (True, False)
    assert "second.pdf" in second
    assert [one.name for one in services.own_things.documents()] == ["first.pdf", "second.pdf"]


def test_what_was_refused_is_said_until_it_is_put_away_whatever_comes_meanwhile(
    qtbot, shell: Window, services: OwnServices, tmp_path: Path
):
    assert shell.incoming is not None
    bar = shell.incoming.bar
    drop(qtbot, shell, file_with(tmp_path, "program.pdf", b"\x7fELF\0"))
    drop(qtbot, shell, file_with(tmp_path, "half.png", PNG[:-9]))
    said = bar.words
    bar.buttons[-1].click()
    drop(qtbot, shell, file_with(tmp_path, "broken.png", PNG[:-9]))

    assert ("program.pdf" in said, "half.png" in said) == (True, True)
    assert ("program.pdf" in bar.words, "broken.png" in bar.words) == (False, True)


def test_of_several_files_of_own_things_the_others_are_refused_with_a_word(
    qtbot, shell: Window, services: OwnServices, tmp_path: Path
):
    services.own_things.set_note(ENTRY, "note")
    files = [tmp_path / "one.zip", tmp_path / "two.zip"]
    for file in files:
        services.own_moving.export(file)

    drop(qtbot, shell, *files)

    assert shell.incoming is not None
    assert "two.zip" in shell.incoming.bar.words
    assert "one.zip" not in shell.incoming.bar.words


def test_what_waited_when_the_sitting_ended_is_not_taken_in_the_next(
    qtbot, shell: Window, services: OwnServices, tmp_path: Path, long_reading: LongReading
):
    shell.take_files([file_with(tmp_path, "first.pdf", pdf_of(["one"]))])
    shell.take_files([file_with(tmp_path, "secret.pdf", pdf_of(["two"]))])
    incoming = shell.findChild(OwnIncoming)
    assert incoming is not None
    qtbot.waitUntil(incoming._patience.isActive)

    shell._tools.session.exit_quickly()
    long_reading.gate.set()
    qtbot.waitUntil(long_reading.ended.is_set)
    settle(qtbot, shell)
    drop(qtbot, shell, file_with(tmp_path, "other.pdf", pdf_of(["three"])))

    assert titles(services) == ["other"]


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

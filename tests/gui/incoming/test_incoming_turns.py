# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Files that come while others are read or asked about wait for their turn; none is lost without a word."""

from pathlib import Path

from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.own_incoming import OwnIncoming
from bbico_desktop.gui.window import Window
from tests.exchange.test_document_texts import PNG
from tests.gui.incoming_files import LongReading, drop, file_with, settle, titles
from tests.gui.own_fixture import OwnServices
from tests.pdf_fixture import pdf_of
from tests.services.test_undo_and_bin import ENTRY


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

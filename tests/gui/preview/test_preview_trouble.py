# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Whatever goes wrong with printer or disk: it is said in the page, the paper and the choices stay, and there are ways on."""

import errno
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from bbico_desktop.domain.policy import PERSONAL_COMPUTER, Policy
from bbico_desktop.foundation.files import storage_trouble
from bbico_desktop.gui import pdf_saving, preview_printing
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.preview import PreviewPage
from tests.gui.fakes import FAKE_NEWS
from tests.gui.help_records import SHEET
from tests.gui.preview_pages import press, rest

SILENT = pytest.mark.qt_log_ignore("QPainter::begin", "QPdf", "QFile")
WITHOUT_SAVING = replace(PERSONAL_COMPUTER, save_files=False)


def ways(page: PreviewPage) -> list[str]:
    """Return what can be done about it."""
    question = page._giving.question
    return [one.text() for one in question.buttons] if question.isVisible() else []


def said(page: PreviewPage) -> str:
    return page._giving.question.words


def test_without_a_printer_there_are_the_file_and_the_number(qtbot, open_page, reader):
    reader.printers = []
    page = open_page()
    page._choices.copies.setValue(3)

    press(qtbot, page, "Print…")

    assert said(page) == "This computer has no printer."
    assert ways(page) == ["Try again", "Save as PDF", "Number large", "Not now"]
    assert page.window().focusWidget() is page._giving.question.buttons[0]
    assert page._choices.copies.value() == 3
    assert page._pages.page_count == 2


def test_the_number_is_shown_large_instead(qtbot, open_page, reader):
    reader.printers = []
    page = open_page()

    page.acts()["print"]()
    with qtbot.waitSignal(page.go) as gone:
        press(qtbot, page, "Number large")

    assert gone.args == [Route(page="help_now", entry_id=SHEET.id, view="number")]


def test_what_names_no_number_cannot_show_one(qtbot, open_page, reader):
    reader.printers = []
    page = open_page(Route(page="preview", entry_id=FAKE_NEWS.id))

    press(qtbot, page, "Print…")

    assert ways(page) == ["Try again", "Save as PDF", "Not now"]


@pytest.mark.parametrize("policy", [WITHOUT_SAVING])
def test_where_nothing_may_be_saved_that_is_no_way_on(qtbot, open_page, reader, policy: Policy):
    reader.printers = []
    page = open_page(policy=policy)

    press(qtbot, page, "Print…")

    assert ways(page) == ["Try again", "Number large", "Not now"]


def test_a_printer_that_is_plugged_in_meanwhile_prints_the_same_paper(qtbot, open_page, reader, background, services):
    reader.printers = []
    page = open_page()
    press(qtbot, page, "Print…")
    made = len(services.press.made)

    reader.printers = ["Desk printer"]
    press(qtbot, page, "Try again")
    rest(qtbot, page, background)

    assert len(PdfReader(reader.printed).pages) == 2
    assert len(services.press.made) == made
    assert ways(page) == []


@SILENT
def test_a_printer_that_takes_nothing_is_noticed(qtbot, open_page, reader, background, tmp_path):
    reader.printed = tmp_path / "no such folder" / "printed.pdf"
    page = open_page()

    press(qtbot, page, "Print…")
    rest(qtbot, page, background)

    assert said(page) == "The printer did not take the sheet."
    press(qtbot, page, "Save as PDF")
    rest(qtbot, page, background)
    assert reader.file is not None
    assert len(PdfReader(reader.file).pages) == 2


def test_a_printer_that_stands_still_gets_nothing_unless_it_may_wait(qtbot, open_page, reader, background, monkeypatch):
    monkeypatch.setattr(preview_printing, "stands_still", lambda _printer: True)
    monkeypatch.setattr(QPrinter, "printerName", lambda _printer: "Desk")
    page = open_page()

    press(qtbot, page, "Print…")
    rest(qtbot, page, background)
    sent_at_once = reader.printed.exists()
    words, offered = said(page), ways(page)
    press(qtbot, page, "Let it wait there")
    rest(qtbot, page, background)

    assert not sent_at_once
    assert words == "The printer “Desk” stands still. Nothing was sent to it, for it would come out later."
    assert offered == ["Try again", "Let it wait there", "Save as PDF", "Number large", "Not now"]
    assert len(PdfReader(reader.printed).pages) == 2


@pytest.mark.parametrize(("number", "words"), [(errno.ENOSPC, "full"), (errno.EACCES, "written")])
def test_what_cannot_be_written_goes_to_another_place_without_being_made_anew(
    qtbot, open_page, reader, background, services, tmp_path: Path, monkeypatch, number: int, words: str
):
    page = open_page()
    made = len(services.press.made)
    with monkeypatch.context() as no_room:
        no_room.setattr(pdf_saving, "write_for_reader", _refusing(number))
        press(qtbot, page, "Save as PDF")
        rest(qtbot, page, background)

    assert words in said(page)
    assert ways(page) == ["Choose another place", "Not now"]
    reader.file = tmp_path / "stick.pdf"
    press(qtbot, page, "Choose another place")
    rest(qtbot, page, background)
    assert len(PdfReader(reader.file).pages) == 2
    assert len(services.press.made) == made
    assert ways(page) == []


def test_a_folder_that_is_not_there_is_named(qtbot, open_page, reader, background, tmp_path):
    reader.file = tmp_path / "no such folder" / "sheet.pdf"
    page = open_page()

    press(qtbot, page, "Save as PDF")
    rest(qtbot, page, background)

    assert "no such folder" in said(page)


def test_on_a_small_screen_every_way_on_is_whole(qtbot, open_page, reader, background):
    reader.printers = []
    page = open_page()
    page.resize(480, 400)
    rest(qtbot, page, background)

    press(qtbot, page, "Print…")
    question = page._giving.question
    qtbot.waitUntil(lambda: not question._laid_out.isActive())

    assert len({one.y() for one in question.buttons}) > 1
    assert max(one.geometry().bottom() for one in question.buttons) <= question.contentsRect().bottom()


def test_what_is_said_is_said_again_in_another_language_and_escape_leaves_it(qtbot, open_page, reader):
    reader.printers = []
    page = open_page()
    press(qtbot, page, "Print…")
    question = page._giving.question

    QApplication.sendEvent(question, QEvent(QEvent.Type.LanguageChange))
    stays = question.isVisible()
    qtbot.keyClick(question.buttons[0], Qt.Key.Key_Escape)

    assert stays
    assert not question.isVisible()
    assert page._pages.page_count == 2


def test_another_paper_has_no_trouble_yet(qtbot, open_page, reader):
    reader.printers = []
    page = open_page()
    press(qtbot, page, "Print…")

    press(qtbot, page, "Français")

    assert ways(page) == []


def _refusing(number: int):
    def write(path: Path, data: bytes) -> None:
        raise storage_trouble(OSError(number, "refused"), path)

    return write

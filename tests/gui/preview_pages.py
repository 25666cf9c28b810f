# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The preview of a help sheet, and a reader who answers its questions."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pages.preview import PreviewPage
from bbico_desktop.gui.preview_printing import PrintJob, prepare
from tests.gui.help_records import SHEET
from tests.shipped_fixture import StoppedClock

CLOCK = StoppedClock()
ROUTE = Route(page="preview", entry_id=SHEET.id)


class Surroundings:
    """A reader who answers each question as she was told, and keeps what she was asked."""

    def __init__(self, folder: Path) -> None:
        self.printers = ["Desk printer"]
        self.file: Path | None = folder / "saved.pdf"
        self.proposed = ""
        self.printed = folder / "printed.pdf"

    def names(self) -> list[str]:
        return self.printers

    def place(self, parent: QWidget, suggested: Path) -> Path | None:
        self.proposed = suggested.name
        return self.file

    def printer(self, parent: QWidget, job: PrintJob) -> QPrinter | None:
        return pdf_printer(self.printed, job)


def pdf_printer(file: Path, job: PrintJob) -> QPrinter:
    """Return a printer that prints into a file."""
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    prepare(printer, job)
    return printer


def rest(qtbot, page: PreviewPage, background) -> None:
    """Wait until the worker has answered everything and the page asks for nothing more."""
    qtbot.waitUntil(lambda: not (background.busy or page._settle.isActive()))


def texts(widget: QWidget) -> list[str]:
    """Return all words that can be seen."""
    QApplication.processEvents()
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible() and one.text()]


def choose_layout(page: PreviewPage, words: str) -> None:
    """Take a layout from the list, as a click in it does."""
    box = page._choices.layouts.box
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())


def offered_layouts(page: PreviewPage) -> list[str]:
    """Return the layouts that can be chosen."""
    box = page._choices.layouts.box
    return [box.itemText(place) for place in range(box.count())]


def press(qtbot, page: QWidget, words: str) -> None:
    """Press the visible button with these words or this name."""
    buttons = [one for one in page.findChildren(QAbstractButton) if one.isVisible()]
    qtbot.mouseClick(next(one for one in buttons if words in (one.text(), one.accessibleName())), Qt.MouseButton.LeftButton)

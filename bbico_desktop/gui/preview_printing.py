# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Print a paper through the system: pages as pictures at the printer's resolution, painted away from the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPageSize, QPainter, QTransform
from PySide6.QtWidgets import QWidget

from bbico_desktop.gui.background import Worker
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.printing.pages import PageImage, page_count, page_images, page_sizes

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from bbico_desktop.composition import Services

JOB_NAME = "B-BICO"
MOST_DPI, POINTS = 300, 72

A3_FROM_POINTS = 1000
"""A page whose longer side is longer than that, in points, is none of A4."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """What goes to a printer: how many pages, how often, on which sheets."""

    pages: int
    copies: int = 1
    both_sides: bool = False
    a3: bool = False


ChoosePrinter = Callable[[QWidget, PrintJob], "QPrinter | None"]


def printer_names() -> list[str]:
    """Return the printers that this computer knows."""
    from PySide6.QtPrintSupport import QPrinterInfo  # not before something is printed

    return QPrinterInfo.availablePrinterNames()


def ask_printer(parent: QWidget, job: PrintJob) -> QPrinter | None:
    """Ask for printer, pages and copies with Qt's dialog; None when the reader thinks better of it."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare(printer, job)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, job.pages)
    return printer if dialog.exec() else None


def prepare(printer: QPrinter, job: PrintJob) -> None:
    """Set the whole sheet of the right size, and a name for the job that tells nobody at the printer what is on it."""
    printer.setDocName(JOB_NAME)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A3 if job.a3 else QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    printer.setFromTo(1, job.pages)
    printer.setCopyCount(job.copies)
    if job.both_sides and printer.duplex() == type(printer).DuplexMode.DuplexNone:
        printer.setDuplex(type(printer).DuplexMode.DuplexLongSide)


def paint_pages(printer: QPrinter, pdf: bytes) -> bool:
    """Paint the wanted pages on a printer; False when it does not take them. May be called in a worker."""
    numbers = _wanted_pages(printer, page_count(pdf))
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    painter = QPainter()
    if not painter.begin(printer):
        return False
    dpi = min(printer.resolution(), MOST_DPI)
    for place, number in enumerate(numbers * copies):
        if place and not printer.newPage():
            painter.end()
            return False
        image = image_of(page_images(pdf, dpi, only=range(number, number + 1))[0])
        sheet = printer.paperRect(type(printer).Unit.DevicePixel)
        if (image.width() > image.height()) != (sheet.width() > sheet.height()):
            image = image.transformed(QTransform().rotate(270 if _is_back(printer, place) else 90))
        painter.drawImage(_fitted(QSizeF(image.size()), sheet), image)
    return painter.end() and printer.printerState() != type(printer).PrinterState.Error


def job_of(pdf: bytes, *, both_sides: bool = False, copies: int = 1) -> PrintJob:
    """Return what a PDF asks of a printer; its first page says how large the sheets are."""
    sizes = page_sizes(pdf, POINTS)
    return PrintJob(pages=len(sizes), copies=copies, both_sides=both_sides, a3=max(sizes[0]) > A3_FROM_POINTS)


def image_of(page: PageImage) -> QImage:
    """Return a page as Qt's picture; it shares the page's bytes, so keep the page as long."""
    return QImage(page.rgba, page.width, page.height, page.width * 4, QImage.Format.Format_RGBA8888)


class PaperPrinter(QObject):
    """Print one paper at a time. `said` carries one line, a `Wording`; `no_printer` tells that a PDF is the way out."""

    said = Signal(object)
    no_printer = Signal()

    def __init__(
        self,
        *,
        desk: ServiceDesk,
        parent: QWidget,
        names: Callable[[], list[str]] = printer_names,
        choose: ChoosePrinter = ask_printer,
    ) -> None:
        super().__init__(parent)
        self._widget = parent
        self._desk = desk
        self._names = names
        self._choose = choose

    def print_pdf(self, pdf: bytes, *, both_sides: bool = False, copies: int = 1) -> None:
        """Ask for a printer and print; the window stays free while pages are painted."""
        if not self._names():
            self.said.emit(lambda: self.tr("This computer has no printer. Save the sheet as PDF and print it somewhere else."))
            self.no_printer.emit()
            return
        printer = self._choose(self._widget, job_of(pdf, both_sides=both_sides, copies=copies))
        if printer is not None:
            self.said.emit(lambda: self.tr("Printing…"))
            self._desk.ask("preview-print", _painting(printer, pdf), self._say_done, self._say_trouble, worker=Worker.PAPER)

    def _say_done(self, taken: bool) -> None:
        if taken:
            self.said.emit(lambda: self.tr("The sheet went to the printer."))
            return
        self.said.emit(lambda: self.tr("The printer did not take the sheet. Save it as PDF and print it another way."))
        self.no_printer.emit()

    def _say_trouble(self, error: Exception) -> None:
        self._desk.trouble.emit(error)
        self.no_printer.emit()


def _painting(printer: QPrinter, pdf: bytes) -> Callable[[Services], bool]:
    def paint(_services: Services) -> bool:
        return paint_pages(printer, pdf)

    return paint


def _wanted_pages(printer: QPrinter, pages: int) -> list[int]:
    wanted = range(pages)
    if printer.printRange() == type(printer).PrintRange.PageRange and printer.fromPage():
        wanted = range(max(printer.fromPage(), 1) - 1, min(printer.toPage(), pages))
    backwards = printer.pageOrder() == type(printer).PageOrder.LastPageFirst
    return list(reversed(wanted)) if backwards else list(wanted)


def _is_back(printer: QPrinter, place: int) -> bool:
    """Say whether a page is the back of a sheet that turns about its long edge.

    A page on its side is turned the other way there, so that both read alike.
    """
    modes = type(printer).DuplexMode
    return printer.duplex() not in (modes.DuplexNone, modes.DuplexShortSide) and place % 2 == 1


def _fitted(size: QSizeF, sheet: QRectF) -> QRectF:
    fitted = size.scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (sheet.width() - fitted.width()) / 2, (sheet.height() - fitted.height()) / 2
    return QRectF(left, top, fitted.width(), fitted.height())

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Print a paper through the system: which printer, and what is said of it; `preview_painting` paints, away from the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QWidget

from bbico_desktop.gui.background import Worker
from bbico_desktop.gui.notice import Wording, one_after_the_other
from bbico_desktop.gui.preview_painting import paint_pages, stands_still
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.printing.pages import page_sizes

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from bbico_desktop.composition import Services

JOB_NAME = "B-BICO"
POINTS = 72

LONGEST_OF_A4 = 1000
"""A page whose longer side has more points is none of A4."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """What goes to a printer: how many pages, how often, on which sheets; what is to be folded turns about the short edge."""

    pages: int
    copies: int = 1
    both_sides: bool = False
    short_edge: bool = False
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
    modes = type(printer).DuplexMode
    if job.short_edge:
        printer.setDuplex(modes.DuplexShortSide)
    elif job.both_sides and printer.duplex() == modes.DuplexNone:
        printer.setDuplex(modes.DuplexLongSide)


def job_of(pdf: bytes, *, both_sides: bool = False, short_edge: bool = False, copies: int = 1) -> PrintJob:
    """Return what a PDF asks of a printer; its first page says how large the sheets are."""
    sizes = page_sizes(pdf, POINTS)
    a3 = is_a3(max(sizes[0]))
    return PrintJob(pages=len(sizes), copies=copies, both_sides=both_sides or short_edge, short_edge=short_edge, a3=a3)


def is_a3(longest: float) -> bool:
    """Say whether pages whose longer side has so many points go on sheets of A3."""
    return longest > LONGEST_OF_A4


class Outcome(Enum):
    """What became of a paper at a printer."""

    TAKEN = auto()
    REFUSED = auto()
    STANDS_STILL = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintTrouble:
    """Why nothing is printed, and a `way_out` for a place that has no buttons; `send` sends it all the same where that can be."""

    reason: Wording
    way_out: Wording
    send: Callable[[], None] | None = None


class PaperPrinter(QObject):
    """Print one paper at a time. `said` carries one line, a `Wording`."""

    said = Signal(object)

    def __init__(
        self,
        *,
        desk: ServiceDesk,
        parent: QWidget,
        names: Callable[[], list[str]] = printer_names,
        choose: ChoosePrinter = ask_printer,
        trouble: Callable[[PrintTrouble], None] | None = None,
    ) -> None:
        """Take who is told of a `PrintTrouble`; by itself it is said in one line."""
        super().__init__(parent)
        self._widget = parent
        self._desk = desk
        self._names = names
        self._choose = choose
        self._tell = trouble or self._say_trouble
        self._sent: tuple[QPrinter, bytes] | None = None

    def print_pdf(self, pdf: bytes, *, both_sides: bool = False, short_edge: bool = False, copies: int = 1) -> None:
        """Ask for a printer and print; the window stays free while pages are painted."""
        if not self._names():
            self._tell(PrintTrouble(reason=self._no_printer, way_out=self._elsewhere))
            return
        printer = self._choose(self._widget, job_of(pdf, both_sides=both_sides, short_edge=short_edge, copies=copies))
        if printer is not None:
            self._sent = (printer, pdf)
            self._send(may_wait=False)

    def _send_to_wait(self) -> None:
        self._send(may_wait=True)

    def _send(self, *, may_wait: bool) -> None:
        """Print; where the printer stands still, only a paper that may wait there."""
        if self._sent is not None:
            self.said.emit(lambda: self.tr("Printing…"))
            errand = _painting(*self._sent, may_wait=may_wait)
            self._desk.ask("preview-print", errand, self._say_done, worker=Worker.PAPER)

    def _say_done(self, outcome: Outcome) -> None:
        if outcome == Outcome.TAKEN:
            self.said.emit(lambda: self.tr("The sheet went to the printer."))
        elif outcome == Outcome.REFUSED:
            self._tell(PrintTrouble(reason=self._refused, way_out=self._another_way))
        else:
            self._tell(PrintTrouble(reason=self._stands_still, way_out=self._another_way, send=self._send_to_wait))

    def _say_trouble(self, trouble: PrintTrouble) -> None:
        self.said.emit(one_after_the_other(trouble.reason, trouble.way_out))

    def _no_printer(self) -> str:
        return self.tr("This computer has no printer.")

    def _elsewhere(self) -> str:
        return self.tr("Save the sheet as PDF and print it somewhere else.")

    def _refused(self) -> str:
        return self.tr("The printer did not take the sheet.")

    def _another_way(self) -> str:
        return self.tr("Save it as PDF and print it another way.")

    def _stands_still(self) -> str:
        name = self._sent[0].printerName() if self._sent else ""
        words = self.tr("The printer “{name}” stands still. Nothing was sent to it, for it would come out later.")
        return words.format(name=name)


def _painting(printer: QPrinter, pdf: bytes, *, may_wait: bool) -> Callable[[Services], Outcome]:
    def paint(_services: Services) -> Outcome:
        if not may_wait and stands_still(printer):
            return Outcome.STANDS_STILL
        return Outcome.TAKEN if paint_pages(printer, pdf) else Outcome.REFUSED

    return paint

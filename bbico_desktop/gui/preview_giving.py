# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""From the preview to a printer or a file; of what is no longer valid the reader is asked first, once for each paper."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from bbico_desktop.gui.file_dialogs import ChooseFile
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.pdf_saving import Paper, PdfSaver
from bbico_desktop.gui.preview_paper import Preview
from bbico_desktop.gui.preview_printing import ChoosePrinter, PaperPrinter
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.widgets.own_question import OwnQuestion
from bbico_desktop.printing.layouts import LAYOUTS

MOST_NAMED = 5


class PreviewGiving(QObject):
    """`said` carries a line, a `Wording`; `no_printer` tells that the file is the way out; `question` asks in the page."""

    said = Signal(object)
    no_printer = Signal()

    def __init__(
        self,
        *,
        look: Look,
        desk: ServiceDesk,
        choose_place: ChooseFile,
        printers: Callable[[], list[str]],
        choose_printer: ChoosePrinter,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._saver = PdfSaver(desk=desk, choose_place=choose_place, parent=parent)
        self._printer = PaperPrinter(desk=desk, names=printers, choose=choose_printer, parent=parent)
        self.question = OwnQuestion(look=look, parent=parent)
        self._agreed: Paper | None = None
        self._wanted: tuple[Paper, Callable[[], None]] | None = None
        self.question.agreed.connect(self._agree)
        self._saver.said.connect(self.said)
        self._printer.said.connect(self.said)
        self._printer.no_printer.connect(self.no_printer)

    def print(self, preview: Preview, copies: int) -> None:
        """Print so many copies."""
        asked = preview.lesson is not None and preview.wish.lesson.both_sides
        both_sides = asked or LAYOUTS[preview.wish.layout].folded
        act = partial(self._printer.print_pdf, preview.paper.pdf, both_sides=both_sides, copies=copies)
        self._after_asking(preview, act)

    def save(self, preview: Preview) -> None:
        """Save as PDF."""
        self._after_asking(preview, partial(self._saver.put, preview.paper))

    def forget(self) -> None:
        """Ask no more: another paper is shown."""
        self._wanted = None
        self.question.hide()

    def _after_asking(self, preview: Preview, act: Callable[[], None]) -> None:
        if not preview.expired or preview.paper is self._agreed:
            act()
            return
        self._wanted = (preview.paper, act)
        heading = self.tr("This is no longer valid. Somebody should check it before it is given away.")
        self.question.ask(heading, preview.expired[:MOST_NAMED], self.tr("Use it all the same"))

    def _agree(self) -> None:
        if self._wanted is not None:
            self._agreed, act = self._wanted
            act()

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""From the preview to a printer or a file; whatever goes wrong on the way, the paper stays and there are ways on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal

from bbico_desktop.domain.policy import Policy
from bbico_desktop.gui.file_dialogs import ChooseFile
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.page import Page
from bbico_desktop.gui.paper_asking import PaperAsking
from bbico_desktop.gui.preview_paper import Preview
from bbico_desktop.gui.preview_printing import ChoosePrinter, PaperPrinter, PrintTrouble
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.widgets.paper_question import Way


class PreviewGiving(QObject):
    """`said` carries a line, a `Wording`; `large_wanted` asks for the number on the screen; `question` stands in the page."""

    said = Signal(object)
    large_wanted = Signal()

    def __init__(
        self,
        *,
        look: Look,
        desk: ServiceDesk,
        choose_place: ChooseFile,
        printers: Callable[[], list[str]],
        choose_printer: ChoosePrinter,
        policy: Policy,
        page: Page,
    ) -> None:
        super().__init__(page)
        self._policy = policy
        self._asking = PaperAsking(look=look, desk=desk, choose_place=choose_place, page=page)
        self._printer = PaperPrinter(desk=desk, names=printers, choose=choose_printer, trouble=self._offer_ways, parent=page)
        self._printed: tuple[Preview, int] | None = None
        self.question = self._asking.question
        self._asking.said.connect(self.said)
        self._printer.said.connect(self.said)

    def print(self, preview: Preview, copies: int) -> None:
        """Print so many copies."""
        self._printed = (preview, copies)
        self._asking.before(preview.paper, self._print)

    def save(self, preview: Preview) -> None:
        """Save as PDF."""
        self._asking.save(preview.paper)

    def forget(self) -> None:
        """Ask no more: another paper is shown."""
        self._asking.forget()

    def _print(self) -> None:
        if self._printed is not None:
            preview, copies = self._printed
            self._printer.print_pdf(
                preview.paper.pdf, both_sides=preview.on_both_sides, short_edge=preview.is_folded, copies=copies
            )

    def _offer_ways(self, trouble: PrintTrouble) -> None:
        """Offer ways on with the paper, which stays as it is with all that was chosen."""
        if self._printed is not None:
            self.question.ask(trouble.reason, list(self._ways(trouble, self._printed[0])))

    def _ways(self, trouble: PrintTrouble, preview: Preview) -> Iterator[Way]:
        yield Way(icon="printer", words=self._again, act=self._print)
        if trouble.send is not None:
            yield Way(icon="clock", words=self._let_wait, act=trouble.send)
        if self._policy.save_files:
            yield Way(icon="download", words=self._save_instead, act=partial(self.save, preview))
        if preview.has_number:
            yield Way(icon="phone-call", words=self._large, act=self.large_wanted.emit)
        yield self._asking.leaving()

    def _again(self) -> str:
        return self.tr("Try again")

    def _let_wait(self) -> str:
        return self.tr("Let it wait there")

    def _save_instead(self) -> str:
        return self.tr("Save as PDF")

    def _large(self) -> str:
        return self.tr("Number large")

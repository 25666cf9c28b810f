# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Paper that leaves the program is asked about first where it is no longer valid; where it cannot be saved, for another place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from bbico_desktop.domain.languages import Language
from bbico_desktop.gui.background import Worker
from bbico_desktop.gui.errors import wording_of
from bbico_desktop.gui.file_dialogs import ChooseFile
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.page import Page
from bbico_desktop.gui.pdf_saving import MakePaper, Paper, PdfSaver
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.widgets.paper_question import PaperQuestion, Way

MOST_NAMED = 5


class PaperAsking(QObject):
    """Whatever prints or saves entries goes through here. `said` carries a line, a `Wording`; `question` stands in the page."""

    said = Signal(object)

    def __init__(self, *, look: Look, desk: ServiceDesk, choose_place: ChooseFile, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._saver = PdfSaver(desk=desk, choose_place=choose_place, trouble=self._offer_place, parent=page)
        self._agreed: Paper | None = None
        self.question = PaperQuestion(look=look, parent=page)
        self._saver.said.connect(self.said)

    def make_and_save(self, make: MakePaper) -> None:
        """Make a paper and save it as PDF; the window stays free meanwhile."""
        self._desk.ask("paper-making", make, self.save, worker=Worker.PAPER)

    def save(self, paper: Paper) -> None:
        """Save as PDF."""
        self.before(paper, partial(self._saver.put, paper))

    def before(self, paper: Paper, act: Callable[[], None]) -> None:
        """Do it: at once, or once for each paper that is no longer valid, after the reader was asked."""
        if not paper.expired or paper is self._agreed:
            self.question.hide()  # what stood there is over with the next attempt
            act()
            return
        use = Way(icon="check", words=self._use, act=partial(self._agree, paper, act))
        self.question.ask(self._expired, [use, self.leaving()], lines=paper.expired[:MOST_NAMED], careful=True)

    def leaving(self) -> Way:
        """Return the way on that changes nothing."""
        return Way(icon="x", words=self._leave, act=self.forget)

    def forget(self) -> None:
        """Ask no more: another paper is shown, or the reader thinks better of it."""
        self.question.hide()

    def _agree(self, paper: Paper, act: Callable[[], None]) -> None:
        self._agreed = paper
        act()

    def _offer_place(self, paper: Paper, error: Exception) -> None:
        """Let the paper, which is there still, be put somewhere else."""
        again = Way(icon="download", words=self._another_place, act=partial(self._saver.put, paper))
        self.question.ask(wording_of(error, self._language), [again, self.leaving()])

    def _language(self) -> Language:
        return self._page.language

    def _expired(self) -> str:
        return self.tr("This is no longer valid. Somebody should check it before it is given away.")

    def _use(self) -> str:
        return self.tr("Use it all the same")

    def _another_place(self) -> str:
        return self.tr("Choose another place")

    def _leave(self) -> str:
        return self.tr("Not now")

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a reader takes along from a help page: its sheet on paper or as a file, the pocket card, its text."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from bbico_desktop.domain.languages import Language
from bbico_desktop.gui.file_dialogs import ChooseFile
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.page import Page
from bbico_desktop.gui.paper_asking import PaperAsking
from bbico_desktop.gui.pdf_saving import paper_for
from bbico_desktop.gui.service_desk import ServiceDesk

SHEET_LAYOUT, CARD_LAYOUT = "sheet", "card"


class HelpPaper(QObject):
    """Of one sheet at a time. `go` carries the route to a preview, `said` one line for the reader, a `Wording`.

    `question` stands in the page.
    """

    go = Signal(object)
    said = Signal(object)

    def __init__(self, *, look: Look, desk: ServiceDesk, choose_place: ChooseFile, page: Page) -> None:
        super().__init__(page)
        self._asking = PaperAsking(look=look, desk=desk, choose_place=choose_place, page=page)
        self._asking.said.connect(self.said)
        self.question = self._asking.question
        self._entry_id = ""
        self._page_language: Language = "en"
        self._language: Language = "en"

    def know(self, entry_id: str | None, *, page_language: Language, language: Language) -> None:
        """Take which sheet is shown, in which language, and the language of the window."""
        if entry_id != self._entry_id:
            self._asking.forget()
        self._entry_id, self._page_language, self._language = entry_id or "", page_language, language

    def print_sheet(self) -> None:
        """Show the sheet as it comes out of the printer, in the language of the page."""
        self.go.emit(Route(page="preview", entry_id=self._entry_id, languages=(self._page_language,)))

    def print_card(self) -> None:
        """Show the pocket card, in the language of the page and, where that is another, in that of the window."""
        languages = tuple(dict.fromkeys((self._page_language, self._language)))
        self.go.emit(Route(page="preview", entry_id=self._entry_id, layout=CARD_LAYOUT, languages=languages))

    def save_pdf(self) -> None:
        """Save the sheet where the reader says."""
        self._asking.make_and_save(paper_for(self._entry_id, self._page_language, SHEET_LAYOUT, reader=self._language))

    def copy(self, text: str) -> None:
        """Put a text on the clipboard, and say so."""
        QGuiApplication.clipboard().setText(text)
        self.said.emit(lambda: self.tr("The text of this page is copied."))

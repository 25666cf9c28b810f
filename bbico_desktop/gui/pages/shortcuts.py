# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""All keys of the program, made from the registry of actions; to read, to print, to copy."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from bbico_desktop.domain.languages import Language
from bbico_desktop.gui.action_words import key_sections
from bbico_desktop.gui.actions import Actions
from bbico_desktop.gui.column_page import ColumnPage
from bbico_desktop.gui.file_dialogs import ChooseFile
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.pdf_saving import Paper, PdfSaver, ask_where
from bbico_desktop.gui.preview_printing import ChoosePrinter, PaperPrinter, ask_printer, printer_names
from bbico_desktop.gui.quick_qt import take_focus
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.text_paper import keys_html, keys_text, pdf_of
from bbico_desktop.gui.widgets.action_button import ActionButton
from bbico_desktop.gui.widgets.key_panel import KeyPanel

FILE_NAME = "B-BICO.pdf"


class ShortcutsPage(ColumnPage):
    """A panel for each menu, and one for the keys that work everywhere."""

    def __init__(
        self,
        *,
        look: Look,
        actions: Actions,
        desk: ServiceDesk,
        language: Language,
        choose_place: ChooseFile = ask_where,
        choose_printer: ChoosePrinter = ask_printer,
        printers: Callable[[], list[str]] = printer_names,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look=look, language=language, parent=parent)
        self._actions = actions
        self._panels: list[KeyPanel] = []
        self._add_row(*(ActionButton(look=look, actions=actions, name=name) for name in ("print", "save_pdf", "copy_text")))
        self._column.addStretch(1)
        take_focus(self._area)  # mostly words: the arrow keys scroll them
        self._saver = PdfSaver(desk=desk, choose_place=choose_place, parent=self)
        self._printer = PaperPrinter(desk=desk, names=printers, choose=choose_printer, parent=self)
        self._saver.said.connect(self.notice)
        self._printer.said.connect(self.notice)
        self.look_changed()
        self.retranslate()

    def heading(self) -> str:
        return self.tr("Keys")

    def acts(self) -> Mapping[str, Callable[[], None]]:
        return {"print": self._print, "save_pdf": self._save, "copy_text": self._copy}

    def open_route(self, route: Route) -> None:
        self._show_panels()

    def retranslate(self) -> None:
        super().retranslate()
        if self.isVisible():
            self._show_panels()

    def _show_panels(self) -> None:
        while self._panels:
            old = self._panels.pop()
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        for section in key_sections(self._actions):
            panel = KeyPanel(look=self._look, section=section, parent=self._content)
            self._column.insertWidget(self._column.count() - 1, panel)
            self._panels.append(panel)

    def _pdf(self) -> bytes:
        return pdf_of(keys_html(self.heading(), key_sections(self._actions)), self.heading())

    def _print(self) -> None:
        self._printer.print_pdf(self._pdf())

    def _save(self) -> None:
        self._saver.put(Paper(pdf=self._pdf(), file_name=FILE_NAME))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(keys_text(self.heading(), key_sections(self._actions)))
        self.notice.emit(lambda: self.tr("Copied."))

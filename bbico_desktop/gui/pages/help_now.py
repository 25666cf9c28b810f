# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Help now: situations in the reader's words, and the sheet of each; needs nothing but the file that ships with the program."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.problems import Problem
from bbico_desktop.domain.records import ForAge
from bbico_desktop.foundation.clock import Clock
from bbico_desktop.gui.errors import words_for
from bbico_desktop.gui.help_content import HelpSheet, danger_numbers, help_sheet, help_surroundings, lines_to_ring
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.opening import Opener
from bbico_desktop.gui.page import Page
from bbico_desktop.gui.pdf_saving import ChoosePlace, PdfSaver, ask_where, paper_for
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.widgets.help_emergency import HelpEmergency
from bbico_desktop.gui.widgets.help_sheet_view import HelpSheetView
from bbico_desktop.gui.widgets.help_situations import HelpSituations
from bbico_desktop.gui.widgets.icon_button import text_label
from bbico_desktop.gui.widgets.scrolled import scrolled
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.services.help_now import HelpNow

SHEET_LAYOUT = "sheet"
LEAST_HEIGHT = 180
SAVE_KEYS = "Ctrl+Shift+P"


class HelpNowPage(Page):
    """Emergency numbers on top, then the list of situations or one sheet."""

    def __init__(
        self,
        *,
        look: Look,
        help_now: HelpNow,
        clock: Clock,
        opener: Opener,
        desk: ServiceDesk,
        language: Language,
        choose_place: ChoosePlace = ask_where,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(language=language, parent=parent)
        self._look = look
        self._help_now = help_now
        self._clock = clock
        self._opener = opener
        self._saver = PdfSaver(desk=desk, choose_place=choose_place, parent=self)
        self._sheet: HelpSheet | None = None
        self._sheet_id: str | None = None
        self._easy = False
        self._scroll_to = 0
        self._stale = True
        self._emergency = HelpEmergency(look=look, parent=self)
        self._trouble = text_label("strong", parent=self, wraps=True, selectable=True)
        self._trouble.hide()
        self._situations = HelpSituations(look=look)
        self._list_area, self._sheet_area = scrolled(self._situations), scrolled(QWidget())
        self._stack = QStackedWidget(self)
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        content = QWidget()
        self._whole = QVBoxLayout(content)
        self._whole.setContentsMargins(0, 0, 0, 0)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolled(content, self))
        for widget in (self._emergency, self._trouble):
            self._whole.addWidget(widget)
        self._whole.addWidget(self._stack, 1)
        self._stack.addWidget(self._list_area)
        self._stack.addWidget(self._sheet_area)
        self._situations.chosen.connect(self._open_sheet)
        self._situations.line_chosen.connect(self._open_line)
        self._situations.directory_wanted.connect(self._open_directory)
        self._sheet_area.verticalScrollBar().rangeChanged.connect(self._scroll_back)
        self._saver.said.connect(self.notice)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self).activated.connect(self._print)
        QShortcut(QKeySequence(SAVE_KEYS), self).activated.connect(self._save)
        self.look_changed()
        self.retranslate()

    def heading(self) -> str:
        return self._sheet.handout.title.text if self._sheet else self.tr("Help now")

    def open_route(self, route: Route) -> None:
        if route.entry_id != self._sheet_id:
            self._sheet_id, self._easy, self._stale = route.entry_id, False, True
            self._scroll_to = 0
            self._show()
            self._sheet_area.verticalScrollBar().setValue(0)
        elif self._stale:
            self._show()

    def set_language(self, language: Language) -> None:
        super().set_language(language)
        self._show_again()

    def retranslate(self) -> None:
        for area in (self._list_area, self._sheet_area):
            area.setAccessibleName(self.heading())

    def look_changed(self) -> None:
        self._whole.setSpacing(self._look.px(10))
        # Where letters are huge the emergency numbers scroll away rather than being cut.
        self._stack.setMinimumHeight(self._look.px(LEAST_HEIGHT))
        self._show_again()

    def _show_again(self) -> None:
        """Show the same in another language or look: now, or when the reader comes back."""
        self._stale = True
        self._scroll_to = self._sheet_area.verticalScrollBar().value()
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        try:
            around = help_surroundings(self._help_now, self._clock, self.language)
            self._emergency.show_contacts(danger_numbers(around))
            self._sheet = help_sheet(self._help_now, self._sheet_id, around) if self._sheet_id else None
            if self._sheet:
                self._show_sheet(self._sheet, around, self._age())
            else:
                self._situations.show_situations(self._help_now.situations(self.language))
                self._situations.show_lines(lines_to_ring(around), around.label(self.language))
        except Problem as problem:
            self._sheet = None
            self._trouble.setText(words_for(problem, self.language))
        self._stale = False
        there = not self._trouble.text()
        self._trouble.setVisible(not there)
        for widget in (self._emergency, self._stack):
            widget.setVisible(there)
        self._stack.setCurrentWidget(self._sheet_area if self._sheet else self._list_area)
        self.retranslate()

    def _show_sheet(self, sheet: HelpSheet, around: Surroundings, age: ForAge) -> None:
        view = HelpSheetView(look=self._look, sheet=sheet, around=around, easy=self._easy, age=age)
        view.back.connect(self._open_list)
        view.print_it.connect(self._print)
        view.save_it.connect(self._save)
        view.easy_switched.connect(self._switch_easy)
        view.address_chosen.connect(self._open_address)
        self._sheet_area.setWidget(view)

    def _age(self) -> ForAge:
        view = self._sheet_area.widget()
        return view.calls.age if isinstance(view, HelpSheetView) and self._sheet and view.sheet_id == self._sheet_id else "all"

    def _scroll_back(self, _least: int, most: int) -> None:
        if self._scroll_to and most >= self._scroll_to:
            self._sheet_area.verticalScrollBar().setValue(self._scroll_to)
            self._scroll_to = 0

    def _open_list(self) -> None:
        self.go.emit(Route(page="help_now"))

    def _open_sheet(self, sheet_id: str) -> None:
        self.go.emit(Route(page="help_now", entry_id=sheet_id))

    def _open_line(self, helpline_id: str) -> None:
        self.go.emit(Route(page="directory", entry_id=helpline_id))

    def _open_directory(self) -> None:
        self.go.emit(Route(page="directory"))

    def _open_address(self, address: str) -> None:
        self._opener.open_address(self, address)

    def _switch_easy(self, easy: bool) -> None:
        self._easy = easy
        self._show()

    def _print(self) -> None:
        if self._sheet_id:
            self.go.emit(Route(page="preview", entry_id=self._sheet_id))

    def _save(self) -> None:
        if self._sheet_id:
            self._saver.save(paper_for((self._sheet_id,), self.language, SHEET_LAYOUT), self.language)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Beside the pages: what is printed, in which language and layout, and where it goes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bbico_desktop.domain.languages import LANGUAGES, Language
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.preview_paper import LIST, SHEET
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.language_switch import OWN_NAMES

LAYOUTS = (SHEET, LIST)


class PreviewChoices(QFrame):
    """`language_chosen` and `layout_chosen` come at once with the click."""

    language_chosen = Signal(str)
    layout_chosen = Signal(str)
    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pages = 0
        self.setProperty("kind", "panel")
        self._title = text_label("heading", parent=self, wraps=True)
        self._sheets = text_label("soft", parent=self, wraps=True)
        self.print_button = IconButton(look=look, icon="printer", kind="primary", parent=self)
        self.save_button = IconButton(look=look, icon="download", kind="secondary", parent=self)
        self._language_heading, self._layout_heading = (
            text_label("soft-strong", parent=self),
            text_label("soft-strong", parent=self),
        )
        self._languages, self._layouts = QButtonGroup(self), QButtonGroup(self)
        self._compact = False
        self._buttons, self._options = QBoxLayout(QBoxLayout.Direction.TopToBottom), QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._column = QVBoxLayout(self)
        for label in (self._title, self._sheets):
            self._column.addWidget(label)
        for button in (self.print_button, self.save_button):
            self._buttons.addWidget(button, 1)
        for heading, group, count in (
            (self._language_heading, self._languages, len(LANGUAGES)),
            (self._layout_heading, self._layouts, len(LAYOUTS)),
        ):
            self._options.addWidget(heading)
            self._options.addLayout(self._row(group, count), 1)
        self._column.addLayout(self._buttons)
        self._column.addLayout(self._options)
        self._column.addStretch(1)
        self._languages.idClicked.connect(self._choose_language)
        self._layouts.idClicked.connect(self._choose_layout)
        self.print_button.clicked.connect(self.print_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        look.changed.connect(self.refresh)
        self.refresh()
        self.retranslate()

    def show_choices(self, language: Language, layout: str) -> None:
        """Mark the language and the layout in use."""
        self._languages.button(LANGUAGES.index(language)).setChecked(True)
        self._layouts.button(LAYOUTS.index(layout)).setChecked(True)

    def show_paper(self, title: str, pages: int) -> None:
        """Say what is printed and how much paper that is; no pages: there is nothing to print yet."""
        self._title.setText(title)
        self._title.setVisible(bool(title) and not self._compact)
        self._pages = pages
        self.print_button.setEnabled(bool(pages))
        self.save_button.setEnabled(bool(pages))
        self._say_sheets()

    def show_compact(self, compact: bool, *, narrow: bool = False) -> None:
        """Take two low lines (four where it is `narrow`) instead of a column; what the paper itself says is left out then."""
        self._compact = compact
        direction = QBoxLayout.Direction.LeftToRight if compact and not narrow else QBoxLayout.Direction.TopToBottom
        self._buttons.setDirection(direction)
        self._options.setDirection(direction)
        for label in (self._sheets, self._language_heading, self._layout_heading):
            label.setVisible(not compact)
        self._title.setVisible(not compact and bool(self._title.text()))
        self.refresh()

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        px = self._look.px
        side, end, gap = (px(10), px(8), px(6)) if self._compact else (px(18), px(14), px(10))
        self._column.setContentsMargins(side, end, side, end)
        for layout in (self._column, self._buttons, self._options):
            layout.setSpacing(gap)

    def retranslate(self) -> None:
        """Set the words anew."""
        self.print_button.setText(self.tr("Print …"))
        self.save_button.setText(self.tr("Save as PDF"))
        self._language_heading.setText(self.tr("Language of the paper"))
        self._layout_heading.setText(self.tr("Layout"))
        for number, language in enumerate(LANGUAGES):
            button = self._languages.button(number)
            button.setText(language.upper())
            button.setAccessibleName(OWN_NAMES[language])
            button.setToolTip(OWN_NAMES[language])
        for number, words in enumerate((self.tr("Whole sheet"), self.tr("Short list"))):
            self._layouts.button(number).setText(words)
        self._say_sheets()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _say_sheets(self) -> None:
        sheets = (self._pages + 1) // 2
        if not self._pages:
            self._sheets.setText("")
        elif self._pages == 1:
            self._sheets.setText(self.tr("1 page"))
        elif sheets == 1:
            self._sheets.setText(self.tr("{pages} pages; 1 sheet when printed on both sides").format(pages=self._pages))
        else:
            self._sheets.setText(
                self.tr("{pages} pages; {sheets} sheets when printed on both sides").format(pages=self._pages, sheets=sheets)
            )

    def _row(self, group: QButtonGroup, count: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._look.px(6))
        for number in range(count):
            button = QPushButton(self)
            button.setProperty("kind", "choice")
            button.setCheckable(True)
            group.addButton(button, number)
            row.addWidget(button, 1)
        return row

    def _choose_language(self, number: int) -> None:
        self.language_chosen.emit(LANGUAGES[number])

    def _choose_layout(self, number: int) -> None:
        self.layout_chosen.emit(LAYOUTS[number])

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Beside the pages: what is printed, in which language and layout, and where it goes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from bbico_desktop.domain.languages import LANGUAGES, Language
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.preview_paper import CARD, LIST, SHEET
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.language_switch import OWN_NAMES
from bbico_desktop.gui.widgets.toggling import ToggleButton

LAYOUTS = (SHEET, LIST, CARD)
SECOND = ("", *LANGUAGES)
NO_LANGUAGE = "–"


class PreviewChoices(QFrame):
    """`language_chosen`, `second_chosen` (empty for none) and `layout_chosen` come at once with the click."""

    language_chosen = Signal(str)
    second_chosen = Signal(str)
    layout_chosen = Signal(str)
    large_wanted = Signal()
    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pages, self._certain = 0, 0
        self.setProperty("kind", "panel")
        self._title = text_label("heading", parent=self, wraps=True)
        self._sheets = text_label("soft", parent=self, wraps=True)
        self.print_button = IconButton(look=look, icon="printer", kind="primary", parent=self)
        self.save_button = IconButton(look=look, icon="download", kind="secondary", parent=self)
        self.large_button = IconButton(look=look, icon="phone-call", kind="secondary", parent=self)
        self._language_heading, self._second_heading, self._layout_heading = (
            text_label("soft-strong", parent=self, wraps=True) for _ in range(3)
        )
        self._languages, self._seconds, self._layouts = (QButtonGroup(self) for _ in range(3))
        self._compact, self._narrow = False, False
        self._on_card = False
        self._buttons, self._options = QBoxLayout(QBoxLayout.Direction.TopToBottom), QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._column = QVBoxLayout(self)
        for label in (self._title, self._sheets):
            self._column.addWidget(label)
        for button in (self.print_button, self.save_button, self.large_button):
            self._buttons.addWidget(button, 1)
        for heading, group, count in (
            (self._language_heading, self._languages, len(LANGUAGES)),
            (self._second_heading, self._seconds, len(SECOND)),
            (self._layout_heading, self._layouts, len(LAYOUTS)),
        ):
            self._options.addWidget(heading)
            self._options.addLayout(self._row(group, count), 1)
        self._column.addLayout(self._buttons)
        self._column.addLayout(self._options)
        self._column.addStretch(1)
        self._languages.idClicked.connect(self._choose_language)
        self._seconds.idClicked.connect(self._choose_second)
        self._layouts.idClicked.connect(self._choose_layout)
        self.large_button.clicked.connect(self.large_wanted)
        self.large_button.hide()
        self.print_button.clicked.connect(self.print_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        look.changed.connect(self.refresh)
        self.refresh()
        self.retranslate()

    def show_choices(self, language: Language, layout: str, second: str = "") -> None:
        """Mark the languages and the layout in use; only a pocket card can have a second language."""
        self._languages.button(LANGUAGES.index(language)).setChecked(True)
        self._layouts.button(LAYOUTS.index(layout)).setChecked(True)
        self._seconds.button(SECOND.index(second if second != language else "")).setChecked(True)
        self._on_card = layout == CARD
        for button in self._seconds.buttons():
            button.setVisible(self._on_card)
            button.setEnabled(self._seconds.id(button) != SECOND.index(language))
        self._second_heading.setVisible(self._on_card and not self._compact)
        self._direct()
        self.show_large(False)

    def allow(self, *, printing: bool, saving: bool) -> None:
        """Offer only what may be done here."""
        self.print_button.setVisible(printing)
        self.save_button.setVisible(saving)

    def show_large(self, wanted: bool) -> None:
        """Offer to show the number large, where nothing can be printed."""
        self.large_button.setVisible(wanted)

    def put_below(self, widget: QWidget) -> None:
        """Give another group of choices a place below the buttons."""
        self._column.insertWidget(self._column.indexOf(self._buttons) + 1, widget)

    def show_paper(self, title: str, pages: int, sheets: int = 0) -> None:
        """Say what is printed and how much paper that is; no pages: there is nothing to print yet.

        `sheets` is how many there are for certain; without it, what they would be when printed on both sides.
        """
        self._title.setText(title)
        self._title.setVisible(bool(title) and not self._compact)
        self._pages, self._certain = pages, sheets
        self._sheets.setVisible(not self._compact or bool(sheets))
        self.print_button.setEnabled(bool(pages))
        self.save_button.setEnabled(bool(pages))
        self._say_sheets()

    def show_compact(self, compact: bool, *, narrow: bool = False) -> None:
        """Take two low lines (four where it is `narrow`) instead of a column; what the paper itself says is left out then."""
        self._compact, self._narrow = compact, narrow
        self._direct()
        for label in (self._language_heading, self._layout_heading):
            label.setVisible(not compact)
        self._sheets.setVisible(not compact or bool(self._certain))
        self._second_heading.setVisible(self._on_card and not compact)
        self._title.setVisible(not compact and bool(self._title.text()))
        self.refresh()

    def _direct(self) -> None:
        """Put things beside each other where there is room: a card has one more group of choices."""
        beside = self._compact and not self._narrow
        for layout, fits in ((self._buttons, beside), (self._options, beside and not self._on_card)):
            layout.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        px = self._look.px
        side, end, gap = (px(10), px(8), px(6)) if self._compact else (px(18), px(14), px(10))
        self._column.setContentsMargins(side, end, side, end)
        for layout in (self._column, self._buttons, self._options):
            layout.setSpacing(gap)

    def retranslate(self) -> None:
        """Set the words anew."""
        self.print_button.setText(self.tr("Print…"))
        self.save_button.setText(self.tr("Save as PDF"))
        self._language_heading.setText(self.tr("Language of the paper"))
        self._layout_heading.setText(self.tr("Layout"))
        self._second_heading.setText(self.tr("Second language"))
        self.large_button.setText(self.tr("Number large"))
        for number, language in enumerate(LANGUAGES):
            button = self._languages.button(number)
            button.setText(language.upper())
            button.setAccessibleName(OWN_NAMES[language])
            button.setToolTip(OWN_NAMES[language])
        for number, second in enumerate(SECOND):
            button = self._seconds.button(number)
            button.setText(second.upper() or NO_LANGUAGE)
            name = OWN_NAMES[LANGUAGES[number - 1]] if second else self.tr("no second language")
            button.setAccessibleName(name)
            button.setToolTip(name)
        for number, words in enumerate((self.tr("Whole sheet"), self.tr("Short list"), self.tr("Pocket card"))):
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
        elif self._certain:
            page_words, sheet_words = self.tr("%n pages", "", self._pages), self.tr("%n sheets", "", self._certain)
            self._sheets.setText(f"{page_words}, {sheet_words}")
        elif self._pages == 1:
            self._sheets.setText(self.tr("1 page"))
        elif sheets == 1:
            self._sheets.setText(self.tr("{pages} pages; 1 sheet when printed on both sides").format(pages=self._pages))
        else:
            self._sheets.setText(
                self.tr("{pages} pages; {sheets} sheets when printed on both sides").format(pages=self._pages, sheets=sheets)
            )

    def _row(self, group: QButtonGroup, count: int) -> QLayout:
        """Return a row of choices; with many or long ones it goes to a new line where there is no room."""
        row = QHBoxLayout() if group is self._languages else FlowLayout()
        row.setSpacing(self._look.px(6))
        for number in range(count):
            button = ToggleButton("", self)
            button.setProperty("kind", "choice")
            group.addButton(button, number)
            row.addWidget(button)
        return row

    def _choose_language(self, number: int) -> None:
        self.language_chosen.emit(LANGUAGES[number])

    def _choose_second(self, number: int) -> None:
        self.second_chosen.emit(SECOND[number])

    def _choose_layout(self, number: int) -> None:
        self.layout_chosen.emit(LAYOUTS[number])

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A reader's own things: the parts with their counts, words to look for, the list, and what can be done with the chosen row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.own_list import OwnList, OwnRow
from bbico_desktop.gui.own_kept import OwnKept, Section
from bbico_desktop.gui.own_words import rows_of
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import text_label
from bbico_desktop.gui.widgets.own_actions import CHANGE, OPEN, REMOVE, RESTORE, SHOW, OwnActions
from bbico_desktop.gui.widgets.own_list_view import OwnListView
from bbico_desktop.gui.widgets.toggling import ToggleButton

LEAST_ROWS, FILTER_FROM = 3, 5
SECTIONS = tuple(Section)
_OPENS = {
    Section.ENTRIES: CHANGE,
    Section.HELP_POINTS: CHANGE,
    Section.NOTES: SHOW,
    Section.DOCUMENTS: OPEN,
    Section.BIN: RESTORE,
    Section.BACKUPS: "",
}


class OwnShelf(QWidget):
    """`asked` carries what is to be done with the chosen row (see `own_actions`)."""

    asked = Signal(str)

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._kept = OwnKept()
        self.section = Section.ENTRIES
        self._group = QButtonGroup(self)
        self._flow = FlowLayout()
        for number, _ in enumerate(SECTIONS):
            button = ToggleButton("", self)
            button.setProperty("kind", "choice")
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            self._group.addButton(button, number)
            self._flow.addWidget(button)
        self.words = QLineEdit(self)
        self.words.setClearButtonEnabled(True)
        self._nothing = text_label("soft", parent=self, wraps=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.model = OwnList(self)
        self.list = OwnListView(look=look, model=self.model, parent=self)
        self.actions_row = OwnActions(look=look, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._flow)
        for widget, stretch in ((self.words, 0), (self._nothing, 0), (self.list, 1), (self.actions_row, 0)):
            self._column.addWidget(widget, stretch)
        self._column.addStretch(0)
        self._group.idClicked.connect(self._choose_number)
        self.words.textChanged.connect(self._look_for)
        self.list.moved_to.connect(self._show_actions)
        self.list.opened.connect(self._open)
        self.list.remove_asked.connect(self._remove)
        self.actions_row.asked.connect(self.asked)
        look.changed.connect(self.refresh)
        self.refresh()
        self.retranslate()

    @property
    def row(self) -> OwnRow | None:
        """Return the chosen row."""
        return self.list.row

    def section_button(self, section: Section) -> QPushButton:
        """Return the button of a part."""
        button = self._group.button(SECTIONS.index(section))
        if not isinstance(button, QPushButton):
            raise KeyError(section)
        return button

    def show_kept(self, kept: OwnKept) -> None:
        """Show what is kept now; part, words, choice and scroll stay."""
        self._kept = kept
        self._show()

    def show_section(self, section: Section, key: str = "") -> None:
        """Go to a part, and to a row of it."""
        if section != self.section:
            self.section = section
            self.words.clear()
        self._show()
        if key:
            self.list.choose(key)

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        px = self._look.px
        self._column.setSpacing(px(10))
        self._flow.setSpacing(px(8))
        self._show_actions()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.words.setPlaceholderText(self.tr("Look for words here"))
        self.words.setAccessibleName(self.tr("Look for words in this list"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self) -> None:
        counts = {section: len(rows_of(section, self._kept)) for section in SECTIONS}
        for section, name in self._names().items():
            button = self.section_button(section)
            button.setText(f"{name}  {counts[section]}" if counts[section] else name)
            button.setAccessibleName(f"{name}: {counts[section]}")
            button.setChecked(section == self.section)
        name = self._names()[self.section]
        self.list.setAccessibleName(name)
        self.words.setVisible(counts[self.section] >= FILTER_FROM or bool(self.words.text()))
        self.model.show_rows(rows_of(self.section, self._kept))
        self._show_actions()

    def _show_actions(self) -> None:
        rows = self.model.rowCount()
        some = rows > 0
        self.list.setMinimumHeight(min(rows, LEAST_ROWS) * max(0, self.list.sizeHintForRow(0)))
        self.list.setVisible(some)
        self._nothing.setText(self._hint(some=some))
        self._nothing.setVisible(bool(self._nothing.text()))
        self.actions_row.show_for(self.section, chosen=self.row is not None, writable=self._kept.writable)

    def _names(self) -> dict[Section, str]:
        return {
            Section.ENTRIES: self.tr("Entries"),
            Section.HELP_POINTS: self.tr("Help nearby"),
            Section.NOTES: self.tr("Notes"),
            Section.DOCUMENTS: self.tr("Documents"),
            Section.BIN: self.tr("Bin"),
            Section.BACKUPS: self.tr("Backups"),
        }

    def _hint(self, *, some: bool) -> str:
        if not some and self.words.text():
            return self.tr("Nothing here has these words.")
        if self.section == Section.BIN:
            return self.tr("What you remove stays here for 30 days.") if some else self.tr("The bin is empty.")
        if self.section == Section.BACKUPS:
            return self.tr("A copy is made by itself on each day that something changes. What you removed is still in it.")
        if some:
            return ""
        return {
            Section.ENTRIES: self.tr(
                "Material that you know and the catalogue does not: write it down here, or drop a PDF or a picture on the window. "
                "The search finds it, and it stays on this computer."
            ),
            Section.HELP_POINTS: self.tr(
                "Who helps in your town? What you write down here stands first in Help now, on this computer only."
            ),
            Section.NOTES: self.tr("You can write a note at every entry: open one and look for “Your note”."),
            Section.DOCUMENTS: self.tr("You can attach a PDF or a picture to every entry: open one and drop the file on it."),
        }[self.section]

    def _choose_number(self, number: int) -> None:
        self.show_section(SECTIONS[number])

    def _look_for(self, words: str) -> None:
        self.model.show_words(words)
        self._show_actions()

    def _open(self) -> None:
        if _OPENS[self.section] and (self._kept.writable or self.section != Section.ENTRIES):
            self.asked.emit(_OPENS[self.section])

    def _remove(self) -> None:
        if self._kept.writable and self.section not in (Section.BIN, Section.BACKUPS):
            self.asked.emit(REMOVE)

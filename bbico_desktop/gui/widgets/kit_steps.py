# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The entries of a kit in their order, and below them what can be said of the chosen one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from bbico_desktop.domain.kits import MOST_ITEM_MINUTES, MOST_ITEM_NOTE
from bbico_desktop.domain.languages import Language
from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.kit_changing import step_place
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.kit_entries import KitEntries, KitEntryRow
from bbico_desktop.gui.preferences import Preferences
from bbico_desktop.gui.unkept import UnkeptTexts
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.kit_caution import NameCaution
from bbico_desktop.gui.widgets.kit_fields import KeptNumber, KeptText
from bbico_desktop.gui.widgets.kit_list_view import KitEntryView
from bbico_desktop.gui.widgets.kit_stepper import Stepper
from bbico_desktop.gui.widgets.unkept_line import UnkeptLine

LEAST_LIST = 150


class KitSteps(QWidget):
    """`timed` carries id and minutes, `noted` id and words, `removed` and `opened` the id of the chosen entry."""

    timed = Signal(str, int)
    noted = Signal(str, str)
    removed = Signal(str)
    opened = Signal(str)

    def __init__(
        self, *, look: Look, entries: KitEntries, preferences: Preferences, unkept: UnkeptTexts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._entries = entries
        self._unkept = unkept
        self._kit_id = ""
        self._language: Language = "en"
        self._may_change = False
        self._about = ""
        self.view = KitEntryView(look=look, model=entries, parent=self)
        self.empty = text_label("soft", parent=self, wraps=True)
        self.editor = QFrame(self)
        self.editor.setProperty("kind", "panel")
        self._title = text_label("strong", parent=self.editor, wraps=True)
        self._minutes_label = text_label("soft-strong", parent=self.editor)
        self.minutes = KeptNumber(most=MOST_ITEM_MINUTES, parent=self.editor)
        self._stepper = Stepper(look=look, number=self.minutes, parent=self.editor)
        self.up = IconButton(look=look, icon="arrow-up", parent=self.editor)
        self.down = IconButton(look=look, icon="arrow-down", parent=self.editor)
        self.open = IconButton(look=look, icon="eye", parent=self.editor)
        self.remove = IconButton(look=look, icon="x", parent=self.editor)
        self.note = KeptText(most=MOST_ITEM_NOTE, parent=self.editor)
        self.note_trouble = UnkeptLine(unkept, parent=self.editor)
        self.caution = NameCaution(look=look, preferences=preferences, parent=self.editor)
        self._lay_out()
        self._connect()
        look.changed.connect(self.refresh)
        self.refresh()
        self.retranslate()

    def show_rows(self, rows: list[KitEntryRow], *, kit_id: str, language: Language, may_change: bool) -> None:
        """Show the entries of a kit."""
        self._kit_id, self._language, self._may_change = kit_id, language, may_change
        self._entries.may_change = may_change
        self._entries.show_rows(rows)
        self.view.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self._show_chosen()

    def move_up(self) -> None:
        """Put the chosen entry one place earlier."""
        self._move(-1)

    def move_down(self) -> None:
        """Put the chosen entry one place later."""
        self._move(1)

    def keep(self) -> None:
        """Keep what is being written."""
        self.note.keep()
        self.minutes.keep()

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        px = self._look.px
        self.view.setMinimumHeight(px(LEAST_LIST))
        self.note.fit()
        self._column.setSpacing(px(10))
        self._inside.setContentsMargins(px(14), px(10), px(14), px(10))
        self._inside.setSpacing(px(8))

    def retranslate(self) -> None:
        """Set the words anew."""
        self.view.setAccessibleName(self.tr("Entries of this kit"))
        self.empty.setText(self.tr("Nothing is in this kit yet. Look for entries and press Ctrl+D, or drag them here from a list."))
        self._minutes_label.setText(self.tr("Takes"))
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setSpecialValueText(self.tr("not said"))
        self._stepper.name_it(self.tr("Minutes that this entry takes"), self.tr("Less time"), self.tr("More time"))
        self.up.setText(self.tr("Up"))
        self.down.setText(self.tr("Down"))
        self.up.setToolTip(self.tr("One place earlier (Alt+Up)"))
        self.down.setToolTip(self.tr("One place later (Alt+Down)"))
        self.open.setText(self.tr("Open"))
        self.remove.setText(self.tr("Take out"))
        self.note.setPlaceholderText(self.tr("Note: what it is there for"))
        self.note.setAccessibleName(self.tr("Note at this entry"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        tools = FlowLayout()
        tools.setSpacing(self._look.px(8))
        for widget in (self._minutes_label, self._stepper, self.up, self.down, self.open, self.remove):
            tools.addWidget(widget)
        self._inside = QVBoxLayout(self.editor)
        self._inside.addWidget(self._title)
        self._inside.addLayout(tools)
        self._inside.addWidget(self.note)
        self._inside.addWidget(self.note_trouble)
        self._inside.addWidget(self.caution)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.view, 1)
        self._column.addWidget(self.empty)
        self._column.addWidget(self.editor)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self.view.moved_to.connect(self._show_chosen)
        self.view.opened.connect(self._open)
        self.view.remove_asked.connect(self._remove)
        self.minutes.kept.connect(self._keep_minutes)
        self.note.kept.connect(self._keep_note)
        self.note.begun.connect(self.caution.show_once)
        self.up.clicked.connect(self.move_up)
        self.down.clicked.connect(self.move_down)
        self.open.clicked.connect(self._open)
        self.remove.clicked.connect(self._remove)

    def _show_chosen(self) -> None:
        row = self.view.row
        if row is None or row.id != self._about:
            self.keep()  # what was written about another entry stays with that
        self._about = row.id if row is not None else ""
        self.editor.setVisible(row is not None and (self._may_change or row.opens or bool(row.note)))
        if row is None:
            return
        self._title.setText(row.title)
        self.minutes.show_number(row.minutes or 0)
        place = step_place(self._kit_id, row.id)
        self.note.show_words(*self._unkept.shown(place, row.note))
        self.note_trouble.show_place(place, self._language)
        self.note.setReadOnly(not self._may_change)
        self.note.setVisible(self._may_change or bool(row.note))
        for widget in (self._minutes_label, self._stepper, self.up, self.down, self.remove):
            widget.setVisible(self._may_change)
        number = self._entries.place_of(row.id) or 0
        self.up.setEnabled(number > 0)
        self.down.setEnabled(number < self._entries.rowCount() - 1)
        self.open.setVisible(row.opens)

    def _move(self, by: int) -> None:
        row = self.view.row
        place = self._entries.place_of(row.id) if row is not None else None
        if row is not None and place is not None and self._entries.move(row.id, place + by):
            self.view.scrollTo(self.view.currentIndex())
            self._show_chosen()
            announce(self.view, self.tr("{entry}, place {place}").format(entry=row.title, place=place + by + 1))

    def _keep_minutes(self, minutes: int) -> None:
        if self._about:
            self.timed.emit(self._about, minutes)

    def _keep_note(self, words: str) -> None:
        if self._about:
            self.noted.emit(self._about, words)

    def _open(self) -> None:
        row = self.view.row
        if row is not None and row.opens:
            self.opened.emit(row.id)

    def _remove(self) -> None:
        row = self.view.row
        if row is not None and self._may_change:
            self.removed.emit(row.id)

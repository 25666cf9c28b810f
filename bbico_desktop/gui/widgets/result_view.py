# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The list of cards, and what stands in its place when there are none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QListView, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.result_list import ResultList
from bbico_desktop.gui.widgets.card_delegate import CardDelegate
from bbico_desktop.gui.widgets.row_view import RowView

UP = QKeySequence.StandardKey.MoveToPreviousLine


class ResultView(RowView):
    """Cards under each other. `entry_chosen` carries the id the reader went to, `entry_opened` the one she clicked or entered."""

    entry_chosen = Signal(str)
    entry_opened = Signal(str)
    left_at_top = Signal()
    """The up arrow was pressed on the first entry."""
    marked = Signal(int)
    """So many entries are marked."""

    def __init__(self, *, look: Look, model: ResultList, parent: QWidget | None = None) -> None:
        cards = CardDelegate(look=look)
        super().__init__(look=look, model=model, delegate=cards, parent=parent)
        self._list = model
        self._cards = cards
        self._quiet, self._telling = False, False
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        model.modelReset.connect(self._allow_for_divider)
        model.rowsInserted.connect(self._allow_for_divider)
        self.selectionModel().currentChanged.connect(self._tell)
        self.selectionModel().selectionChanged.connect(self._tell_marked)
        self.clicked.connect(self._tell_opened)
        self.activated.connect(self._tell_opened)
        self.retranslate()

    @property
    def chosen_ids(self) -> tuple[str, ...]:
        """Return all entries that are marked, in their order."""
        rows = sorted(self.selectedIndexes(), key=lambda one: one.row())
        return tuple(one for one in map(self._list.id_at, rows) if one is not None)

    def select_entry(self, entry_id: str | None) -> bool:
        """Select an entry without telling anybody; return whether it is in the list."""
        place = self._list.row_of(entry_id)
        if self._telling and place == self.currentIndex().row():
            return True  # the reader goes there by herself, and may be marking one more with Ctrl or Shift
        self._quiet = True
        if place is None:
            self.selectionModel().clear()
        elif self.currentIndex().row() != place or not self.selectionModel().isSelected(self._list.index(place)):
            scroll = self.verticalScrollBar().value()
            self.selectionModel().setCurrentIndex(self._list.index(place), QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.verticalScrollBar().setValue(scroll)
        self._quiet = False
        return place is not None

    def enter(self) -> bool:
        """Take the focus, on the chosen entry or else the first one; return whether there is any to see."""
        if not self.isVisible() or not self._list.entry_count:
            return False
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._list.index(self._first_row()))
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scrollTo(self.currentIndex())
        return True

    def show_chosen(self) -> None:
        """Scroll to the chosen entry, where it is out of sight."""
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def scroll_value(self) -> int:
        """Return how far the list is scrolled."""
        return self.verticalScrollBar().value()

    def scroll_back(self, value: int) -> None:
        """Scroll to where the list was."""
        self.doItemsLayout()
        self.verticalScrollBar().setValue(value)

    def refresh(self) -> None:
        """Lay the cards out anew in the look of now."""
        self.verticalScrollBar().setSingleStep(self._look.px(40))
        super().refresh()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.setAccessibleName(self.tr("Found entries"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(UP) and self.currentIndex().row() <= self._first_row():
            self.left_at_top.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _first_row(self) -> int:
        return self._list.row_of(self._list.first_id()) or 0

    def _tell_marked(self) -> None:
        self.marked.emit(len(self.selectedIndexes()))

    def _tell(self, index: QModelIndex) -> None:
        entry_id = self._list.id_at(index)
        if entry_id is not None and not self._quiet:
            self._telling = True
            self.entry_chosen.emit(entry_id)
            self._telling = False

    def _tell_opened(self, index: QModelIndex) -> None:
        entry_id = self._list.id_at(index)
        marks_more = bool(
            QGuiApplication.keyboardModifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        )
        if entry_id is not None and not marks_more:
            self.entry_opened.emit(entry_id)

    def _allow_for_divider(self) -> None:
        """Ask each row for its height only where not all are equally high."""
        self._cards.divider_row = self._list.divider_row
        self.setUniformItemSizes(self._list.divider_row is None)

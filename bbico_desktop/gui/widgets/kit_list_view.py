# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The lists of the place for kits: the kits, and the entries of one of them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QListView, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.kit_entries import KitEntries, KitEntryRow
from bbico_desktop.gui.models.kit_list import KitList
from bbico_desktop.gui.widgets.kit_rows import KitEntryRows, KitRows
from bbico_desktop.gui.widgets.row_view import CHOOSE, ChoiceView, RowView


class KitListView(RowView):
    """All kits. `chosen` carries the id of the one that the reader went to, `opened` of the one she clicked or entered."""

    chosen = Signal(str)
    opened = Signal(str)
    remove_asked = Signal()

    def __init__(self, *, look: Look, model: KitList, parent: QWidget | None = None) -> None:
        super().__init__(look=look, model=model, delegate=KitRows(look=look), parent=parent)
        self._list = model
        self._shown = ""
        self._quiet = False
        self.setDragDropMode(QListView.DragDropMode.DropOnly)
        model.modelReset.connect(self._choose_again)
        self.selectionModel().currentChanged.connect(self._tell)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)

    def choose(self, kit_id: str) -> None:
        """Mark a kit without telling anybody."""
        self._shown = kit_id
        self._choose_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)

    def _choose_again(self) -> None:
        place = self._list.place_of(self._shown)
        self._quiet = True
        if place is None:
            self.selectionModel().clear()
        else:
            self.selectionModel().setCurrentIndex(self._list.index(place), CHOOSE)
        self._quiet = False

    def _tell(self, index: QModelIndex) -> None:
        row = self._list.row_at(index)
        if row is not None and row.id and not self._quiet:
            self._shown = row.id
            self.chosen.emit(row.id)

    def _open(self, index: QModelIndex) -> None:
        row = self._list.row_at(index)
        if row is not None and row.id:
            self.opened.emit(row.id)


class KitEntryView(ChoiceView[KitEntryRow]):
    """The entries of a kit: several can be chosen, and dragged elsewhere."""

    def __init__(self, *, look: Look, model: KitEntries, parent: QWidget | None = None) -> None:
        super().__init__(look=look, model=model, delegate=KitEntryRows(look=look), waits=False, parent=parent)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)

    @property
    def chosen_ids(self) -> tuple[str, ...]:
        """Return all entries that are chosen, in their order."""
        rows = [self._list.row_at(one) for one in sorted(self.selectedIndexes(), key=lambda one: one.row())]
        return tuple(one.id for one in rows if one is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete) and self.row is not None:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)

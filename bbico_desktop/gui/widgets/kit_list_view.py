# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The lists of the place for kits: the kits, and the entries of one of them."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.kit_entries import KitEntries, KitEntryRow
from bbico_desktop.gui.models.kit_list import KitList
from bbico_desktop.gui.widgets.kit_rows import KitEntryRows, KitRows

CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect


class _Listed(QListView):
    """What both lists share."""

    def _dress(self, look: Look, rows: QStyledItemDelegate) -> None:
        self.setItemDelegate(rows)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAcceptDrops(True)
        look.changed.connect(self.doItemsLayout)


class KitListView(_Listed):
    """All kits. `chosen` carries the id of the one that the reader went to, `opened` of the one she clicked or entered."""

    chosen = Signal(str)
    opened = Signal(str)
    remove_asked = Signal()

    def __init__(self, *, look: Look, model: KitList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = model
        self._shown = ""
        self._quiet = False
        self.setModel(model)
        self._dress(look, KitRows(look=look, parent=self))
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


class KitEntryView(_Listed):
    """The entries of a kit. `moved_to`: another one is chosen; `opened` and `remove_asked` are about the chosen one."""

    moved_to = Signal()
    opened = Signal()
    remove_asked = Signal()

    def __init__(self, *, look: Look, model: KitEntries, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = model
        self._wanted = ""
        self._place = 0
        self.setModel(model)
        self._dress(look, KitEntryRows(look=look, parent=self))
        self.setDragEnabled(True)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._choose_again)
        model.dataChanged.connect(self._refresh)
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(self._open)

    @property
    def row(self) -> KitEntryRow | None:
        """Return the chosen entry."""
        return self._list.row_at(self.currentIndex())

    @property
    def chosen_ids(self) -> tuple[str, ...]:
        """Return all entries that are chosen, in their order."""
        rows = [self._list.row_at(one) for one in sorted(self.selectedIndexes(), key=lambda one: one.row())]
        return tuple(one.id for one in rows if one is not None)

    def choose(self, entry_id: str) -> None:
        """Choose an entry, when it is not there yet as soon as it is."""
        self._wanted = entry_id
        if self._list.place_of(entry_id) is not None:
            self._choose_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete) and self.row is not None:
            self.remove_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.row is not None:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _remember(self) -> None:
        row = self.row
        self._place = max(0, self.currentIndex().row())
        if row is not None and not self._wanted:
            self._wanted = row.id

    def _choose_again(self) -> None:
        """Choose the same entry; is it gone, the one that came into its place."""
        place, count = self._list.place_of(self._wanted), self._list.rowCount()
        self._wanted = ""
        if count:
            index = self._list.index(min(self._place, count - 1) if place is None else place)
            self.selectionModel().setCurrentIndex(index, CHOOSE)
            self.scrollTo(index)
        self.moved_to.emit()

    def _refresh(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.moved_to.emit()

    def _tell(self) -> None:
        self.moved_to.emit()

    def _open(self, _index: QModelIndex) -> None:
        self.opened.emit()

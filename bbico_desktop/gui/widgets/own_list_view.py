# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The list of one part of a reader's own page."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.own_list import OwnList, OwnRow
from bbico_desktop.gui.widgets.own_row_delegate import OwnRowDelegate


class OwnListView(QListView):
    """`moved`: another row is chosen; `opened` and `remove_asked` are about the chosen row."""

    moved = Signal()
    opened = Signal()
    remove_asked = Signal()

    def __init__(self, *, look: Look, model: OwnList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = model
        self._wanted = ""
        self._place = 0
        self.setModel(model)
        self.setItemDelegate(OwnRowDelegate(look=look, parent=self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._choose_again)
        model.dataChanged.connect(self._tell)
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(self._open)
        look.changed.connect(self.doItemsLayout)

    @property
    def row(self) -> OwnRow | None:
        """Return the chosen row."""
        return self._list.row_at(self.currentIndex())

    def choose(self, key: str) -> None:
        """Choose a thing; when it is not in the list yet, as soon as it is."""
        place = self._list.place_of(key)
        self._wanted = key if place is None else ""
        if place is not None:
            self._choose_place(place)

    def sizeHint(self) -> QSize:
        return self.minimumSize()  # the room that is left is its own anyway

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.row is not None:
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
        """Choose the same thing; is it gone, the one that came into its place."""
        wanted, count = self._wanted, self._list.rowCount()
        place = self._list.place_of(wanted) if wanted else None
        if place is not None:
            self._wanted = ""
        if count:
            self._choose_place(min(self._place, count - 1) if place is None else place)
        self.moved.emit()

    def _choose_place(self, place: int) -> None:
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._list.index(place), flag)

    def _tell(self) -> None:
        self.moved.emit()

    def _open(self, _index: QModelIndex) -> None:
        self.opened.emit()

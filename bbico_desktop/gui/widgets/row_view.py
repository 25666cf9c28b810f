# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Lists of rows that a delegate paints, and such lists in which one row is always chosen."""

from __future__ import annotations

from typing import Generic

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.row_list import AnyRow, RowList

CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect


class RowView(QListView):
    """Rows under each other, as wide as there is room, laid out anew whenever the look changes."""

    def __init__(
        self, *, look: Look, model: QAbstractItemModel, delegate: QStyledItemDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        delegate.setParent(self)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Lay the rows out anew in the look of now."""
        self.doItemsLayout()


class ChoiceView(RowView, Generic[AnyRow]):
    """Keeps the choice when other rows come; is that row gone, the one that came into its place is chosen.

    Where it `waits`, what was chosen is chosen again as soon as it is back; otherwise it is forgotten at the next rows.
    `moved_to`: another row is chosen; `opened` and `remove_asked` are about the chosen row.
    """

    moved_to = Signal()
    opened = Signal()
    remove_asked = Signal()

    def __init__(
        self,
        *,
        look: Look,
        model: RowList[AnyRow],
        delegate: QStyledItemDelegate,
        waits: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look=look, model=model, delegate=delegate, parent=parent)
        self._list = model
        self._waits = waits
        self._wanted = ""
        self._place = 0
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._choose_again)
        model.dataChanged.connect(self._refresh)
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(self._open)

    @property
    def row(self) -> AnyRow | None:
        """Return the chosen row."""
        return self._list.row_at(self.currentIndex())

    def choose(self, row_id: str) -> None:
        """Choose a row, when it is not there yet as soon as it is."""
        self._wanted = row_id
        if self._list.place_of(row_id) is not None:
            self._choose_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.row is not None:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _remember(self) -> None:
        row = self.row
        self._place = max(0, self.currentIndex().row())
        if row is not None and not self._wanted:
            self._wanted = row.id

    def _choose_again(self) -> None:
        """Choose the same row; is it gone, the one that came into its place."""
        place, count = self._list.place_of(self._wanted), self._list.rowCount()
        if place is not None or not self._waits:
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

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The entries of one kit, in their order, as rows of plain words for Qt; they can be moved by drag and drop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from bbico_desktop.gui.kit_dragging import ENTRIES, ids_of, mime_of

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class EntryRole(IntEnum):
    """What a row can be asked for beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class KitEntryRow:
    """One entry of a kit. `time` is `minutes` in words; `mark` says what is the matter with it, `screen` whether it needs one.

    `opens`: there is more to read of it than this.
    """

    id: str
    title: str
    kind: str
    icon: str = "file-text"
    minutes: int | None = None
    time: str = ""
    note: str = ""
    mark: str = ""
    screen: str = ""
    opens: bool = True

    @property
    def line(self) -> str:
        """Return the line below the title."""
        return " · ".join(part for part in (self.kind, self.mark, self.screen) if part)

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        return ", ".join(part for part in (self.title, self.time, self.kind, self.mark, self.screen, self.note) if part)


class KitEntries(QAbstractListModel):
    """`moved` carries an entry and its new place from 1; `dropped` the ids of entries that came from elsewhere."""

    moved = Signal(str, int)
    dropped = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[KitEntryRow] = []
        self._may_change = False

    @property
    def rows(self) -> tuple[KitEntryRow, ...]:
        """Return all rows."""
        return tuple(self._rows)

    def show_rows(self, rows: Sequence[KitEntryRow], *, may_change: bool) -> None:
        """Show other rows; those of the same entries in the same order are changed where they stand."""
        self._may_change = may_change
        if [one.id for one in rows] == [one.id for one in self._rows]:
            before, self._rows = self._rows, list(rows)
            for place, (old, new) in enumerate(zip(before, rows, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row_at(self, index: Index) -> KitEntryRow | None:
        """Return a row."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def place_of(self, entry_id: str) -> int | None:
        """Return where an entry stands, from 0."""
        return next((place for place, one in enumerate(self._rows) if one.id == entry_id), None)

    def move(self, entry_id: str, place: int) -> bool:
        """Put an entry at a place from 0, at once, and tell; return False when it stays where it is."""
        now = self.place_of(entry_id)
        place = max(0, min(place, len(self._rows) - 1))
        if not self._may_change or now is None or place == now:
            return False
        self.beginMoveRows(NOWHERE, now, now, NOWHERE, place + 1 if place > now else place)
        self._rows.insert(place, self._rows.pop(now))
        self.endMoveRows()
        self.moved.emit(entry_id, place + 1)
        return True

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.spoken
        return row if role == EntryRole.ROW else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self._may_change else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [ENTRIES]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        return mime_of(row.id for row in map(self.row_at, indexes) if row is not None)

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        ids = ids_of(data)
        here = [one for one in ids if self.place_of(one) is not None]
        if not self._may_change or not ids:
            return False
        if len(here) == 1 == len(ids):
            now = self.place_of(here[0]) or 0
            end = len(self._rows) if row < 0 else row
            self.move(here[0], end - 1 if end > now else end)
        elif len(here) < len(ids):
            self.dropped.emit(ids)
        return False  # the view must not take the rows away where they came from

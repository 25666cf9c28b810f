# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The kits, as rows of plain words for Qt: the reader's own, then those of the catalogue, each under a heading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from bbico_desktop.gui.kit_dragging import ENTRIES, ids_of

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class KitRole(IntEnum):
    """What a row can be asked for beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class KitRow:
    """A kit, or a heading when it has no id. Entries may be dropped on those that are the reader's `own`."""

    id: str
    title: str
    line: str = ""
    icon: str = ""
    own: bool = False

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        return ", ".join(part for part in (self.title, self.line) if part)


class KitList(QAbstractListModel):
    """`dropped` carries the id of a kit and those of the entries that were let fall on it."""

    dropped = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[KitRow, ...] = ()

    @property
    def rows(self) -> tuple[KitRow, ...]:
        """Return all rows."""
        return self._rows

    def show_rows(self, rows: Sequence[KitRow]) -> None:
        """Show other rows; those of the same kits in the same places are changed where they stand."""
        now, before = tuple(rows), self._rows
        if [one.id for one in now] == [one.id for one in before]:
            self._rows = now
            for place, (old, new) in enumerate(zip(before, now, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self._rows = now
        self.endResetModel()

    def row_at(self, index: Index) -> KitRow | None:
        """Return a row."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def place_of(self, kit_id: str) -> int | None:
        """Return where a kit stands."""
        return next((place for place, one in enumerate(self._rows) if one.id == kit_id), None) if kit_id else None

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
        return row if role == KitRole.ROW else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None or not row.id:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsDropEnabled if row.own else flags

    def mimeTypes(self) -> list[str]:
        return [ENTRIES]

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        kit, ids = self.row_at(parent), ids_of(data)
        if kit is None or not kit.own or not ids:
            return False
        self.dropped.emit(kit.id, ids)
        return False  # whoever moves rows would take them away where they came from

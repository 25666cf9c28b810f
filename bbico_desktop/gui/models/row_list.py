# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Rows of plain words for Qt, each with an id of its own: what the lists of kits and of a reader's own things share."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class RowRole(IntEnum):
    """What a row can be asked for beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1


class Row(Protocol):
    """What the list asks of a row. `id` tells it apart; a row without one is never looked for."""

    @property
    def id(self) -> str: ...

    @property
    def title(self) -> str: ...

    @property
    def spoken(self) -> str: ...


AnyRow = TypeVar("AnyRow", bound=Row)


class RowList(QAbstractListModel, Generic[AnyRow]):
    """Rows of one kind."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[AnyRow, ...] = ()

    @property
    def rows(self) -> tuple[AnyRow, ...]:
        """Return all rows."""
        return self._rows

    def show_rows(self, rows: Sequence[AnyRow]) -> None:
        """Show other rows; when the same things stand in the same places, they are changed where they stand."""
        now, before = tuple(rows), self._rows
        if [one.id for one in now] != [one.id for one in before]:
            self.beginResetModel()
            self._rows = now
            self.endResetModel()
            return
        self._rows = now
        changed = [place for place, (old, new) in enumerate(zip(before, now, strict=True)) if old != new]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def row_at(self, index: Index) -> AnyRow | None:
        """Return a row."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def place_of(self, row_id: str) -> int | None:
        """Return where a thing stands, from 0."""
        return next((place for place, one in enumerate(self._rows) if one.id == row_id), None) if row_id else None

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
        return row if role == RowRole.ROW else None

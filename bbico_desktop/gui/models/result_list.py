# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The list of found entries as Qt wants it: an adapter over a tuple of rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Role(IntEnum):
    """What a row can be asked for beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """One small fact on a card; `strong` ones stand out (works on paper)."""

    text: str
    icon: str | None = None
    strong: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultRow:
    """All that a card shows, in words. `warm` rows are help sheets and helplines; `badge` says in which language the text is."""

    id: str
    icon: str
    title: str
    below: str
    badge: str
    summary: str
    chips: tuple[Chip, ...]
    warm: bool = False

    @property
    def spoken(self) -> str:
        """Return what a screen reader says of the card."""
        parts = (self.title, *(chip.text for chip in self.chips), self.below, self.badge, self.summary)
        return ". ".join(part for part in parts if part)


class ResultList(QAbstractListModel):
    """Rows of one answer. `wanted_more` asks for the next page when the view comes near the end."""

    wanted_more = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ResultRow, ...] = ()
        self._total = 0
        self._asked_at = -1

    def show_rows(self, rows: Sequence[ResultRow], total: int) -> None:
        """Show another answer."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._total = total
        self._asked_at = -1
        self.endResetModel()

    def add_rows(self, rows: Sequence[ResultRow]) -> None:
        """Add the next page of the same answer; none: there is no more."""
        if not rows:
            self._total = len(self._rows)
            return
        self.beginInsertRows(NOWHERE, len(self._rows), len(self._rows) + len(rows) - 1)
        self._rows = (*self._rows, *rows)
        self.endInsertRows()

    def row_of(self, entry_id: str | None) -> int | None:
        """Return where an entry stands in the list."""
        return next((number for number, row in enumerate(self._rows) if row.id == entry_id), None)

    def id_at(self, index: Index) -> str | None:
        """Return the entry of a row."""
        return self._rows[index.row()].id if index.isValid() else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else row.title
        return row if role == Role.ROW else None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and len(self._rows) < self._total and self._asked_at != len(self._rows)

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._asked_at = len(self._rows)
            self.wanted_more.emit()

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The filters beside the results as Qt wants them: headings, values with counts, and a line for the values left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class FacetRole(IntEnum):
    """What a row can be asked for beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1


class Line(StrEnum):
    """What a row of the list is."""

    HEADING = "heading"
    VALUE = "value"
    MORE = "more"
    UNKNOWN = "unknown"
    """What does not say whether it fits, beneath a value that is chosen: it can be let in."""


CHECKED = (Line.VALUE, Line.UNKNOWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class FacetRow:
    """One line. `count` and `checked` belong to what can be chosen; `spoken` is what a screen reader says."""

    line: Line
    facet: str
    text: str
    value: str = ""
    count: int = 0
    checked: bool = False
    spoken: str = ""


class FacetList(QAbstractListModel):
    """Rows of the filter list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[FacetRow, ...] = ()

    def show_rows(self, rows: Sequence[FacetRow]) -> None:
        """Show other counts; rows that stay where they are keep focus and scroll."""
        rows = tuple(rows)
        if [_key(row) for row in rows] == [_key(row) for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, index: Index) -> FacetRow | None:
        """Return a row."""
        return self._rows[index.row()] if index.isValid() else None

    def place_of(self, row: FacetRow) -> int | None:
        """Return where a line with the same facet and value stands now."""
        return next((number for number, one in enumerate(self._rows) if _key(one) == _key(row)), None)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None or row.line == Line.HEADING:
            return Qt.ItemFlag.NoItemFlags
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen | Qt.ItemFlag.ItemIsUserCheckable if row.line in CHECKED else chosen

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.spoken or row.text
        if role == Qt.ItemDataRole.CheckStateRole and row.line in CHECKED:
            return Qt.CheckState.Checked if row.checked else Qt.CheckState.Unchecked
        return row if role == FacetRole.ROW else None


def _key(row: FacetRow) -> tuple[Line, str, str]:
    return row.line, row.facet, row.value

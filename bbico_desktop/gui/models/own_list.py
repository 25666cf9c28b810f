# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a reader keeps herself, as rows of plain words for Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bbico_desktop.domain.facets import folded

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class OwnRole(IntEnum):
    """What a row can be asked for beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRow:
    """One thing. `key` tells it apart within its section, `entry_id` is the entry it stands at; `more` can be searched too."""

    key: str
    title: str
    line: str = ""
    icon: str = "file-text"
    entry_id: str = ""
    more: str = ""
    warns: bool = False

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        return ", ".join(part for part in (self.title, self.line) if part)


class OwnList(QAbstractListModel):
    """Rows of one section, as far as they hold the words that are looked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[OwnRow, ...] = ()
        self._rows: tuple[OwnRow, ...] = ()
        self._words: tuple[str, ...] = ()

    def show_rows(self, rows: Sequence[OwnRow]) -> None:
        """Show other rows."""
        self._all = tuple(rows)
        self._filter()

    def show_words(self, words: str) -> None:
        """Show the rows that hold all of these words, whatever their accents and capitals."""
        self._words = tuple(folded(words).split())
        self._filter()

    def row_at(self, index: Index) -> OwnRow | None:
        """Return a row."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def place_of(self, key: str) -> int | None:
        """Return where a thing stands now."""
        return next((number for number, one in enumerate(self._rows) if one.key == key), None)

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
        return row if role == OwnRole.ROW else None

    def _filter(self) -> None:
        rows = tuple(one for one in self._all if self._fits(one))
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def _fits(self, row: OwnRow) -> bool:
        if not self._words:
            return True
        held = folded(f"{row.title} {row.line} {row.more}")
        return all(word in held for word in self._words)

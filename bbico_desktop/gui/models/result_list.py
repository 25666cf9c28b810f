# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The list of found entries as Qt wants it: an adapter over a tuple of rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from bbico_desktop.gui.kit_dragging import ENTRIES, mime_of

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Role(IntEnum):
    """What a row can be asked for beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """One small fact on a card; `strong` ones stand out (works on paper), `weak` ones go first where not all have room."""

    text: str
    icon: str | None = None
    strong: bool = False
    weak: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultRow:
    """All that a card shows, in words. `warm` rows are help sheets and helplines; `badge` says in which language the text is.

    `reason` says why the entry was found, where its own words do not show it.
    """

    id: str
    icon: str
    title: str
    below: str
    badge: str
    summary: str
    chips: tuple[Chip, ...]
    warm: bool = False
    reason: str = ""

    @property
    def spoken(self) -> str:
        """Return what a screen reader says of the card."""
        parts = (self.title, *(chip.text for chip in self.chips), self.below, self.badge, self.summary, self.reason)
        return ". ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Divider:
    """The line before the entries that stand apart; `spoken` is said of each of them."""

    text: str
    spoken: str


class ResultList(QAbstractListModel):
    """Entries of one answer; before those that stand apart comes a divider, which cannot be chosen.

    `wanted_more` asks for the next page when the view comes near the end.
    """

    wanted_more = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ResultRow, ...] = ()
        self._total = 0
        self._asked_at = -1
        self._fitting = 0
        self._divider: Divider | None = None

    @property
    def entry_count(self) -> int:
        """Return how many entries are there, without the divider."""
        return len(self._rows)

    @property
    def divider_row(self) -> int | None:
        """Return where the divider stands, once an entry stands behind it."""
        return self._fitting if self._divider is not None and len(self._rows) > self._fitting else None

    def show_rows(self, rows: Sequence[ResultRow], total: int, *, apart: int = 0, divider: Divider | None = None) -> None:
        """Show another answer; `apart` of its entries, the last ones, stand behind the divider."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._total = total
        self._fitting = total - apart
        self._divider = divider if apart else None
        self._asked_at = -1
        self.endResetModel()

    def add_rows(self, rows: Sequence[ResultRow]) -> None:
        """Add the next page of the same answer; none: there is no more."""
        if not rows:
            self._total = len(self._rows)
            return
        before, held = self.rowCount(), self._rows
        now = (*held, *rows)
        comes = self._divider is not None and len(held) <= self._fitting < len(now)
        self.beginInsertRows(NOWHERE, before, before + len(rows) - 1 + comes)
        self._rows = now
        self.endInsertRows()

    def row_of(self, entry_id: str | None) -> int | None:
        """Return where an entry stands in the list."""
        number = next((number for number, row in enumerate(self._rows) if row.id == entry_id), None)
        divider = self.divider_row
        return number if number is None or divider is None or number < divider else number + 1

    def id_at(self, index: Index) -> str | None:
        """Return the entry of a row; the divider is none."""
        row = self._row_at(index)
        return row.id if isinstance(row, ResultRow) else None

    def first_id(self) -> str | None:
        """Return the first entry."""
        return self._rows[0].id if self._rows else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows) + (self.divider_row is not None)

    def flags(self, index: Index) -> Qt.ItemFlag:
        # What is not enabled is passed over by the arrow keys.
        flags = super().flags(index) if self.id_at(index) is not None else Qt.ItemFlag.NoItemFlags
        return flags | Qt.ItemFlag.ItemIsDragEnabled if flags else flags

    def mimeTypes(self) -> list[str]:
        return [ENTRIES]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        return mime_of(one for one in map(self.id_at, indexes) if one is not None)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._row_at(index)
        if row is None or role == Role.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.title if isinstance(row, ResultRow) else row.text
        return self._spoken(index.row(), row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and len(self._rows) < self._total and self._asked_at != len(self._rows)

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._asked_at = len(self._rows)
            self.wanted_more.emit()

    def _row_at(self, index: Index) -> ResultRow | Divider | None:
        if not index.isValid() or not 0 <= index.row() < self.rowCount():
            return None
        divider = self.divider_row
        if divider is None or index.row() < divider:
            return self._rows[index.row()]
        return self._divider if index.row() == divider else self._rows[index.row() - 1]

    def _spoken(self, place: int, row: ResultRow | Divider) -> str:
        """Return what a screen reader says; the divider, which the keyboard passes over, is said with the first entry behind it."""
        if isinstance(row, Divider):
            return row.text
        divider = self.divider_row
        if divider is None or self._divider is None or place < divider:
            return row.spoken
        return f"{self._divider.text}. {row.spoken}" if place == divider + 1 else f"{row.spoken}. {self._divider.spoken}"

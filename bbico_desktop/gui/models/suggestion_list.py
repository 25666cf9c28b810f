# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The lines under the search field as Qt wants them: groups with a heading each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bbico_desktop.domain.results import Completion

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class SuggestionRole(IntEnum):
    """What a line can be asked for beyond Qt's own roles."""

    LINE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionLine:
    """One line: a heading, which cannot be chosen, or what the typed words may become. `warm` lines lead to help."""

    text: str
    group: str
    icon: str = ""
    warm: bool = False
    completion: Completion | None = None

    @property
    def spoken(self) -> str:
        """Return what a screen reader says of the line."""
        return f"{self.group} – {self.text}" if self.completion else self.text


class SuggestionList(QAbstractListModel):
    """The lines for the newest words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[SuggestionLine, ...] = ()

    @property
    def choices(self) -> tuple[int, ...]:
        """Return the rows that can be chosen."""
        return tuple(row for row, line in enumerate(self._lines) if line.completion)

    def show_lines(self, lines: Sequence[SuggestionLine]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def line_at(self, index: Index) -> SuggestionLine | None:
        """Return the line of a row."""
        return self._lines[index.row()] if index.isValid() and 0 <= index.row() < len(self._lines) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.line_at(index)
        if line is None or line.completion is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line_at(index)
        if line is None or role == SuggestionRole.LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return line.text
        return line.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

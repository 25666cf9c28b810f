# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Actions as lines of a list, and which of them the typed words mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bbico_desktop.domain.facets import folded

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class ActionRole(IntEnum):
    """What a line can be asked for beyond Qt's own roles."""

    LINE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionLine:
    """One action: its words, where it stands in the menus, its first key, and what it does."""

    name: str
    words: str
    menu: str
    keys: str
    tip: str
    icon: str

    @property
    def spoken(self) -> str:
        """Return what a screen reader says of the line."""
        return ", ".join(part for part in (self.words, self.menu, self.keys) if part)


def lines_for(words: str, lines: Sequence[ActionLine]) -> list[ActionLine]:
    """Return the lines in which every typed word begins a word: those whose name has them first, all in their order."""
    typed = folded(words).split()
    named = [line for line in lines if _has(typed, line.words)]
    others = [line for line in lines if line not in named and _has(typed, f"{line.words} {line.menu} {line.tip}")]
    return [*named, *others]


def _has(typed: Sequence[str], text: str) -> bool:
    held = "".join(letter if letter.isalnum() else " " for letter in folded(text)).split()
    return all(any(one.startswith(word) for one in held) for word in typed)


class ActionLines(QAbstractListModel):
    """The lines that the typed words mean."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[ActionLine, ...] = ()

    def show_lines(self, lines: Sequence[ActionLine]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def line_at(self, index: Index) -> ActionLine | None:
        """Return the line of a row."""
        return self._lines[index.row()] if index.isValid() and index.row() < len(self._lines) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line_at(index)
        if line is None or role == ActionRole.LINE:
            return line
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.tip
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        return line.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

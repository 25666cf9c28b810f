# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a reader keeps herself, as rows of plain words for Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from bbico_desktop.domain.facets import folded
from bbico_desktop.gui.models.row_list import RowList


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRow:
    """One thing. `id` tells it apart within its section, `entry_id` is the entry it stands at; `more` can be searched too."""

    id: str
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


class OwnList(RowList[OwnRow]):
    """Rows of one section, as far as they hold the words that are looked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[OwnRow, ...] = ()
        self._words: tuple[str, ...] = ()

    def show_rows(self, rows: Sequence[OwnRow]) -> None:
        """Show other rows."""
        self._all = tuple(rows)
        self._filter()

    def show_words(self, words: str) -> None:
        """Show the rows that hold all of these words, whatever their accents and capitals."""
        self._words = tuple(folded(words).split())
        self._filter()

    def _filter(self) -> None:
        super().show_rows([one for one in self._all if self._fits(one)])

    def _fits(self, row: OwnRow) -> bool:
        if not self._words:
            return True
        held = folded(f"{row.title} {row.line} {row.more}")
        return all(word in held for word in self._words)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The entries of one kit, in their order, as rows of plain words for Qt; they can be moved by drag and drop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QObject, Qt, Signal

from bbico_desktop.gui.kit_dragging import ENTRIES, ids_of, mime_of
from bbico_desktop.gui.models.row_list import NOWHERE, Index, RowList


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
    def spoken(self) -> str:
        """Return what a screen reader says."""
        return ", ".join(part for part in (self.title, self.time, self.kind, self.mark, self.screen, self.note) if part)


class KitEntries(RowList[KitEntryRow]):
    """`moved` carries an entry and its new place from 1; `dropped` the ids of entries that came from elsewhere.

    `may_change` says whether entries can be moved, and let fall here.
    """

    moved = Signal(str, int)
    dropped = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.may_change = False

    def move(self, entry_id: str, place: int) -> bool:
        """Put an entry at a place from 0, at once, and tell; return False when it stays where it is."""
        now = self.place_of(entry_id)
        place = max(0, min(place, len(self._rows) - 1))
        if not self.may_change or now is None or place == now:
            return False
        self.beginMoveRows(NOWHERE, now, now, NOWHERE, place + 1 if place > now else place)
        rows = list(self._rows)
        rows.insert(place, rows.pop(now))
        self._rows = tuple(rows)
        self.endMoveRows()
        self.moved.emit(entry_id, place + 1)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self.may_change else Qt.ItemFlag.NoItemFlags
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
        if not self.may_change or not ids:
            return False
        if len(here) == 1 == len(ids):
            now = self.place_of(here[0]) or 0
            end = len(self._rows) if row < 0 else row
            self.move(here[0], end - 1 if end > now else end)
        elif len(here) < len(ids):
            self.dropped.emit(ids)
        return False  # the view must not take the rows away where they came from

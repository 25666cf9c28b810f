# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The kits, as rows of plain words for Qt: the reader's own, then those of the catalogue, each under a heading."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMimeData, Qt, Signal

from bbico_desktop.gui.kit_dragging import ENTRIES, ids_of
from bbico_desktop.gui.models.row_list import Index, RowList


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


class KitList(RowList[KitRow]):
    """`dropped` carries the id of a kit and those of the entries that were let fall on it."""

    dropped = Signal(str, object)

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

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The list of one part of a reader's own page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.own_list import OwnList, OwnRow
from bbico_desktop.gui.widgets.own_row_delegate import OwnRowDelegate
from bbico_desktop.gui.widgets.row_view import ChoiceView


class OwnListView(ChoiceView[OwnRow]):
    """It waits for rows that only words keep away, and for those of another part."""

    def __init__(self, *, look: Look, model: OwnList, parent: QWidget | None = None) -> None:
        super().__init__(look=look, model=model, delegate=OwnRowDelegate(look=look), waits=True, parent=parent)
        self.setUniformItemSizes(True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()  # the room that is left is its own anyway

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.row is not None:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)

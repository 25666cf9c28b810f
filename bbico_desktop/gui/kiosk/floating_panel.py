# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the panels for staff have in common: they stand above the page, in the middle of the window, until they are put away."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look


class FloatingPanel(QFrame):
    """A column above the page, hidden at first. A panel calls `refresh` and `retranslate` once it is laid out."""

    def __init__(self, *, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._around = parent
        self.setProperty("kind", "palette")
        self.setProperty("floating", True)
        self._column = QVBoxLayout(self)
        look.changed.connect(self.refresh)
        self.hide()

    def place(self, width: int, height: int) -> None:
        """Stand in the middle of the window, no larger than it is."""
        around = self._around.rect()
        self.resize(min(width, around.width()), min(height, around.height()))
        self.move((around.width() - self.width()) // 2, (around.height() - self.height()) // 3)

    def come_up(self, focus: QWidget) -> None:
        """Stand above all else, with the focus on one of its controls."""
        self.show()
        self.raise_()
        focus.setFocus()

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        px = self._look.px
        self._column.setContentsMargins(*[px(20)] * 4)
        self._column.setSpacing(px(10))

    def retranslate(self) -> None:
        """Set the words anew."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""One quiet line above the page; never a dialog."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.icon_button import IconButton, IconLabel, text_label


class NoticeLine(QFrame):
    """A line that says one thing and can be put away."""

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "notice")
        self._words = text_label("small", parent=self, wraps=True, selectable=True)
        self._close = IconButton(look=look, icon="x", kind="plain", side=16, parent=self)
        row = QHBoxLayout(self)
        row.addWidget(IconLabel(look=look, icon="info", side=20, parent=self))
        row.addWidget(self._words, 1)
        row.addWidget(self._close)
        self._close.clicked.connect(self.hide)
        self.retranslate()
        self.hide()

    def say(self, words: str) -> None:
        """Show a line, and tell screen readers; no words: put it away."""
        self._words.setText(words)
        self.setVisible(bool(words))
        if words:
            self._words.setAccessibleName(words)
            from PySide6.QtGui import QAccessible, QAccessibleEvent  # most starts have nothing to say

            QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))

    @property
    def words(self) -> str:
        """Return what is being said."""
        return self._words.text()

    def retranslate(self) -> None:
        """Set the words anew."""
        self._close.name_it(self.tr("Put this line away"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

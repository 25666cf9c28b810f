# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Told once, with the first note: no names of clients."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget
from shiboken6 import isValid

from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.preferences import Preferences
from bbico_desktop.gui.widgets.icon_button import IconButton, IconLabel, text_label


class NameCaution(QFrame):
    """Stands below a note until it was understood; `show_once` brings it when somebody begins to write, who then writes on."""

    def __init__(self, *, look: Look, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._writer: QWidget | None = None
        self.setProperty("kind", "notice")
        self._words = text_label("small", parent=self, wraps=True)
        self.understood = IconButton(look=look, icon="check", kind="link", side=18, parent=self)
        row = QHBoxLayout(self)
        row.addWidget(IconLabel(look=look, icon="shield-alert", side=20, parent=self))
        row.addWidget(self._words, 1)
        row.addWidget(self.understood)
        self.understood.clicked.connect(self._understand)
        preferences.changed.connect(self._hide_again)
        self.retranslate()
        self.hide()

    def show_once(self) -> None:
        """Say it, unless it was understood."""
        if not self._preferences.settings.names_understood and self.isHidden():
            self._writer = QApplication.focusWidget()
            self.show()
            announce(self, self._words.text())

    def retranslate(self) -> None:
        """Set the words anew."""
        self._words.setText(
            self.tr("Write no names of clients or pupils. Notes stay here, but they go along when you print or pass on the kit.")
        )
        self.understood.setText(self.tr("I understand"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _understand(self) -> None:
        writer, self._writer = self._writer, None
        self._preferences.change(names_understood=True)
        if writer is not None and isValid(writer):
            writer.setFocus()

    def _hide_again(self) -> None:
        if self._preferences.settings.names_understood:
            self.hide()

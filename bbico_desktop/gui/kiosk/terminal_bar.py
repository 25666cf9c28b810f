# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Above the shell of a terminal: Start again, the size of the text, and the question whether anybody is still there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.icon_button import IconButton, IconLabel, text_label

SAID_ALOUD = (10, 5)
"""At which seconds the question is said again."""


class StillThere(QFrame):
    """A strip that moves the page down and covers nothing. Any key or touch answers it; its button is there to be seen."""

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._left = 0
        self.setProperty("kind", "help")
        self._words, self._rest = text_label("large", parent=self, wraps=True), text_label("", parent=self, wraps=True)
        self.button = IconButton(look=look, icon="hand", kind="primary", parent=self)
        self.button.setProperty("target", "help")
        self._row = QHBoxLayout(self)
        said = QVBoxLayout()
        said.setSpacing(0)
        for label in (self._words, self._rest):
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        said.addWidget(self._words)
        said.addWidget(self._rest)
        self._row.addWidget(IconLabel(look=look, icon="clock", colour="help", side=32, parent=self))
        self._row.addLayout(said, 1)
        self._row.addWidget(self.button)
        look.changed.connect(self.refresh)
        self.hide()
        self.refresh()
        self.retranslate()

    def count(self, left: int) -> None:
        """Ask, and say how many seconds are left."""
        is_new = self.isHidden()
        self._left = left
        self._rest.setText(self.tr("Everything starts anew in %n seconds.", "", left))
        self.show()
        if is_new or left in SAID_ALOUD:
            announce(self, f"{self._words.text()} {self._rest.text()}")

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        px = self._look.px
        self._row.setContentsMargins(px(20), px(12), px(20), px(12))
        self._row.setSpacing(px(16))

    def retranslate(self) -> None:
        """Set the words anew."""
        self._words.setText(self.tr("Are you still there?"))
        self.setAccessibleName(self._words.text())
        self.button.setText(self.tr("I am still here"))
        if self._left:
            self._rest.setText(self.tr("Everything starts anew in %n seconds.", "", self._left))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class TerminalBar(QWidget):
    """`again` asks for a new beginning."""

    again = Signal()

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.still_there = StillThere(look=look, parent=self)
        self.smaller = IconButton(look=look, icon="zoom-out", parent=self)
        self.larger = IconButton(look=look, icon="zoom-in", parent=self)
        self.again_button = IconButton(look=look, icon="refresh-cw", kind="secondary", parent=self)
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        for button in (self.smaller, self.larger, self.again_button):
            button.setProperty("target", "help")
            self._row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(self.still_there)
        self.smaller.clicked.connect(look.zoom_out)
        self.larger.clicked.connect(look.zoom_in)
        self.again_button.clicked.connect(self.again)
        look.changed.connect(self.refresh)
        self.refresh()
        self.retranslate()

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        px = self._look.px
        self._row.setContentsMargins(px(16), px(8), px(24), 0)
        self._row.setSpacing(px(10))

    def retranslate(self) -> None:
        """Set the words anew."""
        self.smaller.setText(self.tr("Smaller"))
        self.larger.setText(self.tr("Larger"))
        self.again_button.setText(self.tr("Start again"))
        self.again_button.setAccessibleDescription(self.tr("Goes to the first page and forgets what was looked at"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

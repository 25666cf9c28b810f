# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""One setting with a few values: what it is, what it does, and a button for each value."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import text_label
from bbico_desktop.gui.widgets.toggling import ToggleButton


class SettingsChoice(QWidget):
    """`chosen` carries the place of the value that the reader took."""

    chosen = Signal(int)

    def __init__(self, *, look: Look, values: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._heading = text_label("strong", parent=self, wraps=True)
        self._effect = text_label("soft", parent=self, wraps=True)
        self._group = QButtonGroup(self)
        self._row = FlowLayout()
        for number in range(values):
            button = ToggleButton("", self)
            button.setProperty("kind", "choice")
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            self._group.addButton(button, number)
            self._row.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._effect)
        self._column.addLayout(self._row)
        self._group.idClicked.connect(self.chosen)
        look.changed.connect(self.refresh)
        self.refresh()

    def button(self, number: int) -> QPushButton:
        """Return the button of one value."""
        found = self._group.button(number)
        if not isinstance(found, QPushButton):
            raise IndexError(number)
        return found

    @property
    def words(self) -> str:
        """Return all that is said of the setting, to look for words in."""
        values = (self.button(number).text() for number in range(len(self._group.buttons())))
        return " ".join((self._heading.text(), self._effect.text(), *values))

    def show_words(self, heading: str, values: Sequence[str], effect: str) -> None:
        """Say what the setting is, what its values are called, and in one line what it does."""
        self._heading.setText(heading)
        self._effect.setText(effect)
        self.setAccessibleName(heading)
        for number, words in enumerate(values):
            self.button(number).setText(words)
            self.button(number).setAccessibleDescription(heading)

    def show_value(self, number: int) -> None:
        """Mark the value in use."""
        self.button(number).setChecked(True)

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        self._row.setSpacing(self._look.px(8))
        self._column.setSpacing(self._look.px(4))
        self._column.setContentsMargins(0, self._look.px(6), 0, self._look.px(4))

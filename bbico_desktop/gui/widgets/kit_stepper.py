# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A number between a button for less and one for more: whoever has only a mouse or a finger needs both."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.quick_qt import leave_focus
from bbico_desktop.gui.widgets.icon_button import IconButton


class Stepper(QWidget):
    """Holds a number field, whose own small buttons the style sheet takes away; the keyboard needs the field alone."""

    def __init__(self, *, look: Look, number: QSpinBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = number
        self._less = IconButton(look=look, icon="minus", kind="plain", side=18, parent=self)
        self._more = IconButton(look=look, icon="plus", kind="plain", side=18, parent=self)
        number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        number.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(4))
        for widget in (self._less, number, self._more):
            row.addWidget(widget)
        for button in (self._less, self._more):
            button.setAutoRepeat(True)
            leave_focus(button)
        self._less.clicked.connect(number.stepDown)
        self._more.clicked.connect(number.stepUp)

    def name_it(self, words: str, less: str, more: str) -> None:
        """Give the field and its buttons their names."""
        self.number.setAccessibleName(words)
        self._less.name_it(less)
        self._more.name_it(more)

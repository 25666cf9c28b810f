# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A field of a form: what it is called, the control, and beside it in words what is wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.icon_button import text_label


class OwnField(QWidget):
    """A control that says its name and its trouble to screen readers too."""

    def __init__(self, *, look: Look, control: QWidget, needed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.control = control
        self.needed = needed
        self._hint_words = ""
        self._name = text_label("strong", parent=self, wraps=True)
        self._hint = text_label("soft", parent=self, wraps=True)
        self._trouble = text_label("help-small", parent=self, wraps=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._name, self._hint, control, self._trouble):
            self._column.addWidget(widget)
        self._name.setBuddy(control)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._hint.hide()
        self._trouble.hide()
        look.changed.connect(self.refresh)
        self.refresh()

    @property
    def trouble(self) -> str:
        """Return what is said to be wrong, empty when nothing is."""
        return self._trouble.text()

    def show_words(self, name: str, hint: str = "") -> None:
        """Say what the field is, and what is meant to stand in it."""
        self._hint_words = hint
        self._name.setText(f"{name} *" if self.needed else name)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.control.setAccessibleName(name)
        self._describe()

    def show_trouble(self, words: str) -> None:
        """Say what is wrong; empty: nothing is."""
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        self._describe()

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        self._column.setSpacing(self._look.px(4))

    def _describe(self) -> None:
        needed = self.tr("has to be filled in") if self.needed else ""
        said = (self._trouble.text(), needed, self._hint_words)
        self.control.setAccessibleDescription(". ".join(part for part in said if part))

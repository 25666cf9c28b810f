# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A part of the settings page: a heading, and below it controls or plain facts."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.icon_button import text_label


class SettingsPanel(QFrame):
    """Controls stay; facts are shown anew as often as they change."""

    def __init__(self, *, look: Look, controls: Iterable[QWidget] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "panel")
        self._heading = text_label("accent-heading", parent=self, wraps=True)
        self._facts: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._heading)
        for control in controls:
            self._column.addWidget(control)
        look.changed.connect(self.refresh)
        self.refresh()

    def show_heading(self, words: str) -> None:
        """Say what this part is about."""
        self._heading.setText(words)
        self.setAccessibleName(words)

    def show_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """Show (role, words) lines below the controls, instead of those before."""
        while self._facts:
            old = self._facts.pop()
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        for role, words in facts:
            label = text_label(role, parent=self, wraps=True, selectable=True)
            label.setText(words)
            self._column.addWidget(label)
            self._facts.append(label)

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        px = self._look.px
        self._column.setContentsMargins(px(20), px(14), px(20), px(16))
        self._column.setSpacing(px(8))

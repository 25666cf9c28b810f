# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What stands in place of the list when nothing was found: ways on, never a dead end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label


class NothingFound(QWidget):
    """Says so, and offers what may help: another spelling, fewer filters, everything, Help now."""

    suggestion_chosen = Signal()
    clear_asked = Signal()
    all_asked = Signal()
    help_asked = Signal()

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._suggestion = ""
        self._title = text_label("large", parent=self, wraps=True)
        self._hint = text_label("", parent=self, wraps=True)
        self.suggest_button = IconButton(look=look, icon="search", kind="secondary", parent=self)
        self.clear_button = IconButton(look=look, icon="rotate-ccw", kind="secondary", parent=self)
        self.all_button = IconButton(look=look, icon="list", kind="secondary", parent=self)
        self.help_button = IconButton(look=look, icon="life-buoy", kind="help", parent=self)
        column = QVBoxLayout(self)
        column.setSpacing(look.px(12))
        for widget in (self._title, self._hint, self.suggest_button, self.clear_button, self.all_button, self.help_button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if isinstance(widget, IconButton) else Qt.AlignmentFlag(0))
        column.addStretch(1)
        self.suggest_button.clicked.connect(self.suggestion_chosen)
        self.clear_button.clicked.connect(self.clear_asked)
        self.all_button.clicked.connect(self.all_asked)
        self.help_button.clicked.connect(self.help_asked)
        self.retranslate()

    def offer(self, *, suggestion: str, filtered: bool) -> None:
        """Offer what fits this question."""
        self._suggestion = suggestion
        self.suggest_button.setVisible(bool(suggestion))
        self.clear_button.setVisible(filtered)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        self._title.setText(self.tr("Nothing found"))
        self._hint.setText(self.tr("Try fewer or other words, in any of the four languages."))
        self.suggest_button.setText(self.tr("Search for “{words}”").format(words=self._suggestion))
        self.clear_button.setText(self.tr("Clear all filters"))
        self.all_button.setText(self.tr("Show everything"))
        self.help_button.setText(self.tr("Something happened: Help now"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

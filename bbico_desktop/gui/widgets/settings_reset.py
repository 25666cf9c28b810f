# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""All settings as at first, and back again: no question, because it can be undone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bbico_desktop.foundation.settings import Settings
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.preferences import Preferences
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label

AT_FIRST = Settings()


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """What held before all settings were set back."""

    look: Settings
    chosen: Settings


class SettingsReset(QWidget):
    """One button: sets everything back, then offers to take that back. The language stays: nobody is to lose hers."""

    def __init__(self, *, look: Look, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._preferences = preferences
        self._before: Before | None = None
        self.button = IconButton(look=look, icon="rotate-ccw", kind="secondary", parent=self)
        self._effect = text_label("soft", parent=self, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button)
        column.addWidget(self._effect)
        self.button.clicked.connect(self._press)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        if self._before is None:
            self.button.setText(self.tr("Reset all settings"))
            self._effect.setText(self.tr("As they were at first, but for the language. Your own entries, kits and notes stay."))
        else:
            self.button.setText(self.tr("Take that back"))
            self._effect.setText(self.tr("All settings are as they were at first."))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _press(self) -> None:
        before, look = self._before, self._look
        if before is None:
            now = Settings(theme=look.theme, zoom_percent=look.zoom_percent, reading_font=look.reading_font, touch=look.touch)
            self._before = Before(look=now, chosen=self._preferences.settings)
            self._choose(look=AT_FIRST, chosen=AT_FIRST)
        else:
            self._before = None
            self._choose(look=before.look, chosen=before.chosen)
        self.retranslate()

    def _choose(self, *, look: Settings, chosen: Settings) -> None:
        self._look.choose_theme(look.theme)
        self._look.choose_zoom(look.zoom_percent)
        self._look.choose_reading_font(look.reading_font)
        self._look.choose_touch(look.touch)
        self._preferences.change(
            no_trace=chosen.no_trace,
            quick_exit_keys=chosen.quick_exit_keys,
            slash_key=chosen.slash_key,
            begin_where_left=chosen.begin_where_left,
            columns=chosen.columns,
        )

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the reader chose, while the program runs: one place to ask and to change, whoever keeps it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from bbico_desktop.foundation.settings import Settings


class Preferences(QObject):
    """`changed` comes when a choice is another one; theme, zoom, letters and touch are the `Look`'s and only kept here."""

    changed = Signal()

    def __init__(self, settings: Settings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings or Settings()

    @property
    def settings(self) -> Settings:
        """Return all choices."""
        return self._settings

    def change(self, **choices: Any) -> None:
        """Choose something else, by the names of `Settings`."""
        self.take(replace(self._settings, **choices))

    def take(self, settings: Settings) -> None:
        """Let all choices be others."""
        if settings != self._settings:
            self._settings = settings
            self.changed.emit()

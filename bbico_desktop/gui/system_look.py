# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""How this computer shows things just now: dark or light, more contrast, larger letters. Loaded after the first page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontDatabase, QStyleHints
from PySide6.QtWidgets import QApplication, QWidget

from bbico_desktop.foundation.settings import Theme
from bbico_desktop.gui.look import Look, scale_of

SCHEMES: dict[Qt.ColorScheme, Theme] = {Qt.ColorScheme.Dark: "dark", Qt.ColorScheme.Light: "light"}


class SystemLook(QObject):
    """Tells the look what the system says, now and whenever it says something else."""

    def __init__(self, *, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._hints = QApplication.styleHints()
        self._found: Theme = look.system_theme
        self._hints.colorSchemeChanged.connect(self.follow)
        self._hints.accessibility().contrastPreferenceChanged.connect(self.follow)
        window.installEventFilter(self)
        self.follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ThemeChange:
            self.follow()
        return super().eventFilter(watched, event)

    def follow(self) -> None:
        """Ask the system anew."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._look.follow_system(system_theme(self._hints, otherwise=self._found), scale_of(font))


def system_theme(hints: QStyleHints, *, otherwise: Theme) -> Theme:
    """Return the theme that suits what the system says; `otherwise` when it says nothing."""
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "high-contrast"
    return SCHEMES.get(hints.colorScheme(), otherwise)

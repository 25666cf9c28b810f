# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The language of the interface: our translations and Qt's own, switched while the window is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from bbico_desktop.domain.languages import Language


class Translating:
    """Make the application speak one of our languages; every widget then gets a LanguageChange event."""

    def __init__(self, *, application: QApplication, folder: Path) -> None:
        self._application = application
        self._folder = folder
        self._installed: list[QTranslator] = []

    def speak(self, language: Language) -> None:
        """Switch to `language`; words that have no translation stay English."""
        self.stop()
        QLocale.setDefault(QLocale(f"{language}_BE"))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{language}", qt_folder), (f"bbico_{language}", str(self._folder))):
            translator = QTranslator()  # held below and by nobody else: as a child of the application it would never go
            if translator.load(name, folder):
                self._application.installTranslator(translator)
                self._installed.append(translator)

    def stop(self) -> None:
        """Speak English, as the source does."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = []

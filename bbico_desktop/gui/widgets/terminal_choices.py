# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""How a terminal waits and prints, as settings: for the settings page, and for staff at the terminal itself."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QWidget

from bbico_desktop.domain.languages import LANGUAGES
from bbico_desktop.foundation.terminal_settings import TerminalSettings
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.language_switch import OWN_NAMES
from bbico_desktop.gui.widgets.settings_choice import SettingsChoice
from bbico_desktop.gui.widgets.settings_section import SettingsSection

SECONDS = (30, 60, 90, 180, 300, 600)
PAGES = (5, 10, 20, 0)


class TerminalChoices(SettingsSection):
    """`chosen` carries the settings with one of them changed."""

    chosen = Signal(object)

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        self._held = TerminalSettings()
        self.language = SettingsChoice(look=look, values=1 + len(LANGUAGES))
        self.idle = SettingsChoice(look=look, values=len(SECONDS))
        self.printing = SettingsChoice(look=look, values=1 + len(PAGES))
        super().__init__(look=look, settings=(self.language, self.idle, self.printing), parent=parent)
        self.language.chosen.connect(self._choose_language)
        self.idle.chosen.connect(self._choose_idle)
        self.printing.chosen.connect(self._choose_printing)
        self.retranslate()
        self.show_settings(self._held)

    def show_settings(self, settings: TerminalSettings) -> None:
        """Mark what holds; a length of time that is not among these is shown by the next longer one."""
        self._held = settings
        self.language.show_value(LANGUAGES.index(settings.language) + 1 if settings.language else 0)
        self.idle.show_value(next(place for place, held in enumerate(SECONDS) if held >= settings.idle_seconds))
        near = next((place for place, held in enumerate(PAGES) if held >= settings.pages > 0), len(PAGES) - 1)
        self.printing.show_value(1 + near if settings.printing else 0)

    def retranslate(self) -> None:
        """Set the words anew."""
        self.show_heading(self.tr("Public terminal"))
        self.language.show_words(
            self.tr("A terminal begins in"),
            [self.tr("The computer's language"), *(OWN_NAMES[one] for one in LANGUAGES)],
            self.tr("Each visitor can choose another language; the next beginning takes it back."),
        )
        self.idle.show_words(
            self.tr("A terminal begins again after"),
            [seconds_words(seconds) for seconds in SECONDS],
            self.tr("When nobody has touched it for so long; it warns 20 seconds before. Language, size and words are reset."),
        )
        pages = [pages_words(count) if count else self.tr("No limit") for count in PAGES]
        self.printing.show_words(
            self.tr("Printing on a terminal"),
            [self.tr("Off"), *pages],
            self.tr("On the computer's default printer, without a dialog."),
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _choose_language(self, number: int) -> None:
        self._tell(replace(self._held, language=LANGUAGES[number - 1] if number else None))

    def _choose_idle(self, number: int) -> None:
        self._tell(replace(self._held, idle_seconds=SECONDS[number]))

    def _choose_printing(self, number: int) -> None:
        pages = PAGES[number - 1] if number else self._held.pages
        self._tell(replace(self._held, printing=bool(number), pages=pages))

    def _tell(self, settings: TerminalSettings) -> None:
        self._held = settings
        self.chosen.emit(settings)


def seconds_words(count: int) -> str:
    """Return a length of time; named with its context, as `tr` finds no numbers from within a class that inherits."""
    return QCoreApplication.translate("TerminalChoices", "%n seconds", "", count)


def pages_words(count: int) -> str:
    """Return how many pages each visitor has."""
    return QCoreApplication.translate("TerminalChoices", "%n pages a visitor", "", count)

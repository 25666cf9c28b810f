# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Settings of language and look. All of them hold at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bbico_desktop.domain.languages import LANGUAGES, Language
from bbico_desktop.foundation.settings import THEMES
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.language_switch import OWN_NAMES
from bbico_desktop.gui.widgets.settings_choice import SettingsChoice
from bbico_desktop.gui.widgets.settings_section import SettingsSection

ZOOMS = (80, 100, 125, 150, 200, 250, 300)
FONTS = ("Inter", "Atkinson Hyperlegible")


class LookSettings(SettingsSection):
    """`language_wanted` carries the language; the rest goes to the look."""

    language_wanted = Signal(str)

    def __init__(self, *, look: Look, language: Language, parent: QWidget | None = None) -> None:
        self._look_of_all = look
        self._language = SettingsChoice(look=look, values=len(LANGUAGES))
        self._theme = SettingsChoice(look=look, values=len(THEMES))
        self._zoom = SettingsChoice(look=look, values=len(ZOOMS))
        self._font = SettingsChoice(look=look, values=len(FONTS))
        self._touch = SettingsChoice(look=look, values=2)
        choices = (self._language, self._theme, self._zoom, self._font, self._touch)
        super().__init__(look=look, settings=choices, parent=parent)
        self._language.chosen.connect(self._choose_language)
        self._theme.chosen.connect(self._choose_theme)
        self._zoom.chosen.connect(self._choose_zoom)
        self._font.chosen.connect(self._choose_font)
        self._touch.chosen.connect(self._choose_touch)
        self.show_language(language)
        self.show_look()

    def show_language(self, language: Language) -> None:
        """Mark the language in use."""
        self._language.show_value(LANGUAGES.index(language))

    def show_look(self) -> None:
        """Mark what the look is like."""
        look = self._look_of_all
        self._theme.show_value(THEMES.index(look.theme))
        nearest = min(ZOOMS, key=lambda percent: abs(percent - look.zoom_percent))
        self._zoom.show_value(ZOOMS.index(nearest))
        self._font.show_value(int(look.reading_font))
        self._touch.show_value(int(look.touch))

    def retranslate(self) -> None:
        """Set the words anew."""
        self.show_heading(self.tr("Language and look"))
        self._language.show_words(
            self.tr("Language"),
            [OWN_NAMES[one] for one in LANGUAGES],
            self.tr("The language of the program and, where there is one, of what is written about each entry."),
        )
        self._theme.show_words(
            self.tr("Colours"),
            [self.tr("Like this computer"), self.tr("Light"), self.tr("Dark"), self.tr("High contrast")],
            self.tr("“Like this computer” changes together with it, also while the program is open."),
        )
        self._zoom.show_words(
            self.tr("Size of the text (Ctrl + and Ctrl −)"),
            [f"{percent} %" for percent in ZOOMS],
            self.tr("Makes text, pictures and buttons larger together."),
        )
        self._font.show_words(
            self.tr("Letters"), list(FONTS), self.tr("The letters of Atkinson Hyperlegible are easier to tell apart.")
        )
        self._touch.show_words(
            self.tr("Size of buttons"),
            [self.tr("Usual"), self.tr("Large, for fingers")],
            self.tr("For a screen that is touched, and for hands that are not steady."),
        )

    def _choose_language(self, number: int) -> None:
        self.language_wanted.emit(LANGUAGES[number])

    def _choose_theme(self, number: int) -> None:
        self._look_of_all.choose_theme(THEMES[number])

    def _choose_zoom(self, number: int) -> None:
        self._look_of_all.choose_zoom(ZOOMS[number])

    def _choose_font(self, number: int) -> None:
        self._look_of_all.choose_reading_font(bool(number))

    def _choose_touch(self, number: int) -> None:
        self._look_of_all.choose_touch(bool(number))

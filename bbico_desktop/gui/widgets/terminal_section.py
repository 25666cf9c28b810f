# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""How this computer behaves as a public terminal, on the settings page: kept in a file of its own, with the number for staff."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from bbico_desktop.domain.languages import Language
from bbico_desktop.foundation import pins, terminal_settings
from bbico_desktop.foundation.terminal_settings import TerminalSettings
from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.errors import words_for
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.terminal_choices import TerminalChoices

if TYPE_CHECKING:
    from bbico_desktop.composition import Services

LANE, KEEPING = "settings-terminal", "settings-terminal-kept"


class TerminalSection(TerminalChoices):
    """A choice is kept at once; the number when its button is pressed."""

    def __init__(self, *, look: Look, desk: ServiceDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._language: Language = "en"
        self._settings = TerminalSettings()
        self._heading_of_pin, self._state = text_label("strong", wraps=True), text_label("soft", wraps=True)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setMaxLength(pins.LONGEST)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.keep_button = IconButton(look=look, icon="key-round", kind="secondary")
        super().__init__(look=look, parent=parent)
        row = QHBoxLayout()
        row.addWidget(self.line)
        row.addWidget(self.keep_button)
        row.addStretch(1)
        self._column.addWidget(self._heading_of_pin)
        self._column.addWidget(self._state)
        self._column.addLayout(row)
        self.chosen.connect(self._keep)
        self.line.returnPressed.connect(self._keep_pin)
        self.keep_button.clicked.connect(self._keep_pin)

    def ask(self, language: Language) -> None:
        """Ask what is kept."""
        self._language = language
        self._desk.ask(LANE, _held, self._show)

    def retranslate(self) -> None:
        """Set the words anew."""
        super().retranslate()
        self._heading_of_pin.setText(self.tr("Number for staff (PIN)"))
        self.line.setAccessibleName(self._heading_of_pin.text())
        self.line.setPlaceholderText(self.tr("4 to 12 digits"))
        self.keep_button.setText(self.tr("Keep this number"))
        self._say_state()

    def _say_state(self) -> None:
        has_pin = self.tr("A number is set. At the terminal: five taps in the upper left corner, or Ctrl+Shift+F12.")
        no_pin = self.tr("No number is set yet: a terminal can then be closed by the operating system only.")
        self._state.setText(has_pin if self._settings.pin else no_pin)

    def _show(self, settings: TerminalSettings) -> None:
        self._settings = settings
        self.show_settings(settings)
        self._say_state()

    def _keep(self, settings: TerminalSettings) -> None:
        self._settings = replace(settings, pin=self._settings.pin)
        self._desk.ask(KEEPING, _keeping(self._settings), self._show, self._say_trouble, certain=True)

    def _keep_pin(self) -> None:
        pin = self.line.text()
        self.line.clear()
        if pins.is_sound(pin):
            self._desk.ask(KEEPING, _keeping(self._settings, pin), self._show_pin, self._say_trouble, certain=True)
        else:
            self._say(self.tr("The number must have 4 to 12 digits, and not all of them the same."))

    def _show_pin(self, settings: TerminalSettings) -> None:
        self._show(settings)
        announce(self, self._state.text())

    def _say_trouble(self, error: Exception) -> None:
        self._say(words_for(error, self._language))

    def _say(self, words: str) -> None:
        self._state.setText(words)
        announce(self, words)


def _held(services: Services) -> TerminalSettings:
    return terminal_settings.load(services.paths)


def _keeping(settings: TerminalSettings, pin: str = "") -> Callable[[Services], TerminalSettings]:
    def keep(services: Services) -> TerminalSettings:
        kept = replace(settings, pin=pins.hash_of(pin)) if pin else settings
        terminal_settings.save(services.paths, kept)
        return kept

    return keep

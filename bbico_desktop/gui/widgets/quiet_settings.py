# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Settings of what is remembered, of keys, and of the start."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.preferences import Preferences
from bbico_desktop.gui.session import Session
from bbico_desktop.gui.widgets.settings_choice import SettingsChoice
from bbico_desktop.gui.widgets.settings_section import SettingsSection

REMEMBER, NOT_NOW, NEVER = range(3)


class TraceSettings(SettingsSection):
    """What is remembered of a visit, and how it ends quickly."""

    def __init__(self, *, look: Look, preferences: Preferences, session: Session, parent: QWidget | None = None) -> None:
        self._preferences = preferences
        self._session = session
        self._traces = SettingsChoice(look=look, values=3)
        self._exit = SettingsChoice(look=look, values=2)
        super().__init__(look=look, settings=(self._traces, self._exit), parent=parent)
        self._traces.chosen.connect(self._choose_traces)
        self._exit.chosen.connect(self._choose_exit)
        session.changed.connect(self.show_values)
        preferences.changed.connect(self.show_values)
        self.show_values()

    def show_values(self) -> None:
        """Mark what holds now."""
        never = self._preferences.settings.no_trace and self._session.no_trace
        self._traces.show_value(NEVER if never else NOT_NOW if self._session.no_trace else REMEMBER)
        self._exit.show_value(int(not self._preferences.settings.quick_exit_keys))

    def retranslate(self) -> None:
        """Set the words anew."""
        self.show_heading(self.tr("Traces and quick exit"))
        self._traces.show_words(
            self.tr("What is remembered"),
            [self.tr("Remember"), self.tr("Nothing this time"), self.tr("Never anything")],
            self.tr("What was opened and searched, and where the program stopped. What you save yourself always stays."),
        )
        self._exit.show_words(
            self.tr("Quick exit by pressing Shift three times"),
            [self.tr("On"), self.tr("Off")],
            self.tr("Shows a neutral page at once. The button for it is always there."),
        )

    def _choose_traces(self, number: int) -> None:
        self._session.leave_no_trace(number != REMEMBER)
        self._preferences.change(no_trace=number == NEVER)

    def _choose_exit(self, number: int) -> None:
        self._preferences.change(quick_exit_keys=not number)


class StartSettings(SettingsSection):
    """Where the program begins, and which keys it takes."""

    def __init__(self, *, look: Look, preferences: Preferences, parent: QWidget | None = None) -> None:
        self._preferences = preferences
        self._begin = SettingsChoice(look=look, values=2)
        self._slash = SettingsChoice(look=look, values=2)
        super().__init__(look=look, settings=(self._begin, self._slash), parent=parent)
        self._begin.chosen.connect(self._choose_begin)
        self._slash.chosen.connect(self._choose_slash)
        preferences.changed.connect(self.show_values)
        self.show_values()

    def show_values(self) -> None:
        """Mark what holds now."""
        self._begin.show_value(int(self._preferences.settings.begin_where_left))
        self._slash.show_value(int(not self._preferences.settings.slash_key))

    def retranslate(self) -> None:
        """Set the words anew."""
        self.show_heading(self.tr("Start and keys"))
        self._begin.show_words(
            self.tr("The program begins"),
            [self.tr("At the first page"), self.tr("Where it stopped")],
            self.tr("Only the place is remembered, such as the kits; never what was looked at there."),
        )
        self._slash.show_words(
            self.tr("The key / goes to the search field"),
            [self.tr("On"), self.tr("Off")],
            self.tr("Switch it off when you press it by accident, or when you speak to the computer."),
        )

    def _choose_begin(self, number: int) -> None:
        self._preferences.change(begin_where_left=bool(number))

    def _choose_slash(self, number: int) -> None:
        self._preferences.change(slash_key=not number)

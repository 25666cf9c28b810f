# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The door for staff: asked for by a gesture or by keys, opened by a number, with what they may change behind it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bbico_desktop.domain.problems import Problem
from bbico_desktop.foundation import terminal_settings
from bbico_desktop.foundation.clock import Clock
from bbico_desktop.foundation.door_tries import DoorTries
from bbico_desktop.foundation.terminal_settings import TerminalSettings
from bbico_desktop.gui.errors import words_for
from bbico_desktop.gui.kiosk.door_gesture import DoorGesture
from bbico_desktop.gui.kiosk.door_panel import DoorPanel
from bbico_desktop.gui.kiosk.staff_panel import StaffPanel

if TYPE_CHECKING:
    from bbico_desktop.gui.kiosk.terminal import Terminal


class StaffDoor(QObject):
    """The door stands open only while its panel is there: a new beginning closes it."""

    def __init__(self, *, terminal: Terminal, clock: Clock | None = None) -> None:
        super().__init__(terminal)
        self._terminal = terminal
        self._tries = DoorTries(paths=terminal.paths, clock=clock or terminal.program.tools.clock)
        self.panel = DoorPanel(look=terminal.look, parent=terminal.front_door)
        self.staff = StaffPanel(look=terminal.look, parent=terminal.front_door)
        self.gesture = DoorGesture(timing=terminal.timing, widget=terminal.front_door)
        terminal.locking.tapped.connect(self.gesture.take)
        terminal.locking.asked.connect(self.ask)
        self.gesture.made.connect(self.ask)
        self.panel.tried.connect(self._try)
        self.staff.chosen.connect(self._keep)
        self.staff.more_wanted.connect(self._let_print)
        self.staff.leave_wanted.connect(terminal.leave)
        terminal.session.begun_again.connect(self._shut)

    def ask(self) -> None:
        """Ask for the number, which may have been set meanwhile."""
        self._terminal.obey(terminal_settings.load(self._terminal.paths))
        self.staff.hide()
        self.panel.open(has_pin=bool(self._terminal.settings.pin))
        if self._terminal.settings.pin and self._tries.wait_seconds:
            self.panel.say_wrong(self._tries.wait_seconds)

    def _try(self, pin: str) -> None:
        if self._tries.is_right(pin, self._terminal.settings.pin):
            self.panel.hide()
            self.staff.open(self._terminal.settings)
        else:
            self.panel.say_wrong(self._tries.wait_seconds)

    def _keep(self, chosen: TerminalSettings) -> None:
        settings = replace(chosen, pin=self._terminal.settings.pin)
        self._terminal.obey(settings)
        try:
            terminal_settings.save(self._terminal.paths, settings)
        except Problem as problem:
            self.staff.say(words_for(problem, self._terminal.program.window.language))
        else:
            self.staff.say("")

    def _let_print(self) -> None:
        self._terminal.printing.begin()
        self.staff.say(self.tr("This visitor can print again."))

    def _shut(self) -> None:
        self.panel.hide()
        self.staff.hide()

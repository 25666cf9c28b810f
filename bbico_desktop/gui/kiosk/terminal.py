# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The program as a public terminal: locks the window, lets nobody's visit outlast her, and opens the door to staff."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.policy import PUBLIC_TERMINAL, Policy
from bbico_desktop.foundation import terminal_settings
from bbico_desktop.foundation.paths import Paths
from bbico_desktop.foundation.settings import Settings
from bbico_desktop.foundation.terminal_settings import TerminalSettings
from bbico_desktop.gui.front_door import FrontDoor
from bbico_desktop.gui.kiosk.idling import Idling
from bbico_desktop.gui.kiosk.locking import Locking
from bbico_desktop.gui.kiosk.printing import TerminalPrinting
from bbico_desktop.gui.kiosk.terminal_bar import TerminalBar
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.session import Session
from bbico_desktop.gui.timing import SystemTiming, Timing

if TYPE_CHECKING:
    from bbico_desktop.gui.program import Program

HOME = "home"
NEVER_DRAGS = 1_000_000
"""How far a press would have to move before anything is dragged, in pixels."""


class Terminal(QObject):
    """Made before the program, which begins with its `session` and `printing`; then it takes the program."""

    def __init__(
        self,
        *,
        look: Look,
        front_door: FrontDoor,
        paths: Paths,
        at_first: Settings,
        language: Language,
        timing: Timing | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = terminal_settings.load(paths)
        self.session = Session(policy_of(self.settings), parent=self)
        self.printing = TerminalPrinting(settings=self.settings, parent=self)
        self.timing = timing or SystemTiming()
        self.idling = Idling(timing=self.timing, seconds=self.settings.idle_seconds, parent=self)
        self.locking = Locking(parent=self)
        self.bar = TerminalBar(look=look)
        self.front_door = front_door
        self.look = look
        self.paths = paths
        self._at_first = at_first
        self._language: Language = language
        self._program: Program | None = None
        self._drag_distance = QApplication.startDragDistance()

    @property
    def program(self) -> Program:
        """Return the program that this is the terminal of."""
        if self._program is None:
            raise RuntimeError("the terminal has not taken its program yet")
        return self._program

    def take(self, program: Program) -> None:
        """Lock the window of this program, and wait for whoever comes."""
        from bbico_desktop.gui.kiosk.staff_door import StaffDoor

        self._program = program
        self.front_door.setMenuWidget(self.bar)
        QApplication.setStartDragDistance(NEVER_DRAGS)
        self.locking.touched.connect(self.idling.touch)
        self.idling.warned.connect(self.bar.still_there.count)
        self.idling.stayed.connect(self.bar.still_there.hide)
        self.idling.over.connect(self.begin_again)
        self.bar.again.connect(self.begin_again)
        self.printing.said.connect(program.window.notice_line.say)
        self.session.begun_again.connect(self._reset)
        self.door = StaffDoor(terminal=self)
        handle = self.front_door.windowHandle()
        if handle is not None:
            self.locking.watch(handle)
        self.front_door.installEventFilter(self)

    def begin_again(self) -> None:
        """Show the first page as if nobody had been here."""
        self.session.begin_again(HOME)
        self.bar.still_there.hide()
        self.idling.begin()

    def obey(self, settings: TerminalSettings) -> None:
        """Follow what staff chose now."""
        self.settings = settings
        self.printing.obey(settings)
        self.idling.allow(settings.idle_seconds)
        self.session.put_under(policy_of(settings))

    def leave(self) -> None:
        """Close the program: staff want that."""
        self.locking.is_open = True
        self.front_door.close()

    def end(self) -> None:
        """Leave the application as it was found."""
        self.idling.begin()
        QApplication.setStartDragDistance(self._drag_distance)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let nobody but staff close the window or make it smaller, however that is asked."""
        if event.type() == QEvent.Type.Close and not self.locking.is_open:
            event.ignore()
            return True
        if event.type() == QEvent.Type.WindowStateChange:
            QTimer.singleShot(0, self._fill_the_screen)
        return super().eventFilter(watched, event)

    def _reset(self) -> None:
        """Give the next visitor language, size, colours and paper as they were set up."""
        first, look, program = self._at_first, self.look, self.program
        look.choose_theme(first.theme)
        look.choose_zoom(first.zoom_percent)
        look.choose_reading_font(first.reading_font)
        look.choose_touch(first.touch)
        if program.window.language != self.language:
            program.choose_language(self.language)
        program.tools.preferences.take(replace(first, language=self.language))
        self.printing.begin()

    @property
    def language(self) -> Language:
        """Return the language in which each visitor begins."""
        return self.settings.language or self._language

    def _fill_the_screen(self) -> None:
        if not self.locking.is_open and not self.front_door.isFullScreen():
            self.front_door.showFullScreen()


def policy_of(settings: TerminalSettings) -> Policy:
    """Return what may be done on a terminal that is set up like this."""
    return replace(PUBLIC_TERMINAL, print_pages=settings.printing)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The running program among others: second starts, files handed over, the end of a session, and how the last one ended."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication

from bbico_desktop.foundation.paths import Paths
from bbico_desktop.gui.background import PATIENCE_SECONDS
from bbico_desktop.gui.ending import Ending
from bbico_desktop.gui.front_door import FrontDoor
from bbico_desktop.gui.instance import TOKENS, HandedOver, Instance
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.options import Options
from bbico_desktop.gui.places import PLACES
from bbico_desktop.gui.widgets.notice_line import REPORT

if TYPE_CHECKING:
    from bbico_desktop.gui.program import Program

FAREWELL_SECONDS = 0.6
"""A log-out gives a program about this long, some systems less than a second."""


class Presence(QObject):
    """Begins when the first page is there. `files_arrived` carries paths, from the command line or from another start."""

    files_arrived = Signal(list)

    def __init__(
        self, *, application: QApplication, program: Program, front_door: FrontDoor, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._program = program
        self._front_door = front_door
        self._instance: Instance | None = None
        self.patience = PATIENCE_SECONDS
        """How long workers may take to end, in seconds."""
        self._ending = Ending(application=application, parent=self)
        self._ending.asked.connect(self._leave)
        self._ending.keep.connect(self._keep)

    def begin(self, paths: Paths, options: Options, *, ended_unexpectedly: bool) -> None:
        """Listen from now on, and do what this start was asked for."""
        self._ending.begin()
        self._instance = Instance(paths=paths, options=options, refuses=options.kiosk, parent=self)
        self._instance.asked.connect(self._obey)
        self._instance.superseded.connect(self._leave)
        self._instance.begin()
        if ended_unexpectedly and not options.kiosk:  # terminals are switched off at the plug every evening
            self._say_unexpected_end()
        self._go_to(options.place)
        self._hand_on(options.files)

    def end(self) -> None:
        """Listen no longer, and take the mark of a running window away."""
        self._ending.end()
        if self._instance is not None:
            self._instance.end()

    def _obey(self, handed: HandedOver) -> None:
        self._raise(handed.token)
        if handed.language is not None:
            self._program.choose_language(handed.language)
        self._go_to(handed.place)
        self._hand_on(handed.files)

    def _raise(self, token: str) -> None:
        if token:
            for name in TOKENS:
                os.environ[name] = token  # where Qt looks for it
        if self._front_door.isMinimized():
            self._front_door.showNormal()
        self._front_door.show()
        self._front_door.raise_()
        self._front_door.activateWindow()

    def _go_to(self, place: str) -> None:
        current = self._program.window.navigator.current
        if any(one.name == place for one in PLACES) and (current is None or current.page != place):
            self._program.window.navigator.go(Route(page=place))

    def _hand_on(self, files: tuple[Path, ...]) -> None:
        if files:
            self.files_arrived.emit(list(files))

    def _say_unexpected_end(self) -> None:
        line = self._program.window.notice_line
        line.offer(_unexpected_end_words, REPORT, everywhere=True)

    def _keep(self) -> None:
        self._front_door.closing.emit()

    def _leave(self) -> None:
        """Keep what there is to keep and go, whatever is open; when the system asks, nobody can be asked anything."""
        self.patience = FAREWELL_SECONDS
        self._front_door.closing.emit()
        self._application.exit(0)


def _unexpected_end_words() -> str:
    return QCoreApplication.translate(
        "Presence", "The program was closed unexpectedly last time. What you had kept is there. Nothing was sent to anybody."
    )

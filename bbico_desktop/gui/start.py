# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Start in two steps: a window with Help now that answers, then everything else."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from bbico_desktop.domain.languages import Language
from bbico_desktop.foundation import settings as kept_settings
from bbico_desktop.foundation.paths import Paths, paths_for
from bbico_desktop.foundation.settings import Settings
from bbico_desktop.foundation.system_language import system_language
from bbico_desktop.gui.errors import wording_of
from bbico_desktop.gui.front_door import FrontDoor
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.marks import FILE_VARIABLE, QUIT_VARIABLE, Answering, Marks
from bbico_desktop.gui.options import HELP_NOW, Options
from bbico_desktop.gui.running_mark import is_marked
from bbico_desktop.gui.translating import Translating

if TYPE_CHECKING:
    from bbico_desktop.gui.kiosk.terminal import Terminal
    from bbico_desktop.gui.presence import Presence
    from bbico_desktop.gui.program import Program


def run(*, options: Options, environ: Mapping[str, str], name: str) -> int:
    """Open the window and return the exit code when it is closed. Qt sees none of our arguments."""
    application = application_for(name)
    paths = paths_for(options.home)
    unexpected = False
    if is_marked(paths):
        from bbico_desktop.gui.second_start import ask_the_first  # most starts are the first

        first = ask_the_first(paths, options, environ)
        if first.code is not None:
            return first.code
        unexpected = first.ended_unexpectedly
    start = Start(application=application, paths=paths, environ=environ, options=options)
    start.ended_unexpectedly = unexpected
    sys.excepthook = start.say_unexpected
    start.show()
    try:
        return application.exec()
    finally:
        start.close()


def application_for(name: str) -> QApplication:
    """Return Qt's application in the style Fusion; named here, because `setStyle` would load all that Qt knows about styles."""
    application = QApplication([name, "-style", "fusion"])
    application.setApplicationName("B-BICO")
    application.setDesktopFileName("bbico-desktop")
    return application


class Start(QObject):
    """Shows the front door; when it answers, builds the program behind it."""

    def __init__(
        self, *, application: QApplication, paths: Paths, environ: Mapping[str, str], options: Options | None = None
    ) -> None:
        super().__init__(application)
        self.options = options or Options()
        self.ended_unexpectedly = False
        self._application = application
        self._paths = paths
        self._settings: Settings = kept_settings.load(paths)
        if self.options.kiosk:
            from bbico_desktop.gui.kiosk.showing import settings_of_terminal  # most starts are no terminals

            self._settings = settings_of_terminal(paths, self._settings)
        self._language: Language = self.options.language or self._settings.language or system_language(environ) or "en"
        self._translating = Translating(application=application, folder=paths.shipped / "translations")
        self._translating.speak(self._language)
        self._look = Look(
            resources=paths.resources,
            application=application,
            theme=self._settings.theme,
            zoom_percent=self._settings.zoom_percent,
            reading_font=self._settings.reading_font,
            touch=self._settings.touch,
        )
        self._marks = self._marks_for(environ)
        self.program: Program | None = None
        self.presence: Presence | None = None
        self.terminal: Terminal | None = None
        self.front_door = FrontDoor(look=self._look, place=self._settings.window)
        self.front_door.vestibule.help_wanted = self.options.place == HELP_NOW
        Answering(self.front_door.vestibule).answers.connect(self._build)

    def show(self) -> None:
        """Show the window; a terminal fills the screen from the first moment."""
        if self.options.kiosk:
            from bbico_desktop.gui.kiosk.showing import show_full_screen

            show_full_screen(self.front_door)
        else:
            self.front_door.show()

    def close(self) -> None:
        """End the workers and services, if there are any yet, then tell that this was a farewell.

        A worker that would not end in the time that a log-out gives is left behind: what it writes, it writes whole or not at all.
        """
        if self.terminal is not None:
            self.terminal.end()
        ended = self.program is None or self.program.close(*([self.presence.patience] if self.presence else []))
        if self.presence is not None:
            self.presence.end()
        if not ended:
            os._exit(0)  # Python would wait for the worker, or take the ground from under it

    def say_unexpected(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take what no page and no service expected: into the log with it, and a plain line for the reader."""
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        words = wording_of(error, self._spoken)
        if self.program is None:
            self.front_door.say(words())
        else:
            self.program.window.notice_line.say(words, everywhere=True)

    def _spoken(self) -> Language:
        return self._language if self.program is None else self.program.window.language

    def _marks_for(self, environ: Mapping[str, str]) -> Marks | None:
        file = environ.get(FILE_VARIABLE)
        return Marks(file=Path(file), quit_after=environ.get(QUIT_VARIABLE, ""), parent=self) if file else None

    def _build(self) -> None:
        if self._marks is not None:
            self._marks.mark_shown()
        from bbico_desktop.gui.program import Program  # the window is there; now everything else is loaded

        self.program = Program(
            paths=self._paths,
            settings=self._settings_for_now(),
            language=self._language,
            look=self._look,
            translating=self._translating,
            front_door=self.front_door,
            terminal=self._terminal(),
            parent=self,
        )
        if self.terminal is not None:
            self.terminal.take(self.program)
        self.program.first_page_shown.connect(self._be_present)
        self.program.start(self._marks)

    def _terminal(self) -> Terminal | None:
        """Return the terminal that this start is one of, if it is."""
        if self.options.kiosk:
            from bbico_desktop.gui.kiosk.terminal import Terminal

            self.terminal = Terminal(
                look=self._look,
                front_door=self.front_door,
                paths=self._paths,
                at_first=self._settings,
                language=self._language,
                parent=self,
            )
        return self.terminal

    def _settings_for_now(self) -> Settings:
        """Return the settings; after an end without a farewell nobody shall see where somebody was."""
        if not self.ended_unexpectedly:
            return self._settings
        from dataclasses import replace  # most ends are farewells

        return replace(self._settings, place="")

    def _be_present(self) -> None:
        """Listen to other starts and to the system, now that the first page is there."""
        from bbico_desktop.gui.presence import Presence

        if self.program is not None and self.presence is None:
            self.presence = Presence(application=self._application, program=self.program, front_door=self.front_door, parent=self)
            self.presence.files_arrived.connect(self.program.window.take_files)
            self.presence.begin(self._paths, self.options, ended_unexpectedly=self.ended_unexpectedly)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Start in two steps: a window with Help now that answers, then everything else."""

from __future__ import annotations

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
from bbico_desktop.gui.errors import words_for
from bbico_desktop.gui.front_door import FrontDoor
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.marks import FILE_VARIABLE, QUIT_VARIABLE, Answering, Marks
from bbico_desktop.gui.translating import Translating

if TYPE_CHECKING:
    from bbico_desktop.gui.program import Program


def run(*, home: Path | None, environ: Mapping[str, str], name: str) -> int:
    """Open the window and return the exit code when it is closed. Qt sees none of our arguments."""
    application = application_for(name)
    start = Start(application=application, paths=paths_for(home), environ=environ)
    sys.excepthook = start.say_unexpected
    start.front_door.show()
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

    def __init__(self, *, application: QApplication, paths: Paths, environ: Mapping[str, str]) -> None:
        super().__init__(application)
        self._application = application
        self._paths = paths
        self._settings: Settings = kept_settings.load(paths)
        self._language: Language = self._settings.language or system_language(environ) or "en"
        self._translating = Translating(application=application, folder=paths.shipped / "translations")
        self._translating.speak(self._language)
        self._look = Look(
            resources=paths.resources,
            application=application,
            theme=self._settings.theme,
            zoom_percent=self._settings.zoom_percent,
            reading_font=self._settings.reading_font,
        )
        self._marks = self._marks_for(environ)
        self.program: Program | None = None
        self.front_door = FrontDoor(look=self._look, place=self._settings.window)
        Answering(self.front_door.vestibule).answers.connect(self._build)

    def close(self) -> None:
        """End the workers and services, if there are any yet."""
        if self.program is not None:
            self.program.close()

    def say_unexpected(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take what no page and no service expected: into the log with it, and a plain line for the reader."""
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        words = words_for(error, self._language)
        if self.program is None:
            self.front_door.say(words)
        else:
            self.program.window.notice_line.say(words)

    def _marks_for(self, environ: Mapping[str, str]) -> Marks | None:
        file = environ.get(FILE_VARIABLE)
        return Marks(file=Path(file), quit_after=environ.get(QUIT_VARIABLE, ""), parent=self) if file else None

    def _build(self) -> None:
        if self._marks is not None:
            self._marks.mark_shown()
        from bbico_desktop.gui.program import Program  # the window is there; now everything else is loaded

        self.program = Program(
            paths=self._paths,
            settings=self._settings,
            language=self._language,
            look=self._look,
            translating=self._translating,
            front_door=self.front_door,
            parent=self,
        )
        self.program.start(self._marks)

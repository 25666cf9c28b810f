# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The running program: builds window and collaborators, and keeps what the reader chooses."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from bbico_desktop.domain.first_page import FirstPage
from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.problems import Problem
from bbico_desktop.domain.queries import Query
from bbico_desktop.foundation import settings as kept_settings
from bbico_desktop.foundation.clock import SystemClock
from bbico_desktop.foundation.paths import Paths, paths_for
from bbico_desktop.foundation.system_language import system_language
from bbico_desktop.gui.background import Background
from bbico_desktop.gui.errors import words_for
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.marks import FILE_VARIABLE, QUIT_VARIABLE, Answering, Marks
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.opening import Opener
from bbico_desktop.gui.places import PLACES, Collaborators
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.translating import Translating
from bbico_desktop.gui.window import HOME, Window
from bbico_desktop.services.help_now import HelpNow
from bbico_desktop.storage.first_page import read_first_page

if TYPE_CHECKING:
    from bbico_desktop.composition import Services

logger = logging.getLogger(__name__)

HELP_NOW_FILE, CATALOGUE_FILE = "help_now.json", "catalogue.sqlite"


def run(*, home: Path | None, environ: Mapping[str, str], name: str) -> int:
    """Open the window and return the exit code when it is closed. Qt sees none of our arguments."""
    application = QApplication([name])
    application.setApplicationName("B-BICO")
    application.setDesktopFileName("bbico-desktop")
    program = Program(application=application, paths=paths_for(home), environ=environ)
    marks = None
    if environ.get(FILE_VARIABLE):
        marks = Marks(file=Path(environ[FILE_VARIABLE]), quit_after=environ.get(QUIT_VARIABLE, ""), parent=program)
        Answering(program.window).answers.connect(marks.mark_shown)
    program.start(marks)
    try:
        return application.exec()
    finally:
        program.close()


class Program(QObject):
    """Everything that lives as long as the window."""

    def __init__(self, *, application: QApplication, paths: Paths, environ: Mapping[str, str]) -> None:
        super().__init__()
        self._paths = paths
        self._settings = kept_settings.load(paths)
        self._translating = Translating(application=application, folder=paths.shipped / "translations")
        self._background = Background(self)
        self._clock = SystemClock()
        self._help_now = HelpNow(shipped=paths.shipped / HELP_NOW_FILE, kept=paths.data / HELP_NOW_FILE, clock=self._clock)
        self._marks: Marks | None = None
        language: Language = self._settings.language or system_language(environ) or "en"
        self._translating.speak(language)
        self.look = Look(
            resources=paths.resources, application=application, theme=self._settings.theme, zoom_percent=self._settings.zoom_percent
        )
        self.desk = ServiceDesk(background=self._background, open_services=services_opener(paths, self._help_now), parent=self)
        self.window = Window(tools=self._tools(), places=PLACES, language=language)
        self.window.restore_place(self._settings.window)
        self.window.language_chosen.connect(self.choose_language)
        self.window.closing.connect(self._keep_settings)

    def start(self, marks: Marks | None = None) -> None:
        """Show the window first; the first page, logs and services come after."""
        self._marks = marks
        self.window.show()
        QTimer.singleShot(0, self._after_show)

    def choose_language(self, language: Language) -> None:
        """Speak another language, at once, and keep that."""
        self._settings = replace(self._settings, language=language)
        self._translating.speak(language)
        self.window.set_language(language)

    def close(self) -> None:
        """End the workers, then the services."""
        self._background.close()
        self.desk.close()

    def _tools(self) -> Collaborators:
        return Collaborators(
            look=self.look,
            desk=self.desk,
            help_now=self._help_now,
            opener=Opener(),
            clock=self._clock,
            resources=self._paths.resources,
            first_page=self._first_page,
        )

    def _first_page(self, language: Language) -> FirstPage | None:
        """Return the first page of the current edition without the services, which are not there yet."""
        try:
            return read_first_page(self._paths.shipped / "edition" / CATALOGUE_FILE, language)
        except Problem as problem:
            logger.info("first-page %s", problem.code)
            return None

    def _after_show(self) -> None:
        self.window.navigator.go(Route(page=HOME))
        if self._marks is not None:
            Answering(self.window.page(HOME)).answers.connect(self._marks.mark_filled)
        self.window.setWindowIcon(QIcon(str(self._paths.resources / "icons" / "program" / "bbico.svg")))
        self.look.changed.connect(self._keep_settings)
        self.desk.ask("warm-up", warm_up, self._say_notices)

    def _say_notices(self, notices: tuple[Problem, ...]) -> None:
        self.window.notice_line.say(" ".join(words_for(notice, self.window.language) for notice in notices))

    def _keep_settings(self) -> None:
        self._settings = replace(
            self._settings, theme=self.look.theme, zoom_percent=self.look.zoom_percent, window=self.window.place_text()
        )
        try:
            kept_settings.save(self._paths, self._settings)
        except Problem as problem:
            self.desk.trouble.emit(problem)


def services_opener(paths: Paths, help_now: HelpNow) -> Callable[[], Services]:
    """Return what builds the services on the worker's first errand, libraries included."""

    def open_them() -> Services:
        from bbico_desktop.composition import open_services

        return open_services(paths=paths, help_now=help_now)

    return open_them


def warm_up(services: Services) -> tuple[Problem, ...]:
    """Open catalogue and index before the first question comes, and return what the reader should quietly be told."""
    services.finding.find(Query(limit=1))
    services.renew_help_now()
    return services.notices

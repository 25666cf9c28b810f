# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The running program: builds shell and collaborators behind the front door, and keeps what the reader chooses."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon

from bbico_desktop.domain.entries import CatalogueInfo
from bbico_desktop.domain.first_page import FirstPage
from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.problems import Problem
from bbico_desktop.domain.queries import Query
from bbico_desktop.foundation.clock import SystemClock
from bbico_desktop.foundation.paths import HELP_NOW_FILE, Paths
from bbico_desktop.foundation.settings import Settings
from bbico_desktop.gui.background import PATIENCE_SECONDS, Background, Worker
from bbico_desktop.gui.catching_up import Warm, catch_up, getting_ready, warm_up
from bbico_desktop.gui.collaborators import Collaborators
from bbico_desktop.gui.front_door import FrontDoor
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.marks import Answering, Marks
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.notice import Wording
from bbico_desktop.gui.places import PLACES
from bbico_desktop.gui.preferences import Preferences
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.settings_keeping import SettingsKeeping
from bbico_desktop.gui.translating import Translating
from bbico_desktop.gui.window import HELP_NOW, HOME, Window

if TYPE_CHECKING:
    from bbico_desktop.composition import Services
    from bbico_desktop.gui.collecting import Collector
    from bbico_desktop.gui.kiosk.terminal import Terminal
    from bbico_desktop.gui.opening import Opener
    from bbico_desktop.services.help_now import HelpNow

logger = logging.getLogger(__name__)

CATALOGUE_FILE = "catalogue.sqlite"
SWITCH_SECONDS = 0.0005


class Program(QObject):
    """Everything that lives as long as the window. `first_page_shown` comes once, when whatever can wait may begin."""

    first_page_shown = Signal()

    def __init__(
        self,
        *,
        paths: Paths,
        settings: Settings,
        language: Language,
        look: Look,
        translating: Translating,
        front_door: FrontDoor,
        terminal: Terminal | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._preferences = Preferences(settings, parent=self)
        self._translating = translating
        self._look = look
        self._front_door = front_door
        self._clock = SystemClock()
        self._info: CatalogueInfo | None = None
        self._warm: Warm | None = None
        self._log: logging.Handler | None = None
        self._collector: Collector | None = None
        self._background = Background(self)
        self._desk = ServiceDesk(background=self._background, open_services=self._services_opener(), parent=self)
        self._tools = Collaborators(
            look=look,
            desk=self._desk,
            clock=self._clock,
            resources=paths.resources,
            first_page=self._read_first_page,
            make_help_now=self._make_help_now,
            make_opener=make_opener,
            preferences=self._preferences,
            session=terminal.session if terminal else None,
            choose_printer=terminal.printing.choose if terminal else None,
        )
        self._tools.session.leave_no_trace(settings.no_trace)
        self.window = Window(tools=self._tools, places=PLACES, language=language, parent=front_door)
        self.window.language_chosen.connect(self.choose_language)
        self._keeping = SettingsKeeping(paths=paths, background=self._background, parent=self)
        self._keeping.trouble.connect(self._desk.trouble)
        front_door.closing.connect(self._keep_settings_now)
        front_door.closing.connect(self._tools.undo_steps.unkept.try_again)

    @property
    def tools(self) -> Collaborators:
        """Return what pages are made of."""
        return self._tools

    def start(self, marks: Marks | None = None) -> None:
        """Show the first page in the front door; services and the rest come after."""
        self.window.navigator.go(Route(page=HOME))
        wanted = HELP_NOW if self._front_door.move_in(self.window) else self._first_place()
        if wanted != HOME:
            self.window.navigator.go(Route(page=wanted))
        answering = Answering(self.window.page(wanted))
        if marks is not None:
            answering.answers.connect(marks.mark_filled)
            if marks.waits_for_search:
                query = Query(words="pesten", language=self.window.language)
                search = partial(self._desk.ask, "mark", lambda services: services.finding.find(query), marks.mark_searched)
                answering.answers.connect(search)
        answering.answers.connect(self._warm_up)

    def _first_place(self) -> str:
        """Return where to begin: at the first page, unless the reader wants to go on where she stopped."""
        kept = self._preferences.settings
        known = {place.name for place in PLACES if place.in_rail}
        return kept.place if kept.begin_where_left and kept.place in known else HOME

    def choose_language(self, language: Language) -> None:
        """Speak another language, at once, and keep that."""
        self._preferences.change(language=language)
        self._translating.speak(language)
        self.window.set_language(language)

    def close(self, patience: float = PATIENCE_SECONDS) -> bool:
        """End the workers, then the services; return whether all workers ended in time, so that the services could be closed."""
        ended = self._background.close(patience)
        if self._collector is not None:
            self._collector.close()
        if ended:
            self._desk.close()
        if self._log is not None:
            from bbico_desktop.foundation import logs

            logs.stop(self._log)
        return ended

    def _make_help_now(self) -> HelpNow:
        from bbico_desktop.services.help_now import HelpNow  # not before the first list

        return HelpNow(shipped=self._paths.shipped / HELP_NOW_FILE, kept=self._paths.data / HELP_NOW_FILE, clock=self._clock)

    def _read_first_page(self, language: Language) -> FirstPage | None:
        """Return the first page of the current edition without the services, which are not there yet."""
        from bbico_desktop.storage.first_page import read_first_page

        try:
            page = read_first_page(self._catalogue_file(), language)
        except Problem as problem:
            logger.info("first-page %s", problem.code)
            return None
        self._info = page.info if page else None
        return page

    def _catalogue_file(self) -> Path:
        if not (self._paths.data / "current").exists():  # nothing was ever installed: the quicker way for the first start
            return self._paths.shipped / "edition" / CATALOGUE_FILE
        from bbico_desktop.packs.editions import Editions

        edition = Editions(self._paths).current()
        return edition.catalogue if edition else self._paths.shipped / "edition" / CATALOGUE_FILE

    def _services_opener(self) -> Callable[[], Services]:
        """Return what builds the services on the worker's first errand, libraries included."""

        def open_them() -> Services:
            from bbico_desktop.composition import open_services

            return open_services(paths=self._paths, clock=self._clock, help_now=self._tools.help_now)

        return open_them

    def _warm_up(self) -> None:
        """Load what the first question will need, now that the first page is there."""
        from bbico_desktop.foundation import logs
        from bbico_desktop.gui.collecting import Collector

        gc.freeze()
        self._collector = Collector(self)
        sys.setswitchinterval(SWITCH_SECONDS)  # while a worker builds an index, the window gets its turn ten times sooner
        self._log = logs.start(self._paths)
        if self._info is not None:
            self.window.show_catalogue(self._info)
        else:
            self.window.notice_line.say(getting_ready, everywhere=True)
        self._front_door.setWindowIcon(QIcon(str(self._paths.resources / "icons" / "program" / "bbico.svg")))
        for changed in (self._look.changed, self._preferences.changed, self._tools.session.changed):
            changed.connect(self._keep_settings)
        self.window.furnish()
        self._tools.help_now  # noqa: B018  # built here, in the GUI thread, before the services share it
        self._desk.ask("warm-up", warm_up, self._say_warm)
        self.first_page_shown.emit()

    def _say_warm(self, warm: Warm) -> None:
        self._warm = warm
        self.window.show_catalogue(warm.info)
        if self._info is None:  # the first page could not be read: now it can
            self.window.catalogue_changed()
        self._say(self._words_for_now)
        self.window.services_ready()
        self._look.learn_other_scripts()  # names in other scripts come from services only
        self._desk.ask("catch-up", catch_up, self._say_caught_up, self._not_caught_up, worker=Worker.UPKEEP)

    def _say_caught_up(self, caught_up: Warm | None) -> None:
        before = self._warm
        if before is None:
            return
        if caught_up is None:
            self._say_rest()
            return
        self._warm = caught_up
        self.window.show_catalogue(caught_up.info)
        self.window.catalogue_changed()
        self._say(lambda: caught_up.words_after(before.info, self.window.language))

    def _not_caught_up(self, error: Exception) -> None:
        self._say_rest()
        self._desk.trouble.emit(error)

    def _say(self, words: Wording) -> None:
        """Say what is about the whole program, with the way to what can be done about it."""
        line, way = self.window.notice_line, self._warm.way if self._warm is not None else ""
        if words() and way in self.window.places:
            line.offer(words, way, everywhere=True)
        else:
            line.say(words, everywhere=True)

    def _say_rest(self) -> None:
        """Say what is left now that nothing is being built, unless another line took the place or the reader put it away."""
        if self._words_of_warm() != self._words_for_now() and self.window.notice_line.is_saying(self._words_for_now):
            self._say(self._words_of_warm)

    def _words_for_now(self) -> str:
        return self._warm.words_for_now(self.window.language) if self._warm is not None else ""

    def _words_of_warm(self) -> str:
        return self._warm.words(self.window.language) if self._warm is not None else ""

    def _keep_settings(self) -> None:
        if self._tools.session.granted.keep_traces:  # a terminal begins each day as it was set up
            self._keeping.keep_soon(self._settings_now())

    def _keep_settings_now(self) -> None:
        if self._tools.session.granted.keep_traces:
            self._keeping.keep_now(self._settings_now())

    def _settings_now(self) -> Settings:
        """Return what the next start is to know; where this one stopped only if that may be known."""
        look, kept = self._look, self._preferences.settings
        current = self.window.navigator.current
        keeps_place = self._tools.session.keeps_place
        return replace(
            kept,
            theme=look.theme,
            zoom_percent=look.zoom_percent,
            reading_font=look.reading_font,
            touch=look.touch,
            window=self._front_door.place_text() if keeps_place else kept.window,
            place=current.page if keeps_place and current else "",
        )


def make_opener() -> Opener:
    """Return what opens addresses after asking."""
    from bbico_desktop.gui.opening import Opener  # not before somebody wants to leave

    return Opener()

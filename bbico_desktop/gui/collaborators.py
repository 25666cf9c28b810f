# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What pages are made of; what is not needed before the first visit is built then."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bbico_desktop.gui.actions import Actions
from bbico_desktop.gui.preferences import Preferences
from bbico_desktop.gui.session import Session

if TYPE_CHECKING:
    from bbico_desktop.domain.first_page import FirstPage
    from bbico_desktop.domain.languages import Language
    from bbico_desktop.domain.policy import Policy
    from bbico_desktop.foundation.clock import Clock
    from bbico_desktop.gui.kit_adding import KitAdding
    from bbico_desktop.gui.look import Look
    from bbico_desktop.gui.opening import Opener
    from bbico_desktop.gui.preview_printing import ChoosePrinter
    from bbico_desktop.gui.service_desk import ServiceDesk
    from bbico_desktop.gui.undo_steps import UndoSteps
    from bbico_desktop.services.help_now import HelpNow


class Collaborators:
    """Each page's constructor takes only what it needs of these.

    `session` says what may be done just now, `actions` holds every action of the program, `preferences` what the reader chose.
    `first_page(language)` reads the catalogue's first page by itself, without the services; None when there is none to be had.
    """

    def __init__(
        self,
        *,
        look: Look,
        desk: ServiceDesk,
        clock: Clock,
        resources: Path,
        first_page: Callable[[Language], FirstPage | None],
        make_help_now: Callable[[], HelpNow],
        make_opener: Callable[[], Opener],
        session: Session | None = None,
        preferences: Preferences | None = None,
        choose_printer: ChoosePrinter | None = None,
    ) -> None:
        self.look = look
        self.desk = desk
        self.clock = clock
        self.resources = resources
        self.first_page = first_page
        self.session = session or Session(parent=look)
        self.preferences = preferences or Preferences(parent=look)
        self.actions = Actions(look=look, session=self.session, parent=look)
        self._choose_printer = choose_printer
        self._make_help_now = make_help_now
        self._make_opener = make_opener
        self._help_now: HelpNow | None = None
        self._opener: Opener | None = None
        self._undo_steps: UndoSteps | None = None
        self._kit_adding: KitAdding | None = None

    @property
    def policy(self) -> Policy:
        """Return what may be done just now."""
        return self.session.policy

    @property
    def choose_printer(self) -> ChoosePrinter:
        """Return what finds a printer for paper: the system's dialog, or a terminal's own way."""
        from bbico_desktop.gui.preview_printing import ask_printer  # whoever asks has something to print

        return self._choose_printer or ask_printer

    @property
    def help_now(self) -> HelpNow:
        """Return help sheets and helplines, which need no services."""
        if self._help_now is None:
            self._help_now = self._make_help_now()
        return self._help_now

    @property
    def opener(self) -> Opener:
        """Return the one thing that hands addresses to the system."""
        if self._opener is None:
            self._opener = self._make_opener()
            self._opener.setParent(self.look)  # it goes with the window, never with the last entry that knows it
            self._opener.obey(self.session)
        return self._opener

    @property
    def undo_steps(self) -> UndoSteps:
        """Return the one undo stack, through which every change of the reader's own things goes."""
        if self._undo_steps is None:
            from bbico_desktop.gui.undo_steps import UndoSteps

            self._undo_steps = UndoSteps(desk=self.desk, actions=self.actions, parent=self.desk)
        return self._undo_steps

    @property
    def kit_adding(self) -> KitAdding:
        """Return what asks into which kit entries go, from wherever they are seen."""
        if self._kit_adding is None:
            from bbico_desktop.gui.kit_adding import KitAdding

            self._kit_adding = KitAdding(
                look=self.look, desk=self.desk, steps=self.undo_steps, session=self.session, parent=self.desk
            )
        return self._kit_adding

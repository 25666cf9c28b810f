# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a help page is about just now in one language, and the widgets that show it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance
from shiboken6 import isValid

from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.records import ForAge
from bbico_desktop.foundation.clock import Clock
from bbico_desktop.gui.help_content import (
    HelpSheet,
    LargeNumber,
    danger_numbers,
    help_sheet,
    help_surroundings,
    large_numbers,
    lines_to_ring,
)
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.session import Session
from bbico_desktop.gui.widgets.help_calls import HelpCalls
from bbico_desktop.gui.widgets.help_picture_path import HelpPictures, HelpPictureSteps
from bbico_desktop.gui.widgets.help_sheet_view import HelpSheetView
from bbico_desktop.printing.handout import Contacts
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.services.help_now import HelpNow, Situation

NUMBER = "number"


class Online(Protocol):
    """What the page asks about the network; `gui.network.Network` is one."""

    changed: SignalInstance

    def is_online(self) -> bool:
        """Say whether the internet is known to be within reach."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpPlace:
    """Which sheet, None for the list of situations, and in which way it is shown."""

    entry_id: str | None = None
    view: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpSubject:
    """The content of a place in one language."""

    around: Surroundings
    danger: Contacts
    sheet: HelpSheet | None
    situations: tuple[Situation, ...]

    @property
    def language(self) -> Language:
        """Return the language of the page."""
        return self.around.language  # type: ignore[return-value]  # `subject_of` put one of ours there

    def numbers(self, age: ForAge) -> tuple[LargeNumber, ...]:
        """Return the numbers of the place, whom to call first in front."""
        calls = self.sheet.calls_for(age) if self.sheet else lines_to_ring(self.around)
        return large_numbers(calls, self.around)


def subject_of(help_now: HelpNow, clock: Clock, language: Language, entry_id: str | None) -> HelpSubject:
    """Return what a place says. Raises Problem `help-now-missing` or `help-now-broken`."""
    around = help_surroundings(help_now, clock, language)
    return HelpSubject(
        around=around,
        danger=danger_numbers(around),
        sheet=help_sheet(help_now, entry_id, around) if entry_id else None,
        situations=help_now.situations(language),
    )


class HelpViews(QObject):
    """Makes the widgets of a place, and lets the sheet that is shown know when the network comes or goes."""

    def __init__(self, *, look: Look, session: Session, network: Online | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._session = session
        self._network = network
        self._listens = False
        self._calls: HelpCalls | None = None

    def sheet(self, subject: HelpSubject, sheet: HelpSheet, *, easy: bool, age: ForAge) -> HelpSheetView:
        """Return a sheet as a page."""
        view = HelpSheetView(
            look=self._look,
            sheet=sheet,
            around=subject.around,
            easy=easy,
            age=age,
            online=self._is_online(),
            may_save=self._session.policy.save_files,
            may_print=self._session.policy.print_pages,
        )
        self._calls = view.calls
        return view

    def pictures(self, subject: HelpSubject) -> HelpPictures | HelpPictureSteps:
        """Return the pictures to choose from, or those of the chosen situation."""
        if subject.sheet is None:
            sheets = {one.id: one.sheet_id for one in subject.situations}
            return HelpPictures(look=self._look, language=subject.language, sheets=sheets)
        number = next(iter(subject.numbers("all")), None)
        return HelpPictureSteps(look=self._look, language=subject.language, sheet=subject.sheet, number=number)

    def _is_online(self) -> bool:
        if self._network is None:
            from bbico_desktop.gui.network import Network  # not before a sheet is shown

            self._network = Network(self)
        if not self._listens:
            self._network.changed.connect(self._show_network)
            self._listens = True
        return self._network.is_online()

    def _show_network(self) -> None:
        if self._calls is not None and isValid(self._calls):
            self._calls.show_network(self._is_online())

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Services that are built together, each under its own name; nothing of them is loaded until one is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bbico_desktop.domain.help_points import HelpPoint
    from bbico_desktop.services.about import AboutProgram
    from bbico_desktop.services.backups import Backups
    from bbico_desktop.services.bin import Bin
    from bbico_desktop.services.diagnostics import Diagnostics
    from bbico_desktop.services.handouts import Handouts
    from bbico_desktop.services.kit_sharing import KitSharing
    from bbico_desktop.services.kits import Kits
    from bbico_desktop.services.leaving import Leaving
    from bbico_desktop.services.lesson_papers import LessonPapers
    from bbico_desktop.services.lessons import Lessons
    from bbico_desktop.services.outbox import Outbox
    from bbico_desktop.services.own_help_points import HelpPoints
    from bbico_desktop.services.own_moving import OwnMoving
    from bbico_desktop.services.own_parts import OwnParts
    from bbico_desktop.services.own_things import OwnThings
    from bbico_desktop.services.own_unsaved import UnsavedForm
    from bbico_desktop.services.program_parts import ProgramParts
    from bbico_desktop.services.saved_searches import SavedSearches
    from bbico_desktop.services.undoing import Undoing


class OwnServices:
    """The services over the reader's own things."""

    @property
    def _own(self) -> OwnParts:
        raise NotImplementedError

    @property
    def handouts(self) -> Handouts:
        """Return what makes paper."""
        raise NotImplementedError

    @property
    def lesson_papers(self) -> LessonPapers:
        """Return what puts kits on paper as lessons."""
        from bbico_desktop.services.lesson_papers import LessonPapers

        return LessonPapers(self.handouts)

    @property
    def own_things(self) -> OwnThings:
        """Return what keeps the reader's own entries, notes and documents."""
        return self._own.things

    @property
    def saved_searches(self) -> SavedSearches:
        """Return what keeps searches; each answers from the catalogue that is open then."""
        return self._own.searches

    @property
    def help_points(self) -> HelpPoints:
        """Return what keeps who helps nearby."""
        return self._own.help_points

    def nearby(self) -> tuple[HelpPoint, ...]:
        """Return who helps nearby, for paper; nothing is opened until it is asked for."""
        return self.help_points.all()

    @property
    def unsaved_form(self) -> UnsavedForm:
        """Return what keeps a form that was not saved."""
        return self._own.unsaved

    @property
    def kits(self) -> Kits:
        """Return the kits of the catalogue and the reader's own."""
        return self._own.kits

    @property
    def kit_sharing(self) -> KitSharing:
        """Return what passes kits on as files."""
        return self._own.kit_sharing

    @property
    def outbox(self) -> Outbox:
        """Return the reports of mistakes that wait to leave."""
        return self._own.outbox

    @property
    def lessons(self) -> Lessons:
        """Return what puts lessons together."""
        return self._own.lessons

    @property
    def backups(self) -> Backups:
        """Return the copies of the reader's own things."""
        return self._own.backups

    @property
    def bin(self) -> Bin:
        """Return where removed own things lie."""
        return self._own.bin

    @property
    def own_moving(self) -> OwnMoving:
        """Return what moves all own things from one computer to another."""
        return self._own.moving

    @property
    def undoing(self) -> Undoing:
        """Return what takes changes of own things back."""
        return self._own.undoing


class ProgramServices:
    """The services that tell of the program itself."""

    @property
    def _program(self) -> ProgramParts:
        raise NotImplementedError

    @property
    def about(self) -> AboutProgram:
        """Return what knows which program and catalogue this is."""
        return self._program.about

    @property
    def diagnostics(self) -> Diagnostics:
        """Return what makes a report about the program."""
        return self._program.diagnostics

    @property
    def leaving(self) -> Leaving:
        """Return what lists and removes all that the program keeps."""
        return self._program.leaving

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The changes of kits that the window offers: each through the one undo stack, each said in a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bbico_desktop.domain.languages import Language
from bbico_desktop.gui.undo_steps import UndoSteps
from bbico_desktop.gui.unkept import Done, Failed, Unkept, UnkeptTexts

if TYPE_CHECKING:
    from bbico_desktop.services.kits import KitChange


class KitChanging(QObject):
    """`made` carries the id of a kit that is new and should be shown, `filled` that of one to which entries were added."""

    made = Signal(str)
    filled = Signal(str)

    def __init__(self, *, steps: UndoSteps, parent: QObject) -> None:
        super().__init__(parent)
        self._steps = steps

    @property
    def unkept(self) -> UnkeptTexts:
        """Return the notes that are not on the disk yet; their places are `kit_place` and `step_place`."""
        return self._steps.unkept

    def create(self, name: str, language: Language) -> None:
        """Begin a kit."""

        def said() -> str:
            return self.tr("The kit {kit} is new.").format(kit=_named(name))

        self._steps.make(said, lambda services: services.kits.create(name, language), self._show_new, tell=False)

    def copy(self, kit_id: str, name: str, language: Language) -> None:
        """Make a kit of one's own from any kit."""

        def said() -> str:
            return self.tr("A copy of {kit} stands among your kits.").format(kit=_named(name))

        self._steps.make(said, lambda services: services.kits.copy(kit_id, language), self._show_new)

    def remove(self, kit_id: str, name: str) -> None:
        """Put a kit into the bin."""

        def said() -> str:
            return self.tr("The kit {kit} is in the bin.").format(kit=_named(name))

        self._steps.make(said, lambda services: services.kits.remove_kit(kit_id))

    def rename(self, kit_id: str, before: str, name: str) -> None:
        """Give a kit another name."""

        def said() -> str:
            return self.tr("The kit {before} is now called {kit}.").format(before=_named(before), kit=_named(name))

        self._steps.make(said, lambda services: services.kits.rename(kit_id, name), tell=False)

    def note(self, kit_id: str, name: str, text: str) -> None:
        """Say what a kit is for."""
        place = kit_place(kit_id)

        def said() -> str:
            return self.tr("The note of the kit {kit} was changed.").format(kit=_named(name))

        def ask(done: Done, failed: Failed) -> None:
            seen = self.unkept.known(place)
            self._steps.make(said, lambda services: services.kits.set_kit_note(kit_id, text, seen=seen), done, failed, tell=False)

        def title() -> str:
            return self.tr("Note of the kit {kit}").format(kit=_named(name))

        self.unkept.keep(Unkept(place=place, title=title, text=text, ask=ask))

    def plan(self, kit_id: str, name: str, minutes: int | None) -> None:
        """Say how much time there is."""

        def said() -> str:
            if minutes:
                return self.tr("There are %n minutes for the kit {kit}.", "", minutes).format(kit=_named(name))
            return self.tr("No time is set for the kit {kit}.").format(kit=_named(name))

        self._steps.make(said, lambda services: services.kits.plan(kit_id, minutes), tell=False)

    def put_on_paper(self, kit_id: str, name: str, on_paper: bool) -> None:
        """Say whether there is a screen."""

        def said() -> str:
            if on_paper:
                return self.tr("The kit {kit} is given without a projector.").format(kit=_named(name))
            return self.tr("The kit {kit} is given with a projector.").format(kit=_named(name))

        self._steps.make(said, lambda services: services.kits.put_on_paper(kit_id, on_paper), tell=False)

    def add(self, kit_id: str, name: str, entries: Sequence[str]) -> None:
        """Put entries into a kit."""
        ids = tuple(entries)

        def said() -> str:
            return self.tr("%n entries stand in the kit {kit}.", "", len(ids)).format(kit=_named(name))

        self._steps.make(said, lambda services: services.kits.add_all(kit_id, ids), self._tell_filled)

    def add_to_new(self, name: str, entries: Sequence[str], language: Language) -> None:
        """Begin a kit with entries in it."""
        ids = tuple(entries)

        def said() -> str:
            return self.tr("The kit {kit} is new, with %n entries.", "", len(ids)).format(kit=_named(name))

        self._steps.make(said, lambda services: services.kits.create(name, language, ids), self._tell_filled)

    def remove_entry(self, kit_id: str, name: str, entry: tuple[str, str]) -> None:
        """Take an entry, given as id and title, out of a kit."""
        entry_id, title = entry

        def said() -> str:
            return self.tr("{entry} is no longer in the kit {kit}.").format(entry=_named(title), kit=_named(name))

        self._steps.make(said, lambda services: services.kits.remove(kit_id, entry_id))

    def move(self, kit_id: str, entry: tuple[str, str], place: int) -> None:
        """Put an entry at a place from 1."""
        entry_id, title = entry

        def said() -> str:
            return self.tr("{entry} stands at place {place}.").format(entry=_named(title), place=place)

        self._steps.make(said, lambda services: services.kits.move(kit_id, entry_id, place), tell=False)

    def note_entry(self, kit_id: str, name: str, entry: tuple[str, str], text: str) -> None:
        """Say what an entry is there for."""
        entry_id, entry_title = entry
        place = step_place(kit_id, entry_id)

        def said() -> str:
            return self.tr("The note at {entry} was changed.").format(entry=_named(entry_title))

        def ask(done: Done, failed: Failed) -> None:
            seen = self.unkept.known(place)
            self._steps.make(
                said, lambda services: services.kits.set_note(kit_id, entry_id, text, seen=seen), done, failed, tell=False
            )

        def title() -> str:
            return self.tr("Note at {entry} in the kit {kit}").format(entry=_named(entry_title), kit=_named(name))

        self.unkept.keep(Unkept(place=place, title=title, text=text, ask=ask))

    def time_entry(self, kit_id: str, entry: tuple[str, str], minutes: int) -> None:
        """Say how long an entry takes; 0: nobody knows."""
        entry_id, title = entry

        def said() -> str:
            if minutes:
                return self.tr("{entry} takes %n minutes.", "", minutes).format(entry=_named(title))
            return self.tr("No time is set for {entry}.").format(entry=_named(title))

        self._steps.make(said, lambda services: services.kits.set_minutes(kit_id, entry_id, minutes or None), tell=False)

    def keep_lesson(self, entries: Sequence[str], language: Language, minutes: int) -> None:
        """Make a kit of a lesson."""
        ids = tuple(entries)

        def said() -> str:
            return self.tr("The lesson stands among your kits.")

        self._steps.make(said, lambda services: services.lessons.keep(ids, language, minutes), self._show_new)

    def _tell_filled(self, change: KitChange) -> None:
        self.filled.emit(change.kit_id)

    def _show_new(self, change: KitChange) -> None:
        self.made.emit(change.kit_id)


def kit_place(kit_id: str) -> str:
    """Return the place of the note of a kit among what is not kept yet."""
    return f"kit {kit_id}"


def step_place(kit_id: str, entry_id: str) -> str:
    """Return the place of the note at an entry of a kit among what is not kept yet."""
    return f"kit {kit_id} {entry_id}"


def _named(name: str) -> str:
    from bbico_desktop.gui.wording import quoted

    return quoted(name)

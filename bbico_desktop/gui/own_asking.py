# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What is asked before something large is done with own things, in words, and then done: emptying, going back, taking in."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from bbico_desktop.domain.problems import Problem
from bbico_desktop.gui.background import Worker
from bbico_desktop.gui.errors import DAMAGED, words_for
from bbico_desktop.gui.notice import Wording, nothing
from bbico_desktop.gui.own_kept import damage_of
from bbico_desktop.gui.own_moving import OwnMover, change_words, content_words
from bbico_desktop.gui.own_words import backup_day
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.undo_steps import UndoSteps
from bbico_desktop.gui.widgets.own_question import OwnQuestion
from bbico_desktop.storage.user_backup import Backup

if TYPE_CHECKING:
    from bbico_desktop.composition import Services
    from bbico_desktop.domain.languages import Language
    from bbico_desktop.services.own_moving import Compared


class Asked(StrEnum):
    """What a question is about."""

    EMPTY = "empty"
    GO_BACK = "go-back"
    TAKE_IN = "take-in"
    REPAIR = "repair"


class OwnAsking(QObject):
    """`said` carries one line for the reader (a `Wording`); `done`: own things are others now."""

    said = Signal(object)
    done = Signal()

    def __init__(self, *, desk: ServiceDesk, steps: UndoSteps, mover: OwnMover, question: OwnQuestion, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._steps = steps
        self._question = question
        self._work: Callable[[Services], object] | None = None
        self._path: Path | None = None
        self._done_words: Wording = nothing
        self.language: Language = "en"
        question.agreed.connect(self._do)
        question.declined.connect(self._leave)
        self.listen_to(mover)

    def listen_to(self, mover: OwnMover) -> None:
        """Ask about what comes in by this one."""
        self._mover = mover
        mover.compared.connect(self._ask_to_take_in)
        mover.trouble.connect(self._say_trouble)

    def ask_about(self, what: Asked, about: object) -> None:
        """Ask whether to empty the bin (of so many things), or to go back to a backup."""
        self._path = None
        if what == Asked.EMPTY:
            self._work, self._done_words = _empty, self._empty_words
            self._question.ask(
                self.tr("Remove all that is in the bin, for good? (%n)", "", about if isinstance(about, int) else 0),
                [self.tr("This cannot be undone. What you removed is still in the backups until they are replaced.")],
                self.tr("Empty the bin"),
            )
        elif isinstance(about, Backup):
            self._work = _going_back(about)
            day = backup_day(about.day)
            self._done_words = self._back_words(about)
            self._question.ask(
                self.tr("Go back to the backup of {day}?").format(day=day),
                [
                    self.tr("Your entries, help points, notes, kits and saved searches will be as they were then."),
                    self.tr("A copy of what is here now is made first, and stands in this list: you can come back."),
                ],
                self.tr("Go back to {day}").format(day=day),
            )

    def reading_words(self) -> str:
        """Return what is said where nothing can be kept."""
        return self.tr("Nothing can be written on this computer, so nothing new can be kept. What is here can be looked at.")

    def words_for_trouble(self, error: Exception) -> str:
        """Return why own things cannot be shown; for a damaged file, find the copy that can take its place."""
        if isinstance(error, Problem) and error.code == DAMAGED:
            self._desk.ask("own-damage", damage_of, self._offer, self._say_trouble, worker=Worker.UPKEEP)
            return self.tr("The file with your own things is damaged. It was left as it is; nothing was written over it.")
        return words_for(error, self.language)

    def _offer(self, backup: Backup | None) -> None:
        self._path = None
        kept = self.tr("The damaged file is kept beside it, under another name.")
        if backup is None:
            self._work, self._done_words = _begin_anew, self._anew_words
            heading = self.tr("There is no backup. Begin with an empty file?")
            self._question.ask(heading, [kept], self.tr("Begin anew"))
            return
        day = backup_day(backup.day)
        self._work = _restoring(backup)
        self._done_words = self._back_words(backup)
        heading = self.tr("There is a sound backup of {day}. Put it in its place?").format(day=day)
        self._question.ask(heading, [kept], self.tr("Put the backup in its place"))

    def _ask_to_take_in(self, path: Path, compared: Compared) -> None:
        self._work, self._path = None, path
        changes = list(change_words(compared.counts))
        held = self.tr("In the file: {what}").format(what=", ".join(content_words(compared.content)) or "–")
        if not changes:
            self._path = None
            self._question.ask(self.tr("All that is in {file} is here already.").format(file=path.name), [held], "")
            return
        lines = [held, *(f"• {one}" for one in changes), self.tr("Everything else stays. You can take it back afterwards.")]
        self._question.ask(self.tr("Take in {file}?").format(file=path.name), lines, self.tr("Take it in"))

    def _do(self) -> None:
        work, path, self._work, self._path = self._work, self._path, None, None
        if path is not None:
            self._mover.take_in(path)
        elif work is not None:
            self._desk.ask("own-large", work, self._tell, self._say_trouble, certain=True)

    def _leave(self) -> None:
        self._work = self._path = None

    def _tell(self, _outcome: object) -> None:
        self._steps.forget()  # what lay behind has other rows now
        self.said.emit(self._done_words)
        self.done.emit()

    def _say_trouble(self, error: Exception) -> None:
        self._desk.trouble.emit(error)
        self.done.emit()

    def _empty_words(self) -> str:
        return self.tr("The bin is empty.")

    def _anew_words(self) -> str:
        return self.tr("A new file is begun with the next thing that you keep.")

    def _back_words(self, backup: Backup) -> Wording:
        def words() -> str:
            return self.tr("Everything of your own is as it was on {day}.").format(day=backup_day(backup.day))

        return words


def _empty(services: Services) -> object:
    return services.bin.empty()


def _begin_anew(services: Services) -> object:
    return services.backups.begin_anew()


def _going_back(backup: Backup) -> Callable[[Services], object]:
    def go_back(services: Services) -> object:
        return services.backups.go_back(backup)

    return go_back


def _restoring(backup: Backup) -> Callable[[Services], object]:
    def restore(services: Services) -> object:
        return services.backups.restore(backup)

    return restore

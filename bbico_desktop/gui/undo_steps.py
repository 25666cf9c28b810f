# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""One undo stack for the whole window: whatever changes the reader's own things goes through it, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from bbico_desktop.gui.actions import Actions
from bbico_desktop.gui.notice import Wording
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.unkept import UnkeptTexts

if TYPE_CHECKING:
    from bbico_desktop.composition import Services
    from bbico_desktop.services.undoing import Undo

T = TypeVar("T")

UNDO, REDO = "undo", "redo"
MOST_STEPS = 200
MOST_CHARACTERS = 2_000_000


class _Step:
    """One action. What takes it back is written by the worker, None until then, empty when there is nothing to take back."""

    def __init__(self, words: Wording, undo: Undo | None = None) -> None:
        self.words = words
        self.undo = undo

    @property
    def characters(self) -> int:
        return self.undo.characters if self.undo else 0


class UndoSteps(QObject):
    """`make` a change, `undo` and `redo`. One worker does all of it in the order of asking, also when the window closes meanwhile.

    `told` carries a line for the reader, a `Wording`, and the way that is offered with it: `undo`, `redo` or nothing.
    `kept_changed` tells that the reader's own things may be others now; `changed` that there is something else to take back.
    """

    changed = Signal()
    told = Signal(object, str)
    kept_changed = Signal()

    def __init__(self, *, desk: ServiceDesk, actions: Actions | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._actions = actions
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._numbers = count()
        self.unkept = UnkeptTexts(say_trouble=self.say_trouble, parent=self)
        self.changed.connect(self._offer)

    @property
    def can_undo(self) -> bool:
        """Say whether there is something to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Say whether something that was taken back can be done again."""
        return bool(self._undone)

    def make(
        self,
        words: Wording,
        verb: Callable[[Services], T],
        answer: Callable[[T], None] | None = None,
        trouble: Callable[[Exception], None] | None = None,
        *,
        tell: bool = True,
    ) -> None:
        """Change the reader's own things by `verb`, which holds no widget; `words` say it in one sentence, as done.

        With `tell`, the sentence stands in the notice line with a way back. `answer` gets what the verb returned.
        """
        step = _Step(words)
        self._put(step)
        errand = _Making(step, verb)
        self._ask(errand, _Outcome(self, errand, (words if tell else None, UNDO), answer, trouble))

    def push(self, words: Wording, undo: Undo) -> None:
        """Take up a change that was made elsewhere; an empty one is none."""
        if undo:
            self._put(_Step(words, undo))
            self.kept_changed.emit()

    def undo(self) -> None:
        """Take back what was done last."""
        self._turn(self._done, self._undone, _taken_back, REDO)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._turn(self._undone, self._done, _done_again, UNDO)

    def act(self, way: str) -> None:
        """Go the way that was offered with a line."""
        if way == UNDO:
            self.undo()
        elif way == REDO:
            self.redo()

    def forget(self) -> None:
        """Remember nothing that could be taken back."""
        self._done.clear()
        self._undone.clear()
        self.changed.emit()

    def settle(self, step: _Step, *, changed: bool) -> None:
        """Tell that own things may be others now; a step that changed nothing, or cannot be taken back any more, is none."""
        if not changed:
            for held in (self._done, self._undone):
                if step in held:
                    held.remove(step)
        self._hold_the_end()
        self.changed.emit()
        self.kept_changed.emit()

    def say_trouble(self, error: Exception) -> None:
        """Say what went wrong."""
        self._desk.trouble.emit(error)

    def _offer(self) -> None:
        """Let the actions do what can be done just now."""
        if self._actions is not None:
            ways = {UNDO: (self.can_undo, self.undo), REDO: (self.can_redo, self.redo)}
            self._actions.withdraw(*(name for name, (can, _) in ways.items() if not can))
            self._actions.offer({name: way for name, (can, way) in ways.items() if can})

    def _turn(self, held: list[_Step], other: list[_Step], said: Wording, way: str) -> None:
        if not held:
            return
        step = held.pop()
        other.append(step)
        self.changed.emit()
        errand = _Turning(step)

        def words() -> str:
            return said().format(what=step.words())

        self._ask(errand, _Outcome(self, errand, (words, way)))

    def _ask(self, errand: _Errand[T], outcome: _Outcome[T]) -> None:
        self._desk.ask(f"undo-steps-{next(self._numbers)}", errand, outcome.came_home, outcome.came_to_trouble, certain=True)

    def _put(self, step: _Step) -> None:
        self._undone.clear()
        self._done.append(step)
        self._hold_the_end()
        self.changed.emit()

    def _hold_the_end(self) -> None:
        """Forget the oldest steps where there are too many, or where they fill too much memory; the newest stays."""
        del self._done[:-MOST_STEPS]
        filled = sum(one.characters for one in self._done)
        while filled > MOST_CHARACTERS and len(self._done) > 1:
            filled -= self._done.pop(0).characters


def _taken_back() -> str:
    return QCoreApplication.translate("UndoSteps", "Taken back: {what}")


def _done_again() -> str:
    return QCoreApplication.translate("UndoSteps", "Done again: {what}")


class _Errand(Generic[T]):
    """What the worker does with a step; `changed` says afterwards whether anything is other than before."""

    changed = False

    def __init__(self, step: _Step) -> None:
        self.step = step

    def __call__(self, services: Services) -> T:
        raise NotImplementedError


class _Making(_Errand[T]):
    """Make a change, and keep with its step what takes it back, also of a change that stopped half-way."""

    def __init__(self, step: _Step, verb: Callable[[Services], T]) -> None:
        super().__init__(step)
        self._verb = verb

    def __call__(self, services: Services) -> T:
        recorded = None
        try:
            with services.undoing.recording() as recorded:
                return self._verb(services)
        finally:
            self.step.undo = recorded.undo if recorded else None
            self.changed = bool(self.step.undo)


class _Turning(_Errand[None]):
    """Take a step back, or do it again; when that is too late, nothing is left of it."""

    def __call__(self, services: Services) -> None:
        before, self.step.undo = self.step.undo, None
        if before:
            self.step.undo = services.undoing.undo(before)
            self.changed = True


class _Outcome(Generic[T]):
    """What is to be done when an errand comes home."""

    def __init__(
        self,
        steps: UndoSteps,
        errand: _Errand[T],
        told: tuple[Wording | None, str],
        answer: Callable[[T], None] | None = None,
        trouble: Callable[[Exception], None] | None = None,
    ) -> None:
        self._steps = steps
        self._errand = errand
        self._told = told
        self._answer = answer
        self._trouble = trouble

    def came_home(self, outcome: T) -> None:
        self._steps.settle(self._errand.step, changed=self._errand.changed)
        if self._answer is not None:
            self._answer(outcome)
        if self._errand.changed and self._told[0]:
            self._steps.told.emit(*self._told)

    def came_to_trouble(self, error: Exception) -> None:
        self._steps.settle(self._errand.step, changed=self._errand.changed)
        if self._trouble is not None:
            self._trouble(error)
        else:
            self._steps.say_trouble(error)

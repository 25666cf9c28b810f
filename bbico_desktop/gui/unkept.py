# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Texts that are not on the disk yet: on their way there, or refused by it. They are held in memory alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

Done = Callable[[object], None]
Failed = Callable[[Exception], None]
Ask = Callable[[Done, Failed], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unkept:
    """What a reader wrote. `ask` has it kept, and may be called again; `title` says what it is in the language of now.

    `place` names where it belongs; the newest text of a place counts. `trouble` says why the disk refused it.
    """

    place: str
    title: Callable[[], str]
    text: str
    ask: Ask
    trouble: Exception | None = None


class UnkeptTexts(QObject):
    """`settled` carries the place of a text that was kept or refused; `wanted` asks all to hand over what is being written."""

    settled = Signal(str)
    wanted = Signal()

    def __init__(self, *, say_trouble: Failed, parent: QObject) -> None:
        super().__init__(parent)
        self._say_trouble = say_trouble
        self._held: dict[str, Unkept] = {}
        self._known: dict[str, tuple[str, ...]] = {}
        self._seen: set[str] = set()

    def keep(self, text: Unkept) -> None:
        """Have a text kept, and hold it until it is."""
        self._held[text.place] = replace(text, trouble=None)
        self._known[text.place] = (*self.known(text.place), text.text)
        outcome = _Outcome(self, text)
        text.ask(outcome.done, outcome.failed)

    def held(self, place: str) -> Unkept | None:
        """Return the text of a place that is not on the disk yet."""
        return self._held.get(place)

    def shown(self, place: str, kept: str) -> tuple[str, str | None]:
        """Return what counts as kept at a place, where the disk holds `kept`, and what was refused there."""
        held = self._held.get(place)
        self._known[place] = (kept,) if held is None else (*self.known(place), kept)
        if held is None:
            return kept, None
        return (kept, held.text) if held.trouble else (held.text, None)

    def known(self, place: str) -> tuple[str, ...]:
        """Return the texts of a place that the reader saw or wrote; another one somebody else wrote there."""
        return self._known.get(place, ())

    @property
    def on_the_way(self) -> bool:
        """Say whether the disk has still to answer for a text."""
        return any(one.trouble is None for one in self._held.values())

    @property
    def endangered(self) -> tuple[Unkept, ...]:
        """Return all texts that would be lost now; nothing is lost with an empty one."""
        return tuple(one for one in self._held.values() if one.text.strip())

    def try_again(self) -> None:
        """Have everything kept that is being written, and that was refused."""
        self.wanted.emit()
        for one in [one for one in self._held.values() if one.trouble]:
            self.keep(one)

    def see(self, place: str) -> None:
        """Know that the reader sees at this place itself why it was refused, so that nobody else need say it."""
        self._seen.add(place)

    def let_go(self, place: str) -> None:
        """Hold nothing of a place any more."""
        self._held.pop(place, None)

    def forget(self) -> None:
        """Hold nothing any more."""
        self._held.clear()
        self._known.clear()

    def settle(self, text: Unkept, error: Exception | None) -> None:
        """Take the disk's answer, unless something newer was written there since."""
        held = self._held.get(text.place)
        if held is None or held.text != text.text:
            return
        if error is None:
            del self._held[text.place]
        else:
            self._held[text.place] = replace(held, trouble=error)
        self._seen.discard(text.place)
        self.settled.emit(text.place)
        if error is not None and text.place not in self._seen:
            self._say_trouble(error)


class _Outcome:
    """Which text an answer is about."""

    def __init__(self, texts: UnkeptTexts, text: Unkept) -> None:
        self._texts = texts
        self._text = text

    def done(self, _outcome: object) -> None:
        self._texts.settle(self._text, None)

    def failed(self, error: Exception) -> None:
        self._texts.settle(self._text, error)

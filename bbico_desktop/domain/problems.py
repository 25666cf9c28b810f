# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Expected trouble: what went wrong, where, and what to do, as data; the words are found at the border (window, command line)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum


class Family(IntEnum):
    """The exit code that a problem leads to."""

    NOT_FOUND = 1
    WRONG_USE = 2
    BAD_INPUT = 3
    NOT_TRUSTED = 4
    STORAGE = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a mistake stands; `line` counts from 1, 0 is unknown."""

    file: str = ""
    line: int = 0
    field: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """One mistake of a record or file, as an editor can mend it."""

    code: str
    place: Place
    facts: Mapping[str, str] = field(default_factory=dict)


class Problem(Exception):  # noqa: N818  # a word of this trade, not an error of the program
    """Something expected went wrong. `code` finds the sentence and the remedy in `foundation.messages`; `facts` fill it in."""

    def __init__(
        self,
        code: str,
        family: Family,
        *,
        places: tuple[Place, ...] = (),
        mistakes: tuple[Mistake, ...] = (),
        **facts: object,
    ) -> None:
        super().__init__(code, {name: str(value) for name, value in facts.items()})
        self.code = code
        self.family = family
        self.facts: dict[str, str] = {name: str(value) for name, value in facts.items()}
        self.mistakes = mistakes
        self.places = places or tuple(mistake.place for mistake in mistakes)

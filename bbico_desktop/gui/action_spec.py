# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What is known of an action before anybody can do it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtGui import QKeySequence

Key = QKeySequence.StandardKey | str
Words = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSpec:
    """One action. `text` and `tip` are (context, source text); `right` is the name of a `Policy` field, or empty."""

    name: str
    text: Words
    tip: Words
    icon: str
    menu: str
    keys: tuple[Key, ...] = ()
    right: str = ""
    checkable: bool = False
    begins: bool = False
    """A line is drawn before it in its menu."""
    lends_keys_to: str = ""
    """The action that has these keys too while this one cannot be done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuSpec:
    """One menu of the menu bar."""

    name: str
    label: Words


class Destination(Protocol):
    """What is known here of a place: pages know the actions, so the actions may not know the pages."""

    @property
    def name(self) -> str: ...

    @property
    def label(self) -> Words: ...

    @property
    def icon(self) -> str: ...

    @property
    def in_rail(self) -> bool: ...

    @property
    def right(self) -> str: ...

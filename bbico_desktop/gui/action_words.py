# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Actions in words: for the palette, the list of keys and paper."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from bbico_desktop.gui.action_list import MENUS
from bbico_desktop.gui.action_spec import ActionSpec
from bbico_desktop.gui.actions import Actions
from bbico_desktop.gui.models.action_lines import ActionLine

NATIVE = QKeySequence.SequenceFormat.NativeText
LABELS = {menu.name: menu.label for menu in MENUS}
MOST_KEYS = 2
PLAIN_KEY = re.compile(r".*\+.*|F\d|F1[012]|.")  # what is on every keyboard; Qt knows keys of special ones too


def action_line(actions: Actions, spec: ActionSpec) -> ActionLine:
    """Return one action in the language of the interface; its keys are the first that are on this keyboard."""
    return ActionLine(
        name=spec.name,
        words=without_ellipsis(actions.words(spec.name)),
        menu=QCoreApplication.translate(*LABELS[spec.menu]),
        keys=" · ".join(key.toString(NATIVE) for key in shown_keys(actions, spec)[:1]),
        tip=QCoreApplication.translate(*spec.tip),
        icon=spec.icon,
    )


def without_ellipsis(words: str) -> str:
    """Return a label as it stands in a sentence; before its ellipsis, German has a space."""
    return words.removesuffix("…").rstrip()


def shown_keys(actions: Actions, spec: ActionSpec) -> list[QKeySequence]:
    """Return the keys worth telling of: those with a name of one key on every keyboard, two at most."""
    keys = [key for key in actions.keys(spec.name) if PLAIN_KEY.fullmatch(key.toString())]
    return keys[:MOST_KEYS]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRow:
    """One thing that keys do."""

    words: str
    keys: tuple[str, ...]
    tip: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySection:
    """Keys that belong together, under the name of their menu."""

    heading: str
    rows: tuple[KeyRow, ...]


def key_sections(actions: Actions) -> list[KeySection]:
    """Return all keys of the program, menu by menu, then those that work everywhere; actions without a key are left out."""
    sections = []
    for menu in MENUS:
        keyed = [(spec, shown_keys(actions, spec)) for spec in actions.specs if spec.menu == menu.name]
        rows = tuple(_row(actions, spec, keys) for spec, keys in keyed if keys)
        sections.append(KeySection(heading=QCoreApplication.translate(*menu.label), rows=rows))
    return [*(section for section in sections if section.rows), _everywhere()]


def _row(actions: Actions, spec: ActionSpec, keys: list[QKeySequence]) -> KeyRow:
    return KeyRow(
        words=without_ellipsis(actions.words(spec.name)),
        keys=tuple(key.toString(NATIVE) for key in keys),
        tip=QCoreApplication.translate(*spec.tip),
    )


def _everywhere() -> KeySection:
    """Return what is no action: how the keyboard moves about."""
    return KeySection(
        heading=QCoreApplication.translate("Keys", "Everywhere"),
        rows=(
            KeyRow(
                words=QCoreApplication.translate("Keys", "To the next control, and back"),
                keys=(_native("Tab"), _native("Shift+Tab")),
            ),
            KeyRow(words=QCoreApplication.translate("Keys", "From line to line in a list"), keys=(_native("Up"), _native("Down"))),
            KeyRow(words=QCoreApplication.translate("Keys", "Press what is marked"), keys=(_native("Space"), _native("Return"))),
            KeyRow(words=QCoreApplication.translate("Keys", "Put away what lies above the page"), keys=(_native("Esc"),)),
            KeyRow(words=QCoreApplication.translate("Keys", "What can be done with what is marked"), keys=(_native("Shift+F10"),)),
            KeyRow(
                words=QCoreApplication.translate("Keys", "Quick exit"),
                keys=(QCoreApplication.translate("Keys", "Shift, three times"),),
            ),
            KeyRow(
                words=QCoreApplication.translate("Keys", "Back and forward with the mouse"),
                keys=(QCoreApplication.translate("Keys", "The two buttons at its side"),),
            ),
        ),
    )


def _native(key: str) -> str:
    return QKeySequence(key).toString(NATIVE)

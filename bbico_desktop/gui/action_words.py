# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Actions in words: for the palette, the list of keys and paper."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from bbico_desktop.gui.action_list import MENUS
from bbico_desktop.gui.action_spec import ActionSpec
from bbico_desktop.gui.actions import Actions
from bbico_desktop.gui.models.action_lines import ActionLine

NATIVE = QKeySequence.SequenceFormat.NativeText
LABELS = {menu.name: menu.label for menu in MENUS}
MOST_KEYS = 2


def action_line(actions: Actions, spec: ActionSpec) -> ActionLine:
    """Return one action in the language of the interface; its keys are the first that are on this keyboard."""
    return ActionLine(
        name=spec.name,
        words=actions.words(spec.name).removesuffix("…"),
        menu=QCoreApplication.translate(*LABELS[spec.menu]),
        keys=" · ".join(key.toString(NATIVE) for key in shown_keys(actions, spec)[:1]),
        tip=QCoreApplication.translate(*spec.tip),
        icon=spec.icon,
    )


def shown_keys(actions: Actions, spec: ActionSpec) -> list[QKeySequence]:
    """Return the keys worth telling of: those with a name of one key on every keyboard, two at most."""
    keys = [key for key in actions.keys(spec.name) if key.toString() not in ODD_KEYS]
    return keys[:MOST_KEYS]


# Keys of special keyboards, which Qt takes too.
ODD_KEYS = {"New", "Open", "Exit", "Undo", "Redo", "Find", "Zoom In", "Zoom Out", "Back", "Forward", "Help", "F14", "Print"}

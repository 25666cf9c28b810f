# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""All actions of the program, in the order of the menus. Menu bar, context menus, keys, palette and list of keys come from here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP
from bbico_desktop.gui.action_lists.files_and_editing import EDIT, FILE
from bbico_desktop.gui.action_lists.kits_and_help import HELP, KIT, TOOLS
from bbico_desktop.gui.action_lists.seeing_and_going import GO, VIEW
from bbico_desktop.gui.action_spec import ActionSpec, Destination, MenuSpec

MENUS = (
    MenuSpec(name="file", label=("Menus", QT_TRANSLATE_NOOP("Menus", "File"))),
    MenuSpec(name="edit", label=("Menus", QT_TRANSLATE_NOOP("Menus", "Edit"))),
    MenuSpec(name="view", label=("Menus", QT_TRANSLATE_NOOP("Menus", "View"))),
    MenuSpec(name="go", label=("Menus", QT_TRANSLATE_NOOP("Menus", "Go"))),
    MenuSpec(name="kit", label=("Menus", QT_TRANSLATE_NOOP("Menus", "Kit"))),
    MenuSpec(name="tools", label=("Menus", QT_TRANSLATE_NOOP("Menus", "Tools"))),
    MenuSpec(name="help", label=("Menus", QT_TRANSLATE_NOOP("Menus", "Help"))),
)
ACTIONS: tuple[ActionSpec, ...] = (*FILE, *EDIT, *VIEW, *GO, *KIT, *TOOLS, *HELP)
GO_TO = "go_"
LAST_DIGIT = 9


def actions_with(places: Sequence[Destination]) -> tuple[ActionSpec, ...]:
    """Return all actions, and one for each place of the rail that has none of its own, behind those that go somewhere."""
    own = {spec.name for spec in ACTIONS}
    goings = tuple(_goings([place for place in places if place.in_rail and place.name not in own]))
    return (*FILE, *EDIT, *VIEW, *GO, *goings, *KIT, *TOOLS, *HELP)


def _goings(places: Sequence[Destination]) -> Iterator[ActionSpec]:
    for number, place in enumerate(places, start=1):
        yield ActionSpec(
            name=GO_TO + place.name,
            text=place.label,
            tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Go to this place of the program")),
            icon=place.icon,
            menu="go",
            keys=(f"Ctrl+{number}",) if number <= LAST_DIGIT else (),
            right=place.right,
            begins=number == 1,
        )

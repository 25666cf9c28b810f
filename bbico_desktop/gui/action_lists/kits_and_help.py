# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Actions of the menus Kit, Tools and Help."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP
from bbico_desktop.gui.action_spec import ActionSpec

Standard = QKeySequence.StandardKey

KIT = (
    ActionSpec(
        name="new_kit",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "New kit…")),
        tip=(
            "Actions",
            QT_TRANSLATE_NOOP("Actions", "Begin a kit: entries that belong together, with notes, to print or to pass on"),
        ),
        icon="folder-plus",
        menu="kit",
        keys=("Ctrl+Shift+K",),
        right="edit",
    ),
    ActionSpec(
        name="make_lesson",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Make a lesson…")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Put together a lesson that is ready to give, with times and sheets")),
        icon="graduation-cap",
        menu="kit",
        keys=("Ctrl+Shift+M",),
        right="edit",
    ),
    ActionSpec(
        name="add_to_kit",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Add to a kit…")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Put the chosen entries into a kit")),
        icon="folder-heart",
        menu="kit",
        keys=("Ctrl+D",),
        right="edit",
        begins=True,
    ),
    ActionSpec(
        name="move_up",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Move up")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Put the chosen part of the kit one place earlier")),
        icon="arrow-up",
        menu="kit",
        keys=("Alt+Up",),
        right="edit",
    ),
    ActionSpec(
        name="move_down",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Move down")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Put the chosen part of the kit one place later")),
        icon="arrow-down",
        menu="kit",
        keys=("Alt+Down",),
        right="edit",
    ),
)

TOOLS = (
    ActionSpec(
        name="palette",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "All actions")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Find any action of the program by typing what it does")),
        icon="list",
        menu="tools",
        keys=("Ctrl+Shift+A",),
        right="menus",
    ),
    ActionSpec(
        name="menu_bar",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Go to the menus")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Open the first menu; the arrow keys go on from there")),
        icon="menu",
        menu="tools",
        keys=("F10",),
        right="menus",
    ),
    ActionSpec(
        name="settings",
        text=("Places", QT_TRANSLATE_NOOP("Places", "Settings")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Language, colours, size of the text, and what is remembered")),
        icon="settings-2",
        menu="tools",
        keys=(Standard.Preferences, "Ctrl+,"),
    ),
)

HELP = (
    ActionSpec(
        name="manual",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Manual")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "How the program works, explained for the page that is open")),
        icon="book-open",
        menu="help",
        keys=(Standard.HelpContents, "F1"),
    ),
    ActionSpec(
        name="shortcuts",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Keys")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "A list of all keys, which can be printed")),
        icon="keyboard",
        menu="help",
        keys=("Ctrl+?",),
    ),
    ActionSpec(
        name="report_mistake",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Report a mistake in this entry…")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Tell the editors what is wrong, old or unsafe in the entry that is open")),
        icon="flag",
        menu="help",
        keys=("Ctrl+Shift+F",),
        right="edit",
        begins=True,
    ),
    ActionSpec(
        name="propose_entry",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Propose this entry to the editors")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Put your own entry in the outbox; your note and documents stay here")),
        icon="send",
        menu="help",
        right="edit",
    ),
    ActionSpec(
        name="outbox",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Outbox")),
        tip=(
            "Actions",
            QT_TRANSLATE_NOOP("Actions", "Pass on the mistakes and proposals that wait here for the editors"),
        ),
        icon="archive",
        menu="help",
        right="edit",
    ),
    ActionSpec(
        name="make_report",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Report about the program…")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Make a file for those who look into a fault; it shows first what it holds")),
        icon="bug",
        menu="help",
        right="save_files",
    ),
    ActionSpec(
        name="about",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "About B-BICO Desktop")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Version, catalogue, licences and keys")),
        icon="info",
        menu="help",
        begins=True,
    ),
)

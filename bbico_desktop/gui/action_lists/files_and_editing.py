# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Actions of the menus File and Edit."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP
from bbico_desktop.gui.action_spec import ActionSpec

Standard = QKeySequence.StandardKey

FILE = (
    ActionSpec(
        name="new_own_entry",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "New own entry…")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Write down material of your own, or a help point nearby")),
        icon="file-plus",
        menu="file",
        keys=(Standard.New,),
        right="edit",
    ),
    ActionSpec(
        name="open_file",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Open a file…")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Open a kit, or make an entry of a PDF file or a picture")),
        icon="folder-open",
        menu="file",
        keys=(Standard.Open,),
        right="open_files",
    ),
    ActionSpec(
        name="save",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Save")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Keep what stands in the form")),
        icon="check",
        menu="file",
        keys=(Standard.Save,),
        right="edit",
        begins=True,
    ),
    ActionSpec(
        name="save_pdf",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Save as PDF…")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Save what is shown as a PDF file, laid out for paper")),
        icon="download",
        menu="file",
        keys=("Ctrl+Shift+P",),
        right="save_files",
    ),
    ActionSpec(
        name="export",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Export…")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Write what is shown to one file that another computer can open")),
        icon="share-2",
        menu="file",
        keys=("Ctrl+E",),
        right="save_files",
    ),
    ActionSpec(
        name="print",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Print…")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Print what is shown, laid out for paper")),
        icon="printer",
        menu="file",
        keys=(Standard.Print,),
        right="print_pages",
    ),
    ActionSpec(
        name="no_trace",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Leave no trace")),
        tip=(
            "Actions",
            QT_TRANSLATE_NOOP("Actions", "Remember nothing of what is opened and searched, until this is switched off"),
        ),
        icon="eye-off",
        menu="file",
        keys=("Ctrl+Shift+N",),
        right="keep_traces",
        checkable=True,
        begins=True,
    ),
    ActionSpec(
        name="quick_exit",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Quick exit")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Show a neutral page at once, and forget what was looked at")),
        icon="door-open",
        menu="file",
        keys=("Ctrl+Shift+X",),
    ),
    ActionSpec(
        name="quit",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Quit")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Close the program")),
        icon="log-out",
        menu="file",
        keys=(Standard.Quit, "Ctrl+Q", "Ctrl+W"),
        right="leave",
        begins=True,
    ),
)

EDIT = (
    ActionSpec(
        name="undo",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Undo")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Take back the last change of your own things")),
        icon="undo-2",
        menu="edit",
        keys=(Standard.Undo,),
        right="edit",
    ),
    ActionSpec(
        name="redo",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Redo")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Make the change again that was taken back")),
        icon="redo-2",
        menu="edit",
        keys=(Standard.Redo,),
        right="edit",
    ),
    ActionSpec(
        name="copy_text",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Copy as text")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Copy title, maker, address, licence and date, to paste into a letter")),
        icon="copy",
        menu="edit",
        keys=("Ctrl+Shift+C",),
        right="copy",
        begins=True,
    ),
    ActionSpec(
        name="focus_search",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Search everything")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Go to the search field")),
        icon="search",
        menu="edit",
        keys=("Ctrl+K", "/"),
        begins=True,
    ),
    ActionSpec(
        name="find_in_page",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Find in this page")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Look for words in the text that is open")),
        icon="scan-search",
        menu="edit",
        keys=(Standard.Find,),
        lends_keys_to="focus_search",
    ),
    ActionSpec(
        name="find_next",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Find next")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Go to the next place with these words")),
        icon="chevron-down",
        menu="edit",
        keys=(Standard.FindNext,),
    ),
    ActionSpec(
        name="find_previous",
        text=("Actions", QT_TRANSLATE_NOOP("Actions", "Find previous")),
        tip=("Actions", QT_TRANSLATE_NOOP("Actions", "Go to the last place before with these words")),
        icon="chevron-up",
        menu="edit",
        keys=(Standard.FindPrevious,),
    ),
)

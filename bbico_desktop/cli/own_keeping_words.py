# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The sentences of `bbico own bin` and of what else keeps own things, in English; see `words`."""

from __future__ import annotations

from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP

BIN_ABOUT = QT_TRANSLATE_NOOP("Cli", "Show what you removed in the last 30 days.")
RESTORE_ABOUT = QT_TRANSLATE_NOOP("Cli", "Put something back from the bin, with all that belonged to it.")
EMPTY_BIN_ABOUT = QT_TRANSLATE_NOOP("Cli", "Remove for good all that is in the bin. It cannot be undone.")
BIN_NUMBER_HELP = QT_TRANSLATE_NOOP("Cli", "number of what was removed, as “bbico own bin” shows it")
EMPTY_BACKUPS_HELP = QT_TRANSLATE_NOOP("Cli", "remove the backups too: what you removed is still in them")
EXPORT_ABOUT = QT_TRANSLATE_NOOP("Cli", "Write everything of your own to one file, to take it to another computer.")
EXPORT_FILE_HELP = QT_TRANSLATE_NOOP("Cli", "file to write; what is in the bin is not in it")
IMPORT_ABOUT = QT_TRANSLATE_NOOP("Cli", "Take in what “bbico own export” wrote; what is here stays. Twice is the same as once.")
IMPORT_FILE_HELP = QT_TRANSLATE_NOOP("Cli", "file that “bbico own export” wrote")

BIN_EMPTY = QT_TRANSLATE_NOOP("Cli", "There is nothing in the bin.")
IN_BIN = QT_TRANSLATE_NOOP("Cli", "In the bin: {count}. After {days} days it is gone.")
RESTORED = QT_TRANSLATE_NOOP("Cli", "Put back: {name}")
EMPTIED = QT_TRANSLATE_NOOP("Cli", "Removed for good: {count}")
BACKUPS_REMOVED = QT_TRANSLATE_NOOP("Cli", "Backups removed: {count}")

KINDS = {
    "entry": QT_TRANSLATE_NOOP("Cli", "entry"),
    "note": QT_TRANSLATE_NOOP("Cli", "note"),
    "document": QT_TRANSLATE_NOOP("Cli", "document"),
    "search": QT_TRANSLATE_NOOP("Cli", "saved search"),
    "kit": QT_TRANSLATE_NOOP("Cli", "kit"),
    "help-point": QT_TRANSLATE_NOOP("Cli", "help point"),
}

EXPORTED = QT_TRANSLATE_NOOP(
    "Cli", "Written: {file}. Entries: {entries}, notes: {notes}, documents: {documents}, saved searches: {searches}, kits: {kits}."
)
ALL_HERE = QT_TRANSLATE_NOOP("Cli", "All of it was here already. Nothing was changed.")
CAME_IN = {
    "entries_added": QT_TRANSLATE_NOOP("Cli", "entries that are new"),
    "entries_replaced": QT_TRANSLATE_NOOP("Cli", "entries that are newer in the file; yours is in the bin"),
    "entries_left": QT_TRANSLATE_NOOP("Cli", "entries that are newer here; they stay"),
    "notes_added": QT_TRANSLATE_NOOP("Cli", "notes that are new"),
    "notes_joined": QT_TRANSLATE_NOOP("Cli", "notes that were joined"),
    "documents_added": QT_TRANSLATE_NOOP("Cli", "documents that are new"),
    "searches_added": QT_TRANSLATE_NOOP("Cli", "saved searches that are new"),
    "help_points_added": QT_TRANSLATE_NOOP("Cli", "help points that are new"),
    "kits_added": QT_TRANSLATE_NOOP("Cli", "kits that are new"),
}

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The sentences of `bbico kit`, in English; see `words`."""

from __future__ import annotations

from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP

KIT_ABOUT = QT_TRANSLATE_NOOP("Cli", "Put entries together in kits, print them and pass them on as one file.")
LIST_ABOUT = QT_TRANSLATE_NOOP("Cli", "List your own kits and those of the catalogue.")
SHOW_ABOUT = QT_TRANSLATE_NOOP("Cli", "Show what is in a kit.")
CREATE_ABOUT = QT_TRANSLATE_NOOP("Cli", "Begin a kit of your own.")
COPY_ABOUT = QT_TRANSLATE_NOOP("Cli", "Make a kit of your own from any kit.")
RENAME_ABOUT = QT_TRANSLATE_NOOP("Cli", "Give a kit of your own another name.")
ADD_ABOUT = QT_TRANSLATE_NOOP("Cli", "Add an entry at the end of a kit, with a copy of it.")
REMOVE_ABOUT = QT_TRANSLATE_NOOP("Cli", "Take an entry out of a kit, or remove a whole kit.")
MOVE_ABOUT = QT_TRANSLATE_NOOP("Cli", "Put an entry at another place of a kit.")
NOTE_ABOUT = QT_TRANSLATE_NOOP("Cli", "Say what an entry of a kit is there for.")
MINUTES_ABOUT = QT_TRANSLATE_NOOP("Cli", "Say how many minutes an entry takes in a kit; 0: nothing said.")
EXPORT_ABOUT = QT_TRANSLATE_NOOP("Cli", "Write a kit as one file, with copies of its entries.")
IMPORT_ABOUT = QT_TRANSLATE_NOOP("Cli", "Take a kit file in; the same file twice is one kit.")
PRINT_ABOUT = QT_TRANSLATE_NOOP("Cli", "Make a PDF of a kit: its cover, then its entries.")
KIT_HELP = QT_TRANSLATE_NOOP("Cli", "name of the kit, as “bbico kit list” shows it")
KIT_NAME_HELP = QT_TRANSLATE_NOOP("Cli", "title of the kit, in the language of --lang")
ENTRY_TO_REMOVE_HELP = QT_TRANSLATE_NOOP("Cli", "name of the entry; without it the whole kit is removed")
PLACE_HELP = QT_TRANSLATE_NOOP("Cli", "place, counting from 1")
NOTE_REMOVE_HELP = QT_TRANSLATE_NOOP("Cli", "take the note away")
NOTE_TEXT_HELP = QT_TRANSLATE_NOOP("Cli", "the text; “-” reads the standard input")
TIME_HELP = QT_TRANSLATE_NOOP("Cli", "how many minutes it takes")
KIT_FILE_HELP = QT_TRANSLATE_NOOP("Cli", "kit file (.bbicokit)")
COVER_HELP = QT_TRANSLATE_NOOP("Cli", "only the cover")

ADDED = QT_TRANSLATE_NOOP("Cli", "Added: {id}")
CHANGED = QT_TRANSLATE_NOOP("Cli", "Changed: {id}")
REMOVED = QT_TRANSLATE_NOOP("Cli", "Removed: {id}")
UNCHANGED = QT_TRANSLATE_NOOP("Cli", "Nothing had to change in {id}.")
IMPORTED = QT_TRANSLATE_NOOP("Cli", "Taken in: {id}")
THERE_ALREADY = QT_TRANSLATE_NOOP("Cli", "This kit is there already: {id}")
PARTLY = QT_TRANSLATE_NOOP("Cli", "A newer version of this program made the file: what this version understands was taken in.")
ENTRIES = QT_TRANSLATE_NOOP("Cli", "Entries: {count}")
MINUTES = QT_TRANSLATE_NOOP("Cli", "{minutes} minutes")
OF_THE_CATALOGUE = QT_TRANSLATE_NOOP("Cli", "of the catalogue")
STATE_CHANGED = QT_TRANSLATE_NOOP("Cli", "changed since it was added")
STATE_WITHDRAWN = QT_TRANSLATE_NOOP("Cli", "no longer in the catalogue: the copy is shown")
STATE_MISSING = QT_TRANSLATE_NOOP("Cli", "not in this catalogue")

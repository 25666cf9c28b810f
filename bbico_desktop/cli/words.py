# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""All sentences of the command line, in English; `Voice` says them in the reader's language."""

from __future__ import annotations

from bbico_desktop.domain.languages import Language
from bbico_desktop.foundation.messages import text
from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP

PROGRAM_ABOUT = QT_TRANSLATE_NOOP("Cli", "Find and print e-safety and media-literacy resources for Belgium, without internet.")
MORE_ABOUT = QT_TRANSLATE_NOOP("Cli", "“bbico COMMAND --help” tells more about a command. The window: “bbico-desktop”.")
USAGE = QT_TRANSLATE_NOOP("Cli", "Usage:")
OPTIONS = QT_TRANSLATE_NOOP("Cli", "Options")
WHAT = QT_TRANSLATE_NOOP("Cli", "What")
COMMANDS = QT_TRANSLATE_NOOP("Cli", "Commands")
FILTERS = QT_TRANSLATE_NOOP(
    "Cli", "Filters (each may be given several times: one of its values must fit; “unknown” is a value too)"
)

HELP_HELP = QT_TRANSLATE_NOOP("Cli", "show this help")
VERSION_HELP = QT_TRANSLATE_NOOP("Cli", "show the version")
HOME_HELP = QT_TRANSLATE_NOOP("Cli", "folder for everything that the program keeps (else BBICO_HOME, else your own folders)")
LANG_HELP = QT_TRANSLATE_NOOP("Cli", "language of texts and messages: nl, fr, de or en (else that of the system)")
JSON_HELP = QT_TRANSLATE_NOOP("Cli", "write JSON")

SEARCH_ABOUT = QT_TRANSLATE_NOOP("Cli", "Find entries by words in any of the four languages. Without words: everything.")
QUERY_HELP = QT_TRANSLATE_NOOP("Cli", "what to look for")
QUERIES_HELP = QT_TRANSLATE_NOOP("Cli", "file with one query a line: language, tab, words; “-” reads the standard input")
AGE_HELP = QT_TRANSLATE_NOOP("Cli", "age of the young person, in years")
LIMIT_HELP = QT_TRANSLATE_NOOP("Cli", "how many entries to show (20)")
OFFSET_HELP = QT_TRANSLATE_NOOP("Cli", "how many entries to skip first (0)")
MINUTES_HELP = QT_TRANSLATE_NOOP("Cli", "what takes at most so many minutes")
AS_WORDS_HELP = QT_TRANSLATE_NOOP("Cli", "search words of age, time, room and reader like any others")
EXPLAIN_HELP = QT_TRANSLATE_NOOP("Cli", "say for each entry what its place in the order is made of")
EXACT_HELP = QT_TRANSLATE_NOOP("Cli", "do not correct the spelling")

SHOW_ABOUT = QT_TRANSLATE_NOOP("Cli", "Show one entry.")
ID_HELP = QT_TRANSLATE_NOOP("Cli", "name of the entry, as the search shows it")
PRINT_ABOUT = QT_TRANSLATE_NOOP("Cli", "Make a hand-out of one or more entries as PDF.")
IDS_HELP = QT_TRANSLATE_NOOP("Cli", "names of entries, as the search shows them")
PRINT_LANG_HELP = QT_TRANSLATE_NOOP("Cli", "language of the hand-out: nl, fr, de or en; may be given several times")
LAYOUT_HELP = QT_TRANSLATE_NOOP("Cli", "layout of the paper: {layouts}")
OUT_HELP = QT_TRANSLATE_NOOP("Cli", "file to write")
EACH_HELP = QT_TRANSLATE_NOOP("Cli", "a file for each entry, in the folder that --out names")
EVERYTHING_HELP = QT_TRANSLATE_NOOP("Cli", "all entries of the catalogue")
GREY_HELP = QT_TRANSLATE_NOOP("Cli", "shades of grey instead of colours")
LARGE_HELP = QT_TRANSLATE_NOOP("Cli", "large letters (18 points)")
NO_NOTES_HELP = QT_TRANSLATE_NOOP("Cli", "without the notes of a kit")
PRINTED_EACH = QT_TRANSLATE_NOOP("Cli", "Written in {folder}: {count}.")
NOT_TYPESET = QT_TRANSLATE_NOOP("Cli", "Not printed: {id}. {reason}")
NOT_IN_LAYOUT = QT_TRANSLATE_NOOP("Cli", "Cannot be printed in this layout, left out: {count}.")
PROGRESS = QT_TRANSLATE_NOOP("Cli", "{done} of {total}")
HAS_EXPIRED = QT_TRANSLATE_NOOP("Cli", "No longer valid, to be checked first: {titles}.")
PRINT_EXPIRED = QT_TRANSLATE_NOOP("Cli", "Print it all the same? Type “yes”: ")
NOT_PRINTED = QT_TRANSLATE_NOOP("Cli", "Nothing was printed.")

PACK_ABOUT = QT_TRANSLATE_NOOP("Cli", "Make, install and check packs: the files in which a catalogue travels.")
BUILD_ABOUT = QT_TRANSLATE_NOOP("Cli", "Make a pack from a folder with records.")
RECORDS_HELP = QT_TRANSLATE_NOOP("Cli", "folder with the records")
KEY_HELP = QT_TRANSLATE_NOOP("Cli", "file with the private key that signs the pack")
LEVEL_HELP = QT_TRANSLATE_NOOP("Cli", "how much must be complete: draft or release")
INSTALL_ABOUT = QT_TRANSLATE_NOOP("Cli", "Install a pack, or all packs of a folder.")
PACK_HELP = QT_TRANSLATE_NOOP("Cli", "pack file (.bbico)")
PACK_OR_FOLDER_HELP = QT_TRANSLATE_NOOP("Cli", "pack file (.bbico), or a folder with packs")
LIST_ABOUT = QT_TRANSLATE_NOOP("Cli", "List the packs of the catalogue.")
VERIFY_ABOUT = QT_TRANSLATE_NOOP("Cli", "Check a pack without installing it.")
ROLLBACK_ABOUT = QT_TRANSLATE_NOOP("Cli", "Go back to the catalogue before this one.")

DOCTOR_ABOUT = QT_TRANSLATE_NOOP("Cli", "Check every stored file and say what is wrong.")
REPORT_FILE_HELP = QT_TRANSLATE_NOOP("Cli", "save a report for those who look into a fault, as a ZIP file")
REPORT_SAVED = QT_TRANSLATE_NOOP("Cli", "Saved in {path}. It holds these files, and nothing that you wrote or searched:")
REPAIR_HELP = QT_TRANSLATE_NOOP("Cli", "build again what can be built again")
WHERE_HELP = QT_TRANSLATE_NOOP("Cli", "only list the folders of the program")
RESET_ABOUT = QT_TRANSLATE_NOOP("Cli", "Remove everything that the program keeps on this computer.")
ALL_HELP = QT_TRANSLATE_NOOP("Cli", "all of it: packs, editions, your own entries, notes and documents, settings, logs")
YES_HELP = QT_TRANSLATE_NOOP("Cli", "do not ask")

FOUND = QT_TRANSLATE_NOOP("Cli", "Found for “{query}”: {total}. Shown: {first}–{last}.")
FOUND_ALL = QT_TRANSLATE_NOOP("Cli", "Entries: {total}. Shown: {first}–{last}.")
FOUND_COUNT = QT_TRANSLATE_NOOP("Cli", "Found: {total}.")
NOTHING_FOUND = QT_TRANSLATE_NOOP("Cli", "Nothing was found for “{query}”.")
NOTHING_FITS = QT_TRANSLATE_NOOP("Cli", "No entry fits these filters.")
TRY_OTHER_WORDS = QT_TRANSLATE_NOOP("Cli", "Try other or fewer words, or leave out a filter.")
SHOWN_FOR = QT_TRANSLATE_NOOP("Cli", "Shown: results for “{query}”. For the words as typed: --exact.")
DID_YOU_MEAN = QT_TRANSLATE_NOOP("Cli", "Did you mean “{query}”?")
UNDERSTOOD = QT_TRANSLATE_NOOP("Cli", "Understood: {phrases}. For the words as typed: --as-words.")
IN_DOCUMENT = QT_TRANSLATE_NOOP("Cli", "in {document}, page {page}")
ALSO_KNOWN_AS = QT_TRANSLATE_NOOP("Cli", "Also known as: {names}")
THROUGH = QT_TRANSLATE_NOOP("Cli", "Found through: {reasons}")
APART = QT_TRANSLATE_NOOP("Cli", "The last {apart} of them do not say whether they fit that.")
WAYS_ON = QT_TRANSLATE_NOOP("Cli", "Ways on:")
EXITS = {
    "spelling": QT_TRANSLATE_NOOP("Cli", "as “{about}”: {count}"),
    "without-filter": QT_TRANSLATE_NOOP("Cli", "without {about}: {count}"),
    "other-languages": QT_TRANSLATE_NOOP("Cli", "in other languages: {count}"),
    "without-filters": QT_TRANSLATE_NOOP("Cli", "without any filter: {count}"),
    "fewer-words": QT_TRANSLATE_NOOP("Cli", "only the words “{about}”: {count}"),
    "topic": QT_TRANSLATE_NOOP("Cli", "everything on “{about}”: {count}"),
}
SHORTENED = QT_TRANSLATE_NOOP("Cli", "The query was too long: only its first 500 characters and 32 words were searched.")
NO_QUERIES = QT_TRANSLATE_NOOP("Cli", "The file {path} holds no queries.")
NEXT_STEPS = QT_TRANSLATE_NOOP("Cli", "Read one: bbico show NAME. On paper: bbico print NAME --out FILE.pdf")
WRITTEN = QT_TRANSLATE_NOOP("Cli", "Written: {path}")
PACK_MADE = QT_TRANSLATE_NOOP("Cli", "Pack made: {path}")
CLOCK_WRONG = QT_TRANSLATE_NOOP("Cli", "The clock of this computer is wrong ({today}): check each telephone number first.")
INSTALLED = QT_TRANSLATE_NOOP("Cli", "Installed: {pack}, number {seq}. New: {added}. Changed: {changed}. Withdrawn: {withdrawn}.")
ALREADY_THERE = QT_TRANSLATE_NOOP("Cli", "{pack}, number {seq}, was already installed.")
PACK_GOOD = QT_TRANSLATE_NOOP("Cli", "The pack {pack}, number {seq}, is whole and comes from a trusted publisher.")
DEVELOPMENT = QT_TRANSLATE_NOOP("Cli", "It is a development catalogue: its key is public, so anybody can have signed it.")
NOT_SIGNED = QT_TRANSLATE_NOOP("Cli", "Nobody has signed it, so it cannot be installed: give a key with --key.")
ROLLED_BACK = QT_TRANSLATE_NOOP("Cli", "The catalogue before this one is in use again.")
CHECKED_THINGS = {
    "shipped-pack": QT_TRANSLATE_NOOP("Cli", "pack of the program"),
    "shipped-edition": QT_TRANSLATE_NOOP("Cli", "catalogue of the program"),
    "help-now": QT_TRANSLATE_NOOP("Cli", "help now"),
    "pack": QT_TRANSLATE_NOOP("Cli", "installed pack"),
    "edition": QT_TRANSLATE_NOOP("Cli", "catalogue"),
    "index": QT_TRANSLATE_NOOP("Cli", "search index"),
    "own-data": QT_TRANSLATE_NOOP("Cli", "own entries and notes"),
    "folder": QT_TRANSLATE_NOOP("Cli", "folder"),
}
GAPS_ABOUT = QT_TRANSLATE_NOOP(
    "Cli", "Say which topic and audience has nothing in a language, or nothing on paper, or only old things."
)
GAP_TOPIC_HELP = QT_TRANSLATE_NOOP("Cli", "only this topic")
GAP_LIMIT_HELP = QT_TRANSLATE_NOOP("Cli", "how many gaps to show (30)")
GAPS_FOUND = QT_TRANSLATE_NOOP("Cli", "Gaps: {total}. Shown, the most missed first: {shown}.")
GAP_LINE = QT_TRANSLATE_NOOP("Cli", "{topic} · {audience} · {language}: {lack} (here {entries}, in other languages {elsewhere})")
LACKS = {
    "nothing": QT_TRANSLATE_NOOP("Cli", "nothing"),
    "nothing-on-paper": QT_TRANSLATE_NOOP("Cli", "nothing on paper"),
    "only-old": QT_TRANSLATE_NOOP("Cli", "only old things"),
}
QUALITY_ABOUT = QT_TRANSLATE_NOOP("Cli", "Say how good the search is, measured with judged queries.")
JUDGED_HELP = QT_TRANSLATE_NOOP("Cli", "table of judged queries: language, query, right topics, wanted type, parted by tabs")
QUERIES_COLUMN = QT_TRANSLATE_NOOP("Cli", "Queries")
ALL_LANGUAGES = QT_TRANSLATE_NOOP("Cli", "All languages")
FAILED = QT_TRANSLATE_NOOP("Cli", "No right entry among the first three: {count}.")
FIRST_RIGHT = QT_TRANSLATE_NOOP("Cli", "The first right entry is number {place}. The first three: {ids}")
NONE_RIGHT = QT_TRANSLATE_NOOP("Cli", "No right entry was found. The first three: {ids}")
ADVICE = QT_TRANSLATE_NOOP("Cli", "Worth a look: {count}.")
IN_ORDER = QT_TRANSLATE_NOOP("Cli", "in order")
FOUND_WRONG = QT_TRANSLATE_NOOP("Cli", "wrong")
ALL_WELL = QT_TRANSLATE_NOOP("Cli", "Everything is in order.")
REPAIRED = QT_TRANSLATE_NOOP("Cli", "Repaired. Everything is in order.")
STILL_WRONG = QT_TRANSLATE_NOOP("Cli", "Still wrong: {count}.")
CAN_BE_REPAIRED = QT_TRANSLATE_NOOP("Cli", "“bbico doctor --repair” builds again what can be built again.")
BACKUP_OFFERED = QT_TRANSLATE_NOOP(
    "Cli", "There is a sound backup of your own things: {day}. --repair puts it in the place of the damaged file."
)
BACKUP_RESTORED = QT_TRANSLATE_NOOP("Cli", "Your own things are as in the backup of {day}. The damaged file was kept: {path}")
BEGUN_ANEW = QT_TRANSLATE_NOOP(
    "Cli", "There was no sound backup of your own things; a new file begins. The damaged one was kept: {path}"
)
NOT_THERE_YET = QT_TRANSLATE_NOOP("Cli", "nothing there yet")
REMOVE_QUESTION = QT_TRANSLATE_NOOP(
    "Cli", "Remove all this, with your own entries, notes and documents? It cannot be undone. Type “yes”: "
)
YES = QT_TRANSLATE_NOOP("Cli", "yes")
NOTHING_REMOVED = QT_TRANSLATE_NOOP("Cli", "Nothing was removed.")
REMOVED = QT_TRANSLATE_NOOP("Cli", "Removed: {count}.")
NOTHING_KEPT = QT_TRANSLATE_NOOP("Cli", "The program keeps nothing on this computer.")
LINE = QT_TRANSLATE_NOOP("Cli", "line {line}")
BUG = QT_TRANSLATE_NOOP("Cli", "Something went wrong that should not. What happened is in the log: {path}")
TODO = QT_TRANSLATE_NOOP("Cli", "To do: {remedy}")


class Voice:
    """Say sentences in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def __call__(self, sentence: str, **facts: object) -> str:
        """Return an English source sentence in the reader's language, with its facts filled in."""
        spoken = text("Cli", sentence, self.language)
        return spoken.format(**facts) if facts else spoken

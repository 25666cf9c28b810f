# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What each problem is called for a reader, and what she can do about it. `{facts}` come from the problem."""

from __future__ import annotations

from bbico_desktop.foundation.kit_problem_words import KITS
from bbico_desktop.foundation.own_problem_words import OWN_THINGS
from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP

Words = tuple[str, str]

OTHER_PROBLEM: Words = (
    QT_TRANSLATE_NOOP("Problem", "Something went wrong ({code})."),
    QT_TRANSLATE_NOOP("Problem", "Run “bbico doctor” to see what is wrong."),
)

STORAGE: dict[str, Words] = {
    "disk-full": (
        QT_TRANSLATE_NOOP("Problem", "The disk is full: {path} could not be written. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Make some room on the disk and try again."),
    ),
    "read-only": (
        QT_TRANSLATE_NOOP("Problem", "This program may not read or write {path}."),
        QT_TRANSLATE_NOOP("Problem", "Choose another folder, or ask whoever looks after this computer for permission."),
    ),
    "only-reading": (
        QT_TRANSLATE_NOOP("Problem", "Nothing can be written in {path}: the program only reads, and keeps nothing."),
        "",
    ),
    "locked": (
        QT_TRANSLATE_NOOP("Problem", "Another program is using {path}."),
        QT_TRANSLATE_NOOP("Problem", "Close the other program and try again."),
    ),
    "not-a-folder": (
        QT_TRANSLATE_NOOP("Problem", "There is a file where a folder is needed: {path}."),
        QT_TRANSLATE_NOOP("Problem", "Move or rename that file, or choose another folder."),
    ),
    "not-a-file": (
        QT_TRANSLATE_NOOP("Problem", "{path} is not an ordinary file, so nothing is written there."),
        QT_TRANSLATE_NOOP("Problem", "Choose another file name."),
    ),
    "name-too-long": (
        QT_TRANSLATE_NOOP("Problem", "The name of {path} is too long for this disk."),
        QT_TRANSLATE_NOOP("Problem", "Choose a shorter file name."),
    ),
    "storage-failed": (
        QT_TRANSLATE_NOOP("Problem", "{path} could not be read or written ({reason})."),
        QT_TRANSLATE_NOOP("Problem", "Check that the disk or the USB stick is still there, and try again."),
    ),
}

FILES: dict[str, Words] = {
    "output-failed": (
        QT_TRANSLATE_NOOP("Problem", "The answer could not be written out ({reason})."),
        QT_TRANSLATE_NOOP("Problem", "Check where it should go: the disk may be full."),
    ),
    "output-is-a-folder": (
        QT_TRANSLATE_NOOP("Problem", "{path} is a folder; a file name is needed."),
        QT_TRANSLATE_NOOP("Problem", "Add a file name after the folder, for example “sheet.pdf”."),
    ),
    "output-folder-missing": (
        QT_TRANSLATE_NOOP("Problem", "The folder {folder} does not exist."),
        QT_TRANSLATE_NOOP(
            "Problem", "Make the folder first, or choose another one. Was it on a USB stick? Put the stick in again."
        ),
    ),
    "input-missing": (
        QT_TRANSLATE_NOOP("Problem", "There is no file {path}."),
        QT_TRANSLATE_NOOP("Problem", "Check the name and the folder."),
    ),
    "input-is-a-folder": (
        QT_TRANSLATE_NOOP("Problem", "{path} is a folder; a file is needed."),
        QT_TRANSLATE_NOOP("Problem", "Name a file in that folder."),
    ),
    "input-unreadable": (
        QT_TRANSLATE_NOOP("Problem", "The file {path} cannot be read."),
        QT_TRANSLATE_NOOP("Problem", "Check that you may read it and that its disk is there."),
    ),
    "input-folder-missing": (
        QT_TRANSLATE_NOOP("Problem", "There is no folder {path}."),
        QT_TRANSLATE_NOOP("Problem", "Check its name."),
    ),
    "input-not-a-folder": (
        QT_TRANSLATE_NOOP("Problem", "{path} is a file; a folder is needed."),
        QT_TRANSLATE_NOOP("Problem", "Name the folder that it lies in."),
    ),
}

CATALOGUE: dict[str, Words] = {
    "catalogue-missing": (
        QT_TRANSLATE_NOOP("Problem", "The catalogue is not there."),
        QT_TRANSLATE_NOOP("Problem", "Run “bbico doctor --repair” to build it again. Help now works meanwhile."),
    ),
    "catalogue-broken": (
        QT_TRANSLATE_NOOP("Problem", "The catalogue is damaged."),
        QT_TRANSLATE_NOOP("Problem", "Run “bbico doctor --repair” to build it again. Help now works meanwhile."),
    ),
    "catalogue-rebuilt": (
        QT_TRANSLATE_NOOP("Problem", "The catalogue was damaged and has been built again."),
        "",
    ),
    "index-missing": (
        QT_TRANSLATE_NOOP("Problem", "The search index is not there; a simpler search answers for now."),
        QT_TRANSLATE_NOOP("Problem", "Run “bbico doctor --repair” to build it again."),
    ),
    "index-broken": (
        QT_TRANSLATE_NOOP("Problem", "The search index is damaged; a simpler search answers for now."),
        QT_TRANSLATE_NOOP("Problem", "Run “bbico doctor --repair” to build it again."),
    ),
    "help-now-missing": (
        QT_TRANSLATE_NOOP("Problem", "The help sheets and helplines that belong to this program are missing."),
        QT_TRANSLATE_NOOP("Problem", "Install the program again. In danger, call 112."),
    ),
    "help-now-broken": (
        QT_TRANSLATE_NOOP("Problem", "The help sheets and helplines that belong to this program are damaged."),
        QT_TRANSLATE_NOOP("Problem", "Install the program again. In danger, call 112."),
    ),
    "catalogue-older-schema": (
        QT_TRANSLATE_NOOP("Problem", "The catalogue was made by another version of this program."),
        QT_TRANSLATE_NOOP("Problem", "Run “bbico doctor --repair” to build it again."),
    ),
    "edition-check-failed": (
        QT_TRANSLATE_NOOP("Problem", "The new catalogue failed its check and was not taken into use. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Check the disk, then try again."),
    ),
    "nothing-to-go-back-to": (
        QT_TRANSLATE_NOOP("Problem", "There is no catalogue to go back to."),
        "",
    ),
    "trust-missing": (
        QT_TRANSLATE_NOOP("Problem", "The file that says whom this program trusts is missing or damaged: {path}."),
        QT_TRANSLATE_NOOP("Problem", "Install the program again."),
    ),
}

PACKS: dict[str, Words] = {
    "pack-not-a-pack": (
        QT_TRANSLATE_NOOP("Problem", "{path} is not a B-BICO pack. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Choose a file whose name ends in .bbico."),
    ),
    "pack-cut-off": (
        QT_TRANSLATE_NOOP("Problem", "The pack {path} is not complete: its end is missing. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Copy or download it again."),
    ),
    "pack-altered": (
        QT_TRANSLATE_NOOP("Problem", "The pack {path} was changed after it was made. Nothing was changed here."),
        QT_TRANSLATE_NOOP("Problem", "Get the pack again from where it comes from."),
    ),
    "pack-newer-format": (
        QT_TRANSLATE_NOOP("Problem", "The pack {path} needs a newer version of this program. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Install the newest version of B-BICO Desktop first."),
    ),
    "pack-unsigned": (
        QT_TRANSLATE_NOOP("Problem", "Nobody has signed the pack {path}, so it cannot be trusted. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Ask whoever made it for a signed pack."),
    ),
    "pack-untrusted": (
        QT_TRANSLATE_NOOP("Problem", "The pack {path} is signed by somebody whom this program does not know. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Use packs from a publisher whom this program trusts."),
    ),
    "pack-older": (
        QT_TRANSLATE_NOOP("Problem", "The pack {path} is older than the one that is installed. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Use “bbico pack rollback” to go back to the catalogue before this one."),
    ),
    "pack-too-large": (
        QT_TRANSLATE_NOOP("Problem", "The pack {path} is larger than this program takes. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Get the pack again from where it comes from."),
    ),
    "pack-newer-program": (
        QT_TRANSLATE_NOOP(
            "Problem", "The pack {path} needs version {wanted} of this program; this is version {found}. Nothing was changed."
        ),
        QT_TRANSLATE_NOOP("Problem", "Install the newest version of B-BICO Desktop first."),
    ),
    "pack-bad-entries": (
        QT_TRANSLATE_NOOP("Problem", "The pack holds entries that are not allowed: {count}. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Tell whoever made the pack what stands here."),
    ),
    "pack-same-number": (
        QT_TRANSLATE_NOOP("Problem", "Another pack “{pack}” with the number {seq} is already in use. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Ask its publisher which one is right."),
    ),
    "pack-far-ahead": (
        QT_TRANSLATE_NOOP(
            "Problem",
            "The number {seq} of the pack “{pack}” is too far above the installed one ({installed}). Nothing was changed.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Get the pack again from where it comes from."),
    ),
    "pack-foreign-id": (
        QT_TRANSLATE_NOOP(
            "Problem", "The pack “{pack}” brings the entry “{id}”, which belongs to the pack “{owner}”. Nothing was changed."
        ),
        QT_TRANSLATE_NOOP("Problem", "Tell whoever made the pack."),
    ),
    "pack-not-allowed": (
        QT_TRANSLATE_NOOP("Problem", "The pack “{pack}” may not bring the emergency number “{id}”. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Tell whoever made the pack."),
    ),
    "no-packs-in-folder": (
        QT_TRANSLATE_NOOP("Problem", "There are no packs in the folder {path}."),
        QT_TRANSLATE_NOOP("Problem", "Choose a folder with files whose names end in .bbico."),
    ),
    "key-unusable": (
        QT_TRANSLATE_NOOP("Problem", "{path} is not a key that can sign packs."),
        QT_TRANSLATE_NOOP("Problem", "Name a private Ed25519 key without a password."),
    ),
    "key-without-root": (
        QT_TRANSLATE_NOOP("Problem", "The key {path} has no list of trusted keys beside it."),
        QT_TRANSLATE_NOOP("Problem", "Put the file “N.root.json” that names this key into the same folder."),
    ),
    "authoring-missing": (
        QT_TRANSLATE_NOOP("Problem", "Making packs needs parts that are not installed ({module})."),
        QT_TRANSLATE_NOOP("Problem", "Install the program with “bbico-desktop[authoring]”."),
    ),
}

QUESTIONS: dict[str, Words] = {
    "unknown-id": (
        QT_TRANSLATE_NOOP("Problem", "The catalogue has no entry “{id}”."),
        QT_TRANSLATE_NOOP("Problem", "Search for it with “bbico search” and copy its name from the list."),
    ),
    "unknown-value": (
        QT_TRANSLATE_NOOP("Problem", "“{value}” is not a value of {option}."),
        QT_TRANSLATE_NOOP("Problem", "Possible values: {values}."),
    ),
    "unknown-value-near": (
        QT_TRANSLATE_NOOP("Problem", "“{value}” is not a value of {option}."),
        QT_TRANSLATE_NOOP("Problem", "Did you mean: {near}?"),
    ),
    "records-mistakes": (
        QT_TRANSLATE_NOOP("Problem", "The records have mistakes: {count}. No pack was made."),
        QT_TRANSLATE_NOOP("Problem", "Correct the places named here and try again."),
    ),
    "queries-empty": (
        QT_TRANSLATE_NOOP("Problem", "The file {path} holds no queries."),
        QT_TRANSLATE_NOOP("Problem", "Write one query a line: language, tab, words."),
    ),
    "judged-mistakes": (
        QT_TRANSLATE_NOOP("Problem", "The judged queries have mistakes: {count}. Nothing was measured."),
        QT_TRANSLATE_NOOP("Problem", "Correct the places named here and try again."),
    ),
    "query-line": (
        QT_TRANSLATE_NOOP("Problem", "Line {line} is not a query."),
        QT_TRANSLATE_NOOP("Problem", "Write the language (nl, fr, de or en), a tab and the words."),
    ),
    "not-text": (
        QT_TRANSLATE_NOOP("Problem", "The file {path} is not UTF-8 text."),
        QT_TRANSLATE_NOOP("Problem", "Save it as UTF-8 text and try again."),
    ),
    "query-and-queries": (
        QT_TRANSLATE_NOOP("Problem", "Words and a file of queries were given together."),
        QT_TRANSLATE_NOOP("Problem", "Give one of the two."),
    ),
    "not-a-number": (
        QT_TRANSLATE_NOOP("Problem", "“{value}” is not a whole number from {least} to {most} ({option})."),
        QT_TRANSLATE_NOOP("Problem", "Write the number in digits."),
    ),
    "arguments-missing": (
        QT_TRANSLATE_NOOP("Problem", "Something is missing: {what}."),
        QT_TRANSLATE_NOOP("Problem", "See “{command} --help”."),
    ),
    "argument-unknown": (
        QT_TRANSLATE_NOOP("Problem", "Not understood: {what}."),
        QT_TRANSLATE_NOOP("Problem", "See “{command} --help”; put words that begin with a hyphen after “--”."),
    ),
    "argument-without-value": (
        QT_TRANSLATE_NOOP("Problem", "A value is missing after {what}."),
        QT_TRANSLATE_NOOP("Problem", "See “{command} --help”."),
    ),
    "command-unknown": (
        QT_TRANSLATE_NOOP("Problem", "There is no command “{what}”."),
        QT_TRANSLATE_NOOP("Problem", "See “{command} --help”."),
    ),
    "wrong-use": (
        QT_TRANSLATE_NOOP("Problem", "This command is not understood: {what}."),
        QT_TRANSLATE_NOOP("Problem", "See “{command} --help”."),
    ),
    "pin-unsound": (
        QT_TRANSLATE_NOOP("Problem", "The number for staff must have {least} to {most} digits, and not all of them the same."),
        QT_TRANSLATE_NOOP("Problem", "Choose another number. Nothing was changed."),
    ),
    "pin-differs": (
        QT_TRANSLATE_NOOP("Problem", "The two numbers are not the same."),
        QT_TRANSLATE_NOOP("Problem", "Type the same number twice. Nothing was changed."),
    ),
    "reset-needs-yes": (
        QT_TRANSLATE_NOOP("Problem", "Nobody can be asked here, so nothing was removed."),
        QT_TRANSLATE_NOOP("Problem", "Add “--yes” if you are sure."),
    ),
}

PAPER: dict[str, Words] = {
    "print-failed": (
        QT_TRANSLATE_NOOP("Problem", "The hand-out could not be made ({reason}). Nothing was written."),
        QT_TRANSLATE_NOOP("Problem", "Run “bbico doctor” to see whether a part of the program is missing."),
    ),
    "one-language-at-a-time": (
        QT_TRANSLATE_NOOP("Problem", "A hand-out is printed in one language at a time, not in: {languages}."),
        QT_TRANSLATE_NOOP("Problem", "Print it once for each language."),
    ),
    "too-many-languages": (
        QT_TRANSLATE_NOOP("Problem", "In this layout a hand-out is printed in at most {most} languages, not in: {languages}."),
        QT_TRANSLATE_NOOP("Problem", "Print it once for each language."),
    ),
    "nothing-for-layout": (
        QT_TRANSLATE_NOOP("Problem", "None of these entries can be printed in the layout “{layout}”."),
        QT_TRANSLATE_NOOP("Problem", "Choose another layout or other entries."),
    ),
    "nothing-to-print": (
        QT_TRANSLATE_NOOP("Problem", "There is nothing to print."),
        QT_TRANSLATE_NOOP("Problem", "Choose at least one entry."),
    ),
    "no-number-for-card": (
        QT_TRANSLATE_NOOP("Problem", "There is no telephone number here to put on a pocket card."),
        QT_TRANSLATE_NOOP("Problem", "Choose a help sheet or a helpline that has one."),
    ),
    "pdf-unreadable": (
        QT_TRANSLATE_NOOP("Problem", "This PDF cannot be shown: it is damaged or no PDF."),
        QT_TRANSLATE_NOOP("Problem", "Make the hand-out again."),
    ),
}

PROBLEMS: dict[str, Words] = {**STORAGE, **FILES, **CATALOGUE, **PACKS, **QUESTIONS, **PAPER, **OWN_THINGS, **KITS}

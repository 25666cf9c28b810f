# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the problems with a reader's own entries, notes, documents and saved searches are called; see `problem_words`."""

from __future__ import annotations

from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP

OWN_THINGS: dict[str, tuple[str, str]] = {
    "own-things-off": (
        QT_TRANSLATE_NOOP("Problem", "Nothing can be written in {path}, so nothing of your own can be kept. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Start the program with a folder that can be written: “--home DIR” or BBICO_HOME."),
    ),
    "user-data-newer": (
        QT_TRANSLATE_NOOP(
            "Problem", "Your own entries and notes were kept by a newer version of this program. They were left as they are."
        ),
        QT_TRANSLATE_NOOP("Problem", "Install the newest version of B-BICO Desktop."),
    ),
    "user-data-damaged": (
        QT_TRANSLATE_NOOP("Problem", "The file with your own entries and notes is damaged: {path}. It was left as it is."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "“bbico doctor --repair” puts the newest sound backup in its place, or begins a new file when there is none. The "
            "damaged one is kept.",
        ),
    ),
    "nothing-to-back-up": (
        QT_TRANSLATE_NOOP("Problem", "There is nothing of your own yet that could be copied."),
        QT_TRANSLATE_NOOP("Problem", "Keep an entry, a note or a search first."),
    ),
    "own-entry-unknown": (
        QT_TRANSLATE_NOOP("Problem", "There is no entry of your own named “{id}”."),
        QT_TRANSLATE_NOOP("Problem", "“bbico own list” shows your own entries."),
    ),
    "help-point-unknown": (
        QT_TRANSLATE_NOOP("Problem", "This help point is not here any more."),
        QT_TRANSLATE_NOOP("Problem", "Look in the bin, or write it again."),
    ),
    "help-points-full": (
        QT_TRANSLATE_NOOP("Problem", "There are {most} help points already, which is the most. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Remove one that you no longer need."),
    ),
    "report-note-missing": (
        QT_TRANSLATE_NOOP("Problem", "Nobody will know what is meant without a word about it. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Write down what is not right, and try again."),
    ),
    "reports-full": (
        QT_TRANSLATE_NOOP("Problem", "There are {most} reports in the outbox already, which is the most. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Pass them on, then take them out of the outbox."),
    ),
    "no-reports": (
        QT_TRANSLATE_NOOP("Problem", "The outbox holds no reports."),
        QT_TRANSLATE_NOOP("Problem", "Write one first: “bbico report add NAME”."),
    ),
    "own-text-missing": (
        QT_TRANSLATE_NOOP("Problem", "A title or a name is missing. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Fill it in and try again."),
    ),
    "own-text-too-long": (
        QT_TRANSLATE_NOOP("Problem", "This text is too long: {found} characters, and {most} is the most. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Make it shorter."),
    ),
    "own-address-wrong": (
        QT_TRANSLATE_NOOP("Problem", "“{url}” is not a web address."),
        QT_TRANSLATE_NOOP("Problem", "Write it whole, from “https://” on."),
    ),
    "own-ages-wrong": (
        QT_TRANSLATE_NOOP("Problem", "“{value}” are no ages."),
        QT_TRANSLATE_NOOP("Problem", "Write two whole numbers from 0 to 120, such as 10-14."),
    ),
    "document-too-large": (
        QT_TRANSLATE_NOOP("Problem", "The file {path} has more than {most} MB, the most for its kind. It was not taken."),
        QT_TRANSLATE_NOOP("Problem", "Attach a smaller file, or only the pages that you need."),
    ),
    "document-too-many-pages": (
        QT_TRANSLATE_NOOP("Problem", "The file {path} has {found} pages, and {most} is the most. It was not taken."),
        QT_TRANSLATE_NOOP("Problem", "Attach only the pages that you need."),
    ),
    "document-too-much-text": (
        QT_TRANSLATE_NOOP("Problem", "There is more text in the file {path} than this program takes. It was not taken."),
        QT_TRANSLATE_NOOP("Problem", "Attach only the pages that you need."),
    ),
    "document-locked": (
        QT_TRANSLATE_NOOP("Problem", "The file {path} is locked with a password. It was not taken."),
        QT_TRANSLATE_NOOP("Problem", "Open it with its password, save it without one, and attach that."),
    ),
    "document-broken": (
        QT_TRANSLATE_NOOP("Problem", "The file {path} is a damaged PDF. It was not taken."),
        QT_TRANSLATE_NOOP("Problem", "Get the file again from where it comes from."),
    ),
    "document-unknown-kind": (
        QT_TRANSLATE_NOOP("Problem", "The file {path} is neither a PDF, nor a picture, nor plain text. It was not taken."),
        QT_TRANSLATE_NOOP("Problem", "Save it as PDF, for example from your word processor, and attach that."),
    ),
    "picture-broken": (
        QT_TRANSLATE_NOOP("Problem", "The picture {path} is damaged or not complete. It was not taken."),
        QT_TRANSLATE_NOOP("Problem", "Get the file again from where it comes from."),
    ),
    "file-unknown-kind": (
        QT_TRANSLATE_NOOP(
            "Problem",
            "This program cannot do anything with the file {path}: it is neither a PDF, nor a picture, nor a file of this program.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Save it as PDF, for example from your word processor, and take that."),
    ),
    "too-much-at-once": (
        QT_TRANSLATE_NOOP("Problem", "The file {path} was not taken: these are too many large files at once."),
        QT_TRANSLATE_NOOP("Problem", "Take it by itself."),
    ),
    "one-at-a-time": (
        QT_TRANSLATE_NOOP("Problem", "The file {path} was not taken: only one of its kind can be asked about at a time."),
        QT_TRANSLATE_NOOP("Problem", "Take it by itself."),
    ),
    "document-unknown": (
        QT_TRANSLATE_NOOP("Problem", "There is no document with the number {id}."),
        QT_TRANSLATE_NOOP("Problem", "“bbico own list” shows the numbers."),
    ),
    "document-lost": (
        QT_TRANSLATE_NOOP("Problem", "An attached document is gone or was altered: {path}."),
        QT_TRANSLATE_NOOP("Problem", "Remove it from its entry and attach it again."),
    ),
    "undo-too-late": (
        QT_TRANSLATE_NOOP("Problem", "This can no longer be undone: it was changed since. Nothing was changed now."),
        "",
    ),
    "own-file-not-ours": (
        QT_TRANSLATE_NOOP("Problem", "{path} is not a file of own things. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Choose a file that “bbico own export” wrote."),
    ),
    "own-file-broken": (
        QT_TRANSLATE_NOOP("Problem", "The file {path} is damaged or not complete. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Write it again on the other computer and copy it once more."),
    ),
    "own-file-newer": (
        QT_TRANSLATE_NOOP("Problem", "The file {path} was written by a newer version of this program. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Install the newest version of B-BICO Desktop."),
    ),
    "own-file-too-large": (
        QT_TRANSLATE_NOOP("Problem", "There is more in {path} than this program takes in one file. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Remove documents that you do not need, or copy the folder “documents” by hand."),
    ),
    "backup-too-large": (
        QT_TRANSLATE_NOOP("Problem", "The file with your own things is larger than {most} MB: no backup of it is made."),
        QT_TRANSLATE_NOOP("Problem", "Copy it yourself from time to time, or write all of it to one file: “bbico own export”."),
    ),
    "backup-not-sound": (
        QT_TRANSLATE_NOOP("Problem", "The backup of {day} is damaged, or a newer program made it. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Choose another backup."),
    ),
    "bin-unknown": (
        QT_TRANSLATE_NOOP("Problem", "There is nothing with the number {id} in the bin."),
        QT_TRANSLATE_NOOP("Problem", "“bbico own bin” shows the numbers."),
    ),
    "bin-place-taken": (
        QT_TRANSLATE_NOOP("Problem", "Its place was taken meanwhile. It stays in the bin."),
        QT_TRANSLATE_NOOP("Problem", "Remove what stands in its place, then restore it."),
    ),
    "saved-search-unknown": (
        QT_TRANSLATE_NOOP("Problem", "There is no saved search with the number {id}."),
        QT_TRANSLATE_NOOP("Problem", "“bbico saved list” shows the numbers."),
    ),
    "saved-searches-full": (
        QT_TRANSLATE_NOOP("Problem", "There are {most} saved searches already, which is the most. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Remove one that you no longer need."),
    ),
}

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the problems with kits and kit files are called; see `problem_words`."""

from __future__ import annotations

from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP

KITS: dict[str, tuple[str, str]] = {
    "kit-unknown": (
        QT_TRANSLATE_NOOP("Problem", "There is no kit named “{id}”."),
        QT_TRANSLATE_NOOP("Problem", "“bbico kit list” shows the kits."),
    ),
    "kit-shipped": (
        QT_TRANSLATE_NOOP("Problem", "The kit “{id}” belongs to the catalogue and cannot be changed. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Copy it first: the copy is yours to change."),
    ),
    "kit-entry-unknown": (
        QT_TRANSLATE_NOOP("Problem", "There is no entry “{id}” in this kit. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "“bbico kit show” shows what is in a kit."),
    ),
    "kit-in-kit": (
        QT_TRANSLATE_NOOP("Problem", "“{id}” is a kit itself, and a kit cannot be in a kit. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Add the entries that are in it."),
    ),
    "kit-full": (
        QT_TRANSLATE_NOOP("Problem", "There are {most} entries in this kit already, which is the most. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Remove one that you no longer need, or begin another kit."),
    ),
    "kits-full": (
        QT_TRANSLATE_NOOP("Problem", "There are {most} kits of your own already, which is the most. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Remove one that you no longer need."),
    ),
    "kit-file-not-a-kit": (
        QT_TRANSLATE_NOOP("Problem", "{path} is not a kit file. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Choose a file whose name ends in .bbicokit."),
    ),
    "kit-file-broken": (
        QT_TRANSLATE_NOOP("Problem", "The kit file {path} is damaged or not complete. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Ask whoever made it to send it again."),
    ),
    "kit-file-too-large": (
        QT_TRANSLATE_NOOP("Problem", "The kit file {path} is larger than this program takes. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Ask whoever made it for a kit with fewer entries."),
    ),
    "kit-file-newer": (
        QT_TRANSLATE_NOOP("Problem", "The kit file {path} needs a newer version of this program. Nothing was changed."),
        QT_TRANSLATE_NOOP("Problem", "Install the newest version of B-BICO Desktop first."),
    ),
    "kit-too-large": (
        QT_TRANSLATE_NOOP("Problem", "There is too much in this kit for one file. Nothing was written."),
        QT_TRANSLATE_NOOP("Problem", "Make two kits of it, and pass both on."),
    ),
}

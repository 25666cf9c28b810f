# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The sentences of `bbico lesson`, in English; see `words`."""

from __future__ import annotations

from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP

LESSON_ABOUT = QT_TRANSLATE_NOOP("Cli", "Find lessons that are ready and need no internet, and put them on paper.")
LESSON_OFFER_ABOUT = QT_TRANSLATE_NOOP("Cli", "Show complete lessons for the time that there is and an age.")
LESSON_KEEP_ABOUT = QT_TRANSLATE_NOOP("Cli", "Make a kit of your own of a lesson.")
LESSON_PRINT_ABOUT = QT_TRANSLATE_NOOP(
    "Cli", "Make a PDF of a lesson or of a kit: what the teacher holds, sheets for the pupils, cards and answers."
)
LESSON_TIME_HELP = QT_TRANSLATE_NOOP("Cli", "how many minutes there are (50)")
LESSON_AGE_HELP = QT_TRANSLATE_NOOP("Cli", "age of the pupils, in years (13)")
LESSON_PLANNED_HELP = QT_TRANSLATE_NOOP("Cli", "how many minutes there are for the kit")
LESSON_IDS_HELP = QT_TRANSLATE_NOOP("Cli", "names of the activities in their order, as “bbico lesson offer” shows them")
LESSON_OR_KIT_HELP = QT_TRANSLATE_NOOP("Cli", "names of the activities in their order, or the name of one kit")
PUPILS_HELP = QT_TRANSLATE_NOOP("Cli", "for how many pupils (24); 0: no sheets for them")
CARD_SETS_HELP = QT_TRANSLATE_NOOP("Cli", "how many sets of cards (0)")
NO_TEACHER_HELP = QT_TRANSLATE_NOOP("Cli", "without what the teacher holds")
NO_ANSWERS_HELP = QT_TRANSLATE_NOOP("Cli", "without the answers")
TWO_UP_HELP = QT_TRANSLATE_NOOP("Cli", "two sheets for pupils on a page, to be cut apart")
BOTH_SIDES_HELP = QT_TRANSLATE_NOOP("Cli", "for a printer that prints on both sides")

NO_LESSONS = QT_TRANSLATE_NOOP("Cli", "Nothing fits this time and this age. Take more time or another age.")
LEFT_OUT = QT_TRANSLATE_NOOP("Cli", "Left out, as they do not say their time or age: {count}.")
PAPER_NEEDED = QT_TRANSLATE_NOOP("Cli", "Pages: {pages}. Sheets of paper: {sheets}.")
LESSON_NEXT_STEPS = QT_TRANSLATE_NOOP("Cli", "On paper: bbico lesson print NAME… --out FILE.pdf. As a kit: bbico lesson keep NAME…")

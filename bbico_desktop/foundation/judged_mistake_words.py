# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What each mistake in a table of judged queries is called, and how to mend it."""

from __future__ import annotations

from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP

NEAREST = QT_TRANSLATE_NOOP("Mistake", "Nearest: {near}. “bbico search --json” names all of them under “facets”.")

JUDGED_MISTAKES: dict[str, tuple[str, str]] = {
    "judged-language": (
        QT_TRANSLATE_NOOP("Mistake", "“{value}” is none of the four languages."),
        QT_TRANSLATE_NOOP("Mistake", "Begin the line with nl, fr, de or en, and a tab."),
    ),
    "judged-without-query": (
        QT_TRANSLATE_NOOP("Mistake", "The line holds no query."),
        QT_TRANSLATE_NOOP("Mistake", "Write what people type in the second column."),
    ),
    "judged-without-answer": (
        QT_TRANSLATE_NOOP("Mistake", "The line does not say what a right answer is."),
        QT_TRANSLATE_NOOP("Mistake", "Write topics in the third column, or a type in the fourth."),
    ),
    "judged-twice": (
        QT_TRANSLATE_NOOP("Mistake", "Line {first} asks the same."),
        QT_TRANSLATE_NOOP("Mistake", "Remove one of the two."),
    ),
    "judged-topic": (QT_TRANSLATE_NOOP("Mistake", "“{value}” is not a topic."), NEAREST),
    "judged-type": (QT_TRANSLATE_NOOP("Mistake", "“{value}” is not a type."), NEAREST),
    "judged-nothing-fits": (
        QT_TRANSLATE_NOOP("Mistake", "No entry of the catalogue would be a right answer."),
        QT_TRANSLATE_NOOP("Mistake", "Name more topics, leave the type out, or remove the line."),
    ),
}

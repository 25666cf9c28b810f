# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Words below the window: translated texts, and the sentence and the remedy for each problem.

`shipped/messages.json` holds what `translations/bbico_*.ts` say: `{language: {context: {source text: translation}}}`.
A text that nobody has translated is shown in English.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache

from bbico_desktop.domain.problems import Mistake, Problem
from bbico_desktop.foundation.judged_mistake_words import JUDGED_MISTAKES
from bbico_desktop.foundation.mistake_words import MISTAKES as RECORD_MISTAKES
from bbico_desktop.foundation.mistake_words import OTHER_MISTAKE
from bbico_desktop.foundation.paths import shipped_folder
from bbico_desktop.foundation.problem_words import OTHER_PROBLEM, PROBLEMS
from bbico_desktop.foundation.stored_mistake_words import STORED_MISTAKES
from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP

__all__ = ["MISTAKES", "PROBLEMS", "QT_TRANSLATE_NOOP", "mistake_sentence", "sentence", "text"]

FILE_NAME = "messages.json"
MISTAKES = {**RECORD_MISTAKES, **STORED_MISTAKES, **JUDGED_MISTAKES}
Words = Mapping[str, Mapping[str, Mapping[str, str]]]


def text(context: str, source: str, language: str) -> str:
    """Return an English source text in `language`; itself when there is no translation."""
    return _words().get(language, {}).get(context, {}).get(source) or source


def sentence(problem: Problem, language: str) -> tuple[str, str]:
    """Return what is wrong and what to do, with the problem's facts filled in; the remedy is empty when there is nothing to do."""
    what, remedy = PROBLEMS.get(problem.code, OTHER_PROBLEM)
    facts = _Facts(problem.facts, code=problem.code)
    return tuple(text("Problem", one, language).format_map(facts) if one else "" for one in (what, remedy))  # type: ignore[return-value]


def mistake_sentence(mistake: Mistake, language: str) -> tuple[str, str]:
    """Return what is wrong in a record or file and what to do, with the mistake's facts filled in."""
    what, remedy = MISTAKES.get(mistake.code, OTHER_MISTAKE)
    facts = _Facts(mistake.facts, code=mistake.code, field=mistake.place.field)
    return tuple(text("Mistake", one, language).format_map(facts) if one else "" for one in (what, remedy))  # type: ignore[return-value]


class _Facts(dict[str, str]):
    """Facts for a sentence; one that is missing must not hide the sentence itself."""

    def __init__(self, facts: Mapping[str, str], **more: str) -> None:
        super().__init__({**more, **facts})

    def __missing__(self, name: str) -> str:
        return "?"


@cache
def _words() -> Words:
    try:
        words: Words = json.loads((shipped_folder() / FILE_NAME).read_bytes())
    except (OSError, ValueError):
        return {}
    return words

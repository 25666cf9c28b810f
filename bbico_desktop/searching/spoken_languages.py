# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""In which of the four languages a text is written of which nobody said it: told by its function words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from bbico_desktop.domain.languages import LANGUAGES, Language
from bbico_desktop.searching.function_words import BY_LANGUAGE

_TELLING = {
    language: words.difference(*(others for other, others in BY_LANGUAGE.items() if other != language))
    for language, words in BY_LANGUAGE.items()
}
"""Those that no other of the four has: "de", "en" and "die" tell nothing."""

_ENOUGH = 3
_SHARE = 3
"""A language that has a third of the telling words of the one that has most is written too."""


def languages_of(words: Iterable[str]) -> tuple[Language, ...]:
    """Return the languages of a text from its folded words; all four when it is too short to tell."""
    counts = Counter(words)
    told = {language: sum(counts[word] for word in counts.keys() & _TELLING[language]) for language in LANGUAGES}
    most = max(told.values())
    if most < _ENOUGH:
        return LANGUAGES
    return tuple(language for language in LANGUAGES if told[language] * _SHARE >= most)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""How easy a text is to read, by the measure that is published for each language; higher is easier, 60 to 70 is plain.

* English: R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948): 206.835 - 1.015 ASL - 84.6 ASW.
* Dutch: W. H. Douma, "De leesbaarheid van landbouwbladen" (Wageningen, 1960): 206.84 - 0.93 ASL - 77 ASW.
* French: L. Kandel and A. Moles, "Application de l'indice de Flesch a la langue francaise" (1958): 207 - 1.015 ASL - 73.6 ASW.
* German: T. Amstad, "Wie verstandlich sind unsere Zeitungen?" (Zurich, 1978): 180 - ASL - 58.5 ASW.

ASL: words a sentence. ASW: syllables a word, counted here as groups of vowels, which is within a few per cent of a dictionary's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_VOWELS = re.compile(r"[aeiouyàâäáéèêëíîïóôöúùûüœæ]+", re.IGNORECASE)
_FINAL_E = re.compile(r"(?<=[^aeiouyàâäáéèêëíîïóôöúùûü])e(?:s|nt)?$", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"[.!?…]+(?=\s|$)")
_FACTORS: Mapping[str, tuple[float, float, float]] = {
    "nl": (206.84, 0.93, 77.0),
    "fr": (207.0, 1.015, 73.6),
    "de": (180.0, 1.0, 58.5),
    "en": (206.835, 1.015, 84.6),
}
_SILENT_END = frozenset({"fr", "en"})
"""Languages in which a final e is not spoken."""


def words_of(text: str) -> list[str]:
    """Return the words of a text, numbers left out."""
    return _WORD.findall(text)


def sentences_of(text: str) -> list[str]:
    """Return the sentences of a text that hold a word."""
    return [sentence for sentence in _SENTENCE_END.split(text) if words_of(sentence)]


def syllables(word: str, language: str) -> int:
    """Return how many syllables a word has, at least one."""
    spoken = _FINAL_E.sub("", word) if language in _SILENT_END and len(word) > 3 else word
    return max(1, len(_VOWELS.findall(spoken)))


def ease(text: str, language: str) -> float:
    """Return the reading ease of a text in nl, fr, de or en; 100 for a text without words."""
    words, sentences = words_of(text), sentences_of(text)
    if not words:
        return 100.0
    start, by_length, by_syllables = _FACTORS[language]
    per_word = sum(syllables(word, language) for word in words) / len(words)
    return start - by_length * len(words) / max(1, len(sentences)) - by_syllables * per_word

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Parts of Dutch and German compounds, found by the catalogue's own words: "mediaopvoeding" is also found by "opvoeding"."""

from __future__ import annotations

from collections.abc import Container

COMPOUNDING = ("nl", "de")
LONGEST_COMPOUND = 40
_SHORTEST_COMPOUND = 8
_SHORTEST_PART = 4
_LINKS = {"nl": ("", "s", "en", "n", "e"), "de": ("", "s", "en", "n", "es", "er", "e")}
"""Letters that may stand between two parts."""


def may_be_compound(word: str) -> bool:
    """Say whether a folded word is long enough to be made of two."""
    return _SHORTEST_COMPOUND <= len(word) <= LONGEST_COMPOUND


def parts_of(word: str, language: str, known: Container[str]) -> tuple[str, str] | None:
    """Return the two known words that a compound is made of, the longest last part first; None when it is none."""
    if language not in COMPOUNDING or not may_be_compound(word):
        return None
    for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        last = word[cut:]
        if last not in known:
            continue
        for link in _LINKS[language]:
            first = word[: cut - len(link)]
            if word[:cut].endswith(link) and len(first) >= _SHORTEST_PART and first in known:
                return first, last
    return None

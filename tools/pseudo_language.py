# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A language that nobody speaks: English with words that are 40 % longer, to see which texts have no room to grow."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

STRETCH = 1.4
_KEPT = re.compile(r"(\{[^}]*\}|<[^>]*>|%n|%L?\d+|&.)")
"""Placeholders, tags and access keys stay as they are."""
_VOWEL = re.compile(r"[aeiouyAEIOUY]")


def stretched(text: str) -> str:
    """Return the text with vowels written twice until it is 40 % longer; words stay words, so that lines break as they would."""
    pieces = _KEPT.split(text)
    missing = round(sum(len(piece) for piece in pieces[::2]) * (STRETCH - 1))
    while missing > 0 and any(_VOWEL.search(piece) for piece in pieces[::2]):
        for place in range(0, len(pieces), 2):
            pieces[place], missing = _doubled(pieces[place], missing)
    return "".join(pieces)


def _doubled(piece: str, most: int) -> tuple[str, int]:
    doubled, times = _VOWEL.subn(lambda vowel: vowel[0] * 2, piece, count=most) if most > 0 else (piece, 0)
    return doubled, most - times


class PseudoTranslator(QTranslator):
    """Answers for every text of the interface; install it instead of a translation."""

    def isEmpty(self) -> bool:
        """Say that there is something to be had, or Qt does not ask."""
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return the source text, stretched."""
        return stretched(text)

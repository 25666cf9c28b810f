# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Postings of texts that come and go one after another. A text is known by its place, which stays the same while others change."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Mapping

Coded = Iterable[tuple[int, int]]
"""(place of a text, code) pairs: where a term stands, and where in the text (see `codes`)."""

_CODE_BITS = 7


class MemoryIndex:
    """What an index on disk is for the catalogue, for the few texts of a reader's own; a change costs what the text is long."""

    def __init__(self) -> None:
        self._terms: dict[str, list[int]] = {}
        self._words: dict[str, list[int]] = {}
        self._sorted_words: list[str] = []

    def add(self, place: int, terms: Mapping[str, int], words: Mapping[str, int]) -> None:
        """Take in a text: {term: code} of its finished words, {word: code} of those that are also found while being typed."""
        for term, code in terms.items():
            self._terms.setdefault(term, []).append(_packed(place, code))
        for word, code in words.items():
            if word not in self._words:
                insort(self._sorted_words, word)
            self._words.setdefault(word, []).append(_packed(place, code))

    def remove(self, place: int, terms: Mapping[str, int], words: Mapping[str, int]) -> None:
        """Forget a text that was taken in just so."""
        for term, code in terms.items():
            _take(self._terms, term, _packed(place, code))
        for word, code in words.items():
            _take(self._words, word, _packed(place, code))
            if word not in self._words:
                del self._sorted_words[bisect_left(self._sorted_words, word)]

    def term(self, term: str) -> Coded:
        """Return in which texts a term stands."""
        return map(_unpacked, self._terms.get(term, ()))

    def beginning(self, beginning: str) -> Coded:
        """Yield in which texts words stand that begin so; a text may come more than once."""
        for word in self._beginning_so(beginning):
            yield from map(_unpacked, self._words[word])

    def _beginning_so(self, beginning: str) -> Iterator[str]:
        for place in range(bisect_left(self._sorted_words, beginning), len(self._sorted_words)):
            word = self._sorted_words[place]
            if not word.startswith(beginning):
                return
            yield word


def _packed(place: int, code: int) -> int:
    return place << _CODE_BITS | code


def _unpacked(posting: int) -> tuple[int, int]:
    return posting >> _CODE_BITS, posting & ((1 << _CODE_BITS) - 1)


def _take(postings: dict[str, list[int]], key: str, posting: int) -> None:
    held = postings[key]
    held.remove(posting)
    if not held:
        del postings[key]

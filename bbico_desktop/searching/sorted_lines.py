# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Words and what belongs to each, as one text with a line a word: a tenth of the memory of a dictionary of lists."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

_PART = "\t"
_END = "\n"


def lines_of(table: Mapping[str, Sequence[str]]) -> str:
    """Return {key: values} as lines, in the order of the keys; no key or value holds tabs or ends of lines."""
    return "".join(f"{key}{_PART}{_PART.join(values)}{_END}" for key, values in sorted(table.items()))


class SortedLines:
    """Reads what `lines_of` wrote."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = array("I")
        start = 0
        while start < len(text):
            self._starts.append(start)
            start = text.index(_END, start) + 1

    def get(self, key: str) -> list[str]:
        """Return the values of a key; none when it is not there."""
        place = self._place(key)
        found, values = self._line(place)
        return values if found == key else []

    def has_word_or_more(self, first: str) -> bool:
        """Say whether some key is this word, or begins with it and goes on with another."""
        found, _ = self._line(self._place(first))
        return found == first or found.startswith(f"{first} ")

    def beginning(self, beginning: str) -> Iterator[tuple[str, list[str]]]:
        """Yield (key, values) of the keys that begin so, in their order."""
        place = self._place(beginning)
        found, values = self._line(place)
        while found.startswith(beginning) and found:
            yield found, values
            place += 1
            found, values = self._line(place)

    def _place(self, key: str) -> int:
        return bisect_left(range(len(self._starts)), key, key=self._key)

    def _key(self, place: int) -> str:
        start = self._starts[place]
        return self._text[start : self._text.index(_PART, start)]

    def _line(self, place: int) -> tuple[str, list[str]]:
        """Return key and values of a line; an empty key behind the last one."""
        if place >= len(self._starts):
            return "", []
        start = self._starts[place]
        key, *values = self._text[start : self._text.index(_END, start)].split(_PART)
        return key, values

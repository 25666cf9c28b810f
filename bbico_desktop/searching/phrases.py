# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The words of each entry in their order, for who asks for words in a row. Neither engine keeps places: few ask for them."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from itertools import accumulate

from bbico_desktop.searching.analysis import Token

_END = "\n"
"""Between two texts: no phrase goes from one into the next."""

_OFFSET = "I"


def in_order(texts: Iterable[Iterable[str]]) -> bytes:
    """Return the folded words of all texts of an entry; as they are, for a question may look through those of all entries."""
    joined = [" ".join(words) for words in texts]
    return f"{_END} {f' {_END} '.join(joined)} {_END}".encode()


def holds(words: str, phrase: Sequence[Token]) -> bool:
    """Say whether the words of an entry have the phrase in a row."""
    return f" {' '.join(token.folded for token in phrase)} " in words


def read_words(written: bytes) -> str:
    """Return what `in_order` wrote."""
    return written.decode()


def packed(entries: Iterable[bytes]) -> bytes:
    """Return the words of all entries, by number, as one file: where each ends, then all of them."""
    every = list(entries)
    ends = array(_OFFSET, accumulate(map(len, every)))
    return b"".join((len(every).to_bytes(4, "little"), ends.tobytes(), *every))


class PackedWords:
    """Reads what `packed` wrote."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._ends = array(_OFFSET)
        count = int.from_bytes(data[:4], "little")
        self._begin = 4 + count * self._ends.itemsize
        self._ends.frombytes(data[4 : self._begin])

    def of(self, number: int) -> str:
        """Return the words of one entry."""
        start = self._ends[number - 1] if number else 0
        return read_words(self._data[self._begin + start : self._begin + self._ends[number]])

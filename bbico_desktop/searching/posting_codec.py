# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""How Whoosh keeps our postings: for each term the sets of entries by code, as plain bytes that nothing needs to unpickle.

Whoosh's own codec keeps postings as compressed pickles of 128 entries. Here a term is read in one piece into the sets that the
search works on; everything else (dictionary of terms, files, reader) is Whoosh's. Only what Whoosh 2.7.4 has too is used.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterator, Mapping
from typing import Any

from whoosh import fields, formats
from whoosh.codec.whoosh3 import W3Codec, W3Segment, W3TermInfo
from whoosh.matching import ListMatcher

from bbico_desktop.searching.bitsets import bits_of, numbers_of

INDEX_NAME = "entries"
SEGMENT_ID = "0000000000000000"
"""Whoosh makes one at random; ours is fixed, so that the same entries make the same bytes."""

TERMS = "terms"
WORDS = "words"

_SIZE = struct.Struct("<I")
_CLASS = struct.Struct("<BBI")
_NUMBERS, _BITS = 0, 1


def schema() -> fields.Schema:
    """Return the two fields: terms of finished words, and beginnings of words. Nothing is stored."""
    return fields.Schema(
        **{name: fields.FieldType(format=formats.Existence(), analyzer=None, scorable=False) for name in (TERMS, WORDS)}
    )


def segment(count: int) -> W3Segment:
    """Return the one segment of an index of so many entries."""
    return W3Segment(PostingCodec(), INDEX_NAME, doccount=count, segid=SEGMENT_ID)


class PostingCodec(W3Codec):  # type: ignore[misc]  # Whoosh has no types
    """Whoosh's codec with postings of our own."""

    def postings_writer(self, dbfile: Any, byteids: bool = False) -> PostingWriter:
        """Return what writes the postings of one term after another."""
        return PostingWriter(dbfile)

    def postings_reader(self, dbfile: Any, terminfo: Any, format_: Any, term: Any = None, scorer: Any = None) -> PostingMatcher:
        """Return the postings of one term."""
        begin, _ = terminfo.extent()  # Whoosh reads the length back as a tuple, so it stands before the postings too
        (size,) = _SIZE.unpack(dbfile.get(begin, _SIZE.size))
        sets = sets_from(dbfile.get(begin + _SIZE.size, size))
        return PostingMatcher(sets, format_, term=term, terminfo=terminfo, scorer=scorer)


class PostingMatcher(ListMatcher):  # type: ignore[misc]  # Whoosh has no types
    """The postings of one term, as sets and as Whoosh's own queries read them."""

    def __init__(self, sets: Mapping[int, int], format_: Any, *, term: Any, terminfo: Any, scorer: Any) -> None:
        self.sets = sets
        super().__init__((), format=format_, scorer=scorer, term=term, terminfo=terminfo)

    @property
    def _ids(self) -> list[int]:
        every = 0
        for bits in self.sets.values():
            every |= bits
        return list(numbers_of(every))

    @_ids.setter
    def _ids(self, _: object) -> None:
        """Whoosh sets what we work out when it is asked for."""


class PostingWriter:
    """Writes the postings of one term after another; the weight of a posting is its code."""

    def __init__(self, dbfile: Any) -> None:
        self._file = dbfile
        self._numbers: dict[int, array[int]] = {}

    def start_postings(self, _format: Any, _terminfo: Any) -> None:
        """Begin a term."""
        self._numbers = {}

    def add_posting(self, number: int, code: float, _value: bytes, _length: int | None = None) -> None:
        """Add an entry; numbers come in order."""
        self._numbers.setdefault(int(code), array("I")).append(number)

    def finish_postings(self) -> W3TermInfo:
        """Write the term; return where it lies and in how many entries it is."""
        every = sum(len(numbers) for numbers in self._numbers.values())
        content = b"".join(_class_bytes(code, self._numbers[code]) for code in sorted(self._numbers))
        begin = self._file.tell()
        self._file.write(_SIZE.pack(len(content)) + content)
        lowest = min(numbers[0] for numbers in self._numbers.values())
        highest = max(numbers[-1] for numbers in self._numbers.values())
        terminfo = W3TermInfo(weight=every, df=every, maxweight=max(self._numbers), minid=lowest, maxid=highest)
        terminfo.set_extent(begin, _SIZE.size + len(content))
        return terminfo


def _class_bytes(code: int, numbers: array[int]) -> bytes:
    """Return one code's entries: their numbers where they are few, else one bit an entry."""
    as_bits = (numbers[-1] >> 3) + 1
    if 4 * len(numbers) <= as_bits:
        content = struct.pack(f"<{len(numbers)}I", *numbers)
        return _CLASS.pack(code, _NUMBERS, len(content)) + content
    content = bits_of(numbers, numbers[-1] + 1).to_bytes(as_bits, "little")
    return _CLASS.pack(code, _BITS, len(content)) + content


def sets_from(data: bytes) -> dict[int, int]:
    """Return {code: set} of one term's bytes; ValueError when they are not that."""
    return dict(_classes(data))


def _classes(data: bytes) -> Iterator[tuple[int, int]]:
    place = 0
    while place < len(data):
        if place + _CLASS.size > len(data):
            raise ValueError("postings end early")
        code, kind, size = _CLASS.unpack_from(data, place)
        place += _CLASS.size
        content = data[place : place + size]
        place += size
        if len(content) != size or kind not in (_NUMBERS, _BITS) or size % 4 * (kind == _NUMBERS):
            raise ValueError("postings are damaged")
        if kind == _BITS:
            yield code, int.from_bytes(content, "little")
        else:
            numbers = struct.unpack(f"<{size // 4}I", content)
            yield code, bits_of(numbers, numbers[-1] + 1)

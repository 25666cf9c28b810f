# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Which characters the paper's fonts can draw, read from their `cmap` tables (OpenType 1.9, formats 4 and 12).

A PDF/UA file may not hold a character without a glyph, so what cannot be drawn has to be replaced before the typesetter sees it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from pathlib import Path

from bbico_desktop.printing.paper_text import BREAK_HERE, MISSING_LETTER

INVISIBLE = frozenset({BREAK_HERE, "\n"})


class FontCoverage:
    """The characters that every one of some fonts can draw."""

    def __init__(self, fonts: Iterable[Path]) -> None:
        sets = [frozenset(_characters(file.read_bytes())) for file in fonts]
        self._known = frozenset.intersection(*sets) if sets else frozenset()

    def printable(self, text: str) -> str:
        """Return `text` with "□" for each character that has no glyph."""
        return "".join(one if one in INVISIBLE or ord(one) in self._known else MISSING_LETTER for one in text)


def _characters(font: bytes) -> Iterator[int]:
    start = _table(font, b"cmap")
    (count,) = struct.unpack_from(">H", font, start + 2)
    offsets = {start + struct.unpack_from(">I", font, start + 8 + 8 * place)[0] for place in range(count)}
    for offset in sorted(offsets):
        (kind,) = struct.unpack_from(">H", font, offset)
        if kind == 4:
            yield from _segments(font, offset)
        elif kind == 12:
            yield from _groups(font, offset)


def _table(font: bytes, tag: bytes) -> int:
    (count,) = struct.unpack_from(">H", font, 4)
    for place in range(count):
        name, _, offset, _ = struct.unpack_from(">4sIII", font, 12 + 16 * place)
        if name == tag:
            return int(offset)
    raise ValueError(f"font without a {tag.decode()} table")


def _groups(font: bytes, offset: int) -> Iterator[int]:
    (count,) = struct.unpack_from(">I", font, offset + 12)
    for place in range(count):
        first, last, _ = struct.unpack_from(">III", font, offset + 16 + 12 * place)
        yield from range(first, last + 1)


def _segments(font: bytes, offset: int) -> Iterator[int]:
    segments = struct.unpack_from(">H", font, offset + 6)[0] // 2
    ends = struct.unpack_from(f">{segments}H", font, offset + 14)
    starts = struct.unpack_from(f">{segments}H", font, offset + 16 + 2 * segments)
    deltas = struct.unpack_from(f">{segments}H", font, offset + 16 + 4 * segments)
    ranges_at = offset + 16 + 6 * segments
    ranges = struct.unpack_from(f">{segments}H", font, ranges_at)
    for place in range(segments):
        for character in range(starts[place], ends[place] + 1):
            if _glyph(font, character, starts[place], deltas[place], ranges[place], ranges_at + 2 * place):
                yield character


def _glyph(font: bytes, character: int, start: int, delta: int, distance: int, place: int) -> int:
    if not distance:
        return (character + delta) & 0xFFFF
    (glyph,) = struct.unpack_from(">H", font, place + distance + 2 * (character - start))
    return (glyph + delta) & 0xFFFF if glyph else 0

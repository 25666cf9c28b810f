# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Which characters the paper's fonts can draw, read from their `cmap` tables (OpenType 1.9, formats 4 and 12).

A PDF/UA file may not hold a character without a glyph, so what cannot be drawn has to be replaced before the typesetter sees it.
The typesetter takes each letter with its marks from the first family that has them all; what is said here follows that.
"""

from __future__ import annotations

import re
import struct
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Literal

from bbico_desktop.printing.paper_text import BREAK_HERE, JOINERS, MISSING_LETTER, stands_on_another

MAIN_FAMILY = "Inter"
OTHER_SCRIPTS = "NotoSans*-*.ttf"
UNSEEN = frozenset({BREAK_HERE, "\n", *JOINERS})
STYLE_MARKS = frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0x1F3FB, 0x1F400), *range(0xE0100, 0xE01F0))))
"""They say how to draw the character before them, such as in colour; without colours nothing is lost."""
OTHER_FORMS: tuple[Literal["NFD", "NFKC", "NFKD"], ...] = ("NFD", "NFKC", "NFKD")


def families_in(folder: Path) -> dict[str, list[Path]]:
    """Return the paper's families of fonts by name, the one of our own texts first, and the files of each."""
    families = {MAIN_FAMILY: sorted(folder.glob(f"{MAIN_FAMILY}-*.ttf"))}
    for file in sorted(folder.glob(OTHER_SCRIPTS)):
        name = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", file.stem.split("-", 1)[0])
        families.setdefault(name, []).append(file)
    return families


class FontCoverage:
    """What some families can draw. A family draws what all its fonts draw; it is read when a text needs it."""

    def __init__(self, families: Mapping[str, Sequence[Path]]) -> None:
        self._families = [_Family(files) for files in families.values()]

    def printable(self, text: str) -> str:
        """Return `text` with "□" for each letter that no family can draw."""
        if self._families and self._families[0].draws(text):
            return text
        return "".join(map(self._drawn, _letters(text)))

    def _drawn(self, letter: str) -> str:
        letter = "".join(one for one in letter if one not in STYLE_MARKS) or MISSING_LETTER
        for form in (letter, *(unicodedata.normalize(form, letter) for form in OTHER_FORMS)):
            if any(family.draws(form) for family in self._families):
                return form
        drawing = next((family for family in self._families if family.draws(letter[:1])), None)
        if not drawing:
            return MISSING_LETTER
        return "".join(one if drawing.draws(one) else MISSING_LETTER for one in letter)


class _Family:
    def __init__(self, files: Sequence[Path]) -> None:
        self._files = files

    def draws(self, text: str) -> bool:
        return self._known.issuperset(text)

    @cached_property
    def _known(self) -> frozenset[str]:
        tables = {_table(file.read_bytes(), b"cmap") for file in self._files}
        sets = [frozenset(one for one in map(chr, _characters(table)) if _can_be_seen(one)) for table in tables]
        return frozenset.intersection(*sets) | UNSEEN if sets else frozenset()


def _can_be_seen(character: str) -> bool:
    """Say whether a character is one to draw: fonts have glyphs for some that steer, such as NUL and turns of direction."""
    return not unicodedata.category(character).startswith("C")


def _letters(text: str) -> Iterator[str]:
    """Yield each character with the marks that stand on it: one letter for the reader, and for the typesetter."""
    start = 0
    for place, one in enumerate(text):
        if place and one not in STYLE_MARKS and not stands_on_another(one):
            yield text[start:place]
            start = place
    if text:
        yield text[start:]


def _characters(table: bytes) -> Iterator[int]:
    (count,) = struct.unpack_from(">H", table, 2)
    offsets = {struct.unpack_from(">I", table, 8 + 8 * place)[0] for place in range(count)}
    for offset in sorted(offsets):
        (kind,) = struct.unpack_from(">H", table, offset)
        if kind == 4:
            yield from _segments(table, offset)
        elif kind == 12:
            yield from _groups(table, offset)


def _table(font: bytes, tag: bytes) -> bytes:
    (count,) = struct.unpack_from(">H", font, 4)
    for place in range(count):
        name, _, offset, length = struct.unpack_from(">4sIII", font, 12 + 16 * place)
        if name == tag:
            return font[offset : offset + length]
    raise ValueError(f"font without a {tag.decode()} table")


def _groups(table: bytes, offset: int) -> Iterator[int]:
    (count,) = struct.unpack_from(">I", table, offset + 12)
    for place in range(count):
        first, last, _ = struct.unpack_from(">III", table, offset + 16 + 12 * place)
        yield from range(first, last + 1)


def _segments(table: bytes, offset: int) -> Iterator[int]:
    segments = struct.unpack_from(">H", table, offset + 6)[0] // 2
    ends = struct.unpack_from(f">{segments}H", table, offset + 14)
    starts = struct.unpack_from(f">{segments}H", table, offset + 16 + 2 * segments)
    deltas = struct.unpack_from(f">{segments}H", table, offset + 16 + 4 * segments)
    ranges_at = offset + 16 + 6 * segments
    ranges = struct.unpack_from(f">{segments}H", table, ranges_at)
    for place in range(segments):
        for character in range(starts[place], ends[place] + 1):
            if _glyph(table, character, starts[place], deltas[place], ranges[place], ranges_at + 2 * place):
                yield character


def _glyph(table: bytes, character: int, start: int, delta: int, distance: int, place: int) -> int:
    if not distance:
        return (character + delta) & 0xFFFF
    (glyph,) = struct.unpack_from(">H", table, place + distance + 2 * (character - start))
    return (glyph + delta) & 0xFFFF if glyph else 0

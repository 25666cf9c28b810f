# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the codes of a font mean, as far as the file itself says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tools.pdf_ua.objects import at, dictionary, many, name

SECTION = re.compile(rb"begin(bfchar|bfrange)(.*?)end\1", re.DOTALL)
HEX = rb"<([0-9a-fA-F\s]*)>"
PAIR = re.compile(HEX + rb"\s*" + HEX)
SPAN = re.compile(HEX + rb"\s*" + HEX + rb"\s*(?:" + HEX + rb"|\[(.*?)\])", re.DOTALL)
ONE = re.compile(HEX)
WIDEST_SPAN = 0x10000
SIMPLE_ENCODINGS = {"WinAnsiEncoding": "cp1252", "MacRomanEncoding": "mac_roman", "MacExpertEncoding": "mac_roman"}


@dataclass(frozen=True, slots=True)
class Font:
    """A font as a page names it; `meanings` is its ToUnicode table, None without one."""

    held: Any
    label: str
    composite: bool
    encoding: str
    meanings: dict[int, str] | None

    @property
    def program(self) -> Any:
        """Return the dictionary that has the descriptor: of a composite font its descendant."""
        return many(at(self.held, "/DescendantFonts"))[0] if self.composite and at(self.held, "/DescendantFonts") else self.held

    @property
    def embedded(self) -> bool:
        """Say whether the shapes of the letters are in the file."""
        descriptor = dictionary(self.program, "/FontDescriptor")
        return any(f"/FontFile{kind}" in descriptor for kind in ("", "2", "3")) or name(at(self.held, "/Subtype")) == "Type3"

    def codes(self, shown: bytes) -> list[int]:
        """Return the codes in a string that is shown."""
        if not self.composite:
            return list(shown)
        return [int.from_bytes(shown[place : place + 2], "big") for place in range(0, len(shown) - 1, 2)]

    def meaning(self, code: int) -> str | None:
        """Return the text of a code; None when the file does not say it."""
        if self.meanings is not None:
            return self.meanings.get(code)
        if self.composite or not self.encoding:
            return None
        return bytes([code]).decode(SIMPLE_ENCODINGS.get(self.encoding, "latin-1"), errors="replace")


def font_of(held: Any) -> Font:
    """Return a font from its dictionary."""
    table = at(held, "/ToUnicode")
    coded = at(held, "/Encoding")
    encoding = name(at(coded, "/BaseEncoding")) or ("Differences" if at(coded, "/Differences") else name(coded))
    return Font(
        held=held,
        label=name(at(held, "/BaseFont")) or name(at(held, "/Name")) or "without name",
        composite=name(at(held, "/Subtype")) == "Type0",
        encoding=encoding,
        meanings=dict(_meanings(table.get_data())) if hasattr(table, "get_data") else None,
    )


def _meanings(table: bytes) -> Iterator[tuple[int, str]]:
    for section in SECTION.finditer(table):
        if section[1] == b"bfchar":
            yield from ((_code(one[1]), _letters(one[2])) for one in PAIR.finditer(section[2]))
        else:
            for span in SPAN.finditer(section[2]):
                yield from _span(span)


def _span(span: re.Match[bytes]) -> Iterator[tuple[int, str]]:
    first, last = _code(span[1]), _code(span[2])
    codes = range(first, min(last, first + WIDEST_SPAN) + 1)
    if span[4] is not None:
        yield from zip(codes, (_letters(one[1]) for one in ONE.finditer(span[4])), strict=False)
        return
    start = _letters(span[3])
    for code in codes if start else ():
        yield code, start[:-1] + chr(ord(start[-1]) + code - first)


def _code(digits: bytes) -> int:
    return int(digits or b"0", 16)


def _letters(digits: bytes) -> str:
    raw = bytes.fromhex(digits.decode("ascii"))
    return raw.decode("utf-16-be", errors="replace") if len(raw) > 1 else raw.decode("latin-1")

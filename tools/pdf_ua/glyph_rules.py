# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Rules that need a look into the font programs: every letter that is shown is there and as wide as the file says.

Judged are composite TrueType fonts whose codes are glyphs, as the typesetter writes them; any other is named, so that none slips
through.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

from tools.pdf_ua.font_rules import used
from tools.pdf_ua.fonts import Font
from tools.pdf_ua.objects import at, direct, many, name
from tools.pdf_ua.rules import OURS, Rule
from tools.pdf_ua.tagged import TaggedPdf

PER_EM = 1000
TOLERANCE = 1.0
USUAL_WIDTH = 1000.0


class Program(NamedTuple):
    """A TrueType program: how many glyphs it has, and their widths in thousandths of the letters' size."""

    glyphs: int
    widths: tuple[float, ...]


def not_judged(pdf: TaggedPdf) -> Iterator[str]:
    """Yield fonts of a kind that these rules do not judge."""
    yield from (f"{font.label} is of a kind that is not judged here" for font, _ in used(pdf) if not _known_kind(font))


def glyphs_not_there(pdf: TaggedPdf) -> Iterator[str]:
    """Yield letters that are shown and not in the font."""
    for font, codes in used(pdf):
        program = program_of(font)
        lost = sorted(code for code in codes if program and code >= program.glyphs)
        if lost:
            yield f"{font.label} has no glyphs {lost[:5]}"


def other_widths(pdf: TaggedPdf) -> Iterator[str]:
    """Yield letters whose width in the file is not that of the font."""
    for font, codes in used(pdf):
        program = program_of(font)
        said = _said_widths(font) if program else {}
        usual = float(at(font.program, "/DW") or 0) if at(font.program, "/DW") is not None else USUAL_WIDTH
        inside = [code for code in sorted(codes) if program and code < program.glyphs]
        wrong = [code for code in inside if program and abs(said.get(code, usual) - program.widths[code]) > TOLERANCE]
        if wrong:
            yield f"{font.label} says other widths for the glyphs {wrong[:5]} than it has"


def program_of(font: Font) -> Program | None:
    """Return the program of a font that is judged here; None of any other."""
    if not _judged(font):
        return None
    data = at(font.program, "/FontDescriptor", "/FontFile2").get_data()
    tables = _tables(data)
    (per_em,) = struct.unpack_from(">H", data, tables["head"] + 18)
    (glyphs,) = struct.unpack_from(">H", data, tables["maxp"] + 4)
    (measured,) = struct.unpack_from(">H", data, tables["hhea"] + 34)
    widths = [struct.unpack_from(">H", data, tables["hmtx"] + 4 * min(one, measured - 1))[0] for one in range(glyphs)]
    return Program(glyphs, tuple(width * PER_EM / per_em for width in widths))


def _known_kind(font: Font) -> bool:
    return font.composite and font.encoding == "Identity-H" and name(at(font.program, "/Subtype")) == "CIDFontType2"


def _judged(font: Font) -> bool:
    glyphs_by_code = name(at(font.program, "/CIDToGIDMap")) == "Identity"
    return _known_kind(font) and glyphs_by_code and at(font.program, "/FontDescriptor", "/FontFile2") is not None


def _tables(program: bytes) -> dict[str, int]:
    (count,) = struct.unpack_from(">H", program, 4)
    rows = (struct.unpack_from(">4sIII", program, 12 + 16 * place) for place in range(count))
    return {tag.decode("latin-1"): start for tag, _, start, _ in rows}


def _said_widths(font: Font) -> dict[int, float]:
    """Return the widths of a /W array: `first [w …]` or `first last w`."""
    found: dict[int, float] = {}
    waiting = [direct(one) for one in many(at(font.program, "/W"))]
    while len(waiting) >= 2:
        first, second = int(waiting[0]), waiting[1]
        if isinstance(second, list):
            found.update((first + place, float(width)) for place, width in enumerate(second))
            del waiting[:2]
        else:
            found.update((code, float(waiting[2])) for code in range(first, int(second) + 1))
            del waiting[:3]
    return found


RULES = (
    Rule("fonts-judged", OURS, not_judged),
    Rule("glyphs-there", "31-011", glyphs_not_there),
    Rule("glyph-widths", "31-016", other_widths),
)

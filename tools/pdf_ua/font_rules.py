# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Rules for fonts: their letters are in the file, and each of them can be read as text."""

from __future__ import annotations

from collections.abc import Iterator

from tools.pdf_ua.fonts import SIMPLE_ENCODINGS, Font
from tools.pdf_ua.objects import at, name
from tools.pdf_ua.rules import Rule
from tools.pdf_ua.tagged import TaggedPdf

MARKS_OF_ORDER = {"\ufeff", "\ufffe"}
KNOWN_COLLECTIONS = {"GB1", "CNS1", "Japan1", "Korea1"}
BY_GLYPH_NAME = {"Type1", "MMType1", "Type3"}
NO_GLYPH = 0


def not_embedded(pdf: TaggedPdf) -> Iterator[str]:
    """Yield fonts that are not in the file."""
    yield from (f"{font.label} is not embedded" for font, _ in used(pdf) if not font.embedded)


def not_readable(pdf: TaggedPdf) -> Iterator[str]:
    """Yield fonts that do not say what their codes mean."""
    yield from (
        f"{font.label} has no /ToUnicode" for font, _ in used(pdf) if font.meanings is None and not _speaks_for_itself(font)
    )


def codes_without_meaning(pdf: TaggedPdf) -> Iterator[str]:
    """Yield letters that are shown and for which the font's table has no text."""
    for font, codes in used(pdf):
        lost = sorted(code for code in codes if font.meanings is not None and not font.meanings.get(code))
        if lost:
            yield f"{font.label} does not say what {lost[:5]} mean"


def codes_that_mean_nothing(pdf: TaggedPdf) -> Iterator[str]:
    """Yield tables with the character 0."""
    yield from (f"{font.label} gives U+0000 as a text" for font, _ in used(pdf) if _letters(font) & {"\0"})


def codes_that_mean_order(pdf: TaggedPdf) -> Iterator[str]:
    """Yield tables with a mark of byte order."""
    yield from (f"{font.label} gives a mark of byte order as a text" for font, _ in used(pdf) if _letters(font) & MARKS_OF_ORDER)


def missing_letters(pdf: TaggedPdf) -> Iterator[str]:
    """Yield fonts of which the box for a missing letter is shown."""
    for font, codes in used(pdf):
        if font.composite and font.encoding.startswith("Identity") and NO_GLYPH in codes:
            yield f"{font.label} shows a letter that it does not have"


def no_glyph_map(pdf: TaggedPdf) -> Iterator[str]:
    """Yield composite TrueType fonts that do not say which glyph a code is."""
    for font, _ in used(pdf):
        if name(at(font.program, "/Subtype")) == "CIDFontType2" and font.embedded:
            found = at(font.program, "/CIDToGIDMap")
            if not (hasattr(found, "get_data") or name(found) == "Identity"):
                yield f"{font.label} has no /CIDToGIDMap"


def used(pdf: TaggedPdf) -> Iterator[tuple[Font, set[int]]]:
    """Yield the fonts in which something is shown, each with the codes that are."""
    found: dict[int, tuple[Font, set[int]]] = {}
    for drawn in pdf.drawn:
        for font, codes in drawn.used.values():
            found.setdefault(id(font.held), (font, set()))[1].update(codes)
    yield from found.values()


def _letters(font: Font) -> set[str]:
    return {letter for meaning in (font.meanings or {}).values() for letter in meaning}


def _speaks_for_itself(font: Font) -> bool:
    """Say whether a font needs no table: its encoding or its collection is known, or its glyphs have names."""
    if font.composite:
        return name(at(font.program, "/CIDSystemInfo", "/Ordering")) in KNOWN_COLLECTIONS
    return font.encoding in SIMPLE_ENCODINGS or name(at(font.held, "/Subtype")) in BY_GLYPH_NAME


RULES = (
    Rule("fonts-embedded", "31-009", not_embedded),
    Rule("fonts-readable", "31-027", not_readable),
    Rule("letters-readable", "10-001", codes_without_meaning),
    Rule("letters-not-zero", "31-028", codes_that_mean_nothing),
    Rule("letters-no-order-mark", "31-029", codes_that_mean_order),
    Rule("letters-there", "31-030", missing_letters),
    Rule("glyph-map", "31-004, 31-005", no_glyph_map),
)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Where letters stand on the pages of a PDF: nothing may run out of a page, or out of the part of it that is cut out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from ctypes import byref, c_double
from dataclasses import dataclass
from typing import Any, NamedTuple

import pypdfium2.raw

from bbico_desktop.foundation.pdf_files import opened_pdf

MILLIMETRE = 72 / 25.4
UNSEEN = re.compile(r"[\s\u00ad\u200b-\u200d\u2066-\u2069\ufffe\x02‐-]+")
"""What has no shape, and hyphens, which may have come at the end of a line."""
SLACK = 0.5


class Box(NamedTuple):
    """A part of a page: left, top, right and bottom in points from its upper left corner."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, other: Box) -> bool:
        """Say whether another box lies within this one."""
        beside = self.left - SLACK <= other.left and other.right <= self.right + SLACK
        return beside and self.top - SLACK <= other.top and other.bottom <= self.bottom + SLACK


@dataclass(frozen=True, slots=True)
class StandingPage:
    """One page: its size, and its letters with their boxes in the order of the text."""

    whole: Box
    letters: tuple[tuple[str, Box], ...]

    def text(self, part: Box) -> str:
        """Return what stands within a part of the page, without spaces and hyphens."""
        return "".join(letter for letter, box in self.letters if part.holds(box))

    def outside(self, parts: Sequence[Box]) -> str:
        """Return the letters that no part holds."""
        return "".join(letter for letter, box in self.letters if not any(part.holds(box) for part in parts))

    def missing(self, texts: Iterable[str], part: Box) -> list[str]:
        """Return the texts that do not stand within a part of the page."""
        standing = self.text(part)
        return [text for text in texts if UNSEEN.sub("", text) not in standing]


def grid(left: float, top: float, size: tuple[float, float], *, across: int, down: int) -> list[Box]:
    """Return parts of one size that lie beside and below each other, row by row; all lengths are millimetres."""
    width, height = size
    lefts = [(left + place * width) * MILLIMETRE for place in range(across)]
    tops = [(top + place * height) * MILLIMETRE for place in range(down)]
    return [Box(x, y, x + width * MILLIMETRE, y + height * MILLIMETRE) for y in tops for x in lefts]


def standing(pdf: bytes) -> list[StandingPage]:
    """Return the pages of a PDF with what stands on them."""
    with opened_pdf(pdf) as document:
        return [_page(document, number) for number in range(len(document))]


def _page(document: Any, number: int) -> StandingPage:
    with closing(document[number]) as page, closing(page.get_textpage()) as text:
        width, height = page.get_size()
        return StandingPage(Box(0, 0, width, height), tuple(_letters(text, height)))


def _letters(text: Any, height: float) -> Iterator[tuple[str, Box]]:
    left, right, bottom, top = c_double(), c_double(), c_double(), c_double()
    for place in range(text.count_chars()):
        letter = chr(pypdfium2.raw.FPDFText_GetUnicode(text.raw, place))
        if not UNSEEN.fullmatch(letter):
            pypdfium2.raw.FPDFText_GetCharBox(text.raw, place, byref(left), byref(right), byref(bottom), byref(top))
            yield letter, Box(left.value, height - top.value, right.value, height - bottom.value)

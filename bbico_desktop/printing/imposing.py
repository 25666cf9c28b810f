# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Put the pages of a lesson together for the printer: so many copies, two on a page, each part on a sheet of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bbico_desktop.printing.pages import page_count
from bbico_desktop.printing.tagged_sheets import Sheet, on_sheets


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Some pages that belong together. `two_up`: two copies stand beside each other on every sheet, to be cut apart."""

    pages: int
    copies: int = 1
    two_up: bool = False

    @property
    def runs(self) -> int:
        """Return how often the pages come, two copies at a time where two stand on a page."""
        return -(-self.copies // 2) if self.two_up else self.copies

    @property
    def laid_out(self) -> int:
        """Return how many copies are typeset: where two stand on a page, an even number."""
        return self.runs * 2 if self.two_up else self.copies

    @property
    def all_pages(self) -> int:
        """Return how many pages people get in their hands."""
        return self.pages * self.copies

    def sheets(self, *, both_sides: bool) -> int:
        """Return how many sheets of paper that takes; no two copies share one but those that are cut apart."""
        return self.runs * (-(-self.pages // 2) if both_sides else self.pages)


def imposed(pdf: bytes, parts: Sequence[Part], *, both_sides: bool) -> bytes:
    """Return pages on sheets, tagged as before: `pdf` has each part as many times as it is `laid_out`.

    Printed on `both_sides`, each copy begins on a new sheet, after an empty page where need be.
    """
    return on_sheets(pdf, list(_sheets(parts, both_sides=both_sides)))


def _sheets(parts: Sequence[Part], *, both_sides: bool) -> Iterator[Sheet]:
    place = 0
    for part in parts:
        beside = 2 if part.two_up else 1
        for _ in range(part.runs):
            for page in range(place, place + part.pages):
                yield tuple(page + copy * part.pages for copy in range(beside))
            if both_sides and part.pages % 2:
                yield (None,) * beside
            place += part.pages * beside


def folded(pdf: bytes) -> bytes:
    """Return pages two on a sheet that lies on its side, in the order of a booklet.

    Printed on both sides (short edge), laid on each other and folded once, they can be read through. Empty pages at the end make
    their number a multiple of four.
    """
    order = booklet_order(page_count(pdf))
    return on_sheets(pdf, [(left, right) for left, right in zip(order[::2], order[1::2], strict=True)])


def booklet_order(pages: int) -> list[int | None]:
    """Return which page stands where, from 0, left before right, sheet by sheet, front before back; None for an empty one.

    The outermost sheet has the last page and the first on its front, the second and the last but one on its back, and so inwards.
    """
    whole = -(-pages // 4) * 4
    order = []
    for inwards in range(0, whole // 2, 2):
        order += [whole - 1 - inwards, inwards, inwards + 1, whole - 2 - inwards]
    return [one if one < pages else None for one in order]

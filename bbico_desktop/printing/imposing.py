# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Put the pages of a lesson together for the printer: so many copies, two on a page, each part on a sheet of its own."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from bbico_desktop.foundation.pdf_files import opened_pdf

A4_WIDTH, A4_HEIGHT = 595.276, 841.89


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Some pages that belong together. `two_up`: two copies stand beside each other on every page, to be cut apart."""

    pdf: bytes
    pages: int
    copies: int = 1
    two_up: bool = False

    @property
    def runs(self) -> int:
        """Return how often the pages come, two copies at a time where two stand on a page."""
        return -(-self.copies // 2) if self.two_up else self.copies

    @property
    def all_pages(self) -> int:
        """Return how many pages people get in their hands."""
        return self.pages * self.copies

    def sheets(self, *, both_sides: bool) -> int:
        """Return how many sheets of paper that takes; no two copies share one but those that are cut apart."""
        return self.runs * (-(-self.pages // 2) if both_sides else self.pages)


def imposed(parts: Sequence[Part], *, both_sides: bool) -> bytes:
    """Return one PDF of all parts; printed on `both_sides`, each copy begins on a new sheet, after an empty page where need be."""
    import pypdfium2

    written = io.BytesIO()
    with opened_pdf(parts[0].pdf), closing(pypdfium2.PdfDocument.new()) as whole:  # nobody else uses PDFium meanwhile
        for part in parts:
            with opened_pdf(part.pdf) as held:
                for pages in _once(held, two_up=part.two_up):
                    for _ in range(part.runs):
                        _add(whole, pages, empty=both_sides and part.pages % 2 == 1)
        whole.save(written)
    return written.getvalue()


def folded(pdf: bytes) -> bytes:
    """Return pages two on a sheet that lies on its side, in the order of a booklet.

    Printed on both sides (short edge), laid on each other and folded once, they can be read through. Empty pages at the end make
    their number a multiple of four.
    """
    import pypdfium2
    import pypdfium2.raw

    written = io.BytesIO()
    with opened_pdf(pdf) as held, closing(pypdfium2.PdfDocument.new()) as ordered:
        for place, number in enumerate(booklet_order(len(held))):
            if number is None:
                with closing(ordered.new_page(A4_WIDTH, A4_HEIGHT, index=place)):
                    pass
            else:
                ordered.import_pages(held, [number])
        raw = pypdfium2.raw.FPDF_ImportNPagesToOne(ordered.raw, A4_HEIGHT, A4_WIDTH, 2, 1)
        with closing(pypdfium2.PdfDocument(raw)) as beside:
            beside.save(written)
    return written.getvalue()


def booklet_order(pages: int) -> list[int | None]:
    """Return which page stands where, from 0, left before right, sheet by sheet, front before back; None for an empty one.

    The outermost sheet has the last page and the first on its front, the second and the last but one on its back, and so inwards.
    """
    whole = -(-pages // 4) * 4
    order = []
    for inwards in range(0, whole // 2, 2):
        order += [whole - 1 - inwards, inwards, inwards + 1, whole - 2 - inwards]
    return [one if one < pages else None for one in order]


def _once(document: Any, *, two_up: bool) -> Iterator[Any]:
    """Yield a document with the pages of one run."""
    if not two_up:
        yield document
        return
    import pypdfium2
    import pypdfium2.raw

    with closing(pypdfium2.PdfDocument.new()) as doubled:
        for number in range(len(document)):
            doubled.import_pages(document, [number, number])
        raw = pypdfium2.raw.FPDF_ImportNPagesToOne(doubled.raw, A4_HEIGHT, A4_WIDTH, 2, 1)
        with closing(pypdfium2.PdfDocument(raw)) as beside:
            yield beside


def _add(whole: Any, pages: Any, *, empty: bool) -> None:
    whole.import_pages(pages)
    if empty:
        last = pages.get_page_size(len(pages) - 1)
        with closing(whole.new_page(*last)):
            pass

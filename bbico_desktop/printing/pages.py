# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Pages of a PDF as pictures, for the preview and for printers that want them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from math import ceil
from typing import Any

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.foundation.pdf_files import PdfRefusedError, opened_pdf

POINTS_PER_INCH = 72
MOST_DPI = 1200


@dataclass(frozen=True, slots=True, kw_only=True)
class PageImage:
    """One page; `rgba` holds four bytes a pixel, row after row from the top, without gaps."""

    width: int
    height: int
    rgba: bytes


def page_count(pdf: bytes) -> int:
    """Return how many pages a PDF has; raises Problem `pdf-unreadable`."""
    with _opened(pdf) as document:
        return len(document)


def page_sizes(pdf: bytes, dpi: int = 96, *, only: Sequence[int] | None = None) -> tuple[tuple[int, int], ...]:
    """Return how many pixels wide and high the pictures of the pages will be; nothing is drawn. Raises Problem `pdf-unreadable`."""
    scale = _scale(dpi)
    with _opened(pdf) as document:
        sides = (document.get_page_size(number) for number in _wanted(document, only))
        return tuple((ceil(width * scale), ceil(height * scale)) for width, height in sides)


def page_images(pdf: bytes, dpi: int = 96, *, only: Sequence[int] | None = None) -> tuple[PageImage, ...]:
    """Return the pages as pictures; `only` picks some by number from 0. Raises Problem `pdf-unreadable`."""
    scale = _scale(dpi)
    with _opened(pdf) as document:
        return tuple(_image(document, number, scale) for number in _wanted(document, only))


def _scale(dpi: int) -> float:
    return min(max(dpi, 1), MOST_DPI) / POINTS_PER_INCH


def _wanted(document: Any, only: Sequence[int] | None) -> Sequence[int]:
    every = range(len(document))
    return every if only is None else [number for number in only if number in every]


def _image(document: Any, number: int, scale: float) -> PageImage:
    import pypdfium2.raw

    with closing(document[number]) as page:
        drawn = page.render(scale=scale, rev_byteorder=True, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRA)
        with closing(drawn) as bitmap:
            rows, tight = bytes(bitmap.buffer), bitmap.width * 4
            rgba = rows if bitmap.stride == tight else b"".join(rows[at : at + tight] for at in range(0, len(rows), bitmap.stride))
            return PageImage(width=bitmap.width, height=bitmap.height, rgba=rgba)


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    try:
        with opened_pdf(pdf) as document:
            yield document
    except PdfRefusedError as error:
        raise Problem("pdf-unreadable", Family.BAD_INPUT) from error

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a reader may want of paper, in names that command line, window and typesetter share."""

from __future__ import annotations

from dataclasses import dataclass

SHEET, LARGE_PRINT, EASY, LIST, CARD = "sheet", "large-print", "easy", "list", "card"
SHELF, BOOKMARK, QR_POSTER, POSTER, LETTER = "shelf", "bookmark", "qr-poster", "poster", "letter"
WORKSHEET, CUT_OUTS, BOOKLET, BOOK = "worksheet", "cut-outs", "booklet", "book"
LAYOUTS = (SHEET, LARGE_PRINT, EASY, LIST, CARD, SHELF, BOOKMARK, QR_POSTER, POSTER, LETTER, WORKSHEET, CUT_OUTS, BOOKLET, BOOK)
"""All layouts, in the order in which they are offered; `printing.layouts` says what each is made of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperOptions:
    """How entries stand on paper: `large` letters (18 pt), `grey` instead of colours, with the `notes` of a kit.

    In a list a line stands before the last entries, as many as are `apart`: a search does not know whether they fit.
    """

    large: bool = False
    grey: bool = False
    notes: bool = True
    apart: int = 0


USUAL = PaperOptions()

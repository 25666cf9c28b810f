# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""How large the letters of a PDF are, in points, as the reader of the page measures them."""

from collections.abc import Iterator
from contextlib import closing

import pypdfium2.raw

from bbico_desktop.foundation.pdf_files import opened_pdf


def letter_sizes(pdf: bytes) -> dict[float, str]:
    """Return the sizes that come, each with the letters that have it."""
    found: dict[float, list[str]] = {}
    for size, letter in _letters(pdf):
        found.setdefault(size, []).append(letter)
    return {size: "".join(letters) for size, letters in found.items()}


def _letters(pdf: bytes) -> Iterator[tuple[float, str]]:
    with opened_pdf(pdf) as document:
        for number in range(len(document)):
            with closing(document[number]) as page, closing(page.get_textpage()) as text:
                for place in range(text.count_chars()):
                    letter = chr(pypdfium2.raw.FPDFText_GetUnicode(text.raw, place))
                    if letter.isprintable() and not letter.isspace():
                        yield round(pypdfium2.raw.FPDFText_GetFontSize(text.raw, place), 2), letter

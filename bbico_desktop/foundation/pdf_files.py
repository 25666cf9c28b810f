# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Open a PDF, one at a time: PDFium must not be asked by two threads at once (https://pypdfium2.readthedocs.io)."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

_ONE_AT_A_TIME = threading.RLock()


class PdfRefusedError(Exception):
    """PDFium does not open a file; `locked` says that it wants a password."""

    def __init__(self, *, locked: bool) -> None:
        super().__init__("locked" if locked else "broken")
        self.locked = locked


@contextmanager
def opened_pdf(pdf: bytes) -> Iterator[Any]:
    """Give the `pypdfium2.PdfDocument` of a PDF while nobody else uses PDFium. Raises PdfRefusedError."""
    import pypdfium2  # not before the first PDF: the window starts sooner
    import pypdfium2.raw

    with _ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise PdfRefusedError(locked=getattr(error, "err_code", None) == pypdfium2.raw.FPDF_ERR_PASSWORD) from error
        with closing(document):
            yield document

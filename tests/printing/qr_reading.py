# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a telephone reads in the QR codes of a page, from a picture of it."""

from contextlib import closing

import zxingcpp

from bbico_desktop.foundation.pdf_files import opened_pdf

PHOTO_DPI = 150
MM_AN_INCH = 25.4


def codes_of(pdf: bytes) -> list[zxingcpp.Barcode]:
    """Return the QR codes of all pages, as a reader of its own kind finds them."""
    found: list[zxingcpp.Barcode] = []
    with opened_pdf(pdf) as document:
        for number in range(len(document)):
            with closing(document[number]) as page, closing(page.render(scale=PHOTO_DPI / 72, grayscale=True)) as drawn:
                found.extend(_read(bytes(drawn.buffer), drawn.height, drawn.stride))
    return found


def texts_of_codes(pdf: bytes) -> list[str]:
    """Return what stands in the QR codes of all pages."""
    return [one.text for one in codes_of(pdf)]


def module_mm(code: zxingcpp.Barcode) -> float:
    """Return how wide one module of a code is on paper; a code of version 1 has 21 of them, each further version 4 more."""
    corners = code.position
    return (corners.top_right.x - corners.top_left.x) / (17 + 4 * int(code.extra["Version"])) / PHOTO_DPI * MM_AN_INCH


def _read(grey: bytes, height: int, width: int) -> list[zxingcpp.Barcode]:
    picture = memoryview(grey).cast("B", shape=[height, width])
    return list(zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode))

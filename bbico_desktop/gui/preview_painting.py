# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Pages onto a printer: pictures at its resolution, side by side of the sheets, and whether the system took them."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from bbico_desktop.printing.pages import PageImage, page_count, page_images

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

MOST_DPI = 300
CUPS = "libcups.so.2"
CUPS_REFUSES_FROM = 0x0100
"""Statuses of IPP below that tell of success (RFC 8011, 4.1.6)."""


def image_of(page: PageImage) -> QImage:
    """Return a page as Qt's picture; it shares the page's bytes, so keep the page as long."""
    return QImage(page.rgba, page.width, page.height, page.width * 4, QImage.Format.Format_RGBA8888)


def paint_pages(printer: QPrinter, pdf: bytes) -> bool:
    """Paint the wanted pages on a printer; False when it, or the system's queue, does not take them. May be called in a worker."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    dpi = min(printer.resolution(), MOST_DPI)
    for place, number in enumerate(_sides(printer, page_count(pdf))):
        if place and not printer.newPage():
            painter.end()
            return False
        if number is not None:
            page = page_images(pdf, dpi, only=range(number, number + 1))[0]
            _paint(painter, printer, image_of(page), is_back=_is_back(printer, place))
    return painter.end() and printer.printerState() != type(printer).PrinterState.Error and not _queue_refused(printer)


def stands_still(printer: QPrinter) -> bool:
    """Say whether the system's printer is stopped, so that what is sent to it waits there."""
    from PySide6.QtPrintSupport import QPrinterInfo

    if printer.outputFormat() != type(printer).OutputFormat.NativeFormat:
        return False
    info = QPrinterInfo(printer)
    return not info.isNull() and info.state() == type(printer).PrinterState.Error


def _paint(painter: QPainter, printer: QPrinter, image: QImage, *, is_back: bool) -> None:
    sheet = printer.paperRect(type(printer).Unit.DevicePixel)
    if (image.width() > image.height()) != (sheet.width() > sheet.height()):
        image = image.transformed(QTransform().rotate(270 if is_back else 90))
    painter.drawImage(_fitted(QSizeF(image.size()), sheet), image)


def _sides(printer: QPrinter, pages: int) -> Sequence[int | None]:
    """Return which page is painted on each side, in the order of painting; None for a side that stays empty.

    On both sides no copy begins on the back of the one before it, and an odd number of pages is turned round with its empty side.
    """
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    backwards = printer.pageOrder() == type(printer).PageOrder.LastPageFirst
    sides: list[int | None] = list(_wanted_pages(printer, pages))
    if _on_both_sides(printer) and len(sides) % 2 and (copies > 1 or backwards):
        sides.append(None)
    return (sides[::-1] if backwards else sides) * copies


def _wanted_pages(printer: QPrinter, pages: int) -> range:
    if printer.printRange() == type(printer).PrintRange.PageRange and printer.fromPage():
        return range(max(printer.fromPage(), 1) - 1, min(printer.toPage(), pages))
    return range(pages)


def _on_both_sides(printer: QPrinter) -> bool:
    return printer.duplex() != type(printer).DuplexMode.DuplexNone


def _is_back(printer: QPrinter, place: int) -> bool:
    """Say whether a page is the back of a sheet that turns about its long edge.

    A page on its side is turned the other way there, so that both read alike.
    """
    return _on_both_sides(printer) and printer.duplex() != type(printer).DuplexMode.DuplexShortSide and place % 2 == 1


def _fitted(size: QSizeF, sheet: QRectF) -> QRectF:
    fitted = size.scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (sheet.width() - fitted.width()) / 2, (sheet.height() - fitted.height()) / 2
    return QRectF(left, top, fitted.width(), fitted.height())


def _queue_refused(printer: QPrinter) -> bool:
    """Say whether CUPS did not take the job that this thread just sent; Qt (6.11) does not tell, so CUPS is asked itself."""
    if sys.platform != "linux" or printer.outputFormat() != type(printer).OutputFormat.NativeFormat:
        return False
    try:
        cups = ctypes.CDLL(CUPS, mode=os.RTLD_NOLOAD)
    except OSError:
        return False  # Qt prints by other means here
    return int(cups.cupsLastError()) >= CUPS_REFUSES_FROM

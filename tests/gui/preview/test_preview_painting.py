# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Pages come out of the printer in their order, the right way up on both sides, and no copy on the back of another."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPageLayout, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from bbico_desktop.gui.preview_painting import paint_pages
from bbico_desktop.gui.preview_printing import PrintJob, prepare
from bbico_desktop.printing.pages import PageImage, page_images
from tests.gui.preview_pages import pdf_printer

NONE, LONG, SHORT = QPrinter.DuplexMode.DuplexNone, QPrinter.DuplexMode.DuplexLongSide, QPrinter.DuplexMode.DuplexShortSide


def test_only_the_wanted_pages_are_printed(qapp, tmp_path):
    pdf = with_ink_on_the_right(tmp_path / "ink.pdf", pages=2)
    printer = pdf_printer(tmp_path / "one.pdf", PrintJob(pages=2))
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)

    assert paint_pages(printer, pdf)

    assert len(PdfReader(tmp_path / "one.pdf").pages) == 1


class TwoSidedPrinter(QPrinter):
    """Prints into a file as if on both sides of paper that turns about its long or its short edge; it cannot copy by itself."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.turns = QPrinter.DuplexMode.DuplexNone
        self.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.setOutputFileName(str(file))

    def duplex(self) -> QPrinter.DuplexMode:
        return self.turns

    def setDuplex(self, duplex: QPrinter.DuplexMode) -> None:  # noqa: N802  # Qt's name
        self.turns = duplex

    def supportsMultipleCopies(self) -> bool:  # noqa: N802  # Qt's name
        return False


def with_ink_on_the_right(file: Path, *, pages: int) -> bytes:
    """Return pages that lie on their side, black on the right."""
    writer = QPdfWriter(str(file))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    painter = QPainter(writer)
    for place in range(pages):
        if place:
            writer.newPage()
        painter.fillRect(QRect(writer.width() // 2, 0, writer.width() // 2, writer.height()), Qt.GlobalColor.black)
    painter.end()
    return file.read_bytes()


def ink(file: Path) -> list[str]:
    """Return of each page where the ink is."""
    return [where_the_ink_is(one) for one in page_images(file.read_bytes(), 20)]


def where_the_ink_is(page: PageImage) -> str:
    """Return which half of a page is darker; nothing when it is empty."""
    if min(page.rgba) == 255:
        return ""
    middle = page.width * (page.height // 2) * 4
    return "above" if sum(page.rgba[:middle]) < sum(page.rgba[-middle:]) else "below"


@pytest.mark.parametrize(("turns", "back"), [(LONG, "above"), (SHORT, "below")])
def test_both_sides_of_a_booklet_have_the_same_edge_up(qapp, tmp_path, turns: QPrinter.DuplexMode, back: str):
    printer = TwoSidedPrinter(tmp_path / "booklet.pdf")
    prepare(printer, PrintJob(pages=2, both_sides=True))
    printer.turns = turns  # what the reader or the driver chose

    assert paint_pages(printer, with_ink_on_the_right(tmp_path / "ink.pdf", pages=2))

    # Where paper turns about its long edge, what was above in front is below behind.
    assert ink(tmp_path / "booklet.pdf") == ["below", back]


def test_what_is_folded_turns_about_the_short_edge_by_itself(qapp, tmp_path):
    printer = TwoSidedPrinter(tmp_path / "booklet.pdf")
    printer.turns = LONG  # as the driver has it
    prepare(printer, PrintJob(pages=2, both_sides=True, short_edge=True))

    assert paint_pages(printer, with_ink_on_the_right(tmp_path / "ink.pdf", pages=2))

    assert printer.turns == SHORT
    assert ink(tmp_path / "booklet.pdf") == ["below", "below"]


@pytest.mark.parametrize(
    ("turns", "copies", "sides"),
    [
        (NONE, 2, ["below"] * 6),
        (LONG, 1, ["below", "above", "below"]),
        (LONG, 2, ["below", "above", "below", "", "below", "above", "below", ""]),
        (SHORT, 2, ["below", "below", "below", ""] * 2),
    ],
)
def test_no_copy_begins_on_the_back_of_the_one_before(qapp, tmp_path, turns: QPrinter.DuplexMode, copies: int, sides: list[str]):
    printer = TwoSidedPrinter(tmp_path / "copies.pdf")
    prepare(printer, PrintJob(pages=3, copies=copies))
    printer.turns = turns

    assert paint_pages(printer, with_ink_on_the_right(tmp_path / "ink.pdf", pages=3))

    assert ink(tmp_path / "copies.pdf") == sides


def test_the_last_page_first_has_its_empty_side_with_it(qapp, tmp_path):
    printer = TwoSidedPrinter(tmp_path / "backwards.pdf")
    prepare(printer, PrintJob(pages=3))
    printer.turns = SHORT
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)

    assert paint_pages(printer, with_ink_on_the_right(tmp_path / "ink.pdf", pages=3))

    assert ink(tmp_path / "backwards.pdf") == ["", "below", "below", "below"]

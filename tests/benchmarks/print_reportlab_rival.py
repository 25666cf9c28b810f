# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A help sheet by ReportLab's Platypus: the same words in the same order, Inter, cards in two columns, QR codes; untagged."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from typing import Any

from bbico_desktop.printing.handout import Block, Contact, Line, SheetHandout

QR_SIDE = 56


def reportlab_maker(fonts: Path) -> Callable[[SheetHandout], bytes]:
    """Return the maker; fonts are read once."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import SimpleDocTemplate

    for name, file in (("Inter", "Inter-Regular.ttf"), ("Inter-Bold", "Inter-Bold.ttf")):
        pdfmetrics.registerFont(TTFont(name, str(fonts / file)))
    pdfmetrics.registerFontFamily("Inter", normal="Inter", bold="Inter-Bold", italic="Inter", boldItalic="Inter-Bold")
    styles = {
        name: ParagraphStyle(name, fontName=font, fontSize=size, leading=size * 1.3, spaceBefore=before)
        for name, font, size, before in (
            ("text", "Inter", 10, 3),
            ("title", "Inter-Bold", 20, 4),
            ("heading", "Inter-Bold", 12, 9),
            ("small", "Inter", 8, 2),
            ("number", "Inter-Bold", 17, 2),
        )
    }

    def make(sheet: SheetHandout) -> bytes:
        written = io.BytesIO()
        document = SimpleDocTemplate(written, pagesize=(595, 842), leftMargin=42, rightMargin=42, topMargin=36, bottomMargin=62)
        document.title, document.lang = sheet.title.text, sheet.language
        foot = " · ".join((sheet.foot.title, sheet.foot.licence, sheet.foot.checked, sheet.foot.entry, sheet.foot.catalogue))

        def draw_foot(canvas: Any, _document: Any) -> None:
            canvas.setFont("Inter", 7)
            canvas.drawString(42, 40, foot[:150])

        document.build([*_story(sheet, styles)], onFirstPage=draw_foot, onLaterPages=draw_foot)
        return written.getvalue()

    return make


def _story(sheet: SheetHandout, styles: dict[str, Any]) -> Iterator[Any]:
    from reportlab.platypus import Paragraph

    yield Paragraph(escape(sheet.kind_label), styles["small"])
    yield Paragraph(escape(sheet.title.text), styles["title"])
    for line in (sheet.reassurance, *sheet.intro):
        if line:
            yield Paragraph(_words(line), styles["text"])
    yield from _cards(sheet.emergency.heading, sheet.emergency.contacts, styles)
    for block in (sheet.do_now, sheet.do_not, sheet.keep_proof):
        yield from _block(block, styles)
    yield from _cards(sheet.call.heading, sheet.call.contacts, styles)
    for block in (sheet.adult_beside, sheet.talk_about, sheet.easy, *sheet.body):
        yield from _block(block, styles)
    yield Paragraph(escape(sheet.sources.heading), styles["heading"])
    for number, address in enumerate(sheet.sources.addresses, start=1):
        yield Paragraph(f'{number}. <a href="{escape(address.url)}">{escape(address.readable)}</a>', styles["small"])


def _block(block: Block, styles: dict[str, Any]) -> Iterator[Any]:
    from reportlab.platypus import Paragraph

    if block.lines:
        yield Paragraph(escape(block.heading), styles["heading"])
        for line in block.lines:
            yield Paragraph(f"{escape(line.mark)} {_words(line)}", styles["text"])


def _words(line: Line) -> str:
    detail = f" {escape(line.detail.text)}" if line.detail else ""
    return f"<b>{escape(line.text.text)}</b>{detail} <super>{escape(line.sources)}</super>"


def _cards(heading: str, contacts: tuple[Contact, ...], styles: dict[str, Any]) -> Iterator[Any]:
    from reportlab.platypus import Paragraph, Table, TableStyle

    yield Paragraph(escape(heading), styles["heading"])
    cells = [[*_card(one, styles)] for one in contacts]
    rows = [[*cells[at : at + 2], *([""] if at + 1 == len(cells) else [])] for at in range(0, len(cells), 2)]
    if rows:
        yield Table(
            rows,
            colWidths=[255, 255],
            style=TableStyle([("GRID", (0, 0), (-1, -1), 0.6, "#555555"), ("VALIGN", (0, 0), (-1, -1), "TOP")]),
        )


def _card(contact: Contact, styles: dict[str, Any]) -> Iterator[Any]:
    from reportlab.graphics.barcode.qr import QrCodeWidget
    from reportlab.graphics.shapes import Drawing
    from reportlab.platypus import Paragraph

    if contact.who:
        yield Paragraph(escape(contact.who.text), styles["text"])
    yield Paragraph(f"<b>{escape(contact.name.text)}</b>", styles["text"])
    for one in contact.numbers:
        yield Paragraph(f"{escape(one.number)} <font size=8>{escape(one.label.text)}</font>", styles["number"])
    if contact.address and not contact.numbers:
        drawing = Drawing(QR_SIDE, QR_SIDE)
        drawing.add(QrCodeWidget(contact.address.url, barWidth=QR_SIDE, barHeight=QR_SIDE))
        yield drawing
    facts = " · ".join(f"<b>{escape(fact.label)}:</b> {escape(fact.value.text)}" for fact in contact.facts)
    yield Paragraph(f"{facts}<br/>{escape(contact.checked)} {escape(contact.warning)}", styles["small"])

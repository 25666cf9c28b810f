# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Plain words on paper: what the program says about itself, as a PDF that is printed and saved like any other."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from bbico_desktop.gui.action_words import KeySection

MARGIN_MM = 0  # the document keeps two centimetres on each side by itself
POINTS = 10
FAMILY = "Inter"


def keys_html(title: str, sections: Sequence[KeySection]) -> str:
    """Return the keys as simple HTML, a table a section."""
    tables = [f"<h2>{escape(one.heading)}</h2><table width='100%' cellpadding='3'>{_rows(one)}</table>" for one in sections]
    return f"<h1>{escape(title)}</h1>{''.join(tables)}"


def keys_text(title: str, sections: Sequence[KeySection]) -> str:
    """Return the keys as plain text, a line a key."""
    parts = [[one.heading, *(f"{', '.join(row.keys)}: {row.words}" for row in one.rows)] for one in sections]
    return "\n\n".join([title, *("\n".join(lines) for lines in parts)]) + "\n"


def pdf_of(html: str, title: str) -> bytes:
    """Return an A4 document. Only our own words may come in here: HTML of others could load files."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setDefaultFont(QFont(FAMILY, POINTS))
    document.setDefaultStyleSheet("h1 { font-size: 18pt; } h2 { font-size: 12pt; } td.soft { color: #444444; }")
    document.setHtml(html)
    document.print_(writer)
    del writer  # it writes the end of the file when it goes
    return bytes(buffer.data().data())


def _rows(section: KeySection) -> str:
    return "".join(
        f"<tr><td width='45%'>{escape(row.words)}</td><td><b>{escape(', '.join(row.keys))}</b></td></tr>" for row in section.rows
    )

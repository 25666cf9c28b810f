# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the first page needs of Qt without its namespace of enums.

To name `Qt` once makes a hundred Python enums: a tenth of the time in which a bare window starts. `setPen` and `setBrush` name it
too, to tell their many kinds of arguments apart. The modules of the first page paint and set properties through here, all others
say `Qt.…`. `tests/gui/test_start.py` sees that the namespace stays away and that the numbers are Qt's.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPalette, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QWidget

PLAIN_TEXT = 0
SELECTABLE = 3
SCROLL_BAR_OFF = 1
STRONG_FOCUS, CLICK_FOCUS, TAB_FOCUS, NO_FOCUS = 11, 2, 1, 0
ONE_LINE = 1_000_000.0


def show_plain_text(label: QLabel) -> None:
    """Show whatever the label holds as plain text."""
    label.setProperty("textFormat", PLAIN_TEXT)


def let_select(label: QLabel) -> None:
    """Let the reader select and copy a label's text, by mouse and by keyboard."""
    label.setProperty("textInteractionFlags", SELECTABLE)


def never_scroll_sideways(area: QAbstractScrollArea) -> None:
    """Show no horizontal scroll bar."""
    area.setProperty("horizontalScrollBarPolicy", SCROLL_BAR_OFF)


def take_focus(widget: QWidget) -> None:
    """Let keyboard and mouse give the focus to a widget."""
    widget.setProperty("focusPolicy", STRONG_FOCUS)


def take_focus_by_tab(widget: QWidget) -> None:
    """Let the keyboard alone give the focus to a widget: whoever clicks on it stays where she was."""
    widget.setProperty("focusPolicy", TAB_FOCUS)


def take_focus_by_click(widget: QWidget) -> None:
    """Let the mouse alone give the focus to a widget: Tab goes past it."""
    widget.setProperty("focusPolicy", CLICK_FOCUS)


def leave_focus(widget: QWidget) -> None:
    """Let nothing give the focus to a widget."""
    widget.setProperty("focusPolicy", NO_FOCUS)


def paint_ground(painter: QPainter, place: QRectF, radius: float, colour: QColor) -> None:
    """Fill a rounded rectangle."""
    path = QPainterPath()
    path.addRoundedRect(place, radius, radius)
    painter.fillPath(path, brush_of(colour))


def paint_edge(painter: QPainter, place: QRectF, radius: float, colour: QColor, width: float) -> None:
    """Draw a rounded rectangle's edge, all of it inside `place`."""
    pen = QPen()
    pen.setColor(colour)
    pen.setWidthF(width)
    path = QPainterPath()
    path.addRoundedRect(place.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius)
    painter.strokePath(path, pen)


def paint_words(painter: QPainter, at: QPointF, words: str, font: QFont, colour: QColor) -> None:
    """Write one line; `at` is its upper left corner."""
    shown = QTextLayout.FormatRange()
    shown.start, shown.length = 0, len(words.encode("utf-16-le")) // 2
    form = QTextCharFormat()
    form.setForeground(brush_of(colour))
    shown.format = form
    layout = QTextLayout(words, font)
    layout.setFormats([shown])
    layout.beginLayout()
    layout.createLine().setLineWidth(ONE_LINE)
    layout.endLayout()
    layout.draw(painter, at)


def brush_of(colour: QColor) -> QBrush:
    """Return a brush: a palette makes one of a colour and nothing else."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, colour)
    return palette.brush(QPalette.ColorRole.Base)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The line between cards that says what the entries below it have in common."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.text_lines import text_lines

MOST_LINES = 6
ABOVE, BELOW, ICON, GAP = 10, 12, 20, 10


class DividerPainter:
    """Paints a rule, an icon and words that wrap; as high as they need."""

    def __init__(self, *, look: Look) -> None:
        self._look = look

    def height(self, text: str, width: int) -> int:
        """Return how high the words stand in this width."""
        px, lines = self._look.px, len(self._lines(text, width))
        return px(ABOVE) + px(BELOW) + max(px(ICON), lines * self._line_height())

    def paint(self, painter: QPainter, place: QRect, text: str) -> None:
        """Paint rule, icon and words."""
        look, px = self._look, self._look.px
        painter.setPen(QPen(look.colour("edge"), px(1)))
        painter.drawLine(place.left(), place.top() + px(2), place.right() - px(2), place.top() + px(2))
        top, line = place.top() + px(ABOVE), self._line_height()
        painter.drawPixmap(place.left(), top + max(0, (line - px(ICON)) // 2), look.pixmap("circle-help", "soft_ink", ICON))
        painter.setFont(self._font())
        painter.setPen(look.colour("ink"))
        ascent = painter.fontMetrics().ascent()
        for words in self._lines(text, place.width()):
            painter.drawText(QPointF(place.left() + px(ICON + GAP), top + ascent), words)
            top += line

    def _lines(self, text: str, width: int) -> tuple[str, ...]:
        return text_lines(text, self._font(), max(self._look.px(80), width - self._look.px(ICON + GAP + 4)), MOST_LINES)

    def _line_height(self) -> int:
        return QFontMetrics(self._font()).height() + self._look.px(1)

    def _font(self) -> QFont:
        return self._look.font("normal", QFont.Weight.DemiBold)

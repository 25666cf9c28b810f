# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A button of the rail: icon beside the word, or above it where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.theme import ColourName

COMPACT_HEIGHT, ICON, ICON_LEFT, WORD_LEFT = 56, 20, 12, 42


class RailButton(QAbstractButton):
    """Painted by itself, because no style puts the word under the icon of a push button. `warm` is the look of Help now."""

    def __init__(self, *, look: Look, icon: str, warm: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon_name = icon
        self._warm = warm
        self._compact = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_compact(self, compact: bool) -> None:
        """Put the word under the icon, or beside it."""
        self._compact = compact
        self.updateGeometry()
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def sizeHint(self) -> QSize:
        px = self._look.px
        word = QFontMetrics(self._font()).horizontalAdvance(self.text())
        if self._compact:
            return QSize(word + px(12), px(COMPACT_HEIGHT))
        return QSize(word + px(WORD_LEFT + 12), self._look.target("help"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._paint_ground(painter)
        px, picture = self._look.px, self._look.pixmap(self._icon_name, colour, ICON)
        painter.setFont(self._font())
        painter.setPen(self._look.colour(colour))
        if self._compact:
            painter.drawPixmap((self.width() - px(ICON)) // 2, px(8), picture)
            word = QRect(0, px(8 + ICON), self.width(), self.height() - px(8 + ICON) - px(4))
            painter.drawText(word, Qt.AlignmentFlag.AlignCenter, self.text())
            return
        painter.drawPixmap(px(ICON_LEFT), (self.height() - px(ICON)) // 2, picture)
        painter.drawText(
            self.rect().adjusted(px(WORD_LEFT), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text()
        )

    def _paint_ground(self, painter: QPainter) -> ColourName:
        """Paint ground and focus, and return the colour of what stands on it."""
        look, colour = self._look, self._colour()
        ground: ColourName | None = (
            "help" if self._warm else "accent_soft" if self.isChecked() else "background" if self.underMouse() else None
        )
        edge: ColourName | None = (
            "focus" if self.hasFocus() else "ink" if self._warm and (self.underMouse() or self.isChecked()) else None
        )
        painter.setBrush(look.colour(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour(edge), look.px(2)) if edge else Qt.PenStyle.NoPen)
        inset = look.px(1) if edge else 0
        painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset, -inset), look.px(10), look.px(10))
        return colour

    def _colour(self) -> ColourName:
        if self._warm:
            return "on_help"
        return "accent" if self.isChecked() else "ink"

    def _font(self) -> QFont:
        weight = QFont.Weight.DemiBold if self._warm or self.isChecked() else QFont.Weight.Medium
        return self._look.font("small" if self._compact else "normal", weight)

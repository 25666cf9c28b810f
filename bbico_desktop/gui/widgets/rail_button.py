# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A button of the rail: icon beside the word, or above it where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.quick_qt import paint_edge, paint_ground, paint_words, take_focus
from bbico_desktop.gui.theme import ColourName
from bbico_desktop.gui.widgets.toggling import Toggling

COMPACT_HEIGHT, ICON, ICON_LEFT, WORD_LEFT = 56, 20, 12, 42


class RailButton(Toggling, QAbstractButton):
    """Painted by itself, because no style puts the word under the icon of a push button. `warm` is the look of Help now."""

    def __init__(self, *, look: Look, icon: str, warm: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon_name = icon
        self._warm = warm
        self._compact = False
        self.setCheckable(True)
        self.hear_toggles()
        take_focus(self)
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
        # The room of the bold word, or the rail would be too narrow for the place that is shown.
        word = QFontMetrics(self._font(QFont.Weight.DemiBold)).horizontalAdvance(self.text())
        if self._compact:
            return QSize(word + px(12), px(COMPACT_HEIGHT))
        return QSize(word + px(WORD_LEFT + 12), self._look.target("help"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        colour = self._colour()
        px, picture = self._look.px, self._look.pixmap(self._icon_name, colour, ICON)
        font, metrics = self._font(), QFontMetrics(self._font())
        if self._compact:
            painter.drawPixmap((self.width() - px(ICON)) // 2, px(8), picture)
            left, room = (self.width() - metrics.horizontalAdvance(self.text())) / 2, self.height() - px(8 + ICON) - px(4)
            top = px(8 + ICON) + (room - metrics.height()) / 2
        else:
            painter.drawPixmap(px(ICON_LEFT), (self.height() - px(ICON)) // 2, picture)
            left, top = px(WORD_LEFT), (self.height() - metrics.height()) / 2
        paint_words(painter, QPointF(left, top), self.text(), font, self._look.colour(colour))

    def _paint_ground(self, painter: QPainter) -> None:
        look, place, over = self._look, QRectF(self.rect()), self.underMouse()
        if self._warm or self.isChecked() or over:
            ground: ColourName = "help" if self._warm else "accent_soft" if self.isChecked() else "background"
            paint_ground(painter, place, look.px(10), look.colour(ground))
        if self.hasFocus() or (self._warm and (over or self.isChecked())):
            paint_edge(painter, place, look.px(10), look.colour("focus" if self.hasFocus() else "ink"), look.px(2))

    def _colour(self) -> ColourName:
        if self._warm:
            return "on_help"
        return "accent" if self.isChecked() else "ink"

    def _font(self, weight: QFont.Weight | None = None) -> QFont:
        own = QFont.Weight.DemiBold if self._warm or self.isChecked() else QFont.Weight.Medium
        return self._look.font("small" if self._compact else "normal", weight or own)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Large buttons with an icon, a title and a line below it: topics, situations and the doors of Home."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.quick_qt import paint_edge, paint_ground, paint_words, take_focus
from bbico_desktop.gui.theme import ColourName
from bbico_desktop.gui.widgets.text_lines import text_lines

TITLE_LINES, BELOW_LINES = 3, 3


class Tile(QAbstractButton):
    """A button that is as high as its words need, painted in one go. `upright`: icon above the words; `warm`: help."""

    def __init__(self, *, look: Look, icon: str, upright: bool = False, warm: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon_name = icon
        self._upright = upright
        self._warm = warm
        self._below = ""
        self._broken: dict[int, tuple[tuple[str, ...], tuple[str, ...]]] = {}
        take_focus(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.refresh)

    def show_words(self, title: str, below: str = "") -> None:
        """Set title and second line; both make the button's accessible name."""
        self.setText(title)
        self._below = below
        self._broken.clear()
        self.setAccessibleName(f"{title}. {below}" if below else title)
        self.updateGeometry()
        self.update()

    def refresh(self) -> None:
        """Break the words anew in the look of now."""
        self._broken.clear()
        self.updateGeometry()

    @property
    def below(self) -> str:
        """Return the second line."""
        return self._below

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px = self._look.px
        title, below = self._lines(width)
        words = len(title) * self._line(self._title_font()) + len(below) * self._line(self._below_font()) + px(2)
        inner = px(32) + px(10) + words if self._upright else max(px(26), words)
        return max(self._look.target("help"), inner + 2 * px(14))

    def sizeHint(self) -> QSize:
        width = self._look.px(240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(140), self._look.target("help"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        look, px = self._look, self._look.px
        side = px(32 if self._upright else 26)
        title, below = self._lines(self.width())
        words = len(title) * self._line(self._title_font()) + len(below) * self._line(self._below_font())
        icon_top = px(14) if self._upright else (self.height() - side) // 2
        painter.drawPixmap(
            px(16), icon_top, look.pixmap(self._icon_name, "help" if self._warm else "accent", 32 if self._upright else 26)
        )
        left = px(16) if self._upright else px(16) + side + px(12)
        top = px(14) + side + px(10) if self._upright else (self.height() - words) // 2
        top = self._draw(painter, title, left, top, self._title_font(), "help" if self._warm else "ink")
        self._draw(painter, below, left, top, self._below_font(), "ink" if self._upright else "soft_ink")

    def _draw(self, painter: QPainter, lines: tuple[str, ...], left: int, top: int, font: QFont, colour: ColourName) -> int:
        for line in lines:
            paint_words(painter, QPointF(left, top), line, font, self._look.colour(colour))
            top += self._line(font)
        return top

    def _paint_ground(self, painter: QPainter) -> None:
        look, place, radius = self._look, QRectF(self.rect()), self._look.px(14)
        own: ColourName = "help" if self._warm else "accent"
        edge: ColourName = "focus" if self.hasFocus() else own if self.underMouse() or self._warm else "line"
        thick = look.px(3) if self.hasFocus() else look.px(2) if self.underMouse() else 1
        paint_ground(painter, place, radius, look.colour("help_soft" if self._warm else "surface"))
        paint_edge(painter, place, radius, look.colour(edge), thick)

    def _lines(self, width: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        if width not in self._broken:
            self._broken[width] = self._break(width)
        return self._broken[width]

    def _break(self, width: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        px = self._look.px
        room = width - px(32) if self._upright else width - px(32) - px(26) - px(12)
        below = text_lines(self._below, self._below_font(), room, BELOW_LINES) if self._below else ()
        return text_lines(self.text(), self._title_font(), room, TITLE_LINES), below

    def _title_font(self) -> QFont:
        return self._look.font("large" if self._upright else "normal", QFont.Weight.DemiBold)

    def _below_font(self) -> QFont:
        return self._look.font("small")

    def _line(self, font: QFont) -> int:
        return QFontMetrics(font).height() + self._look.px(1)

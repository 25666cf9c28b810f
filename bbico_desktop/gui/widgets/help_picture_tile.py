# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A large picture with a word or a sentence below it; its small second button lets a voice say that."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.quick_qt import paint_edge, paint_ground, paint_words, take_focus
from bbico_desktop.gui.theme import ColourName, SizeName
from bbico_desktop.gui.widgets.help_texts import tag
from bbico_desktop.gui.widgets.icon_button import IconButton
from bbico_desktop.gui.widgets.text_lines import text_lines

MOST_LINES = 5
EDGE, GAP = 14, 8


class PictureTile(QAbstractButton):
    """`clicked` chooses it, `aloud` carries itself to whoever lets it be read."""

    aloud = Signal(object)

    def __init__(
        self,
        *,
        look: Look,
        icon: str,
        words: str,
        language: str,
        side: int = 72,
        size: SizeName = "heading",
        warm: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon_name = icon
        self._side = side
        self._size: SizeName = size
        self._warm = warm
        self.spoken_words = words
        self.language = language
        self.setText(words)
        self.setAccessibleName(words)
        tag(self, language, words)
        take_focus(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.speaker = IconButton(look=look, icon="volume-2", kind="plain", side=22, parent=self)
        self.speaker.setProperty("target", "help")
        self.speaker.clicked.connect(self._say)
        look.changed.connect(self.updateGeometry)

    def name_speaker(self, words: str) -> None:
        """Say what the second button does, in the language of the window."""
        self.speaker.name_it(words)
        self.speaker.setAccessibleName(f"{words}: {self.text()}")

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px = self._look.px
        words = len(self._lines(width)) * self._line()
        return round(2 * px(EDGE) + px(self._side) + px(GAP) + words)

    def sizeHint(self) -> QSize:
        width = self._look.px(230)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(130), self._look.px(self._side + 2 * EDGE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self._look.target("help")
        self.speaker.setGeometry(self.width() - side - self._look.px(4), self._look.px(4), side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        px, look = self._look.px, self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        own: ColourName = "help" if self._warm else "accent"
        spoken = bool(self.property("spoken"))
        edge: ColourName = "focus" if self.hasFocus() else own if self.underMouse() or spoken or self._warm else "edge"
        place, radius = QRectF(self.rect()), px(14)
        paint_ground(painter, place, radius, look.colour("help_soft" if self._warm else "accent_soft" if spoken else "surface"))
        paint_edge(painter, place, radius, look.colour(edge), px(3) if self.hasFocus() or spoken else px(2))
        side = px(self._side)
        painter.drawPixmap((self.width() - side) // 2, px(EDGE), look.pixmap(self._icon_name, own, self._side))
        top = float(px(EDGE) + side + px(GAP))
        metrics = QFontMetricsF(self._font())
        for line in self._lines(self.width()):
            left = (self.width() - metrics.horizontalAdvance(line)) / 2
            paint_words(painter, QPointF(left, top), line, self._font(), look.colour("ink"))
            top += self._line()

    def _lines(self, width: int) -> tuple[str, ...]:
        return text_lines(self.text(), self._font(), width - 2 * self._look.px(EDGE), MOST_LINES)

    def _font(self) -> QFont:
        return self._look.font(self._size, QFont.Weight.DemiBold)

    def _line(self) -> float:
        return QFontMetricsF(self._font()).height() + self._look.px(1)

    def _say(self) -> None:
        self.aloud.emit(self)

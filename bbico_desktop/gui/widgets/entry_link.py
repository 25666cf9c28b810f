# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A line that opens another entry."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.quick_qt import paint_edge, paint_words, take_focus
from bbico_desktop.gui.widgets.text_lines import text_lines

TITLE_LINES = 6
EDGE = 3


class EntryLink(QAbstractButton):
    """A title that wraps and is a link; `entry_asked` carries the id, whatever the title holds."""

    entry_asked = Signal(str)

    def __init__(self, *, look: Look, title: str, entry_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._entry_id = entry_id
        self._broken: dict[int, tuple[str, ...]] = {}
        self.setText(title)
        self.setAccessibleName(title)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        take_focus(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._ask)
        look.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Break the title anew in the look of now."""
        self._broken.clear()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._look.target(), len(self._lines(width)) * self._line() + 2 * self._look.px(EDGE))

    def sizeHint(self) -> QSize:
        width = self._look.px(240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(80), self._look.target())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, lines = self._look.px(EDGE), self._lines(self.width())
        top = (self.height() - len(lines) * self._line()) // 2
        for line in lines:
            paint_words(painter, QPointF(edge, top), line, self._font(), self._look.colour("accent"))
            top += self._line()
        if self.hasFocus():
            paint_edge(painter, QRectF(self.rect()), self._look.px(4), self._look.colour("focus"), self._look.px(2))

    def _ask(self) -> None:
        self.entry_asked.emit(self._entry_id)

    def _lines(self, width: int) -> tuple[str, ...]:
        if width not in self._broken:
            self._broken[width] = text_lines(self.text(), self._font(), width - 2 * self._look.px(EDGE), TITLE_LINES)
        return self._broken[width]

    def _font(self) -> QFont:
        font = QFont(self._look.font("normal", QFont.Weight.DemiBold))
        font.setUnderline(True)
        return font

    def _line(self) -> int:
        return QFontMetrics(self._font()).height() + self._look.px(1)

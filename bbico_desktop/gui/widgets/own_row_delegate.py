# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Paint the rows of a reader's own page: icon, name, and a line below it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.own_list import OwnRow
from bbico_desktop.gui.models.row_list import RowRole
from bbico_desktop.gui.widgets.card_painting import paint_card

Index = QModelIndex | QPersistentModelIndex
PADDING, GAP, ICON, RADIUS = 10, 6, 22, 10


class OwnRowDelegate(QStyledItemDelegate):
    """All rows are equally high."""

    def __init__(self, *, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        title, small = self._metrics()
        px = self._look.px
        return QSize(px(200), 2 * px(PADDING) + title.height() + small.height() + px(GAP) + px(2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: OwnRow | None = index.data(RowRole.ROW)
        if row is None:
            return
        px = self._look.px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = paint_card(painter, QRect(option.rect), self._look, option.state, gap=px(GAP), radius=px(RADIUS))
        inner = card.adjusted(px(PADDING + 2), px(PADDING), -px(PADDING + 2), -px(PADDING))
        icon = self._look.pixmap(row.icon, "accent", ICON)
        painter.drawPixmap(inner.left(), inner.top() + (inner.height() - px(ICON)) // 2, icon)
        self._paint_words(painter, inner.adjusted(px(ICON + 12), 0, 0, 0), row)
        painter.restore()

    def _paint_words(self, painter: QPainter, place: QRect, row: OwnRow) -> None:
        title, small = self._metrics()
        elide = Qt.TextElideMode.ElideRight
        top = place.top() if row.line else place.top() + (place.height() - title.height()) // 2
        painter.setFont(self._title())
        painter.setPen(self._look.colour("ink"))
        painter.drawText(place.left(), top + title.ascent(), title.elidedText(row.title, elide, place.width()))
        painter.setFont(self._look.font("small"))
        painter.setPen(self._look.colour("help" if row.warns else "soft_ink"))
        below = top + title.height() + self._look.px(2) + small.ascent()
        painter.drawText(place.left(), below, small.elidedText(row.line, elide, place.width()))

    def _title(self) -> QFont:
        return self._look.font("normal", QFont.Weight.DemiBold)

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        return QFontMetrics(self._title()), QFontMetrics(self._look.font("small"))

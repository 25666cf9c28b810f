# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Paint the rows of kits and of what is in them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.kit_entries import KitEntryRow
from bbico_desktop.gui.models.kit_list import KitRow
from bbico_desktop.gui.models.row_list import RowRole
from bbico_desktop.gui.theme import ColourName
from bbico_desktop.gui.widgets.card_painting import paint_card

Index = QModelIndex | QPersistentModelIndex
PADDING, GAP, ICON, RADIUS, MARK = 10, 6, 22, 10, 16
ELIDED = Qt.TextElideMode.ElideRight


class _Rows(QStyledItemDelegate):
    """What both kinds of rows share."""

    def __init__(self, *, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def _paint_card(self, painter: QPainter, place: QRect, state: QStyle.StateFlag) -> QRect:
        """Paint the ground of a row and return the room for its words."""
        px = self._look.px
        card = paint_card(painter, place, self._look, state, gap=px(GAP), radius=px(RADIUS))
        return card.adjusted(px(PADDING + 2), px(PADDING), -px(PADDING + 2), -px(PADDING))

    def _write(self, painter: QPainter, place: QRect, words: str, font: QFont, colour: ColourName) -> int:
        """Write one line at the top of a place; return where the next one begins."""
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(self._look.colour(colour))
        painter.drawText(place.left(), place.top() + metrics.ascent(), metrics.elidedText(words, ELIDED, place.width()))
        return place.top() + metrics.height() + self._look.px(2)

    def _strong(self) -> QFont:
        return self._look.font("normal", QFont.Weight.DemiBold)

    def _small(self) -> QFont:
        return self._look.font("small")

    def _lines(self, small: int) -> int:
        """Return how high a title and some small lines are."""
        gap = self._look.px(2)
        return QFontMetrics(self._strong()).height() + small * (QFontMetrics(self._small()).height() + gap) + gap


class KitRows(_Rows):
    """Kits under their headings."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: KitRow | None = index.data(RowRole.ROW)
        px = self._look.px
        if row is not None and not row.id:
            return QSize(px(120), px(34))
        return QSize(px(120), 2 * px(PADDING) + self._lines(1) + px(GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: KitRow | None = index.data(RowRole.ROW)
        if row is None:
            return
        px, place = self._look.px, QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.id:
            inner = self._paint_card(painter, place, option.state)
            side = px(ICON)
            painter.drawPixmap(inner.left(), inner.center().y() - side // 2, self._look.pixmap(row.icon, "accent", ICON))
            words = inner.adjusted(px(ICON + 12), 0, 0, 0)
            words.setTop(self._write(painter, words, row.title, self._strong(), "ink"))
            self._write(painter, words, row.line, self._small(), "soft_ink")
        else:
            font = self._look.font("small", QFont.Weight.DemiBold)
            words = place.adjusted(px(4), place.height() - QFontMetrics(font).height() - px(6), 0, 0)
            self._write(painter, words, row.title, font, "soft_ink")
        painter.restore()


class KitEntryRows(_Rows):
    """Entries of a kit: their place, what they are, what is the matter with them, and how long they take."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: KitEntryRow | None = index.data(RowRole.ROW)
        px, lines = self._look.px, 2 if row is not None and row.note else 1
        return QSize(px(200), 2 * px(PADDING) + self._lines(lines) + px(GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: KitEntryRow | None = index.data(RowRole.ROW)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = self._paint_card(painter, QRect(option.rect), option.state)
        before, after = self._paint_place(painter, inner, row, index.row() + 1), self._paint_time(painter, inner, row)
        words = inner.adjusted(before, 0, -after, 0)
        words.setTop(self._write(painter, words, row.title, self._strong(), "ink"))
        words.setTop(self._paint_line(painter, words, row))
        words.setRight(inner.right())
        if row.note:
            self._write(painter, words, " ".join(row.note.split()), self._small(), "ink")
        painter.restore()

    def _paint_place(self, painter: QPainter, inner: QRect, row: KitEntryRow, place: int) -> int:
        """Paint number and icon; return how much room they take."""
        px, font = self._look.px, self._strong()
        number = f"{place}."
        width = max(px(20), QFontMetrics(font).horizontalAdvance(number))
        self._write(painter, QRect(inner.left(), inner.top(), width + 2, inner.height()), number, font, "accent")
        painter.drawPixmap(inner.left() + width + px(6), inner.top(), self._look.pixmap(row.icon, "accent", ICON))
        return width + px(6 + ICON + 10)

    def _paint_time(self, painter: QPainter, inner: QRect, row: KitEntryRow) -> int:
        """Paint how long it takes at the end of the line; return how much room that takes."""
        if not row.time:
            return 0
        width = QFontMetrics(self._strong()).horizontalAdvance(row.time) + 2
        self._write(painter, QRect(inner.right() - width + 1, inner.top(), width, inner.height()), row.time, self._strong(), "ink")
        return width + self._look.px(12)

    def _paint_line(self, painter: QPainter, words: QRect, row: KitEntryRow) -> int:
        """Write what the entry is, and behind a sign what is the matter with it."""
        px, font = self._look.px, self._small()
        matter = " · ".join(part for part in (row.mark, row.screen) if part)
        below = self._write(painter, words, row.kind, font, "soft_ink")
        if matter:
            left = words.left() + (QFontMetrics(font).horizontalAdvance(row.kind) + px(12) if row.kind else 0)
            painter.drawPixmap(left, words.top() + px(1), self._look.pixmap("triangle-alert", "help", MARK))
            place = QRect(left + px(MARK + 5), words.top(), words.right() - left - px(MARK + 5), words.height())
            self._write(painter, place, matter, font, "help")
        return below

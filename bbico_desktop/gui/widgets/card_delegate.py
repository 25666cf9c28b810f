# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Paint the cards of the result list: one delegate, no widget a row, so that ten thousand rows stay smooth."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.result_list import Chip, Divider, ResultRow, Role
from bbico_desktop.gui.theme import ColourName
from bbico_desktop.gui.widgets.card_painting import paint_card
from bbico_desktop.gui.widgets.divider_painting import DividerPainter
from bbico_desktop.gui.widgets.text_lines import elided, text_lines

Index = QModelIndex | QPersistentModelIndex
TEXT_LINES = 4
LINES_KEPT = 400
LEAST_NAME = 40
CHIP_SIDE = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lengths:
    """The measures of a card at one look."""

    padding: int
    gap: int
    icon_box: int
    icon: int
    indent: int
    chip: int
    radius: int
    title: QFont
    small: QFont
    chips: QFont
    text: QFont
    title_line: int
    small_line: int
    text_line: int

    @property
    def height(self) -> int:
        head = 2 * self.title_line + self.small_line
        return 2 * self.padding + head + self.gap // 2 + 2 * self.text_line + self.gap + self.chip


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lines:
    """The words of one card, broken for one width."""

    title: tuple[str, ...]
    below: str
    summary: tuple[str, ...]
    reason: str


class CardDelegate(QStyledItemDelegate):
    """All cards are equally high: a title takes one or two of the four text lines, the reason one, the summary has the others.

    `divider_row` is the one row that is no card; the view sets it, so that no other row need be looked at for its height.
    """

    def __init__(self, *, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lengths = self._measure()
        self._broken: dict[tuple[ResultRow, int], _Lines] = {}
        self._divider = DividerPainter(look=look)
        self._card_size = self._measured_size()
        self.divider_row: int | None = None
        look.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Measure anew in the look of now."""
        self._lengths = self._measure()
        self._card_size = self._measured_size()
        self._broken.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.row() != self.divider_row:
            return self._card_size
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        return QSize(self._card_size.width(), self._divider.height(index.data(), width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ResultRow | Divider | None = index.data(Role.ROW)
        rectangle: QRect = option.rect
        if isinstance(row, Divider):
            self._divider.paint(painter, rectangle, row.text)
        if not isinstance(row, ResultRow):
            return
        lengths = self._lengths
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = paint_card(painter, rectangle, self._look, option.state, gap=lengths.gap, radius=lengths.radius)
        inner = card.adjusted(lengths.padding, lengths.padding, -lengths.padding, -lengths.padding)
        self._paint_words(painter, inner, row)
        self._paint_chips(painter, QRect(inner.left(), inner.bottom() - lengths.chip + 1, inner.width(), lengths.chip), row.chips)
        painter.restore()

    def _paint_words(self, painter: QPainter, inner: QRect, row: ResultRow) -> None:
        lengths, look = self._lengths, self._look
        lines = self._lines(row, inner.width())
        box = QRect(inner.left(), inner.top(), lengths.icon_box, lengths.icon_box)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("help_soft" if row.warm else "accent_soft"))
        painter.drawRoundedRect(QRectF(box), lengths.radius * 0.6, lengths.radius * 0.6)
        edge = (lengths.icon_box - lengths.icon) // 2
        painter.drawPixmap(box.left() + edge, box.top() + edge, look.pixmap(row.icon, "help" if row.warm else "accent", 22))
        left, top = inner.left() + lengths.indent, inner.top()
        top = self._draw(painter, lines.title, left, top, lengths.title, lengths.title_line, "ink")
        top = self._draw(painter, (lines.below,) if lines.below else (), left, top, lengths.small, lengths.small_line, "soft_ink")
        top = max(top, box.bottom() + 1) + lengths.gap // 2
        top = self._draw(painter, lines.summary, inner.left(), top, lengths.text, lengths.text_line, "ink")
        if lines.reason:
            self._draw(painter, (lines.reason,), inner.left(), top, lengths.small, lengths.small_line, "soft_ink")

    def _draw(
        self, painter: QPainter, lines: tuple[str, ...], left: int, top: int, font: QFont, height: int, colour: ColourName
    ) -> int:
        painter.setFont(font)
        painter.setPen(self._look.colour(colour))
        ascent = painter.fontMetrics().ascent()
        for line in lines:
            painter.drawText(QPointF(left, top + ascent), line)
            top += height
        return top

    def _paint_chips(self, painter: QPainter, place: QRect, chips: tuple[Chip, ...]) -> None:
        painter.setFont(self._lengths.chips)
        left, gap = place.left(), self._look.px(6)
        for chip in self._fitting(chips, place.width()):
            width = self._chip_width(chip)
            self._paint_chip(painter, QRectF(left, place.top(), width, place.height()), chip)
            left += width + gap

    def _fitting(self, chips: tuple[Chip, ...], width: int) -> tuple[Chip, ...]:
        """Return the chips there is room for: without the weak ones if need be, and how many more there are in the last."""
        if self._chips_width(chips) <= width:
            return chips
        kept = tuple(chip for chip in chips if not chip.weak)
        if self._chips_width(kept) <= width:
            return kept
        for count in range(len(kept) - 1, 0, -1):
            shown = (*kept[:count], Chip(text=f"+{len(kept) - count}"))
            if self._chips_width(shown) <= width:
                return shown
        return kept[:1]

    def _chips_width(self, chips: tuple[Chip, ...]) -> int:
        return sum(map(self._chip_width, chips)) + self._look.px(6) * max(0, len(chips) - 1)

    def _chip_width(self, chip: Chip) -> int:
        picture = self._look.px(20) if chip.icon else 0
        return QFontMetrics(self._lengths.chips).horizontalAdvance(chip.text) + 2 * self._look.px(CHIP_SIDE) + picture

    def _paint_chip(self, painter: QPainter, ground: QRectF, chip: Chip) -> None:
        look, side = self._look, self._look.px(CHIP_SIDE)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.setBrush(look.colour("accent_soft" if chip.strong else "background"))
        painter.drawRoundedRect(ground, ground.height() / 2, ground.height() / 2)
        colour: ColourName = "accent" if chip.strong else "ink"
        picture = look.px(20) if chip.icon else 0
        if chip.icon:
            top = int(ground.top() + (ground.height() - look.px(16)) // 2)
            painter.drawPixmap(int(ground.left()) + side - look.px(1), top, look.pixmap(chip.icon, colour, 16))
        painter.setPen(look.colour(colour))
        words = ground.adjusted(side + picture, 0, -side + 2, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, chip.text)

    def _lines(self, row: ResultRow, width: int) -> _Lines:
        key = (row, width)
        if key not in self._broken:
            if len(self._broken) > LINES_KEPT:
                self._broken.clear()
            self._broken[key] = self._break(row, width)
        return self._broken[key]

    def _break(self, row: ResultRow, width: int) -> _Lines:
        lengths = self._lengths
        title = text_lines(row.title, lengths.title, width - lengths.indent, 2)
        below = self._below(row, width - lengths.indent)
        room = TEXT_LINES - len(title) + (0 if below else 1) - bool(row.reason)
        return _Lines(
            title=title,
            below=below,
            summary=text_lines(row.summary, lengths.text, width, min(3 - bool(row.reason), room)),
            reason=elided(row.reason, lengths.small, width),
        )

    def _below(self, row: ResultRow, width: int) -> str:
        """Return the line below the title: makers as far as there is room, and in any case the language of the text."""
        if not row.below or not row.badge:
            return elided(row.below or row.badge, self._lengths.small, width)
        end = f" · {row.badge}"
        left = width - QFontMetrics(self._lengths.small).horizontalAdvance(end)
        if left < self._look.px(LEAST_NAME):
            return elided(row.badge, self._lengths.small, width)
        return elided(row.below, self._lengths.small, left) + end

    def _measured_size(self) -> QSize:
        return QSize(self._look.px(240), self._lengths.height + self._lengths.gap)

    def _measure(self) -> _Lengths:
        look = self._look
        title, text, small = QFont(look.font("normal", QFont.Weight.DemiBold)), look.font(), look.font("small")
        title.setPixelSize(look.px(16))
        chips = look.font("small", QFont.Weight.Medium)
        return _Lengths(
            padding=look.px(14),
            gap=look.px(10),
            icon_box=look.px(38),
            icon=look.px(22),
            indent=look.px(50),
            chip=look.px(24),
            radius=look.px(14),
            title=title,
            small=small,
            chips=chips,
            text=text,
            title_line=QFontMetrics(title).height() + look.px(1),
            small_line=QFontMetrics(small).height() + look.px(1),
            text_line=QFontMetrics(text).height() + look.px(1),
        )

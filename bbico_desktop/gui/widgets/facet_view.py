# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The filters beside the results: one list, painted; a click, Space or Return chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bbico_desktop.domain.queries import Filters
from bbico_desktop.gui.facet_rows import facet_rows, room_rows
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.facet_list import FacetList, FacetRole, FacetRow, Line

if TYPE_CHECKING:
    from bbico_desktop.gui.search_questions import Found

Index = QModelIndex | QPersistentModelIndex


class FacetDelegate(QStyledItemDelegate):
    """Paint headings, values with their counts, and the "more" lines."""

    def __init__(self, *, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: FacetRow | None = index.data(FacetRole.ROW)
        heading = row is not None and row.line == Line.HEADING
        return QSize(self._look.px(120), self._look.px(38 if heading and index.row() else 28))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: FacetRow | None = index.data(FacetRole.ROW)
        if row is None:
            return
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.line == Line.HEADING:
            self._words(
                painter, place.adjusted(0, 0, 0, -self._look.px(5)), row.text, "soft_ink", QFont.Weight.DemiBold, bottom=True
            )
        else:
            self._paint_choice(painter, place, state, row)
        painter.restore()

    def _paint_choice(self, painter: QPainter, place: QRect, state: QStyle.StateFlag, row: FacetRow) -> None:
        look = self._look
        if state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent_soft"))
            painter.drawRoundedRect(place, look.px(6), look.px(6))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.colour("focus"), look.px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), look.px(6), look.px(6))
        if row.line == Line.UNKNOWN:
            place = place.adjusted(look.px(20), 0, 0, 0)
        text = place.adjusted(look.px(28), 0, -look.px(6), 0)
        if row.line == Line.MORE:
            self._words(painter, text, row.text, "accent", QFont.Weight.DemiBold)
            return
        side = look.px(18)
        icon = look.pixmap("square-check" if row.checked else "square", "accent" if row.checked else "edge", 18)
        painter.drawPixmap(place.left() + look.px(4), place.top() + (place.height() - side) // 2, icon)
        count = str(row.count)
        width = self._words(painter, text, count, "soft_ink", QFont.Weight.Normal, right=True)
        weight = QFont.Weight.DemiBold if row.checked else QFont.Weight.Normal
        self._words(painter, text.adjusted(0, 0, -width - look.px(6), 0), row.text, "ink", weight)

    def _words(
        self,
        painter: QPainter,
        place: QRect,
        text: str,
        colour: str,
        weight: QFont.Weight,
        *,
        right: bool = False,
        bottom: bool = False,
    ) -> int:
        painter.setFont(self._look.font("small", weight))
        painter.setPen(self._look.colour(colour))  # type: ignore[arg-type]  # names of tokens, all from this class
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        across = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, across | (Qt.AlignmentFlag.AlignBottom if bottom else Qt.AlignmentFlag.AlignVCenter), shown)
        return metrics.horizontalAdvance(shown)


class FacetView(QListView):
    """The list; `chosen` carries the value that the reader chose. More and fewer values it shows by itself."""

    chosen = Signal(object)

    def __init__(self, *, look: Look, model: FacetList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._list = model
        self._opened: set[str] = set()
        self._found: Found | None = None
        self._filters = Filters()
        self.setModel(model)
        self.setItemDelegate(FacetDelegate(look=look, parent=self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def show_found(self, found: Found, filters: Filters) -> bool:
        """Show what an answer offers to filter by; return whether that is anything."""
        self._found, self._filters = found, filters
        rows = facet_rows(found.answer.facets, filters, found.words, self._opened)
        self._show_rows([*room_rows(found.answer.room, filters), *rows])
        return bool(self._list.rowCount())

    def _show_rows(self, rows: list[FacetRow]) -> None:
        """Show other lines; the one with the keyboard's focus keeps it, wherever it stands now."""
        current = self._list.row_at(self.currentIndex())
        scroll = self.verticalScrollBar().value()
        self._list.show_rows(rows)
        place = self._list.place_of(current) if current else None
        if place is not None:
            self.setCurrentIndex(self._list.index(place))
        self.verticalScrollBar().setValue(scroll)

    def _choose(self, index: QModelIndex) -> None:
        row = self._list.row_at(index)
        if row is None or row.line == Line.HEADING:
            return
        if row.line != Line.MORE:
            self.chosen.emit(row)
        elif self._found is not None:
            self._opened ^= {row.facet}
            self.show_found(self._found, self._filters)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The list under the search field. It never takes the focus: keys go to it by way of the field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.suggestion_list import SuggestionLine, SuggestionList, SuggestionRole
from bbico_desktop.gui.theme import ColourName
from bbico_desktop.gui.widgets.text_lines import text_lines

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
MOST_LINES = 2
SIDE, ICON, GAP, EDGE = 10, 20, 12, 6
FRAME = 6


class SuggestionDelegate(QStyledItemDelegate):
    """Paint headings and choices; a long text takes two lines."""

    def __init__(self, *, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def height(self, line: SuggestionLine, width: int) -> int:
        """Return how high a line stands in this width."""
        look = self._look
        if line.completion is None:
            return QFontMetrics(self._font(line)).height() + look.px(3 * EDGE)
        words = len(self._words(line, width)) * self._line_height(line)
        return max(look.target("row"), words + look.px(2 * EDGE))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: SuggestionLine | None = index.data(SuggestionRole.LINE)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        return QSize(self._look.px(120), self.height(line, width) if line else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: SuggestionLine | None = index.data(SuggestionRole.LINE)
        if line is None:
            return
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.completion is not None:
            self._paint_ground(painter, place, state)
            self._paint_icon(painter, place, line)
        self._paint_words(painter, place, line)
        painter.restore()

    def _paint_ground(self, painter: QPainter, place: QRect, state: QStyle.StateFlag) -> None:
        look = self._look
        chosen = bool(state & State.State_Selected)
        if not chosen and not state & State.State_MouseOver:
            return
        painter.setBrush(look.colour("accent_soft"))
        painter.setPen(QPen(look.colour("focus"), look.px(2)) if chosen else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), look.px(8), look.px(8))

    def _paint_icon(self, painter: QPainter, place: QRect, line: SuggestionLine) -> None:
        look = self._look
        picture = look.pixmap(line.icon, "help" if line.warm else "accent", ICON)
        top = place.top() + look.px(EDGE) + (self._line_height(line) - look.px(ICON)) // 2
        one_line = len(self._words(line, place.width())) == 1
        painter.drawPixmap(
            place.left() + look.px(SIDE), place.top() + (place.height() - look.px(ICON)) // 2 if one_line else top, picture
        )

    def _paint_words(self, painter: QPainter, place: QRect, line: SuggestionLine) -> None:
        look = self._look
        colour: ColourName = "ink" if line.completion else "soft_ink"
        painter.setFont(self._font(line))
        painter.setPen(look.colour(colour))
        words, high = self._words(line, place.width()), self._line_height(line)
        left = place.left() + look.px(SIDE + (ICON + GAP if line.completion else 0))
        below = (place.height() - len(words) * high) // 2 if line.completion else look.px(EDGE)
        top = place.bottom() + 1 - below - len(words) * high
        for one in words:
            painter.drawText(QPointF(left, top + painter.fontMetrics().ascent()), one)
            top += high

    def _words(self, line: SuggestionLine, width: int) -> tuple[str, ...]:
        icon = ICON + GAP if line.completion else 0
        return text_lines(line.text, self._font(line), max(1, width - self._look.px(2 * SIDE + icon)), MOST_LINES)

    def _line_height(self, line: SuggestionLine) -> int:
        return QFontMetrics(self._font(line)).height() + self._look.px(1)

    def _font(self, line: SuggestionLine) -> QFont:
        return self._look.font() if line.completion else self._look.font("small", QFont.Weight.DemiBold)


class SuggestionView(QListView):
    """Shown above whatever stands below the field; a click chooses (`clicked`)."""

    def __init__(self, *, look: Look, model: SuggestionList, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._list = model
        self._delegate = SuggestionDelegate(look=look, parent=self)
        self.setProperty("kind", "suggestions")
        self.setProperty("floating", True)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.hide()
        self.retranslate()

    def place(self, *, left: int, top: int, width: int, most: int) -> None:
        """Stand there, as high as the lines need and no higher than `most`."""
        frame = 2 * self._look.px(FRAME) + 2
        rows = (self._list.line_at(self._list.index(row)) for row in range(self._list.rowCount()))
        lines = sum(self._delegate.height(line, width - frame) for line in rows if line)
        self.setGeometry(left, top, width, min(most, lines + frame))
        self.doItemsLayout()

    def choose(self, row: int | None) -> None:
        """Mark the line of a row, and let it be seen; None: no line."""
        if row is None:
            self.selectionModel().clear()
            self.scrollToTop()
            return
        index = self._list.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(self._list.index(0) if row == self._list.choices[0] else index)

    def retranslate(self) -> None:
        """Set the words anew."""
        self.setAccessibleName(self.tr("Suggestions"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The list of the palette: a line an action, its keys at the end."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.action_lines import ActionLine, ActionLines, ActionRole
from bbico_desktop.gui.theme import ColourName

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
SIDE, ICON, GAP, HEIGHT = 10, 20, 12, 38
ONE_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class ActionLineDelegate(QStyledItemDelegate):
    """Paint icon, words, menu and keys of an action."""

    def __init__(self, *, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._look.px(120), max(self._look.px(HEIGHT), self._look.target()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: ActionLine | None = index.data(ActionRole.LINE)
        if line is None:
            return
        look, place, state = self._look, option.rect, option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (State.State_Selected | State.State_MouseOver):
            painter.setBrush(look.colour("accent_soft"))
            painter.setPen(QPen(look.colour("focus"), look.px(2)) if state & State.State_Selected else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), look.px(8), look.px(8))
        picture = look.pixmap(line.icon, "accent", ICON)
        painter.drawPixmap(place.left() + look.px(SIDE), place.center().y() - look.px(ICON) // 2, picture)
        self._paint_words(painter, place.adjusted(look.px(SIDE + ICON + GAP), 0, -look.px(SIDE), 0), line)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRect, line: ActionLine) -> None:
        """Write the keys at the end, the words in what is left, the menu behind them where there is still room."""
        look = self._look
        keys, words = look.font("small", QFont.Weight.DemiBold), look.font()
        end = QFontMetrics(keys).horizontalAdvance(line.keys)
        self._write(painter, room.adjusted(room.width() - end, 0, 0, 0), line.keys, keys, "soft_ink")
        left = room.adjusted(0, 0, -end - look.px(GAP), 0)
        self._write(painter, left, line.words, words, "ink")
        behind = left.adjusted(QFontMetrics(words).horizontalAdvance(line.words) + look.px(GAP), 0, 0, 0)
        if behind.width() >= QFontMetrics(look.font("small")).horizontalAdvance(line.menu):
            self._write(painter, behind, line.menu, look.font("small"), "soft_ink")

    def _write(self, painter: QPainter, room: QRect, words: str, font: QFont, colour: ColourName) -> None:
        painter.setFont(font)
        painter.setPen(self._look.colour(colour))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, max(0, room.width()))
        painter.drawText(room, ONE_LINE, shown)


class ActionLineView(QListView):
    """It never takes the focus: keys go to it by way of the field above."""

    def __init__(self, *, look: Look, model: ActionLines, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(ActionLineDelegate(look=look, parent=self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)

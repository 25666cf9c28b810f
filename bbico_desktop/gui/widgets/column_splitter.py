# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Columns whose widths the reader chooses, by mouse or with the arrow keys, and which come back the way she left them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from bbico_desktop.gui.look import Look

if TYPE_CHECKING:
    from bbico_desktop.gui.theme import ColourName

GAP, LINE, STEP = 18, 4, 24
ARROWS = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}
Widths = tuple[int, ...]


class ColumnHandle(QSplitterHandle):
    """The room between two columns: a line shows where it is held, and with the focus the arrow keys move it."""

    def __init__(self, *, look: Look, parent: ColumnSplitter) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._columns = parent
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.setAccessibleName(self.tr("Width of the columns"))
        self.setToolTip(self.tr("Makes the columns wider or narrower: drag, or press the arrow keys"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._columns.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = ARROWS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moveSplitter(self.pos().x() + self._look.px(step))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if event.key() in ARROWS and not event.isAutoRepeat():
            self._columns.keep()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.hasFocus() and not self.underMouse():
            return
        colour: ColourName = "focus" if self.hasFocus() else "edge"
        wide, high = self._look.px(LINE), self.height() // 3
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(colour))
        painter.drawRoundedRect(QRect((self.width() - wide) // 2, high, wide, high), wide / 2, wide / 2)


class ColumnSplitter(QSplitter):
    """`chosen` tells that the reader chose other widths. They are kept for each set of columns that is shown together."""

    chosen = Signal()

    def __init__(self, *, look: Look, name: str, usual: Sequence[int], parent: QWidget | None = None) -> None:
        """`usual` are the widths at 100 % that columns have to each other before anybody chose; the first one does not grow."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.name = name
        self._usual = tuple(usual)
        self._widths: dict[str, Widths] = {}
        self._shown = "1" * len(usual)
        self.setChildrenCollapsible(False)

    @property
    def widths(self) -> Mapping[str, Widths]:
        """Return the chosen widths at 100 %, by which columns are shown: `101` is the first and the last of three."""
        return self._widths

    def take_widths(self, widths: Mapping[str, Widths]) -> None:
        """Give the columns the widths of another time."""
        self._widths = dict(widths)
        self._share()

    def arrange(self) -> None:
        """Share the room out anew when other columns are shown than before."""
        columns = [self.widget(place) for place in range(self.count())]
        shown = "".join("0" if one is None or one.isHidden() else "1" for one in columns)
        if shown != self._shown or self.handleWidth() != self._look.px(GAP):
            self.setHandleWidth(self._look.px(GAP))  # which measures all columns and handles anew: not each time
        if shown == self._shown or "1" not in shown:
            return
        self._shown = shown
        self._share()

    def keep(self) -> None:
        """Keep the widths as they are now."""
        self._widths[self._shown] = tuple(round(size / self._look.scale) for size in self.sizes())
        self.chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Give the first column its width, and the others what is left, each its part."""
        held = self._widths.get(self._shown, self._usual)
        wanted = [self._look.px(width) if one == "1" else 0 for one, width in zip(self._shown, held, strict=True)]
        room = self.width() - self.handleWidth() * (self._shown.count("1") - 1) - wanted[0]
        others = max(1, sum(wanted[1:]))
        self.setSizes([wanted[0], *(round(width * room / others) for width in wanted[1:])])

    def createHandle(self) -> QSplitterHandle:  # noqa: N802  # Qt's own name
        return ColumnHandle(look=self._look, parent=self)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A grid with as many columns as fit, so that large text makes it longer and not wider."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from bbico_desktop.gui.look import Look


class FlowingGrid(QWidget):
    """Lay widgets out in equal columns, each at least `column` pixels wide at 100 %, and no more than `most` of them."""

    def __init__(self, *, look: Look, column: float, most: int, gap: float = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._column = column
        self._most = most
        self._gap = gap
        self._held: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.arrange)

    def show_widgets(self, widgets: list[QWidget]) -> None:
        """Hold these widgets, in this order, instead of those before."""
        for old in self._held:
            self._grid.removeWidget(old)
            if old not in widgets:
                old.blockSignals(True)  # a button of them that is held down is let go when nobody knows it any more
                old.deleteLater()
        self._held = list(widgets)
        self._columns = 0
        if self.isVisible():  # before that its width is not known, and comes with a resize event
            self.arrange()

    def arrange(self) -> None:
        """Put the widgets where they belong at this width."""
        gap = self._look.px(self._gap)
        columns = max(1, min(self._most, (self.width() + gap) // (self._look.px(self._column) + gap)))
        self._grid.setSpacing(gap)
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns, self._most)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for number, widget in enumerate(self._held):
            self._grid.addWidget(widget, number // columns, number % columns)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.arrange()  # widgets may have come while it was hidden, and its width need not change

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

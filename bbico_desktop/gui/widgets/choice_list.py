# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""One of many in a box that opens: a heading and the choice of now, in two lines however many there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.choice_box import ChoiceBox
from bbico_desktop.gui.widgets.choice_row import Choice
from bbico_desktop.gui.widgets.icon_button import text_label


class ChoiceList(QWidget):
    """`chosen` tells the value that the reader took; the wheel scrolls what is around and chooses nothing."""

    chosen = Signal(str)

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._heading = text_label("soft-strong", parent=self, wraps=True)
        self.box = _Box(look=look, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._heading)
        self._column.addWidget(self.box)
        self.box.activated.connect(self._tell)
        look.changed.connect(self.refresh)
        self.refresh()

    @property
    def value(self) -> str:
        """Return what is chosen; empty while nothing is."""
        return str(self.box.currentData() or "")

    def show_choices(self, choices: Sequence[Choice], value: str) -> None:
        """Offer these, one of them chosen."""
        now = [(one.words, one.value) for one in choices]
        if now != [(self.box.itemText(place), self.box.itemData(place)) for place in range(self.box.count())]:
            self.box.clear()
            for words, one in now:
                self.box.addItem(words, one)
        self.box.setCurrentIndex(self.box.findData(value))

    def name_it(self, heading: str) -> None:
        """Set the heading."""
        self._heading.setText(heading)
        self.box.setAccessibleName(heading)

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        self._column.setSpacing(self._look.px(6))

    def _tell(self) -> None:
        self.chosen.emit(self.value)


class _Box(ChoiceBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""In which order the results stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from bbico_desktop.domain.queries import SORTS, Sort
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.choice_box import ChoiceBox

LETTERS = 14


class OrderBox(ChoiceBox):
    """`order_chosen` carries what the reader chose, never what the program sets."""

    order_chosen = Signal(str)

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look=look, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(LETTERS)
        for sort in SORTS:
            self.addItem("", sort)
        self.activated.connect(self._tell)
        self.retranslate()

    def show_order(self, sort: Sort) -> None:
        """Show which order holds."""
        self.setCurrentIndex(SORTS.index(sort))

    def retranslate(self) -> None:
        """Set the words anew."""
        self.setAccessibleName(self.tr("Order of the results"))
        self.setToolTip(self.tr("Order of the results"))
        words = (
            self.tr("Best match first"),
            self.tr("Title from A to Z"),
            self.tr("Latest checked first"),
            self.tr("Shortest first"),
            self.tr("Youngest first"),
        )
        for place, text in enumerate(words):
            self.setItemText(place, text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _tell(self, place: int) -> None:
        self.order_chosen.emit(SORTS[place])

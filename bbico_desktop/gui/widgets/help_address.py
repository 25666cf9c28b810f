# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A button for an address: what it is and where it leads, cut short where the column is narrow."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.icon_button import IconButton


class AddressButton(IconButton):
    """`chosen` carries the whole address; opening it is the page's business, which asks first."""

    chosen = Signal(str)

    def __init__(
        self, *, look: Look, icon: str, words: str, address: str, target: str = "help", parent: QWidget | None = None
    ) -> None:
        self._words = words
        self._address = address
        super().__init__(look=look, icon=icon, kind="link", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("target", target)
        self.setAccessibleName(words)
        self.setAccessibleDescription(address)
        self.setToolTip(address)
        self.clicked.connect(self._choose)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(120), super().sizeHint().height())

    def _fit(self) -> None:
        room = self.width() - self.iconSize().width() - self._look.px(32)
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, max(room, 0)))

    def _choose(self) -> None:
        self.chosen.emit(self._address)

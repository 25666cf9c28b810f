# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A box to choose one of several from, with an arrow in the colours of the look."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from bbico_desktop.gui.look import Look


class ChoiceBox(QComboBox):
    """Fusion's arrow goes with the style sheet, so the box draws its own."""

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self._look.px(18)
        arrow = self._look.pixmap("chevron-down", "ink" if self.isEnabled() else "disabled", 18)
        painter = QPainter(self)
        painter.drawPixmap(self.width() - side - self._look.px(8), (self.height() - side) // 2, arrow)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A box to choose one of several from, with an arrow in the colours of the look."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

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
        side, edge = self._look.px(18), self._look.px(8)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.width() - side - 3 * edge
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        arrow = self._look.pixmap("chevron-down", "ink" if self.isEnabled() else "disabled", 18)
        painter.drawPixmap(self.width() - side - edge, (self.height() - side) // 2, arrow)

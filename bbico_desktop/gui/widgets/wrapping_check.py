# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A box to tick whose words go on in a second line: Qt's own cuts them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from bbico_desktop.gui.widgets.text_lines import text_lines

MOST_LINES = 8


class WrappingCheck(QCheckBox):
    """As high as its words need at its width; `text()` stays one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.text = self._broken(self.width())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self.ensurePolished()
        return self._size_of(self._broken(width)).height()

    def minimumSizeHint(self) -> QSize:
        """Return the size of the longest word: all else goes to the next line."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        return self._size_of(max(self.text().split(), key=metrics.horizontalAdvance, default=""))

    def _broken(self, width: int) -> str:
        room = width - self._size_of("").width()
        return "\n".join(text_lines(self.text(), self.font(), max(1, room), MOST_LINES))

    def _size_of(self, words: str) -> QSize:
        option = QStyleOptionButton()
        super().initStyleOption(option)
        option.text = words
        size = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, words)
        return self.style().sizeFromContents(QStyle.ContentsType.CT_CheckBox, option, size, self)

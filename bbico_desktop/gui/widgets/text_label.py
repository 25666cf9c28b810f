# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A label that knows how high it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

HEIGHTS_KEPT = 40


class TextLabel(QLabel):
    """Keeps its height at each width: layouts ask for it over and over, and each time a label breaks its lines anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}

    def setText(self, text: str) -> None:  # noqa: N802  # Qt's own name
        self._heights.clear()
        super().setText(text)

    def setWordWrap(self, wraps: bool) -> None:  # noqa: N802  # Qt's own name
        self._heights.clear()
        super().setWordWrap(wraps)

    def changeEvent(self, event: QEvent) -> None:
        self._heights.clear()  # another font, another style
        super().changeEvent(event)

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self.ensurePolished()  # the style sheet may give it another font, and says so by `changeEvent`
            if len(self._heights) >= HEIGHTS_KEPT:
                self._heights.clear()
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""How often Shift is still to be pressed, under the quick exit: one dot for each press."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.shift_thrice import TIMES

DONE, TO_COME = "●", "○"


class ShiftProgress(QLabel):
    """Floats above the page, moves nothing, and says nothing of what it leads to."""

    def __init__(self, *, look: Look, below: QWidget, shell: QWidget) -> None:
        super().__init__(shell)
        self._look = look
        self._below = below
        self._shell = shell
        self.setProperty("kind", "palette")
        self.setProperty("floating", True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_left(self, left: int) -> None:
        """Show how many presses are still to come; none: go away."""
        if not left:
            self.hide()
            return
        dots = " ".join([DONE] * (TIMES - left) + [TO_COME] * left)
        words = self.tr("Shift: %n more times", "", left)
        self.setText(f"{dots}   {words}")
        self.setAccessibleName(words)
        self.setMargin(self._look.px(8))
        self.adjustSize()
        corner = self._below.mapTo(self._shell, QPoint(self._below.width() - self.width(), self._below.height() + self._look.px(6)))
        self.move(max(0, corner.x()), corner.y())
        self.show()
        self.raise_()
        announce(self, words)

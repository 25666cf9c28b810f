# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What all questions in a page share: a frame with what is the matter, lines about it, and a row of buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import text_label
from bbico_desktop.gui.widgets.whole_height import WholeHeight


class QuestionFrame(WholeHeight):
    """Hidden while nothing is asked. Who asks puts buttons into `row`; Escape is `turn_down`."""

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "notice")
        self._heading = text_label("strong", parent=self, wraps=True, selectable=True)
        self._lines = text_label("small", parent=self, wraps=True, selectable=True)
        self.row = FlowLayout()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._lines)
        self._column.addLayout(self.row)
        look.changed.connect(self.refresh)
        self.hide()
        self.refresh()

    @property
    def words(self) -> str:
        """Return what is said."""
        return "\n".join(part for part in (self._heading.text(), self._lines.text()) if part)

    def say(self, heading: str) -> None:
        """Set what is the matter."""
        self._heading.setText(heading)
        self.setAccessibleName(heading)

    def say_more(self, lines: Sequence[str]) -> None:
        """Set the lines about it; none take no room."""
        self._lines.setText("\n".join(lines))
        self._lines.setVisible(bool(lines))

    def turn_down(self) -> None:
        """Leave everything as it is."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.turn_down()
        else:
            super().keyPressEvent(event)

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        px = self._look.px
        self._column.setContentsMargins(px(14), px(10), px(14), px(12))
        self._column.setSpacing(px(6))
        self.row.setSpacing(px(8))

    def retranslate(self) -> None:
        """Set the words anew."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

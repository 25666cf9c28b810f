# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""In the page itself, before or after paper goes out: what is the matter, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.notice import Wording, nothing
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.scrolled import bring_into_view
from bbico_desktop.gui.widgets.whole_height import WholeHeight


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A button: what it says, and what it does."""

    icon: str
    words: Wording
    act: Callable[[], None]


class PaperQuestion(WholeHeight):
    """One matter at a time, said again in another language. The last button leaves it as it is: Escape does the same."""

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._heading: Wording = nothing
        self._ways: list[Way] = []
        self.setProperty("kind", "notice")
        self._said = text_label("strong", parent=self, wraps=True, selectable=True)
        self._more = text_label("small", parent=self, wraps=True, selectable=True)
        self.buttons: list[IconButton] = []
        self._column = QVBoxLayout(self)
        self._row = FlowLayout()
        self._column.addWidget(self._said)
        self._column.addWidget(self._more)
        self._column.addLayout(self._row)
        self._laid_out = QTimer(self, singleShot=True, interval=0)  # not before it has its place
        self._laid_out.timeout.connect(self._come_into_view)
        look.changed.connect(self.refresh)
        self.hide()
        self.refresh()

    @property
    def words(self) -> str:
        """Return what is said."""
        return "\n".join(part for part in (self._said.text(), self._more.text()) if part)

    def ask(self, heading: Wording, ways: Sequence[Way], *, lines: Sequence[str] = (), careful: bool = False) -> None:
        """Say it with its ways on; a `careful` reader begins at the last one, which changes nothing, anybody else at the first."""
        self._heading = heading
        self._more.setText("\n".join(lines))
        self._more.setVisible(bool(lines))
        self._show_ways(ways)
        self.retranslate()
        self.show()
        self.buttons[-1 if careful else 0].setFocus()
        announce(self, self.words)
        self._laid_out.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.buttons:
            self.buttons[-1].click()
        else:
            super().keyPressEvent(event)

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        px = self._look.px
        self._column.setContentsMargins(px(14), px(10), px(14), px(12))
        self._column.setSpacing(px(6))
        self._row.setSpacing(px(8))

    def retranslate(self) -> None:
        """Set the words anew."""
        self._said.setText(self._heading())
        self.setAccessibleName(self._heading())
        for button, way in zip(self.buttons, self._ways, strict=True):
            button.setText(way.words())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_ways(self, ways: Sequence[Way]) -> None:
        while self.buttons:
            old = self.buttons.pop()
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._ways = list(ways)
        for way in ways:
            button = IconButton(look=self._look, icon=way.icon, parent=self)
            button.setProperty("target", "help")  # as large as all that is pressed where somebody needs help
            button.clicked.connect(self._go)
            self._row.addWidget(button)
            button.show()
            self.buttons.append(button)

    def _come_into_view(self) -> None:
        if self.isVisible():
            bring_into_view(self)

    def _go(self) -> None:
        place = next((place for place, one in enumerate(self.buttons) if one is self.sender()), None)
        self.hide()
        if place is not None:
            self._ways[place].act()

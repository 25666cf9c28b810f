# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""In the page itself, before or after paper goes out: what is the matter, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.notice import Wording, nothing
from bbico_desktop.gui.widgets.icon_button import IconButton
from bbico_desktop.gui.widgets.question_frame import QuestionFrame
from bbico_desktop.gui.widgets.scrolled import bring_into_view


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A button: what it says, and what it does."""

    icon: str
    words: Wording
    act: Callable[[], None]


class PaperQuestion(QuestionFrame):
    """One matter at a time, said again in another language. The last button leaves it as it is: Escape does the same."""

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look=look, parent=parent)
        self._matter: Wording = nothing
        self._ways: list[Way] = []
        self.buttons: list[IconButton] = []
        self._laid_out = QTimer(self, singleShot=True, interval=0)  # not before it has its place
        self._laid_out.timeout.connect(self._come_into_view)

    def ask(self, heading: Wording, ways: Sequence[Way], *, lines: Sequence[str] = (), careful: bool = False) -> None:
        """Say it with its ways on; a `careful` reader begins at the last one, which changes nothing, anybody else at the first."""
        self._matter = heading
        self.say_more(lines)
        self._show_ways(ways)
        self.retranslate()
        self.show()
        self.buttons[-1 if careful else 0].setFocus()
        announce(self, self.words)
        self._laid_out.start()

    def turn_down(self) -> None:
        self.buttons[-1].click()

    def retranslate(self) -> None:
        self.say(self._matter())
        for button, way in zip(self.buttons, self._ways, strict=True):
            button.setText(way.words())

    def _show_ways(self, ways: Sequence[Way]) -> None:
        while self.buttons:
            old = self.buttons.pop()
            self.row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._ways = list(ways)
        for way in ways:
            button = IconButton(look=self._look, icon=way.icon, parent=self)
            button.setProperty("target", "help")  # as large as all that is pressed where somebody needs help
            button.clicked.connect(self._go)
            self.row.addWidget(button)
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

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""One of several, all of them in sight: a heading, and buttons that go to a new line where there is no room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import text_label
from bbico_desktop.gui.widgets.text_lines import text_lines
from bbico_desktop.gui.widgets.toggling import ToggleButton

MOST_LINES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A value, what stands on its button, and what is said of it where that is more (empty: the same)."""

    value: str
    words: str
    spoken: str = ""
    can_be: bool = True


class ChoiceRow(QWidget):
    """`chosen` tells the value of the button that was pressed."""

    chosen = Signal(str)

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._choices: tuple[Choice, ...] = ()
        self._heading = text_label("soft-strong", parent=self, wraps=True)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._tell)
        self._buttons = FlowLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._heading)
        self._column.addLayout(self._buttons)
        look.changed.connect(self.refresh)
        self.refresh()

    @property
    def value(self) -> str:
        """Return what is chosen; empty while nothing is."""
        number = self._group.checkedId()
        return self._choices[number].value if 0 <= number < len(self._choices) else ""

    def button(self, value: str) -> ToggleButton:
        """Return the button of a value."""
        return self._buttons_now()[[one.value for one in self._choices].index(value)]

    def show_choices(self, choices: Sequence[Choice], value: str) -> None:
        """Offer these, one of them chosen; buttons stay where they are as far as possible, and with them the focus."""
        self._choices = tuple(choices)
        for number in range(len(self._group.buttons()), len(choices)):
            button = ToggleButton("", self)
            button.setProperty("kind", "choice")
            self._group.addButton(button, number)
            self._buttons.addWidget(button)
        for number, button in enumerate(self._buttons_now()):
            button.setVisible(number < len(choices))
            if number < len(choices):
                self._dress(button, choices[number])
        self._choose(value)

    def name_it(self, heading: str) -> None:
        """Set the heading."""
        self._heading.setText(heading)
        for button in self._buttons_now():
            button.setAccessibleDescription(heading)

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        self._column.setSpacing(self._look.px(6))
        self._buttons.setSpacing(self._look.px(6))

    def minimumSizeHint(self) -> QSize:
        """Return the width of the longest word: words that have no room beside each other go to the next line."""
        words = [word for choice in self._choices for word in choice.words.split()]
        longest = max(map(self._advance, words), default=0) + max(map(self._around, self._buttons_now()), default=0)
        return QSize(min(longest, super().minimumSizeHint().width()), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._break()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break()

    def _dress(self, button: ToggleButton, choice: Choice) -> None:
        button.setText(self._broken(button, choice.words))
        button.setAccessibleName(choice.spoken or choice.words)
        button.setToolTip(choice.spoken)
        button.setEnabled(choice.can_be)

    def _break(self) -> None:
        """Break the words that are longer than the row is wide."""
        for choice, button in zip(self._choices, self._buttons_now(), strict=False):
            words = self._broken(button, choice.words)
            if words != button.text():
                button.setText(words)

    def _broken(self, button: ToggleButton, words: str) -> str:
        room = self.width() - self._around(button)
        if button.fontMetrics().horizontalAdvance(words) <= room:
            return words
        return "\n".join(text_lines(words, button.font(), max(1, room), MOST_LINES))

    def _around(self, button: ToggleButton) -> int:
        """Return what a button takes beside its words."""
        lines = button.text().splitlines() or [""]
        return button.sizeHint().width() - max(map(button.fontMetrics().horizontalAdvance, lines))

    def _advance(self, word: str) -> int:
        return max((one.fontMetrics().horizontalAdvance(word) for one in self._buttons_now()[:1]), default=0)

    def _choose(self, value: str) -> None:
        for choice, button in zip(self._choices, self._buttons_now(), strict=False):
            if choice.value == value:
                button.setChecked(True)

    def _buttons_now(self) -> list[ToggleButton]:
        return [one for one in self._group.buttons() if isinstance(one, ToggleButton)]

    def _tell(self, number: int) -> None:
        self.chosen.emit(self._choices[number].value)

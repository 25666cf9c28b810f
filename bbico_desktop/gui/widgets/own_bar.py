# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A bar at the lower edge of the window: what happens with a file just now, what to choose, and what was refused and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label

WIDEST, EDGE, MOST_LINES = 720, 16, 8


class OwnBar(QFrame):
    """`chosen` carries the number of a button; Escape is the last one, wherever the focus is, which stays where it was."""

    chosen = Signal(int)

    def __init__(self, *, look: Look, shell: QWidget) -> None:
        super().__init__(shell)
        self._look = look
        self._shell = shell
        self.setProperty("kind", "panel")
        self.setProperty("floating", True)
        self._words = text_label("strong", parent=self, wraps=True)
        self._more = text_label("small", parent=self, wraps=True, selectable=True)
        self._row_widget = QWidget(self)
        self._row = FlowLayout(self._row_widget)
        self.buttons: list[IconButton] = []
        self._column = QVBoxLayout(self)
        for widget in (self._words, self._more, self._row_widget):
            self._column.addWidget(widget)
        shell.installEventFilter(self)
        look.changed.connect(self.arrange)
        self.hide()

    @property
    def words(self) -> str:
        """Return what stands in it."""
        return "\n".join(part for part in (self._words.text(), self._more.text()) if part)

    def show_words(self, words: str, lines: Sequence[str] = (), buttons: Sequence[tuple[str, str]] = ()) -> None:
        """Show words, lines below them, and buttons (icon, words)."""
        self._words.setText(words)
        shown = list(lines[:MOST_LINES])
        if len(lines) > MOST_LINES:
            shown.append("…")
        self._more.setText("\n".join(shown))
        self._more.setVisible(bool(shown))
        self._show_buttons(buttons)
        self.setAccessibleName(words)
        self.show()
        self.raise_()
        self.arrange()

    def ask(self, words: str, lines: Sequence[str], buttons: Sequence[tuple[str, str]]) -> None:
        """Ask; the focus goes to the first button."""
        self.show_words(words, lines, buttons)
        if self.buttons:
            self.buttons[0].setFocus()
        announce(self, self.words)

    def say_instead(self, words: str) -> None:
        """Put other words in the place of the first ones, as something goes on."""
        self._words.setText(words)

    def arrange(self) -> None:
        """Stand in the middle of the lower edge, as wide as there is room."""
        px = self._look.px
        self._column.setContentsMargins(px(16), px(12), px(16), px(12))
        self._column.setSpacing(px(6))
        self._row.setSpacing(px(8))
        width = min(px(WIDEST), self._shell.width() - 2 * px(EDGE))
        self._row_widget.setMinimumHeight(self._row.heightForWidth(width - 2 * px(16)))
        self._column.invalidate()
        height = self._column.heightForWidth(width - 2 * self.frameWidth()) + px(8)
        self.setGeometry((self._shell.width() - width) // 2, self._shell.height() - height - px(EDGE), width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.arrange()
        elif isinstance(event, QKeyEvent) and self.isVisible() and self.buttons and _is_escape(event):
            self.buttons[-1].click()
            return True
        return super().eventFilter(watched, event)

    def _show_buttons(self, buttons: Sequence[tuple[str, str]]) -> None:
        while self.buttons:
            old = self.buttons.pop()
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        for icon, words in buttons:
            button = IconButton(look=self._look, icon=icon, parent=self._row_widget)
            button.setText(words)
            button.clicked.connect(self._tell)
            self._row.addWidget(button)
            button.show()
            self.buttons.append(button)
        self._row_widget.setVisible(bool(self.buttons))

    def _tell(self) -> None:
        number = next((place for place, one in enumerate(self.buttons) if one is self.sender()), None)
        self.hide()
        if number is not None:
            self.chosen.emit(number)


def _is_escape(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat()

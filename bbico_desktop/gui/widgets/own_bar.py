# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A bar below the page: what happens with a file just now, what to choose, and what was refused and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.quick_qt import take_focus
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from bbico_desktop.gui.window import Window

MOST_OF_WINDOW = 3
"""Of the window's height, lines take no more than one part in so many; then they scroll."""


class BarContent(NamedTuple):
    """What stands in the bar: words, lines below them, and buttons (icon, words)."""

    words: str
    lines: Sequence[str] = ()
    buttons: Sequence[tuple[str, str]] = ()


Content = Callable[[], BarContent]
"""Says it in the language of the moment."""


class OwnBar(QFrame):
    """`chosen` carries the number of a button; Escape is the last one, wherever the focus is, which stays where it was."""

    chosen = Signal(int)

    def __init__(self, *, look: Look, shell: Window) -> None:
        super().__init__(shell)
        self._look = look
        self._shell = shell
        self._content: Content | None = None
        self.setProperty("kind", "panel")
        self.setProperty("floating", True)
        self._words = text_label("strong", parent=self, wraps=True)
        self._more = text_label("small", parent=self, wraps=True, selectable=True)
        self._lines = scrolled(self._more, self)
        take_focus(self._lines)
        self._row_widget = QWidget(self)
        self._row = FlowLayout(self._row_widget)
        self.buttons: list[IconButton] = []
        self._column = QVBoxLayout(self)
        for widget in (self._words, self._lines, self._row_widget):
            self._column.addWidget(widget)
        shell.foot.addWidget(self)
        shell.installEventFilter(self)
        look.changed.connect(self.refresh)
        self.hide()
        self.refresh()

    @property
    def words(self) -> str:
        """Return what stands in it."""
        return "\n".join(part for part in (self._words.text(), self._more.text()) if part)

    def show_content(self, content: Content) -> None:
        """Show this, again in another language."""
        self._content = content
        self._show_buttons(content().buttons)
        self._say()
        self.show()

    def ask(self, content: Content) -> None:
        """Ask; the focus goes to the first button."""
        self.show_content(content)
        if self.buttons:
            self.buttons[0].setFocus()
        announce(self, self.words)

    def say_instead(self, content: Content) -> None:
        """Put other words in the place of the first ones, as something goes on; the buttons stay."""
        self._content = content
        self._say()

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        px = self._look.px
        self._column.setContentsMargins(px(16), px(12), px(16), px(12))
        self._column.setSpacing(px(6))
        self._row.setSpacing(px(8))
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        elif isinstance(event, QKeyEvent) and self.isVisible() and self.buttons and _is_escape(event):
            self.buttons[-1].click()
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Make the lines as high as they are, up to their part of the window."""
        margins, most = self._column.contentsMargins(), self._shell.height() // MOST_OF_WINDOW
        room = self.width() - margins.left() - margins.right() - 2 * self.frameWidth()
        self._more.setMinimumHeight(0)  # else it would count
        needed = self._more.heightForWidth(room)
        if needed > most:
            needed = self._more.heightForWidth(room - self._lines.verticalScrollBar().sizeHint().width())
        self._more.setFixedHeight(max(0, needed))  # by itself a label wants to be as high as in a narrower place
        self._lines.setFixedHeight(max(0, min(needed, most)))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        if self._content is None:
            return
        words, lines, buttons = self._content()
        self._words.setText(words)
        self._more.setText("\n".join(lines))
        self._lines.setVisible(bool(lines))
        self._lines.setAccessibleName(words)
        self.setAccessibleName(words)
        for button, (_, said) in zip(self.buttons, buttons, strict=True):
            button.setText(said)
        self._fit()

    def _show_buttons(self, buttons: Sequence[tuple[str, str]]) -> None:
        while self.buttons:
            old = self.buttons.pop()
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        for icon, _ in buttons:
            button = IconButton(look=self._look, icon=icon, parent=self._row_widget)
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

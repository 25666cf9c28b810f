# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The door for staff: their number, typed or tapped, and what is behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from bbico_desktop.foundation.pins import LONGEST
from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.kiosk.floating_panel import FloatingPanel
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label

DIGITS = "123456789"
WIDTH, IN_A_ROW = 480, 5


class DoorPanel(FloatingPanel):
    """Stands above the page. `tried` carries a number; the panel never shows it, and forgets it at once."""

    tried = Signal(str)

    def __init__(self, *, look: Look, parent: QWidget) -> None:
        super().__init__(look=look, parent=parent)
        self._title, self.message = text_label("heading", parent=self, wraps=True), text_label("strong", parent=self, wraps=True)
        self.line = QLineEdit(self)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setMaxLength(LONGEST)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.digits = [QPushButton(digit, self) for digit in f"{DIGITS}0"]
        self.erase = IconButton(look=look, icon="eraser", kind="plain", side=22, parent=self)
        self.open_button = IconButton(look=look, icon="lock-open", kind="primary", parent=self)
        self.close_button = IconButton(look=look, icon="x", kind="secondary", parent=self)
        self._lay_out()
        self.line.returnPressed.connect(self._try)
        self.open_button.clicked.connect(self._try)
        self.close_button.clicked.connect(self.hide)
        self.erase.clicked.connect(self.line.backspace)
        for button in self.digits:
            button.clicked.connect(self._type)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.refresh()
        self.retranslate()

    def open(self, *, has_pin: bool) -> None:
        """Ask for the number; where none was set, say how that is done."""
        self.line.clear()
        for widget in (self.line, self._pad, self.open_button):
            widget.setVisible(has_pin)
        self.say("" if has_pin else self.no_pin_words())
        self.come_up(self.line if has_pin else self.close_button)

    def no_pin_words(self) -> str:
        """Return how a number is set."""
        return self.tr(
            "No number for staff is set yet. Set it in the settings of the program, started without --kiosk, or with the "
            "command “bbico kiosk pin”. Until then only the operating system can end the program."
        )

    def say_wrong(self, wait_seconds: int) -> None:
        """Say that a number was wrong, or that it is too early for another."""
        self.line.clear()
        if wait_seconds:
            self.say(self.tr("Wrong number, or too early. Try again in %n seconds.", "", wait_seconds))
        else:
            self.say(self.tr("Wrong number."))

    def say(self, words: str) -> None:
        """Say something above the number."""
        self.message.setText(words)
        self.message.setVisible(bool(words))
        self.adjustSize()
        self.place(self._look.px(WIDTH), self.sizeHint().height())
        if words:
            announce(self.message, words)

    def refresh(self) -> None:
        super().refresh()
        for button in (*self.digits, self.erase):
            button.setMinimumHeight(self._look.px(48))

    def retranslate(self) -> None:
        self._title.setText(self.tr("For staff"))
        self.setAccessibleName(self._title.text())
        self.line.setAccessibleName(self.tr("Number for staff (PIN)"))
        self.line.setPlaceholderText(self.tr("Number for staff (PIN)"))
        self.erase.name_it(self.tr("Erase the last digit"))
        self.open_button.setText(self.tr("Open"))
        self.close_button.setText(self.tr("Close"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.line.clear()

    def _lay_out(self) -> None:
        self._pad = QWidget(self)
        grid = QGridLayout(self._pad)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, button in enumerate(self.digits):  # two low rows: there is room for them at large text too
            grid.addWidget(button, place // IN_A_ROW, place % IN_A_ROW)
        grid.addWidget(self.erase, 1, IN_A_ROW)
        for widget in (self._title, self.message, self.line, self._pad):
            self._column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.open_button, 1)
        row.addWidget(self.close_button, 1)
        self._column.addLayout(row)

    def _type(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self.line.insert(sender.text())

    def _try(self) -> None:
        pin = self.line.text()
        self.line.clear()
        if pin:
            self.tried.emit(pin)

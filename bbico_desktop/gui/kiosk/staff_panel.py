# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Behind the door for staff: how long to wait, whether and how much to print, and the way out."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bbico_desktop.foundation.terminal_settings import TerminalSettings
from bbico_desktop.gui.kiosk.floating_panel import FloatingPanel
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.scrolled import scrolled
from bbico_desktop.gui.widgets.terminal_choices import TerminalChoices

WIDTH, HEIGHT = 640, 700


class StaffPanel(FloatingPanel):
    """`chosen` carries other settings, `more_wanted` lets the visitor print again, `leave_wanted` closes the program."""

    chosen = Signal(object)
    more_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, *, look: Look, parent: QWidget) -> None:
        super().__init__(look=look, parent=parent)
        self._title, self.message = text_label("heading", parent=self), text_label("", parent=self, wraps=True)
        self.choices = TerminalChoices(look=look, parent=self)
        self.more = IconButton(look=look, icon="printer", parent=self)
        self.leave = IconButton(look=look, icon="log-out", parent=self)
        self.back = IconButton(look=look, icon="lock", kind="primary", parent=self)
        self._row = FlowLayout()
        self._column.addWidget(self._title)
        self._column.addWidget(scrolled(self.choices, self), 1)
        self._column.addWidget(self.message)
        for button in (self.back, self.more, self.leave):
            button.setProperty("target", "help")
            self._row.addWidget(button)
        self._column.addLayout(self._row)
        self.choices.chosen.connect(self.chosen)
        self.more.clicked.connect(self.more_wanted)
        self.leave.clicked.connect(self.leave_wanted)
        self.back.clicked.connect(self.hide)
        self.refresh()
        self.retranslate()

    def open(self, settings: TerminalSettings) -> None:
        """Show what holds now."""
        self.choices.show_settings(replace(settings, pin=""))
        self.say("")
        self.place(self._look.px(WIDTH), self._look.px(HEIGHT))
        self.come_up(self.back)

    def say(self, words: str) -> None:
        """Say what became of a choice."""
        self.message.setText(words)
        self.message.setVisible(bool(words))

    def refresh(self) -> None:
        super().refresh()
        self._row.setSpacing(self._look.px(10))

    def retranslate(self) -> None:
        self._title.setText(self.tr("For staff"))
        self.setAccessibleName(self._title.text())
        self.more.setText(self.tr("Let this visitor print again"))
        self.leave.setText(self.tr("Close the program"))
        self.back.setText(self.tr("Back to the terminal"))

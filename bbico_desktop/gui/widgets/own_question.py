# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Ask in the page itself before something large: what will happen, and one button that does it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.icon_button import IconButton
from bbico_desktop.gui.widgets.question_frame import QuestionFrame


class OwnQuestion(QuestionFrame):
    """`agreed`: do it; `declined`: leave everything as it is, which is where the focus begins."""

    agreed = Signal()
    declined = Signal()

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look=look, parent=parent)
        self.yes_button = IconButton(look=look, icon="check", parent=self)
        self.no_button = IconButton(look=look, icon="x", parent=self)
        self.row.addWidget(self.yes_button)
        self.row.addWidget(self.no_button)
        self.yes_button.clicked.connect(self._agree)
        self.no_button.clicked.connect(self.turn_down)
        self.retranslate()

    def ask(self, heading: str, lines: Sequence[str], yes: str) -> None:
        """Ask; `yes` is what the button does."""
        self.say(heading)
        self.say_more(lines)
        self.yes_button.setText(yes)
        self.yes_button.setVisible(bool(yes))
        self.show()
        self.no_button.setFocus()
        announce(self, self.words)

    def turn_down(self) -> None:
        self.hide()
        self.declined.emit()

    def retranslate(self) -> None:
        self.no_button.setText(self.tr("Leave it as it is"))
        self.hide()  # it would go on in another language

    def _agree(self) -> None:
        self.hide()
        self.agreed.emit()

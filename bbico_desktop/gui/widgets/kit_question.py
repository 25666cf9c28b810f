# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Asked in the page, not in a dialog: what to do with a file whose name a kit has already."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.kit_files import KitFiles
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.wording import quoted


class KitQuestion(QFrame):
    """One of three answers; hidden while nothing is asked."""

    both_wanted = Signal()
    replace_wanted = Signal()

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.setProperty("kind", "notice")
        self._words = text_label("strong", parent=self, wraps=True)
        self.both = IconButton(look=look, icon="files", kind="secondary", parent=self)
        self.replace = IconButton(look=look, icon="refresh-cw", parent=self)
        self.leave = IconButton(look=look, icon="x", parent=self)
        buttons = FlowLayout()
        buttons.setSpacing(look.px(8))
        for button in (self.both, self.replace, self.leave):
            buttons.addWidget(button)
            button.clicked.connect(self.hide)
        column = QVBoxLayout(self)
        column.addWidget(self._words)
        column.addLayout(buttons)
        self.both.clicked.connect(self.both_wanted)
        self.replace.clicked.connect(self.replace_wanted)
        self.hide()
        self.retranslate()

    def ask_for(self, files: KitFiles) -> None:
        """Ask whenever these files want an answer, and give it to them."""
        files.asked.connect(self.ask)
        self.both_wanted.connect(files.keep_both)
        self.replace_wanted.connect(files.replace)
        self.leave.clicked.connect(files.leave)

    def ask(self, name: str) -> None:
        """Ask about a kit of this name."""
        self._name = name
        self.retranslate()
        self.show()
        self.both.setFocus()
        announce(self, self._words.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave.click()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Set the words anew."""
        self._words.setText(self.tr("You have another kit called {kit}. What becomes of the file?").format(kit=quoted(self._name)))
        self.both.setText(self.tr("Keep both"))
        self.replace.setText(self.tr("Replace mine"))
        self.leave.setText(self.tr("Leave the file"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

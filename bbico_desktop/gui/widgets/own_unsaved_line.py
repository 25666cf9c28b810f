# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""One line above the list: something was begun and not saved; it can be gone on with, thrown away, and brought back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label


class OwnUnsavedLine(QFrame):
    """`go_on`: open it again, also after it was thrown away; `thrown`: it is not wanted."""

    go_on = Signal()
    thrown = Signal()

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._title = ""
        self._gone = False
        self.setProperty("kind", "notice")
        self._words = text_label("small", parent=self, wraps=True)
        self.go_on_button = IconButton(look=look, icon="pen-line", kind="link", side=18, parent=self)
        self.throw_button = IconButton(look=look, icon="trash-2", kind="link", side=18, parent=self)
        self._column = QVBoxLayout(self)
        self._flow = FlowLayout()
        self._flow.addWidget(self.go_on_button)
        self._flow.addWidget(self.throw_button)
        self._column.addWidget(self._words)
        self._column.addLayout(self._flow)
        self.go_on_button.clicked.connect(self.go_on)
        self.throw_button.clicked.connect(self.thrown)
        look.changed.connect(self.refresh)
        self.hide()
        self.refresh()
        self.retranslate()

    @property
    def words(self) -> str:
        """Return what is said."""
        return self._words.text()

    def show_unsaved(self, title: str, *, gone: bool = False) -> None:
        """Say what was begun, or that it was thrown away just now."""
        self._title, self._gone = title, gone
        self.retranslate()
        if gone and self.throw_button.hasFocus():
            self.go_on_button.setFocus()
        self.throw_button.setVisible(not gone)
        self.show()

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        px = self._look.px
        self._column.setContentsMargins(px(14), px(8), px(14), px(8))
        self._column.setSpacing(px(2))
        self._flow.setSpacing(px(10))

    def retranslate(self) -> None:
        """Set the words anew."""
        title = self._title or self.tr("without a title")
        said = self.tr("Thrown away: “{title}”") if self._gone else self.tr("You began “{title}” and have not saved it yet.")
        self._words.setText(said.format(title=title))
        self.go_on_button.setText(self.tr("Bring it back") if self._gone else self.tr("Go on with it"))
        self.throw_button.setText(self.tr("Throw it away"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The head of a reader's own page: what stands here, what can be begun, and one line when something is not as usual."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label

NEW, POINT, FILE, EXPORT, IMPORT = "new", "point", "file", "export", "import"
_KINDS = {
    NEW: ("file-plus", "primary"),
    POINT: ("map-pin", ""),
    FILE: ("folder-open", ""),
    EXPORT: ("upload", ""),
    IMPORT: ("download", ""),
}


class OwnHead(QWidget):
    """`asked` carries the name of what the reader wants to begin."""

    asked = Signal(str)

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._title = text_label("title", parent=self, wraps=True)
        self._line = text_label("soft", parent=self, wraps=True)
        self._trouble = text_label("help", parent=self, wraps=True, selectable=True)
        self._trouble.hide()
        self._flow = FlowLayout()
        self.buttons: dict[str, IconButton] = {}
        for name, (icon, kind) in _KINDS.items():
            button = IconButton(look=look, icon=icon, kind=kind, parent=self)
            button.setObjectName(name)
            button.clicked.connect(self._tell)
            self._flow.addWidget(button)
            self.buttons[name] = button
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._title, self._line, self._trouble):
            self._column.addWidget(widget)
        self._column.addLayout(self._flow)
        look.changed.connect(self.refresh)
        self.refresh()
        self.retranslate()

    @property
    def trouble(self) -> str:
        """Return what is not as usual."""
        return self._trouble.text()

    def show_trouble(self, words: str) -> None:
        """Say what is not as usual; empty: nothing."""
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))

    def show_rights(self, *, change: bool, read: bool, write: bool) -> None:
        """Offer what may be done: change own things, read files, write files."""
        for name, allowed in ((NEW, change), (POINT, change), (FILE, change and read), (EXPORT, write), (IMPORT, change and read)):
            self.buttons[name].setVisible(allowed)
        self._flow.invalidate()

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        self._column.setSpacing(self._look.px(8))
        self._flow.setSpacing(self._look.px(8))

    def retranslate(self) -> None:
        """Set the words anew."""
        self._title.setText(self.tr("My own"))
        self._line.setText(self.tr("What you write down and attach stays on this computer. No update changes it."))
        self.buttons[NEW].setText(self.tr("New entry"))
        self.buttons[POINT].setText(self.tr("New help point nearby"))
        self.buttons[FILE].setText(self.tr("Entry from a PDF or picture…"))
        self.buttons[EXPORT].setText(self.tr("Export all…"))
        self.buttons[IMPORT].setText(self.tr("Import…"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _tell(self) -> None:
        self.asked.emit(self.sender().objectName())

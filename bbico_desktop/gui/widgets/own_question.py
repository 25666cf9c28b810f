# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Ask in the page itself before something large: what will happen, and one button that does it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label


class OwnQuestion(QFrame):
    """`agreed`: do it; `declined`: leave everything as it is, which is where the focus begins."""

    agreed = Signal()
    declined = Signal()

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "notice")
        self._heading = text_label("strong", parent=self, wraps=True)
        self._lines = text_label("small", parent=self, wraps=True, selectable=True)
        self.yes_button = IconButton(look=look, icon="check", parent=self)
        self.no_button = IconButton(look=look, icon="x", parent=self)
        self._column = QVBoxLayout(self)
        self._row = FlowLayout()
        self._row.addWidget(self.yes_button)
        self._row.addWidget(self.no_button)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._lines)
        self._column.addLayout(self._row)
        self.yes_button.clicked.connect(self._agree)
        self.no_button.clicked.connect(self._decline)
        look.changed.connect(self.refresh)
        self.hide()
        self.refresh()
        self.retranslate()

    @property
    def words(self) -> str:
        """Return what is being asked."""
        return "\n".join(part for part in (self._heading.text(), self._lines.text()) if part)

    def ask(self, heading: str, lines: Sequence[str], yes: str) -> None:
        """Ask; `yes` is what the button does."""
        self._heading.setText(heading)
        self._lines.setText("\n".join(lines))
        self._lines.setVisible(bool(lines))
        self.yes_button.setText(yes)
        self.yes_button.setVisible(bool(yes))
        self.setAccessibleName(heading)
        self.show()
        self.no_button.setFocus()
        announce(self, self.words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._decline()
        else:
            super().keyPressEvent(event)

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        px = self._look.px
        self._column.setContentsMargins(px(14), px(10), px(14), px(12))
        self._column.setSpacing(px(6))
        self._row.setSpacing(px(8))

    def retranslate(self) -> None:
        """Set the words anew."""
        self.no_button.setText(self.tr("Leave it as it is"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.hide()  # it would go on in another language
        super().changeEvent(event)

    def _agree(self) -> None:
        self.hide()
        self.agreed.emit()

    def _decline(self) -> None:
        self.hide()
        self.declined.emit()

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A line that opens another entry."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from bbico_desktop.gui.look import Look


class EntryLink(QLabel):
    """A title that wraps and is a link; `entry_asked` carries the id, whatever the title holds."""

    entry_asked = Signal(str)

    def __init__(self, *, look: Look, title: str, entry_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry_id = entry_id
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(f'<a href="#" style="color: {look.colour("accent").name()}">{escape(title)}</a>')
        self.setAccessibleName(title)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.linkActivated.connect(self._ask)

    def _ask(self) -> None:
        self.entry_asked.emit(self._entry_id)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""One part of the list of keys: a heading, and a line for each thing that keys do."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from bbico_desktop.gui.action_words import KeyRow, KeySection
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import text_label

KEYS_SHARE, WORDS_SHARE = 2, 3


class KeyPanel(QFrame):
    """Made anew when language or keys change."""

    def __init__(self, *, look: Look, section: KeySection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "panel")
        self.setAccessibleName(section.heading)
        self._column = QVBoxLayout(self)
        self._grid = QGridLayout()
        self._flows: list[FlowLayout] = []
        heading = text_label("accent-heading", parent=self, wraps=True)
        heading.setText(section.heading)
        self._column.addWidget(heading)
        self._column.addLayout(self._grid)
        self._grid.setColumnStretch(0, WORDS_SHARE)
        self._grid.setColumnStretch(1, KEYS_SHARE)
        for number, row in enumerate(section.rows):
            self._add(number, row)
        look.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        px = self._look.px
        self._column.setContentsMargins(px(20), px(14), px(20), px(16))
        self._column.setSpacing(px(8))
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(10))
        for flow in self._flows:
            flow.setSpacing(px(6))

    def _add(self, number: int, row: KeyRow) -> None:
        words, room = QVBoxLayout(), QWidget(self)
        words.setSpacing(0)
        for role, text in (("strong", row.words), ("soft", row.tip)):
            if text:
                label = text_label(role, parent=self, wraps=True)
                label.setText(text)
                words.addWidget(label)
        flow = FlowLayout(room)
        self._flows.append(flow)
        for key in row.keys:
            label = text_label("key", parent=room)
            label.setText(key)
            label.setAccessibleName(f"{row.words}: {key}")
            flow.addWidget(label)
        self._grid.addLayout(words, number, 0)
        self._grid.addWidget(room, number, 1)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Blocks of a sheet or kit below each other: headings, lines, and links to other entries."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.entry_link import EntryLink
from bbico_desktop.gui.widgets.help_texts import tag
from bbico_desktop.gui.widgets.icon_button import text_label
from bbico_desktop.printing.handout import Block, Line


class TextBlocks(QWidget):
    """Shows blocks once. `entry_asked` carries the id of the entry that a line leads to."""

    entry_asked = Signal(str)

    def __init__(self, *, look: Look, blocks: Iterable[Block], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(6))
        for block in blocks:
            self._add("soft-strong", f"{block.heading} ({block.note})" if block.note else block.heading, language)
            for line in block.lines:
                self._add_line(line, language)

    def _add_line(self, line: Line, language: str) -> None:
        noted = f"{line.text.text} ({line.language_note})" if line.language_note else line.text.text
        title = f"{line.mark} {noted}" if line.mark else noted
        detail = line.detail.text if line.detail else ""
        if line.entry:
            link = EntryLink(look=self._look, title=title.removeprefix("– "), entry_id=line.entry, parent=self)
            link.entry_asked.connect(self.entry_asked)
            self._column.addWidget(link)
            self._add("", detail, line.detail.language if line.detail else language)
        else:
            self._add("", "\n".join(one for one in (title, detail) if one), line.text.language)
        self._add("soft", line.facts, language)

    def _add(self, role: str, text: str, language: str) -> None:
        if text:
            label = text_label(role, wraps=True, selectable=True, parent=self)
            label.setText(text)
            tag(label, language, text)
            self._column.addWidget(label)

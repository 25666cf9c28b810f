# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Pages that are one column, scrolled as a whole: a title, mostly a row of buttons, and what the page is about."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from bbico_desktop.domain.languages import Language
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.page import Page
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import text_label
from bbico_desktop.gui.widgets.scrolled import scrolled


class ColumnPage(Page):
    """A page puts its widgets into `_column`, below the title. Lengths are pixels at 100 %."""

    WIDEST: ClassVar[int] = 820
    """How wide the column may be; 0: as wide as the page."""
    GAP: ClassVar[int] = 12
    BESIDE: ClassVar[int] = 12
    """Between two buttons of the row."""
    BELOW: ClassVar[int] = 24

    def __init__(self, *, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language=language, parent=parent)
        self._look = look
        self._content = QWidget()  # the bound of width is its own: a layout reckons heights without those of its panels
        if self.WIDEST:  # as high as its text is at this width, not as its least width would make it
            self._content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._column = QVBoxLayout(self._content)
        self._row: FlowLayout | None = None
        self._title = text_label("title", wraps=True)
        self._column.addWidget(self._title)
        self._area = scrolled(self._content, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    def retranslate(self) -> None:
        self._title.setText(self.heading())
        self._area.setAccessibleName(self.heading())

    def look_changed(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(0, 0, px(10), px(self.BELOW))
        self._column.setSpacing(px(self.GAP))
        if self._row is not None:
            self._row.setSpacing(px(self.BESIDE))
        if self.WIDEST:
            self._content.setMaximumWidth(px(self.WIDEST))

    def _add_row(self, *buttons: QWidget) -> None:
        """Put buttons beside each other, in as many lines as they need."""
        self._row = FlowLayout()
        for button in buttons:
            self._row.addWidget(button)
        self._column.addLayout(self._row)

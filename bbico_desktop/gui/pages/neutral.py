# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A page about nothing in particular: what is seen after the quick exit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from bbico_desktop.domain.languages import Language
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.page import Page
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import IconButton, IconLabel, text_label
from bbico_desktop.gui.widgets.scrolled import scrolled

WIDEST, MARK = 620, 56
KINDS = ("book-open", "gamepad-2", "video", "newspaper")


class NeutralPage(Page):
    """Looks like the front page of a catalogue that nobody has searched yet. Nothing on it asks or tells anything."""

    def __init__(self, *, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language=language, parent=parent)
        self._look = look
        self._content = content = QWidget()
        content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._mark = IconLabel(look=look, icon="compass", side=MARK, parent=content)
        self._title, self._words = text_label("title", wraps=True), text_label("", wraps=True)
        self._kinds = [text_label("strong") for _ in KINDS]
        self._row = FlowLayout()
        for icon, label in zip(KINDS, self._kinds, strict=True):
            self._row.addWidget(IconLabel(look=look, icon=icon, side=22))
            self._row.addWidget(label)
        self.go_on = IconButton(look=look, icon="house", kind="secondary")
        self.go_on.clicked.connect(self._go_on)
        self._column = QVBoxLayout(content)
        for part in (self._mark, self._title, self._words):
            self._column.addWidget(part)
        self._column.addLayout(self._row)
        self._column.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(content, self))
        self.look_changed()
        self.retranslate()

    def heading(self) -> str:
        return self.tr("Resources about media")

    def open_route(self, route: Route) -> None:
        self.go_on.setFocus()

    def retranslate(self) -> None:
        self._title.setText(self.heading())
        self._words.setText(
            self.tr("Lessons, games, videos and books about media, for school, library and home. From Belgium, in four languages.")
        )
        words = (self.tr("Lessons"), self.tr("Games"), self.tr("Videos"), self.tr("News and media"))
        for label, text in zip(self._kinds, words, strict=True):
            label.setText(text)
        self.go_on.setText(self.tr("To the first page"))

    def look_changed(self) -> None:
        px = self._look.px
        self._content.setMaximumWidth(px(WIDEST))
        self._column.setContentsMargins(px(48), px(72), px(8), px(24))
        self._column.setSpacing(px(16))
        self._row.setSpacing(px(12))

    def _go_on(self) -> None:
        self.go.emit(Route(page="home"))

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A line below a field: why the disk refused what stands in it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bbico_desktop.domain.languages import Language
from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.errors import words_for
from bbico_desktop.gui.unkept import UnkeptTexts
from bbico_desktop.gui.widgets.icon_button import text_label


class UnkeptLine(QWidget):
    """Hidden while there is nothing to say. What it shows, nobody else says."""

    def __init__(self, unkept: UnkeptTexts, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._unkept = unkept
        self._place = ""
        self._language: Language = "en"
        self._words = text_label("help-small", parent=self, wraps=True, selectable=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._words)
        unkept.settled.connect(self._hear)
        self.hide()

    def text(self) -> str:
        """Return what it says."""
        return self._words.text()

    def show_place(self, place: str, language: Language) -> None:
        """Say what is the matter with the text of a place."""
        self._place, self._language = place, language
        held = self._unkept.held(place)
        if held is None or held.trouble is None:
            self.say("")
        else:
            stays = self.tr("What you wrote stays here; it is tried again later.")
            self.say(f"{words_for(held.trouble, language)} {stays}")

    def say(self, words: str) -> None:
        """Say something else about the field; nothing: there is nothing to say."""
        self._words.setText(words)
        self.setVisible(bool(words))

    def _hear(self, place: str) -> None:
        if place != self._place:
            return
        self.show_place(place, self._language)
        if self.text() and self.isVisible():
            self._unkept.see(place)
            announce(self, self.text())

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The four language buttons, on top of every page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QWidget

from bbico_desktop.domain.languages import LANGUAGES, Language
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.toggling import ToggleButton

# Each language is named in itself: a reader who is lost in another one must find hers.
OWN_NAMES: dict[Language, str] = {"nl": "Nederlands", "fr": "Français", "de": "Deutsch", "en": "English"}


class LanguageSwitch(QFrame):
    """NL FR DE EN; `chosen` carries the language."""

    chosen = Signal(str)

    def __init__(self, *, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "languages")
        self._row = QHBoxLayout(self)
        self._group = QButtonGroup(self)
        for number, code in enumerate(LANGUAGES):
            button = ToggleButton(code.upper(), self)
            button.setProperty("kind", "language")
            button.setChecked(code == language)
            button.setAccessibleName(OWN_NAMES[code])
            button.setToolTip(OWN_NAMES[code])
            self._group.addButton(button, number)
            self._row.addWidget(button)
        self._group.idClicked.connect(self._choose)
        look.changed.connect(self.refresh)
        self.refresh()
        self.retranslate()

    def show_language(self, language: Language) -> None:
        """Mark one language as the one in use."""
        self._group.button(LANGUAGES.index(language)).setChecked(True)

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        self._row.setContentsMargins(*[self._look.px(4)] * 4)
        self._row.setSpacing(self._look.px(2))

    def retranslate(self) -> None:
        """Set the words anew."""
        self.setAccessibleName(self.tr("Language"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _choose(self, number: int) -> None:
        self.chosen.emit(LANGUAGES[number])

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The line above the results that says how the words were read: corrected, or shortened."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bbico_desktop.domain.queries import MAX_CHARACTERS, MAX_WORDS
from bbico_desktop.domain.results import Answer
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label


class CorrectionLine(QWidget):
    """`as_typed_asked`: search for the words as they were typed; `suggestion_chosen`: for the suggested ones."""

    as_typed_asked = Signal()
    suggestion_chosen = Signal()

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer: Answer | None = None
        self._said = text_label("", parent=self, wraps=True)
        self.button = IconButton(look=look, icon="undo-2", kind="link", side=16, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._said, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self._choose)
        self.hide()

    @property
    def words(self) -> str:
        """Return what the line says."""
        return self._said.text()

    def show_answer(self, answer: Answer) -> None:
        """Say how the words of this answer were read; nothing to say: no line."""
        self._answer = answer
        self.retranslate()
        self.setVisible(bool(self._said.text()) or not self.button.isHidden())

    def retranslate(self) -> None:
        """Set the words anew."""
        answer = self._answer
        if answer is None:
            return
        suggestion = answer.suggestion
        said = []
        if suggestion is not None and suggestion.shown:
            said.append(self.tr("Shown: results for “{words}”.").format(words=suggestion.query))
            self.button.show_icon("undo-2")
            self.button.setText(self.tr("Search for “{words}” instead").format(words=answer.query.words))
        elif suggestion is not None:
            self.button.show_icon("search")
            self.button.setText(self.tr("Did you mean “{words}”?").format(words=suggestion.query))
        if answer.shortened:
            text = self.tr("Only the first {words} words ({characters} characters) were searched.")
            said.append(text.format(words=MAX_WORDS, characters=MAX_CHARACTERS))
        self._said.setText(" ".join(said))
        self.button.setVisible(suggestion is not None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _choose(self) -> None:
        suggestion = self._answer.suggestion if self._answer else None
        if suggestion is not None:
            (self.as_typed_asked if suggestion.shown else self.suggestion_chosen).emit()

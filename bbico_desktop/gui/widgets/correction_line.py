# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The line above the results that says how the words were read: corrected, or shortened."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from bbico_desktop.domain.queries import MAX_CHARACTERS, MAX_WORDS
from bbico_desktop.domain.results import Answer
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label

FEWEST_LETTERS, BUTTON_EDGES = 8, 24
LINES_OF_ROOM = 1.8
"""How many lines what is said may take, with a little of the second one lost to where the line breaks."""


class ShrinkingButton(IconButton):
    """A button that asks for no more room than its icon needs: its words are shortened to the room there is."""

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.target(), super().minimumSizeHint().height())


class CorrectionLine(QWidget):
    """`as_typed_asked`: search for the words as they were typed; `suggestion_chosen`: for the suggested ones.

    Long words are shortened to the room there is; the whole of them is in the tooltip and for screen readers.
    """

    as_typed_asked = Signal()
    suggestion_chosen = Signal()

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._answer: Answer | None = None
        self._said = text_label("", parent=self, wraps=True)
        self._said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        self.button = ShrinkingButton(look=look, icon="undo-2", kind="link", side=16, parent=self)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._said)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self._choose)
        look.changed.connect(self.retranslate)
        self.hide()

    @property
    def words(self) -> str:
        """Return what the line says, not shortened."""
        return self._said.accessibleName()

    def show_answer(self, answer: Answer) -> None:
        """Say how the words of this answer were read; nothing to say: no line."""
        self._answer = answer
        self.retranslate()
        self.setVisible(bool(self.words) or not self.button.isHidden())

    def retranslate(self) -> None:
        """Set the words anew."""
        answer = self._answer
        if answer is None:
            return
        self._column.setSpacing(self._look.px(2))
        suggestion = answer.suggestion
        if suggestion is not None:
            self.button.show_icon("undo-2" if suggestion.shown else "search")
        self.button.setVisible(suggestion is not None)
        self._show_said(answer)
        self._show_button(answer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.retranslate()

    def _show_said(self, answer: Answer) -> None:
        suggestion = answer.suggestion
        shown, read = self.tr("Shown: results for “{words}”."), ""
        if answer.shortened:
            text = self.tr("Only the first {words} words ({characters} characters) were searched.")
            read = text.format(words=MAX_WORDS, characters=MAX_CHARACTERS)
        words = suggestion.query if suggestion is not None and suggestion.shown else ""
        metrics, width = self._said.fontMetrics(), self.width()
        lines = LINES_OF_ROOM if all(metrics.horizontalAdvance(word) < width for word in words.split()) else 1
        fitting = _fitting(words, metrics, round(lines * width) - metrics.horizontalAdvance(shown.format(words="")))
        self._said.setText(" ".join(part for part in (words and shown.format(words=fitting), read) if part))
        self._said.setAccessibleName(" ".join(part for part in (words and shown.format(words=words), read) if part))
        self._said.setToolTip(words if fitting != words else "")
        self._said.setVisible(bool(self.words))

    def _show_button(self, answer: Answer) -> None:
        suggestion = answer.suggestion
        if suggestion is None:
            return
        text = self.tr("Search for “{words}” instead") if suggestion.shown else self.tr("Did you mean “{words}”?")
        words = answer.query.words if suggestion.shown else suggestion.query
        self.button.ensurePolished()
        metrics = self.button.fontMetrics()
        room = self.width() - self.button.iconSize().width() - self._look.px(BUTTON_EDGES)
        fitting = _fitting(words, metrics, room - metrics.horizontalAdvance(text.format(words="")))
        self.button.setText(metrics.elidedText(text.format(words=fitting), Qt.TextElideMode.ElideRight, room))
        self.button.name_it(text.format(words=words))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _choose(self) -> None:
        suggestion = self._answer.suggestion if self._answer else None
        if suggestion is not None:
            (self.as_typed_asked if suggestion.shown else self.suggestion_chosen).emit()


def _fitting(words: str, metrics: QFontMetrics, room: int) -> str:
    """Return as much of the words as there is room for."""
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(room, metrics.averageCharWidth() * FEWEST_LETTERS))

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The one search field, on top of every page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from bbico_desktop.domain.queries import MAX_CHARACTERS
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.quick_qt import paint_edge, paint_ground
from bbico_desktop.gui.widgets.icon_button import IconButton, IconLabel

MARGIN = 8
"""Pixels at 100 % that a line keeps on both sides of its words together."""
DOWN = QKeySequence.StandardKey.MoveToNextLine


class _Line(QLineEdit):
    """A line that tells of the down arrow, which means nothing in one line."""

    left_downwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.matches(DOWN):
            self.left_downwards.emit()


class SearchField(QWidget):
    """A field with a magnifier and a cross. `typed` comes with each change by the reader, `entered` with Return.

    `left_downwards` comes with the down arrow: what do these words lead to?
    """

    typed = Signal(str)
    entered = Signal(str)
    left_downwards = Signal(str)

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.line = _Line(self)
        self.line.setProperty("kind", "in-frame")
        self.line.setMaxLength(MAX_CHARACTERS)
        self._magnifier = IconLabel(look=look, icon="search", side=22, parent=self)
        self._clear = IconButton(look=look, icon="x", kind="plain", side=18, parent=self)
        self._clear.hide()
        self._row = row = QHBoxLayout(self)
        row.addWidget(self._magnifier)
        row.addWidget(self.line, 1)
        row.addWidget(self._clear)
        self.line.textEdited.connect(self.typed)
        self.line.textChanged.connect(self._show_cross)
        self.line.returnPressed.connect(self._enter)
        self.line.left_downwards.connect(self._leave_downwards)
        self._clear.clicked.connect(self._empty)
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)
        look.changed.connect(self.refresh)
        self.refresh()
        self.retranslate()

    def show_words(self, words: str) -> None:
        """Show the words of a route, unless they stand there already; the cursor stays where it is then."""
        if words != self.line.text():
            self.line.setText(words)

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        self.setMinimumHeight(self._look.px(48))
        self._row.setContentsMargins(self._look.px(16), 0, self._look.px(10), 0)
        self._row.setSpacing(self._look.px(10))

    def retranslate(self) -> None:
        """Set the words anew."""
        self._invitations = (
            self.tr("What are you looking for? Type a word, a question, an age…"),
            self.tr("What are you looking for?"),
            self.tr("Search"),
        )
        self._invite()
        self.line.setAccessibleName(self.tr("Search the catalogue"))
        self._clear.name_it(self.tr("Empty the search field"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        elif event.type() == QEvent.Type.Resize:
            self._invite()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused, place, radius = self.line.hasFocus(), QRectF(self.rect()), self._look.px(12)
        paint_ground(painter, place, radius, self._look.colour("surface"))
        paint_edge(painter, place, radius, self._look.colour("accent" if focused else "edge"), self._look.px(2) if focused else 1)

    def _invite(self) -> None:
        """Show as many words as there is room for: cut words invite nobody."""
        room, metrics = self.line.width() - self._look.px(MARGIN), self.line.fontMetrics()
        fitting = (words for words in self._invitations if metrics.horizontalAdvance(words) <= room)
        self.line.setPlaceholderText(next(fitting, self._invitations[-1]))

    def _show_cross(self, words: str) -> None:
        self._clear.setVisible(bool(words))

    def _enter(self) -> None:
        self.entered.emit(self.line.text())

    def _leave_downwards(self) -> None:
        self.left_downwards.emit(self.line.text())

    def _empty(self) -> None:
        self.line.clear()
        self.line.setFocus()
        self.typed.emit("")

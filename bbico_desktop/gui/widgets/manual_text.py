# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A chapter of the manual, with what was looked for marked in it. Nothing is loaded from anywhere."""

from __future__ import annotations

import unicodedata
from typing import Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from bbico_desktop.gui.look import Look

NOTHING = " "
STYLE = """
h1 {{ color: {ink}; font-size: {title}px; margin-top: 0; margin-bottom: {gap}px; }}
h2 {{ color: {accent}; font-size: {heading}px; margin-top: {wide}px; margin-bottom: {small}px; }}
h3 {{ color: {ink}; font-size: {text}px; margin-top: {gap}px; margin-bottom: {small}px; }}
p, li {{ color: {ink}; margin-bottom: {gap}px; line-height: 135%; }}
a {{ color: {accent}; }}
td {{ color: {ink}; padding-bottom: {small}px; }}
"""


class ManualText(QTextBrowser):
    """`followed` carries the place that a link leads to."""

    followed = Signal(str)

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._html = ""
        self._places: list[tuple[int, int]] = []
        self.setProperty("kind", "pages")
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(self._follow)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # Qt's own name
        """Load nothing, whatever a text asks for; where a browser has no answer, the document itself would read the file."""
        return NOTHING

    def show_chapter(self, html: str) -> None:
        """Show our own simple HTML, from its beginning."""
        self._html = html
        self._places = []
        self.document().setDefaultStyleSheet(self._style())
        self.setHtml(html)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def refresh(self) -> None:
        """Take colours and sizes of the look of now, at the same place of the text."""
        share = self.verticalScrollBar().value() / max(1, self.verticalScrollBar().maximum())
        self.show_chapter(self._html)
        self.verticalScrollBar().setValue(round(share * self.verticalScrollBar().maximum()))

    def mark(self, words: str) -> int:
        """Mark all places with these words, and return how many there are."""
        self._places = list(_found(self.document().toPlainText(), words)) if words.strip() else []
        self.setExtraSelections([self._marked(place, "accent_soft", "ink") for place in self._places])
        return len(self._places)

    def go_to(self, number: int) -> None:
        """Show one of the marked places, and let the keyboard go on from there."""
        if 0 <= number < len(self._places):
            marked = [self._marked(place, "accent_soft", "ink") for place in self._places]
            marked[number] = self._marked(self._places[number], "accent", "on_accent")
            self.setExtraSelections(marked)
            cursor = self.textCursor()
            cursor.setPosition(self._places[number][0])
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def _marked(self, place: tuple[int, int], ground: Any, ink: Any) -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        look.setBackground(QColor(self._look.colour(ground)))
        look.setForeground(QColor(self._look.colour(ink)))
        cursor = QTextCursor(self.document())
        cursor.setPosition(place[0])
        cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
        marked = QTextEdit.ExtraSelection()
        marked.cursor, marked.format = cursor, look
        return marked

    def _style(self) -> str:
        px, colour = self._look.px, self._look.colour
        names = {"ink": QColor(colour("ink")).name(), "accent": QColor(colour("accent")).name()}
        sizes = {"title": px(26), "heading": px(19), "text": px(16), "gap": px(8), "small": px(4), "wide": px(20)}
        return STYLE.format(**names, **sizes)

    def _follow(self, address: QUrl) -> None:
        self.followed.emit(address.toString())


def folded(text: str) -> str:
    """Return a text without accents and capitals, each letter at its place."""
    return "".join(unicodedata.normalize("NFD", letter)[0].lower()[0] for letter in text)


def _found(text: str, words: str) -> list[tuple[int, int]]:
    """Return begin and end of each place."""
    sought, inside = folded(words.strip()), folded(text)
    places, start = [], inside.find(sought)
    while start >= 0:
        places.append((start, start + len(sought)))
        start = inside.find(sought, start + len(sought))
    return places

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Find words in what is open: a line to type in, how many places, and the way from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QWidget
from shiboken6 import isValid

from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.text_places import Span, marked_html, spans_of
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.scrolled import bring_into_view

MOST_CHARACTERS = 200


class FindBar(QFrame):
    """Looks into the labels of a scroll area. Return goes to the next place, Shift+Return to the one before, Escape closes.

    `closed` tells that the reader is done. Call `look_again` when the area shows something else.
    """

    closed = Signal()

    def __init__(self, *, look: Look, area: QScrollArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._area = area
        self._texts: dict[QLabel, str] = {}
        self._places: list[tuple[QLabel, int]] = []
        self._at = 0
        self.setProperty("kind", "notice")
        self.line = QLineEdit(self)
        self.line.setMaxLength(MOST_CHARACTERS)
        self.count = text_label("small", parent=self)
        self.before = IconButton(look=look, icon="chevron-up", kind="plain", side=18, parent=self)
        self.after = IconButton(look=look, icon="chevron-down", kind="plain", side=18, parent=self)
        self.close_button = IconButton(look=look, icon="x", kind="plain", side=16, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(*[look.px(6)] * 4)
        row.addWidget(self.line, 1)
        for widget in (self.count, self.before, self.after, self.close_button):
            row.addWidget(widget)
        self.line.textChanged.connect(self._find)
        self.line.returnPressed.connect(self._go_on)
        self.before.clicked.connect(self.go_back)
        self.after.clicked.connect(self.go_on)
        self.close_button.clicked.connect(self.put_away)
        look.changed.connect(self.look_again)
        self.hide()
        self.retranslate()

    @property
    def place(self) -> tuple[int, int]:
        """Return the number of the place that is shown, from 1, and how many there are."""
        return (self._at + 1 if self._places else 0), len(self._places)

    def open(self) -> None:
        """Begin to look; the words of last time are there to go on with or to type over."""
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()
        self._find()

    def put_away(self) -> None:
        """Take the marks away and leave."""
        if not self.isHidden():
            self.hide()
            self._clear()
            self.closed.emit()

    def go_on(self) -> None:
        """Go to the next place, behind the last one to the first."""
        self._step(1)

    def go_back(self) -> None:
        """Go to the place before, before the first one to the last."""
        self._step(-1)

    def unmark(self) -> None:
        """Show all texts as they are, until `look_again`."""
        self._clear()

    def look_again(self) -> None:
        """Look for the same words in what is shown now."""
        self._texts, self._places = {one: text for one, text in self._texts.items() if isValid(one)}, []
        if not self.isHidden():
            self._clear()
            self._find()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.line.setPlaceholderText(self.tr("Find in this page"))
        self.line.setAccessibleName(self.tr("Find in this page"))
        self.before.name_it(self.tr("Previous place"))
        self.after.name_it(self.tr("Next place"))
        self.close_button.name_it(self.tr("Close"))
        self._show_count()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
            return
        super().keyPressEvent(event)

    def _go_on(self) -> None:
        back = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._step(-1 if back else 1)

    def _step(self, by: int) -> None:
        if self.isHidden():
            self.open()
        elif self._places:
            self._at = (self._at + by) % len(self._places)
            self._show_places()

    def _find(self) -> None:
        self._clear()
        words = self.line.text()
        for label in self._labels():
            spans = spans_of(label.text(), words)
            if spans:
                self._texts[label] = label.text()
                self._places += [(label, number) for number in range(len(spans))]
        self._at = 0
        self._show_places()

    def _labels(self) -> list[QLabel]:
        """Return the texts that are shown, from top to bottom."""
        content = self._area.widget()
        if content is None:
            return []
        shown = [one for one in content.findChildren(QLabel) if one.isVisibleTo(content) and one.text()]
        plain = [one for one in shown if one.textFormat() == Qt.TextFormat.PlainText]
        return sorted(plain, key=lambda one: (one.mapTo(content, QPoint(0, 0)).y(), one.mapTo(content, QPoint(0, 0)).x()))

    def _clear(self) -> None:
        for label, text in self._texts.items():
            if isValid(label):
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setText(text)
        self._texts, self._places = {}, []
        self._show_count()

    def _show_places(self) -> None:
        current = self._places[self._at] if self._places else None
        for label, text in self._texts.items():
            number = current[1] if current and current[0] is label else None
            self._mark(label, text, number)
        self._show_count()
        if current is not None:
            self._scroll_to(*current)
        if self.line.text().strip() and not self.isHidden():
            announce(self, self.count.text())

    def _mark(self, label: QLabel, text: str, current: int | None) -> None:
        soft = _style(self._look.colour("accent_soft"), self._look.colour("ink"))
        strong = _style(self._look.colour("accent"), self._look.colour("on_accent"))
        spans = spans_of(text, self.line.text())
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setText(marked_html(text, spans, f"{soft} text-decoration: underline;", current=current, current_style=strong))

    def _show_count(self) -> None:
        at, many = self.place
        if many:
            self.count.setText(self.tr("{place} of {count}").format(place=at, count=many))
        else:
            self.count.setText(self.tr("Not found") if self.line.text().strip() else "")
        for button in (self.before, self.after):
            button.setEnabled(many > 0)

    def _scroll_to(self, label: QLabel, number: int) -> None:
        content: QWidget = self._area.widget()  # type: ignore[assignment]  # what is marked stands in it
        top = label.mapTo(content, QPoint(0, 0)).y() + _line_top(label, spans_of(self._texts[label], self.line.text())[number])
        self._area.ensureVisible(0, top, 0, self._area.viewport().height() // 3)
        bring_into_view(self._area)
        bring_into_view(self)


def _style(ground: QColor, ink: QColor) -> str:
    return f"background-color: {ground.name()}; color: {ink.name()};"


def _line_top(label: QLabel, span: Span) -> int:
    """Return how far below the top of a label a place stands."""
    document = QTextDocument()
    document.setDefaultFont(label.font())
    document.setDocumentMargin(0)
    document.setTextWidth(label.width())
    document.setHtml(label.text())
    block = document.findBlock(span[0])
    line = block.layout().lineForTextPosition(span[0] - block.position())
    return int(document.documentLayout().blockBoundingRect(block).top() + (line.y() if line.isValid() else 0))

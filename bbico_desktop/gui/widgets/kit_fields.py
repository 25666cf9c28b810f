# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Fields that keep what is written by themselves: a line, some lines, a number. None has a button for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox, QWidget

PAUSE_MS = 1_200
MOST_LINES = 4
FRAME_SHARE = 0.6
UNDO, REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


def asks_back(event: QEvent) -> bool:
    """Say whether these are the keys of undo or redo."""
    return isinstance(event, QKeyEvent) and (event.matches(UNDO) or event.matches(REDO))


class KeptLine(QLineEdit):
    """One line. `kept` carries its words when the reader is done with it; Escape takes back what was typed since."""

    kept = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = ""
        self.editingFinished.connect(self.keep)

    def show_words(self, words: str) -> None:
        """Show what is kept, unless the reader is writing just now."""
        if self.text() == self._held or not self.hasFocus():
            self._held = words
            if self.text() != words:
                self.setText(words)
                self.setCursorPosition(0)

    def keep(self) -> None:
        """Keep what was written; a name that was rubbed out comes back."""
        words = " ".join(self.text().split())
        if words and words != self._held and not self.isReadOnly():
            self._held = words
            self.setText(words)
            self.kept.emit(words)
        elif self.text() != self._held:
            self.setText(self._held)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and asks_back(event) and self.text() == self._held:
            event.ignore()  # nothing was typed: the window takes back what was done
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel) and self.text() != self._held:
            self.setText(self._held)
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)


class KeptText(QPlainTextEdit):
    """Some lines, as high as they are many. `kept` carries them after a pause, and when the reader goes on; Tab leads out.

    `begun` tells that she writes.
    """

    kept = Signal(str)
    begun = Signal()

    def __init__(self, *, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = ""
        self._refused = False
        self._most = most
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self.fit)
        self.textChanged.connect(self._wait)

    def show_words(self, words: str, refused: str | None = None) -> None:
        """Show what is kept, or what the disk refused, which is kept when the reader goes on; unless she is writing just now."""
        shown = words if refused is None else refused
        if self.toPlainText().strip() != self._held and self.hasFocus():
            return
        self._held, self._refused = words, refused is not None
        if shown != self.toPlainText():
            self._put(shown)

    def fit(self) -> None:
        """Be as high as what is written, from one line to a few."""
        lines = max(1, min(MOST_LINES, round(self.document().size().height())))
        line = self.fontMetrics().lineSpacing()
        self.setFixedHeight(lines * line + round(line * FRAME_SHARE) + 2 * round(self.document().documentMargin()))

    def keep(self) -> None:
        """Keep what was written."""
        self._pause.stop()
        words = self.toPlainText().strip()
        if (words != self._held or self._refused) and not self.isReadOnly():
            self._held, self._refused = words, False
            self.document().clearUndoRedoStacks()
            self.kept.emit(words)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and asks_back(event) and self.toPlainText().strip() == self._held:
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keep()

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)

    def _put(self, words: str) -> None:
        self.blockSignals(True)
        self.setPlainText(words)
        self.blockSignals(False)
        self._pause.stop()

    def _wait(self) -> None:
        if self.toPlainText().strip() == self._held:
            return
        self.begun.emit()
        if len(self.toPlainText()) > self._most:
            cursor = self.textCursor()
            place = min(cursor.position(), self._most)
            self._put(self.toPlainText()[: self._most])
            cursor.setPosition(place)
            self.setTextCursor(cursor)
        self._pause.start()


class KeptNumber(QSpinBox):
    """A number of minutes, 0 for nobody knows. `kept` carries it after a pause, and when the reader goes on."""

    kept = Signal(int)

    def __init__(self, *, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = 0
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS // 2)
        self._pause.timeout.connect(self.keep)
        self.setRange(0, most)
        self.setSingleStep(5)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(self._wait)
        self.editingFinished.connect(self.keep)
        self.lineEdit().installEventFilter(self)

    def show_number(self, number: int) -> None:
        """Show what is kept, unless the reader is changing it just now."""
        if self.value() == self._held or not self.hasFocus():
            self._held = number
            self.blockSignals(True)
            self.setValue(number)
            self.blockSignals(False)
            self._pause.stop()

    def keep(self) -> None:
        """Keep what was chosen."""
        self._pause.stop()
        if self.value() != self._held and self.isEnabled():
            self._held = self.value()
            self.kept.emit(self.value())

    def event(self, event: QEvent) -> bool:
        return self._passes_on(event) or super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # who scrolls the page means no number

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return self._passes_on(event) or super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)

    def _passes_on(self, event: QEvent) -> bool:
        """Let the window take back what was done: a number is kept at once, and has nothing of its own to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and asks_back(event):
            self.keep()
            event.ignore()
            return True
        return False

    def _wait(self) -> None:
        self._pause.start()

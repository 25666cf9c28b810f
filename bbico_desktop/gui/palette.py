# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""All actions in one list, found by typing: for whoever knows what she wants and not where it stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget

from bbico_desktop.gui.action_words import action_line
from bbico_desktop.gui.actions import Actions
from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.models.action_lines import ActionLine, ActionLines, lines_for
from bbico_desktop.gui.widgets.action_line_view import ActionLineView
from bbico_desktop.gui.widgets.icon_button import text_label

ITSELF = "palette"
WIDEST, TALLEST, EDGE = 620, 480, 24
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class Palette(QFrame):
    """A panel above the page. Return runs the marked line, Escape or a click elsewhere puts it away; the focus goes back."""

    def __init__(self, *, look: Look, actions: Actions, shell: QWidget, say: Callable[[QWidget, str], None] = announce) -> None:
        super().__init__(shell)
        self._look = look
        self._actions = actions
        self._shell = shell
        self._say = say
        self._opener: QWidget | None = None
        self._lines: list[ActionLine] = []
        self.setProperty("kind", "palette")
        self.setProperty("floating", True)
        self.line = QLineEdit(self)
        self.model = ActionLines(self)
        self.view = ActionLineView(look=look, model=self.model, parent=self)
        self._nothing = text_label("soft", parent=self, wraps=True)
        self._column = QVBoxLayout(self)
        for widget in (self.line, self._nothing):
            self._column.addWidget(widget)
        self._column.addWidget(self.view, 1)
        self._column.addStretch()
        self.line.textEdited.connect(self._filter)
        self.line.installEventFilter(self)
        self.view.clicked.connect(self._take)
        shell.installEventFilter(self)
        look.changed.connect(self._place)
        self.hide()
        self.retranslate()

    def open(self) -> None:
        """Show what can be done just now, and take the focus until it is put away."""
        if self.isVisible():
            self.close_it()
            return
        self._opener = QApplication.focusWidget()
        actions = self._actions
        self._lines = [action_line(actions, spec) for spec in actions.specs if actions.can(spec.name) and spec.name != ITSELF]
        self.line.clear()
        self.show()
        self.raise_()
        self.line.setFocus()
        self._filter("")

    def close_it(self) -> None:
        """Put the list away; the focus goes back to where it was."""
        if self.isVisible():
            self.hide()
            if self._opener is not None:
                self._opener.setFocus()
            self._opener = None

    def retranslate(self) -> None:
        """Set the words anew."""
        self.setAccessibleName(self.tr("All actions"))
        self.view.setAccessibleName(self.tr("All actions"))
        self.line.setAccessibleName(self.tr("What do you want to do?"))
        self.line.setPlaceholderText(self.tr("What do you want to do?"))
        self._nothing.setText(self.tr("No action has these words in its name."))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.hide()
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if watched is self.line and event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._opener = None  # whoever was clicked has the focus now
            self.hide()
        elif watched is self._shell and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in STEPS:
            self._move(STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_Escape:
            self.close_it()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.view.currentIndex())
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)  # there is nowhere else to go in here
        return True

    def _filter(self, words: str) -> None:
        found = lines_for(words, self._lines)
        self.model.show_lines(found)
        self._nothing.setVisible(not found)
        self.view.setVisible(bool(found))
        self._place()
        if found:
            self.view.setCurrentIndex(self.model.index(0))
            self._say(self.line, self.tr("%n actions", "", len(found)) + ": " + found[0].spoken)
        else:
            self._say(self.line, self._nothing.text())

    def _move(self, by: int) -> None:
        last = self.model.rowCount() - 1
        if last >= 0:
            row = max(0, min(last, self.view.currentIndex().row() + by))
            self.view.setCurrentIndex(self.model.index(row))
            line = self.model.line_at(self.view.currentIndex())
            self._say(self.line, line.spoken if line else "")

    def _take(self, index: QModelIndex) -> None:
        line = self.model.line_at(index)
        if line is not None:
            self.close_it()
            self._actions.run(line.name)

    def _place(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(*[px(10)] * 4)
        self._column.setSpacing(px(8))
        width = min(px(WIDEST), self._shell.width() - 2 * px(EDGE))
        lines = self.model.rowCount() * self.view.sizeHintForRow(0) if self.model.rowCount() else self._nothing.sizeHint().height()
        wanted = self.line.sizeHint().height() + lines + px(2 * 10 + 8 + 4)
        height = min(wanted, px(TALLEST), self._shell.height() - 2 * px(EDGE))
        self.setGeometry((self._shell.width() - width) // 2, px(EDGE), width, height)

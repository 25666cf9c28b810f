# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Report a mistake in the entry that is open: what it is, a word about it, and into the outbox."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from bbico_desktop.domain.reports import MISTAKES, MOST_REPORT_NOTE
from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.notice import Wording, nothing
from bbico_desktop.gui.report_words import kind_words
from bbico_desktop.gui.widgets.flow_layout import FlowLayout
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.gui.widgets.toggling import ToggleButton

NOTE_HEIGHT = 84


class ReportForm(QFrame):
    """`sent` carries the kind and the note; `put_away` closes it, `outbox_asked` leads to what waits already."""

    sent = Signal(str, str)
    closed = Signal()
    outbox_asked = Signal()

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._open = False
        self._title = ""
        self._said: Wording = nothing
        self.setProperty("kind", "notice")
        self._heading = text_label("strong", parent=self, wraps=True)
        self._warning = text_label("small", parent=self, wraps=True)
        self._trouble = text_label("help-small", parent=self, wraps=True)
        self.kinds = QButtonGroup(self)
        self.note = QPlainTextEdit(self)
        self.note.setTabChangesFocus(True)
        self.send_button = IconButton(look=look, icon="flag", kind="primary", parent=self)
        self.cancel_button = IconButton(look=look, icon="x", parent=self)
        self.outbox_button = IconButton(look=look, icon="archive", kind="link", side=18, parent=self)
        self._lay_out()
        self.send_button.clicked.connect(self._send)
        self.cancel_button.clicked.connect(self.put_away)
        self.outbox_button.clicked.connect(self.outbox_asked)
        self.kinds.idToggled.connect(self._allow)
        self.note.textChanged.connect(self._allow)
        look.changed.connect(self.refresh)
        self.refresh()
        self.retranslate()

    def open(self, title: str) -> None:
        """Begin a report on the entry of this title; one that was begun goes on."""
        if not self._open:
            self.kinds.button(0).setChecked(True)
            self.note.clear()
        self._open, self._title = True, title
        self.say(nothing)
        self.retranslate()
        self.kinds.button(max(self.kinds.checkedId(), 0)).setFocus()

    def put_away(self) -> None:
        """Close without keeping anything."""
        if self._open:
            self._open = False
            self.closed.emit()

    def say(self, trouble: Wording) -> None:
        """Say why a report could not be kept; what was written stays."""
        self._said = trouble
        self._trouble.setText(trouble())
        self._trouble.setVisible(bool(trouble()))
        if trouble():
            announce(self, trouble())

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        self.note.setFixedHeight(self._look.px(NOTE_HEIGHT))

    def retranslate(self) -> None:
        """Set the words anew."""
        self.setAccessibleName(self.tr("Report a mistake"))
        self._heading.setText(self.tr("What is not right in “{title}”?").format(title=self._title))
        for number, kind in enumerate(MISTAKES):
            self.kinds.button(number).setText(kind_words(kind))
        self.note.setPlaceholderText(self.tr("A word about it"))
        self.note.setAccessibleName(self.tr("A word about it"))
        self._warning.setText(self.tr("Write no names of clients or pupils: others will read this. Nothing is sent by itself."))
        self._trouble.setText(self._said())
        self.send_button.setText(self.tr("Put in the outbox"))
        self.cancel_button.setText(self.tr("Cancel"))
        self.outbox_button.setText(self.tr("Look into the outbox"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        column, choices, buttons = QVBoxLayout(self), FlowLayout(), FlowLayout()
        column.addWidget(self._heading)
        for number in range(len(MISTAKES)):
            choice = ToggleButton(parent=self)
            choice.setProperty("kind", "choice")
            self.kinds.addButton(choice, number)
            choices.addWidget(choice)
        column.addLayout(choices)
        for widget in (self.note, self._warning, self._trouble):
            column.addWidget(widget)
        for button in (self.send_button, self.cancel_button, self.outbox_button):
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addStretch(1)
        for flow in (choices, buttons):
            flow.setSpacing(self._look.px(6))
        self._trouble.hide()

    def _allow(self) -> None:
        """Something else needs a word about it; a note has an end."""
        note = self.note.toPlainText()
        if len(note) > MOST_REPORT_NOTE:
            self.note.setPlainText(note[:MOST_REPORT_NOTE])
        needs_note = MISTAKES[max(self.kinds.checkedId(), 0)] == "other"
        self.send_button.setEnabled(bool(note.strip()) or not needs_note)

    def _send(self) -> None:
        self.sent.emit(MISTAKES[self.kinds.checkedId()], self.note.toPlainText())

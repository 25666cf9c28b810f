# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What stands in place of the list when nothing was found: ways on that were tried, never a dead end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bbico_desktop.domain.results import Answer, Exit
from bbico_desktop.gui.catalogue_words import CatalogueWords
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.ways_on import icon_of, way_words
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label


class NothingFound(QWidget):
    """Says so, and offers each way on with what it finds; in any case everything, and Help now. `exit_chosen` carries its Query."""

    exit_chosen = Signal(object)
    all_asked = Signal()
    help_asked = Signal()

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._answer: Answer | None = None
        self._words = CatalogueWords()
        self._exits: dict[IconButton, Exit] = {}
        self._title = text_label("large", parent=self, wraps=True)
        self._hint = text_label("", parent=self, wraps=True)
        self.all_button = IconButton(look=look, icon="list", kind="secondary", parent=self)
        self.help_button = IconButton(look=look, icon="life-buoy", kind="help", parent=self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addWidget(self._hint)
        self._ways = QVBoxLayout()
        self._column.addLayout(self._ways)
        for button in (self.all_button, self.help_button):
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self.all_button.clicked.connect(self.all_asked)
        self.help_button.clicked.connect(self.help_asked)
        look.changed.connect(self.refresh)
        self.refresh()
        self.retranslate()

    @property
    def exit_buttons(self) -> tuple[IconButton, ...]:
        """Return the buttons of the ways on that this question has, the nearest first."""
        return tuple(self._exits)

    def offer(self, answer: Answer, words: CatalogueWords) -> None:
        """Offer the ways on of an answer."""
        self._answer, self._words = answer, words
        self._build()

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        self._column.setSpacing(self._look.px(12))
        self._ways.setSpacing(self._look.px(8))

    def retranslate(self) -> None:
        """Set the words anew."""
        self._title.setText(self.tr("Nothing found"))
        self.all_button.setText(self.tr("Show everything"))
        self.help_button.setText(self.tr("Something happened: Help now"))
        self._build()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        for button in self._exits:
            self._ways.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._exits = {}
        answer = self._answer
        before: QWidget = self._title
        exits = answer.exits if answer else ()
        self._hint.setText(
            self.tr("These ways lead on:") if exits else self.tr("Try fewer or other words, in any of the four languages.")
        )
        for way in exits:
            button = IconButton(look=self._look, icon=icon_of(way), kind="way", parent=self)
            button.setText(way_words(way, answer.query if answer else way.query, self._words))
            button.clicked.connect(self._choose)
            self._ways.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            QWidget.setTabOrder(before, button)
            before = button
            self._exits[button] = way
        QWidget.setTabOrder(before, self.all_button)

    def _choose(self) -> None:
        sender = self.sender()
        if isinstance(sender, IconButton):
            self.exit_chosen.emit(self._exits[sender].query)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The numbers for when life is in danger: on top of every help page, whatever else is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from bbico_desktop.gui import wording
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.flowing_grid import FlowingGrid
from bbico_desktop.gui.widgets.icon_button import IconLabel, text_label
from bbico_desktop.printing.handout import Contact, Contacts, Number

NARROW_BELOW = 700


class HelpEmergency(QFrame):
    """A warm strip: the question, and each number large with whom it reaches; low even where it is narrow."""

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "help")
        self._icon = IconLabel(look=look, icon="siren", colour="help", side=28, parent=self)
        self._heading = text_label("help", parent=self, wraps=True)
        self._checked = text_label("soft", parent=self, wraps=True)
        self._question = QWidget(self)
        rows = QVBoxLayout(self._question)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._heading)
        rows.addWidget(self._checked)
        self._numbers = FlowingGrid(look=look, column=180, most=2, gap=8, parent=self)
        self._row = QHBoxLayout(self)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.addWidget(self._question, 1)
        self._words.addWidget(self._numbers, 2)
        self._row.addWidget(self._icon)
        self._row.addLayout(self._words, 1)
        look.changed.connect(self.refresh)
        self.refresh()

    def show_contacts(self, contacts: Contacts) -> None:
        """Show the question and all numbers of all these contacts."""
        self._heading.setText(contacts.heading)
        self._checked.setText(wording.capital(", ".join(dict.fromkeys(contact.checked for contact in contacts.contacts))))
        pairs = [(contact, number) for contact in contacts.contacts for number in contact.numbers]
        self._numbers.show_widgets([self._number(contact, number) for contact, number in pairs])
        said = [f"{number.number} {number.label.text or contact.name.text}" for contact, number in pairs]
        self.setAccessibleName(" ".join((contacts.heading, ", ".join(said))))
        self.setAccessibleDescription(self._checked.text())

    def refresh(self) -> None:
        """Take the sizes of the look of now."""
        px = self._look.px
        self._row.setContentsMargins(px(16), px(6), px(16), px(6))
        self._row.setSpacing(px(14))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < self._look.px(NARROW_BELOW)
        self._icon.setVisible(not narrow)
        self._checked.setVisible(not narrow)
        self._words.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(0 if narrow else self._look.px(14))

    def _number(self, contact: Contact, number: Number) -> QWidget:
        pair = QWidget(self)
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.px(10))
        large = text_label("number", parent=pair, selectable=True)
        large.setText(number.number)
        whom = text_label("strong", parent=pair, wraps=True)
        whom.setText(number.label.text or contact.name.text)
        row.addWidget(large, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(whom, 1, Qt.AlignmentFlag.AlignVCenter)
        return pair

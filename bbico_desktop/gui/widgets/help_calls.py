# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The right side of a help sheet: for which age, whom to call first, and whom else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bbico_desktop.domain.records import ForAge
from bbico_desktop.gui.help_content import HelpSheet
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.help_contacts import HelpContact, call_card, call_rows
from bbico_desktop.gui.widgets.icon_button import text_label
from bbico_desktop.printing.surroundings import Surroundings

AGES: tuple[ForAge, ...] = ("all", "minor", "adult")


class HelpCalls(QWidget):
    """Shows calls for one reader at a time; nobody is left out until the reader says an age."""

    address_chosen = Signal(str)

    def __init__(self, *, look: Look, sheet: HelpSheet, around: Surroundings, age: ForAge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sheet = sheet
        self._around = around
        self._first, self._others = (_Place(spacing=look.px(12), parent=self) for _ in range(2))
        self._ages = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(12))
        if sheet.ages_differ:
            self._column.addLayout(self._age_row(age))
        self.age: ForAge = age if sheet.ages_differ else "all"
        self._column.addWidget(self._first)
        self._column.addWidget(self._others)
        self._show_calls()

    def put_between(self, widget: QWidget) -> None:
        """Put a widget between the first contact and the others."""
        self._column.insertWidget(self._column.indexOf(self._others), widget)

    def choose_age(self, age: ForAge) -> None:
        """Show whom somebody of that age calls."""
        self.age = age
        self._show_calls()

    def _age_row(self, chosen: ForAge) -> QVBoxLayout:
        rows, row = QVBoxLayout(), QHBoxLayout()
        question = text_label("soft-strong", parent=self, wraps=True)
        question.setText(self.tr("How old is the person it happens to?"))
        rows.addWidget(question)
        rows.setSpacing(self._look.px(6))
        row.setSpacing(self._look.px(8))
        for number, (age, words) in enumerate(
            zip(AGES, (self.tr("Any age"), self.tr("Under 18"), self.tr("18 or older")), strict=True)
        ):
            button = QPushButton(words, self)
            button.setProperty("kind", "choice")
            button.setCheckable(True)
            button.setChecked(age == chosen)
            button.setProperty("target", "help")
            self._ages.addButton(button, number)
            row.addWidget(button, 1)
        self._ages.idClicked.connect(self._choose)
        rows.addLayout(row)
        return rows

    def _choose(self, number: int) -> None:
        self.choose_age(AGES[number])

    def _show_calls(self) -> None:
        contacts: list[QWidget] = []
        for number, call in enumerate(self._sheet.calls_for(self.age)):
            contact = HelpContact(look=self._look, call=call, around=self._around, large=number == 0, parent=self)
            contact.address_chosen.connect(self.address_chosen)
            contacts.append(contact)
        first = [call_card(self._look, contacts[0], self)] if contacts else []
        others = [call_rows(self._look, contacts[1:], self, self.tr("Others to call or write to"))] if contacts[1:] else []
        self._first.fill([*first, *([self._note()] if self._nobody_answers() else [])])
        self._others.fill(others)

    def _nobody_answers(self) -> bool:
        calls = self._sheet.calls_for(self.age)
        return bool(calls) and not any(self._around.language in call.helpline.languages for call in calls)

    def _note(self) -> QWidget:
        note = text_label("help", parent=self, wraps=True)
        language = self._around.label(self._around.language)
        note.setText(self.tr("No line here is known to speak {language}.").format(language=language))
        return note


class _Place(QWidget):
    """Holds widgets below each other, others each time; hidden while it holds none."""

    def __init__(self, *, spacing: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._held: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)

    def fill(self, widgets: Sequence[QWidget]) -> None:
        """Hold these instead of those before."""
        for old in self._held:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._held = list(widgets)
        for widget in self._held:
            self._column.addWidget(widget)
        self.setVisible(bool(self._held))

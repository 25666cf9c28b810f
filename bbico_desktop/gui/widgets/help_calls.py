# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The right side of a help sheet: for which age, whom to call first, and whom else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from bbico_desktop.domain.records import ForAge
from bbico_desktop.gui import help_words
from bbico_desktop.gui.help_content import HelpCall, HelpSheet
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.help_contacts import HelpContact, call_card, call_rows
from bbico_desktop.gui.widgets.help_texts import said, tag
from bbico_desktop.gui.widgets.toggling import ToggleButton
from bbico_desktop.printing.surroundings import Surroundings

AGES: tuple[ForAge, ...] = ("all", "minor", "adult")
AGE_HEADINGS: dict[ForAge, str] = {
    "all": help_words.FOR_EVERYBODY,
    "minor": help_words.UNDER_18,
    "adult": help_words.FROM_18,
}


class HelpCalls(QWidget):
    """Shows calls for one reader at a time; nobody is left out until the reader says an age.

    While there is no network, whoever has a telephone stands before those that only have a site. The first one is there at
    once, the others come with `show_others`.
    """

    address_chosen = Signal(str)
    age_chosen = Signal()

    def __init__(
        self,
        *,
        look: Look,
        sheet: HelpSheet,
        around: Surroundings,
        age: ForAge,
        online: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._sheet = sheet
        self._around = around
        self._online = online
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
        self._show_first()

    def put_between(self, widget: QWidget) -> None:
        """Put a widget between the first contact and the others."""
        self._column.insertWidget(self._column.indexOf(self._others), widget)

    def choose_age(self, age: ForAge) -> None:
        """Show whom somebody of that age calls."""
        self.age = age
        self._show_calls()
        self.age_chosen.emit()

    def show_network(self, online: bool) -> None:
        """Put first what works now."""
        if online != self._online:
            self._online = online
            self._show_calls()

    def _age_row(self, chosen: ForAge) -> QVBoxLayout:
        rows, row, language = QVBoxLayout(), QHBoxLayout(), self._around.language
        rows.addWidget(said("soft-strong", help_words.say(help_words.HOW_OLD, language), language, parent=self, aloud=""))
        rows.setSpacing(self._look.px(6))
        row.setSpacing(self._look.px(8))
        for number, (age, words) in enumerate(
            zip(AGES, (help_words.ANY_AGE, help_words.UNDER_18, help_words.FROM_18), strict=True)
        ):
            button = ToggleButton(help_words.say(words, language), self)
            button.setProperty("kind", "choice")
            button.setChecked(age == chosen)
            button.setProperty("target", "help")
            tag(button, language, "")
            self._ages.addButton(button, number)
            row.addWidget(button, 1)
        self._ages.idClicked.connect(self._choose)
        rows.addLayout(row)
        return rows

    def _choose(self, number: int) -> None:
        self.choose_age(AGES[number])

    def _show_calls(self) -> None:
        self._show_first()
        self.show_others()

    def _show_first(self) -> None:
        calls = self._in_order()
        first = [call_card(self._look, self._contact(calls[0], large=True), self)] if calls else []
        self._first.fill([*first, *([self._note()] if self._nobody_answers() else [])])

    def show_others(self) -> None:
        """Show whom else to call or write to."""
        others: list[QWidget] = []
        for heading, held in self._groups(self._in_order()[1:]):
            words = help_words.say(heading, self._around.language)
            if heading != help_words.OTHERS:
                others.append(said("soft-strong", words, self._around.language, parent=self))
            contacts: list[QWidget] = [self._contact(call, large=False) for call in held]
            others.append(call_rows(self._look, contacts, self, words))
        self._others.fill(others)

    def _in_order(self) -> tuple[HelpCall, ...]:
        calls = self._sheet.calls_for(self.age)
        return calls if self._online else tuple(sorted(calls, key=_only_online))

    def _groups(self, calls: Sequence[HelpCall]) -> list[tuple[str, list[HelpCall]]]:
        """Return calls under headings: ages apart where nobody said one, sites apart where there is no network."""
        groups: dict[str, list[HelpCall]] = {}
        for call in calls:
            groups.setdefault(self._heading(call), []).append(call)
        order = (help_words.OTHERS, *AGE_HEADINGS.values(), help_words.WHEN_ONLINE)
        return [(heading, groups[heading]) for heading in order if heading in groups]

    def _heading(self, call: HelpCall) -> str:
        if not self._online and not call.by_phone:
            return help_words.WHEN_ONLINE
        ages_apart = self._sheet.ages_differ and self.age == "all"
        return AGE_HEADINGS[call.for_age] if ages_apart else help_words.OTHERS

    def _contact(self, call: HelpCall, *, large: bool) -> HelpContact:
        contact = HelpContact(look=self._look, call=call, around=self._around, large=large, online=self._online, parent=self)
        contact.address_chosen.connect(self.address_chosen)
        return contact

    def _nobody_answers(self) -> bool:
        calls = self._sheet.calls_for(self.age)
        return bool(calls) and not any(self._around.language in call.helpline.languages for call in calls)

    def _note(self) -> QWidget:
        language = self._around.language
        words = help_words.say(help_words.NO_LINE_HERE, language, language=self._around.label(language))
        return said("help", words, language, parent=self)


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
        if bool(self._held) == self.isHidden():  # to show what is not hidden would lay it out for nothing
            self.setVisible(bool(self._held))


def _only_online(call: HelpCall) -> bool:
    return not call.by_phone

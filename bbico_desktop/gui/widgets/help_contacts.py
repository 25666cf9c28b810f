# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Whom to call: the first one as a card with its number large, the others in rows below it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from bbico_desktop.domain.records import UNKNOWN
from bbico_desktop.gui import wording
from bbico_desktop.gui.help_content import HelpCall
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.help_address import AddressButton
from bbico_desktop.gui.widgets.help_blocks import panel
from bbico_desktop.gui.widgets.icon_button import text_label
from bbico_desktop.printing import words
from bbico_desktop.printing.handout import Fact
from bbico_desktop.printing.surroundings import Surroundings

LINK_ICONS = {words.CHAT: "message-circle", words.REPORT: "flag", words.ON_THE_WEB: "external-link", words.EMAIL: "mail"}


class HelpContact(QWidget):
    """One contact in words. `address_chosen` carries an address that the reader wants to open."""

    address_chosen = Signal(str)

    def __init__(
        self, *, look: Look, call: HelpCall, around: Surroundings, large: bool, named: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._call = call
        self._facts = {fact.label: fact for fact in call.contact.facts}
        self._around = around
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(4))
        self.setAccessibleName(call.contact.name.text)
        self._add_who("strong" if large else "soft-strong")
        name = name_alone(call) if named else ""
        if large:
            self._say("help-small", self._invitation())
            self._add_numbers("big-number" if len(call.contact.numbers) == 1 else "number")
            self._say("strong", name)
        else:
            self._say("strong", name)
            self._add_numbers("number")
        self._say("small", wording.capital(" · ".join(self._known())))
        self._say("soft", self._note())
        self._say("help-small", self._abroad())
        self._add_links()
        self._say("help-small" if call.contact.warning else "soft", checked_words(call))

    def _add_who(self, role: str) -> None:
        who = self._call.contact.who
        self._say(role, who.text if who else wording.capital(self._call.contact.for_age))

    def _invitation(self) -> str:
        if not self._call.contact.numbers:
            return QCoreApplication.translate("HelpContacts", "Reach them online")
        if self._call.helpline.cost == "free":
            return QCoreApplication.translate("HelpContacts", "Call now, free of charge")
        return QCoreApplication.translate("HelpContacts", "Call now")

    def _add_numbers(self, role: str) -> None:
        for number in self._call.contact.numbers:
            row = QHBoxLayout()
            row.setSpacing(self._look.px(10))
            for its_role, said in ((role, number.number), ("strong", number.label.text)):
                label = text_label(its_role, parent=self, wraps=its_role != role, selectable=True)
                label.setText(said)
                row.addWidget(label, 0 if its_role == role else 1)
            self._column.addLayout(row)

    def _known(self) -> Iterator[str]:
        """Yield hours, languages and cost, each in a word or two."""
        hours, languages, cost = (self._fact(label) for label in (words.HOURS, words.LANGUAGES, words.COST))
        if hours:
            yield _labelled(hours, self._around) if hours.value.text == self._around.say(words.NOT_KNOWN) else _noted(hours)
        if languages:
            yield _labelled(languages, self._around) if not self._call.helpline.languages else languages.value.text
        if cost:
            yield _labelled(cost, self._around) if self._call.helpline.cost == UNKNOWN else cost.value.text

    def _note(self) -> str:
        note = self._fact(words.NOTE)
        return _noted(note) if note else ""

    def _abroad(self) -> str:
        country = self._fact(words.ABROAD)
        return wording.named(country.label, country.value.text) if country else ""

    def _add_links(self) -> None:
        for label, icon in LINK_ICONS.items():
            fact = self._fact(label)
            if fact and fact.href:
                said = wording.named(fact.label, fact.value.text)
                button = AddressButton(look=self._look, icon=icon, words=said, address=fact.href, parent=self)
                button.chosen.connect(self.address_chosen)
                self._column.addWidget(button)
        message = self._fact(words.SMS)
        if message:
            self._say("small", wording.named(message.label, message.value.text), selectable=True)

    def _fact(self, label: str) -> Fact | None:
        return self._facts.get(self._around.say(label))

    def _say(self, role: str, text: str, *, selectable: bool = False) -> None:
        if text:
            label = text_label(role, parent=self, wraps=True, selectable=selectable)
            label.setText(text)
            self._column.addWidget(label)


def call_card(look: Look, contact: QWidget, parent: QWidget) -> QFrame:
    """Return the card around the first contact."""
    frame, column = panel(look, parent, kind="call", heading=contact.accessibleName())
    column.addWidget(contact)
    return frame


def call_rows(look: Look, contacts: list[QWidget], parent: QWidget, heading: str) -> QFrame:
    """Return the other contacts, one below the other, with a line between them."""
    frame, column = panel(look, parent, heading=heading)
    for number, contact in enumerate(contacts):
        if number:
            rule = QFrame(frame)
            rule.setProperty("kind", "rule")
            rule.setFixedHeight(1)
            column.addWidget(rule)
        column.addWidget(contact)
    return frame


def checked_words(call: HelpCall) -> str:
    """Return when the facts were checked, and whether to check them first."""
    has_number, fresh = bool(call.contact.numbers), not call.contact.warning
    date = wording.day(call.helpline.as_of)
    if fresh and not date:
        return wording.capital(call.contact.checked)
    if fresh:
        return QCoreApplication.translate("HelpContacts", "Checked: {date}").format(date=date)
    if date and has_number:
        return QCoreApplication.translate("HelpContacts", "Checked: {date} – check this number first").format(date=date)
    if date:
        return QCoreApplication.translate("HelpContacts", "Checked: {date} – check this first").format(date=date)
    if has_number:
        return QCoreApplication.translate("HelpContacts", "No date of checking known – check this number first")
    return QCoreApplication.translate("HelpContacts", "No date of checking known – check this first")


def name_alone(call: HelpCall) -> str:
    """Return whose line it is without its number, which stands beside it."""
    name, numbers = call.contact.name.text, call.contact.numbers
    if len(numbers) != 1:
        return name
    number = numbers[0].number
    return name.removeprefix(number).removesuffix(number).strip(" –-")


def number_and_name(call: HelpCall) -> str:
    """Return the first number and whose it is, the number said once."""
    number = next((number.number for number in call.contact.numbers), "")
    return " – ".join(part for part in (number, name_alone(call)) if part)


def _labelled(fact: Fact, around: Surroundings) -> str:
    return wording.named(fact.label, around.say(words.NOT_KNOWN))


def _noted(fact: Fact) -> str:
    return f"{fact.value.text} ({fact.note})" if fact.note else fact.value.text

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Whom to call: the first one as a card with its number large, the others in rows below it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from bbico_desktop.domain.records import UNKNOWN
from bbico_desktop.gui import help_words, wording
from bbico_desktop.gui.help_content import HelpCall, name_without_number
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.help_address import AddressButton
from bbico_desktop.gui.widgets.help_blocks import panel
from bbico_desktop.gui.widgets.help_texts import digits_aloud, said, tag
from bbico_desktop.gui.widgets.icon_button import IconLabel
from bbico_desktop.printing import words
from bbico_desktop.printing.handout import Contact, Fact
from bbico_desktop.printing.surroundings import Surroundings

LINK_ICONS = {words.CHAT: "message-circle", words.REPORT: "flag", words.ON_THE_WEB: "external-link", words.EMAIL: "mail"}


class HelpContact(QWidget):
    """One contact in words: what needs no internet first. `address_chosen` carries an address that the reader wants to open."""

    address_chosen = Signal(str)

    def __init__(
        self,
        *,
        look: Look,
        call: HelpCall,
        around: Surroundings,
        large: bool,
        named: bool = True,
        online: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._call = call
        self._facts = {fact.label: fact for fact in call.contact.facts}
        self._around = around
        self._online = online
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(4))
        self.setAccessibleName(call.contact.name.text)
        tag(self, call.contact.name.language, "")
        self._add_who("strong" if large else "soft-strong")
        if large:
            self._say("help-small", self._invitation())
            self._add_numbers("big-number" if len(call.contact.numbers) == 1 else "number")
            self._add_name(named)
        else:
            self._add_name(named)
            self._add_numbers("number")
        self._add_message()
        self._add_marks()
        self._say("small", wording.capital(" · ".join(self._known())))
        self._add_note()
        self._say("help-small", self._abroad())
        self._say("help-small" if call.contact.warning else "soft", checked_words(call, around.language))
        self._add_links()

    def _add_who(self, role: str) -> None:
        who = self._call.contact.who
        if who:
            self._column.addWidget(said(role, who.text, who.language, parent=self))
        else:
            self._say(role, wording.capital(self._call.contact.for_age))

    def _add_name(self, named: bool) -> None:
        name = name_alone(self._call) if named else ""
        if name:
            self._column.addWidget(said("strong", name, self._call.contact.name.language, parent=self))

    def _invitation(self) -> str:
        if not self._call.contact.numbers:
            return self._word(help_words.REACH_ONLINE)
        return self._word(help_words.CALL_NOW_FREE if self._call.helpline.cost == "free" else help_words.CALL_NOW)

    def _add_numbers(self, role: str) -> None:
        language = self._around.language
        for number in self._call.contact.numbers:
            row = QHBoxLayout()
            row.setSpacing(self._look.px(10))
            digits = said(role, number.number, language, parent=self, wraps=False, aloud=digits_aloud(number.number))
            row.addWidget(digits)
            if number.label.text:
                row.addWidget(said("strong", number.label.text, number.label.language, parent=self), 1)
            else:
                row.addStretch(1)
            self._column.addLayout(row)

    def _add_message(self) -> None:
        message = self._fact(words.SMS)
        if message:
            self._say("strong", self._named(message.label, message.value.text))

    def _add_marks(self) -> None:
        """Say what decides at a glance: it speaks the language of the page, it answers at this hour."""
        if self._around.language in self._call.helpline.languages:
            language = self._around.label(self._around.language)
            self._add_mark("check", self._word(help_words.SPEAKS, language=language))
        if self._call.open_now and self._call.contact.numbers:
            self._add_mark("clock", self._word(help_words.OPEN_NOW))

    def _add_mark(self, icon: str, text: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._look.px(6))
        row.addWidget(IconLabel(look=self._look, icon=icon, side=16, parent=self))
        row.addWidget(said("accent", text, self._around.language, parent=self, aloud=""), 1)
        self._column.addLayout(row)

    def _known(self) -> Iterator[str]:
        """Yield hours, languages and cost, each in a word or two."""
        hours, languages, cost = (self._fact(label) for label in (words.HOURS, words.LANGUAGES, words.COST))
        not_known = self._around.say(words.NOT_KNOWN)
        if hours:
            yield self._named(hours.label, not_known) if hours.value.text == not_known else _noted(hours)
        if languages:
            yield languages.value.text if self._call.helpline.languages else self._named(languages.label, not_known)
        if cost:
            yield self._named(cost.label, not_known) if self._call.helpline.cost == UNKNOWN else cost.value.text

    def _add_note(self) -> None:
        note = self._fact(words.NOTE)
        if note:
            self._column.addWidget(said("soft", _noted(note), note.value.language, parent=self))

    def _abroad(self) -> str:
        country = self._fact(words.ABROAD)
        return self._named(country.label, country.value.text) if country else ""

    def _add_links(self) -> None:
        links = [(self._fact(label), icon) for label, icon in LINK_ICONS.items()]
        held = [(fact, icon) for fact, icon in links if fact and fact.href]
        if held and not self._online and self._call.by_phone:
            self._say("soft-strong", self._word(help_words.WHEN_ONLINE), aloud="")
        for fact, icon in held:
            words_of_it = self._named(fact.label, fact.value.text)
            button = AddressButton(look=self._look, icon=icon, words=words_of_it, address=fact.href, parent=self)
            tag(button, self._around.language, "")
            button.chosen.connect(self.address_chosen)
            self._column.addWidget(button)

    def _fact(self, label: str) -> Fact | None:
        return self._facts.get(self._around.say(label))

    def _word(self, source: str, /, **facts: object) -> str:
        return help_words.say(source, self._around.language, **facts)

    def _named(self, name: str, value: str) -> str:
        return self._word(help_words.NAMED, name=name, value=value)

    def _say(self, role: str, text: str, *, aloud: str | None = None) -> None:
        if text:
            self._column.addWidget(said(role, text, self._around.language, parent=self, aloud=aloud))


def call_card(look: Look, contact: QWidget, parent: QWidget) -> QFrame:
    """Return the card around the first contact."""
    frame, column = panel(look, parent, kind="call", heading=contact.accessibleName())
    column.addWidget(contact)
    return frame


def call_rows(look: Look, contacts: list[QWidget], parent: QWidget, heading: str) -> QFrame:
    """Return the other contacts, one below the other, with a line between them; `heading` is for screen readers."""
    frame, column = panel(look, parent, heading=heading)
    for number, contact in enumerate(contacts):
        if number:
            rule = QFrame(frame)
            rule.setProperty("kind", "rule")
            rule.setFixedHeight(1)
            column.addWidget(rule)
        column.addWidget(contact)
    return frame


def checked_words(call: HelpCall, language: str) -> str:
    """Return when the facts were checked, and whether to check them first, in the language of the page."""
    return checked_line(call.contact, call.helpline.as_of, language)


def checked_line(contact: Contact, as_of: str, language: str) -> str:
    """Return the same for a contact whose facts were true at `as_of`."""
    has_number, date = bool(contact.numbers), help_words.day(as_of, language) if as_of else ""
    if not contact.warning:
        return help_words.say(help_words.CHECKED, language, date=date) if date else wording.capital(contact.checked)
    if date:
        return help_words.say(help_words.CHECK_NUMBER if has_number else help_words.CHECK_THIS, language, date=date)
    return help_words.say(help_words.NO_DATE_CHECK_NUMBER if has_number else help_words.NO_DATE_CHECK_THIS, language)


def name_alone(call: HelpCall) -> str:
    """Return whose line it is without its number, which stands beside it."""
    return name_without_number(call.contact)


def number_and_name(call: HelpCall) -> str:
    """Return the first number and whose it is, the number said once."""
    number = next((number.number for number in call.contact.numbers), "")
    return " – ".join(part for part in (number, name_alone(call)) if part)


def _noted(fact: Fact) -> str:
    return f"{fact.value.text} ({fact.note})" if fact.note else fact.value.text

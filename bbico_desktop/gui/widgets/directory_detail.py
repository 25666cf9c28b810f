# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""An organisation or a helpline: how to reach it first, then what else is known of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from bbico_desktop.domain.policy import Policy
from bbico_desktop.gui import wording
from bbico_desktop.gui.directory_content import DirectoryEntry
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.opening import Opener
from bbico_desktop.gui.widgets.address_box import AddressBox
from bbico_desktop.gui.widgets.help_address import AddressButton
from bbico_desktop.gui.widgets.help_contacts import HelpContact, call_card
from bbico_desktop.gui.widgets.icon_button import IconButton, text_label
from bbico_desktop.printing.handout import Fact
from bbico_desktop.printing.surroundings import Surroundings


class DirectoryDetail(QWidget):
    """One entry in one language and look; made anew for another."""

    print_asked = Signal(str)
    address_chosen = Signal(str)

    def __init__(
        self,
        *,
        look: Look,
        entry: DirectoryEntry,
        around: Surroundings,
        opener: Opener,
        rights: Policy,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._opener = opener
        self._rights = rights
        self._look = look
        self._entry = entry
        self._around = around
        # As high as its text is at this width, not as its least width would make it.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(16), look.px(10), look.px(12), look.px(16))
        self._column.setSpacing(look.px(8))
        self._fill()
        self._column.addStretch(1)

    def _fill(self) -> None:
        handout = self._entry.handout
        self._say("accent", wording.capital(handout.kind_label))
        self._say("heading", handout.title.text)
        self._say("help-small", handout.warning)
        for number, call in enumerate(self._entry.calls):
            contact = HelpContact(
                look=self._look,
                call=call,
                around=self._around,
                large=number == 0,
                named=call.helpline.id != self._entry.id,
                parent=self,
            )
            contact.address_chosen.connect(self.address_chosen)
            self._column.addWidget(call_card(self._look, contact, self))
        button = IconButton(look=self._look, icon="printer", kind="primary", parent=self)
        button.setText(self.tr("Print"))
        button.setObjectName("print")
        button.clicked.connect(self._print)
        button.setVisible(self._rights.print_pages)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._column.addWidget(button)
        for line in handout.intro:
            self._say("", line.text.text)
            self._say("soft", line.language_note)
        for fact in handout.facts:
            self._add_fact(fact)
        self._add_address()
        self._add_sources()

    def _add_fact(self, fact: Fact) -> None:
        if fact.href:
            button = AddressButton(
                look=self._look,
                icon="mail",
                words=wording.named(fact.label, fact.value.text),
                address=fact.href,
                target="",
                parent=self,
            )
            button.chosen.connect(self.address_chosen)
            self._column.addWidget(button)
            return
        pair = QWidget(self)
        row = QVBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for role, words in (("soft", fact.label), ("", fact.value.text)):
            label = text_label(role, parent=pair, wraps=True, selectable=not role)
            label.setText(words)
            row.addWidget(label)
        pair.setAccessibleName(wording.named(fact.label, fact.value.text))
        self._column.addWidget(pair)

    def _add_address(self) -> None:
        address = self._entry.handout.address
        if address is None:
            self._say("soft", self._entry.handout.address_label)
            return
        box = AddressBox(
            look=self._look,
            address=address.url,
            qr=self._entry.qr,
            tells_about=False,
            opener=self._opener,
            rights=self._rights,
            parent=self,
        )
        box.open_asked.connect(self.address_chosen)
        self._column.addWidget(box)

    def _add_sources(self) -> None:
        sources = self._entry.handout.sources
        rule = QFrame(self)
        rule.setProperty("kind", "rule")
        rule.setFixedHeight(1)
        self._column.addWidget(rule)
        if sources.addresses:
            self._say("soft-strong", sources.heading)
        for address in sources.addresses:
            self._say("soft", address.readable)
        foot = self._entry.handout.foot
        self._say("soft", " · ".join(part for part in (foot.checked, foot.valid_until, foot.catalogue) if part))

    def _say(self, role: str, words: str) -> None:
        if words:
            label = text_label(role, parent=self, wraps=True, selectable=True)
            label.setText(words)
            self._column.addWidget(label)

    def _print(self) -> None:
        self.print_asked.emit(self._entry.id)

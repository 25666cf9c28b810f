# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The form of a help point nearby: only its name has to be filled in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from bbico_desktop.domain.help_points import MOST_NUMBER, HelpPoint
from bbico_desktop.domain.own_things import MOST_NAME
from bbico_desktop.domain.vocabulary import Concept
from bbico_desktop.gui.catalogue_words import CatalogueWords
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.own_form import Fields, OwnForm


class OwnPointForm(OwnForm):
    """Who helps nearby, as the reader knows it."""

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look=look, parent=parent)
        self.name = self.line("name", needed=True)
        self.name.setMaxLength(MOST_NAME)
        self.what_for = self.line("what_for")
        self.phone = self.line("phone")
        self.phone.setMaxLength(MOST_NUMBER)
        self.hours = self.line("hours")
        self.address = self.line("address")
        self.languages = self.values("languages")
        self.url = self.line("url")
        self._column.addStretch(1)
        self.refresh()
        self.retranslate()

    def show_choices(self, choices: Mapping[str, Sequence[Concept]], words: CatalogueWords) -> None:
        """Offer the languages, named in the reader's own."""
        self.languages.show_choices({one.id: words.label(one.id) for one in choices.get("language", ())})

    def show_point(self, point: HelpPoint) -> None:
        """Show a help point as it is kept."""
        self.show_content(point_fields(point))

    def troubles(self) -> dict[str, str]:
        """Return what is wrong, by field; empty when it can be kept."""
        return {} if self.name.text().strip() else {"name": self.tr("Write who helps, such as the name of the service.")}

    def draft(self) -> HelpPoint:
        """Return what stands in it."""
        return HelpPoint(
            name=self.name.text(),
            what_for=self.what_for.text(),
            phone=self.phone.text(),
            hours=self.hours.text(),
            address=self.address.text(),
            languages=self.languages.values,
            url=self.url.text().strip() or None,
        )

    def retranslate(self) -> None:
        super().retranslate()
        for name, words, hint in (
            ("name", self.tr("Who helps?"), self.tr("The name of the service, not of a client.")),
            ("what_for", self.tr("What for?"), ""),
            ("phone", self.tr("Telephone"), ""),
            ("hours", self.tr("When can one reach them?"), ""),
            ("address", self.tr("Where are they?"), ""),
            ("languages", self.tr("Which languages do they speak?"), ""),
            ("url", self.tr("Web address"), ""),
        ):
            self.fields[name].show_words(words, hint)


def point_fields(point: HelpPoint) -> Fields:
    """Return what stands in the form for a help point."""
    return {
        "name": point.name,
        "what_for": point.what_for,
        "phone": point.phone,
        "hours": point.hours,
        "address": point.address,
        "languages": list(point.languages),
        "url": point.url or "",
    }

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""More like this: the entries that have most in common with the one above."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bbico_desktop.domain.entries import EntryCard
from bbico_desktop.gui.catalogue_words import CatalogueWords
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.widgets.entry_link import EntryLink
from bbico_desktop.gui.widgets.icon_button import text_label
from bbico_desktop.gui.wording import in_language

APART = " · "


class SimilarEntries(QWidget):
    """A heading and a line an entry, with what it is and in which language; `entry_asked` carries the id of the one clicked."""

    entry_asked = Signal(str)

    def __init__(self, *, look: Look, cards: Sequence[EntryCard], words: CatalogueWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = text_label("strong", parent=self)
        self.links: list[EntryLink] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(8), 0, 0)
        column.setSpacing(look.px(2))
        column.addWidget(self._heading)
        for card in cards:
            link = EntryLink(look=look, title=card.title, entry_id=card.id, parent=self)
            link.setAccessibleName(f"{card.title}. {_about(card, words)}")
            link.entry_asked.connect(self.entry_asked)
            column.addWidget(link)
            about = text_label("soft", parent=self, wraps=True)
            about.setText(_about(card, words))
            about.setContentsMargins(look.px(3), 0, 0, look.px(4))
            column.addWidget(about)
            self.links.append(link)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        self._heading.setText(self.tr("More like this"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _about(card: EntryCard, words: CatalogueWords) -> str:
    """Return what an entry is and, when it is not in the reader's language, in which one."""
    about = [words.label(card.type)]
    if card.languages and words.language not in card.languages:
        about.append(in_language(card.languages[0], words.labels))
    return APART.join(about)

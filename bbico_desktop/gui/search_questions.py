# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the search page asks: a first page of results, more of them, one entry. The newest answer comes home."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.queries import Query
from bbico_desktop.domain.results import Answer
from bbico_desktop.gui.catalogue_words import CatalogueWords, read_words
from bbico_desktop.gui.entry_facts import read_entry
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.service_desk import ServiceDesk

PAGE_LENGTH = 30
PAUSE_MS = 200
"""How long nobody types before an entry is shown: building its detail takes longer than a letter."""
SEARCH, MORE, ENTRY = "search", "search-more", "search-entry"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An answer and the words to show it in."""

    answer: Answer
    words: CatalogueWords


class SearchQuestions(QObject):
    """`found` carries a Found, `found_more` an Answer, `entry_read` an EntryView or None."""

    found = Signal(object)
    found_more = Signal(object)
    entry_read = Signal(object)

    def __init__(self, *, desk: ServiceDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words: CatalogueWords | None = None
        self._entry: tuple[str, Language] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask_entry)

    def ask(self, route: Route, language: Language, *, limit: int = PAGE_LENGTH) -> None:
        """Ask for the first results; the words of the catalogue are read once for each language."""
        query = query_of(route, language, limit=limit)
        known = self._words if self._words and self._words.language == language else None
        self._desk.forget(MORE)
        self._desk.ask(
            SEARCH,
            lambda services: Found(answer=services.finding.find(query), words=known or read_words(services, language)),
            self._take,
        )

    def ask_more(self, route: Route, language: Language, *, offset: int) -> None:
        """Ask for the results after the first `offset`."""
        query = query_of(route, language, limit=PAGE_LENGTH, offset=offset)
        self._desk.ask(MORE, lambda services: services.finding.find(query), self.found_more.emit)

    def ask_entry(self, entry_id: str, language: Language, *, typing: bool = False) -> None:
        """Ask for one entry; while somebody types, not before she pauses."""
        self.forget_entry()
        self._entry = entry_id, language
        if typing:
            self._pause.start()
        else:
            self._ask_entry()

    def forget_entry(self) -> None:
        """Let no entry come home any more."""
        self._pause.stop()
        self._desk.forget(ENTRY)

    def forget_words(self) -> None:
        """Read the words of the catalogue anew with the next question: it is another catalogue."""
        self._words = None

    def _ask_entry(self) -> None:
        if self._entry is not None:
            entry_id, language = self._entry
            words = self._words or CatalogueWords(language=language)
            self._desk.ask(ENTRY, lambda services: read_entry(services, entry_id, words), self.entry_read.emit)

    def _take(self, found: Found) -> None:
        self._words = found.words
        self.found.emit(found)


def query_of(route: Route, language: Language, *, limit: int = PAGE_LENGTH, offset: int = 0) -> Query:
    """Return what a place asks the search."""
    return Query(
        words=route.words,
        language=language,
        filters=route.filters,
        sort=route.sort,
        limit=limit,
        offset=offset,
        typing=route.typing,
        exact_spelling=route.exact_spelling,
        as_words=route.as_words,
    )

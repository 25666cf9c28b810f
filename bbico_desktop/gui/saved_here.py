# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the search page has to do with saved searches: its menu lists them, and tells whether the place that is shown is one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.own_things import SavedSearch
from bbico_desktop.gui.catalogue_words import CatalogueWords
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.saved_searching import SavedSearching
from bbico_desktop.gui.saved_words import is_saved, name_for
from bbico_desktop.gui.search_questions import query_of
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.session import Session
from bbico_desktop.gui.widgets.saved_menu import SavedMenu


class SavedHere(QObject):
    """`opened` carries the Query of a saved search that the reader chose."""

    opened = Signal(object)

    def __init__(self, *, menu: SavedMenu, desk: ServiceDesk, session: Session, lane: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._menu = menu
        self._session = session
        self._route = Route(page=lane)
        self._words: CatalogueWords | None = None
        self._language: Language = "en"
        self._searches: tuple[SavedSearch, ...] = ()
        self.searching = SavedSearching(desk=desk, session=session, lane=lane, parent=parent)
        menu.save_asked.connect(self._save)
        menu.open_asked.connect(self.searching.open)
        self.searching.listed.connect(self._list)
        self.searching.opened.connect(self.opened)
        self.searching.keeping_changed.connect(self._show)

    def ask(self) -> None:
        """Ask for the saved searches anew."""
        self.searching.ask()

    def show_place(self, route: Route, language: Language, words: CatalogueWords) -> None:
        """Say which place is shown, and the words that a name for it is made of."""
        self._route, self._language, self._words = route, language, words
        self._show()

    def _list(self, searches: tuple[SavedSearch, ...]) -> None:
        self._searches = searches
        self._show()

    def _show(self) -> None:
        route = self._route
        kept = (*self.searching.keeping, *(one.query for one in self._searches))
        edits = self._session.policy.edit
        worth_saving = edits and bool(route.words.strip() or route.filters)
        self._menu.show_state(self._searches if edits else (), worth_saving=worth_saving, saved=is_saved(route, kept))

    def _save(self) -> None:
        if self._words is not None:
            name = name_for(self._route.words, self._route.filters, self._words)
            self.searching.save(name, query_of(self._route, self._language))

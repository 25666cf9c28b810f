# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The ways on from the search page: another question, another place. Each is a Route."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from bbico_desktop.domain.queries import Filters, Query, Sort
from bbico_desktop.domain.results import Answer
from bbico_desktop.gui.facet_rows import ROOM
from bbico_desktop.gui.models.facet_list import FacetRow, Line
from bbico_desktop.gui.navigation import SEARCH_PAGE, Route, search_route
from bbico_desktop.gui.room_words import toggled


class SearchWays(QObject):
    """`go` carries the Route of the way that was taken, `amend` that of the same step, changed."""

    go = Signal(object)
    amend = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._route = Route(page=SEARCH_PAGE)
        self.answer: Answer | None = None

    def stand_at(self, route: Route) -> None:
        """Say where the reader is: ways lead on from there."""
        self._route = route

    def choose(self, row: FacetRow) -> None:
        """Choose a line of the filters, or take it back."""
        filters = self._route.filters
        if row.line == Line.UNKNOWN:
            self.filter(filters.toggled_unknown(row.value))
        else:
            self.filter(toggled(row.value, filters) if row.facet == ROOM else filters.toggled(row.facet, row.value))

    def filter(self, filters: Filters) -> None:
        """Ask the same under other filters."""
        self.go.emit(replace(self._route, filters=filters, entry_id=None, opened=False, typing=False))

    def as_words(self, kind: str) -> None:
        """Search for words that were understood as something beside the subject."""
        as_words = self._route.as_words | {kind}
        self.go.emit(replace(self._route, as_words=as_words, entry_id=None, opened=False, typing=False))

    def as_typed(self) -> None:
        """Go back from a corrected spelling."""
        self.amend.emit(replace(self._route, exact_spelling=True, typing=False))

    def suggestion(self) -> None:
        """Search for the words that the answer suggests."""
        suggestion = self.answer.suggestion if self.answer else None
        if suggestion is not None:
            self.go.emit(replace(self._route, words=suggestion.query, entry_id=None, opened=False, typing=False))

    def order(self, sort: Sort) -> None:
        """Have the results in another order."""
        self.go.emit(replace(self._route, sort=sort, typing=False))

    def other(self, entry_id: str) -> None:
        """Open another entry than one of the list."""
        self.go.emit(replace(self._route, entry_id=entry_id, opened=True))

    def print_found(self) -> None:
        """Go to the paper of the whole list."""
        self.go.emit(replace(self._route, page="preview", entry_id=None, opened=False, typing=False))

    def everything(self) -> None:
        """Search for nothing, which finds all."""
        self.go.emit(Route(page=SEARCH_PAGE))

    def query(self, query: Query) -> None:
        """Go to what a query finds."""
        self.go.emit(search_route(query))

    def home(self) -> None:
        """Go to where all saved searches stand."""
        self.go.emit(Route(page="home"))

    def help_now(self) -> None:
        """Go to the help."""
        self.go.emit(Route(page="help_now"))

    def help_sheet(self, entry_id: str) -> None:
        """Go to a help sheet."""
        self.go.emit(Route(page="help_now", entry_id=entry_id))

    def own_entry(self, entry_id: str) -> None:
        """Go to where an entry of the reader's own is changed."""
        self.go.emit(Route(page="own", entry_id=entry_id))

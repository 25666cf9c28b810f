# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The ways that lead out of the search page: each is a Route."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from bbico_desktop.domain.queries import Query
from bbico_desktop.gui.navigation import SEARCH_PAGE, Route, search_route


class SearchWays(QObject):
    """`go` carries the Route of the way that was taken."""

    go = Signal(object)

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

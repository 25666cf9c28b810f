# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Where pages keep searches and ask what they find now. Each is searched anew, so it goes to the worker that nobody waits for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from bbico_desktop.domain.own_things import SavedSearch
from bbico_desktop.domain.queries import Query
from bbico_desktop.gui.background import Worker
from bbico_desktop.gui.service_desk import ServiceDesk

if TYPE_CHECKING:
    from bbico_desktop.composition import Services

Listed = tuple[SavedSearch, ...]


class SavedSearching(QObject):
    """`listed` carries all saved searches, newest first, `opened` the Query of one, `said` what was done, for screen readers."""

    listed = Signal(object)
    opened = Signal(object)
    said = Signal(str)

    def __init__(self, *, desk: ServiceDesk, lane: str, parent: QObject | None = None) -> None:
        """`lane` is the page's own name."""
        super().__init__(parent)
        self._desk = desk
        self._lane = f"{lane}-saved"
        self._done = ""

    def ask(self) -> None:
        """Ask for all saved searches with what they find now."""
        self._desk.ask(self._lane, lambda services: services.saved_searches.all(), self._list, worker=Worker.UPKEEP)

    def save(self, name: str, query: Query) -> None:
        """Keep a search under a name."""
        done = QCoreApplication.translate("SavedSearches", "Saved as “{name}”. You find it on Home.")
        self._done = done.format(name=name)
        self._change(lambda services: services.saved_searches.save(name, query))

    def rename(self, search_id: int, name: str) -> None:
        """Give a saved search another name."""
        self._done = ""
        self._change(lambda services: services.saved_searches.rename(search_id, name))

    def remove(self, search_id: int, name: str) -> None:
        """Forget a saved search; `name` is for the line that says so."""
        self._done = QCoreApplication.translate("SavedSearches", "“{name}” is not saved any more.").format(name=name)
        self._change(lambda services: services.saved_searches.remove(search_id))

    def open(self, search_id: int) -> None:
        """Ask for the query of a saved search; what it finds now is no longer new."""
        self._desk.ask(f"{self._lane}-open", lambda services: services.saved_searches.open(search_id), self._go)

    def _go(self, query: Query) -> None:
        self.opened.emit(query)
        self.ask()

    def _change(self, verb: Callable[[Services], object]) -> None:
        def change(services: Services) -> Listed:
            verb(services)
            return services.saved_searches.all()

        self._desk.forget(self._lane)
        self._desk.ask(f"{self._lane}-change", change, self._changed, worker=Worker.UPKEEP)

    def _changed(self, searches: Listed) -> None:
        self._list(searches)
        if self._done:
            self.said.emit(self._done)

    def _list(self, searches: Listed) -> None:
        self.listed.emit(tuple(reversed(searches)))

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Where pages keep searches and ask what they find now. Each is searched anew, so that goes to the worker that nobody waits for."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from bbico_desktop.domain.own_things import SavedSearch
from bbico_desktop.domain.queries import Query
from bbico_desktop.gui.announcing import announce
from bbico_desktop.gui.background import Worker
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.session import Session

if TYPE_CHECKING:
    from bbico_desktop.composition import Services

Listed = tuple[SavedSearch, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change:
    """A change on its way: what is said once it is made, and the query that it keeps."""

    said: str = ""
    query: Query | None = None


class SavedSearching(QObject):
    """`listed` carries all saved searches, newest first, `opened` the Query of one, `said` what screen readers hear of it.

    `keeping_changed` tells that other queries are being kept. No change overtakes another, and none is lost.
    """

    listed = Signal(object)
    opened = Signal(object)
    said = Signal(str)
    keeping_changed = Signal()

    def __init__(self, *, desk: ServiceDesk, session: Session, lane: str, parent: QWidget) -> None:
        """`lane` is the page's own name; `parent` is what screen readers are told about."""
        super().__init__(parent)
        self._desk = desk
        self._session = session
        self._lane = f"{lane}-saved"
        self._about = parent
        self._numbers = count()
        self._changes: deque[_Change] = deque()
        self._made: list[Query] = []
        self.said.connect(self._announce)

    @property
    def keeping(self) -> tuple[Query, ...]:
        """Return the queries that are being kept and do not stand in the list yet."""
        return (*self._made, *(change.query for change in self._changes if change.query is not None))

    def ask(self) -> None:
        """Ask for all saved searches with what they find now."""
        self._desk.ask(self._lane, lambda services: services.saved_searches.all(), self._list, worker=Worker.UPKEEP)

    def save(self, name: str, query: Query) -> None:
        """Keep a search under a name."""
        done = QCoreApplication.translate("SavedSearches", "Saved as “{name}”. You find it on Home.")
        change = _Change(said=done.format(name=name), query=query)
        self._change(lambda services: services.saved_searches.save(name, query), change)
        self.keeping_changed.emit()

    def rename(self, search_id: int, name: str) -> None:
        """Give a saved search another name."""
        self._change(lambda services: services.saved_searches.rename(search_id, name), _Change())

    def remove(self, search_id: int, name: str) -> None:
        """Forget a saved search; `name` is for the line that says so."""
        done = QCoreApplication.translate("SavedSearches", "“{name}” is not saved any more.")
        self._change(lambda services: services.saved_searches.remove(search_id), _Change(said=done.format(name=name)))

    def open(self, search_id: int) -> None:
        """Ask for the query of a saved search; what it finds now is no longer new, unless no traces are kept."""
        mark_seen, lane = self._session.policy.keep_traces, f"{self._lane}-open"
        self._desk.ask(lane, lambda services: services.saved_searches.open(search_id, mark_seen=mark_seen), self._go)

    def _go(self, query: Query) -> None:
        self.opened.emit(query)
        self.ask()

    def _change(self, verb: Callable[[Services], object], change: _Change) -> None:
        """Make a change, in a lane of its own; one worker makes them all, so they come home in this order."""
        self._changes.append(change)
        self._desk.forget(self._lane)
        self._desk.ask(f"{self._lane}-{next(self._numbers)}", verb, self._changed, self._not_changed, certain=True)

    def _changed(self, _outcome: object) -> None:
        change = self._changes.popleft()
        if change.query is not None:
            self._made.append(change.query)
        if change.said:
            self.said.emit(change.said)
        self.ask()

    def _not_changed(self, error: Exception) -> None:
        self._changes.popleft()
        self._desk.trouble.emit(error)
        self.keeping_changed.emit()
        self.ask()

    def _list(self, searches: Listed) -> None:
        self._made.clear()
        self.listed.emit(tuple(reversed(searches)))

    def _announce(self, words: str) -> None:
        announce(self._about, words)

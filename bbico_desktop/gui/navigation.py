# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Where the reader is and where she was: routes, and the way back."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from bbico_desktop.domain.queries import Filters, Query, Sort

STEPS_KEPT, FEW_STEPS = 50, 2
SEARCH_PAGE = "search"


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One place in the program, complete enough to come back to it."""

    page: str
    entry_id: str | None = None
    words: str = ""
    filters: Filters = field(default_factory=Filters)
    sort: Sort = "relevance"
    typing: bool = False
    """The words are still being typed: the last one matches as a prefix."""
    exact_spelling: bool = False
    """The reader went back from a corrected spelling."""
    as_words: frozenset[str] = frozenset()
    """What the reader does not want understood: its words are searched like any others (`Query.as_words`)."""
    anchor: str = ""
    """A place on the page that has a name, such as a chapter of the manual."""
    entries: tuple[str, ...] = ()
    """These entries together, as one lesson that is no kit yet."""
    opened: bool = False
    """The entry was opened: where there is room for one column only, its detail stands in place of the list."""
    view: str = ""
    """Another way to show the same, by a name that its page knows: pictures, a number large."""
    layout: str = ""
    """In which layout the print preview shows it first; empty for the usual one."""
    languages: tuple[str, ...] = ()
    """In which languages the print preview shows it first; empty for that of the window."""


def search_route(query: Query) -> Route:
    """Return the place that shows what a query finds."""
    return Route(
        page=SEARCH_PAGE,
        words=query.words,
        filters=query.filters,
        sort=query.sort,
        exact_spelling=query.exact_spelling,
        as_words=query.as_words,
    )


@dataclass(slots=True)
class _Step:
    """One step, and what its reader wants to find again on return."""

    route: Route
    bookmark: object = None


class Navigator(QObject):
    """Keep the steps, like a browser. `arrived` carries the route to show.

    `leaving` comes before another step is shown, which is the time to `put_bookmark`; `returned` carries the bookmark of the step
    that the reader went back or forward to.
    """

    leaving = Signal()
    arrived = Signal(object)
    returned = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: list[_Step] = []
        self._place = -1
        self._most = STEPS_KEPT

    @property
    def current(self) -> Route | None:
        """Return the route that is shown."""
        return self._steps[self._place].route if self._steps else None

    @property
    def can_go_back(self) -> bool:
        """Say whether there is a step before this one."""
        return self._place > 0

    @property
    def can_go_forward(self) -> bool:
        """Say whether the reader went back from somewhere."""
        return self._place < len(self._steps) - 1

    def go(self, route: Route) -> None:
        """Take a new step; what lay ahead is forgotten. The same route again is no step."""
        if route != self.current:
            self.leaving.emit()
            self._steps = [*self._steps[: self._place + 1], _Step(route)][-self._most :]
            self._place = len(self._steps) - 1
        self.arrived.emit(route)

    def amend(self, route: Route) -> None:
        """Change the step that is shown: typing on, or another entry chosen on the same page."""
        if not self._steps:
            self.go(route)
            return
        self._steps[self._place].route = route
        self.arrived.emit(route)

    def back(self) -> None:
        """Go one step back."""
        self._move(-1)

    def forward(self) -> None:
        """Go one step forward again."""
        self._move(1)

    def put_bookmark(self, bookmark: object) -> None:
        """Keep something with the step that is shown; it is forgotten with its step."""
        if self._steps:
            self._steps[self._place].bookmark = bookmark

    def forget(self) -> None:
        """Keep no step but the one that is shown."""
        self._steps = self._steps[self._place : self._place + 1]
        self._place = len(self._steps) - 1

    def keep_few(self, few: bool) -> None:
        """Keep only the step that is shown and the one it was opened from, or as many as usual."""
        self._most = FEW_STEPS if few else STEPS_KEPT
        if few:
            self.forget()

    def begin_at(self, route: Route) -> None:
        """Show a place with nothing before it and nothing ahead."""
        self._steps, self._place = [_Step(route)], 0
        self.arrived.emit(route)

    def _move(self, by: int) -> None:
        if 0 <= self._place + by < len(self._steps):
            self.leaving.emit()
            self._place += by
            step = self._steps[self._place]
            self.arrived.emit(step.route)
            self.returned.emit(step.bookmark)

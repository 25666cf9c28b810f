# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Searches that a reader keeps, and what they find now that they did not find when she last looked."""

from __future__ import annotations

from collections.abc import Callable

from bbico_desktop.domain.own_things import MOST_NAME, MOST_SAVED_SEARCHES, KeptSearch, SavedSearch
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.queries import MAX_CHARACTERS, Query
from bbico_desktop.foundation.clock import Clock
from bbico_desktop.services.own_drafts import one_line
from bbico_desktop.services.own_folder import OwnFolder, time_of_removal
from bbico_desktop.storage.user_searches import UserSearches

FindIds = Callable[[Query], tuple[str, ...]]


class SavedSearches:
    """A verb that raises a Problem has changed nothing; any may raise those of storage. May be shared by threads."""

    def __init__(self, *, folder: OwnFolder, searches: UserSearches, find_ids: FindIds, clock: Clock) -> None:
        """Take the way to all ids that a query finds, best first."""
        self._folder = folder
        self._searches = searches
        self._find_ids = find_ids
        self._clock = clock

    def save(self, name: str, query: Query) -> int:
        """Keep a query under a name and return its number. Raises Problem `saved-searches-full`, `own-text-missing`."""
        self._folder.check_writable()
        title, plain = one_line(name, field="name", most=MOST_NAME), _plain(query)
        saved = self._clock.now().isoformat(timespec="seconds")
        number = self._searches.add(title, plain, self._find_ids(plain), saved, most=MOST_SAVED_SEARCHES)
        if number is None:
            raise Problem("saved-searches-full", Family.WRONG_USE, most=MOST_SAVED_SEARCHES)
        return number

    def all(self) -> tuple[SavedSearch, ...]:
        """Return all saved searches with what they find now, oldest first. Each is searched anew."""
        return tuple(map(self._now, self._searches.all()))

    def open(self, search_id: int, *, mark_seen: bool = True) -> Query:
        """Return the query of a saved search. Raises Problem `saved-search-unknown`.

        `mark_seen` counts all that it finds as seen; without it nothing tells that it was opened.
        """
        kept = self._searches.one(search_id)
        if kept is None:
            raise _unknown(search_id)
        if not mark_seen:
            return kept.query
        found = frozenset(self._find_ids(kept.query))
        if found != kept.seen and self._folder.can_write():
            self._searches.mark_seen(search_id, found)
        return kept.query

    def rename(self, search_id: int, name: str) -> None:
        """Give a saved search another name. Raises Problem `saved-search-unknown`, `own-text-missing`, `-too-long`."""
        self._folder.check_writable()
        if not self._searches.rename(search_id, one_line(name, field="name", most=MOST_NAME)):
            raise _unknown(search_id)

    def remove(self, search_id: int) -> None:
        """Put a saved search into the bin. Raises Problem `saved-search-unknown`."""
        self._folder.check_writable()
        if not self._searches.remove(search_id, time_of_removal(self._clock)):
            raise _unknown(search_id)

    def _now(self, kept: KeptSearch) -> SavedSearch:
        found = self._find_ids(kept.query)
        return SavedSearch(
            id=kept.id,
            name=kept.name,
            query=kept.query,
            saved=kept.saved,
            total=len(found),
            new_ids=tuple(one for one in found if one not in kept.seen),
        )


def _plain(query: Query) -> Query:
    """Return what is worth keeping of a query: not the page that was looked at, nor that somebody was still typing."""
    words = query.words.encode("utf-8", "replace").decode("utf-8")[:MAX_CHARACTERS]
    return Query(
        words=words,
        language=query.language,
        filters=query.filters,
        sort=query.sort,
        exact_spelling=query.exact_spelling,
        as_words=query.as_words,
    )


def _unknown(search_id: int) -> Problem:
    return Problem("saved-search-unknown", Family.NOT_FOUND, id=search_id)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The catalogue's rows and the reader's own entries as one, for lists, pages and paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol

from bbico_desktop.domain.entries import CatalogueInfo, EntryCard
from bbico_desktop.domain.own_things import is_own
from bbico_desktop.domain.records import AnyRecord, Resource
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.services.browsing import Rows


class OwnRows(Protocol):
    """What this asks of the own entries; `services.own_things.OwnThings` is one."""

    def record(self, entry_id: str) -> Resource | None:
        """Return an own entry."""
        ...

    def cards(self, ids: Iterable[str], language: str) -> Mapping[str, EntryCard]:
        """Return {id: card}, without ids that are no own entries."""
        ...


class AllRows:
    """Answers as the catalogue does; own entries are asked for by their ids only, and stand in no list of `ids`."""

    def __init__(self, *, catalogue: Callable[[], Rows], own: Callable[[], OwnRows]) -> None:
        """Take the ways to both, as neither is opened before it is asked."""
        self._catalogue = catalogue
        self._own = own

    def cards(self, ids: Sequence[str], language: str) -> dict[str, EntryCard]:
        """Return {id: card} in the order of `ids`, without those that nobody holds."""
        held = self._catalogue().cards(ids, language)
        own_ids = [one for one in ids if is_own(one) and one not in held]
        if not own_ids:
            return held
        found = {**held, **self._own().cards(own_ids, language)}
        return {one: found[one] for one in ids if one in found}

    def record(self, id: str) -> AnyRecord | None:  # noqa: A002  # the catalogue's own name
        """Return a whole record, also for an id that it had before."""
        return self._catalogue().record(id) or (self._own().record(id) if is_own(id) else None)

    def ids(self, kind: str | None = None, type: str | None = None) -> tuple[str, ...]:  # noqa: A002  # likewise
        """Return the catalogue's ids in static order."""
        return self._catalogue().ids(kind=kind, type=type)

    def vocabulary(self) -> Vocabulary:
        """Return all concepts."""
        return self._catalogue().vocabulary()

    def labels(self, language: str) -> dict[str, str]:
        """Return {concept id: label}."""
        return self._catalogue().labels(language)

    def info(self) -> CatalogueInfo:
        """Return which catalogue it is."""
        return self._catalogue().info()

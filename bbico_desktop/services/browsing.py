# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Look at entries without searching: one record, cards, lists in static order, labels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from bbico_desktop.domain.entries import CatalogueInfo, EntryCard
from bbico_desktop.domain.first_page import FirstPage
from bbico_desktop.domain.records import AnyRecord
from bbico_desktop.domain.vocabulary import Concept, Vocabulary
from bbico_desktop.storage.first_page import read_first_page


class Rows(Protocol):
    """What this service needs of an open catalogue; `storage.catalogue_reader.Catalogue` is one."""

    def cards(self, ids: Sequence[str], language: str) -> dict[str, EntryCard]:
        """Return {id: card} in the order of `ids`, without those that the catalogue does not hold."""
        ...

    def record(self, id: str) -> AnyRecord | None:  # noqa: A002  # the catalogue's own name
        """Return the whole record, also for a former id."""
        ...

    def ids(self, kind: str | None = None, type: str | None = None) -> tuple[str, ...]:  # noqa: A002  # likewise
        """Return ids in static order."""
        ...

    def vocabulary(self) -> Vocabulary:
        """Return all concepts."""
        ...

    def labels(self, language: str) -> dict[str, str]:
        """Return {concept id: label}."""
        ...

    def info(self) -> CatalogueInfo:
        """Return which catalogue it is."""
        ...


class Browsing:
    """Read the open catalogue. Every question raises Problem `catalogue-missing` or `-broken` when it cannot be trusted."""

    def __init__(self, *, file: Callable[[], Path], catalogue: Callable[[], Rows]) -> None:
        """Take the catalogue's file, which the first page is read from at once, and the way to open it, used when more is asked."""
        self._file = file
        self._catalogue = catalogue

    def first_page(self, language: str) -> FirstPage | None:
        """Return home and the first list, with nothing loaded but the standard library; None when the catalogue has none."""
        return read_first_page(self._file(), language)

    def record(self, record_id: str) -> AnyRecord | None:
        """Return a whole record, also for an id that it had before; None when the catalogue does not hold it."""
        return self._catalogue().record(record_id)

    def cards(self, ids: Sequence[str], language: str) -> dict[str, EntryCard]:
        """Return {id: card} in the order of `ids`; ids that the catalogue does not hold are left out."""
        return self._catalogue().cards(ids, language)

    def ids(self, *, kind: str | None = None, type: str | None = None) -> tuple[str, ...]:  # noqa: A002  # the word of the trade
        """Return ids in static order, of one kind and type if asked."""
        return self._catalogue().ids(kind=kind, type=type)

    def labels(self, language: str) -> dict[str, str]:
        """Return {concept id: label}, in English where there is none in `language`."""
        return self._catalogue().labels(language)

    def concepts(self, scheme: str) -> tuple[Concept, ...]:
        """Return the concepts of one vocabulary, in its own order."""
        return self._catalogue().vocabulary().scheme(scheme)

    def vocabulary(self) -> Vocabulary:
        """Return all concepts."""
        return self._catalogue().vocabulary()

    def info(self) -> CatalogueInfo:
        """Return which catalogue is open."""
        return self._catalogue().info()

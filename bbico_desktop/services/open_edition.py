# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The edition in use: opened with the first question, built again when broken, searched more simply without its index."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from bbico_desktop.domain.problems import Family, Problem

logger = logging.getLogger(__name__)

CATALOGUE_FILE = "catalogue.sqlite"
INDEX_FOLDER = "index"
REBUILD_HEALS = {"catalogue-missing", "catalogue-broken", "catalogue-older-schema"}
FTS5_STANDS_IN = {"index-missing", "index-broken"}


class EditionPlace(Protocol):
    """A folder that holds an edition; `digest` names it."""

    @property
    def folder(self) -> Path:
        """Return where the edition lies."""
        ...

    @property
    def digest(self) -> str:
        """Return the name of what it was built from."""
        ...


class Closable(Protocol):
    """What must be closed when another edition takes its place."""

    def close(self) -> None:
        """Let go of files."""
        ...


CatalogueT = TypeVar("CatalogueT", bound=Closable)
EngineT = TypeVar("EngineT", bound=Closable)


class OpenEdition(Generic[CatalogueT, EngineT]):
    """Hold one open catalogue and one open search engine. May be asked from several threads."""

    def __init__(
        self,
        *,
        current: Callable[[], EditionPlace | None],
        rebuild: Callable[[], EditionPlace | None],
        open_catalogue: Callable[[Path], CatalogueT],
        open_index: Callable[[Path, str], EngineT],
        open_fts5: Callable[[Path], EngineT],
    ) -> None:
        self._current = current
        self._rebuild = rebuild
        self._open_catalogue = open_catalogue
        self._open_index = open_index
        self._open_fts5 = open_fts5
        self._lock = threading.RLock()
        self._place: EditionPlace | None = None
        self._catalogue: CatalogueT | None = None
        self._engine: EngineT | None = None
        self._retired: list[Closable] = []
        self._notices: dict[str, Problem] = {}

    @property
    def notices(self) -> tuple[Problem, ...]:
        """Return what the reader should quietly be told about this edition."""
        return tuple(self._notices.values())

    def catalogue_file(self) -> Path:
        """Return the file of the catalogue; it may be missing or broken."""
        return self._edition().folder / CATALOGUE_FILE

    def catalogue(self) -> CatalogueT:
        """Return the open catalogue, built again from the packs if it was broken; raises Problem when that does not help either."""
        with self._lock:
            if self._catalogue is None:
                try:
                    self._catalogue = self._open_catalogue(self.catalogue_file())
                except Problem as problem:
                    if problem.code not in REBUILD_HEALS:
                        raise
                    self._catalogue = self._healed(problem)
            return self._catalogue

    def engine(self) -> EngineT:
        """Return the search: the index, or FTS5 in the catalogue's file when the index cannot be used."""
        with self._lock:
            if self._engine is None:
                self.catalogue()  # a broken catalogue is healed first, and brings a new index
                self._engine = self._index() or self._stand_in()
            return self._engine

    def reopen(self) -> None:
        """Let the next question open what is current then; what is open now is closed a change later: somebody may be reading."""
        with self._lock:
            self._close_retired()
            self._retired += [held for held in (self._engine, self._catalogue) if held is not None]
            self._engine = self._catalogue = self._place = None
            self._notices.clear()

    def close(self) -> None:
        """Let go of all files; nobody may be asking any more."""
        with self._lock:
            self.reopen()
            self._close_retired()

    def _close_retired(self) -> None:
        while self._retired:
            self._retired.pop().close()

    def _index(self) -> EngineT | None:
        place = self._edition()
        try:
            return self._open_index(place.folder / INDEX_FOLDER, place.digest)
        except Problem as problem:
            if problem.code not in FTS5_STANDS_IN:
                raise
            self._notice(problem)
            return None

    def _stand_in(self) -> EngineT:
        """Return FTS5; when that is gone too, the edition is worth nothing and is built again."""
        try:
            return self._open_fts5(self.catalogue_file())
        except Problem as problem:
            if problem.code not in FTS5_STANDS_IN:
                raise
            if self._catalogue is not None:
                self._retired.append(self._catalogue)
            self._catalogue = self._healed(problem)
            place = self._edition()
            return self._open_index(place.folder / INDEX_FOLDER, place.digest)

    def _edition(self) -> EditionPlace:
        with self._lock:
            if self._place is None:
                self._place = self._current() or self._rebuilt()
            return self._place

    def _rebuilt(self) -> EditionPlace:
        """Return the edition that was built because there was none. Raises Problem `catalogue-missing` without a pack."""
        missing = Problem("catalogue-missing", Family.STORAGE)
        place = self._rebuild()
        if place is None:
            raise missing
        self._notice(self._outcome(place, missing))
        return place

    def _outcome(self, place: EditionPlace, problem: Problem) -> Problem:
        """Return what to tell of a rebuilding: that it was done, or the trouble itself while another edition stands in."""
        current = self._current()
        done = current is not None and current.digest == place.digest
        return Problem("catalogue-rebuilt", Family.STORAGE) if done else problem

    def _healed(self, problem: Problem) -> CatalogueT:
        """Build the edition again and open it; raise the first problem when there is nothing to build from."""
        logger.info("rebuild after %s", problem.code)
        try:
            self._place = self._rebuild()
        except Problem as second:
            raise problem from second
        if self._place is None:
            raise problem
        catalogue = self._open_catalogue(self.catalogue_file())
        self._notices.clear()
        self._notice(self._outcome(self._place, problem))
        return catalogue

    def _notice(self, problem: Problem) -> None:
        logger.info("%s", problem.code)
        self._notices[problem.code] = problem

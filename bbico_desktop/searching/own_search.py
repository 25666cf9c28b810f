# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The search over the catalogue and what a reader added herself, which is found as soon as it is kept."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.own_things import OwnMaterial
from bbico_desktop.domain.queries import Query
from bbico_desktop.domain.results import Completion, Engine, Found
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.searching.answering import Answering

if TYPE_CHECKING:
    from bbico_desktop.searching.own_layer import Laid, OwnLayer

NOTHING = 0
"""What `changed` gives while there are no own things."""


class OwnSearch:
    """A search engine over another one. Without own things it is that one, and nothing else is loaded."""

    def __init__(
        self,
        base: Answering,
        *,
        vocabulary: Callable[[], Vocabulary],
        material: Callable[[], OwnMaterial],
        changed: Callable[[], int],
        kept: Path,
    ) -> None:
        """Take the catalogue's search and vocabulary, and the ways to ask for own things.

        `changed` gives another number after each change of them, `kept` is the file in which their analysed texts may be kept.
        """
        self._base = base
        self._vocabulary = vocabulary
        self._material = material
        self._changed = changed
        self._kept = kept
        self._seen = NOTHING
        self._layer: OwnLayer | None = None
        self._laid: Laid | None = None
        self._lock = Lock()

    @property
    def name(self) -> Engine:
        """Return which engine searches the catalogue."""
        return self._base.name

    def search(self, query: Query) -> Found:
        """Return the best entries with facets; what stands in a document is found with its page."""
        with self._lock:
            laid = self._now()
            if laid is None:
                return self._base.search(query)
            found = laid.answering.search(query)
            if not any(hit.id in laid.documents for hit in found.hits):
                return found
            from bbico_desktop.searching.own_pages import with_pages

            return replace(found, hits=tuple(with_pages(hit, laid.documents.get(hit.id, ())) for hit in found.hits))

    def complete(self, words: str, language: Language, limit: int) -> tuple[Completion, ...]:
        """Return what the unfinished words may become."""
        with self._lock:
            return self._engine().complete(words, language, limit)

    def similar(self, entry_id: str, language: Language, limit: int) -> tuple[str, ...]:
        """Return the ids of the entries that have most in common with one."""
        with self._lock:
            return self._engine().similar(entry_id, language, limit)

    def close(self) -> None:
        """Let go of the files of the catalogue's search."""
        self._base.close()

    def _engine(self) -> Answering:
        laid = self._now()
        return laid.answering if laid else self._base

    def _now(self) -> Laid | None:
        """Return the search over both as they are now, None when there are no own things."""
        changed = self._changed()  # before what it counts: a change in between is taken in by the next question
        if changed != self._seen:
            material = self._material()
            if not material:
                self._leave_nothing()
            self._laid = self._lay(material) if material else None
            self._seen = changed
        return self._laid

    def _lay(self, material: OwnMaterial) -> Laid:
        if self._layer is None:
            from bbico_desktop.searching.kept_texts import KeptTexts
            from bbico_desktop.searching.own_layer import OwnLayer

            self._layer = OwnLayer(self._base, self._vocabulary(), KeptTexts(self._kept))
        return self._layer.laid(material)

    def _leave_nothing(self) -> None:
        """Forget own things that are no more."""
        self._layer = None
        with suppress(OSError):
            self._kept.unlink(missing_ok=True)

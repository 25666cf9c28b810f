# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The search's own files in an edition, as its builder asks for them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from bbico_desktop.domain.records import AnyRecord
from bbico_desktop.domain.vocabulary import Vocabulary

Progress = Callable[[float], None]
"""Told the part that is done, from 0 to 1; an exception that it raises ends the work."""


class SearchFiles(Protocol):
    """What makes an edition searchable."""

    @property
    def version(self) -> int:
        """Return the version of the search's tables: editions of another one are built again."""
        ...

    def write_tables(
        self, catalogue: Path, records: tuple[AnyRecord, ...], vocabulary: Vocabulary, *, earlier: Path | None
    ) -> None:
        """Add the tables of the simple search to a catalogue; what an `earlier` catalogue holds of the same entries is taken."""
        ...

    def build_index(
        self, folder: Path, records: tuple[AnyRecord, ...], vocabulary: Vocabulary, *, digest: str, progress: Progress | None
    ) -> None:
        """Build the index of an edition in a folder, from its records."""
        ...

    def index_catalogue(self, folder: Path, catalogue: Path, *, digest: str, progress: Progress | None) -> None:
        """Build the index of an edition in a folder, from the tables in its catalogue, which is quicker.

        Raises Problem `index-missing` or `index-broken` when these are not there or not sound.
        """
        ...

    def check_index(self, folder: Path, *, digest: str) -> None:
        """Raise Problem `index-missing` or `index-broken` when the index cannot be used with the edition."""
        ...


class OwnSearchFiles:
    """FTS5 tables and a Whoosh index. The search is imported with the first call: it takes longer than a look at the packs."""

    @property
    def version(self) -> int:
        """Return the version of the analysis and the tables."""
        from bbico_desktop.searching.tables import FORMAT

        return FORMAT

    def write_tables(
        self, catalogue: Path, records: tuple[AnyRecord, ...], vocabulary: Vocabulary, *, earlier: Path | None
    ) -> None:
        """Add the FTS5 tables."""
        from bbico_desktop.searching.documents import documents_of
        from bbico_desktop.searching.fts5 import write_fts5
        from bbico_desktop.searching.stored_readings import kept_readings

        kept = kept_readings(earlier) if earlier else None
        write_fts5(catalogue, documents_of(records, vocabulary), vocabulary, kept=kept)

    def build_index(
        self, folder: Path, records: tuple[AnyRecord, ...], vocabulary: Vocabulary, *, digest: str, progress: Progress | None
    ) -> None:
        """Build the Whoosh index."""
        from bbico_desktop.searching.documents import documents_of
        from bbico_desktop.searching.index_writer import build_index

        build_index(folder, documents_of(records, vocabulary), vocabulary, digest=digest, progress=progress)

    def index_catalogue(self, folder: Path, catalogue: Path, *, digest: str, progress: Progress | None) -> None:
        """Build the Whoosh index of what stands in the FTS5 tables."""
        from bbico_desktop.searching.index_writer import index_catalogue

        index_catalogue(folder, catalogue, digest=digest, progress=progress)

    def check_index(self, folder: Path, *, digest: str) -> None:
        """Open the Whoosh index as the search would."""
        from bbico_desktop.searching.whoosh_engine import open_index

        open_index(folder, digest=digest).close()

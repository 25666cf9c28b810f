# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Build an edition folder aside, check it, and describe it: same packs, same bytes."""

from __future__ import annotations

import os
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bbico_desktop.domain.entries import CatalogueInfo
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import AnyRecord, kind_of
from bbico_desktop.foundation.files import storage_trouble
from bbico_desktop.packs.editions import (
    CATALOGUE_FILE,
    FACTS_FILE,
    INDEX_FOLDER,
    EditionFacts,
    PackRef,
    edition_digest,
    facts_bytes,
)
from bbico_desktop.packs.merging import merged
from bbico_desktop.packs.pack_store import sha256_of
from bbico_desktop.packs.reader import Pack
from bbico_desktop.packs.search_files import Progress, SearchFiles
from bbico_desktop.storage.catalogue_reader import Catalogue
from bbico_desktop.storage.catalogue_writer import compact, write_catalogue
from bbico_desktop.storage.opening import SCHEMA_VERSION, writing_trouble

Step = Callable[[str], None]
"""Called after each step of an installation with its name; tests stop the program there."""


def no_step(name: str) -> None:
    """Do nothing: what happens after each step unless somebody wants to know."""


class EditionBuilder:
    """Builds editions; knows nothing of where they go."""

    def __init__(self, *, search_files: SearchFiles, step: Step = no_step) -> None:
        self._search_files = search_files
        self._step = step

    @property
    def schema(self) -> tuple[int, ...]:
        """Return the versions that an edition must have to be opened by this program."""
        return SCHEMA_VERSION, self._search_files.version

    def digest_of(self, packs: Iterable[Pack]) -> str:
        """Return the name of the edition that these packs make."""
        return edition_digest(self.schema, refs_of(packs))

    def build(
        self,
        folder: Path,
        packs: Sequence[Pack],
        *,
        with_index: bool,
        progress: Progress | None = None,
        earlier: Path | None = None,
    ) -> EditionFacts:
        """Build an edition of packs, base first, in an empty `folder`. Raises Problem; the folder is then worth nothing.

        What the search worked out for an `earlier` catalogue is not worked out again for entries that are the same.
        """
        records, vocabulary = merged(packs)
        info = self._info(packs, records)
        catalogue = folder / CATALOGUE_FILE
        with _storage_troubles(folder):
            texts = {name: text for pack in packs for name, text in pack.texts.items()}
            written = write_catalogue(catalogue, records=records, vocabulary=vocabulary, info=info, texts=texts)
            self._step("catalogue written")
            self._search_files.write_tables(catalogue, records, vocabulary, earlier=earlier)
            compact(catalogue)
            self._step("search tables written")
            if with_index:
                self._search_files.index_catalogue(folder / INDEX_FOLDER, catalogue, digest=info.digest, progress=progress)
                self._step("index written")
            self._check(folder, written, info, with_index=with_index)
            self._step("edition checked")
            return self._describe(folder, packs, info)

    def _info(self, packs: Sequence[Pack], records: Sequence[AnyRecord]) -> CatalogueInfo:
        first = packs[0].meta
        return CatalogueInfo(
            digest=self.digest_of(packs),
            seq=first.seq,
            issued=first.issued,
            development=any(pack.development for pack in packs),
            counts=dict(sorted(Counter(kind_of(record) for record in records).items())),
        )

    def _check(self, folder: Path, written: dict[str, str], info: CatalogueInfo, *, with_index: bool) -> None:
        """Read everything back from the disk, and compare it with the packs, whose records have these fingerprints by id."""
        with Catalogue(folder / CATALOGUE_FILE) as catalogue:
            mistakes = catalogue.check(reading=False)
            sound = not mistakes and catalogue.info() == info
            if not sound or catalogue.fingerprints() != written:
                raise Problem("edition-check-failed", Family.STORAGE, mistakes=mistakes, path=folder)
        if with_index:
            self._search_files.check_index(folder / INDEX_FOLDER, digest=info.digest)

    def _describe(self, folder: Path, packs: Sequence[Pack], info: CatalogueInfo) -> EditionFacts:
        facts = EditionFacts(
            digest=info.digest,
            schema=self.schema,
            packs=refs_of(packs),
            catalogue_sha256=sha256_of(folder / CATALOGUE_FILE),
            development=info.development,
        )
        (folder / FACTS_FILE).write_bytes(facts_bytes(facts))
        make_durable(folder)
        self._step("edition described")
        return facts


@contextmanager
def _storage_troubles(folder: Path) -> Iterator[None]:
    """Turn what the disk refuses into a Problem, also where SQLite was the one to be refused."""
    try:
        yield
    except OSError as error:
        raise storage_trouble(error, folder) from error
    except sqlite3.Error as error:
        raise writing_trouble(error, folder) from error
    except Problem as problem:
        if isinstance(problem.__cause__, sqlite3.Error) and problem.code == "storage-failed":
            raise writing_trouble(problem.__cause__, folder) from problem
        raise


def refs_of(packs: Iterable[Pack]) -> tuple[PackRef, ...]:
    """Return what names these packs."""
    return tuple(PackRef(pack=one.meta.pack, seq=one.meta.seq, sha256=one.sha256) for one in packs)


def make_durable(folder: Path) -> None:
    """Wait until every file of a folder, and the folder itself, is on the disk. Raises OSError."""
    for place in sorted(folder.rglob("*")):
        if place.is_file():
            with place.open("rb+") as file:
                os.fsync(file.fileno())
    for place in [*(one for one in folder.rglob("*") if one.is_dir()), folder]:
        sync_folder(place)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk; Windows has no such thing. Raises OSError."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

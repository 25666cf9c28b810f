# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Put finished editions and finished indexes where they are looked for."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import AnyRecord
from bbico_desktop.foundation.files import make_folder, storage_trouble
from bbico_desktop.packs.edition_builder import EditionBuilder, Step, make_durable, sync_folder
from bbico_desktop.packs.editions import CATALOGUE_FILE, FACTS_FILE, INDEX_FOLDER, Edition, Editions
from bbico_desktop.packs.pack_store import sha256_of
from bbico_desktop.packs.reader import Pack
from bbico_desktop.packs.search_files import Progress, SearchFiles
from bbico_desktop.storage.catalogue_reader import Catalogue

NEW, OLD = ".new", ".old"
"""Ends of the names of folders that nobody reads: being built, and waiting to be removed."""


class EditionFolders:
    """Moves folders that were built aside to their place, each with one rename."""

    def __init__(self, *, editions: Editions, builder: EditionBuilder, search_files: SearchFiles, step: Step) -> None:
        self._editions = editions
        self._builder = builder
        self._search_files = search_files
        self._step = step

    def is_sound(self, edition: Edition) -> bool:
        """Say whether the catalogue is, byte for byte, the one that was checked when it was built."""
        try:
            return sha256_of(edition.catalogue) == edition.facts.catalogue_sha256
        except OSError:
            return False

    def edition_of(self, packs: Sequence[Pack], *, with_index: bool, progress: Progress | None) -> Edition:
        """Return the edition of these packs: the shipped one if it is that and sound, else a newly built one. Raises Problem."""
        digest = self._builder.digest_of(packs)
        shipped = self._editions.shipped()
        if shipped and shipped.digest == digest and self.is_sound(shipped):
            return shipped
        place = self._editions.place_of(digest)
        with self._aside(place) as aside:
            facts = self._builder.build(aside, packs, with_index=with_index, progress=progress, earlier=self._earlier())
        self._step("edition in place")
        return Edition(folder=place, facts=facts, shipped=False)

    def _earlier(self) -> Path | None:
        """Return the current catalogue, of which most entries will be the same; None when it is not sound."""
        current = self._editions.current()
        return current.catalogue if current and self.is_sound(current) else None

    def with_index(self, edition: Edition, progress: Progress | None) -> Edition:
        """Return the edition with a new index; the shipped one is copied, because it is not ours to change. Raises Problem."""
        if not edition.shipped:
            with self._aside(edition.index) as aside:
                self._index(aside, edition, progress)
            self._step("index in place")
            return edition
        place = self._editions.place_of(edition.digest)
        with self._aside(place) as aside:
            for name in (CATALOGUE_FILE, FACTS_FILE):
                shutil.copyfile(edition.folder / name, aside / name)
            self._index(aside / INDEX_FOLDER, edition, progress)
        self._step("edition in place")
        return Edition(folder=place, facts=edition.facts, shipped=False)

    def _index(self, folder: Path, edition: Edition, progress: Progress | None) -> None:
        """Build the index from the catalogue's own tables if they are as they were written, else from its records."""
        try:
            if not self.is_sound(edition):
                raise Problem("catalogue-broken", Family.STORAGE, path=edition.catalogue)
            self._search_files.index_catalogue(folder, edition.catalogue, digest=edition.digest, progress=progress)
        except Problem as problem:
            if problem.code not in {"catalogue-broken", "index-missing", "index-broken"}:
                raise
            with Catalogue(edition.catalogue) as catalogue:
                records, vocabulary = _all_of(catalogue), catalogue.vocabulary()
            self._search_files.build_index(folder, records, vocabulary, digest=edition.digest, progress=progress)
        self._search_files.check_index(folder, digest=edition.digest)
        self._step("index written")

    @contextmanager
    def _aside(self, place: Path) -> Iterator[Path]:
        """Give a new folder beside `place`, and put it there when the work in it is done; what stood there goes. Raises Problem."""
        token = secrets.token_hex(4)
        aside, former = (place.with_name(f".{place.name[:16]}-{token}{end}") for end in (NEW, OLD))
        make_folder(aside)
        try:
            yield aside
            make_durable(aside)
            if place.exists():
                os.rename(place, former)
                self._step("old one moved away")
            os.rename(aside, place)
            sync_folder(place.parent)
        except OSError as error:
            raise storage_trouble(error, place) from error
        finally:
            for leftover in (aside, former):
                shutil.rmtree(leftover, ignore_errors=True)


def _all_of(catalogue: Catalogue) -> tuple[AnyRecord, ...]:
    records = tuple(record for name in catalogue.ids() if (record := catalogue.record(name)))
    if len(records) != len(catalogue.ids()):
        raise Problem("catalogue-broken", Family.STORAGE, path=catalogue.path)
    return records

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Install packs: build aside, check, and switch with one atomic rename. What is not finished has not begun.

Every step has a name (`docs/packs.md` lists them). After a stop at any of them the next start finds the old catalogue or the new.
"""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path

from bbico_desktop.domain.changes import Changes
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.foundation.collector import waiting_collector
from bbico_desktop.foundation.files import make_folder, storage_trouble
from bbico_desktop.packs.edition_builder import EditionBuilder, Step, no_step, sync_folder
from bbico_desktop.packs.edition_folders import EditionFolders
from bbico_desktop.packs.editions import Edition, Editions, PackRef
from bbico_desktop.packs.folder_lock import only_writer
from bbico_desktop.packs.leftovers import clean_up
from bbico_desktop.packs.merging import check_newcomer, owners_of
from bbico_desktop.packs.pack_store import sha256_of
from bbico_desktop.packs.reader import Pack, read_pack
from bbico_desktop.packs.search_files import Progress, SearchFiles
from bbico_desktop.packs.trust import Trust
from bbico_desktop.storage.fingerprints import fingerprints_in

logger = logging.getLogger(__name__)

SPARE_BYTES = 50_000_000
MAX_LEAP = 10_000
"""A number this far above the last one would lock out every later pack: it is refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """What an installation did: ids that came, changed and went."""

    pack: str
    seq: int
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()
    already_there: bool = False


class Installer:
    """Changes which edition is current. One writer at a time; readers never wait."""

    def __init__(
        self,
        *,
        data: Path,
        editions: Editions,
        trust: Trust,
        program_version: str,
        search_files: SearchFiles,
        step: Step = no_step,
        spare_bytes: int = SPARE_BYTES,
    ) -> None:
        self._data = data
        self._editions = editions = editions.strict()
        self._trust = trust
        self._program_version = program_version
        self._step = step
        self._spare_bytes = spare_bytes
        self._builder = EditionBuilder(search_files=search_files, step=step)
        self._folders = EditionFolders(editions=editions, builder=self._builder, search_files=search_files, step=step)

    def verify(self, path: Path) -> Pack:
        """Return the content of a pack; nothing is written. Raises Problem as `reader.read_pack` does."""
        return self._read(path, known=frozenset())

    def _read(self, path: Path, known: frozenset[str]) -> Pack:
        with waiting_collector():
            return read_pack(path, trust=self._trust, program_version=self._program_version, known=known)

    def install(self, path: Path, *, with_index: bool = True, progress: Progress | None = None) -> Installed:
        """Install a pack and make its edition current. Raises Problem, and then nothing has changed.

        Beyond what `verify` refuses: `pack-older`, `pack-same-number`, `pack-far-ahead`, `pack-foreign-id`, `pack-not-allowed`, and
        trouble of storage. Without `with_index` the simple search answers until `build_missing_index`.
        """
        pack = self._read(path, self._known_records())
        with self._writing():
            if self._is_there(pack):
                self._mend_stored(pack, path)
                return Installed(pack=pack.meta.pack, seq=pack.meta.seq, already_there=True)
            others = self._verified(without=pack.meta.pack)
            check_newcomer(pack, owners_of(others))
            self._check_space(pack)
            before = _fingerprints(self._editions.current())
            with self._taken_in(pack, path) as taken:
                edition = self._make_current([*others, taken], with_index=with_index, progress=progress)
            after = _fingerprints(edition)
            clean_up(self._data, self._editions)
            self._step("cleaned up")
        return _difference(pack, before, after)

    def rebuild(self, *, with_index: bool = True, progress: Progress | None = None) -> Edition | None:
        """Build the edition of the newest packs again and make it current; None when there is no pack at all.

        Installed packs that are damaged are put aside. When the disk takes nothing, a sound shipped edition is returned instead;
        Problem is raised when there is none.
        """
        try:
            with self._writing():
                packs = self._verified()
                return self._make_current(packs, with_index=with_index, progress=progress) if packs else None
        except Problem as problem:
            shipped = self._editions.shipped()
            if problem.family is not Family.STORAGE or shipped is None or not self._folders.is_sound(shipped):
                raise
            logger.info("shipped edition stands in after %s", problem.code)
            return shipped

    def build_missing_index(self, edition: Edition, *, progress: Progress | None = None) -> Edition:
        """Build the index of an edition aside and put it in place; return the edition that has it. Raises Problem of storage."""
        with self._writing():
            indexed = self._folders.with_index(edition, progress)
            if edition.shipped:
                self._editions.switch(indexed)
                self._step("current switched")
            return indexed

    def roll_back(self) -> Edition:
        """Make the edition before this one current and forget the packs that came since. Raises Problem `nothing-to-go-back-to`."""
        with self._writing():
            current, previous = self._editions.current(), self._editions.previous()
            if current is None or previous is None or self._is_below_shipped(previous):
                raise Problem("nothing-to-go-back-to", Family.NOT_FOUND)
            self._editions.switch(previous)
            self._step("current switched")
            self._forget(ref for ref in current.facts.packs if ref not in previous.facts.packs)
            return previous

    def needs_rebuild(self) -> bool:
        """Say whether the current edition is missing, of another schema, or not built from the newest packs."""
        return self._editions.needs_rebuild(self._builder.schema)

    def _known_records(self) -> frozenset[str]:
        """Return the SHA-256 of the records of the current edition, if this version of the program writes them the same."""
        try:
            current = self._editions.current()
        except Problem:
            return frozenset()  # whoever needs it will say so
        same = current is not None and current.facts.schema == self._builder.schema
        return frozenset(_fingerprints(current).values()) if same else frozenset()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with only_writer(self._data), waiting_collector():
            self._step("lock taken")
            clean_up(self._data, self._editions)
            self._step("leftovers cleaned")
            yield

    def _is_there(self, pack: Pack) -> bool:
        """Say whether a pack is in use, after comparing its number with the newest one that we have of it. Raises Problem.

        One that lies in its place and is not in use is what a killed installation left: it is installed like any other.
        """
        current = self._editions.current()
        used = current.facts.packs if current else ()
        ours = [ref for ref in (*self._editions.wanted_packs(), *used) if ref.pack == pack.meta.pack]
        known = max(ours, key=attrgetter("seq"), default=None)
        if known is None or known.seq < pack.meta.seq <= known.seq + MAX_LEAP:
            return False
        if pack.meta.seq == known.seq:
            if pack.sha256 == known.sha256:
                return known in used
            raise Problem("pack-same-number", Family.NOT_TRUSTED, pack=known.pack, seq=known.seq)
        code, family = ("pack-older", Family.BAD_INPUT) if pack.meta.seq < known.seq else ("pack-far-ahead", Family.NOT_TRUSTED)
        raise Problem(
            code, family, path=f"{pack.meta.pack} {pack.meta.seq}", pack=known.pack, seq=pack.meta.seq, installed=known.seq
        )

    def _mend_stored(self, pack: Pack, source: Path) -> None:
        """Put a pack that is in use in the place of its own file, if that was damaged."""
        stored = {(one.pack, one.seq): one.path for one in self._editions.store.all()}.get((pack.meta.pack, pack.meta.seq))
        if stored and sha256_of(stored) != pack.sha256:
            with self._taken_in(pack, source):
                self._step("stored pack mended")

    def _verified(self, *, without: str = "") -> list[Pack]:
        """Return the newest packs, in order. A shipped one must be sound; an installed one is put aside when it is not."""
        packs = []
        for ref in self._editions.wanted_packs():
            if ref.pack == without:
                continue
            path = self._editions.file_of(ref)
            try:
                packs.append(self.verify(path))
            except Problem as problem:
                stored = next((one for one in self._editions.store.all() if one.path == path), None)
                if stored is None or not problem.code.startswith("pack-"):
                    raise
                logger.info("put aside %s %s: %s", ref.pack, ref.seq, problem.code)
                self._editions.store.put_aside(stored)
                return self._verified(without=without)  # the one before it may still be there
        lone = None if packs or without else self._editions.lone_pack()
        return packs if lone is None else [self.verify(lone)]

    def _check_space(self, pack: Pack) -> None:
        needed = 2 * pack.stated_bytes + self._spare_bytes
        if shutil.disk_usage(self._data).free < needed:
            raise Problem("disk-full", Family.STORAGE, path=self._data, needed=needed)

    @contextmanager
    def _taken_in(self, pack: Pack, source: Path) -> Iterator[Pack]:
        """Copy a pack into its place and give what the copy holds; the copy goes again when the work with it fails."""
        place = self._editions.store.place_of(pack.meta.pack, pack.meta.seq)
        part = place.with_name(f".{place.name}.part")
        make_folder(place.parent)
        try:
            _copy(source, part, limit=pack.stated_bytes)
            self._step("pack copied")
            copied = pack if pack.read_at_once and sha256_of(part) == pack.sha256 else self.verify(part)
            if copied.sha256 != pack.sha256:
                raise Problem("pack-altered", Family.BAD_INPUT, path=source)
            os.replace(part, place)
            sync_folder(place.parent)
            self._step("pack in place")
            yield copied
        except BaseException as error:
            part.unlink(missing_ok=True)
            if not self._is_in_use(pack):
                place.unlink(missing_ok=True)
            if isinstance(error, OSError):
                raise storage_trouble(error, place) from error
            raise

    def _is_in_use(self, pack: Pack) -> bool:
        current = self._editions.installed()
        return current is not None and any((ref.pack, ref.seq) == (pack.meta.pack, pack.meta.seq) for ref in current.facts.packs)

    def _make_current(self, packs: Sequence[Pack], *, with_index: bool, progress: Progress | None) -> Edition:
        edition = self._folders.edition_of(packs, with_index=with_index, progress=progress)
        self._editions.remember_previous(edition)
        self._step("previous written")
        self._editions.switch(edition)
        self._step("current switched")
        return edition

    def _is_below_shipped(self, edition: Edition) -> bool:
        """Say whether the program came with a newer base: it would be built again at once."""
        shipped = self._editions.shipped()
        held = {ref.pack: ref.seq for ref in edition.facts.packs}
        return any(held.get(ref.pack, 0) < ref.seq for ref in (shipped.facts.packs if shipped else ()))

    def _forget(self, refs: Iterable[PackRef]) -> None:
        for ref in refs:
            path = self._editions.store.place_of(ref.pack, ref.seq)
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise storage_trouble(error, path) from error


def _copy(source: Path, target: Path, *, limit: int) -> None:
    """Copy no more than `limit` bytes, down to the disk."""
    with source.open("rb") as reading, target.open("wb") as writing:
        left = limit
        while left > 0 and (chunk := reading.read(min(left, 1_000_000))):
            writing.write(chunk)
            left -= len(chunk)
        writing.flush()
        os.fsync(writing.fileno())


def _fingerprints(edition: Edition | None) -> dict[str, str]:
    """Return {id: hash} of an edition; nothing when it cannot be read, which is no reason not to install."""
    try:
        if edition:
            return fingerprints_in(edition.catalogue)
    except Problem as problem:
        logger.info("an edition cannot be compared: %s", problem.code)
    return {}


def changes_between(before: Edition, after: Edition) -> Changes:
    """Return what came, changed and went from one edition to another; everything came when the first cannot be read."""
    return _changes(_fingerprints(before), _fingerprints(after))


def _changes(before: dict[str, str], after: dict[str, str]) -> Changes:
    return Changes(
        added=tuple(sorted(after.keys() - before.keys())),
        changed=tuple(sorted(name for name in after.keys() & before.keys() if after[name] != before[name])),
        withdrawn=tuple(sorted(before.keys() - after.keys())),
    )


def _difference(pack: Pack, before: dict[str, str], after: dict[str, str]) -> Installed:
    done = _changes(before, after)
    return Installed(pack=pack.meta.pack, seq=pack.meta.seq, added=done.added, changed=done.changed, withdrawn=done.withdrawn)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Look at every stored file, say what is wrong, and build again what can be built again."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.foundation.paths import HELP_NOW_FILE, USER_FILE, Paths
from bbico_desktop.packs.editions import SHIPPED_EDITION, SHIPPED_PACK, Edition, Editions
from bbico_desktop.packs.installer import Installer
from bbico_desktop.packs.pack_store import sha256_of
from bbico_desktop.packs.search_files import SearchFiles
from bbico_desktop.services.help_now_file import read_help
from bbico_desktop.storage.catalogue_reader import Catalogue
from bbico_desktop.storage.user_backup import Backup

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """One thing that was looked at.

    `what`: `shipped-pack`, `shipped-edition`, `help-now`, `edition`, `index`, `pack`, `own-data` or `folder`.
    """

    what: str
    path: Path
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What an examination found, in the order in which it looked."""

    checks: tuple[Checked, ...]
    backup: Backup | None = None
    """The copy that a repair would put in the place of damaged own data, or that it did put there."""
    put_aside: Path | None = None
    """Where a repair put damaged own data."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return what is wrong; empty when all is well."""
        return tuple(one.problem for one in self.checks if one.problem)

    @property
    def sound(self) -> bool:
        """Say whether nothing is wrong."""
        return not self.problems


class OwnData(Protocol):
    """What this service needs of the reader's own data; `storage.user_store.UserStore` is one."""

    def check(self) -> None:
        """Raise Problem when something is wrong."""
        ...

    def set_aside(self) -> Path:
        """Put a damaged file aside, so that a new one can begin."""
        ...


class OwnBackups(Protocol):
    """What this service needs of the copies of own data; `services.backups.Backups` is one."""

    def newest_good(self) -> Backup | None:
        """Return the newest sound copy."""
        ...

    def restore(self, backup: Backup, /) -> Path:
        """Put it in the place of the damaged file; return where that is kept."""
        ...


class Health:
    """The state of packs, editions, index, help, own data and folders."""

    def __init__(
        self,
        *,
        paths: Paths,
        editions: Editions,
        installer: Callable[[], Installer],
        search_files: SearchFiles,
        own: OwnData,
        backups: OwnBackups,
    ) -> None:
        """Take a way to the installer: it needs the trusted root, which may itself be what is missing."""
        self._paths = paths
        self._editions = editions
        self._installer = installer
        self._search_files = search_files
        self._own_data = own
        self._backups = backups

    def examine(self) -> Report:
        """Look at every stored file, byte for byte. Takes about a second; changes nothing."""
        checks = tuple(self._checks())
        is_damaged = any(one.problem and one.problem.code == "user-data-damaged" for one in checks)
        return Report(checks=checks, backup=self._backups.newest_good() if is_damaged else None)

    def repair(self) -> Report:
        """Build again what is broken and can be built, then examine. What could not be repaired is in the report."""
        try:
            self._rebuild_if_needed()
            self._index_if_needed()
        except Problem as problem:
            logger.info("repair stopped: %s", problem.code)
        kept = self._paths.data / HELP_NOW_FILE
        if kept.exists() and _trouble_of(lambda: read_help(kept)):
            with suppress(OSError):  # it stays in the report
                kept.unlink()  # the shipped help answers until the next edition is opened
        backup, put_aside = self._repair_own_data()
        report = self.examine()
        return replace(report, backup=backup, put_aside=put_aside) if put_aside else report

    def _repair_own_data(self) -> tuple[Backup | None, Path | None]:
        """Put damaged own data aside, where it is kept, and the newest sound copy in its place; return both."""
        trouble = _trouble_of(self._own_data.check)
        if trouble is None or trouble.code != "user-data-damaged":
            return None, None
        backup = self._backups.newest_good()
        try:
            return backup, self._backups.restore(backup) if backup else self._own_data.set_aside()
        except Problem as problem:
            logger.info("own data not repaired: %s", problem.code)
            return None, None

    def _rebuild_if_needed(self) -> None:
        current = self._editions.current()
        if current is None or self._edition_trouble(current) or self._installer().needs_rebuild():
            self._installer().rebuild()

    def _index_if_needed(self) -> None:
        current = self._editions.current()
        if current and self._index_trouble(current):
            self._installer().build_missing_index(current)

    def _checks(self) -> Iterator[Checked]:
        yield from self._shipped()
        yield from self._own()
        yield from self._user_data()
        for folder in (*self._paths.own, self._editions.store.folder, self._editions.folder):
            yield Checked(what="folder", path=folder, problem=_folder_trouble(folder))

    def _shipped(self) -> Iterator[Checked]:
        pack, folder, help_now = (self._paths.shipped / name for name in (SHIPPED_PACK, SHIPPED_EDITION, HELP_NOW_FILE))
        yield Checked(what="shipped-pack", path=pack, problem=self._pack_trouble(pack))
        shipped = self._editions.shipped()
        missing = Problem("catalogue-missing", Family.STORAGE, path=folder)
        yield Checked(what="shipped-edition", path=folder, problem=self._edition_trouble(shipped) if shipped else missing)
        yield Checked(what="help-now", path=help_now, problem=_trouble_of(lambda: read_help(help_now)))

    def _own(self) -> Iterator[Checked]:
        for stored in self._editions.store.all():
            yield Checked(what="pack", path=stored.path, problem=self._pack_trouble(stored.path))
        current = self._editions.current()
        if current is None or self._editions.is_lost():
            yield Checked(what="edition", path=self._paths.data, problem=Problem("catalogue-missing", Family.STORAGE))
        if current is None:
            return
        for path in (self._editions.file_of(ref) for ref in current.facts.packs):
            if not path.exists():
                yield Checked(what="pack", path=path, problem=Problem("input-missing", Family.BAD_INPUT, path=path))
        if not current.shipped:
            yield Checked(what="edition", path=current.folder, problem=self._edition_trouble(current))
        yield Checked(what="index", path=current.index, problem=self._index_trouble(current))
        kept = self._paths.data / HELP_NOW_FILE
        if kept.exists():
            yield Checked(what="help-now", path=kept, problem=_trouble_of(lambda: read_help(kept)))

    def _user_data(self) -> Iterator[Checked]:
        path = self._paths.data / USER_FILE
        if path.exists():
            yield Checked(what="own-data", path=path, problem=_trouble_of(self._own_data.check))

    def _pack_trouble(self, path: Path) -> Problem | None:
        return _trouble_of(lambda: self._installer().verify(path))

    def _edition_trouble(self, edition: Edition) -> Problem | None:
        """Return what is wrong with a catalogue: first in its own words, then byte for byte."""

        def look() -> None:
            with Catalogue(edition.catalogue) as catalogue:
                mistakes = catalogue.check()
            if mistakes or sha256_of(edition.catalogue) != edition.facts.catalogue_sha256:
                raise Problem("catalogue-broken", Family.STORAGE, path=edition.catalogue, mistakes=mistakes)

        return _trouble_of(look)

    def _index_trouble(self, edition: Edition) -> Problem | None:
        return _trouble_of(lambda: self._search_files.check_index(edition.index, digest=edition.digest))


def _trouble_of(look: Callable[[], object]) -> Problem | None:
    """Return the Problem that a look raises."""
    try:
        look()
    except Problem as problem:
        return problem
    except (OSError, ValueError, KeyError, TypeError) as error:
        logger.info("unreadable: %s", type(error).__name__)
        return Problem("storage-failed", Family.STORAGE, path="", reason=type(error).__name__)
    return None


def _folder_trouble(folder: Path) -> Problem | None:
    """Say why a folder of ours cannot be written; one that is not there yet is judged by the nearest one above it."""
    for place in (folder, *folder.parents):
        if place.exists():
            if not place.is_dir():
                return Problem("not-a-folder", Family.STORAGE, path=place)
            return None if os.access(place, os.W_OK | os.X_OK) else Problem("read-only", Family.STORAGE, path=place)
    return None

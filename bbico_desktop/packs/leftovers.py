# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Remove what a killed installation left behind, and editions and packs that nothing needs any more."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from pathlib import Path

from bbico_desktop.domain.problems import Problem
from bbico_desktop.packs.edition_folders import NEW, OLD
from bbico_desktop.packs.editions import Edition, Editions

logger = logging.getLogger(__name__)

PART = ".part"


def clean_up(data: Path, editions: Editions) -> None:
    """Remove leftovers, holding the lock. What cannot be removed is logged and left: it never stops an installation."""
    try:
        leftovers = [*_unfinished(data), *_unneeded_editions(editions), *_unneeded_packs(editions)]
    except Problem as problem:
        logger.info("leftovers stay: %s", problem.code)
        return
    for path in leftovers:
        try:
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
        except OSError as error:
            logger.info("leftover stays: %s (%s)", path.name, type(error).__name__)


def _unfinished(data: Path) -> Iterator[Path]:
    """Yield folders that were being built or thrown away, and files that were being written."""
    editions, packs = data / "editions", data / "packs"
    for folder, ends in ((editions, (NEW, OLD)), (packs, (PART,)), (data, (PART,))):
        yield from (path for path in _hidden_in(folder) if path.name.endswith(ends))
    for folder in (path for path in _folders_in(editions) if not path.name.startswith(".")):
        yield from (path for path in _hidden_in(folder) if path.name.endswith((NEW, OLD)))
    for folder in _folders_in(packs):
        yield from (path for path in _hidden_in(folder) if path.name.endswith(PART))


def _unneeded_editions(editions: Editions) -> Iterator[Path]:
    kept = editions.kept_digests()
    for folder in _folders_in(editions.folder):
        if not folder.name.startswith(".") and folder.name not in kept:
            yield folder


def _unneeded_packs(editions: Editions) -> Iterator[Path]:
    """Yield packs that are neither the newest nor part of the edition that is current or was before."""
    newest = {one.path for one in editions.store.highest().values()}
    kept: list[Edition] = [one for one in (editions.current(), editions.previous()) if one]
    used = {(ref.pack, ref.seq) for edition in kept for ref in edition.facts.packs}
    for stored in editions.store.all():
        if stored.path not in newest and (stored.pack, stored.seq) not in used:
            yield stored.path


def _hidden_in(folder: Path) -> list[Path]:
    return [path for path in _entries(folder) if path.name.startswith(".")]


def _folders_in(folder: Path) -> list[Path]:
    return [path for path in _entries(folder) if path.is_dir() and not path.is_symlink()]


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []

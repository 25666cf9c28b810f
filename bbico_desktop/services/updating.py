# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Bring the catalogue up to date: install packs, go back, and catch up with what the program itself came with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from bbico_desktop.domain.changes import Changes
from bbico_desktop.packs.editions import Edition, Editions, PackRef
from bbico_desktop.packs.installer import Installed, Installer, changes_between
from bbico_desktop.packs.reader import Pack
from bbico_desktop.packs.search_files import Progress


class Updating:
    """Change which packs the catalogue is made of. After a change the caller opens the new edition (`Services.refresh`)."""

    def __init__(
        self, *, installer: Installer, editions: Editions, compare: Callable[[Edition, Edition], Changes] = changes_between
    ) -> None:
        self._installer = installer
        self._editions = editions
        self._compare = compare
        self._compared: tuple[tuple[str, str], Changes] | None = None

    def install(self, path: Path, *, with_index: bool = True, progress: Progress | None = None) -> Installed:
        """Install one pack, whole or not at all. Raises Problem, and then nothing has changed.

        Without `with_index` it is quicker, the simple search answers, and `catch_up` builds the index.
        """
        return self._installer.install(path, with_index=with_index, progress=progress)

    def verify(self, path: Path) -> Pack:
        """Return what a pack holds, every byte of it checked. Raises Problem when it is not whole or not trusted."""
        return self._installer.verify(path)

    def packs(self) -> tuple[PackRef, ...]:
        """Return the packs that the current catalogue is made of, base first; empty when there is no catalogue."""
        current = self._editions.current()
        return current.facts.packs if current else ()

    def latest_changes(self) -> Changes:
        """Return what came, changed and went with the last update; nothing when there is no catalogue from before.

        The answer is remembered: comparing reads both catalogues from end to end, and Home asks on every visit.
        """
        before, current = self._editions.previous(), self._editions.current()
        if before is None or current is None:
            return Changes()
        both, compared = (before.digest, current.digest), self._compared
        if compared is None or compared[0] != both:
            self._compared = compared = both, self._compare(before, current)
        return compared[1]

    def rollback(self) -> Edition:
        """Make the catalogue before this one current. Raises Problem `nothing-to-go-back-to`."""
        return self._installer.roll_back()

    def rebuild(self, *, with_index: bool = True, progress: Progress | None = None) -> Edition | None:
        """Build the catalogue again from its packs and return the edition to open; None when there is no pack. Raises Problem."""
        self._compared = None  # a damaged catalogue becomes whole under the same digest
        return self._installer.rebuild(with_index=with_index, progress=progress)

    def catch_up(self, progress: Progress | None = None) -> bool:
        """Do what can wait until the window shows: take in a newer shipped pack, build a missing index.

        Return whether anything changed. Raises Problem of storage; the edition that is open goes on answering.
        """
        changed = False
        if self._installer.needs_rebuild():
            changed = self._installer.rebuild(progress=progress) is not None
        current = self._editions.current()
        if current and not current.index.is_dir():
            self._installer.build_missing_index(current, progress=progress)
            changed = True
        return changed

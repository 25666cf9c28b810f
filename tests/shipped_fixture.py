# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the program ships with, made from the tiny catalogue with the real search; and a clock that stands still."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from bbico_desktop.foundation.paths import Paths, paths_for
from bbico_desktop.packs.search_files import OwnSearchFiles
from bbico_desktop.services.help_now_file import help_set, to_bytes
from bbico_desktop.storage.catalogue_reader import Catalogue
from tests.catalogue_fixture import tiny_records, tiny_vocabulary
from tests.packs.installing import Home, ship
from tests.packs.making import RESOURCES


class StoppedClock:
    """A clock that always shows the same moment."""

    def __init__(self, today: date = date(2026, 11, 24), *, plausible: bool = True) -> None:
        self._today = today
        self._plausible = plausible

    def today(self) -> date:
        return self._today

    def now(self) -> datetime:
        return datetime(self._today.year, self._today.month, self._today.day, 12, tzinfo=UTC)

    def plausible(self) -> bool:
        return self._plausible


def paths_in(folder: Path) -> Paths:
    """Return a reader's folders under `folder`, and a place for what ships beside them."""
    return replace(paths_for(folder / "home", {}), shipped=folder / "shipped", resources=RESOURCES)


def ship_tiny(paths: Paths) -> None:
    """Put base pack, edition with index, and help now where the program's own are."""
    shutil.copytree(_made(), paths.shipped)


@cache
def _made() -> Path:
    """Make what `ship_tiny` copies, once in a run."""
    folder = Path(tempfile.mkdtemp(prefix="bbico-tiny-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    paths = paths_in(folder)
    edition = ship(Home(paths=paths, search_files=OwnSearchFiles()), with_index=True)
    with Catalogue(edition.catalogue) as catalogue:
        helps = help_set(tiny_records(), tiny_vocabulary(), catalogue.info())
    (paths.shipped / "help_now.json").write_bytes(to_bytes(helps))
    return paths.shipped

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Where things stand on this machine. Nothing is made here: folders come into being with the first write."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PROGRAM = "bbico"
HOME_VARIABLE = "BBICO_HOME"
HELP_NOW_FILE = "help_now.json"
"""Shipped, and kept beside the catalogue when a newer one brought it."""
USER_FILE, DOCUMENTS, BACKUPS = "user.sqlite", "documents", "backups"
UNSAVED_FILE = "own-unsaved.json"
"""In the data folder: what the reader wrote herself, the files that she attached, and copies of the first."""

RUNNING_FILE, DOOR_FILE = "running", "window"
"""In the cache folder: the mark of a running window, and the door through which other starts of the program reach it."""
OWN_TEXTS_FILE = "own-texts.bin"
"""In the cache folder: the same, as the search keeps it; it may be lost."""

RECENT_FILE = "recent.json"
"""In the cache folder: the entries that were opened last; it may be lost."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """The program's folders: the reader's own four, and two that come with the program and are only read."""

    data: Path
    config: Path
    cache: Path
    log: Path
    shipped: Path
    resources: Path

    @property
    def own(self) -> tuple[Path, ...]:
        """Return the reader's own folders, none of them twice."""
        return tuple(dict.fromkeys((self.data, self.config, self.cache, self.log)))


def paths_for(home: Path | None = None, environ: Mapping[str, str] | None = None) -> Paths:
    """Return the folders under `home`, else under `BBICO_HOME`, else where the system keeps such things."""
    surroundings = os.environ if environ is None else environ
    named = home or (Path(surroundings[HOME_VARIABLE]) if surroundings.get(HOME_VARIABLE) else None)
    shipped, resources = shipped_folder(), resources_folder()
    if named is not None:
        base = _home(named)
        return Paths(
            data=base / "data", config=base / "config", cache=base / "cache", log=base / "log", shipped=shipped, resources=resources
        )
    import platformdirs  # not needed under a named home, and the window starts sooner

    system = platformdirs.PlatformDirs(PROGRAM, appauthor=False)
    return Paths(
        data=system.user_data_path,
        config=system.user_config_path,
        cache=system.user_cache_path,
        log=system.user_log_path,
        shipped=shipped,
        resources=resources,
    )


def _home(named: Path) -> Path:
    try:
        return named.expanduser().absolute()
    except RuntimeError:  # nobody is called so here: "~" is then a letter like any other
        return named.absolute()


def shipped_folder() -> Path:
    """Return the folder of the shipped pack, edition and messages: a checkout's own build, else what was installed."""
    checkout = _checkout()
    return checkout / "build" / "shipped" if checkout else _package() / "shipped"


def resources_folder() -> Path:
    """Return the folder of fonts, icons, styles and layouts: the checkout's own, else what was installed."""
    return (_checkout() or _package()) / "resources"


def manual_folder() -> Path:
    """Return the folder of the manual, a folder below for each language: the checkout's own, else what was installed."""
    checkout = _checkout()
    return checkout / "docs" / "manual" if checkout else _package() / "manual"


def _package() -> Path:
    return Path(__file__).resolve().parent.parent


@cache
def _checkout() -> Path | None:
    """Return the checkout that this package lies in; an editable install may leave stale copies elsewhere."""
    beside = _package().parent
    return beside if (beside / "pyproject.toml").is_file() else None

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The catalogue that ships: its records are read once for all tests, its search is the one that `make setup` built of them."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from bbico_desktop.authoring.publisher import Publication, publish
from bbico_desktop.authoring.reader import read_folder
from bbico_desktop.authoring.written import Reading
from bbico_desktop.foundation.paths import paths_for
from bbico_desktop.packs.editions import Edition, Editions
from tools.make_shipped import STAMP, _inputs_hash, _key

ROOT = Path(__file__).resolve().parent.parent
DB, SHIPPED = ROOT / "db", ROOT / "build" / "shipped"


@cache
def whole_reading() -> Reading:
    """Return what the records of the project say."""
    return read_folder(DB, "draft")


@cache
def whole_catalogue() -> Publication:
    """Return the records and the vocabulary as they stand in the pack."""
    return publish(whole_reading())


def built_edition() -> Edition | None:
    """Return the edition that was built from just these sources and this program; None when they have changed since."""
    stamp = SHIPPED / STAMP
    wanted = _inputs_hash(ROOT, "release", _key(ROOT, None, release=False))
    if not stamp.is_file() or stamp.read_text(encoding="ascii").strip() != wanted:
        return None
    return Editions(replace(paths_for(None, {}), shipped=SHIPPED)).shipped()

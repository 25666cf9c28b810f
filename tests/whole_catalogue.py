# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The catalogue that ships: its records are read once for all tests, its search is the one that `make setup` built of them."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from bbico_desktop.authoring.publisher import publish
from bbico_desktop.authoring.reader import read_folder
from bbico_desktop.foundation.paths import paths_for
from bbico_desktop.packs.content import PackContent
from bbico_desktop.packs.editions import SHIPPED_PACK, Edition, Editions
from bbico_desktop.packs.reader import read_pack
from tests.packs.making import PROGRAM, development_trust
from tools.make_shipped import STAMP, _inputs_hash, _key

ROOT = Path(__file__).resolve().parent.parent
DB, SHIPPED = ROOT / "db", ROOT / "build" / "shipped"


@cache
def whole_catalogue() -> PackContent:
    """Return the records and the vocabulary of the pack that `make setup` built; where its sources have changed since, theirs."""
    if built_edition() is not None:
        pack = read_pack(SHIPPED / SHIPPED_PACK, trust=development_trust(), program_version=PROGRAM)
        return pack.content
    made = publish(read_folder(DB, "draft"))
    return PackContent(meta=made.header, records=made.records, vocabulary=made.vocabulary)


def built_edition() -> Edition | None:
    """Return the edition that was built from just these sources and this program; None when they have changed since."""
    stamp = SHIPPED / STAMP
    wanted = _inputs_hash(ROOT, "release", _key(ROOT, None, release=False))
    if not stamp.is_file() or stamp.read_text(encoding="ascii").strip() != wanted:
        return None
    return Editions(replace(paths_for(None, {}), shipped=SHIPPED)).shipped()

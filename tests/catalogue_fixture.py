# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A tiny catalogue in four languages for tests of every layer: twelve entries, made up but for the numbers 112 and 116 000."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from bbico_desktop.domain.entries import CatalogueInfo
from bbico_desktop.domain.plain import from_plain, record_from_plain
from bbico_desktop.domain.records import AnyRecord, kind_of
from bbico_desktop.domain.vocabulary import Concept, Vocabulary

TINY_FILE = Path(__file__).resolve().parent / "data" / "tiny_catalogue.json"


@cache
def _tiny() -> dict[str, list[Any]]:
    loaded: dict[str, list[Any]] = json.loads(TINY_FILE.read_text(encoding="utf-8"))
    return loaded


@cache
def tiny_records() -> tuple[AnyRecord, ...]:
    """Return two organisations, two helplines, two help sheets and six resources, in no particular order."""
    return tuple(record_from_plain(one) for one in _tiny()["records"])


@cache
def tiny_vocabulary() -> Vocabulary:
    """Return the concepts that the tiny records use and a few more, with their real labels."""
    return Vocabulary(concepts=tuple(from_plain(Concept, one) for one in _tiny()["vocabulary"]))


def tiny_info(*, digest: str = "0" * 64) -> CatalogueInfo:
    """Return what the tiny catalogue says of itself."""
    counts: dict[str, int] = {}
    for record in tiny_records():
        counts[kind_of(record)] = counts.get(kind_of(record), 0) + 1
    return CatalogueInfo(digest=digest, seq=1, issued="2026-11-24", development=True, counts=counts)


def tiny_catalogue(folder: Path) -> Path:
    """Write the tiny catalogue into `folder` and return the file."""
    from bbico_desktop.storage.catalogue_writer import write_catalogue

    path = folder / "catalogue.sqlite"
    write_catalogue(path, records=tiny_records(), vocabulary=tiny_vocabulary(), info=tiny_info())
    return path

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What an index is built from: one document an entry, its texts in all languages together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bbico_desktop.domain.records import UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchDocument:
    """All that the search knows of one entry. `number` is its place in static rank order, from 0, and its row in the catalogue."""

    number: int
    id: str
    title: Mapping[str, str]
    keywords: Mapping[str, tuple[str, ...]]
    summary: Mapping[str, str]
    body: Mapping[str, str]
    concepts: tuple[str, ...]
    facets: Mapping[str, tuple[str, ...]]
    ages: tuple[int, int] | None
    minutes: int | None = None
    group: tuple[int, int] | None = None
    """For how many it is made."""
    rooms: tuple[str, ...] = ()
    """As `rooms.room_values` gives them."""
    as_of: str = UNKNOWN
    distress: bool = False
    names: tuple[str, ...] = ()
    """Organisation names, abbreviations, the id: matched as they stand, without stems."""

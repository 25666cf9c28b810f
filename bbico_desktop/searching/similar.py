# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Entries that have most in common with one: its topics above all, then for whom, what kind of thing, which age and language."""

from __future__ import annotations

import math
from collections.abc import Iterator

from bbico_desktop.domain.languages import Language
from bbico_desktop.domain.records import UNKNOWN
from bbico_desktop.searching.bitsets import Slices, add, highest, slices_of
from bbico_desktop.searching.tables import SearchTables

_WEIGHTS = {"topic": 8.0, "audience": 1.5, "type": 1.5, "age_group": 1.0, "education_level": 1.0}
"""What a value in common counts in each facet, times how rare it is."""

_READERS_LANGUAGE = 4.0
_UNIT = 16


def similar_to(entry_id: str, language: Language, limit: int, tables: SearchTables) -> tuple[str, ...]:
    """Return the ids nearest to an entry, nearest first; each has a topic in common with it. Nothing for an unknown id."""
    if entry_id not in tables.ids or limit < 1:
        return ()
    number = tables.ids.index(entry_id)
    own = 1 << number
    scores: Slices = []
    related = 0
    for facet, bits in _in_common(own, tables):
        add(scores, slices_of([(round(_UNIT * _WEIGHTS[facet] * _rarity(bits, tables.count)), bits)]))
        related |= bits if facet == "topic" else 0
    add(scores, slices_of([(round(_UNIT * _READERS_LANGUAGE), tables.facets["language"].get(language, 0))]))
    return tuple(tables.ids[one] for one in highest(scores, related & ~own, limit))


def _in_common(own: int, tables: SearchTables) -> Iterator[tuple[str, int]]:
    """Yield (facet, entries) for each value that the entry has."""
    for facet in _WEIGHTS:
        for value, bits in sorted(tables.facets[facet].items()):
            if value != UNKNOWN and bits & own:
                yield facet, bits


def _rarity(bits: int, count: int) -> float:
    size = bits.bit_count()
    return math.log(1 + (count - size + 0.5) / (size + 0.5))

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Which entries fit what a query says beside its subject, and which do not say whether they do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bbico_desktop.domain.records import UNKNOWN
from bbico_desktop.domain.results import Understood
from bbico_desktop.searching.bitsets import all_below, union_of
from bbico_desktop.searching.tables import SearchTables


@dataclass(frozen=True, slots=True)
class Fit:
    """The entries that may stay, and those of them that do not say whether they fit."""

    within: int
    apart: int


def fit_of(understood: Sequence[Understood], tables: SearchTables, *, lesson: bool) -> Fit:
    """Return which entries stay when all of this is applied. Unless a lesson is wanted, help stays whatever it says."""
    help_stays = 0 if lesson else tables.distress
    within, apart = all_below(tables.count), 0
    for one in understood:
        fits, unknown = _fit(one, tables)
        within &= fits | unknown | help_stays
        apart |= unknown & ~fits
    return Fit(within, apart & within & ~help_stays)


def _fit(one: Understood, tables: SearchTables) -> tuple[int, int]:
    """Return the entries that fit, and those that do not say."""
    if one.kind == "age":
        return _of_ages(int(one.values[0]), int(one.values[-1]), tables)
    if one.kind == "education_level":
        return _of_levels(one.values, tables)
    if one.kind == "minutes":
        return tables.within_minutes(int(one.values[0])), all_below(tables.count) & ~tables.with_minutes
    sets = tables.facets[one.kind]
    return union_of(sets, one.values), sets.get(UNKNOWN, 0)


def _of_ages(youngest: int, oldest: int, tables: SearchTables) -> tuple[int, int]:
    """Where an entry gives no ages, its school levels tell."""
    levels = tables.facets["education_level"]
    fitting = [level for level, (least, most) in tables.level_ages.items() if least <= oldest and youngest <= most]
    by_level = union_of(levels, fitting) & ~tables.with_ages
    told = union_of(levels, tables.level_ages) | tables.with_ages
    return tables.between_ages(youngest, oldest) | by_level, all_below(tables.count) & ~told


def _of_levels(wanted: Sequence[str], tables: SearchTables) -> tuple[int, int]:
    """Where an entry gives no level, its ages tell."""
    unknown = tables.facets["education_level"].get(UNKNOWN, 0)
    by_age = 0
    for level in wanted:
        if level in tables.level_ages:
            by_age |= tables.between_ages(*tables.level_ages[level])
    return union_of(tables.facets["education_level"], wanted) | (by_age & unknown), unknown & ~tables.with_ages

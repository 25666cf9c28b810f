# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Which entries an answer holds: most of the words where enough entries have them, else as many as can be had; then the filters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bbico_desktop.domain.queries import FACETS, Filters
from bbico_desktop.domain.results import RoomCount
from bbico_desktop.searching.bitsets import all_below, at_least, union_of, united
from bbico_desktop.searching.groups import Group
from bbico_desktop.searching.operators import FieldClause, FieldValue
from bbico_desktop.searching.question import values_of
from bbico_desktop.searching.room_filtering import RoomFiltering
from bbico_desktop.searching.tables import SearchTables

MAY_MISS = 3
"""Of so many words an entry may miss one: people tell stories, and no entry has all the words of a story."""
ENOUGH = 3
"""With fewer hits, entries that miss more words are shown too."""


@dataclass(frozen=True, slots=True)
class Matched:
    """The entries that answer the words, before any filter; `relaxed` when some of them miss a word."""

    entries: int
    relaxed: bool


def with_all_words(groups: Sequence[Group], count: int) -> int:
    """Return the entries that have every word."""
    entries = all_below(count)
    for group in groups:
        entries &= group.entries if not group.optional else entries
    return entries


def matched(groups: Sequence[Group], count: int) -> Matched:
    """Return the entries for the words. Filters have no say in it, so that a facet's count holds after the click."""
    groups = [group for group in groups if not group.optional] or [replace(group, optional=False) for group in groups]
    words = [group for group in groups if not group.required]
    if len(words) < 2:
        return Matched(with_all_words(groups, count), relaxed=False)
    within = with_all_words([group for group in groups if group.required], count)
    counted = at_least([group.entries & within for group in words], len(words))
    for needed in range(len(words) - len(words) // MAY_MISS, 0, -1):
        if counted[needed].bit_count() >= ENOUGH:
            return Matched(counted[needed], relaxed=needed < len(words))
    return Matched(counted[1], relaxed=True)


def fields_hold(fields: Sequence[FieldClause], tables: SearchTables) -> int:
    """Return the entries that have the values which the text of a query asks for by name (`topic:phishing`)."""
    entries = all_below(tables.count)
    for clause in fields:
        holding = united(_holding(FieldValue(clause.field, value), tables) for value in clause.values)
        entries &= ~holding if clause.excluded else holding
    return entries


def _holding(field: FieldValue, tables: SearchTables) -> int:
    if field.field == "age":
        return tables.of_age(int(field.value))
    if field.field == "minutes":
        return tables.within_minutes(int(field.value))
    return union_of(tables.facets[field.field], values_of(field, tables.labels))


class Filtering:
    """The entries that filters let through, and the counts of each facet's values."""

    def __init__(self, filters: Filters, tables: SearchTables) -> None:
        self._tables = tables
        self._chosen = {facet: values for facet, values in filters.chosen.items() if values}
        self._of_age = all_below(tables.count) if filters.age is None else tables.of_age(filters.age)
        self._room = RoomFiltering(filters, tables)
        self._numbers = self._room.passing(self._of_age)
        self._passes = {facet: self._any_of(facet, values) for facet, values in self._chosen.items()}

    def _any_of(self, facet: str, values: frozenset[str]) -> int:
        return union_of(self._tables.facets.get(facet, {}), values)

    def passing(self, entries: int) -> int:
        """Return those of the entries that pass every filter."""
        return self._passing(entries, but="")

    def _passing(self, entries: int, *, but: str) -> int:
        entries &= self._numbers
        for facet, bits in self._passes.items():
            if facet != but:
                entries &= bits
        return entries

    def room_counts(self, entries: int) -> Mapping[str, RoomCount]:
        """Return what may be asked of the room with one click, and how many entries do not say whether they fit."""
        entries &= self._of_age
        for bits in self._passes.values():
            entries &= bits
        return self._room.counts(entries)

    def counts(self, entries: int) -> dict[str, dict[str, int]]:
        """Return, for each value, how many hits there are once it is chosen too; values that no hit has are left out."""
        everything = self.passing(entries)
        counted: dict[str, dict[str, int]] = {}
        for facet in FACETS:
            held = self._passes.get(facet, 0)
            among = self._passing(entries, but=facet) if facet in self._passes else everything
            chosen = self._chosen.get(facet, frozenset())
            counted[facet] = {
                value: (among & (bits | held)).bit_count()
                for value, bits in self._tables.facets[facet].items()
                if among & bits or value in chosen
            }
            counted[facet].update({value: everything.bit_count() for value in sorted(chosen) if value not in counted[facet]})
        return counted

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Which entries fit a room, a time and a group, and which do not say whether they do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from bbico_desktop.domain.queries import Filters
from bbico_desktop.domain.results import RoomCount
from bbico_desktop.domain.rooms import GROUP, LARGE_GROUP, LESSON_MINUTES, MINUTES, ROOMS, unknown_in
from bbico_desktop.searching.bitsets import all_below, united
from bbico_desktop.searching.stated import GROUPS, span_of
from bbico_desktop.searching.stated import ROOMS as ROOMS_STATED
from bbico_desktop.searching.tables import SearchTables


class Fits(NamedTuple):
    """The entries that say they fit, and those that do not say."""

    fits: int
    unknown: int


class RoomFiltering:
    """What filters ask of the room, over all entries."""

    def __init__(self, filters: Filters, tables: SearchTables) -> None:
        self._tables = tables
        self._unknown_too = filters.unknown_too
        self._asked = {room: self._in_room(room) for room in ROOMS if room in filters.room}
        if filters.minutes is not None:
            self._asked[MINUTES] = self._within(filters.minutes)
        if filters.group is not None:
            self._asked[GROUP] = self._for_group(filters.group)

    def passing(self, entries: int, *, but: str = "") -> int:
        """Return those of the entries that pass all that is asked, but one thing."""
        for name, asked in self._asked.items():
            if name != but:
                entries &= self._kept(name, asked)
        return entries

    def counts(self, entries: int) -> Mapping[str, RoomCount]:
        """Return what one click would find among entries that pass all else, and how many of those do not say."""
        offered = {room: self._in_room(room) for room in ROOMS}
        offered |= {MINUTES: self._within(LESSON_MINUTES), GROUP: self._for_group(LARGE_GROUP)}
        return {name: self._count(name, one, entries) for name, one in offered.items()}

    def _count(self, name: str, offered: Fits, entries: int) -> RoomCount:
        among = self.passing(entries, but=name)
        return RoomCount(count=(among & self._kept(name, offered)).bit_count(), unknown=(among & offered.unknown).bit_count())

    def _kept(self, name: str, asked: Fits) -> int:
        return asked.fits | asked.unknown if name in self._unknown_too else asked.fits

    def _in_room(self, room: str) -> Fits:
        rooms = self._tables.stated[ROOMS_STATED]
        return Fits(rooms.get(room, 0), rooms.get(unknown_in(room), 0))

    def _within(self, minutes: int) -> Fits:
        return Fits(self._tables.within_minutes(minutes), all_below(self._tables.count) & ~self._tables.with_minutes)

    def _for_group(self, people: int) -> Fits:
        groups = self._tables.stated[GROUPS]
        large = united(bits for size, bits in groups.items() if people <= span_of(size)[1])
        return Fits(large, all_below(self._tables.count) & ~united(groups.values()))

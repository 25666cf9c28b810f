# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Other orders than by relevance: by title, last check, duration and age. Each is worked out once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from bbico_desktop.domain.facets import folded
from bbico_desktop.domain.freshness import day_of
from bbico_desktop.domain.languages import Language, wording
from bbico_desktop.domain.queries import Sort
from bbico_desktop.searching.bitsets import numbers_of
from bbico_desktop.searching.stated import AGES, CHECKED, MINUTES, span_of
from bbico_desktop.searching.tables import SearchTables

_LAST = 10**9
Key = tuple[int | str, ...]


class Orders:
    """The place of each entry in each order; of equals the lower id comes first, and what is not known stands last."""

    def __init__(self, tables: SearchTables) -> None:
        self._tables = tables
        self._places: dict[tuple[Sort, str], list[int]] = {}

    def sorted(self, entries: int, sort: Sort, language: Language) -> list[int]:
        """Return these entries in an order; by `relevance` as they stand."""
        numbers = list(numbers_of(entries))
        if sort == "relevance":
            return numbers
        places = self._order(sort, language)
        return sorted(numbers, key=places.__getitem__)

    def _order(self, sort: Sort, language: Language) -> list[int]:
        held = (sort, language if sort == "title" else "")
        if held not in self._places:
            keys = self._titles(language) if sort == "title" else self._stated(sort)
            ids = self._tables.ids
            ordered = sorted(range(len(ids)), key=lambda number: (keys[number], ids[number]))
            places = [0] * len(ids)
            for place, number in enumerate(ordered):
                places[number] = place
            self._places[held] = places
        return self._places[held]

    def _titles(self, language: Language) -> list[Key]:
        titles = (wording(self._tables.titles(number), language).text for number in range(self._tables.count))
        return [(folded(title).lstrip(" \"'«»„“”‘’([¿¡#-"),) for title in titles]

    def _stated(self, sort: Sort) -> list[Key]:
        keys: list[Key] = [(_LAST,)] * self._tables.count
        for number, key in self._spoken(sort):
            keys[number] = key
        return keys

    def _spoken(self, sort: Sort) -> Iterator[tuple[int, Key]]:
        """Yield (entry, key) for those that say what it is about."""
        name, key_of = _KEYS[sort]
        for value, bits in self._tables.stated[name].items():
            key = key_of(value)
            yield from ((number, key) for number in numbers_of(bits))


def _latest_first(as_of: str) -> Key:
    day = day_of(as_of)
    return (_LAST,) if day is None else (date.max.toordinal() - day.toordinal(),)


def _shortest_first(minutes: str) -> Key:
    return (int(minutes),)


_KEYS: dict[str, tuple[str, Callable[[str], Key]]] = {
    "checked": (CHECKED, _latest_first),
    "duration": (MINUTES, _shortest_first),
    "age": (AGES, span_of),
}

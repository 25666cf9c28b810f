# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What entries state beside their texts, as sets: ages, minutes, size of the group, rooms, day of the last check."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bbico_desktop.domain.search_documents import SearchDocument

AGES, MINUTES, GROUPS, ROOMS, CHECKED = "ages", "minutes", "groups", "rooms", "checked"
STATED = (AGES, MINUTES, GROUPS, ROOMS, CHECKED)


def stated(documents: Iterable[SearchDocument], name: str) -> Iterator[tuple[str, int]]:
    """Yield (value, number of the entry) for all that say one of `STATED`."""
    return ((value, one.number) for one in documents for value in _values(one, name))


def span_of(value: str) -> tuple[int, int]:
    """Return both ends of ages or of the size of a group."""
    least, _, most = value.partition("-")
    return int(least), int(most)


def _values(document: SearchDocument, name: str) -> tuple[str, ...]:
    if name == ROOMS:
        return document.rooms
    if name == CHECKED:
        return (document.as_of,)
    if name == MINUTES:
        return (str(document.minutes),) if document.minutes else ()
    span = document.ages if name == AGES else document.group
    return (f"{span[0]}-{span[1]}",) if span else ()

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Where something is used: what the room has, and whether an entry works there. What no record says is not known."""

from __future__ import annotations

from bbico_desktop.domain.records import UNKNOWN, AnyRecord, Resource, Sheet

NO_WIFI, NO_DEVICES, PRINTER_ONLY = "no-wifi", "no-devices", "printer-only"
ROOMS = (NO_WIFI, NO_DEVICES, PRINTER_ONLY)
"""Values of `Filters.room`: no internet; no devices of those who take part; nothing but paper, a board and who is there."""

MINUTES, GROUP = "minutes", "group"
LESSON_MINUTES, LARGE_GROUP = 50, 15
"""What one click asks for: a lesson of a school, and a class."""

Works = dict[str, bool | None]

_BY_NEED: dict[str, Works] = {
    "printable": dict.fromkeys(ROOMS, True),
    "downloadable": {NO_WIFI: True, NO_DEVICES: False, PRINTER_ONLY: False},
    "online-only": dict.fromkeys(ROOMS, False),
    "face-to-face": {NO_WIFI: True, NO_DEVICES: None, PRINTER_ONLY: None},
}
_NOT_KNOWN: Works = dict.fromkeys(ROOMS)
_ON_PAPER = frozenset(("printer", "board"))
"""Of the vocabulary `room_need`: a large sheet of paper does for a board."""


def works_in(record: AnyRecord) -> Works:
    """Return {room: whether it works there}, None where the record does not say. A kit is what its entries are: not known."""
    if isinstance(record, Sheet):
        needs = frozenset(record.room_needs)
        return {
            NO_WIFI: "internet" not in needs,
            NO_DEVICES: not needs & {"internet", "devices"},
            PRINTER_ONLY: needs <= _ON_PAPER,
        }
    if isinstance(record, Resource):
        return _BY_NEED.get(record.low_connectivity or "", _NOT_KNOWN)
    return _NOT_KNOWN


def room_values(record: AnyRecord) -> tuple[str, ...]:
    """Return the rooms in which a record works, and those of which that is not known, as `unknown:no-wifi`."""
    works = works_in(record).items()
    return tuple(room if fits else unknown_in(room) for room, fits in works if fits is not False)


def unknown_in(room: str) -> str:
    """Return the value for entries that do not say whether they work in a room."""
    return f"{UNKNOWN}:{room}"

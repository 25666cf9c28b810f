# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a room has, how long there is and for how many, in words: as a choice, as a chip, and for what does not say it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from bbico_desktop.domain.queries import Filters
from bbico_desktop.domain.rooms import GROUP, LARGE_GROUP, LESSON_MINUTES, MINUTES, NO_DEVICES, NO_WIFI, PRINTER_ONLY
from bbico_desktop.gui.wording import capital

CHOICES = (NO_WIFI, NO_DEVICES, PRINTER_ONLY, MINUTES, GROUP)
"""In the order of the panel; `minutes` and `group` as one click asks for them."""


def room_choice(name: str) -> str:
    """Return what one choice is called."""
    if name == NO_WIFI:
        return QCoreApplication.translate("Room", "No Wi-Fi")
    if name == NO_DEVICES:
        return QCoreApplication.translate("Room", "No devices")
    if name == PRINTER_ONLY:
        return QCoreApplication.translate("Room", "A printer only")
    return at_most(LESSON_MINUTES) if name == MINUTES else for_group(LARGE_GROUP)


def at_most(minutes: int) -> str:
    """Return how long something may take at the most."""
    return QCoreApplication.translate("Understood", "At most %n minutes", "", minutes)


def for_group(people: int) -> str:
    """Return for how many something is made at least."""
    return QCoreApplication.translate("Room", "A group of %n or more", "", people)


def not_known(name: str) -> str:
    """Return what is not known of the entries that do not say whether they fit, as it stands inside a line."""
    if name == NO_WIFI:
        return QCoreApplication.translate("Room", "Wi-Fi not known")
    if name == NO_DEVICES:
        return QCoreApplication.translate("Room", "devices not known")
    if name == PRINTER_ONLY:
        return QCoreApplication.translate("Room", "needs not known")
    if name == MINUTES:
        return QCoreApplication.translate("Room", "duration not known")
    return QCoreApplication.translate("Room", "group size not known")


def holds(name: str, filters: Filters) -> bool:
    """Say whether a choice is made."""
    if name == MINUTES:
        return filters.minutes == LESSON_MINUTES
    return filters.group == LARGE_GROUP if name == GROUP else name in filters.room


def toggled(name: str, filters: Filters) -> Filters:
    """Return the filters with one choice made, or taken back."""
    if name not in (MINUTES, GROUP):
        return filters.in_room(name)
    if holds(name, filters):
        return filters.without(name)
    return replace(filters, minutes=LESSON_MINUTES) if name == MINUTES else replace(filters, group=LARGE_GROUP)


def room_chips(filters: Filters) -> Iterator[tuple[str, Filters]]:
    """Yield the text of each chip and the filters that are left without it."""
    asked = [(name, room_choice(name)) for name in CHOICES if name in filters.room]
    if filters.minutes is not None:
        asked.append((MINUTES, at_most(filters.minutes)))
    if filters.group is not None:
        asked.append((GROUP, for_group(filters.group)))
    for name, text in asked:
        left = filters.in_room(name) if name in filters.room else filters.without(name)
        yield text, left
        if name in filters.unknown_too:
            yield capital(not_known(name)), filters.toggled_unknown(name)

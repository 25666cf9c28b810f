# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Kits that a reader puts together: what is kept of them, what is seen of them, and how much of it there may be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from bbico_desktop.domain.own_things import OWN_KIT_PREFIX
from bbico_desktop.domain.records import AnyRecord, Kit, KitItem, minutes_of

MOST_KITS = 200
MOST_KIT_ITEMS = 100
MOST_ITEM_NOTE = 2_000
MOST_KIT_NOTE = 2_000
MOST_ITEM_MINUTES = 1_440

EntryState = Literal["current", "changed", "withdrawn", "missing"]
"""An entry of a kit is as it was when it was added; was changed since; is in no catalogue any more, so that the copy kept with
the kit is shown; or is in no catalogue, and no copy was kept."""


def own_kit_id(number: int) -> str:
    """Return the id under which a kit of the reader's own is shown and asked for."""
    return f"{OWN_KIT_PREFIX}{number}"


def own_kit_number(kit_id: str) -> int | None:
    """Return the number of a kit of the reader's own; None when the id is none of hers."""
    number = kit_id.removeprefix(OWN_KIT_PREFIX)
    sound = kit_id.startswith(OWN_KIT_PREFIX) and number.isascii() and number.isdecimal() and len(number) <= 15
    return int(number) if sound else None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptItem:
    """An entry of an own kit; `snapshot` is its record in canonical JSON as it was when it was added, empty when there was none."""

    entry_id: str
    note: str = ""
    minutes: int | None = None
    snapshot: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptKit:
    """An own kit as it is kept. `source` is the content id of the file that it came from, empty when the reader made it herself.

    `planned` are the minutes that there are for all of it, None when nobody said; `on_paper`: there is no screen where it is used.
    """

    id: int
    name: str
    language: str
    created: str
    changed: str
    source: str = ""
    note: str = ""
    planned: int | None = None
    on_paper: bool = False
    items: tuple[KeptItem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KitHead:
    """A kit in a list. `changed` is an ISO time, empty for a kit of the catalogue; `minutes` is None when nobody said any."""

    id: str
    name: str
    language: str
    own: bool
    count: int
    minutes: int | None
    changed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KitEntry:
    """An entry of a kit, as it is shown: `record` is the catalogue's, else the copy that was kept, None when `missing`."""

    item: KitItem
    record: AnyRecord | None
    state: EntryState


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenKit:
    """A kit with its entries, in the order of use. Kits of the catalogue can be looked at only (`own` is False)."""

    kit: Kit
    entries: tuple[KitEntry, ...]
    own: bool
    created: str = ""
    changed: str = ""
    planned: int | None = None
    on_paper: bool = False

    @property
    def minutes(self) -> int | None:
        """Return the sum of what the entries take here; None when nobody said."""
        return minutes_of(self.kit)

    @property
    def records(self) -> Mapping[str, AnyRecord]:
        """Return {id in the kit: record} of the entries that there are."""
        return {one.item.entry: one.record for one in self.entries if one.record}

    @property
    def copies(self) -> frozenset[str]:
        """Return the ids of the entries of which there is only the copy that was kept."""
        return frozenset(one.item.entry for one in self.entries if one.state == "withdrawn")

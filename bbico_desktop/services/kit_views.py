# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A kit as it is shown: its entries from the catalogue, else from the copies that were kept with it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from bbico_desktop.domain.kits import KeptItem, KeptKit, KitEntry, OpenKit, own_kit_id
from bbico_desktop.domain.languages import TranslationState
from bbico_desktop.domain.plain import canonical_json, record_from_plain, record_to_plain
from bbico_desktop.domain.records import UNKNOWN, AnyRecord, Helpline, Kit, KitItem, Record

Find = Callable[[str], AnyRecord | None]
_DATE = len("2026-11-24")
_REMEMBERED = 512


def opened(kit: KeptKit, find: Find) -> OpenKit:
    """Return an own kit with its entries; `find` gives a record of the catalogue or an own entry, also for a former id."""
    entries = tuple(_entry(item, kit.language, find(item.entry_id)) for item in kit.items)
    record = Kit(
        id=own_kit_id(kit.id),
        type="kit",
        title={kit.language: kit.name},
        summary={kit.language: kit.note} if kit.note else {},
        languages=(kit.language,),
        items=tuple(one.item for one in entries),
        read=kit.changed[:_DATE],
        as_of=kit.changed[:_DATE],
        status="active",
        rights="",
        translations={kit.language: TranslationState.SOURCE},
    )
    return OpenKit(
        kit=record,
        entries=entries,
        own=True,
        created=kit.created,
        changed=kit.changed,
        planned=kit.planned,
        on_paper=kit.on_paper,
    )


def opened_shipped(kit: Kit, find: Find) -> OpenKit:
    """Return a kit of the catalogue with its entries."""
    found = [(item, find(item.entry)) for item in kit.items]
    entries = tuple(KitEntry(item=item, record=record, state="current" if record else "missing") for item, record in found)
    return OpenKit(kit=kit, entries=entries, own=False)


def snapshot_of(record: Record) -> str:
    """Return a record as it is kept with a kit."""
    return canonical_json(record_to_plain(record)).decode()


@lru_cache(maxsize=_REMEMBERED)
def record_of(snapshot: str) -> AnyRecord:
    """Return the record that was kept; of a helpline nobody vouches for the number any more, and none is for emergencies."""
    record = record_from_plain(json.loads(snapshot))
    return replace(record, as_of=UNKNOWN, emergency=False) if isinstance(record, Helpline) else record


def _entry(item: KeptItem, language: str, current: AnyRecord | None) -> KitEntry:
    shown = KitItem(entry=item.entry_id, minutes=item.minutes, note={language: item.note} if item.note else {})
    if current is not None:
        same = not item.snapshot or snapshot_of(current) == item.snapshot
        return KitEntry(item=shown, record=current, state="current" if same else "changed")
    if item.snapshot:
        return KitEntry(item=shown, record=record_of(item.snapshot), state="withdrawn")
    return KitEntry(item=shown, record=None, state="missing")

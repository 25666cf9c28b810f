# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Put the contents of several packs together; an id belongs to the pack that has it first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bbico_desktop.domain.problems import Family, Mistake, Place, Problem
from bbico_desktop.domain.records import AnyRecord, Helpline
from bbico_desktop.domain.vocabulary import Concept, Vocabulary
from bbico_desktop.packs.editions import BASE
from bbico_desktop.packs.reader import Pack


def merged(packs: Sequence[Pack]) -> tuple[tuple[AnyRecord, ...], Vocabulary]:
    """Return all records and concepts of packs that stand in the order in which their ids count.

    Raises Problem `pack-foreign-id` when a pack brings an id of an earlier one, `pack-not-allowed` when a pack other than the base
    brings an emergency number. A concept that an earlier pack has stays as it is there.
    """
    owners: dict[str, str] = {}
    records: list[AnyRecord] = []
    concepts: dict[tuple[str, str], Concept] = {}
    for pack in packs:
        check_newcomer(pack, owners)
        for record in pack.records:
            records.append(record)
            owners.update(dict.fromkeys((record.id, *record.former_ids), pack.meta.pack))
        for concept in pack.vocabulary:
            concepts.setdefault((concept.scheme, concept.id), concept)
    return tuple(records), Vocabulary(concepts=tuple(concepts.values()))


def check_newcomer(pack: Pack, owners: dict[str, str]) -> None:
    """Refuse a pack that takes an id of another one, {id: pack}, or claims what only the base may say. Raises Problem."""
    foreign = [
        Mistake(code="pack-entry", place=Place(field="id"), facts={"id": name, "reason": f"belongs to {owners[name]}"})
        for record in pack.records
        for name in (record.id, *record.former_ids)
        if owners.get(name, pack.meta.pack) != pack.meta.pack
    ]
    if foreign:
        first = foreign[0].facts["id"]
        raise Problem(
            "pack-foreign-id", Family.BAD_INPUT, mistakes=tuple(foreign), pack=pack.meta.pack, id=first, owner=owners[first]
        )
    emergency = [record.id for record in pack.records if isinstance(record, Helpline) and record.emergency]
    if emergency and pack.meta.pack != BASE:
        raise Problem("pack-not-allowed", Family.BAD_INPUT, pack=pack.meta.pack, id=emergency[0])


def owners_of(packs: Iterable[Pack]) -> dict[str, str]:
    """Return {id, present or former: pack that has it}."""
    return {name: pack.meta.pack for pack in packs for record in pack.records for name in (record.id, *record.former_ids)}

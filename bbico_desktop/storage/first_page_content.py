# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Work out what the first page shows: topic groups with counts, situations with a sheet, kits, the first list and its facets."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain
from operator import itemgetter

from bbico_desktop.domain.entries import CatalogueInfo, EntryCard
from bbico_desktop.domain.first_page import FirstPage, KitDoor, SituationDoor, TopicCount, TopicGroup
from bbico_desktop.domain.languages import wording
from bbico_desktop.domain.plain import canonical_json, to_plain
from bbico_desktop.domain.queries import FACETS
from bbico_desktop.domain.records import AnyRecord, Kit, Sheet, minutes_of
from bbico_desktop.domain.vocabulary import Concept, Vocabulary
from bbico_desktop.storage.cards import card_to_json

FIRST_LIST_LENGTH = 20

FacetsOf = Mapping[str, Mapping[str, tuple[str, ...]]]


def first_page_of(
    records: Sequence[AnyRecord],
    language: str,
    *,
    vocabulary: Vocabulary,
    info: CatalogueInfo,
    cards: Sequence[EntryCard],
    facets: FacetsOf,
) -> FirstPage:
    """Return the first page; `records` stand in static order, `cards` are theirs in `language`, `facets` their values by id."""
    carried = Counter(topic for record in records for topic in set(record.topics))
    groups = vocabulary.scheme("topic_group")
    return FirstPage(
        language=language,
        info=info,
        total=len(records),
        groups=tuple(_group(one, language, vocabulary=vocabulary, records=records, carried=carried) for one in groups),
        situations=_situations(records, language, vocabulary),
        kits=_kits(records, language),
        cards=tuple(cards[:FIRST_LIST_LENGTH]),
        facets=_facet_counts(facets),
    )


def _group(
    group: Concept, language: str, *, vocabulary: Vocabulary, records: Sequence[AnyRecord], carried: Mapping[str, int]
) -> TopicGroup:
    members = [concept for concept in vocabulary.scheme("topic") if group.id in concept.broader]
    topics = [TopicCount(id=one.id, label=one.label(language), icon=one.icon, count=carried.get(one.id, 0)) for one in members]
    ids = {concept.id for concept in members}
    return TopicGroup(
        id=group.id,
        label=group.label(language),
        icon=group.icon,
        count=sum(not ids.isdisjoint(record.topics) for record in records),
        topics=tuple(topics),
    )


def _situations(records: Sequence[AnyRecord], language: str, vocabulary: Vocabulary) -> tuple[SituationDoor, ...]:
    sheets = {record.situation: record.id for record in records if isinstance(record, Sheet) and record.situation}
    return tuple(
        SituationDoor(id=one.id, label=one.label(language), icon=one.icon, sheet_id=sheets[one.id])
        for one in vocabulary.scheme("situation")
        if one.id in sheets
    )


def _kits(records: Sequence[AnyRecord], language: str) -> tuple[KitDoor, ...]:
    return tuple(
        KitDoor(id=one.id, title=wording(one.title, language).text, count=len(one.items), minutes=minutes_of(one))
        for one in records
        if isinstance(one, Kit)
    )


def _facet_counts(facets: FacetsOf) -> dict[str, dict[str, int]]:
    return {facet: dict(Counter(chain.from_iterable(map(itemgetter(facet), facets.values())))) for facet in FACETS}


def first_page_to_json(page: FirstPage) -> str:
    """Return a first page as JSON, its cards as `storage.cards` writes them."""
    kits = [{"id": one.id, "title": one.title, "count": one.count, "minutes": one.minutes} for one in page.kits]
    cards = [json.loads(card_to_json(card)) for card in page.cards]
    return canonical_json(to_plain(page) | {"kits": kits, "cards": cards}).decode()

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Make the card of a record, and keep it as one short JSON array: a page of cards is read with one statement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from operator import attrgetter

from bbico_desktop.domain.entries import EntryCard, Maker
from bbico_desktop.domain.languages import wording
from bbico_desktop.domain.plain import canonical_json
from bbico_desktop.domain.records import UNKNOWN, AnyRecord, Helpline, Organisation, Record, Resource, kind_of, minutes_of

FIELDS = tuple(field.name for field in fields(EntryCard))
_VALUES = attrgetter(*FIELDS)
_MAKERS, _AGES = FIELDS.index("makers"), FIELDS.index("ages")


def card_of(
    record: AnyRecord, language: str, *, facets: Mapping[str, tuple[str, ...]], organisations: Mapping[str, Organisation]
) -> EntryCard:
    """Return what a list shows of a record to a reader of `language`. `facets` are its facet values."""
    title = wording(record.title, language)
    summary = wording(record.summary, language)
    communities = [one for one in facets["community"] if one != UNKNOWN]
    needs = [one for one in facets["needs"] if one != UNKNOWN]
    return EntryCard(
        id=record.id,
        kind=kind_of(record),
        type=record.type,
        title=title.text,
        title_language=title.language,
        summary=summary.text,
        text_language=summary.language if summary.text else title.language,
        makers=_makers(record, language, organisations),
        topics=record.topics,
        audiences=record.audiences,
        languages=record.languages,
        ages=record.ages,
        duration_minutes=minutes_of(record),
        price=record.price if isinstance(record, Resource) else None,
        low_connectivity=needs[0] if needs else None,
        community=communities[0] if len(communities) == 1 else None,
        phone=record.phone[0].number if isinstance(record, Helpline) and record.phone else None,
        url=record.url,
        as_of=record.as_of,
    )


def _makers(record: Record, language: str, organisations: Mapping[str, Organisation]) -> tuple[Maker, ...]:
    if not isinstance(record, Resource | Helpline):
        return ()
    known = tuple(_maker(one, language, organisations.get(one)) for one in record.organisations)
    return (*known, *(Maker(id=None, name=name) for name in record.organisation_names))


def _maker(maker_id: str, language: str, organisation: Organisation | None) -> Maker:
    if organisation is None:
        return Maker(id=None, name=maker_id)
    return Maker(id=maker_id, name=wording(organisation.title, language).text)


def card_to_json(card: EntryCard) -> str:
    """Return a card as a JSON array of its fields in order."""
    values = list(_VALUES(card))
    values[_MAKERS] = [[maker.id, maker.name] for maker in card.makers]
    values[_AGES] = [card.ages.min, card.ages.max] if card.ages else None
    return canonical_json(values).decode()

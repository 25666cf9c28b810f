# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the search knows of each record: its texts by weight, its names, concepts and facets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from bbico_desktop.domain.facets import communities_of, facet_values, in_static_order
from bbico_desktop.domain.languages import Localized
from bbico_desktop.domain.records import UNKNOWN, AnyRecord, Helpline, Kit, Organisation, Resource, Sheet, Step, minutes_of
from bbico_desktop.domain.rooms import room_values
from bbico_desktop.domain.search_documents import SearchDocument
from bbico_desktop.domain.vocabulary import Concept, Vocabulary

_REFERENCE = re.compile(r"\{[a-z]+:[^{}]*\}")
"""A sheet's `{helpline:ID}`: a place for a number, no words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Surroundings:
    """What a document takes from beyond its own record."""

    age_groups: tuple[Concept, ...]
    communities: Mapping[str, str]
    organisations: Mapping[str, Organisation]
    situations: Mapping[str, Concept]
    concepts: frozenset[str]


def documents_of(records: Iterable[AnyRecord], vocabulary: Vocabulary) -> tuple[SearchDocument, ...]:
    """Return one document a record, in static order; its number is its row in the catalogue."""
    ordered = in_static_order(records)
    around = _Surroundings(
        age_groups=vocabulary.scheme("age_group"),
        communities=communities_of(ordered),
        organisations={record.id: record for record in ordered if isinstance(record, Organisation)},
        situations={concept.id: concept for concept in vocabulary.scheme("situation")},
        concepts=frozenset(concept.id for concept in vocabulary),
    )
    return tuple(_document(number, record, around) for number, record in enumerate(ordered))


def _document(number: int, record: AnyRecord, around: _Surroundings) -> SearchDocument:
    facets = facet_values(record, around.age_groups, around.communities)
    return SearchDocument(
        number=number,
        id=record.id,
        title=record.title,
        keywords=_keywords(record, around),
        summary=record.summary,
        body={language: " ".join(texts) for language, texts in _bodies(record).items()},
        concepts=_concepts(record, facets, around.concepts),
        facets=facets,
        ages=(record.ages.min, record.ages.max) if record.ages else None,
        minutes=minutes_of(record),
        group=(record.group_size.min, record.group_size.max) if isinstance(record, Sheet) and record.group_size else None,
        rooms=room_values(record),
        as_of=record.as_of,
        distress=record.type == "help-sheet" or (isinstance(record, Helpline) and record.foreign is None),
        names=tuple(dict.fromkeys(_names(record, around.organisations))),
    )


def _keywords(record: AnyRecord, around: _Surroundings) -> dict[str, tuple[str, ...]]:
    """Return the editor's keywords; the words that people use for its situation are a sheet's keywords too."""
    keywords = dict(record.keywords)
    situation = around.situations.get(record.situation or "") if isinstance(record, Sheet) else None
    if situation:
        for language, label in situation.pref.items():
            keywords[language] = (*keywords.get(language, ()), label, *situation.alt.get(language, ()))
    return keywords


def _concepts(record: AnyRecord, facets: Mapping[str, tuple[str, ...]], known: frozenset[str]) -> tuple[str, ...]:
    named = [value for values in facets.values() for value in values]
    if isinstance(record, Sheet) and record.situation:
        named.append(record.situation)
    if isinstance(record, Organisation):
        named.extend(record.organisation_types)
    if isinstance(record, Resource):
        named.extend(value for value in (*record.format, record.price) if value)
    return tuple(dict.fromkeys(name for name in named if name in known and name != UNKNOWN))


def _names(record: AnyRecord, organisations: Mapping[str, Organisation]) -> Iterator[str]:
    yield record.id
    yield from record.former_ids
    if isinstance(record, Organisation) and record.abbreviation:
        yield record.abbreviation
    if isinstance(record, Resource | Helpline):
        for maker in (organisations[one] for one in record.organisations if one in organisations):
            yield from maker.title.values()
            if maker.abbreviation:
                yield maker.abbreviation
        yield from record.organisation_names
    if isinstance(record, Helpline):
        for phone in record.phone:
            yield phone.number
            yield "".join(letter for letter in phone.number if letter.isalnum())
    host = urlsplit(record.url or "").hostname or ""
    yield from host.removeprefix("www.").rsplit(".", 1)[:1] if host else ()


def _bodies(record: AnyRecord) -> dict[str, list[str]]:
    bodies: dict[str, list[str]] = {}
    for texts in _body_texts(record):
        for language, text in texts.items():
            bodies.setdefault(language, []).append(_REFERENCE.sub(" ", text))
    return bodies


def _body_texts(record: AnyRecord) -> Iterator[Localized]:
    yield from (record.useful_for, record.title_translated)
    if isinstance(record, Helpline):
        yield from (record.note, record.hours)
    if isinstance(record, Kit):
        yield from (item.note for item in record.items)
    if isinstance(record, Sheet):
        yield from (record.reassurance, record.body)
        for step in _steps(record):
            yield from (step.text, step.detail)
        yield from (call.who for call in record.call)
        for phase in record.phases:
            yield from (phase.title, phase.text)


def _steps(sheet: Sheet) -> Iterator[Step]:
    yield from (*sheet.do_now, *sheet.do_not, *sheet.keep_proof, *sheet.adult_beside)
    yield from (*sheet.what_it_is, *sheet.why_it_matters, *sheet.what_helps, *sheet.talk_about, *sheet.easy)
    yield from (*sheet.goals, *sheet.materials, *sheet.cards)

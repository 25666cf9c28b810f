# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Which facet values a record has, and the static order in which everything stands when nobody asks for anything."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping

from bbico_desktop.domain.languages import wording
from bbico_desktop.domain.queries import FACETS
from bbico_desktop.domain.records import UNKNOWN, AnyRecord, Helpline, Kit, Organisation, Record, Resource, Sheet, kind_of
from bbico_desktop.domain.vocabulary import Concept

PRINTABLE = "printable"
_WHOLE_LETTERS = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t", "ı": "i"}
)
"""Letters that Unicode does not take apart into a plain one and a sign, and the letters under which readers look for them."""


def facet_values(record: AnyRecord, age_groups: Iterable[Concept], communities: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Return {facet: values} over all of `FACETS`; what the record does not say is `("unknown",)`.

    `communities` maps organisation ids to communities: a resource belongs to those of its makers.
    """
    values: dict[str, tuple[str, ...]] = {
        "topic": record.topics,
        "audience": record.audiences,
        "type": (record.type,),
        "kind": (kind_of(record),),
        "language": record.languages,
        "education_level": record.education_levels if isinstance(record, Resource | Sheet) else (),
        "age_group": _age_groups(record, age_groups),
        "needs": _needs(record),
        "community": _communities(record, communities),
    }
    return {facet: values[facet] or (UNKNOWN,) for facet in FACETS}


def _age_groups(record: Record, age_groups: Iterable[Concept]) -> tuple[str, ...]:
    ages = record.ages
    if ages is None:
        return ()
    return tuple(group.id for group in age_groups if group.ages and group.ages.min <= ages.max and ages.min <= group.ages.max)


def _needs(record: Record) -> tuple[str, ...]:
    if isinstance(record, Sheet | Kit):
        return (PRINTABLE,)
    if isinstance(record, Resource) and record.low_connectivity:
        return (record.low_connectivity,)
    return ()


def _communities(record: Record, communities: Mapping[str, str]) -> tuple[str, ...]:
    if isinstance(record, Organisation):
        return (record.community,) if record.community else ()
    makers = record.organisations if isinstance(record, Resource | Helpline) else ()
    return tuple(sorted({communities[maker] for maker in makers if maker in communities}))


def communities_of(records: Iterable[Record]) -> dict[str, str]:
    """Return {organisation id: community} for those that say it."""
    return {one.id: one.community for one in records if isinstance(one, Organisation) and one.community}


def in_static_order(records: Iterable[AnyRecord]) -> tuple[AnyRecord, ...]:
    """Return help sheets, then helplines, then the rest, each by title and id; a record's place is its row number."""
    return tuple(sorted(records, key=_static_key))


def _static_key(record: Record) -> tuple[int, str, str]:
    rank = 0 if record.type == "help-sheet" else 1 if isinstance(record, Helpline) else 2
    return rank, folded(wording(record.title, "en").text), record.id


def folded(text: str) -> str:
    """Return `text` in lower case without accents and strokes, `ß` as ss, `œ` as oe, `æ` as ae and `ĳ` as ij."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).translate(_WHOLE_LETTERS)

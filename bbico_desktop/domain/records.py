# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Records: one entry as an editor writes it, as a pack carries it and as the catalogue gives it back.

The meaning of each field, and its LRMI or Dublin Core name, stands in `docs/records.md`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from bbico_desktop.domain.ages import STRICT as STRICT
from bbico_desktop.domain.ages import AgeRange as AgeRange
from bbico_desktop.domain.languages import Localized, TranslationState

Kind = Literal["resource", "sheet", "organisation", "helpline", "kit"]
KINDS: tuple[Kind, ...] = ("resource", "sheet", "organisation", "helpline", "kit")
Status = Literal["active", "ended", "unknown"]
ForAge = Literal["minor", "adult", "all"]
UNKNOWN = "unknown"
"""Value of `as_of` where the source bears no date, and the facet value of everything that nobody has said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What every kind of record says about itself."""

    __pydantic_config__ = STRICT

    id: str
    type: str
    title: Localized
    title_described: bool = False
    title_translated: Localized = field(default_factory=dict)
    summary: Localized = field(default_factory=dict)
    useful_for: Localized = field(default_factory=dict)
    keywords: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    languages: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    ages: AgeRange | None = None
    url: str | None = None
    sources: tuple[str, ...] = ()
    read: str = UNKNOWN
    as_of: str = UNKNOWN
    status: Status = "unknown"
    rights: str = "CC BY 4.0"
    translations: Mapping[str, TranslationState] = field(default_factory=dict)
    former_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource(Record):
    """Material of an organisation: a lesson, game, video, brochure or website."""

    organisations: tuple[str, ...] = ()
    organisation_names: tuple[str, ...] = ()
    described_at: str | None = None
    education_levels: tuple[str, ...] = ()
    duration_minutes: int | None = None
    price: str | None = None
    licence: str | None = None
    format: tuple[str, ...] = ()
    year: int | None = None
    low_connectivity: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation(Record):
    """Who does what, for whom, in which language. Its telephone number, if the public may call it, is a helpline record."""

    abbreviation: str | None = None
    community: str | None = None
    organisation_types: tuple[str, ...] = ()
    member_of: tuple[str, ...] = ()
    email: str | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneNumber:
    """One number to call, as people read it aloud ("116 000"); the only place where a telephone number is written."""

    __pydantic_config__ = STRICT

    number: str
    label: Localized = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Helpline(Record):
    """Where to call, chat, write or report. `languages` are those it answers in."""

    organisations: tuple[str, ...] = ()
    organisation_names: tuple[str, ...] = ()
    phone: tuple[PhoneNumber, ...] = ()
    sms: str | None = None
    chat: str | None = None
    email: str | None = None
    report_url: str | None = None
    hours: Localized = field(default_factory=dict)
    hours_247: bool = False
    cost: str = UNKNOWN
    emergency: bool = False
    foreign: str | None = None
    note: Localized = field(default_factory=dict)
    review_months: int = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing to do or not to do. Without sources it is our own suggestion, and is worded so on screen and paper."""

    __pydantic_config__ = STRICT

    text: Localized
    detail: Localized = field(default_factory=dict)
    pictogram: str | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """Whom to call, in order; `who` says for whom when it is not for everybody."""

    __pydantic_config__ = STRICT

    helpline: str
    for_age: ForAge = "all"
    who: Localized = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupSize:
    """For how many participants an activity is made, both ends included."""

    __pydantic_config__ = STRICT

    min: int
    max: int

    def __post_init__(self) -> None:
        if not 1 <= self.min <= self.max:
            raise ValueError(f"group size {self.min}-{self.max} is not 1 <= min <= max")


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """One part of an activity: how long it takes, and what the leader says and does."""

    __pydantic_config__ = STRICT

    minutes: int
    title: Localized
    text: Localized


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question of a worksheet: `choices` to tick, or `lines` to write on."""

    __pydantic_config__ = STRICT

    text: Localized
    lines: int = 0
    choices: tuple[Localized, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Worksheet:
    """What participants get to fill in."""

    __pydantic_config__ = STRICT

    intro: Localized
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet(Record):
    """Our own printable text: help for a situation, an explanation, or an activity; each type has its own blocks.

    `related` are ids of any kind. `answers` stand in the order of the worksheet's questions, then for the cards.
    """

    situation: str | None = None
    reassurance: Localized = field(default_factory=dict)
    do_now: tuple[Step, ...] = ()
    do_not: tuple[Step, ...] = ()
    keep_proof: tuple[Step, ...] = ()
    what_it_is: tuple[Step, ...] = ()
    why_it_matters: tuple[Step, ...] = ()
    what_helps: tuple[Step, ...] = ()
    call: tuple[Call, ...] = ()
    adult_beside: tuple[Step, ...] = ()
    duration_minutes: int | None = None
    group_size: GroupSize | None = None
    education_levels: tuple[str, ...] = ()
    room_needs: tuple[str, ...] = ()
    competences: tuple[str, ...] = ()
    goals: tuple[Step, ...] = ()
    materials: tuple[Step, ...] = ()
    preparation: tuple[Step, ...] = ()
    phases: tuple[Phase, ...] = ()
    without_projector: Localized = field(default_factory=dict)
    cards: tuple[Step, ...] = ()
    worksheet: Worksheet | None = None
    answers: tuple[Step, ...] = ()
    talk_about: tuple[Step, ...] = ()
    easy: tuple[Step, ...] = ()
    easy_checked: bool = False
    related: tuple[str, ...] = ()
    body: Localized = field(default_factory=dict)


BLOCKS = (
    "do_now", "do_not", "keep_proof", "what_it_is", "why_it_matters", "what_helps", "adult_beside",
    "goals", "materials", "preparation", "cards", "answers", "talk_about", "easy",
)  # fmt: skip
"""The fields of a sheet that hold steps, in reading order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KitItem:
    """One entry of a kit, what it is there for, and how long it takes there."""

    __pydantic_config__ = STRICT

    entry: str
    minutes: int | None = None
    note: Localized = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kit(Record):
    """Entries that belong together, in the order of use."""

    items: tuple[KitItem, ...] = ()


AnyRecord = Resource | Sheet | Organisation | Helpline | Kit
RECORD_TYPES: Mapping[str, type[AnyRecord]] = {
    "resource": Resource,
    "sheet": Sheet,
    "organisation": Organisation,
    "helpline": Helpline,
    "kit": Kit,
}


def kind_of(record: Record) -> Kind:
    """Return the kind of a record, by its class."""
    for kind, record_type in RECORD_TYPES.items():
        if isinstance(record, record_type):
            return kind  # type: ignore[return-value]  # the keys are kinds
    raise TypeError(f"{type(record).__name__} is no kind of record")


def minutes_of(record: Record) -> int | None:
    """Return how long a record takes, a kit the sum of what its items say; None when nobody said."""
    if isinstance(record, Kit):
        return sum(item.minutes or 0 for item in record.items) or None
    return record.duration_minutes if isinstance(record, Resource | Sheet) else None

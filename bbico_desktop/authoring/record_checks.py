# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What must hold for each record by itself and among the others: ids, concepts, references, dates and addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from urllib.parse import urlsplit

from bbico_desktop.authoring.refused import is_refused_number, refused_host
from bbico_desktop.authoring.texts import HELPLINE_MENTION, texts_of
from bbico_desktop.authoring.written import WrittenRecord
from bbico_desktop.authoring.yaml_texts import FieldPath
from bbico_desktop.domain.freshness import day_of
from bbico_desktop.domain.problems import Mistake
from bbico_desktop.domain.records import BLOCKS, UNKNOWN, Helpline, Kit, Organisation, Record, Resource, Sheet, kind_of
from bbico_desktop.domain.vocabulary import Vocabulary

MAX_ID_LENGTH = 64
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_DATE = re.compile(r"(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[a-z]{2,}", re.IGNORECASE)
_PHONE = re.compile(r"\+?\d[\d ]*\d")
_COUNTRY = re.compile(r"[a-z]{2}")

SCHEME_OF_FIELD: Mapping[str, str] = {
    "topics": "topic",
    "audiences": "audience",
    "languages": "language",
    "education_levels": "education_level",
    "format": "format",
    "organisation_types": "organisation_type",
    "price": "price",
    "cost": "price",
    "low_connectivity": "needs",
    "community": "community",
    "situation": "situation",
    "room_needs": "room_need",
    "competences": "competence",
}
ADDRESSES = ("url", "described_at", "chat", "report_url")
SHEET_TYPES = frozenset({"help-sheet", "explain-sheet", "activity-sheet"})
TYPES_OF_KIND: Mapping[str, frozenset[str]] = {
    "helpline": frozenset({"helpline"}),
    "organisation": frozenset({"organisation"}),
    "sheet": SHEET_TYPES,
    "kit": frozenset({"kit"}),
}
"""A resource may have every other type of the vocabulary."""


def is_id(text: str) -> bool:
    """Say whether a text may be the id of a record or concept."""
    return len(text) <= MAX_ID_LENGTH and _ID.fullmatch(text) is not None


def is_date(text: str) -> bool:
    """Say whether a text is an ISO year, month or day of our time."""
    return _DATE.fullmatch(text) is not None and day_of(text) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The ids that a record may refer to; wrong records count too, so that one mistake does not cause others."""

    ids: Mapping[str, frozenset[str]]
    vocabulary: Vocabulary
    latest: str
    """The day on which the pack is issued; empty when the pack does not say it rightly."""

    def types(self, kind: str) -> frozenset[str]:
        """Return the types that a record of this kind may have."""
        others: frozenset[str] = frozenset[str]().union(*TYPES_OF_KIND.values())
        return TYPES_OF_KIND.get(kind) or self.vocabulary.ids("type") - others


def check_record(written: WrittenRecord, known: Known) -> Iterator[Mistake]:
    """Yield what is wrong with one record, but for its words."""
    yield from _check_id(written)
    yield from _check_concepts(written, known)
    yield from _check_references(written, known)
    yield from _check_dates(written, known)
    yield from _check_addresses(written)
    if isinstance(written.value, Helpline):
        yield from _check_helpline(written)


def check_ids_among(records: Sequence[WrittenRecord]) -> Iterator[Mistake]:
    """Yield ids that two records claim, former ids included: an id is never used again."""
    owners: dict[str, str] = {}
    claims: list[tuple[WrittenRecord, FieldPath, str]] = [(written, ("id",), written.value.id) for written in records]
    for written in records:
        claims += [(written, ("former_ids", number), former) for number, former in enumerate(written.value.former_ids)]
    for written, path, claimed in claims:
        if claimed in owners:
            yield written.source.mistake("id-twice", path, id=claimed, other=owners[claimed])
        else:
            owners[claimed] = written.source.file


def _check_id(written: WrittenRecord) -> Iterator[Mistake]:
    record = written.value
    stem = written.source.file.rsplit("/", 1)[-1].removesuffix(".yaml")
    if not is_id(record.id):
        yield written.source.mistake("id-not-kebab", ("id",), id=record.id, limit=MAX_ID_LENGTH)
    if record.id != stem:
        yield written.source.mistake("id-not-file-name", ("id",), id=record.id, name=stem)


def _check_concepts(written: WrittenRecord, known: Known) -> Iterator[Mistake]:
    record = written.value
    if record.type not in known.types(kind_of(record)):
        yield written.source.mistake("type-not-for-kind", ("type",), id=record.type, kind=kind_of(record))
    for field in fields(record):
        scheme = SCHEME_OF_FIELD.get(field.name)
        if scheme is None:
            continue
        held = getattr(record, field.name)
        allowed = known.vocabulary.ids(scheme) | ({UNKNOWN} if field.name == "cost" else frozenset())
        for path, concept in _with_paths(field.name, held):
            if concept not in allowed:
                yield written.source.mistake("concept-unknown", path, id=concept, scheme=scheme)
        if isinstance(held, tuple) and len(set(held)) < len(held):
            yield written.source.mistake("value-twice", (field.name,))


def _with_paths(name: str, held: str | tuple[str, ...] | None) -> list[tuple[FieldPath, str]]:
    if isinstance(held, tuple):
        return [((name, number), one) for number, one in enumerate(held)]
    return [((name,), held)] if held else []


def _check_references(written: WrittenRecord, known: Known) -> Iterator[Mistake]:
    record = written.value
    references: list[tuple[FieldPath, str, str]] = []
    if isinstance(record, Resource | Helpline):
        references += [(path, one, "organisation") for path, one in _with_paths("organisations", record.organisations)]
    if isinstance(record, Organisation):
        references += [(path, one, "organisation") for path, one in _with_paths("member_of", record.member_of)]
    if isinstance(record, Sheet):
        references += [(("call", number, "helpline"), call.helpline, "helpline") for number, call in enumerate(record.call)]
        references += [(path, one, "entry") for path, one in _with_paths("related", record.related)]
    if isinstance(record, Kit):
        references += [(("items", number, "entry"), item.entry, "entry") for number, item in enumerate(record.items)]
    for words in texts_of(record):
        references += [(words.path, mentioned, "helpline") for mentioned in HELPLINE_MENTION.findall(words.text)]
    for path, id_, kind in references:
        if id_ not in known.ids[kind]:
            yield written.source.mistake("reference-unknown", path, id=id_, kind=kind)


def _check_dates(written: WrittenRecord, known: Known) -> Iterator[Mistake]:
    record, source = written.value, written.source
    if not record.sources and not isinstance(record, Sheet | Kit):
        yield source.mistake("no-source", ("sources",))
    for name, value, may_be_unknown in (("read", record.read, False), ("as_of", record.as_of, True)):
        if may_be_unknown and value == UNKNOWN:
            continue
        if not is_date(value):
            yield source.mistake("not-a-date", (name,), value=value)
        elif known.latest and value > known.latest:
            yield source.mistake("date-after-issue", (name,), value=value, latest=known.latest)
    if isinstance(record, Helpline) and "as_of" not in source.value:
        yield source.mistake("helpline-without-date", ("as_of",))
    if isinstance(record, Resource) and record.year is not None and not 1950 <= record.year <= int(known.latest[:4] or 2100):
        yield source.mistake("not-a-year", ("year",), value=record.year)
    if isinstance(record, Resource) and record.duration_minutes is not None and not 1 <= record.duration_minutes <= 10_000:
        yield source.mistake("not-minutes", ("duration_minutes",), value=record.duration_minutes)


def _check_addresses(written: WrittenRecord) -> Iterator[Mistake]:
    record = written.value
    for name in ADDRESSES:
        address = getattr(record, name, None)
        if address is None:
            continue
        if not _is_web_address(address):
            yield written.source.mistake("not-a-web-address", (name,), value=address)
        elif host := refused_host(address):
            yield written.source.mistake("host-refused", (name,), value=address, host=host.rstrip("."))
    for path, source in _sources_of(record):
        if not _is_web_address(source):
            yield written.source.mistake("not-a-web-address", path, value=source)
    email = getattr(record, "email", None)
    if email is not None and not _EMAIL.fullmatch(email):
        yield written.source.mistake("not-an-email", ("email",), value=email)


def _sources_of(record: Record) -> Iterator[tuple[FieldPath, str]]:
    yield from _with_paths("sources", record.sources)
    if isinstance(record, Sheet):
        for block in BLOCKS:
            for number, step in enumerate(getattr(record, block)):
                yield from (((block, number, "sources", place), source) for place, source in enumerate(step.sources))


def _is_web_address(address: str) -> bool:
    try:
        parts = urlsplit(address)
        return parts.scheme in ("http", "https") and "." in (parts.hostname or "") and not re.search(r"[\s<>\"]", address)
    except ValueError:
        return False


def _check_helpline(written: WrittenRecord) -> Iterator[Mistake]:
    line, source = written.value, written.source
    if not isinstance(line, Helpline):
        return
    numbers: list[tuple[FieldPath, str]] = [(("phone", place, "number"), one.number) for place, one in enumerate(line.phone)]
    numbers += [(("sms",), line.sms)] if line.sms else []
    for path, number in numbers:
        if not _PHONE.fullmatch(number):
            yield source.mistake("not-a-phone-number", path, value=number)
        elif is_refused_number(number):
            yield source.mistake("number-refused", path, value=number)
    if not 1 <= line.review_months <= 6:
        yield source.mistake("review-too-late", ("review_months",), value=line.review_months)
    if line.foreign is not None and not _COUNTRY.fullmatch(line.foreign):
        yield source.mistake("not-a-country", ("foreign",), value=line.foreign)

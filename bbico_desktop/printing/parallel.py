# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Two languages side by side: the same hand-out twice, line beside line, so that two people can point at the same step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from difflib import SequenceMatcher
from typing import Literal

from bbico_desktop.domain.languages import Wording
from bbico_desktop.printing.handout import (
    Address,
    Block,
    Contact,
    Contacts,
    Course,
    CourseRow,
    EntryHandout,
    Fact,
    Foot,
    Line,
    Number,
    OwnHandout,
    Sources,
)

Kind = Literal["heading", "strong", "line", "number", "small", "qr"]
NAMES = {"nl": "Nederlands", "fr": "Français", "de": "Deutsch", "en": "English"}
IN_DANGER = "emergency/"
BESIDES = frozenset({"language", "title", "kind_label", "language_note", "foot", "sources", "worksheet", "cards", "answers"})
"""Fields of a hand-out that stand above the rows, below them, or on pages of their own in each language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParallelRow:
    """The same thing in both languages; None where only the other one has it.

    `mark`, `pictogram`, `number` (with its `href`) and `address` are the same in both and stand there once.
    """

    kind: Kind
    left: Line | None
    right: Line | None
    mark: str = ""
    pictogram: str | None = None
    number: str = ""
    href: str = ""
    address: Address | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParallelHandout:
    """`names` are the languages as their speakers call them; foot and sources are in the first one."""

    language: str
    title: Wording
    names: tuple[Wording, Wording]
    kind_labels: tuple[Wording, Wording]
    titles: tuple[Wording, Wording]
    rows: tuple[ParallelRow, ...]
    sources: Sources
    foot: Foot


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """One row in one language; `place` says where in the model it stands, the same in every language."""

    place: str
    kind: Kind
    line: Line
    mark: str = ""
    number: str = ""
    href: str = ""
    address: Address | None = None


def parallel_handout(first: OwnHandout | EntryHandout, second: OwnHandout | EntryHandout) -> ParallelHandout:
    """Return two hand-outs of one record as one; lines that only one of them has get an empty place in the other."""
    both = (first, second)
    left, right = ([*_rows_of(one)] for one in both)
    return ParallelHandout(
        language=first.language,
        title=first.title,
        names=_pair(*(Wording(text=NAMES.get(one.language, one.language), language=one.language) for one in both)),
        kind_labels=_pair(*(Wording(text=one.kind_label, language=one.language) for one in both)),
        titles=(first.title, second.title),
        rows=tuple(_beside(left, right)),
        sources=first.sources,
        foot=first.foot,
    )


def _pair(left: Wording, right: Wording) -> tuple[Wording, Wording]:
    return left, right


def _beside(left: Sequence[_Row], right: Sequence[_Row]) -> Iterator[ParallelRow]:
    """Yield rows that stand at the same place of the model beside each other, in the order of both."""
    places = SequenceMatcher(None, [one.place for one in left], [one.place for one in right], autojunk=False)
    for _, from_left, to_left, from_right, to_right in places.get_opcodes():
        ours, theirs = left[from_left:to_left], right[from_right:to_right]
        if [one.place for one in ours] == [one.place for one in theirs]:
            yield from (_row(one, other) for one, other in zip(ours, theirs, strict=True))
        else:
            yield from (_row(one, None) for one in ours)
            yield from (_row(None, other) for other in theirs)


def _row(left: _Row | None, right: _Row | None) -> ParallelRow:
    held = left or right
    if held is None:
        raise ValueError("a row needs a side")
    return ParallelRow(
        kind=held.kind,
        left=left.line if left else None,
        right=right.line if right else None,
        mark=held.mark,
        pictogram=held.line.pictogram,
        number=held.number,
        href=held.href,
        address=held.address,
    )


def _rows_of(handout: OwnHandout | EntryHandout) -> Iterator[_Row]:
    for field in fields(handout):
        if field.name not in BESIDES:
            yield from _Rows(handout.language).of(getattr(handout, field.name), field.name)


class _Rows:
    """Takes a content model apart in its order of reading: the fields stand in it."""

    def __init__(self, language: str) -> None:
        self._language = language

    def of(self, value: object, place: str) -> Iterator[_Row]:
        """Yield the rows of one part of a hand-out."""
        if isinstance(value, tuple):
            for number, one in enumerate(value):
                yield from self.of(one, f"{place}/{number}")
        elif isinstance(value, str | Wording):
            yield from self._text(value, place)
        elif isinstance(value, Line):
            yield _Row(place=place, kind="line", line=value, mark=value.mark)
        elif isinstance(value, Address):
            readable = Wording(text=value.readable, language=self._language)
            yield _Row(place=place, kind="qr", line=Line(text=readable), address=value)
        elif is_dataclass(value) and not isinstance(value, type):
            yield from self._part(value, place)

    def _part(self, value: object, place: str) -> Iterator[_Row]:
        if isinstance(value, Fact):
            yield self._fact(value, place)
        elif isinstance(value, Contact):
            yield from self._contact(value, place)
        elif isinstance(value, Number):
            yield _Row(place=place, kind="number", line=Line(text=value.label), number=value.number, href=value.href)
        elif isinstance(value, CourseRow):
            yield _Row(place=place, kind="strong", line=Line(text=value.title), mark=value.minutes)
            yield from self.of(value.text, f"{place}/text")
        elif isinstance(value, Block):
            yield from self._headed(value.heading, value.lines, place, value.note)
        elif isinstance(value, Contacts):
            yield from self._headed(value.heading, value.contacts, place, value.note)
        elif isinstance(value, Course):
            yield from self._headed(value.heading, value.rows, place)

    def _text(self, value: str | Wording, place: str) -> Iterator[_Row]:
        wording = value if isinstance(value, Wording) else Wording(text=value, language=self._language)
        if wording.text:
            yield _Row(place=place, kind="line", line=Line(text=wording))

    def _headed(self, heading: str, held: Sequence[object], place: str, note: str = "") -> Iterator[_Row]:
        if not held:
            return
        text = Wording(text=heading, language=self._language)
        if heading:
            yield _Row(place=f"{place}/heading", kind="heading", line=Line(text=text, language_note=note))
        yield from self.of(tuple(held), place)

    def _number_in_danger(self, contact: Contact, place: str) -> Iterator[_Row]:
        """Yield the numbers alone: who is in danger calls at once."""
        for number, one in enumerate(contact.numbers):
            label = one.label if one.label.text else contact.name
            line = Line(text=label, facts=contact.checked)
            yield _Row(place=f"{place}/{number}", kind="number", line=line, number=one.number, href=one.href)

    def _fact(self, fact: Fact, place: str) -> _Row:
        label = Wording(text=f"{fact.label}{_colon(self._language)}", language=self._language)
        return _Row(place=place, kind="small", line=Line(text=label, detail=fact.value, language_note=fact.note), href=fact.href)

    def _contact(self, contact: Contact, place: str) -> Iterator[_Row]:
        if place.startswith(IN_DANGER):
            yield from self._number_in_danger(contact, place)
            return
        who = f" – {contact.who.text}" if contact.who else ""
        name = Wording(text=f"{contact.name.text}{who}", language=contact.name.language)
        yield _Row(place=f"{place}/name", kind="strong", line=Line(text=name, facts=contact.for_age))
        yield from self.of(contact.numbers, f"{place}/numbers")
        facts = [f"{one.label}{_colon(self._language)} {one.value.text}" for one in contact.facts]
        dated = " – ".join(one for one in (contact.checked, contact.warning) if one)
        known = Wording(text=" · ".join((*facts, dated)), language=self._language)
        yield _Row(place=f"{place}/facts", kind="small", line=Line(text=known))
        if contact.address and not contact.numbers:
            yield from self.of(contact.address, f"{place}/address")


def _colon(language: str) -> str:
    """Return a colon; French sets a narrow space before it."""
    return "\u202f:" if language == "fr" else ":"

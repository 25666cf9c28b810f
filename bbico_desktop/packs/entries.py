# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Turn the lines of a pack into records and concepts, naming every one that cannot be used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bbico_desktop.domain.plain import NotPlainError, from_plain, record_from_plain
from bbico_desktop.domain.problems import Mistake, Place
from bbico_desktop.domain.records import AnyRecord, Helpline
from bbico_desktop.domain.vocabulary import SCHEMES, Concept
from bbico_desktop.packs.builder import HELPLINES
from bbico_desktop.packs.entry_checks import entry_faults, is_entry_id
from bbico_desktop.packs.json_lines import Line, values_in


class EntryError(Exception):
    """Entries of a pack, signed or not, cannot be used."""

    def __init__(self, mistakes: tuple[Mistake, ...]) -> None:
        super().__init__(mistakes)
        self.mistakes = mistakes


@dataclass(frozen=True, slots=True)
class Entries:
    """The records of a member; `texts` is {id: canonical JSON} of those of which a catalogue is known to keep just that."""

    records: tuple[AnyRecord, ...]
    texts: Mapping[str, str]


def records_in(data: bytes, file: str, known: frozenset[str] = frozenset()) -> Entries:
    """Return the records of a member; helplines stand in their own and nowhere else. Raises EntryError with every mistake.

    `known` are the SHA-256 of records as a catalogue of this program keeps them: for these no text need be made again.
    """
    records: list[AnyRecord] = []
    texts: dict[str, str] = {}
    mistakes: list[Mistake] = []
    for line, value, text in _values(data, file, known):
        try:
            record = record_from_plain(_object(value))
        except NotPlainError as error:
            mistakes.append(_mistake(file, line, "", str(error)))
            continue
        if isinstance(record, Helpline) != (file == HELPLINES):
            mistakes.append(_mistake(file, line, record.id, "in the wrong place"))
        mistakes += [_mistake(file, line, record.id, reason, field) for field, reason in entry_faults(record, value)]
        records.append(record)
        if text:
            texts[record.id] = text.decode()
    if mistakes:
        raise EntryError(tuple(mistakes))
    return Entries(tuple(records), texts)


def unique(records: tuple[AnyRecord, ...]) -> tuple[AnyRecord, ...]:
    """Return the records if no id, present or former, stands twice. Raises EntryError."""
    twice = sorted(_repeated(name for record in records for name in {record.id, *record.former_ids}))
    if twice:
        raise EntryError(tuple(_mistake("", 0, name, "the id stands twice", "id") for name in twice))
    return records


def _repeated(names: Iterable[str]) -> set[str]:
    seen: set[str] = set()
    return {name for name in names if name in seen or seen.add(name)}  # type: ignore[func-returns-value]  # add returns None


def concepts_in(data: bytes, file: str) -> tuple[Concept, ...]:
    """Return the concepts of a member. Raises EntryError with every mistake."""
    concepts: list[Concept] = []
    mistakes: list[Mistake] = []
    seen: set[tuple[str, str]] = set()
    for line, value, _ in _values(data, file):
        try:
            concept = from_plain(Concept, value)
        except NotPlainError as error:
            mistakes.append(_mistake(file, line, "", str(error)))
            continue
        key = (concept.scheme, concept.id)
        if concept.scheme not in SCHEMES or not is_entry_id(concept.id) or key in seen:
            mistakes.append(_mistake(file, line, concept.id, "not a concept of a known scheme, or twice"))
        seen.add(key)
        concepts.append(concept)
    if mistakes:
        raise EntryError(tuple(mistakes))
    return tuple(concepts)


def _values(data: bytes, file: str, known: frozenset[str] = frozenset()) -> Iterator[Line]:
    try:
        yield from values_in(data, known)
    except ValueError as error:
        raise EntryError((_mistake(file, 0, "", str(error)),)) from error


def _object(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict) or not isinstance(value.get("kind"), str):
        raise NotPlainError("expected an object with a kind")
    return value


def _mistake(file: str, line: int, entry_id: str, reason: str, field: str = "") -> Mistake:
    return Mistake(code="pack-entry", place=Place(file=file, line=line, field=field), facts={"id": entry_id, "reason": reason})

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""YAML as texts only: no numbers, dates or booleans, no anchors, aliases or tags, each key once, and the line of every field.

The tree is built from the parser's events, so that an alias is refused before anything is copied: a file that repeats itself a
million times costs no more than its length.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from yaml.events import AliasEvent, DocumentStartEvent, Event, MappingEndEvent, MappingStartEvent, ScalarEvent, SequenceEndEvent

from bbico_desktop.domain.problems import Mistake, Place

FieldPath = tuple[str | int, ...]
MAX_BYTES = 1_000_000
MAX_DEPTH = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One file as it was read: its texts, and on which line each field stands."""

    file: str
    value: dict[str, Any] = field(default_factory=dict)
    lines: dict[FieldPath, int] = field(default_factory=dict)

    def mistake(self, code: str, path: FieldPath = (), **facts: object) -> Mistake:
        """Return a mistake at `path`, or at the nearest thing above it that is really written."""
        written = path
        while written and written not in self.lines:
            written = written[:-1]
        place = Place(file=self.file, line=self.lines.get(written, 1), field=field_name(path))
        return Mistake(code=code, place=place, facts={name: str(value) for name, value in facts.items()})


def field_name(path: FieldPath) -> str:
    """Return a path as an editor reads it: `do_now[2].text.fr`, counted from 1."""
    named = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in path)
    return named.removeprefix(".")


class _RefusedError(Exception):
    """The file holds something that we do not read; carries the code, the line and the field."""

    def __init__(self, code: str, line: int, path: FieldPath = (), **facts: object) -> None:
        super().__init__(code)
        self.code, self.line, self.path, self.facts = code, line, path, facts


def read_source(path: Path, name: str) -> tuple[Source, tuple[Mistake, ...]]:
    """Return what the file at `path` says, under the file name `name`; an empty source and the mistake when it cannot be read."""
    try:
        content = _content(path)
        builder = _Builder(yaml.parse(content, Loader=yaml.CBaseLoader))
        return Source(file=name, value=builder.document(), lines=builder.lines), ()
    except _RefusedError as refused:
        place = Place(file=name, line=refused.line, field=field_name(refused.path))
        facts = {fact: str(value) for fact, value in refused.facts.items()}
        return Source(file=name), (Mistake(code=refused.code, place=place, facts=facts),)
    except yaml.YAMLError as error:
        mark, reason = getattr(error, "problem_mark", None), getattr(error, "problem", None)
        place = Place(file=name, line=mark.line + 1 if mark else 1)
        return Source(file=name), (Mistake(code="not-yaml", place=place, facts={"reason": str(reason or error)}),)


def _content(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise _RefusedError("file-unreadable", 1, reason=error.strerror or str(error)) from error
    if len(content) > MAX_BYTES:
        raise _RefusedError("file-too-large", 1, limit=MAX_BYTES // 1000)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _RefusedError("not-utf-8", content[: error.start].count(b"\n") + 1) from error
    unwelcome = next((place for place, letter in enumerate(text) if ord(letter) < 32 and letter not in "\n\r\t"), None)
    if unwelcome is not None:
        raise _RefusedError("control-character", text[:unwelcome].count("\n") + 1)
    return text


class _Builder:
    """Builds texts, lists and objects from parser events, keeping the line of each."""

    def __init__(self, events: Iterator[Event]) -> None:
        self._events = events
        self.lines: dict[FieldPath, int] = {}

    def document(self) -> dict[str, Any]:
        first = next((event for event in self._events if not isinstance(event, yaml.StreamStartEvent)), None)
        if not isinstance(first, DocumentStartEvent):
            raise _RefusedError("empty-file", 1)
        value = self._value(next(self._events), ())
        if not isinstance(value, dict):
            raise _RefusedError("not-fields", 1)
        next(self._events)
        if isinstance(following := next(self._events), DocumentStartEvent):
            raise _RefusedError("second-document", _line(following))
        return value

    def _value(self, event: Event, path: FieldPath) -> Any:
        self.lines.setdefault(path, _line(event))
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None) is not None:
            raise _RefusedError("anchor-or-alias", _line(event), path)
        if (tag := getattr(event, "tag", None)) is not None:
            raise _RefusedError("tag", _line(event), path, tag=tag)
        if isinstance(event, ScalarEvent):
            return event.value.strip()
        if len(path) >= MAX_DEPTH:
            raise _RefusedError("nested-too-deep", _line(event), path)
        return self._mapping(path) if isinstance(event, MappingStartEvent) else self._sequence(path)

    def _sequence(self, path: FieldPath) -> list[Any]:
        values: list[Any] = []
        while not isinstance(event := next(self._events), SequenceEndEvent):
            values.append(self._value(event, (*path, len(values))))
        return values

    def _mapping(self, path: FieldPath) -> dict[str, Any]:
        values: dict[str, Any] = {}
        while not isinstance(event := next(self._events), MappingEndEvent):
            if not isinstance(event, ScalarEvent) or event.anchor is not None or event.tag is not None:
                raise _RefusedError("key-is-no-text", _line(event), path)
            if event.value in values:
                raise _RefusedError("field-twice", _line(event), (*path, event.value))
            self.lines[*path, event.value] = _line(event)
            values[event.value] = self._value(next(self._events), (*path, event.value))
        return values


def _line(event: Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1

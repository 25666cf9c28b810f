# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Records and concepts as plain JSON values and back: the form in which packs carry and the catalogue keeps them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from functools import lru_cache
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from bbico_desktop.domain.records import RECORD_TYPES, AnyRecord, Record, kind_of


class NotPlainError(ValueError):
    """A plain value is not of the shape that its type asks for; the text names the field and what was expected."""


_SCALARS = frozenset({str, int, float, bool, NoneType})


def to_plain(value: object) -> Any:
    """Return `value` as JSON values: dataclasses as objects without the fields that hold their default, tuples as lists."""
    # A catalogue holds a hundred thousand values, most of them texts: those are taken where they are found, without a call.
    kind = type(value)
    if kind in _SCALARS:
        return value
    if kind is tuple or kind is list:
        every = cast("tuple[object, ...]", value)
        return [held if type(held) in _SCALARS else to_plain(held) for held in every]
    if kind is dict:
        named = cast("dict[object, object]", value)
        return {str(key): held if type(held) in _SCALARS else to_plain(held) for key, held in named.items()}
    if is_dataclass(value) and not isinstance(value, type):
        names, values_of, defaults = _fields(cast("Hashable", kind))
        spoken = zip(names, values_of(value), defaults, strict=True)
        return {name: held if type(held) in _SCALARS else to_plain(held) for name, held, default in spoken if held != default}
    return _other_to_plain(value)


def _other_to_plain(value: object) -> Any:
    if isinstance(value, Mapping):
        return {str(key): to_plain(held) for key, held in value.items()}
    if isinstance(value, (tuple, list)):
        return [to_plain(held) for held in value]
    if isinstance(value, (frozenset, set)):
        return sorted(to_plain(held) for held in value)
    return str(value) if isinstance(value, StrEnum) else value


@lru_cache(maxsize=64)
def _fields(of: Hashable) -> tuple[tuple[str, ...], Callable[[object], tuple[object, ...]], tuple[object, ...]]:
    """Return the names of the fields of a dataclass, what takes their values from an instance, and their defaults."""
    every = fields(cast("Any", of))
    names = tuple(one.name for one in every)
    defaults = tuple(one.default_factory() if one.default_factory is not MISSING else one.default for one in every)
    return names, _taker(names), defaults


def _taker(names: tuple[str, ...]) -> Callable[[object], tuple[object, ...]]:
    if len(names) > 1:
        return cast("Callable[[object], tuple[object, ...]]", attrgetter(*names))
    return lambda value: tuple(getattr(value, name) for name in names)


def record_to_plain(record: Record) -> dict[str, Any]:
    """Return a record as a JSON object, its `kind` first."""
    return {"kind": kind_of(record), **to_plain(record)}


def record_from_plain(value: Mapping[str, Any]) -> AnyRecord:
    """Return the record that `record_to_plain` wrote. Raises NotPlainError for any other shape: unknown kinds, fields and types."""
    return from_plain(_record_type(value), {name: held for name, held in value.items() if name != "kind"})


def _record_type(value: Mapping[str, Any]) -> type[AnyRecord]:
    if not isinstance(value, Mapping):
        raise NotPlainError("record: expected an object")
    record_type = RECORD_TYPES.get(value.get("kind", ""))
    if record_type is None:
        raise NotPlainError(f"kind: {value.get('kind')!r} is none of {', '.join(RECORD_TYPES)}")
    return record_type


def understood_of_record(value: Mapping[str, Any]) -> dict[str, Any]:
    """Return of a record that a newer program wrote what this one has fields for. Raises NotPlainError for an unknown kind."""
    return {"kind": value["kind"], **understood_of(_record_type(value), value)}


def understood_of(wanted: Any, value: Any) -> Any:
    """Return `value` without the fields that the type `wanted`, and the types it holds, do not have; all else is left as it is."""
    origin, arguments = get_origin(wanted), get_args(wanted)
    if origin in (Union, UnionType):
        return understood_of(arguments[0], value)
    if origin in (tuple, frozenset) and isinstance(value, list):
        return [understood_of(arguments[0], one) for one in value]
    if isinstance(origin, type) and issubclass(origin, Mapping) and isinstance(value, Mapping):
        return {name: understood_of(arguments[1], held) for name, held in value.items()}
    if is_dataclass(wanted) and isinstance(value, Mapping):
        hints = get_type_hints(wanted)
        return {name: understood_of(hints[name], held) for name, held in value.items() if name in hints}
    return value


_CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def canonical_json(value: object) -> bytes:
    """Return the one way in which a value is written: sorted keys, no spaces, UTF-8."""
    return _CANONICAL.encode(value).encode()


def fingerprint(record: Record) -> str:
    """Return the SHA-256 of a record's canonical JSON, in hexadecimal."""
    return hashlib.sha256(canonical_json(record_to_plain(record))).hexdigest()


T = TypeVar("T")


def from_plain(wanted: type[T], value: object, place: str = "") -> T:
    """Return `value` as an instance of the dataclass `wanted`; nothing is guessed or converted but lists to tuples and sets."""
    try:
        return cast("T", _reader(cast("Hashable", wanted))(value))
    except _MisfitError as misfit:
        raise NotPlainError(f"{place}{misfit.place or 'value'}: {misfit.said}") from misfit


class _MisfitError(Exception):
    """A value does not fit; `place` grows on the way out, so that it costs nothing where all fits."""

    def __init__(self, said: str, place: str = "") -> None:
        super().__init__(said)
        self.said = said
        self.place = place

    def within(self, place: str) -> _MisfitError:
        """Return this for whoever holds the value, who knows where it stands."""
        joint = "." if self.place and not self.place.startswith("[") else ""
        return _MisfitError(self.said, f"{place}{joint}{self.place}")


_Read = Callable[[Any], Any]
"""Turns a plain value into what a type asks for. Raises _MisfitError."""


@lru_cache(maxsize=256)
def _reader(hint: Hashable) -> _Read:
    """Return what reads values of a type: made once, for there are many values and few types."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return _or_none(_reader(arguments[0]), may_be_none=NoneType in arguments)
    if origin is Literal:
        return _one_of(frozenset(arguments), ", ".join(map(str, arguments)))
    if origin in (tuple, frozenset):
        return _list(_reader(arguments[0]), origin)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return _object(_reader(arguments[1]))
    if is_dataclass(hint):
        return _instance(hint)
    return _scalar(hint)


def _or_none(read: _Read, *, may_be_none: bool) -> _Read:
    return lambda value: None if value is None and may_be_none else read(value)


def _one_of(choices: frozenset[Any], said: str) -> _Read:
    def read(value: Any) -> Any:
        if not isinstance(value, Hashable) or value not in choices:
            raise _MisfitError(f"expected one of {said}")
        return value

    return read


def _list(read_one: _Read, origin: Any) -> _Read:
    def read(value: Any) -> Any:
        if not isinstance(value, list):
            raise _MisfitError("expected a list")
        try:
            return origin([read_one(one) for one in value])
        except _MisfitError:
            _name_misfit(read_one, ((f"[{place}]", one) for place, one in enumerate(value)))
            raise

    return read


def _object(read_one: _Read) -> _Read:
    def read(value: Any) -> Any:
        if type(value) is not dict and not isinstance(value, Mapping):
            raise _MisfitError("expected an object")
        try:
            return {key: read_one(one) for key, one in value.items()}
        except _MisfitError:
            _name_misfit(read_one, ((str(key), one) for key, one in value.items()))
            raise

    return read


def _name_misfit(read_one: _Read, named: Iterable[tuple[str, Any]]) -> None:
    """Find again which value does not fit, and say where it stands: where all fits, nobody counts."""
    for place, one in named:
        try:
            read_one(one)
        except _MisfitError as misfit:
            raise misfit.within(place) from misfit


def _instance(wanted: Any) -> _Read:
    readers: dict[str, _Read] = {}

    def read(value: Any) -> Any:
        if type(value) is not dict and not isinstance(value, Mapping):
            raise _MisfitError("expected an object")
        if not readers:  # now, and not before: a type may hold itself
            readers.update({name: _reader(hint) for name, hint in get_type_hints(wanted).items()})
        held = {}
        for name, one in value.items():
            if name not in readers:
                raise _MisfitError("no such field", str(name))
            try:
                held[name] = readers[name](one)
            except _MisfitError as misfit:
                raise misfit.within(name) from misfit
        try:
            return wanted(**held)
        except (TypeError, ValueError) as error:
            raise _MisfitError(str(error)) from error

    return read


def _scalar(hint: Any) -> _Read:
    if issubclass(hint, StrEnum):
        choices = _one_of(frozenset(hint), ", ".join(hint))
        return lambda value: hint(choices(value))

    def read(value: Any) -> Any:
        if not isinstance(value, hint) or (hint is not bool and isinstance(value, bool)):
            raise _MisfitError(f"expected {hint.__name__}")
        return value

    return read

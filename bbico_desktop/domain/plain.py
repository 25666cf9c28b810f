# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Records and concepts as plain JSON values and back: the form in which packs carry and the catalogue keeps them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Hashable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from bbico_desktop.domain.records import RECORD_TYPES, AnyRecord, Record, kind_of


class NotPlainError(ValueError):
    """A plain value is not of the shape that its type asks for; the text names the field and what was expected."""


def to_plain(value: object) -> Any:
    """Return `value` as JSON values: dataclasses as objects without the fields that hold their default, tuples as lists."""
    if is_dataclass(value) and not isinstance(value, type):
        return {name: to_plain(held) for name, held in _spoken_fields(value)}
    if isinstance(value, Mapping):
        return {str(key): to_plain(held) for key, held in value.items()}
    if isinstance(value, (tuple, list)):
        return [to_plain(held) for held in value]
    if isinstance(value, (frozenset, set)):
        return sorted(to_plain(held) for held in value)
    return str(value) if isinstance(value, StrEnum) else value


def _spoken_fields(value: Any) -> list[tuple[str, object]]:
    spoken = []
    for field in fields(value):
        held = getattr(value, field.name)
        default = field.default_factory() if field.default_factory is not MISSING else field.default
        if held != default:
            spoken.append((field.name, held))
    return spoken


def record_to_plain(record: Record) -> dict[str, Any]:
    """Return a record as a JSON object, its `kind` first."""
    return {"kind": kind_of(record), **to_plain(record)}


def record_from_plain(value: Mapping[str, Any]) -> AnyRecord:
    """Return the record that `record_to_plain` wrote. Raises NotPlainError for any other shape: unknown kinds, fields and types."""
    if not isinstance(value, Mapping):
        raise NotPlainError("record: expected an object")
    record_type = RECORD_TYPES.get(value.get("kind", ""))
    if record_type is None:
        raise NotPlainError(f"kind: {value.get('kind')!r} is none of {', '.join(RECORD_TYPES)}")
    return from_plain(record_type, {name: held for name, held in value.items() if name != "kind"})


def canonical_json(value: object) -> bytes:
    """Return the one way in which a value is written: sorted keys, no spaces, UTF-8."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def fingerprint(record: Record) -> str:
    """Return the SHA-256 of a record's canonical JSON, in hexadecimal."""
    return hashlib.sha256(canonical_json(record_to_plain(record))).hexdigest()


T = TypeVar("T")


def from_plain(wanted: type[T], value: object, place: str = "") -> T:
    """Return `value` as an instance of the dataclass `wanted`; nothing is guessed or converted but lists to tuples and sets."""
    if not isinstance(value, Mapping):
        raise NotPlainError(f"{place or 'value'}: expected an object")
    hints = _hints(cast("Hashable", wanted))
    unknown = [str(name) for name in value if name not in hints]
    if unknown:
        raise NotPlainError(f"{place}{unknown[0]}: no such field")
    try:
        return wanted(**{name: _read(hints[name], held, f"{place}{name}") for name, held in value.items()})
    except (TypeError, ValueError) as error:
        raise error if isinstance(error, NotPlainError) else NotPlainError(f"{place or 'value'}: {error}") from error


@lru_cache(maxsize=64)
def _hints(wanted: Hashable) -> dict[str, Any]:
    return get_type_hints(wanted)


def _read(hint: Any, value: object, place: str) -> Any:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return None if value is None and NoneType in arguments else _read(arguments[0], value, place)
    if origin is Literal:
        return _checked(value in arguments, value, place, f"one of {', '.join(map(str, arguments))}")
    if origin in (tuple, frozenset):
        held = _checked(isinstance(value, list), value, place, "a list")
        return origin(_read(arguments[0], one, f"{place}[{number}]") for number, one in enumerate(held))
    if origin is not None and issubclass(origin, Mapping):
        held = _checked(isinstance(value, Mapping), value, place, "an object")
        return {key: _read(arguments[1], one, f"{place}.{key}") for key, one in held.items()}
    if is_dataclass(hint):
        return from_plain(hint, value, f"{place}.")  # type: ignore[arg-type]  # a dataclass type, as just asked
    return _scalar(hint, value, place)


def _scalar(hint: Any, value: object, place: str) -> Any:
    if issubclass(hint, StrEnum):
        return hint(_checked(value in set(hint), value, place, f"one of {', '.join(hint)}"))
    exact = isinstance(value, hint) and (hint is bool or not isinstance(value, bool))
    return _checked(exact, value, place, hint.__name__)


def _checked(fits: bool, value: Any, place: str, expected: str) -> Any:
    if not fits:
        raise NotPlainError(f"{place}: expected {expected}")
    return value

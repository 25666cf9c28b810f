# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Records whose every text is replaced: the fields are walked by their types, so that a new one is covered by itself."""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

REFERENCES = frozenset({"id", "helpline", "entry", "former_ids"})
"""Fields that lead to other records: kept, for what leads nowhere is left out."""
DATES = frozenset({"as_of", "read"})

T = TypeVar("T")
Texts = Callable[[str], str]


def with_texts(record: T, text: Texts, *, kept: frozenset[str] = REFERENCES | DATES) -> T:
    """Return a record with `text(name)` in every field that holds a text, empty fields too, but for those that are `kept`."""
    hints = get_type_hints(type(record))
    return replace(record, **{name: _filled(getattr(record, name), hints[name], name, text, kept) for name in _names(record)})  # type: ignore[type-var]


def _names(record: object) -> list[str]:
    return [one.name for one in fields(record)]  # type: ignore[arg-type]


def _filled(value: Any, hint: Any, name: str, text: Texts, kept: frozenset[str]) -> Any:
    origin, inner = get_origin(hint), get_args(hint)
    if name in kept:
        return value
    if hint is str:
        return text(name)
    if origin in (Union, types.UnionType):
        return _filled(value, inner[0], name, text, kept)
    if origin is tuple:
        held = value or (_made(inner[0], text),)
        return tuple(_filled(one, inner[0], name, text, kept) for one in held)
    if origin is Mapping:
        return {"en": text(name)} if inner[1] is str else value
    if is_dataclass(hint):
        return with_texts(value or _made(hint, text), text, kept=kept)
    return value


def _made(hint: Any, text: Texts) -> Any:
    """Return a value of a type where a record has none."""
    if not (isinstance(hint, type) and is_dataclass(hint)):
        return text("") if hint is str else {}
    hints = get_type_hints(hint)
    needed = [one.name for one in fields(hint) if one.default is MISSING and one.default_factory is MISSING]
    simple: dict[Any, Any] = {int: 1, str: text(""), tuple: ()}
    return hint(**{name: simple.get(hints[name], simple.get(get_origin(hints[name]), {})) for name in needed})

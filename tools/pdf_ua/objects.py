# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The objects of a PDF without their wrappers: references followed, one thing or several alike, texts as texts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NullObject, TextStringObject

DEEPEST_TREE = 50
"""A number tree is a few levels deep; one that leads back to itself ends here."""


def direct(held: Any) -> Any:
    """Return what a reference stands for; None for nothing."""
    found = held.get_object() if isinstance(held, IndirectObject) else held
    return None if isinstance(found, NullObject) else found


def at(holder: Any, *names: str) -> Any:
    """Return what stands under a path of names; None when a step of it is missing."""
    found = direct(holder)
    for name in names:
        found = direct(found.raw_get(name)) if isinstance(found, DictionaryObject) and name in found else None
    return found


def dictionary(holder: Any, *names: str) -> DictionaryObject:
    """Return the dictionary under a path of names; an empty one when it is missing or none."""
    found = at(holder, *names)
    return found if isinstance(found, DictionaryObject) else DictionaryObject()


def many(held: Any) -> list[Any]:
    """Return one thing or a list of things as a list, references kept."""
    found = direct(held)
    if found is None:
        return []
    return list(found) if isinstance(found, ArrayObject) else [held]


def number_of(reference: Any) -> int | None:
    """Return the number of an object that is referred to; None for one that stands where it is used."""
    if isinstance(reference, IndirectObject):
        return reference.idnum
    own = getattr(reference, "indirect_reference", None)
    return own.idnum if own is not None else None


def name(held: Any) -> str:
    """Return a name without its slash, or a text as it is; empty for anything else."""
    found = direct(held)
    return text(found).removeprefix("/") if isinstance(found, str | bytes) else ""


def text(held: Any) -> str:
    """Return a text string, however it is stored; empty when there is none."""
    found = direct(held)
    if isinstance(found, bytes):
        decoded = found.decode("utf-16") if found[:2] in (b"\xfe\xff", b"\xff\xfe") else found.decode("latin-1")
        return str(TextStringObject(decoded))
    return str(found) if isinstance(found, str) else ""


def number_tree(root: Any, depth: int = 0) -> Iterator[tuple[int, Any]]:
    """Yield the keys and values of a number tree."""
    node = dictionary(root)
    pairs = many(node.raw_get("/Nums")) if "/Nums" in node else []
    yield from ((int(key), value) for key, value in zip(pairs[0::2], pairs[1::2], strict=False))
    kids = many(node.raw_get("/Kids")) if "/Kids" in node and depth < DEEPEST_TREE else []
    for kid in kids:
        yield from number_tree(kid, depth + 1)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""JSON Lines as packs carry them: one canonical object a line, bounded in every direction."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any, NamedTuple, NoReturn

from bbico_desktop.domain.plain import canonical_json

MAX_LINE_BYTES = 1_000_000
MAX_DEPTH = 16
_CONTAINERS = frozenset((dict, list))


def lines_of(values: Iterable[object]) -> bytes:
    """Return one line of canonical JSON for each value."""
    return b"".join(canonical_json(value) + b"\n" for value in values)


class Line(NamedTuple):
    """One line: its number from 1, what it says, and itself if it was known to be canonical, else nothing."""

    number: int
    value: Any
    known: bytes


def values_in(data: bytes, known: frozenset[str] = frozenset()) -> Iterator[Line]:
    """Yield the lines. Raises ValueError with the number of the first line that is not canonical.

    `known` are the SHA-256 of lines that were found to be canonical before.
    """
    if data and not data.endswith(b"\n"):
        raise ValueError("line 0: the last line does not end")
    for number, line in enumerate(data.split(b"\n")[:-1], start=1):
        try:
            if known and sha256(line).hexdigest() in known:
                yield Line(number, json.loads(line), line)
            else:
                yield Line(number, strict_json(line), b"")
        except (ValueError, RecursionError) as error:
            raise ValueError(f"line {number}: {error}") from error


def strict_json(line: bytes) -> Any:
    """Return the value of canonical JSON; ValueError for duplicate keys, NaN, depth and any other way of writing it."""
    if len(line) > MAX_LINE_BYTES:
        raise ValueError("too long")
    text = line.decode("utf-8")
    value = json.loads(text, parse_constant=_refused)
    if _depth(value) > MAX_DEPTH:
        raise ValueError("nested too deeply")
    if canonical_json(value) != line:  # so it is too when a key stands twice, for of these one is left
        json.loads(text, object_pairs_hook=_without_duplicates)
        raise ValueError("not canonical")
    return value


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    held = dict(pairs)
    if len(held) != len(pairs):
        raise ValueError("a key stands twice")
    return held


def _refused(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no number")


def _depth(value: Any) -> int:
    depth, level = 0, [value]
    while level:
        depth += 1
        level = [held for one in level if type(one) in _CONTAINERS for held in (one.values() if type(one) is dict else one)]
    return depth

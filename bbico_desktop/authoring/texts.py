# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The texts of a record, wherever they stand in it, each with its place and language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from bbico_desktop.authoring.yaml_texts import FieldPath

NOT_TEXTS = frozenset({"translations"})
"""Objects by language that hold no words for a reader."""
HELPLINE_MENTION = re.compile(r"\{helpline:([^{}]*)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One text in one language; `path` ends with the language, or with the place in a list of keywords."""

    path: FieldPath
    language: str
    text: str

    @property
    def field(self) -> str:
        """The field of the record in which the text stands."""
        return str(self.path[0])


def texts_of(value: object, path: FieldPath = ()) -> Iterator[Words]:
    """Yield every text by language of a record, a step or a concept, in the order of its fields."""
    if is_dataclass(value):
        for field in fields(value):
            if field.name not in NOT_TEXTS:
                yield from texts_of(getattr(value, field.name), (*path, field.name))
    elif isinstance(value, Mapping):
        yield from _by_language(value, path)
    elif isinstance(value, tuple):
        for number, one in enumerate(value):
            yield from texts_of(one, (*path, number))


def _by_language(value: Mapping[str, Any], path: FieldPath) -> Iterator[Words]:
    for language, held in value.items():
        if isinstance(held, str):
            yield Words(path=(*path, language), language=language, text=held)
        else:
            for number, one in enumerate(held):
                yield Words(path=(*path, language, number), language=language, text=one)


def localized_of(value: object, path: FieldPath = ()) -> Iterator[tuple[FieldPath, Mapping[str, Any]]]:
    """Yield every non-empty object by language, with its place."""
    if is_dataclass(value):
        for field in fields(value):
            if field.name not in NOT_TEXTS:
                yield from localized_of(getattr(value, field.name), (*path, field.name))
    elif isinstance(value, Mapping):
        if value:
            yield path, value
    elif isinstance(value, tuple):
        for number, one in enumerate(value):
            yield from localized_of(one, (*path, number))


def word_count(text: str) -> int:
    """Return how many words a reader counts: what stands between spaces and holds a letter or digit."""
    return sum(1 for word in text.split() if any(letter.isalnum() for letter in word))


def sentence_count(text: str) -> int:
    """Return how many sentences a reader counts; at least one."""
    return max(1, len(re.findall(r"[.!?…]+(?:[»”\")]*)(?=\s|$)", text)))

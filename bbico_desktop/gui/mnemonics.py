# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Access keys: one letter a label, chosen anew for each language, so that no two labels of a menu share one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from string import ascii_lowercase

MARK = "&"
THIN = "iljt"  # hard to see with a line under them


def with_mnemonics(labels: Iterable[str]) -> list[str]:
    """Return the labels with `&` before the letter that chooses each; one that finds no free letter has none."""
    taken: set[str] = set()
    return [_marked(label, taken) for label in labels]


def _marked(label: str, taken: set[str]) -> str:
    place = next((place for place in _places(label) if label[place].lower() not in taken), None)
    if place is None:
        return label.replace(MARK, MARK * 2)
    taken.add(label[place].lower())
    return label[:place].replace(MARK, MARK * 2) + MARK + label[place:].replace(MARK, MARK * 2)


def _places(label: str) -> Iterator[int]:
    """Yield where a letter may be marked, best first: beginnings of words, broad letters, thin ones."""
    letters = [place for place, letter in enumerate(label) if letter.lower() in ascii_lowercase]
    beginnings = [place for place in letters if place == 0 or not label[place - 1].isalnum()]
    yield from beginnings
    yield from (place for place in letters if label[place].lower() not in THIN)
    yield from letters

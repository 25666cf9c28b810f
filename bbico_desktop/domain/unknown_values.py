# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What is said of a value that nobody knows: which known ones it may be meant for, else all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bbico_desktop.domain.facets import folded
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.vocabulary import Concept

MOST_NAMED = 3
_LIKENESS = 0.7
"""How like two words must be, from 0 to 1; "bulying" and "cyberbullying" are as like as that."""
_LONGEST = 60
"""Letters of a value that are compared."""


def unknown_value(option: str, value: str, possible: Iterable[Concept | str]) -> Problem:
    """Return the problem of a value that an option does not have; ids that it is like, or labels say so, are named."""
    known = tuple(possible)
    near = ", ".join(_near(folded(value.strip())[:_LONGEST], known))
    if near:
        return Problem("unknown-value-near", Family.WRONG_USE, option=option, value=value, near=near)
    values = ", ".join(one if isinstance(one, str) else one.id for one in known)
    return Problem("unknown-value", Family.WRONG_USE, option=option, value=value, values=values)


def _near(value: str, known: Iterable[Concept | str]) -> tuple[str, ...]:
    """Return the ids of what is called so in any language, else of what is called nearly so, nearest first."""
    from difflib import get_close_matches  # not needed until something is wrong

    names: dict[str, str] = {}
    called_so: list[str] = []
    for one in known:
        if isinstance(one, str):
            names.setdefault(folded(one), one)
            continue
        names |= {folded(name): one.id for name in (one.id, *one.pref.values()) if folded(name) not in names}
        if any(folded(label) == value for label in _labels(one)):
            called_so.append(one.id)
    near = called_so or [names[name] for name in get_close_matches(value, names, n=MOST_NAMED, cutoff=_LIKENESS)]
    return tuple(dict.fromkeys(near))[:MOST_NAMED]


def _labels(concept: Concept) -> Iterator[str]:
    yield from concept.pref.values()
    for labels in concept.alt.values():
        yield from labels

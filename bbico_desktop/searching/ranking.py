# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""In which order entries stand: scores of the words, and what outweighs them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bbico_desktop.domain.results import Match, Naming, ScorePart
from bbico_desktop.searching import codes
from bbico_desktop.searching.bitsets import Slices, add, all_below, at_least, score_of, slices_of
from bbico_desktop.searching.codes import field_of
from bbico_desktop.searching.groups import UNIT, Group
from bbico_desktop.searching.labels import BRIDGE
from bbico_desktop.searching.tables import SearchTables
from bbico_desktop.searching.weights import Weights

# Each of these outweighs all that stands above it: 32 words score less than 2^26 together.
_DISTRESS = 1 << 26
_SAID = 1 << 27
_EXACT_TITLE = 1 << 28
_FITS = 1 << 29


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that scores are made of: why, and how much it gives to each entry."""

    reason: str
    scores: Slices
    group: Group | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """What the order of an answer depends on.

    `exact` are the entries with just these words as title, `said` those with them as a sentence among the keywords; `apart` those
    that stand after all others.
    """

    groups: Sequence[Group]
    exact: int
    language: str
    relaxed: bool
    first_person: bool
    lesson: bool
    weights: Weights
    said: int = 0
    apart: int = 0


def scores_of(asked: Ranked, tables: SearchTables) -> Slices:
    """Return every entry's score: all `parts_of` it, added up."""
    scores: Slices = []
    for part in parts_of(asked, tables):
        add(scores, part.scores)
    return scores


def parts_of(asked: Ranked, tables: SearchTables) -> Iterator[Part]:
    """Yield BM25F of the words, more in the reader's language; above it coverage, help, the exact title, and what fits."""
    groups = asked.groups
    for group in groups:
        yield Part("word", group.scores, group)
    worth = round(UNIT * asked.weights.language * sum(group.idf for group in groups) / max(1, len(groups)))
    yield Part("language", slices_of([(worth, tables.facets["language"].get(asked.language, 0))]))
    if asked.relaxed:
        for group in groups:
            yield Part("covered", slices_of([(round(UNIT * asked.weights.covered * group.idf), group.entries)]), group)
    if not asked.lesson:
        help_first = _help_first(groups, first_person=asked.first_person, tables=tables)
        yield Part("help-first", slices_of([(_DISTRESS, help_first)]))
        yield Part("said-so", slices_of([(_SAID, asked.said & tables.distress)]))
    yield Part("exact-title", slices_of([(_EXACT_TITLE, asked.exact)]))
    if asked.apart:
        yield Part("fits", slices_of([(_FITS, all_below(tables.count) & ~asked.apart)]))


def _help_first(groups: Sequence[Group], *, first_person: bool, tables: SearchTables) -> int:
    """Return the help sheets and helplines that the words call for: those that bear half of them in title or keywords.

    One of these words must say distress: at least half of the entries in which it stands are help sheets and helplines. To whoever
    tells a story ("my", "I", "someone") any two words will do.
    """
    helping = [group.headline & tables.distress for group in groups]
    saying = 0
    for group, bits in zip(groups, helping, strict=True):
        if 2 * (group.standing & tables.distress).bit_count() >= group.standing.bit_count():
            saying |= bits
    borne = at_least(helping, len(groups))
    if first_person and len(groups) > 1:
        saying |= borne[2]
    return saying & borne[(len(groups) + 1) // 2]


def reasons(groups: Sequence[Group], number: int, tables: SearchTables) -> Iterator[Match]:
    """Yield why an entry was found: for each word the weightiest place where it stands, else the concept that it names."""
    for group in groups:
        if number not in group:
            continue
        namings = _namings(group, number, tables)
        place = next((code for code, bits in group.places if bits >> number & 1), None)
        if place is not None:
            yield Match(field=field_of(place), term=group.word, namings=namings)
            continue
        concept = next((concept for concept, bits in group.concepts if bits >> number & 1), None)
        if concept is None:  # a phrase of words without meaning, whose places no index keeps
            yield Match(field=field_of(codes.BODY), term=group.word)
        else:
            yield Match(field=tables.labels.scheme(concept), term=group.word, concept=concept, namings=namings)


def _namings(group: Group, number: int, tables: SearchTables) -> tuple[Naming, ...]:
    """Return which concepts of an entry the words around a word name: those that it bears, best named first, then the bridge's."""
    names = dict(group.names)
    named = [concept for concept, bits in group.concepts if concept in names and bits >> number & 1]
    named.sort(key=lambda concept: tables.labels.scheme(concept) == BRIDGE)
    return tuple(Naming(words=names[concept], concept=concept) for concept in named)


def explained(asked: Ranked, number: int, tables: SearchTables) -> Iterator[ScorePart]:
    """Yield what the score of one entry is made of. A word's part bears the name of the place where it stands, or its concept."""
    for part in parts_of(asked, tables):
        points = score_of(part.scores, number)
        if not points:
            continue
        if part.group is None:
            yield ScorePart(reason=part.reason, points=points / UNIT)
            continue
        why = next(reasons([part.group], number, tables), None)
        place = why.concept or why.field if why and part.reason == "word" else part.reason
        yield ScorePart(reason=place, points=points / UNIT, term=part.group.word)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""In which order entries stand: scores of the words, and what outweighs them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bbico_desktop.domain.results import Match
from bbico_desktop.searching.bitsets import Slices, add, at_least, slices_of
from bbico_desktop.searching.codes import field_of
from bbico_desktop.searching.groups import UNIT, Group
from bbico_desktop.searching.tables import SearchTables

_LANGUAGE = 1.0
"""What an entry in the reader's language gets, as a share of what a word is worth."""

# Each of these outweighs all that stands above it: 32 words score less than 2^20 together, and count 32 at most.
_WORD_COVERED = 1 << 20
_DISTRESS = 1 << 26
_EXACT_TITLE = 1 << 27


def scores_of(
    groups: Sequence[Group], *, exact: int, language: str, relaxed: bool, first_person: bool, tables: SearchTables
) -> Slices:
    """Return every entry's score: BM25F of the words, more in the reader's language; above it coverage, help, the exact title."""
    scores: Slices = []
    for group in groups:
        add(scores, group.scores)
    worth = round(UNIT * _LANGUAGE * sum(group.idf for group in groups) / max(1, len(groups)))
    add(scores, slices_of([(worth, tables.facets["language"].get(language, 0))]))
    if relaxed:
        for group in groups:
            add(scores, slices_of([(_WORD_COVERED, group.entries)]))
    help_first = _help_first(groups, first_person=first_person, tables=tables)
    add(scores, slices_of([(_DISTRESS, help_first)]))
    add(scores, slices_of([(_EXACT_TITLE, exact)]))
    return scores


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
        place = next((code for code, bits in group.places if bits >> number & 1), None)
        if place is not None:
            yield Match(field=field_of(place), term=group.word)
            continue
        concept = next(concept for concept, bits in group.concepts if bits >> number & 1)
        yield Match(field=tables.labels.scheme(concept), term=group.word, concept=concept)

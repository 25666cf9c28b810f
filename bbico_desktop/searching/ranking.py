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
    """Return the help sheets and helplines that the words call for.

    A word says distress when at least half of the entries that bear it in title or keywords are help sheets or helplines. Whoever
    tells a story ("my", "I", "someone") also gets those that bear two of the words there.
    """
    helping = [group.headline & tables.distress for group in groups]
    first = 0
    for group, bits in zip(groups, helping, strict=True):
        if 2 * bits.bit_count() >= group.headline.bit_count():
            first |= bits
    if first_person and len(groups) > 1:
        first |= at_least(helping, 2)[2]
    return first


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

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What operators ask, as groups of entries like those of words: phrases, words of titles, one of several, none of some."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from bbico_desktop.searching import codes
from bbico_desktop.searching.analysis import Token, composed, tokens
from bbico_desktop.searching.bitsets import Slices, add, all_below, bits_of, numbers_of, united
from bbico_desktop.searching.engine import Index
from bbico_desktop.searching.groups import Group, Groups
from bbico_desktop.searching.operators import Clause
from bbico_desktop.searching.phrases import holds
from bbico_desktop.searching.question import AskedWord, Question
from bbico_desktop.searching.tables import SearchTables, index_broken

_REMEMBERED = 64


class Clauses:
    """Makes groups of clauses. Words in a row are looked for in the texts of those entries that have all of them."""

    def __init__(self, *, groups: Groups, index: Index, tables: SearchTables) -> None:
        self._groups = groups
        self._remembered = lru_cache(maxsize=_REMEMBERED)(self._made)
        self._index = index
        self._tables = tables

    def required(self, question: Question) -> list[Group]:
        """Return one group for each thing that must hold."""
        return [self._any_of([self._group(clause) for clause in clauses]) for clauses in question.required]

    def excluded(self, question: Question) -> int:
        """Return the entries that hold what may not be."""
        found = 0
        for clause in question.excluded:
            group = self._group(clause)
            found |= group.entries if clause.literal else group.standing
        return found

    def _group(self, clause: Clause) -> Group:
        """Return the group of a clause, wherever in the text it stands."""
        tokens_alone = tuple(replace(token, start=0, end=0) for token in clause.tokens)
        return self._remembered(replace(clause, tokens=tokens_alone))

    def _made(self, clause: Clause) -> Group:
        wanted = [token for token in clause.tokens if not token.is_function_word] or list(clause.tokens)
        parts = self._groups.of(tuple(AskedWord(token) for token in dict.fromkeys(wanted)))
        entries = all_below(self._tables.count)
        if any(not token.is_function_word for token in clause.tokens):  # of words that mean nothing, not all places are known
            for part in parts:
                entries &= self._standing(part, clause)
        if clause.literal:
            entries = bits_of((one for one in numbers_of(entries) if self._holds(one, clause)), self._tables.count)
        return _joined(clause, parts, entries)

    def _any_of(self, groups: Sequence[Group]) -> Group:
        """Return groups of which any will do as one."""
        scores: Slices = []
        for group in groups:
            add(scores, group.scores)
        return replace(
            groups[0],
            word=" OR ".join(group.word for group in groups),
            entries=united(group.entries for group in groups),
            standing=united(group.standing for group in groups),
            headline=united(group.headline for group in groups),
            scores=scores,
            idf=max(group.idf for group in groups),
            places=self._groups.by_weight(place for group in groups for place in group.places),
            concepts=tuple(concept for group in groups for concept in group.concepts),
        )

    def _standing(self, part: Group, clause: Clause) -> int:
        if clause.in_title:
            return in_title(part)
        return part.standing if clause.literal else part.entries

    def _holds(self, number: int, clause: Clause) -> bool:
        if clause.in_title:
            return any(_in_row(title, clause.tokens) for title in self._tables.titles(number).values())
        try:
            return holds(self._index.words_of(number), clause.tokens)
        except (ValueError, LookupError) as error:
            raise index_broken(str(error)) from error


def _in_row(text: str, phrase: Sequence[Token]) -> bool:
    said = " ".join(token.folded for token in tokens(composed(text)))
    return holds(f" {said} ", phrase)


def in_title(part: Group) -> int:
    """Return the entries that have a word in their title."""
    bits = 0
    for code, entries in part.places:
        bits |= entries if code & codes.TITLE else 0
    return bits


def _joined(clause: Clause, parts: Sequence[Group], entries: int) -> Group:
    """Return the words of a clause as one group over the entries that hold it."""
    scores: Slices = []
    for part in parts:
        add(scores, [bits & entries for bits in part.scores])
    first = parts[0]
    only_places = clause.literal or clause.in_title
    return replace(
        first,
        word=" ".join(token.word for token in clause.tokens),
        entries=entries,
        standing=first.standing & entries,
        headline=first.headline & entries,
        scores=scores,
        idf=max(part.idf for part in parts),
        concepts=() if only_places else first.concepts,
        required=True,
    )

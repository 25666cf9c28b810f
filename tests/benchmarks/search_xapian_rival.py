# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Xapian doing the whole task: weighted terms, boolean filter terms, a value slot for each facet value of an entry."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import xapian

from bbico_desktop.domain.queries import FACETS
from tests.benchmarks.search_task import BREAK, FEW, FIELDS, LIMIT, Asked, Counted, Entry

_WORD, _SPELLED, _FACET = "W", "P", "F"
"""Beginnings of terms that are no words of a text: for unfinished words, for words in a row, for facet values."""

_SLOTS = 8
"""A slot holds one value; no entry has more values in a facet."""


def build(folder: Path, entries: Iterable[Entry]) -> None:
    """Write the index."""
    folder.mkdir(parents=True)
    database = xapian.WritableDatabase(str(folder), xapian.DB_CREATE_OR_OPEN)
    for one in entries:
        database.replace_document(one.number + 1, _document(one))
        for word in set(one.fields["spelled"].split()) - {BREAK}:
            database.add_spelling(word)
    database.commit()
    database.close()


def _document(one: Entry) -> xapian.Document:
    document = xapian.Document()
    fields = one.fields
    for field, weight in FIELDS.items():
        for term in fields[field].split():
            document.add_term(term, round(weight))
    for word in fields["words"].split():
        document.add_boolean_term(_WORD + word)
    for place, word in enumerate(fields["spelled"].split()):
        document.add_posting(_SPELLED + word, place)
    for facet, values in one.facets.items():
        for place, value in enumerate(values):
            document.add_boolean_term(_filter_term(facet, value))
            document.add_value(FACETS.index(facet) * _SLOTS + place, value)
    return document


def _filter_term(facet: str, value: str) -> str:
    return f"{_FACET}{facet}:{value}"


class XapianRival:
    """Asks the index."""

    def __init__(self, folder: Path) -> None:
        self._database = xapian.Database(str(folder))
        every = (place for facet in range(len(FACETS)) for place in range(facet * _SLOTS, (facet + 1) * _SLOTS))
        used = {slot for slot in every if self._database.get_value_freq(slot)}
        self._slots = {
            facet: [slot for slot in range(place * _SLOTS, (place + 1) * _SLOTS) if slot in used]
            for place, facet in enumerate(FACETS)
        }

    def answer(self, asked: Asked) -> Counted:
        """Return (hits in all, the numbers of the best, how many facet values were counted)."""
        if asked.phrase:
            words = [_SPELLED + word for word in asked.phrase]
            return self._answer(asked, xapian.Query(xapian.Query.OP_PHRASE, words, len(words)))
        if asked.misspelt:
            near = self._database.get_spelling_suggestion(asked.misspelt, 2)
            return self._answer(asked, xapian.Query(_SPELLED + (near.decode() or asked.misspelt)))
        total, best, counted = self._answer(asked, _words(asked, xapian.Query.OP_AND))
        if total < FEW and len(asked.words) > 1:
            return self._answer(asked, _words(asked, xapian.Query.OP_OR))
        return total, best, counted

    def _answer(self, asked: Asked, words: xapian.Query) -> Counted:
        allowed = {facet: _any_of(facet, values) for facet, values in asked.filters.chosen.items()}
        total, best, counted = self._found(_within(words, allowed.values()), FACETS if asked.facets else ())
        for facet in allowed if asked.facets else ():
            others = [one for name, one in allowed.items() if name != facet]
            counted += self._found(_within(words, others), (facet,))[2]
        return total, best, counted

    def _found(self, query: xapian.Query, facets: Sequence[str]) -> Counted:
        enquire = xapian.Enquire(self._database)
        enquire.set_query(query)
        spies = {facet: [xapian.ValueCountMatchSpy(slot) for slot in self._slots[facet]] for facet in facets}
        for of_facet in spies.values():
            for spy in of_facet:
                enquire.add_matchspy(spy)
        found = enquire.get_mset(0, LIMIT, self._database.get_doccount())  # looks at every hit: an exact total, and all values
        counted = 0
        for of_facet in spies.values():
            counts: dict[bytes, int] = {}
            for spy in of_facet:
                for item in spy.values():
                    counts[item.term] = counts.get(item.term, 0) + item.termfreq
            counted += len(counts)
        return found.get_matches_estimated(), [hit.docid - 1 for hit in found], counted


def _words(asked: Asked, joint: int) -> xapian.Query:
    groups = [_group(words, asked.beginning if words is asked.words[-1] else "") for words in asked.words]
    words = xapian.Query(joint, groups)
    return xapian.Query(xapian.Query.OP_AND_NOT, words, _group(asked.without, "")) if asked.without else words


def _group(words: Sequence[str], beginning: str) -> xapian.Query:
    choices = [xapian.Query(word) for word in words]
    if beginning:
        choices.append(xapian.Query(xapian.Query.OP_WILDCARD, _WORD + beginning))
    return xapian.Query(xapian.Query.OP_OR, choices)


def _any_of(facet: str, values: Iterable[str]) -> xapian.Query:
    return xapian.Query(xapian.Query.OP_OR, [xapian.Query(_filter_term(facet, value)) for value in sorted(values)])


def _within(words: xapian.Query, allowed: Iterable[xapian.Query]) -> xapian.Query:
    for one in allowed:
        words = xapian.Query(xapian.Query.OP_FILTER, words, one)
    return words

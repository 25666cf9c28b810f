# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The search itself, over any index: question, groups, entries, ranking, facets, corrections, completions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from threading import Lock

from bbico_desktop.domain.languages import Language, wording
from bbico_desktop.domain.queries import Query
from bbico_desktop.domain.results import Completion, Engine, Found, Hit, Suggestion
from bbico_desktop.searching import codes
from bbico_desktop.searching.bitsets import first_numbers, highest, score_of
from bbico_desktop.searching.engine import Index
from bbico_desktop.searching.groups import UNIT, Group, Groups
from bbico_desktop.searching.matching import Filtering, Matched, matched, with_all_words
from bbico_desktop.searching.question import Question, read_question
from bbico_desktop.searching.ranking import reasons, scores_of
from bbico_desktop.searching.tables import SearchTables

_CONCEPTS_COMPLETED = 3


class Answering:
    """A search engine over an index and its tables."""

    def __init__(self, *, name: Engine, index: Index, tables: SearchTables) -> None:
        self._name = name
        self._index = index
        self._tables = tables
        self._groups = Groups(index=index, tables=tables)
        self._lock = Lock()

    @property
    def name(self) -> Engine:
        """Return which engine this is."""
        return self._name

    @property
    def index(self) -> Index:
        """Return where the postings come from."""
        return self._index

    @property
    def tables(self) -> SearchTables:
        """Return the sets, labels and words beside the postings."""
        return self._tables

    def search(self, query: Query) -> Found:
        """Return the best entries with facets; a misspelt query that finds nothing is answered corrected, and that is said."""
        with self._lock:
            question = read_question(query.words, typing=query.typing)
            groups = self._groups.of(question.words)
            corrected = None if query.exact_spelling else self._corrected(question, groups, typing=query.typing)
            if corrected:
                question, groups = corrected, self._groups.of(corrected.words)
            suggestion = Suggestion(query=question.text, shown=True) if corrected else None
            return self._found(query, question, groups, suggestion)

    def complete(self, words: str, language: Language, limit: int) -> tuple[Completion, ...]:
        """Return labels of concepts, then titles of entries, that go on as the words do; nothing for no words."""
        with self._lock:
            question = read_question(words, typing=True)
            if not question.words or limit < 1:
                return ()
            entries = list(self._entries_completing(question, language, limit))
            titles = {entry.text for entry in entries}
            concepts = [one for one in self._concepts_completing(question, language) if one.text not in titles]
            return (*concepts[:_CONCEPTS_COMPLETED], *entries)[:limit]

    def close(self) -> None:
        """Let go of files, once the question that is being answered is done."""
        with self._lock:
            self._index.close()

    def _found(self, query: Query, question: Question, groups: Sequence[Group], suggestion: Suggestion | None) -> Found:
        answer = matched(groups, self._tables.count)
        filtering = Filtering(query.filters, self._tables)
        entries = filtering.passing(answer.entries)
        return Found(
            hits=tuple(self._page(query, question, groups, Matched(entries, answer.relaxed))),
            total=entries.bit_count(),
            facets=filtering.counts(answer.entries),
            suggestion=suggestion,
            shortened=question.shortened,
        )

    def _page(self, query: Query, question: Question, groups: Sequence[Group], answer: Matched) -> Iterator[Hit]:
        begin, end = max(0, query.offset), max(0, query.offset) + max(0, query.limit)
        if not groups:
            yield from (Hit(id=self._tables.ids[number], score=0.0) for number in first_numbers(answer.entries, end)[begin:])
            return
        scores = scores_of(
            groups,
            exact=self._exact(question),
            language=query.language,
            relaxed=answer.relaxed,
            first_person=question.first_person,
            tables=self._tables,
        )
        for number in highest(scores, answer.entries, end)[begin:]:
            why = tuple(reasons(groups, number, self._tables))
            yield Hit(id=self._tables.ids[number], score=score_of(scores, number) / UNIT, matched=why)

    def _exact(self, question: Question) -> int:
        bits = 0
        for found in self._index.term(question.exact).values():
            bits |= found
        return bits

    def _corrected(self, question: Question, groups: Sequence[Group], *, typing: bool) -> Question | None:
        """Return the question with its unknown words corrected, if all its words together find nothing and then something."""
        unknown = [word for word, group in zip(question.words, groups, strict=True) if not group.entries]
        if not unknown:
            return None
        nearest = {word.token: self._tables.lexicon.nearest(word.token, unfinished=word.unfinished) for word in unknown}
        replaced = {token: word for token, word in nearest.items() if word is not None}
        if not replaced:
            return None
        corrected = replace(read_question(question.with_words(replaced), typing=typing), shortened=question.shortened)
        count = self._tables.count
        better = self._groups.of(corrected.words)
        helps = (
            with_all_words(better, count) or matched(better, count).entries.bit_count() > matched(groups, count).entries.bit_count()
        )
        return corrected if helps else None

    def _concepts_completing(self, question: Question, language: Language) -> Iterator[Completion]:
        *finished, last = question.words
        for label, concept in self._tables.labels.completions([one.token for one in finished], last.token.folded, language):
            if concept in self._tables.concepts:
                yield Completion(text=label, concept=concept)

    def _entries_completing(self, question: Question, language: Language, limit: int) -> Iterator[Completion]:
        groups = self._groups.of(question.words)
        entries = with_all_words(groups, self._tables.count)
        for group in groups:
            entries &= _in_title(group)
        scores = scores_of(
            groups, exact=self._exact(question), language=language, relaxed=False, first_person=False, tables=self._tables
        )
        for number in highest(scores, entries, limit):
            title = wording(self._tables.titles(number), language).text
            yield Completion(text=title, entry_id=self._tables.ids[number])


def _in_title(group: Group) -> int:
    bits = 0
    for code, entries in group.places:
        bits |= entries if code & codes.TITLE else 0
    return bits

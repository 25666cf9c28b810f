# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The search itself, over any index: question, groups, entries, ranking, facets, corrections, completions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from threading import Lock

from bbico_desktop.domain.languages import Language, wording
from bbico_desktop.domain.queries import Query
from bbico_desktop.domain.results import Completion, Engine, Found, Hit, Suggestion
from bbico_desktop.searching import codes
from bbico_desktop.searching.bitsets import first_numbers, highest, score_of, united
from bbico_desktop.searching.clauses import Clauses, in_title
from bbico_desktop.searching.correcting import Correcting
from bbico_desktop.searching.engine import Index
from bbico_desktop.searching.exits import exits_of
from bbico_desktop.searching.fitting import fit_of
from bbico_desktop.searching.groups import UNIT, Group, Groups
from bbico_desktop.searching.matching import Filtering, Matched, fields_hold, matched, with_all_words
from bbico_desktop.searching.ordering import Orders
from bbico_desktop.searching.question import ALL_AS_WORDS, Question, read_question
from bbico_desktop.searching.ranking import Ranked, explained, reasons, scores_of
from bbico_desktop.searching.similar import similar_to
from bbico_desktop.searching.tables import SearchTables
from bbico_desktop.searching.weights import FITTED, Weights

_CONCEPTS_COMPLETED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """A question with its groups and the entries that its operators and its words beside the subject leave over."""

    question: Question
    suggestion: Suggestion | None
    groups: list[Group]
    matched: Matched
    apart: int


class Answering:
    """A search engine over an index and its tables."""

    def __init__(self, *, name: Engine, index: Index, tables: SearchTables, weights: Weights = FITTED) -> None:
        self._name = name
        self._index = index
        self._tables = tables
        self._weights = weights
        self._groups = Groups(index=index, tables=tables, weights=weights)
        self._clauses = Clauses(groups=self._groups, index=index, tables=tables)
        self._correcting = Correcting(tables=tables, groups_of=self._groups_of)
        self._orders = Orders(tables)
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
            found = self._found(query)
            return found if found.total else replace(found, exits=exits_of(query, self._tables, ask=self._found))

    def similar(self, entry_id: str, language: Language, limit: int) -> tuple[str, ...]:
        """Return the entries that have most in common with one, nearest first; nothing for an unknown id."""
        with self._lock:
            return similar_to(entry_id, language, limit, self._tables)

    def complete(self, words: str, language: Language, limit: int) -> tuple[Completion, ...]:
        """Return labels of concepts, then titles of entries, that go on as the words do; nothing for no words."""
        with self._lock:
            question = read_question(words, self._tables.labels, typing=True, as_words=ALL_AS_WORDS, operators=False)
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

    def _found(self, query: Query) -> Found:
        """Answer, first applying what was understood; if nothing fits that, its words are words.

        Filters have no say in it, so that a count holds after the click.
        """
        asked = self._asked(query, query.as_words)
        if not asked.matched.entries and asked.question.understood:
            asked = self._asked(query, ALL_AS_WORDS)
        return self._answer(query, asked)

    def _asked(self, query: Query, as_words: frozenset[str]) -> _Asked:
        question = self._read(query.words, query, as_words)
        if question.understood and self._exact(question, codes.TITLE):  # who types a title means that title
            question = self._read(query.words, query, ALL_AS_WORDS)
        groups = self._groups_of(question)
        better = None
        if not query.exact_spelling:
            better = self._correcting.better(question, groups, lambda text: self._read(text, query, as_words))
        suggestion = Suggestion(query=better.question.text, shown=better.is_sure) if better else None
        if better and better.is_sure:
            question, groups = better.question, better.groups
        answer = matched(groups, self._tables.count)
        fit = fit_of(question.understood, self._tables, lesson=question.wants_a_lesson)
        left = answer.entries & fit.within & fields_hold(question.fields, self._tables)
        if question.excluded:
            left &= ~self._clauses.excluded(question)
        return _Asked(
            question=question, suggestion=suggestion, groups=groups, matched=Matched(left, answer.relaxed), apart=fit.apart & left
        )

    def _read(self, text: str, query: Query, as_words: frozenset[str]) -> Question:
        tables = self._tables
        return read_question(text, tables.labels, known=tables.lexicon, typing=query.typing, as_words=as_words)

    def _groups_of(self, question: Question) -> list[Group]:
        return [*self._clauses.required(question), *self._groups.of(question.words)]

    def _answer(self, query: Query, asked: _Asked) -> Found:
        filtering = Filtering(query.filters, self._tables)
        entries = filtering.passing(asked.matched.entries)
        question = asked.question
        return Found(
            hits=tuple(self._page(query, asked, entries)),
            total=entries.bit_count(),
            facets=filtering.counts(asked.matched.entries),
            suggestion=asked.suggestion,
            shortened=question.shortened,
            understood=question.understood,
            apart=(asked.apart & entries).bit_count(),
            room=filtering.room_counts(asked.matched.entries),
        )

    def _page(self, query: Query, asked: _Asked, entries: int) -> Iterator[Hit]:
        begin, end = max(0, query.offset), max(0, query.offset) + max(0, query.limit)
        if not asked.groups:
            by_itself = query.sort == "relevance"
            wanted = self._in_static_order(asked, entries, end) if by_itself else self._in_order(query, asked, entries)[:end]
            yield from (Hit(id=self._tables.ids[number], score=0.0) for number in wanted[begin:])
            return
        ranked = Ranked(
            groups=asked.groups,
            exact=self._exact(asked.question, codes.TITLE),
            said=self._exact(asked.question, codes.KEYWORD),
            language=query.language,
            relaxed=asked.matched.relaxed,
            first_person=asked.question.first_person,
            lesson=asked.question.wants_a_lesson,
            weights=self._weights,
            apart=asked.apart,
        )
        scores = scores_of(ranked, self._tables)
        wanted = highest(scores, entries, end) if query.sort == "relevance" else self._in_order(query, asked, entries)[:end]
        for number in wanted[begin:]:
            yield Hit(
                id=self._tables.ids[number],
                score=score_of(scores, number) / UNIT,
                matched=tuple(reasons(asked.groups, number, self._tables)),
                parts=tuple(explained(ranked, number, self._tables)) if query.explain else (),
            )

    def _in_order(self, query: Query, asked: _Asked, entries: int) -> list[int]:
        """Return the entries in the order that the reader chose; those that stand apart stay behind the others."""
        parts = (entries & ~asked.apart, entries & asked.apart)
        return [number for part in parts for number in self._orders.sorted(part, query.sort, query.language)]

    def _in_static_order(self, asked: _Asked, entries: int, limit: int) -> list[int]:
        """Return the first entries where there are no words: first what fits; of that help last if a lesson is wanted."""
        help_last = self._tables.distress if asked.question.wants_a_lesson else 0
        fitting = entries & ~asked.apart
        found: list[int] = []
        for part in (fitting & ~help_last, fitting & help_last, entries & asked.apart):
            found += first_numbers(part, limit - len(found))
        return found

    def _exact(self, question: Question, place: int) -> int:
        """Return the entries of which a whole title, or a whole sentence among the keywords, consists of just these words."""
        return united(bits for code, bits in self._index.term(question.exact).items() if code & place)

    def _concepts_completing(self, question: Question, language: Language) -> Iterator[Completion]:
        *finished, last = question.words
        labels = self._tables.labels
        for label, concept in labels.completions([one.token for one in finished], last.token.folded, language):
            if concept in self._tables.concepts:
                yield Completion(text=label, concept=concept, scheme=labels.scheme(concept))

    def _entries_completing(self, question: Question, language: Language, limit: int) -> Iterator[Completion]:
        groups = self._groups.of(question.words)
        entries = with_all_words(groups, self._tables.count)
        for group in groups:
            entries &= in_title(group)
        ranked = Ranked(
            groups=groups,
            exact=self._exact(question, codes.TITLE),
            language=language,
            relaxed=False,
            first_person=False,
            lesson=False,
            weights=self._weights,
        )
        for number in highest(scores_of(ranked, self._tables), entries, limit):
            title = wording(self._tables.titles(number), language).text
            yield Completion(text=title, entry_id=self._tables.ids[number])

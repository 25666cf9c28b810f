# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""tantivy doing the whole task: boosted terms, terms aggregations over fast fields."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import tantivy

from bbico_desktop.domain.queries import FACETS
from tests.benchmarks.search_task import FEW, FIELDS, LIMIT, Asked, Counted, Entry


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("number", stored=True, indexed=True, fast=True)
    for field in (*FIELDS, "words"):
        builder.add_text_field(field, tokenizer_name="whitespace", index_option="freq")
    builder.add_text_field("spelled", tokenizer_name="whitespace", index_option="position")
    for facet in FACETS:
        builder.add_text_field(facet, tokenizer_name="raw", index_option="basic", fast=True)
    return builder.build()


def build(folder: Path, entries: Iterable[Entry]) -> None:
    """Write the index."""
    folder.mkdir(parents=True)
    index = tantivy.Index(_schema(), path=str(folder))
    writer = index.writer(128_000_000, 1)
    for one in entries:
        writer.add_document(tantivy.Document(number=one.number, **one.fields, **one.facets))
    writer.commit()
    writer.wait_merging_threads()


class TantivyRival:
    """Asks the index. A near word is a query of its own; it corrects nothing."""

    def __init__(self, folder: Path) -> None:
        self._schema = _schema()
        self._index = tantivy.Index(self._schema, path=str(folder))
        self._index.reload()
        self._searcher = self._index.searcher()
        self._counts = {facet: {"terms": {"field": facet, "size": 200}} for facet in FACETS}

    def answer(self, asked: Asked) -> Counted:
        """Return (hits in all, the numbers of the best, how many facet values were counted)."""
        if asked.phrase:
            return self._answer(asked, tantivy.Query.phrase_query(self._schema, "spelled", list(asked.phrase)))
        if asked.misspelt:
            return self._answer(asked, tantivy.Query.fuzzy_term_query(self._schema, "spelled", asked.misspelt, distance=2))
        total, best, counted = self._answer(asked, self._words(asked, tantivy.Occur.Must))
        if total < FEW and len(asked.words) > 1:
            return self._answer(asked, self._words(asked, tantivy.Occur.Should))
        return total, best, counted

    def _words(self, asked: Asked, joint: tantivy.Occur) -> tantivy.Query:
        groups = [self._group(words, asked.beginning if words is asked.words[-1] else "") for words in asked.words]
        words = tantivy.Query.boolean_query([(joint, group) for group in groups])
        if not asked.without:
            return words
        return tantivy.Query.boolean_query([(tantivy.Occur.Must, words), (tantivy.Occur.MustNot, self._group(asked.without, ""))])

    def _answer(self, asked: Asked, words: tantivy.Query) -> Counted:
        allowed = {facet: self._allowed(facet, values) for facet, values in asked.filters.chosen.items()}
        query = self._with(words, allowed.values())
        found = self._searcher.search(query, LIMIT, count=True)
        counted = sum(len(one["buckets"]) for one in self._searcher.aggregate(query, self._counts).values()) if asked.facets else 0
        for facet in allowed if asked.facets else ():
            others = self._with(words, [one for name, one in allowed.items() if name != facet])
            counted += len(self._searcher.aggregate(others, {facet: self._counts[facet]})[facet]["buckets"])
        return found.count, [self._searcher.doc(address)["number"][0] for _, address in found.hits], counted

    def _with(self, words: tantivy.Query, allowed: object) -> tantivy.Query:
        return tantivy.Query.boolean_query([(tantivy.Occur.Must, one) for one in (words, *allowed)])  # type: ignore[misc]

    def _group(self, words: Sequence[str], beginning: str) -> tantivy.Query:
        choices = [
            tantivy.Query.boost_query(tantivy.Query.term_query(self._schema, field, word, "freq"), weight)
            for word in words
            for field, weight in FIELDS.items()
        ]
        if beginning:
            choices.append(tantivy.Query.regex_query(self._schema, "words", f"{beginning}.*"))
        return tantivy.Query.boolean_query([(tantivy.Occur.Should, one) for one in choices])

    def _allowed(self, facet: str, values: frozenset[str]) -> tantivy.Query:
        terms = [tantivy.Query.term_query(self._schema, facet, value, "basic") for value in sorted(values)]
        any_of = tantivy.Query.boolean_query([(tantivy.Occur.Should, term) for term in terms])
        return tantivy.Query.const_score_query(any_of, 0.0)

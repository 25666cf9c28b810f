# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""tantivy doing the whole task: boosted terms, terms aggregations over fast fields."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import tantivy

from bbico_desktop.domain.queries import FACETS
from bbico_desktop.domain.search_documents import SearchDocument
from tests.benchmarks.search_task import FIELDS, LIMIT, Asked, indexed


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("number", stored=True, indexed=True, fast=True)
    for field in (*FIELDS, "words"):
        builder.add_text_field(field, tokenizer_name="whitespace", index_option="freq")
    for facet in FACETS:
        builder.add_text_field(facet, tokenizer_name="raw", index_option="basic", fast=True)
    return builder.build()


def build(folder: Path, documents: Sequence[SearchDocument]) -> None:
    """Write the index."""
    folder.mkdir(parents=True)
    index = tantivy.Index(_schema(), path=str(folder))
    writer = index.writer(128_000_000, 1)
    for one in documents:
        writer.add_document(
            tantivy.Document(number=one.number, **indexed(one), **{key: list(held) for key, held in one.facets.items()})
        )
    writer.commit()
    writer.wait_merging_threads()


class TantivyRival:
    """Asks the index."""

    def __init__(self, folder: Path) -> None:
        self._schema = _schema()
        self._index = tantivy.Index(self._schema, path=str(folder))
        self._index.reload()
        self._searcher = self._index.searcher()
        self._counts = {facet: {"terms": {"field": facet, "size": 200}} for facet in FACETS}

    def answer(self, asked: Asked) -> tuple[int, list[int], int]:
        """Return (hits in all, the numbers of the best, how many facet values were counted)."""
        total, best, counted = self._answer(asked, tantivy.Occur.Must)
        return self._answer(asked, tantivy.Occur.Should) if total < 3 and len(asked.words) > 1 else (total, best, counted)

    def _answer(self, asked: Asked, joint: tantivy.Occur) -> tuple[int, list[int], int]:
        groups = [self._group(words, asked.beginning if words is asked.words[-1] else "") for words in asked.words]
        words = tantivy.Query.boolean_query([(joint, group) for group in groups])
        allowed = {facet: self._allowed(facet, values) for facet, values in asked.filters.chosen.items()}
        query = self._with(words, allowed.values())
        found = self._searcher.search(query, LIMIT, count=True)
        counted = sum(len(one["buckets"]) for one in self._searcher.aggregate(query, self._counts).values())
        for facet in allowed:
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

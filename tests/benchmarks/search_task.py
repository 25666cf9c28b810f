# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The task that every search engine does in the comparison: same analysed terms, same filters, top 20 and all facet counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from bbico_desktop.domain.queries import Filters, Query
from bbico_desktop.domain.search_documents import SearchDocument
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.searching.analysis import composed, content_words, query_terms, terms, tokens
from bbico_desktop.searching.labels import Labels, label_table
from bbico_desktop.searching.question import read_question

FIELDS = {"title": 5.0, "keywords": 4.0, "names": 4.0, "summary": 2.0, "body": 1.0}
"""Fields and their weights, as ours."""

LIMIT = 20


@dataclass(frozen=True)
class Asked:
    """A query as the other engines get it: analysed already, which ours does within its time."""

    words: tuple[tuple[str, ...], ...]
    beginning: str
    filters: Filters


class Rival(Protocol):
    """Another engine doing the whole task."""

    def answer(self, asked: Asked) -> tuple[int, list[int], int]:
        """Return (hits in all, the numbers of the best, how many facet values were counted)."""
        ...


def concept_term(concept: str) -> str:
    """Return a concept as a term like any other."""
    return "c" + "".join(letter for letter in concept if letter.isalnum())


class Asking:
    """Analyses queries for the other engines."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._labels = Labels(label_table(vocabulary))

    def asked(self, query: Query) -> Asked:
        """Return the query's words as terms: stems in four languages and the concepts that they name."""
        words = read_question(query.words, self._labels, typing=query.typing).words
        wholes: list[set[str]] = [set() for _ in words]
        for first, size, concept in self._labels.wholes([word.token for word in words]):
            for place in range(first, first + size):
                wholes[place].add(concept)
        groups = [
            (*query_terms(word.token), *(concept_term(one) for one in sorted({*named, *dict(self._labels.naming(word.token))})))
            for word, named in zip(words, wholes, strict=True)
        ]
        unfinished = words[-1].token.folded if words and words[-1].unfinished else ""
        return Asked(words=tuple(tuple(dict.fromkeys(group)) for group in groups), beginning=unfinished, filters=query.filters)


def indexed(document: SearchDocument) -> dict[str, str]:
    """Return the terms of an entry by field, as often as they stand there, and its unstemmed words for beginnings."""
    fields = {name: " ".join(_terms(document, name)) for name in FIELDS}
    words = {token.folded for _, text in _texts(document, "title", "keywords", "names") for token in tokens(composed(text))}
    fields["words"] = " ".join(sorted(words))
    return fields


def _terms(document: SearchDocument, field: str) -> Iterator[str]:
    for language, text in _texts(document, field):
        for token in content_words(text):
            yield from terms(token, language)
    if field == "keywords":
        yield from (concept_term(concept) for concept in document.concepts)


def _texts(document: SearchDocument, *fields: str) -> Iterator[tuple[str, str]]:
    for field in fields:
        if field == "names":
            yield from (("x", name) for name in document.names)
        elif field == "keywords":
            yield from ((language, phrase) for language, phrases in document.keywords.items() for phrase in phrases)
        else:
            yield from getattr(document, field).items()


def facet_pairs(document: SearchDocument) -> Iterator[tuple[str, str]]:
    """Yield every facet value of an entry."""
    for facet, values in document.facets.items():
        yield from ((facet, value) for value in values)


def common_values(documents: Sequence[SearchDocument], facet: str, count: int) -> list[str]:
    """Return the values of a facet that most entries have."""
    return [value for value, _ in Counter(value for one in documents for value in one.facets[facet]).most_common(count)]

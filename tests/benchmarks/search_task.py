# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The task that every search engine does in the comparison: same analysed terms, same filters, top 20 and all facet counts.

A rival gets each question ready analysed, which ours does within its time; it may also leave out its facet counts, ours cannot.
"""

from __future__ import annotations

import dataclasses
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from bbico_desktop.domain.queries import Filters, Query
from bbico_desktop.domain.search_documents import SearchDocument
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.searching.analysis import Token, composed, content_words, query_terms, terms, tokens
from bbico_desktop.searching.labels import Labels, label_table
from bbico_desktop.searching.question import ALL_AS_WORDS, read_question

FIELDS = {"title": 5.0, "keywords": 4.0, "names": 4.0, "summary": 2.0, "body": 1.0}
"""Fields and their weights, as ours."""

LIMIT = 20
FEW = 3
"""With fewer hits than these for all words, any of the words will do."""

BREAK = "0break0"
"""Stands between two texts where words in a row are looked for."""

Counted = tuple[int, list[int], int]
"""Hits in all, the numbers of the best, how many facet values were counted."""


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A question as the other engines get it: words as groups of terms; or words in a row; or one misspelt word."""

    words: tuple[tuple[str, ...], ...] = ()
    beginning: str = ""
    without: tuple[str, ...] = ()
    phrase: tuple[str, ...] = ()
    misspelt: str = ""
    first_letter_holds: bool = True
    filters: Filters = dataclasses.field(default_factory=Filters)
    facets: bool = True


@dataclass(frozen=True)
class Job:
    """One question, for ours and for the others."""

    query: Query
    asked: Asked


class Rival(Protocol):
    """Another engine doing the whole task."""

    def answer(self, asked: Asked) -> Counted:
        """Return (hits in all, the numbers of the best, how many facet values were counted)."""
        ...


def concept_term(concept: str) -> str:
    """Return a concept as a term like any other."""
    return "c" + "".join(letter for letter in concept if letter.isalnum())


class Asking:
    """Analyses queries for the other engines."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._labels = Labels(label_table(vocabulary))

    def job(self, query: Query, **changes: Any) -> Job:
        """Return a question of plain words, the last perhaps unfinished."""
        words = read_question(query.words, self._labels, typing=query.typing, as_words=ALL_AS_WORDS, operators=False).words
        wholes: list[set[str]] = [set() for _ in words]
        for first, size, concept in self._labels.wholes([word.token for word in words]):
            for place in range(first, first + size):
                wholes[place].add(concept)
        groups = [self._group(word.token, named) for word, named in zip(words, wholes, strict=True)]
        unfinished = words[-1].token.folded if words and words[-1].unfinished else ""
        return Job(query, replace(Asked(words=tuple(groups), beginning=unfinished, filters=query.filters), **changes))

    def excluding(self, query: Query, word: str) -> Job:
        """Return a question of plain words without the entries that have another word."""
        job = self.job(query)
        without = self._group(next(tokens(composed(word))), set())
        return Job(replace(query, words=f"{query.words} -{word}"), replace(job.asked, without=without))

    def in_a_row(self, query: Query) -> Job:
        """Return a question for words that must stand in a row."""
        phrase = tuple(token.folded for token in tokens(composed(query.words)))
        return Job(replace(query, words=f'"{query.words}"'), Asked(phrase=phrase))

    def misspelt(self, query: Query, *, first_letter_holds: bool) -> Job:
        """Return a question of one word that no entry has."""
        (token,) = tokens(composed(query.words))
        asked = Asked(misspelt=token.folded, first_letter_holds=first_letter_holds)
        return Job(replace(query, exact_spelling=False), asked)

    def _group(self, token: Token, whole: set[str]) -> tuple[str, ...]:
        named = {*whole, *dict(self._labels.naming(token))}
        return tuple(dict.fromkeys((*query_terms(token), *(concept_term(one) for one in sorted(named)))))


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as the other engines index it.

    `fields` holds its terms by field, as often as they stand there; and its unstemmed words: once each in `words`, for beginnings,
    in `spelled` as they stand, for words in a row and misspelt ones.
    """

    number: int
    fields: dict[str, str]
    facets: dict[str, list[str]]


def write_entries(path: Path, documents: Iterable[SearchDocument]) -> None:
    """Analyse the entries once for all other engines, one a line."""
    analysis = _Analysis()
    with path.open("w", encoding="utf-8") as file:
        for one in documents:
            facets = {facet: list(values) for facet, values in one.facets.items()}
            file.write(json.dumps([one.number, analysis.fields(one), facets], ensure_ascii=False) + "\n")


def read_entries(path: Path) -> Iterator[Entry]:
    """Yield what was written."""
    with path.open(encoding="utf-8") as file:
        yield from (Entry(*json.loads(line)) for line in file)


class _Analysis:
    """Our analysis of words, each worked out once."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], tuple[str, ...]] = {}

    def fields(self, document: SearchDocument) -> dict[str, str]:
        fields = {name: " ".join(self._terms(document, name)) for name in FIELDS}
        words = {token.folded for _, text in _texts(document, "title", "keywords", "names") for token in tokens(composed(text))}
        fields["words"] = " ".join(sorted(words))
        every = (text for _, text in _texts(document, *FIELDS))
        fields["spelled"] = f" {BREAK} ".join(" ".join(token.folded for token in tokens(composed(text))) for text in every)
        return fields

    def _terms(self, document: SearchDocument, field: str) -> Iterator[str]:
        for language, text in _texts(document, field):
            for token in content_words(text):
                word = token.word, language
                if word not in self._known:
                    self._known[word] = terms(token, language)
                yield from self._known[word]
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


def common_values(documents: Sequence[SearchDocument], facet: str, count: int) -> list[str]:
    """Return the values of a facet that most entries have."""
    return [value for value, _ in Counter(value for one in documents for value in one.facets[facet]).most_common(count)]

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The form of an entry that both engines index: each term with the places where it stands. Equal input makes equal engines."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bbico_desktop.domain.search_documents import SearchDocument
from bbico_desktop.searching import codes
from bbico_desktop.searching.analysis import (
    PLAIN,
    RunningText,
    Token,
    composed,
    content_words,
    hyphenated,
    meaning,
    running_text,
    terms,
    token_of,
    tokens,
)
from bbico_desktop.searching.compounds import COMPOUNDING, parts_of

LONGEST_PREFIX = 12
"""Letters of an unfinished word that count; hardly two words share more."""

KnownWords = Mapping[str, Container[str]]
"""{language: folded words that a compound may be made of}."""

_EXACT = "z"
"""Mark of a term that stands for a whole title."""


@dataclass(frozen=True, slots=True)
class AnalysedDocument:
    """One entry: {term: code} for finished words, {word: code} of titles, keywords and names for unfinished ones."""

    number: int
    terms: Mapping[str, int]
    words: Mapping[str, int]


def exact_term(words: Iterable[Token]) -> str:
    """Return the term of a title that consists of just these words."""
    text = " ".join(token.folded for token in words)
    return _EXACT + hashlib.blake2b(text.encode(), digest_size=8).hexdigest()


def prefixes(word: str) -> Iterator[str]:
    """Yield the beginnings of a word, as long as they count."""
    return (word[:length] for length in range(1, min(len(word), LONGEST_PREFIX) + 1))


def analysed(documents: Sequence[SearchDocument], word_terms: WordTerms | None = None) -> Iterator[AnalysedDocument]:
    """Yield the analysed form of each document, in their order; without `word_terms` compounds have the documents' words."""
    if word_terms is None:
        word_terms = WordTerms({language: frozenset(_words_in(documents, language)) for language in COMPOUNDING})
    for document in documents:
        yield _Analysis(word_terms).of(document)


def running_terms(text: RunningText, languages: Iterable[str], word_terms: WordTerms) -> Mapping[str, int]:
    """Return {term: code} of a text that stands in no document of the catalogue, as if it were the body of one."""
    analysis = _Analysis(word_terms)
    for language in languages:
        analysis.add_body(text, language)
    return analysis.terms


def surface_words(document: SearchDocument) -> Iterator[str]:
    """Yield the words of an entry as they are spelled, in lower case: what a misspelt word may be corrected to."""
    for _, text in texts_of(document):
        yield from (token.word for token in content_words(text))


def texts_of(document: SearchDocument) -> Iterator[tuple[str, str]]:
    """Yield (language, text) for all texts of an entry; names are in no language."""
    for field in (document.title, document.summary, document.body):
        yield from field.items()
    for language, phrases in document.keywords.items():
        yield from ((language, phrase) for phrase in phrases)
    yield from ((PLAIN, name) for name in document.names)


def _words_in(documents: Iterable[SearchDocument], language: str) -> Iterator[str]:
    for document in documents:
        for written_in, text in texts_of(document):
            if written_in == language:
                yield from (token.folded for token in content_words(text))


class WordTerms:
    """The terms of words, and those of the parts of compounds. Keeps what was worked out once: stems take most of the time."""

    def __init__(self, known: KnownWords) -> None:
        self._known = known
        self._kept: dict[tuple[str, str], tuple[tuple[str, ...], tuple[str, ...]]] = {}

    def of(self, token: Token, language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the terms of a word of a text in `language`, and those of its parts."""
        word = (token.word, language)
        if word not in self._kept:
            parts = parts_of(token.folded, language, self._known.get(language, ())) or ()
            self._kept[word] = (
                terms(token, language),
                tuple(term for part in parts for term in terms(token_of(part), language)),
            )
        return self._kept[word]


class _Analysis:
    """Collects the terms of one document."""

    def __init__(self, word_terms: WordTerms) -> None:
        self._word_terms = word_terms
        self.terms: dict[str, int] = {}
        self._words: dict[str, int] = {}

    def of(self, document: SearchDocument) -> AnalysedDocument:
        for language, title in document.title.items():
            self._title(title, language)
        for language, phrases in document.keywords.items():
            for phrase in phrases:
                self._phrase(phrase, language, codes.KEYWORD)
        for name in document.names:
            self._phrase(name, PLAIN, codes.NAME)
            if "organisation" in document.facets.get("kind", ()):
                self._exact(list(tokens(composed(name))))
        for language, summary in document.summary.items():
            self._text(running_text(summary), language, codes.SUMMARY)
        for language, body in document.body.items():
            self.add_body(running_text(body), language)
        return AnalysedDocument(document.number, self.terms, self._words)

    def _title(self, title: str, language: str) -> None:
        is_short = len(content_words(title)) <= codes.SHORT_TITLE_WORDS
        self._phrase(title, language, codes.TITLE | codes.SHORT_TITLE if is_short else codes.TITLE)
        self._exact(list(tokens(composed(title))))

    def _exact(self, words: list[Token]) -> None:
        if words:
            self._add(exact_term(words), codes.TITLE)

    def _phrase(self, phrase: str, language: str, code: int) -> None:
        """Index a title, keyword or name: all its words, also while they are being typed."""
        text = composed(phrase)
        words = list(tokens(text))
        for token in words if code != codes.KEYWORD else meaning(words, text):
            self._token(token, language, code)
            self._words[token.folded] = self._words.get(token.folded, 0) | code
        for _, whole in hyphenated(text, words):
            self._token(whole, language, code)

    def add_body(self, text: RunningText, language: str) -> None:
        """Index a text of the body; what stands often in it counts more."""
        self._text(text, language, codes.BODY)
        stems: Counter[str] = Counter()
        for token, times in text.times.items():
            stems.update(dict.fromkeys(self._word_terms.of(token, language)[0], times))
        for term, times in stems.items():
            if times >= codes.OFTEN_TIMES:
                self._add(term, codes.BODY | codes.OFTEN)

    def _text(self, text: RunningText, language: str, code: int) -> None:
        """Index running text, without its function words."""
        for token in text.times:
            self._token(token, language, code)

    def _token(self, token: Token, language: str, code: int) -> None:
        whole, parts = self._word_terms.of(token, language)
        for term in whole:
            self._add(term, code)
        for term in parts:
            self._add(term, codes.BODY)

    def _add(self, term: str, code: int) -> None:
        self.terms[term] = self.terms.get(term, 0) | code

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The form of an entry that both engines index: each term with the places where it stands. Equal input makes equal engines."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bbico_desktop.domain.search_documents import SearchDocument
from bbico_desktop.searching import codes
from bbico_desktop.searching.analysis import PLAIN, RunningText, Token, hyphenated, terms, token_of, tokens
from bbico_desktop.searching.compounds import COMPOUNDING, may_be_compound, parts_of

LONGEST_PREFIX = 12
"""Letters of an unfinished word that count; hardly two words share more."""

KnownWords = Mapping[str, Container[str]]
"""{language: folded words that a compound may be made of}."""

_EXACT = "z"
"""Mark of a term that stands for a whole title, or a whole sentence among the keywords."""

_SENTENCE = 3
"""A keyword of so many words of which at most one means something ("ich kann nicht mehr") says more than that word."""


@dataclass(frozen=True, slots=True)
class AnalysedDocument:
    """One entry: {term: code} for finished words, {word: code} of titles, keywords and names for unfinished ones."""

    number: int
    terms: Mapping[str, int]
    words: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class CodedText:
    """One text of an entry: the code of where it stands, its language (names are in none), and the text."""

    code: int
    language: str
    text: str


def exact_term(words: Iterable[Token]) -> str:
    """Return the term of a title, or of a sentence among the keywords, that consists of just these words."""
    text = " ".join(token.folded for token in words)
    return _EXACT + hashlib.blake2b(text.encode(), digest_size=8).hexdigest()


def prefixes(word: str) -> Iterator[str]:
    """Yield the beginnings of a word, as long as they count."""
    return (word[:length] for length in range(1, min(len(word), LONGEST_PREFIX) + 1))


def analysed(document: SearchDocument, word_terms: WordTerms) -> AnalysedDocument:
    """Return the analysed form of a document, the parts of its compounds included."""
    analysis = Analysis(word_terms, names_are_exact=is_organisation(document))
    for one in coded_texts(document):
        analysis.add(one, RunningText(one.text))
    for language, words in analysis.compounds.items():
        for word in words:
            analysis.add_terms(word_terms.of_parts(word, language), codes.BODY)
    return AnalysedDocument(document.number, analysis.terms, analysis.words)


def running_terms(text: RunningText, languages: Iterable[str], word_terms: WordTerms) -> Mapping[str, int]:
    """Return {term: code} of a text that stands in no document of the catalogue, as if it were the body of one."""
    analysis = Analysis(word_terms)
    for language in languages:
        analysis.add_body(text, language)
        for word in analysis.compounds.get(language, ()):
            analysis.add_terms(word_terms.of_parts(word, language), codes.BODY)
    return analysis.terms


def texts_of(document: SearchDocument) -> Iterator[tuple[str, str]]:
    """Yield (language, text) for all texts of an entry; names are in no language."""
    return ((one.language, one.text) for one in coded_texts(document))


def coded_texts(document: SearchDocument) -> Iterator[CodedText]:
    """Yield all texts of an entry, each with where it stands."""
    for code, field in ((codes.TITLE, document.title), (codes.SUMMARY, document.summary), (codes.BODY, document.body)):
        yield from (CodedText(code, language, text) for language, text in field.items())
    for language, phrases in document.keywords.items():
        yield from (CodedText(codes.KEYWORD, language, phrase) for phrase in phrases)
    yield from (CodedText(codes.NAME, PLAIN, name) for name in document.names)


def is_organisation(document: SearchDocument) -> bool:
    """Say whether the names of an entry are what it is called, and not of whom it is."""
    return "organisation" in document.facets.get("kind", ())


class WordTerms:
    """The terms of words, and those of the parts of compounds. Keeps what was worked out once: stems take most of the time."""

    def __init__(self, known: KnownWords | None = None) -> None:
        self._known = known or {}
        self._whole: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
        self._parts: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)

    def kept(self, language: str) -> Mapping[str, tuple[str, ...]]:
        """Return {word: terms} of the words of a language that were worked out already: `of` is needed for others only."""
        return self._whole[language]

    def of(self, token: Token, language: str) -> tuple[str, ...]:
        """Return the terms of a word of a text in `language`."""
        kept = self._whole[language]
        found = kept.get(token.word)
        if found is None:
            found = kept[token.word] = terms(token, language)
        return found

    def firsts(self, tokens: Iterable[Token], language: str) -> list[str]:
        """Return the first term of each word."""
        kept = self._whole[language]
        return [(kept.get(token.word) or self.of(token, language))[0] for token in tokens]

    def of_parts(self, word: str, language: str) -> tuple[str, ...]:
        """Return the terms of the words that a folded compound is made of; none when it is not made of known ones."""
        kept = self._parts[language]
        found = kept.get(word)
        if found is None:
            parts = parts_of(word, language, self._known.get(language, ()))
            found = kept[word] = tuple([term for part in parts for term in self.of(token_of(part), language)]) if parts else ()
        return found


class Analysis:
    """Collects the terms of one document; `compounds` are its words that may be made of others, by language."""

    def __init__(self, word_terms: WordTerms, *, names_are_exact: bool = False) -> None:
        self._word_terms = word_terms
        self._names_are_exact = names_are_exact
        self.terms: dict[str, int] = {}
        self.words: dict[str, int] = {}
        self.compounds: dict[str, set[str]] = {}

    def add(self, one: CodedText, running: RunningText) -> None:
        """Index a text, read already."""
        if one.code == codes.BODY:
            self.add_body(running, one.language)
        elif one.code == codes.SUMMARY:
            self._index([token for token, _ in running.counted()], one.language, codes.SUMMARY)
        else:
            is_short = one.code == codes.TITLE and len(running.telling) <= codes.SHORT_TITLE_WORDS
            self._phrase(one, running, one.code | codes.SHORT_TITLE if is_short else one.code)
            if one.code == codes.TITLE or (one.code == codes.NAME and self._names_are_exact):
                self._exact(running.tokens, codes.TITLE)
            elif one.code == codes.KEYWORD and len(running.tokens) >= _SENTENCE and len(running.meaning) <= 1:
                self._exact(running.tokens, codes.KEYWORD)

    def _exact(self, words: Sequence[Token], code: int) -> None:
        if words:
            self.add_terms((exact_term(words),), code)

    def _phrase(self, one: CodedText, running: RunningText, code: int) -> None:
        """Index a title, keyword or name: all its words, also while they are being typed."""
        words = running.tokens if code != codes.KEYWORD else running.meaning
        self._index(words, one.language, code)
        for token in words:
            self.words[token.folded] = self.words.get(token.folded, 0) | code
        if running.has_hyphens:
            wholes = [whole for _, whole in hyphenated(running.text, list(tokens(running.text)))]
            self._index(wholes, one.language, code)

    def add_body(self, text: RunningText, language: str) -> None:
        """Index a text of the body; what stands often in it counts more."""
        counted = list(text.counted())
        self._index([token for token, _ in counted], language, codes.BODY)
        stems: dict[str, int] = defaultdict(int)
        kept = self._word_terms.kept(language)
        for token, times in counted:
            for term in kept[token.word]:
                stems[term] += times
        self.add_terms((term for term, times in stems.items() if times >= codes.OFTEN_TIMES), codes.BODY | codes.OFTEN)

    def _index(self, words: Sequence[Token], language: str, code: int) -> None:
        kept, terms_of = self._word_terms.kept(language).get, self._word_terms.of
        held, coded = self.terms, self.terms.get
        for token in words:
            for term in kept(token.word) or terms_of(token, language):
                held[term] = coded(term, 0) | code
        if language in COMPOUNDING:
            compounds = {token.folded for token in words if may_be_compound(token.folded)}
            if compounds:
                self.compounds.setdefault(language, set()).update(compounds)

    def add_terms(self, found: Iterable[str], code: int) -> None:
        """Index terms."""
        for term in found:
            self.terms[term] = self.terms.get(term, 0) | code

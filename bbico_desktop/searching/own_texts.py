# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Analyse what a reader adds herself, entries, notes and pages of documents, just as the catalogue's entries were analysed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bbico_desktop.domain.search_documents import SearchDocument
from bbico_desktop.searching import codes
from bbico_desktop.searching.analysed import WordTerms, analysed, running_terms, texts_of
from bbico_desktop.searching.analysis import PLAIN, RunningText, content_words, terms, token_of
from bbico_desktop.searching.bridging import Bridge
from bbico_desktop.searching.compounds import COMPOUNDING
from bbico_desktop.searching.engine import Index
from bbico_desktop.searching.lexicon import Lexicon, may_correct
from bbico_desktop.searching.spoken_languages import languages_of

_SURE_TIMES = 2
"""A word must stand so often in a document before others are corrected to it: what is read from a PDF holds torn words too."""


_MOST_STEMMED = 60_000
"""Words of a document, times its languages, that get stems; a book has fewer. In what comes after, a list of a million names as it
may be, words are found as they stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnText:
    """One analysed text: an entry, a note or a document.

    `terms` and `words` are {term: code} as in `AnalysedDocument`, `spelled` {folded word: as it is spelled} of what misspelt words
    may be corrected to, `bridged` the bridge concepts of which a label stands in it, `in_order` the folded words of its parts, of a
    document its pages; `pages` says for each term of a document on which of these it stands (a set of places).
    """

    terms: Mapping[str, int]
    words: Mapping[str, int] = field(default_factory=dict)
    spelled: Mapping[str, str]
    bridged: tuple[str, ...]
    in_order: tuple[str, ...]
    pages: Mapping[str, int] = field(default_factory=dict)


def text_to_plain(text: OwnText) -> list[Any]:
    """Return a text as JSON values."""
    return [getattr(text, name) for name in OwnText.__slots__]


def text_from_plain(values: Sequence[Any]) -> OwnText:
    """Return the text that `text_to_plain` gave."""
    fields: dict[str, Any] = dict(zip(OwnText.__slots__, values, strict=True))
    return OwnText(**{**fields, "bridged": tuple(fields["bridged"]), "in_order": tuple(fields["in_order"])})


class OwnTexts:
    """Analyses texts beside a catalogue: compounds are parted in the words that the catalogue uses."""

    def __init__(self, *, index: Index, lexicon: Lexicon, bridge: Bridge) -> None:
        known = {language: _CatalogueWords(language, index, lexicon) for language in COMPOUNDING}
        self._known = known
        self._bridge = bridge
        self._word_terms = WordTerms(known)

    def forget_words(self) -> None:
        """Let go of what is kept to analyse many texts in a row."""
        self._word_terms = WordTerms(self._known)

    def entry(self, document: SearchDocument) -> OwnText:
        """Return the analysed form of an entry."""
        texts = list(texts_of(document))
        found = analysed(document, self._word_terms)
        words = (token for _, text in texts for token in content_words(text))
        return OwnText(
            terms=found.terms,
            words=found.words,
            spelled={token.folded: token.word for token in words if may_correct(token.folded)},
            bridged=tuple(sorted(self._bridge.concepts_in(texts))),
            in_order=tuple(" ".join(RunningText(text).folded) for _, text in texts),
        )

    def note(self, text: str) -> OwnText:
        """Return the analysed form of a note."""
        found = self._page(text, set())
        return OwnText(
            terms=found.terms,
            spelled={token.folded: token.word for token in found.text.times if may_correct(token.folded)},
            bridged=found.bridged,
            in_order=(" ".join(found.text.folded),),
        )

    def document(self, pages: Sequence[str]) -> OwnText:
        """Return the analysed form of a document, page by page."""
        words: set[str] = set()
        every = [self._page(text, words) for text in pages]
        found: dict[str, int] = {}
        standing: dict[str, int] = {}
        spelled: dict[str, tuple[str, int]] = {}
        for place, page in enumerate(every):
            for term, code in page.terms.items():
                found[term] = found.get(term, 0) | code
                standing[term] = standing.get(term, 0) | 1 << place
            for token, times in page.text.times.items():
                if may_correct(token.folded):
                    word, before = spelled.get(token.folded, (token.word, 0))
                    spelled[token.folded] = word, before + times
        often = codes.BODY | codes.OFTEN
        return OwnText(
            terms={term: often if standing[term].bit_count() >= codes.OFTEN_TIMES else code for term, code in found.items()},
            spelled={plain: word for plain, (word, times) in spelled.items() if times >= _SURE_TIMES},
            bridged=tuple(sorted({concept for page in every for concept in page.bridged})),
            in_order=tuple(" ".join(page.text.folded) for page in every),
            pages=standing,
        )

    def _page(self, text: str, words: set[str]) -> _Page:
        """Return a page; `words` are those of the pages before, and get those of this one."""
        running = RunningText(text)
        words.update(running.folded)
        languages: Sequence[str] = languages_of(running.folded)
        if len(words) * len(languages) > _MOST_STEMMED:
            languages = (PLAIN,)
        found = running_terms(running, languages, self._word_terms)
        bridged = {concept for language in languages for concept in self._bridged(running, language)}
        return _Page(running, found, tuple(sorted(bridged)))

    def _bridged(self, text: RunningText, language: str) -> Iterator[str]:
        return self._bridge.standing_in([self._word_terms.of(token, language)[0] for token in text.meaning])


@dataclass(frozen=True, slots=True)
class _Page:
    """A text of which nobody said the language."""

    text: RunningText
    terms: Mapping[str, int]
    bridged: tuple[str, ...]


class _CatalogueWords:
    """The words that the catalogue uses in one language, looked up as they are asked for."""

    def __init__(self, language: str, index: Index, lexicon: Lexicon) -> None:
        self._language = language
        self._index = index
        self._lexicon = lexicon
        self._known: dict[str, bool] = {}

    def __contains__(self, word: object) -> bool:
        if not isinstance(word, str) or word not in self._lexicon:
            return False
        if word not in self._known:
            self._known[word] = bool(self._index.term(terms(token_of(word), self._language)[0]))
        return self._known[word]

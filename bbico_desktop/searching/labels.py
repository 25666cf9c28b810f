# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Which concepts the words of a query name: by a whole label, or by a word of one."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from bbico_desktop.domain.languages import LANGUAGES
from bbico_desktop.domain.vocabulary import Concept, Vocabulary
from bbico_desktop.searching.analysis import Token, composed, content_words, has_digit, terms, tokens
from bbico_desktop.searching.sorted_lines import SortedLines, lines_of

BRIDGE = "bridge"
"""The scheme of notions that each community has its own word for. No record carries them: `bridging` says where they stand."""

LONGEST_LABEL = 4
"""Words of a label that are looked for as a whole."""

_LEAST_SHARE = 1 / 3
_SHORTEST_BEGINNING = 3
_SEARCHED_BY_NOBODY = {"status", "framework"}
_ONLY_AS_A_WHOLE = {"topic_group", "situation", BRIDGE}
"""Schemes whose labels are titles, sentences and names: a word of one says little."""

_AND_OR = {"nl": "en|of", "fr": "et|ou", "de": "und|oder", "en": "and|or"}
_JOINTS = {language: re.compile(rf"\s*[()/]\s*|\s+(?:{words})\s+|\s+&\s+") for language, words in _AND_OR.items()}
"""Where a label names two things ("disinformation and fake news") or one thing twice ("grooming (approche par un adulte)")."""

_EXACT = frozenset(("audience", "education_level", "language"))
_SENTENCE = 3
"""Of so many words or more one alone says nothing: "I want to" is no want."""

Share = tuple[str, float]
"""A concept and what the words say of it: 1 for a label of one word, less for one of several; see `Labels.worth`."""


def label_table(vocabulary: Vocabulary) -> dict[str, Any]:
    """Return all that `Labels` needs, as JSON values."""
    wholes: dict[str, set[str]] = {}
    stems: dict[str, dict[str, int]] = {}
    words: dict[str, dict[str, int]] = {}
    for concept, language, phrase in phrases(vocabulary):
        said = content_words(phrase)
        if 1 <= len(said) <= LONGEST_LABEL and not (len(said) == 1 and len(list(tokens(composed(phrase)))) >= _SENTENCE):
            wholes.setdefault(_whole_key(said, language), set()).add(concept.id)
        for token in said if concept.scheme not in _ONLY_AS_A_WHOLE else ():
            for term in terms(token, language):
                _keep_shortest(stems.setdefault(term, {}), concept.id, len(said))
            _keep_shortest(words.setdefault(token.folded, {}), concept.id, len(said))
    searched = [concept for concept in vocabulary if concept.scheme not in _SEARCHED_BY_NOBODY]
    offered = [concept for concept in searched if concept.scheme != BRIDGE]
    return {
        "exact": _exact(vocabulary),
        "wholes": lines_of({key: sorted(ids) for key, ids in wholes.items()}),
        "stems": lines_of({term: _with_lengths(lengths) for term, lengths in stems.items()}),
        "words": lines_of({word: _with_lengths(lengths) for word, lengths in words.items()}),
        "schemes": {concept.id: concept.scheme for concept in reversed(searched)},
        "labels": {language: sorted({(one.label(language), one.id) for one in offered}) for language in LANGUAGES},
    }


def _with_lengths(lengths: Mapping[str, int]) -> list[str]:
    return [f"{concept}:{length}" for concept, length in sorted(lengths.items())]


def _length_of(written: str) -> tuple[str, int]:
    """Return a concept and how many words its label has, as `_with_lengths` wrote them."""
    concept, _, length = written.rpartition(":")
    return concept, int(length)


def _exact(vocabulary: Vocabulary) -> dict[str, list[str]]:
    """Return {folded words: concepts} of labels as they stand, where stems mix them up: "ouders" is not "ouderen"."""
    exact: dict[str, set[str]] = {}
    for concept, _, phrase in phrases(vocabulary):
        if concept.scheme in _EXACT:
            exact.setdefault(" ".join(token.folded for token in content_words(phrase)), set()).add(concept.id)
    return {said: sorted(ids) for said, ids in sorted(exact.items())}


def _keep_shortest(lengths: dict[str, int], concept: str, words: int) -> None:
    lengths[concept] = min(words, lengths.get(concept, words))


def phrases(vocabulary: Vocabulary) -> Iterator[tuple[Concept, str, str]]:
    """Yield (concept, language, phrase) of all labels, and of what "and" or brackets join; names ("Kind en Gezin") stay whole."""
    for concept in vocabulary:
        if concept.scheme in _SEARCHED_BY_NOBODY:
            continue
        for language in LANGUAGES:
            for label in (concept.pref.get(language, ""), *concept.alt.get(language, ())):
                pieces = [piece for piece in _JOINTS[language].split(label) if _says(piece)] if concept.scheme != BRIDGE else []
                yield from ((concept, language, phrase) for phrase in dict.fromkeys((label, *pieces)) if content_words(phrase))


def _says(piece: str) -> bool:
    """Say whether a part of a label says something by itself: "3de" of "3de en 4de middelbaar" does not."""
    words = list(tokens(composed(piece)))
    return bool(words) and not (len(words) == 1 and has_digit(words[0].folded))


def _whole_key(words: Sequence[Token], language: str) -> str:
    return language[0] + " ".join(terms(token, language)[0][1:] for token in words)


class Labels:
    """Finds concepts by what people say."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        self._exact: Mapping[str, list[str]] = table["exact"]
        self._wholes = SortedLines(table["wholes"])
        self._stems = SortedLines(table["stems"])
        self._words = SortedLines(table["words"])
        self._schemes: Mapping[str, str] = table["schemes"]
        self._labels: Mapping[str, list[tuple[str, str]]] = table["labels"]
        self._labels_read: dict[str, list[tuple[str, str, frozenset[str]]]] = {}
        self._names_read: dict[str, frozenset[str]] = {}

    def exactly(self, words: Sequence[str]) -> Collection[str]:
        """Return the readers, levels and languages whose label consists of just these folded words."""
        return self._exact.get(" ".join(words), ())

    @property
    def known(self) -> Collection[str]:
        """Return the ids of all concepts that are searched."""
        return self._schemes

    def scheme(self, concept: str) -> str:
        """Return the scheme in which a concept stands."""
        return self._schemes.get(concept, "")

    def wholes(self, words: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
        """Yield (first word, number of words, concept) for each run of words that is a whole label in any language."""
        stems = [(language[0], [terms(word, language)[0][1:] for word in words]) for language in LANGUAGES]
        for first in range(len(words)):
            begun = [(letter, said) for letter, said in stems if self._wholes.has_word_or_more(letter + said[first])]
            for size in range(1, min(LONGEST_LABEL, len(words) - first) + 1):
                named = (self._wholes.get(letter + " ".join(said[first : first + size])) for letter, said in begun)
                for concept in dict.fromkeys(one for concepts in named for one in concepts):
                    yield first, size, concept

    def is_name(self, concept: str, words: Sequence[Token]) -> bool:
        """Say whether words that are a whole label of a concept name it: its preferred label or a side of that, in any language.

        Other labels are words that people type to come there ("TikTok" leads to social media). Those of the bridge are all names,
        and where one of them is a name of the concept, all are.
        """
        if self.is_wide(concept):
            return self.scheme(concept) == BRIDGE
        if concept not in self._names_read:
            self._names_read[concept] = frozenset(self._names(concept))
        said = {_whole_key(words, language) for language in LANGUAGES}
        return not self._names_read[concept].isdisjoint(said | set(self._bridging(said)))

    def _names(self, concept: str) -> Iterator[str]:
        """Yield the keys of the names of a concept, and the notions of the bridge that have one of these names."""
        for language in LANGUAGES:
            for label in (label for label, named in self._labels[language] if named == concept):
                keys = [_whole_key(content_words(name), language) for name in (label, *_JOINTS[language].split(label))]
                yield from (*keys, *self._bridging(keys))

    def _bridging(self, keys: Iterable[str]) -> Iterator[str]:
        yield from (one for key in keys for one in self._wholes.get(key) if self.scheme(one) == BRIDGE)

    def is_wide(self, concept: str) -> bool:
        """Say whether the labels of a concept are titles, sentences and names, of which a word says little."""
        return self.scheme(concept) in _ONLY_AS_A_WHOLE

    def naming(self, word: Token) -> Iterator[Share]:
        """Yield the concepts in whose labels a word is a good part."""
        if has_digit(word.folded):
            return
        shares: dict[str, float] = {}
        for language in LANGUAGES:
            for term in terms(word, language):
                for concept, size in map(_length_of, self._stems.get(term)):
                    shares[concept] = max(shares.get(concept, 0.0), 1 / size)
        yield from ((concept, share) for concept, share in shares.items() if share >= _LEAST_SHARE)

    def beginning(self, beginning: str) -> Iterator[Share]:
        """Yield the concepts in whose labels a good part begins so."""
        if len(beginning) < _SHORTEST_BEGINNING:
            return
        shares: dict[str, float] = {}
        for _, lengths in self._words.beginning(beginning):
            for concept, size in map(_length_of, lengths):
                shares[concept] = max(shares.get(concept, 0.0), 1 / size)
        yield from ((concept, share) for concept, share in shares.items() if share >= _LEAST_SHARE)

    def completions(self, words: Sequence[Token], beginning: str, language: str) -> Iterator[tuple[str, str]]:
        """Yield (label, concept) for labels in one language that hold all the words and one that begins so, shortest first."""
        finished = {token.folded for token in words}
        for label, concept, held in self._labels_in(language):
            if finished <= held and any(word.startswith(beginning) for word in held - finished):
                yield label, concept

    def _labels_in(self, language: str) -> list[tuple[str, str, frozenset[str]]]:
        """Return (label, concept, folded words) in one language, shortest first; made once."""
        if language not in self._labels_read:
            ordered = sorted(self._labels[language], key=lambda one: (len(one[0]), one))
            self._labels_read[language] = [
                (label, concept, frozenset(token.folded for token in content_words(label))) for label, concept in ordered
            ]
        return self._labels_read[language]

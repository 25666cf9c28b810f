# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""All that can mean one word of a query (stems in four languages, what it begins, concepts it names), as one set with scores."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from bbico_desktop.searching import codes
from bbico_desktop.searching.analysed import LONGEST_PREFIX
from bbico_desktop.searching.analysis import query_terms
from bbico_desktop.searching.bitsets import Slices, add, slices_of, united
from bbico_desktop.searching.engine import Index
from bbico_desktop.searching.labels import Share
from bbico_desktop.searching.question import AskedWord
from bbico_desktop.searching.tables import SearchTables
from bbico_desktop.searching.weights import FITTED, Weights

UNIT = 16
"""Scores are whole numbers: sixteenths."""

_HEADLINE = codes.TITLE | codes.KEYWORD
_CACHE_BYTES = 24_000_000
_SETS_IN_A_GROUP = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One word of a query and the entries that it finds; `standing` holds it itself, `headline` in title or keywords.

    `names` are concepts that the words around it name, each with these words. What an operator asks is `required`: no answer may
    miss it.
    """

    word: str
    entries: int
    standing: int
    headline: int
    scores: Slices
    idf: float
    places: tuple[tuple[int, int], ...]
    concepts: tuple[tuple[str, int], ...]
    names: tuple[tuple[str, str], ...] = ()
    required: bool = False
    optional: bool = False

    def __contains__(self, number: int) -> bool:
        return bool(self.entries >> number & 1)


@dataclass(frozen=True, slots=True)
class _Named:
    """A concept that a word names, how well, its entries, and those that are mainly about it."""

    concept: str
    scheme: str
    share: float
    entries: int
    mainly: int


class Groups:
    """Makes groups, and keeps those of words that were asked before."""

    def __init__(self, *, index: Index, tables: SearchTables, weights: Weights = FITTED) -> None:
        self._index = index
        self._tables = tables
        self._weights = weights
        kept = _CACHE_BYTES // (_SETS_IN_A_GROUP * (tables.count // 8 + 64))
        self._cached = lru_cache(maxsize=max(32, min(kept, 512)))(self._group)

    def of(self, words: tuple[AskedWord, ...]) -> list[Group]:
        """Return one group a word, in their order."""
        named: list[dict[str, str]] = [{} for _ in words]
        for first, size, concept in self._tables.labels.wholes([one.token for one in words]):
            name = self._name(concept, words[first : first + size])
            for place in range(first, first + size):
                named[place][concept] = max(name, named[place].get(concept, ""), key=len)
        groups = [
            self._cached(_placeless(word), tuple(sorted(concepts.items()))) for word, concepts in zip(words, named, strict=True)
        ]
        return [replace(group, optional=True) if word.optional else group for word, group in zip(words, groups, strict=True)]

    def _name(self, concept: str, words: tuple[AskedWord, ...]) -> str:
        """Return words that are a whole label of a concept if they name it, else nothing."""
        tokens = [one.token for one in words]
        return " ".join(one.word for one in tokens) if self._tables.labels.is_name(concept, tokens) else ""

    def _group(self, word: AskedWord, wholes: tuple[tuple[str, str], ...]) -> Group:
        terms = list(query_terms(word.token))
        if word.joined:
            terms.extend(query_terms(word.joined))
        finished = _codes_united(self._index.term(term) for term in dict.fromkeys(terms))
        begun = self._index.beginning(word.token.folded[:LONGEST_PREFIX]) if word.unfinished else {}
        group = self._weighed(word.token.word, finished, begun, list(self._named(word, [concept for concept, _ in wholes])))
        return replace(group, names=tuple((concept, name) for concept, name in wholes if name))

    def _named(self, word: AskedWord, wholes: Sequence[str]) -> Iterator[_Named]:
        labels = self._tables.labels
        shares: dict[str, float] = {concept: self._worth(concept) for concept in wholes}
        found: list[Share] = [*labels.naming(word.token), *(labels.naming(word.joined) if word.joined else ())]
        if word.unfinished:
            found.extend(labels.beginning(word.token.folded))
        for concept, share in found:
            shares[concept] = max(share, shares.get(concept, 0.0))
        for concept, share in sorted(shares.items()):
            if concept in self._tables.concepts:
                mainly = self._tables.main_topics.get(concept, 0)
                yield _Named(concept, labels.scheme(concept), share, self._tables.concepts[concept], mainly)

    def _worth(self, concept: str) -> float:
        """Return what saying the whole label of a concept counts."""
        return self._weights.wide_label if self._tables.labels.is_wide(concept) else self._weights.whole_label

    def by_weight(self, places: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
        """Return (code, entries) pairs, the weightiest code first."""
        impacts = self._weights.impacts
        return tuple(sorted(places, key=lambda one: (-impacts[one[0]], one[0])))

    def _weighed(self, word: str, finished: Mapping[int, int], begun: Mapping[int, int], named: Sequence[_Named]) -> Group:
        places = self.by_weight((*finished.items(), *begun.items()))
        standing = united(bits for _, bits in places)
        entries = standing | united(one.entries for one in named)
        size, count = entries.bit_count(), self._tables.count
        idf = math.log(1 + (count - size + 0.5) / (size + 0.5))
        return Group(
            word=word,
            entries=entries,
            standing=standing,
            headline=united(bits for code, bits in places if code & _HEADLINE),
            scores=self._scores(UNIT * idf, finished, begun, named),
            idf=idf,
            places=places,
            concepts=tuple((one.concept, one.entries) for one in sorted(named, key=lambda one: (-one.share, one.concept))),
        )

    def _scores(self, unit: float, finished: Mapping[int, int], begun: Mapping[int, int], named: Sequence[_Named]) -> Slices:
        """Return the heaviest of what the word is found by, and on top of it, for each scheme, the concept that it names best."""
        weights = self._weights
        found = [(round(unit * (weights.presence + weights.impacts[code])), bits) for code, bits in finished.items()]
        begun_unit = unit * weights.beginning
        found += [(round(begun_unit * (weights.presence + weights.impacts[code])), bits) for code, bits in begun.items()]
        found += [(round(unit * weights.presence * min(1.0, one.share)), one.entries) for one in named]
        scores = slices_of(found)
        for scheme in sorted({one.scheme for one in named}):
            of_scheme = [one for one in named if one.scheme == scheme]
            add(scores, slices_of([(round(unit * weights.concept * one.share), one.entries) for one in of_scheme]))
            add(scores, slices_of([(round(unit * weights.main_topic * one.share), one.mainly) for one in of_scheme if one.mainly]))
        return scores


def _placeless(word: AskedWord) -> AskedWord:
    """Return the word as it would be anywhere in a query, so that it is looked up once."""
    return replace(word, token=replace(word.token, start=0, end=0), optional=False)


def _codes_united(every: Iterable[Mapping[int, int]]) -> dict[int, int]:
    united: dict[int, int] = {}
    for postings in every:
        for code, bits in postings.items():
            united[code] = united.get(code, 0) | bits
    return united

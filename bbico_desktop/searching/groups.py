# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""All that can mean one word of a query (stems in four languages, what it begins, concepts it names), as one set with scores."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from bbico_desktop.searching import codes
from bbico_desktop.searching.analysed import LONGEST_PREFIX
from bbico_desktop.searching.analysis import query_terms
from bbico_desktop.searching.bitsets import Slices, add, slices_of
from bbico_desktop.searching.engine import Index
from bbico_desktop.searching.labels import Share
from bbico_desktop.searching.question import AskedWord
from bbico_desktop.searching.tables import SearchTables

UNIT = 16
"""Scores are whole numbers: sixteenths."""

_PRESENCE = 1.0
_BEGINNING = 0.8
"""A word that is only begun counts less than a whole one."""

_HEADLINE = codes.TITLE | codes.KEYWORD
_CACHE_BYTES = 24_000_000
_SETS_IN_A_GROUP = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One word of a query and the entries that it finds."""

    word: str
    entries: int
    headline: int
    scores: Slices
    idf: float
    places: tuple[tuple[int, int], ...]
    concepts: tuple[tuple[str, int], ...]

    def __contains__(self, number: int) -> bool:
        return bool(self.entries >> number & 1)


class Groups:
    """Makes groups, and keeps those of words that were asked before."""

    def __init__(self, *, index: Index, tables: SearchTables) -> None:
        self._index = index
        self._tables = tables
        kept = _CACHE_BYTES // (_SETS_IN_A_GROUP * (tables.count // 8 + 64))
        self._cached = lru_cache(maxsize=max(32, min(kept, 2048)))(self._group)

    def of(self, words: tuple[AskedWord, ...]) -> list[Group]:
        """Return one group a word, in their order."""
        named: list[list[str]] = [[] for _ in words]
        for first, size, concept in self._tables.labels.wholes([one.token for one in words]):
            for place in range(first, first + size):
                named[place].append(concept)
        return [self._cached(_placeless(word), tuple(sorted(set(concepts)))) for word, concepts in zip(words, named, strict=True)]

    def _group(self, word: AskedWord, wholes: tuple[str, ...]) -> Group:
        terms = list(query_terms(word.token))
        if word.joined:
            terms.extend(query_terms(word.joined))
        finished = _united(self._index.term(term) for term in dict.fromkeys(terms))
        begun = self._index.beginning(word.token.folded[:LONGEST_PREFIX]) if word.unfinished else {}
        named = [(concept, share, self._tables.concepts.get(concept, 0)) for concept, share in self._named(word, wholes).items()]
        return _weighed(word, finished, begun, [one for one in named if one[2]], self._tables.count)

    def _named(self, word: AskedWord, wholes: tuple[str, ...]) -> dict[str, float]:
        shares: dict[str, float] = {concept: self._tables.labels.worth(concept) for concept in wholes}
        found: list[Share] = list(self._tables.labels.naming(word.token))
        if word.unfinished:
            found.extend(self._tables.labels.beginning(word.token.folded))
        for concept, share in found:
            shares[concept] = max(share, shares.get(concept, 0.0))
        return shares


def _placeless(word: AskedWord) -> AskedWord:
    """Return the word as it would be anywhere in a query, so that it is looked up once."""
    return replace(word, token=replace(word.token, start=0, end=0))


def _united(every: Iterable[Mapping[int, int]]) -> dict[int, int]:
    united: dict[int, int] = {}
    for postings in every:
        for code, bits in postings.items():
            united[code] = united.get(code, 0) | bits
    return united


def _weighed(
    word: AskedWord, finished: Mapping[int, int], begun: Mapping[int, int], named: list[tuple[str, float, int]], count: int
) -> Group:
    entries = headline = 0
    for code, bits in (*finished.items(), *begun.items()):
        entries |= bits
        headline |= bits if code & _HEADLINE else 0
    for _, _, bits in named:
        entries |= bits
    size = entries.bit_count()
    idf = math.log(1 + (count - size + 0.5) / (size + 0.5))
    unit = UNIT * idf
    said = [(round(unit * (_PRESENCE + codes.IMPACTS[code])), bits) for code, bits in finished.items()]
    said += [(round(unit * _BEGINNING * (_PRESENCE + codes.IMPACTS[code])), bits) for code, bits in begun.items()]
    said += [(round(unit * _PRESENCE * min(1.0, share)), bits) for _, share, bits in named]
    scores = slices_of(said)
    add(scores, slices_of((round(unit * codes.CONCEPT_IMPACT * share), bits) for _, share, bits in named))
    places = sorted((*finished.items(), *begun.items()), key=lambda one: -codes.IMPACTS[one[0]])
    concepts = tuple((concept, bits) for concept, _, bits in sorted(named, key=lambda one: (-one[1], one[0])))
    return Group(
        word=word.token.word, entries=entries, headline=headline, scores=scores, idf=idf, places=tuple(places), concepts=concepts
    )

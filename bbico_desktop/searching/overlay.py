# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A reader's own things laid over the index of the catalogue, so that both are searched as one list.

Own entries have the numbers after the catalogue's. What is said in a note or a document counts as said in the body of its entry.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from bbico_desktop.domain.search_documents import SearchDocument
from bbico_desktop.searching.engine import Index, Postings
from bbico_desktop.searching.labels import Labels
from bbico_desktop.searching.lexicon import Lexicon
from bbico_desktop.searching.memory_index import Coded, MemoryIndex
from bbico_desktop.searching.own_texts import OwnText
from bbico_desktop.searching.stated import stated
from bbico_desktop.searching.tables import SearchTables, main_topic

Broader = Mapping[str, Sequence[str]]
"""{concept: broader concepts} as the vocabulary gives them."""


class OverlayIndex:
    """The postings of the catalogue and those in memory, united."""

    def __init__(
        self, *, base: Index, count: int, memory: MemoryIndex, numbers: Mapping[int, int], texts: Mapping[int, Sequence[OwnText]]
    ) -> None:
        """Take the index of `count` entries, {place in memory: number of the entry} and {number: own texts of the entry}."""
        self._base = base
        self._count = count
        self._memory = memory
        self._numbers = numbers
        self._texts = texts

    def term(self, term: str) -> Postings:
        """Return the postings of a finished word's term."""
        return self._united(self._base.term(term), self._memory.term(term))

    def beginning(self, beginning: str) -> Postings:
        """Return the postings of all words of titles, keywords and names that begin so."""
        return self._united(self._base.beginning(beginning), self._memory.beginning(beginning))

    def words_of(self, number: int) -> str:
        """Return the folded words of an entry in their order, those of its note and documents after its own."""
        base = self._base.words_of(number) if number < self._count else ""
        own = (words for text in self._texts.get(number, ()) for words in text.in_order)
        return "".join((base, *(f" {words} \n" for words in own)))

    def close(self) -> None:
        """Let go of files."""
        self._base.close()

    def _united(self, base: Postings, own: Coded) -> Postings:
        found: dict[int, int] = {}
        for place, code in own:
            if place in self._numbers:
                number = self._numbers[place]
                found[number] = found.get(number, 0) | code
        return _with_codes(base, found, self._count) if found else base


def _with_codes(base: Postings, own: Mapping[int, int], count: int) -> Postings:
    """Return the postings with more codes: an entry that has one already gets both."""
    sets = dict(base)
    for number, own_code in own.items():
        bit, code = 1 << number, own_code
        held = next((one for one, bits in base.items() if bits & bit), 0) if number < count else 0
        if held:
            sets[held] &= ~bit
            code |= held
        sets[code] = sets.get(code, 0) | bit
    return {code: bits for code, bits in sets.items() if bits}


class OverlaidTables(SearchTables):
    """The tables of the catalogue with own entries; what is not said here follows from what is, as in `SearchTables`."""

    def __init__(
        self,
        *,
        base: SearchTables,
        own: Sequence[SearchDocument],
        bridged: Iterable[tuple[str, int]],
        broader: Broader,
        lexicon: Lexicon,
    ) -> None:
        """Take own entries with their numbers, and the bridge concepts of own texts as (concept, number)."""
        self._base = base
        self._own = own
        self._bridged = tuple(bridged)
        self._broader = broader
        self._lexicon = lexicon

    @property
    def digest(self) -> str:
        """Return the name of the edition below."""
        return self._base.digest

    @property
    def count(self) -> int:
        """Return how many entries there are."""
        return self._base.count + len(self._own)

    @cached_property
    def ids(self) -> list[str]:
        """Return the ids of the entries, by number."""
        return [*self._base.ids, *(one.id for one in self._own)]

    @cached_property
    def facets(self) -> dict[str, dict[str, int]]:
        """Return {facet: {value: set of entries}}."""
        return {
            facet: _with_members(sets, ((value, one.number) for one in self._own for value in one.facets.get(facet, ())))
            for facet, sets in self._base.facets.items()
        }

    @cached_property
    def concepts(self) -> dict[str, int]:
        """Return {concept: set of entries}."""
        carried = ((concept, one.number) for one in self._own for concept in one.concepts)
        named = (pair for concept, number in (*carried, *self._bridged) for pair in self._with_broader(concept, number))
        return _with_members(self._base.concepts, named)

    @cached_property
    def main_topics(self) -> dict[str, int]:
        """Return {topic: set of entries that are mainly about it}."""
        return _with_members(self._base.main_topics, map(main_topic, self._own))

    @cached_property
    def distress(self) -> int:
        """Return the set of entries that come first when the words say distress."""
        return self._base.distress | sum(1 << one.number for one in self._own if one.distress)

    @property
    def labels(self) -> Labels:
        """Return the finder of concepts."""
        return self._base.labels

    @property
    def lexicon(self) -> Lexicon:
        """Return the catalogue's words and the reader's own."""
        return self._lexicon

    @property
    def level_ages(self) -> dict[str, tuple[int, int]]:
        """Return {education level: (youngest, oldest)}."""
        return self._base.level_ages

    def titles(self, number: int) -> dict[str, str]:
        """Return the title of one entry by language."""
        own = number - self._base.count
        return dict(self._own[own].title) if own >= 0 else self._base.titles(number)

    @cached_property
    def stated(self) -> dict[str, dict[str, int]]:
        """Return {one of `STATED`: {value: set of entries}}."""
        return {name: _with_members(sets, stated(self._own, name)) for name, sets in self._base.stated.items()}

    def _with_broader(self, concept: str, number: int) -> Iterator[tuple[str, int]]:
        waiting, seen = [concept], set[str]()
        while waiting:
            one = waiting.pop()
            if one not in seen:
                seen.add(one)
                yield one, number
                waiting.extend(self._broader.get(one, ()))


def _with_members(sets: Mapping[str, int], named: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Return the sets with more members: (name of the set, number) pairs."""
    united = dict(sets)
    for name, number in named:
        united[name] = united.get(name, 0) | 1 << number
    return united

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Misspelt words, corrected when that helps: when all words together find nothing as typed, and then something."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from bbico_desktop.domain.facets import folded
from bbico_desktop.searching import codes
from bbico_desktop.searching.groups import Group
from bbico_desktop.searching.matching import matched, with_all_words
from bbico_desktop.searching.question import AskedWord, Question
from bbico_desktop.searching.tables import SearchTables

MOST_CORRECTED = 8
"""Words of one query that are corrected; a text of which more words are unknown is in no language of ours."""
HARDLY_ANY = 3
MUCH_COMMONER = 4
"""A word that at most so many entries have may be a slip of the pen for one that so many times more have."""

SURELY_ONE = 8
"""Up to so many letters one mistake is a slip of the pen, in longer words two are; more is only offered."""

Read = Callable[[str], Question]


@dataclass(frozen=True, slots=True)
class Corrected:
    """A corrected question with its groups. Unless it is sure, it is offered, and the words as typed are answered."""

    question: Question
    groups: list[Group]
    is_sure: bool


class Correcting:
    """Corrects questions against the catalogue's own words, several at once."""

    def __init__(self, *, tables: SearchTables, groups_of: Callable[[Question], list[Group]]) -> None:
        self._tables = tables
        self._groups_of = groups_of

    def better(self, question: Question, groups: Sequence[Group], read: Read) -> Corrected | None:
        """Return the corrected question; None when the words are known, or nothing more is found with others."""
        words = list(zip(question.words, groups[len(groups) - len(question.words) :], strict=True))
        strange = [word for word, group in words if not group.entries][:MOST_CORRECTED]
        unknown = {word: self._nearest(word) for word in strange}
        found = matched(groups, self._tables.count).entries.bit_count()
        if found <= HARDLY_ANY:
            for word, group in words:
                meant = self._slip(word, group)
                corrected = self._replaced(question, {**unknown, word: meant}, read) if meant else None
                if corrected and with_all_words(corrected.groups, self._tables.count).bit_count() > found:
                    return corrected
        corrected = self._replaced(question, unknown, read)
        return corrected if corrected and self._finds_more(corrected.groups, groups) else None

    def _nearest(self, word: AskedWord) -> str | None:
        return self._tables.lexicon.nearest(word.token, unfinished=word.unfinished)

    def _slip(self, word: AskedWord, group: Group) -> str | None:
        """Return the much commoner word that a rare one may be a slip for; names and words of titles are none."""
        rare = group.entries.bit_count()
        is_name = any(code & (codes.TITLE | codes.NAME) for code, _ in group.places)
        if not 0 < rare <= HARDLY_ANY or is_name or word.unfinished:
            return None
        return self._tables.lexicon.nearest(word.token, commoner_than=MUCH_COMMONER * rare)

    def _replaced(self, question: Question, nearest: Mapping[AskedWord, str | None], read: Read) -> Corrected | None:
        replaced = {word.token: meant for word, meant in nearest.items() if meant is not None}
        if not replaced:
            return None
        corrected = replace(read(question.with_words(replaced)), shortened=question.shortened)
        sure = all(_is_slip(token.folded, folded(meant)) for token, meant in replaced.items())
        return Corrected(corrected, self._groups_of(corrected), sure)

    def _finds_more(self, better: Sequence[Group], groups: Sequence[Group]) -> bool:
        count = self._tables.count
        if with_all_words(better, count):
            return True
        return matched(better, count).entries.bit_count() > matched(groups, count).entries.bit_count()


def _is_slip(typed: str, meant: str) -> bool:
    """Say whether so few letters differ that nothing else was meant; an unfinished word is compared with a beginning."""
    from rapidfuzz.distance import OSA

    allowed = 1 if len(typed) <= SURELY_ONE else 2
    return min(OSA.distance(typed, meant), OSA.distance(typed, meant[: len(typed)])) <= allowed

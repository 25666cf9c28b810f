# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Misspelt words, corrected when that helps: when all words together find nothing as typed, and then something."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from bbico_desktop.searching.groups import Group
from bbico_desktop.searching.matching import matched, with_all_words
from bbico_desktop.searching.question import AskedWord, Question
from bbico_desktop.searching.tables import SearchTables

MOST_CORRECTED = 8
"""Words of one query that are corrected; a text of which more words are unknown is in no language of ours."""
HARDLY_ANY = 3
MUCH_COMMONER = 4
"""A word that at most so many entries have may be a slip of the pen for one that so many times more have."""

Read = Callable[[str], Question]
Answered = tuple[Question, list[Group]]


class Correcting:
    """Corrects questions against the catalogue's own words, several at once."""

    def __init__(self, *, tables: SearchTables, groups_of: Callable[[Question], list[Group]]) -> None:
        self._tables = tables
        self._groups_of = groups_of

    def better(self, question: Question, groups: Sequence[Group], read: Read) -> Answered | None:
        """Return the corrected question with its groups; None when the words are known, or nothing is found with others either."""
        words = list(zip(question.words, groups[len(groups) - len(question.words) :], strict=True))
        strange = [word for word, group in words if not group.entries][:MOST_CORRECTED]
        unknown = {word: self._nearest(word) for word in strange}
        if not with_all_words(groups, self._tables.count):
            for word, group in words:
                rare = group.entries.bit_count()
                if 0 < rare <= HARDLY_ANY:
                    meant = self._tables.lexicon.nearest(word.token, commoner_than=MUCH_COMMONER * rare)
                    answered = self._replaced(question, {**unknown, word: meant}, read)
                    if answered and with_all_words(answered[1], self._tables.count):
                        return answered
        answered = self._replaced(question, unknown, read)
        return answered if answered and self._finds_more(answered[1], groups) else None

    def _nearest(self, word: AskedWord) -> str | None:
        return self._tables.lexicon.nearest(word.token, unfinished=word.unfinished)

    def _replaced(self, question: Question, nearest: Mapping[AskedWord, str | None], read: Read) -> Answered | None:
        replaced = {word.token: meant for word, meant in nearest.items() if meant is not None}
        if not replaced:
            return None
        corrected = replace(read(question.with_words(replaced)), shortened=question.shortened, corrected=True)
        return corrected, self._groups_of(corrected)

    def _finds_more(self, better: Sequence[Group], groups: Sequence[Group]) -> bool:
        count = self._tables.count
        if with_all_words(better, count):
            return True
        return matched(better, count).entries.bit_count() > matched(groups, count).entries.bit_count()

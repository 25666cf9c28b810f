# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The catalogue's own words, to correct what is misspelt."""

from __future__ import annotations

import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from bbico_desktop.domain.facets import folded
from bbico_desktop.searching.analysis import LONGEST_WORD, Token, has_digit

_SHORTEST_CORRECTED = 4
_NEAR = 12
"""Near words of a bucket that are weighed."""
_REMEMBERED = 512
_LEAST_COMMON = (0, 0, 1)
"""By mistakes: a word that no more entries have is a slip of the pen itself, more likely than what was meant."""
_ONE_MISTAKE = 5
"""Words of up to so many letters may hold one mistake, longer ones two."""

Buckets = Mapping[str, tuple[int, int]]
"""Where the words with a first letter and a length stand in the lexicon: {"p8": (begin, end)}, in bytes."""


def lexicon_table(times: Mapping[str, int]) -> tuple[bytes, dict[str, tuple[int, int]]]:
    """Return the lexicon's bytes and its buckets from {word: entries that have it}; of two spellings the commoner stays."""
    spellings: dict[str, tuple[int, str]] = {}
    for word, count in times.items():
        plain = folded(word)
        if may_correct(plain):
            known = spellings.get(plain)
            if known is None or known < (count, word):
                spellings[plain] = count, word
    filled: dict[str, list[str]] = {}
    for plain in sorted(spellings):
        filled.setdefault(_bucket_of(plain), []).append(plain)
    parts: list[bytes] = []
    buckets: dict[str, tuple[int, int]] = {}
    end = 0
    for name in sorted(filled, key=_letter_and_length):
        lines = [f"{plain}\t{spellings[plain][0]}\t{spellings[plain][1]}\n" for plain in filled[name]]
        parts.append("".join(lines).encode())
        begin, end = end, end + len(parts[-1])
        buckets[name] = begin, end
    return b"".join(parts), buckets


def _letter_and_length(bucket: str) -> tuple[str, int]:
    return bucket[0], int(bucket[1:])


def may_correct(plain: str) -> bool:
    """Say whether a folded word is one that misspelt ones are compared with."""
    return len(plain) >= _SHORTEST_CORRECTED - 1 and not has_digit(plain)


def _bucket_of(plain: str) -> str:
    return f"{plain[0]}{len(plain)}"


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A misspelt word, how many mistakes it may hold, how many letters are compared, and how common the word meant is at least."""

    word: str
    mistakes: int
    compared: int
    commoner_than: int


class Lexicon:
    """Finds the nearest known word. Misspelling the first letter is rare, so words that share it are tried first."""

    def __init__(self, text: bytes, buckets: Buckets) -> None:
        self._text = text
        self._buckets = buckets
        self._read: dict[str, dict[str, tuple[int, str]]] = {}
        self._names: dict[str, list[str]] = {}
        self._remembered = lru_cache(maxsize=_REMEMBERED)(self._nearest)

    @cached_property
    def fingerprint(self) -> int:
        """Return a number that another catalogue's words hardly share."""
        return zlib.crc32(self._text)

    def __contains__(self, plain: object) -> bool:
        return isinstance(plain, str) and may_correct(plain) and plain in self.bucket(_bucket_of(plain))

    def nearest(self, token: Token, *, unfinished: bool = False, commoner_than: int = 0) -> str | None:
        """Return the known word that a misspelt one most likely means, as it is spelled; None when nothing is near.

        An unfinished word is compared with the beginnings of longer ones. With `commoner_than`, words of so many entries or fewer
        are not meant: some of the catalogue's own words are misspelt, as people type them.
        """
        word = token.folded
        if len(word) < _SHORTEST_CORRECTED or has_digit(word):
            return None
        return self._remembered(word, unfinished, commoner_than)

    def _nearest(self, word: str, unfinished: bool, commoner_than: int) -> str | None:  # as it is remembered by
        mistakes = 1 if len(word) <= _ONE_MISTAKE or commoner_than else 2
        longest = LONGEST_WORD if unfinished else len(word) + mistakes
        fitting = {bucket for bucket in self.bucket_names() if len(word) - mistakes <= int(bucket[1:]) <= longest}
        near = {bucket for bucket in fitting if bucket[0] == word[0]}
        compared = len(word) if unfinished else LONGEST_WORD
        wanted = _Wanted(word, mistakes, compared, commoner_than)
        return self._nearest_in(near, wanted) or (None if commoner_than else self._nearest_in(fitting - near, wanted))

    def _nearest_in(self, buckets: set[str], wanted: _Wanted) -> str | None:
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        found: list[tuple[int, int, str]] = []
        for bucket in sorted(buckets):
            names, words = self._names_of(bucket), self.bucket(bucket)
            compared = names if wanted.compared == LONGEST_WORD else [plain[: wanted.compared] for plain in names]
            near = process.extract(wanted.word, compared, scorer=OSA.distance, score_cutoff=wanted.mistakes, limit=_NEAR)
            for _, distance, place in near:
                count, spelled = words[names[place]]
                if count > max(wanted.commoner_than, _LEAST_COMMON[int(distance)]):
                    found.append((int(distance), -count, spelled))
        return min(found)[2] if found else None

    def _names_of(self, bucket: str) -> list[str]:
        if bucket not in self._names:
            self._names[bucket] = list(self.bucket(bucket))
        return self._names[bucket]

    def bucket_names(self) -> Iterable[str]:
        """Return the names of all buckets."""
        return self._buckets.keys()

    def bucket(self, bucket: str) -> Mapping[str, tuple[int, str]]:
        """Return {folded word: (entries, spelling)} of a bucket, read once."""
        if bucket not in self._read:
            begin, end = self._buckets.get(bucket, (0, 0))
            rows = (line.split("\t") for line in self._text[begin:end].decode().splitlines())
            self._read[bucket] = {plain: (int(count), word) for plain, count, word in rows}
        return self._read[bucket]


class MoreWords:
    """Words beside those of a lexicon, which come and go one text after another."""

    def __init__(self) -> None:
        self._buckets: defaultdict[str, Counter[tuple[str, str]]] = defaultdict(Counter)

    def add(self, words: Mapping[str, str]) -> None:
        """Take in the words of a text: {folded: as it is spelled}."""
        for spelled in words.items():
            self._buckets[_bucket_of(spelled[0])][spelled] += 1

    def remove(self, words: Mapping[str, str]) -> None:
        """Forget the words of a text that was taken in."""
        for spelled in words.items():
            bucket = self._buckets[_bucket_of(spelled[0])]
            bucket[spelled] -= 1
            if not bucket[spelled]:
                del bucket[spelled]

    def bucket_names(self) -> Iterable[str]:
        """Return the names of all buckets."""
        return self._buckets.keys()

    def bucket(self, bucket: str) -> dict[str, Counter[str]]:
        """Return {folded word: {spelling: texts that have it}} of a bucket."""
        words: dict[str, Counter[str]] = {}
        for (plain, word), count in self._buckets.get(bucket, {}).items():
            words.setdefault(plain, Counter())[word] = count
        return words


class ExtendedLexicon(Lexicon):
    """A lexicon and more words, as one; a change of these needs another one."""

    def __init__(self, base: Lexicon, more: MoreWords) -> None:
        super().__init__(b"", {})
        self._base = base
        self._more = more
        self._united: dict[str, Mapping[str, tuple[int, str]]] = {}

    def bucket_names(self) -> Iterable[str]:
        """Return the names of the buckets of both."""
        return {*self._base.bucket_names(), *self._more.bucket_names()}

    def bucket(self, bucket: str) -> Mapping[str, tuple[int, str]]:
        """Return {folded word: (entries, spelling)} of a bucket of both, each with its commonest spelling."""
        if bucket not in self._united:
            base = self._base.bucket(bucket)
            more = {plain: _commonest(base.get(plain), counts) for plain, counts in self._more.bucket(bucket).items()}
            self._united[bucket] = dict(sorted({**base, **more}.items())) if more else base
        return self._united[bucket]


def _commonest(known: tuple[int, str] | None, counts: Counter[str]) -> tuple[int, str]:
    """Return how often and how a word is mostly spelled, as far as it is known and in {spelling: times}."""
    if known:
        counts[known[1]] += known[0]
    return max((count, word) for word, count in counts.items())

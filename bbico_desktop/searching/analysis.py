# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""From text to terms: words, folded spelling, stems. What is indexed and what is asked goes through the same door."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

import snowballstemmer

from bbico_desktop.domain.facets import folded
from bbico_desktop.domain.languages import LANGUAGES
from bbico_desktop.searching.diminutives import bases_of
from bbico_desktop.searching.function_words import FUNCTION_WORDS

ALGORITHMS = {"nl": "dutch_porter", "fr": "french", "de": "german", "en": "english"}
"""Snowball 3's own `dutch` parts wachtwoord from wachtwoorden; `dutch_porter` does not."""

LONGEST_WORD = 64
"""Letters of a word that count."""

_REMEMBERED = 8192
"""Words whose terms are kept: most of a catalogue's, and not more than two megabytes of what readers type."""

PLAIN = "x"
"""Mark of a term that is a word as it stands: a name, a number, a word of another language. Stems bear their language's letter."""

_FRENCH_HAVE = ("j'", "j’", "n'", "n’")
_DOUBTFUL = frozenset(("ai", "die"))
_BEFORE_A_VERB = frozenset(("to", "i", "should", "could", "wanna", "gonna"))

_MARKS = "\u0300-\u036f\u064b-\u065f"
_LETTERS = rf"(?:[^\W_]++|[{_MARKS}]++)++"
_WORD = re.compile(rf"{_LETTERS}(?:['’ʼ`´]{_LETTERS})*+")
_APOSTROPHE = re.compile("['’ʼ`´]")
_LONGEST_PIECE = 1_000
"""What is longer without a blank is no word with hyphens."""
_HYPHENS = ("-", "‐", "‑")
_ELIDED = frozenset(("c", "d", "j", "jusqu", "l", "lorsqu", "m", "n", "presqu", "puisqu", "qu", "quoiqu", "s", "t"))


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a text: as written in lower case, its folded form, and where it stands in the text."""

    word: str
    folded: str
    start: int
    end: int

    @property
    def is_function_word(self) -> bool:
        """Say whether the word carries only grammar."""
        return self.folded in FUNCTION_WORDS


def composed(text: str) -> str:
    """Return the text with accents and letters in one piece: the form whose places `Token.start` and `end` count."""
    return unicodedata.normalize("NFC", text)


def tokens(text: str) -> Iterator[Token]:
    """Yield the words of a `composed` text. Elided articles (l', d', qu') and endings ('s) fall off, other apostrophes close up."""
    for found in _WORD.finditer(text):
        token = _token(found.group(), found.start(), found.end())
        if token.folded:
            yield token


def _token(written: str, start: int, end: int) -> Token:
    head, *rest = _APOSTROPHE.split(written) if not written.isalnum() else [written]
    if rest and _folded(head) in _ELIDED:
        start += len(head) + 1
        head, rest = rest[0], rest[1:]
    if rest and rest[-1] in ("s", "S"):
        rest.pop()
    word = "".join((head, *rest)).lower()[:LONGEST_WORD]
    return Token(word=word, folded=_folded(word), start=start, end=end)


def token_of(word: str) -> Token:
    """Return a token for one word that stands in no text."""
    return Token(word=word.lower(), folded=_folded(word.lower()), start=0, end=0)


@lru_cache(maxsize=_REMEMBERED)
def _folded(word: str) -> str:
    plain = folded(word)
    if not plain.isalnum():  # ⑴ and ½ hold brackets and a stroke, which FTS5 would take for its own signs
        plain = "".join(filter(str.isalnum, plain))
    return plain[:LONGEST_WORD]


def _stems(word: str, plain: str, language: str) -> tuple[str, ...]:
    # Stemming first keeps what accents tell; folding first finds what was typed without them. A stemmer holds the word it
    # works on, so each call has its own: they cost next to nothing.
    stemmer = snowballstemmer.stemmer(ALGORITHMS[language])
    first = folded(stemmer.stemWord(plain)) or plain
    if word == plain:
        return (first,)
    other = folded(stemmer.stemWord(word)) or plain
    return (first,) if other == first else (first, other)


def has_digit(word: str) -> bool:
    """Say whether a word is a number or a name such as `3d` or `b2b`, which has no stem."""
    return not word.isalpha() and any(letter.isdigit() for letter in word)


def terms(token: Token, language: str) -> tuple[str, ...]:
    """Return the terms under which a word of a text in `language` is indexed, the one that came from the folded word first."""
    return _terms(token.word, token.folded, language)


@lru_cache(maxsize=_REMEMBERED)
def _terms(word: str, plain: str, language: str) -> tuple[str, ...]:
    if language not in ALGORITHMS or has_digit(plain):
        return (PLAIN + plain,)
    stems = _stems(word, plain, language)
    bases = bases_of(plain) if language == "nl" else ()
    if bases:
        stems = tuple(dict.fromkeys((*stems, *(stem for base in bases for stem in _stems(base, base, language)))))
    return tuple([language[0] + stem for stem in stems])


def query_terms(token: Token) -> tuple[str, ...]:
    """Return every term that can mean this word: as it stands, and as a word of each of the four languages."""
    if has_digit(token.folded):
        return (PLAIN + token.folded,)
    return (PLAIN + token.folded, *(term for language in LANGUAGES for term in terms(token, language)))


def content_words(text: str) -> list[Token]:
    """Return the words of a text that mean something; all of them when none does."""
    whole = composed(text)
    every = list(tokens(whole))
    return meaning(every, whole) or every


def meaning(words: Sequence[Token], text: str) -> list[Token]:
    """Return those of the words of a text that mean something."""
    return [token for place, token in enumerate(words) if _means(token, words[place - 1] if place else None, text)]


def _means(token: Token, before: Token | None, text: str) -> bool:
    """Say whether a word means something here: "AI" and "IT" do, "ai" of "j'ai" does not; "to die" does, "die Schule" does not."""
    if token.folded == "ai":
        return text[max(0, token.start - 2) : token.start].casefold() not in _FRENCH_HAVE
    if token.folded == "die" and before is not None and before.folded in _BEFORE_A_VERB:
        return True
    return not token.is_function_word or (len(token.word) > 1 and text[token.start : token.end].isupper() and not text.isupper())


def hyphenated(text: str, words: list[Token]) -> Iterator[tuple[int, Token]]:
    """Yield (place of the first part, the parts written as one word) for each pair of words that a hyphen joins."""
    for place, (one, other) in enumerate(pairwise(words)):
        if text[one.end : other.start] in _HYPHENS:
            yield place, token_of(one.word + other.word)


class _Spelling(NamedTuple):
    """A word as it is written somewhere: whether it means something, and whether that depends on where it stands (see `_means`)."""

    token: Token
    means: bool
    may_mean: bool


Spellings = dict[str, _Spelling]
"""{word as it is written: what it is}."""


def _spelling(written: str) -> _Spelling:
    start = 0
    if written.isalnum():
        word = written.lower()[:LONGEST_WORD]
        token = Token(word, _folded(word), 0, 0)
    else:
        piece = _token(written, 0, 0)
        token, start = Token(piece.word, piece.folded, 0, 0), piece.start
    means = token.folded not in FUNCTION_WORDS
    may_mean = token.folded in _DOUBTFUL or (not means and len(token.word) > 1 and written[start:].isupper())
    return _Spelling(token, means, may_mean)


class RunningText:
    """The words of a text without their places, whatever its length: each spelling is looked at once.

    Who reads many texts gives the same `seen` each time: it keeps the spellings.
    """

    def __init__(self, text: str, seen: Spellings | None = None) -> None:
        self.text = composed(text)
        self._written = _WORD.findall(self.text)
        self._seen = seen = {} if seen is None else seen
        words = []
        for written in self._written:
            word = seen.get(written)
            if word is None:
                word = seen[written] = _spelling(written)
            if word.token.folded:
                words.append(word)
        self._words = words
        self.tokens: Sequence[Token] = [one.token for one in words]

    @property
    def folded(self) -> Iterator[str]:
        """Return the folded form of each word, in order."""
        return (token.folded for token in self.tokens)

    @cached_property
    def meaning(self) -> Sequence[Token]:
        """Return the words that mean something, in order."""
        if any([one.may_mean for one in self._words]) and self._wants_places():  # noqa: C419  # a list is quicker, and nearly all are few
            return meaning(list(tokens(self.text)), self.text)
        return [one.token for one in self._words if one.means]

    @property
    def telling(self) -> Sequence[Token]:
        """Return the words that mean something; all of them when none does."""
        return self.meaning or self.tokens

    def _wants_places(self) -> bool:
        """Say whether what some word means depends on where it stands; of "die" on what stands before it."""
        doubtful = {one.token.folded for one in self._words if one.may_mean}
        return doubtful != {"die"} or not _BEFORE_A_VERB.isdisjoint(self.folded)

    def counted(self) -> Iterator[tuple[Token, int]]:
        """Yield each word that is no function word and how often it stands there; words that a hyphen joins count as one too.

        A word comes once for each way in which it is written.
        """
        for word, count in Counter(self._written).items():
            spelling = self._seen[word]
            if spelling.means and spelling.token.folded:
                yield spelling.token, count
        if self.has_hyphens:
            yield from ((joined, 1) for joined in _joined_words(self.text))

    @cached_property
    def times(self) -> Mapping[Token, int]:
        """Return the same, each word once."""
        times: Counter[Token] = Counter()
        for token, count in self.counted():
            times[token] += count
        return times

    @property
    def has_hyphens(self) -> bool:
        """Say whether a hyphen may join some of the words."""
        return "-" in self.text or "‐" in self.text or "‑" in self.text


def _joined_words(text: str) -> Iterator[Token]:
    for piece in text.split():
        if len(piece) <= _LONGEST_PIECE and any(hyphen in piece for hyphen in _HYPHENS):
            yield from (joined for _, joined in hyphenated(piece, list(tokens(piece))))

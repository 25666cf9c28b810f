# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A query as the search understands it: which words count, which is still being typed, what is asked beside them."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bbico_desktop.domain.queries import MAX_CHARACTERS, MAX_WORDS, UNDERSTOOD
from bbico_desktop.domain.results import Understood
from bbico_desktop.searching.analysed import exact_term
from bbico_desktop.searching.analysis import Token, composed, hyphenated, meaning, token_of, tokens
from bbico_desktop.searching.function_words import FIRST_PERSON
from bbico_desktop.searching.labels import Labels
from bbico_desktop.searching.operators import Clause, FieldClause, FieldValue, read_operators
from bbico_desktop.searching.understanding import ALONE, Said, understand, wants_a_lesson
from bbico_desktop.searching.understood_numbers import KIN

NUMBERS_AND_ROOMS = frozenset(("age", "minutes", "needs"))
MAX_CLAUSES = 8
"""Phrases, exclusions and fields of a query that count, of each so many; more says `shortened`."""

_SHORTEST_JOINED = 6
"""Letters of two neighbours that may be one word."""

ALL_AS_WORDS = frozenset(UNDERSTOOD)


@dataclass(frozen=True, slots=True)
class AskedWord:
    """One word of a query.

    `joined` is the word that it makes with its neighbour: at the other side of a hyphen, or where people part what the catalogue
    writes as one ("tik tok"). An `optional` one counts in the order, but no entry need have it: whose child it is ("mijn zoon"),
    "12" and "jaar" of an age that the reader took away.
    """

    token: Token
    joined: Token | None = None
    unfinished: bool = False
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A query's words, and what its operators and its words about age, time and room ask.

    `exact` is the term of a title that consists of just these words; of each of the `required` one clause must hold, of the
    `excluded` none may; `fields` are values that entries must have. Who says only how a room is wants something to do in it.
    """

    text: str
    words: tuple[AskedWord, ...]
    exact: str
    first_person: bool
    shortened: bool
    required: tuple[tuple[Clause, ...], ...] = ()
    excluded: tuple[Clause, ...] = ()
    fields: tuple[FieldClause, ...] = ()
    understood: tuple[Understood, ...] = ()
    wants_a_lesson: bool = False

    def with_words(self, replaced: Mapping[Token, str]) -> str:
        """Return the text with some of its words replaced."""
        text = self.text
        for token in sorted(replaced, key=lambda one: one.start, reverse=True):
            text = text[: token.start] + replaced[token] + text[token.end :]
        return text


def read_question(
    words: str,
    labels: Labels,
    *,
    known: Container[str] = (),
    typing: bool = False,
    as_words: frozenset[str] = frozenset(),
    operators: bool = True,
) -> Question:
    """Return the question that a text asks; words without meaning are left out unless there is nothing else.

    Two neighbours that make one of the `known` folded words may be meant as that word.
    """
    text = composed(words[:MAX_CHARACTERS])
    operated = read_operators(text if operators else "", lambda field: bool(values_of(field, labels)))
    plain = operated.plain if operators else text
    every = list(tokens(plain))
    kept = every[:MAX_WORDS]
    said = _understood(text, kept, labels, as_words, alone=not operated.required)
    understood = tuple(one.understood for one in said if one.understood)
    left = _without(kept, said)
    if understood and not typing and not meaning(left, plain):
        left = []
    return Question(
        text=text,
        words=_asked(plain, left, _joined(plain, left, known), _optional(text, kept, labels, as_words), typing=typing),
        exact=exact_term(kept),
        first_person=any(token.folded in FIRST_PERSON for token in kept),
        shortened=len(words) > MAX_CHARACTERS or len(every) > MAX_WORDS or operated.is_longer_than(MAX_CLAUSES),
        required=tuple(dict.fromkeys(operated.required))[:MAX_CLAUSES],
        excluded=tuple(dict.fromkeys(operated.excluded))[:MAX_CLAUSES],
        fields=tuple(dict.fromkeys(operated.fields))[:MAX_CLAUSES],
        understood=understood,
        wants_a_lesson=wants_a_lesson(text, kept, labels) or (not left and {one.kind for one in understood} == {"needs"}),
    )


def values_of(field: FieldValue, labels: Labels) -> frozenset[str]:
    """Return what a field's value means: concept ids, or the number itself; nothing when nobody knows."""
    if field.field in ("age", "minutes"):
        is_number = field.value.isascii() and field.value.isdigit() and len(field.value) <= 4
        return frozenset((field.value,)) if is_number else frozenset()
    if labels.scheme(field.value) == field.field:
        return frozenset((field.value,))
    said = list(tokens(composed(field.value)))
    named = (concept for first, size, concept in labels.wholes(said) if (first, size) == (0, len(said)))
    return frozenset(concept for concept in named if labels.scheme(concept) == field.field)


def _understood(text: str, words: Sequence[Token], labels: Labels, as_words: frozenset[str], *, alone: bool) -> tuple[Said, ...]:
    """Return what the words say beside their subject. Where there is no subject, a reader or a level is the subject."""
    said = understand(text, words, labels, as_words=as_words)
    if not alone or meaning(_without(words, said), text):
        return said
    return tuple(one for one in said if one.understood and one.understood.kind in ALONE)


def _optional(text: str, words: Sequence[Token], labels: Labels, as_words: frozenset[str]) -> frozenset[int]:
    """Return where words stand that no entry need have: whose child it is, and what the reader does not want understood."""
    told = any(token.folded in FIRST_PERSON for token in words)
    kin = frozenset(token.start for token in words if told and token.folded in KIN)
    kinds = as_words & NUMBERS_AND_ROOMS
    if not kinds:
        return kin
    said = understand(text, words, labels, as_words=frozenset())
    taken = (one for one in said if one.understood and one.understood.kind in kinds)
    return kin | frozenset(words[place].start for one in taken for place in range(one.first, one.first + one.size))


def _without(words: Sequence[Token], said: Sequence[Said]) -> list[Token]:
    taken = {place for one in said for place in range(one.first, one.first + one.size)}
    return [token for place, token in enumerate(words) if place not in taken]


def _joined(text: str, words: Sequence[Token], known: Container[str]) -> dict[Token, Token]:
    """Return the word that each word makes with a neighbour, if it makes one."""
    joined: dict[Token, Token] = {}
    for one, other in pairwise(words):
        between = text[one.end : other.start]
        if between.isspace() and len(one.folded + other.folded) >= _SHORTEST_JOINED and one.folded + other.folded in known:
            joined[one] = joined[other] = token_of(one.word + other.word)
    for place, whole in hyphenated(text, [*words]):
        joined[words[place]] = joined[words[place + 1]] = whole
    return joined


def _asked(
    text: str, every: list[Token], joined: Mapping[Token, Token], optional: frozenset[int], *, typing: bool
) -> tuple[AskedWord, ...]:
    unfinished = every[-1] if typing and every and every[-1].end == len(text) else None
    means = {token.start for token in meaning(every, text)}
    counting = [token for token in every if token.start in means or token is unfinished] or every
    asked: dict[str, AskedWord] = {}
    for token in counting:
        asked[token.folded] = AskedWord(token, joined.get(token), token is unfinished, token.start in optional)
    return tuple(asked.values())

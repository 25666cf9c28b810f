# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A query as the search understands it: which words count, which is still being typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bbico_desktop.domain.queries import MAX_CHARACTERS, MAX_WORDS
from bbico_desktop.searching.analysed import exact_term
from bbico_desktop.searching.analysis import Token, composed, hyphenated, tokens
from bbico_desktop.searching.function_words import FIRST_PERSON


@dataclass(frozen=True, slots=True)
class AskedWord:
    """One word of a query. `joined` is the word that it makes with its neighbour at the other side of a hyphen."""

    token: Token
    joined: Token | None = None
    unfinished: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A query's words. `exact` is the term of a title that consists of just these words."""

    text: str
    words: tuple[AskedWord, ...]
    exact: str
    first_person: bool
    shortened: bool

    def with_words(self, replaced: Mapping[Token, str]) -> str:
        """Return the text with some of its words replaced."""
        text = self.text
        for token in sorted(replaced, key=lambda one: one.start, reverse=True):
            text = text[: token.start] + replaced[token] + text[token.end :]
        return text


def read_question(words: str, *, typing: bool = False) -> Question:
    """Return the question that a text asks; words without meaning are left out unless there is nothing else."""
    text = composed(words[:MAX_CHARACTERS])
    every = list(tokens(text))
    kept = every[:MAX_WORDS]
    return Question(
        text=text,
        words=_asked(text, kept, typing=typing),
        exact=exact_term(kept),
        first_person=any(token.folded in FIRST_PERSON for token in kept),
        shortened=len(words) > MAX_CHARACTERS or len(every) > MAX_WORDS,
    )


def _asked(text: str, every: list[Token], *, typing: bool) -> tuple[AskedWord, ...]:
    unfinished = every[-1] if typing and every and every[-1].end == len(text) else None
    joined: dict[Token, Token] = {}
    for place, whole in hyphenated(text, every):
        joined[every[place]] = joined[every[place + 1]] = whole
    counting = [token for token in every if not token.is_function_word or token is unfinished] or every
    asked: dict[str, AskedWord] = {}
    for token in counting:
        asked[token.folded] = AskedWord(token, joined.get(token), token is unfinished)
    return tuple(asked.values())

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The query language for those who want it: "a phrase", -without, OR, title: topic: type: audience: lang: age: minutes:.

Any text is valid: what has not the form of an operator, or says nothing with it, is words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from bbico_desktop.searching.analysis import Token, tokens

OR_WORDS = frozenset(("OR", "OF", "OU", "ODER"))
"""In capitals, between two words."""
AND_WORDS = frozenset(("AND",))
"""In capitals; every word is wanted anyhow, so they say nothing."""

FIELDS = {
    "title": ("title", "titel", "titre"),
    "topic": ("topic", "thema", "onderwerp", "thème", "theme", "sujet"),
    "type": ("type", "typ", "soort", "genre"),
    "audience": ("audience", "for", "voor", "pour", "für", "fuer", "publiek", "public", "publikum"),
    "language": ("lang", "language", "taal", "langue", "sprache"),
    "age": ("age", "leeftijd", "âge", "alter"),
    "minutes": ("minutes", "minuten", "min"),
}
"""What may stand before the colon, in any of the four languages."""

_FIELD_OF = {word: field for field, words in FIELDS.items() for word in words}
_QUOTES = '"“”„«»'
_PIECE = re.compile(
    rf"""(?P<minus>(?<![^\s(])-)?(?:(?P<field>[^\W\d_]+):)?(?:[{_QUOTES}](?P<phrase>[^{_QUOTES}]*)[{_QUOTES}]|(?P<word>[^\s{_QUOTES}]+))"""
)


@dataclass(frozen=True, slots=True)
class Clause:
    """One word that must be found, or words that must stand in a row as they are (`literal`); in the title alone if so asked."""

    tokens: tuple[Token, ...]
    literal: bool = False
    in_title: bool = False


@dataclass(frozen=True, slots=True)
class FieldValue:
    """What a field must hold: `topic:phishing` is ("topic", "phishing")."""

    field: str
    value: str


@dataclass(frozen=True, slots=True)
class FieldClause:
    """Values of one field of which an entry must hold one, or none (`excluded`)."""

    field: str
    values: tuple[str, ...]
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Operated:
    """What the operators of a text ask. `plain` is the text with blanks in their place, so that words keep their places.

    Of each of the `required` any one clause must hold, none of the `excluded` may.
    """

    plain: str
    required: tuple[tuple[Clause, ...], ...] = ()
    excluded: tuple[Clause, ...] = ()
    fields: tuple[FieldClause, ...] = ()

    def is_longer_than(self, limit: int) -> bool:
        """Say whether there are more clauses of one sort than that."""
        return any(len(set(clauses)) > limit for clauses in (self.required, self.excluded, self.fields))


@dataclass(frozen=True, slots=True)
class _Piece:
    """One word or phrase of the text with what is written before it."""

    start: int
    end: int
    field: str | None
    text: str
    text_start: int
    is_phrase: bool
    excluded: bool

    def clause(self) -> Clause:
        moved = (Token(one.word, one.folded, one.start + self.text_start, one.end + self.text_start) for one in tokens(self.text))
        words = tuple(moved)
        return Clause(words, literal=self.is_phrase or len(words) > 1, in_title=self.field == "title")

    @property
    def is_operator(self) -> bool:
        """Say whether it is more than a word."""
        return self.is_phrase or self.excluded or self.field is not None

    @property
    def says_nothing(self) -> bool:
        """Say whether it is an AND, or an OR with nothing beside it."""
        return self.text in OR_WORDS or self.text in AND_WORDS


def read_operators(text: str, is_known: Callable[[FieldValue], bool]) -> Operated:
    """Return what a composed text asks by operators, and its other words; a field whose value is not known is words."""
    pieces = list(_pieces(text, is_known))
    required: list[tuple[Clause, ...]] = []
    excluded: list[Clause] = []
    fields: list[FieldClause] = []
    taken: list[tuple[int, int]] = []
    for group in _joined_by_or(pieces):
        first = group[0]
        if len(group) == 1 and not first.is_operator:
            if first.says_nothing and len(pieces) > 1:
                taken.append((first.start, first.end))
            continue
        taken.append((first.start, group[-1].end))
        if first.field not in (None, "title"):
            fields.append(FieldClause(first.field or "", tuple(one.text for one in group), first.excluded))
            continue
        clauses = tuple(clause for one in group if (clause := one.clause()).tokens)
        if first.excluded:
            excluded.extend(clauses)
        elif clauses:
            required.append(clauses)
    return Operated(_blanked(text, taken), tuple(required), tuple(excluded), tuple(fields))


def _pieces(text: str, is_known: Callable[[FieldValue], bool]) -> Iterator[_Piece]:
    for found in _PIECE.finditer(text):
        field = _FIELD_OF.get((found["field"] or "").casefold())
        name = "word" if found["phrase"] is None else "phrase"
        start = found.start(name)
        if field not in (None, "title") and not is_known(FieldValue(field or "", found[name])):
            field = None
        if found["field"] and field is None:
            start = found.start("field")  # a colon that is no operator: "14:30", "https://…"
        value = text[start : found.end(name)]
        yield _Piece(
            found.start(),
            found.end(),
            field,
            value,
            start,
            found["phrase"] is not None,
            bool(found["minus"]) and any(map(str.isalpha, value)),
        )


def _joined_by_or(pieces: Sequence[_Piece]) -> Iterator[list[_Piece]]:
    """Yield the pieces one by one, those joined by OR together."""
    place = 0
    while place < len(pieces):
        group = [pieces[place]]
        while (
            place + 2 < len(pieces)
            and pieces[place + 1].text in OR_WORDS
            and not pieces[place + 1].is_operator
            and _may_join(group[-1], pieces[place + 2])
        ):
            group.append(pieces[place + 2])
            place += 2
        yield group
        place += 1


def _may_join(one: _Piece, other: _Piece) -> bool:
    """Say whether OR may stand between two pieces: words and phrases, or values of the same field."""
    fields = {None if piece.field == "title" else piece.field for piece in (one, other)}
    return len(fields) == 1 and all(_is_wanted(piece) for piece in (one, other))


def _is_wanted(piece: _Piece) -> bool:
    return not piece.excluded and not piece.says_nothing and bool(piece.clause().tokens)


def _blanked(text: str, taken: Sequence[tuple[int, int]]) -> str:
    for start, end in taken:
        text = text[:start] + " " * (end - start) + text[end:]
    return text

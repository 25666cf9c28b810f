# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What words of a query say beside its subject: an age, a time, a room without internet, a reader, a school level, a language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from bbico_desktop.domain.results import Understood
from bbico_desktop.searching.analysis import Token
from bbico_desktop.searching.labels import Labels
from bbico_desktop.searching.understood_numbers import Reading, age_at, minutes_at, school_year_at

WITHOUT_INTERNET = ("printable", "downloadable", "face-to-face")
"""What works where there is no internet, of `vocabulary/needs.yaml`."""

ALONE = frozenset(("age", "minutes"))
"""What is understood even if the query says nothing else; a level or a reader alone is searched as a word."""

_PREPOSITIONS = frozenset(("voor", "pour", "aux", "fur", "fuer", "for"))
_IN_LANGUAGE = frozenset(("in", "en", "auf", "op", "het", "im"))
_ARTICLES = frozenset(
    ("de", "het", "mijn", "onze", "les", "la", "le", "mes", "nos", "des", "die", "den", "meine", "the", "my", "our")
)
_NOT_UNDERSTOOD = frozenset(("children", "teenagers", "adults", "higher", "adult"))
"""Who a query for parents is about, too ("schermtijd voor kinderen"), everyone, and levels whose labels are themes."""

_WITHOUT = frozenset(("zonder", "geen", "sans", "pas", "ohne", "kein", "keine", "keinen", "no", "without"))
_INTERNET = frozenset(("internet", "wifi", "wlan", "netwerk", "connexion", "connection", "verbinding", "reseau", "netz", "online"))
_OFFLINE = frozenset(("offline",))


@dataclass(frozen=True, slots=True)
class Said:
    """Something understood, and the tokens that say it: the first and how many."""

    understood: Understood
    first: int
    size: int


def understand(text: str, words: Sequence[Token], labels: Labels, *, as_words: frozenset[str]) -> tuple[Said, ...]:
    """Return what the words say, in their order; each kind once, and nothing of a kind that the reader took away."""
    found: list[Said] = []
    place = 0
    while place < len(words):
        said = _said_at(text, words, place, labels)
        if said is None or said.understood.kind in as_words or any(one.understood.kind == said.understood.kind for one in found):
            place += 1
            continue
        found.append(said)
        place = said.first + said.size
    return tuple(found)


def _said_at(text: str, words: Sequence[Token], place: int, labels: Labels) -> Said | None:
    folded = [token.folded for token in words]
    for reader in (_number_of("age", school_year_at), _number_of("age", age_at), _number_of("minutes", minutes_at)):
        said = reader(text, words, folded, place)
        if said:
            return said
    return (
        _room_at(text, words, folded, place)
        or _label_at(text, words, place, labels, "audience", before=_PREPOSITIONS)
        or _label_at(text, words, place, labels, "language", before=_IN_LANGUAGE)
        or _label_at(text, words, place, labels, "education_level", before=frozenset())
    )


def _number_of(
    kind: str, read: Callable[[Sequence[str], int], Reading | None]
) -> Callable[[str, Sequence[Token], Sequence[str], int], Said | None]:
    def at(text: str, words: Sequence[Token], folded: Sequence[str], place: int) -> Said | None:
        reading = read(folded, place)
        if reading is None:
            return None
        return _said(text, words, place, reading.size, kind, tuple(str(number) for number in reading.numbers))

    return at


def _room_at(text: str, words: Sequence[Token], folded: Sequence[str], place: int) -> Said | None:
    """Return "no wifi", "sans connexion internet", "offline"."""
    if folded[place] in _OFFLINE:
        return _said(text, words, place, 1, "needs", WITHOUT_INTERNET)
    if folded[place] not in _WITHOUT:
        return None
    size = 1
    while place + size < len(folded) and (folded[place + size] in _INTERNET or (size == 1 and folded[place + size] in _ARTICLES)):
        size += 1
    if folded[place + size - 1] not in _INTERNET:
        return None
    return _said(text, words, place, size, "needs", WITHOUT_INTERNET)


def _label_at(text: str, words: Sequence[Token], place: int, labels: Labels, scheme: str, *, before: frozenset[str]) -> Said | None:
    """Return a whole label of a scheme, behind one of the words `before` and an article, if such a word is wanted."""
    start = place
    if before:
        if words[place].folded not in before:
            return None
        start += 1
        while start < len(words) and words[start].folded in _ARTICLES:
            start += 1
    fitting = list(_longest(words[start:], labels, scheme))
    if not fitting or fitting[0][1] in _NOT_UNDERSTOOD:
        return None
    size = fitting[0][0]
    return _said(text, words, place, start - place + size, scheme, tuple(sorted({concept for _, concept in fitting})))


def _longest(words: Sequence[Token], labels: Labels, scheme: str) -> Iterator[tuple[int, str]]:
    """Yield (number of words, concept) for the longest whole label with which the words begin."""
    begun = ((size, concept) for first, size, concept in labels.wholes(words[:4]) if first == 0)
    found = [(size, one) for size, one in begun if labels.scheme(one) == scheme and not _only_digits(words[:size])]
    longest = max((size for size, _ in found), default=0)
    yield from (one for one in found if one[0] == longest)


def _only_digits(words: Sequence[Token]) -> bool:
    """Say whether a label is a number alone: "3" of "3de en 4de middelbaar"."""
    return all(word.folded.isdigit() for word in words)


def _said(text: str, words: Sequence[Token], place: int, size: int, kind: str, values: tuple[str, ...]) -> Said:
    phrase = text[words[place].start : words[place + size - 1].end]
    return Said(Understood(kind=kind, values=values, phrase=phrase), place, size)

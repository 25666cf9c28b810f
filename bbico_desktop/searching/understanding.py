# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What words of a query say beside its subject: an age, a time, a room without internet, a reader, a school level, a language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bbico_desktop.domain.results import Understood
from bbico_desktop.searching.analysis import Token
from bbico_desktop.searching.labels import Labels
from bbico_desktop.searching.understood_numbers import age_at, minutes_at, school_year_at

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
    runs: dict[int, list[tuple[int, str]]] = {}
    for first, size, concept in labels.wholes(words):
        runs.setdefault(first, []).append((size, concept))
    asked = _Asked(text, words, tuple(token.folded for token in words), labels, runs)
    place = 0
    while place < len(words):
        said = _said_at(asked, place)
        if said is None or said.understood.kind in as_words or any(one.understood.kind == said.understood.kind for one in found):
            place += 1
            continue
        found.append(said)
        place = said.first + said.size
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Asked:
    """The words of a query, and the whole labels that begin at each of them: (number of words, concept)."""

    text: str
    words: Sequence[Token]
    folded: Sequence[str]
    labels: Labels
    runs: Mapping[int, Sequence[tuple[int, str]]]

    def said(self, place: int, size: int, kind: str, values: tuple[str, ...]) -> Said:
        phrase = self.text[self.words[place].start : self.words[place + size - 1].end]
        return Said(Understood(kind=kind, values=values, phrase=phrase), place, size)


def _said_at(asked: _Asked, place: int) -> Said | None:
    for kind, read in (("age", school_year_at), ("age", age_at), ("minutes", minutes_at)):
        reading = read(asked.folded, place)
        if reading:
            return asked.said(place, reading.size, kind, tuple(str(number) for number in reading.numbers))
    return (
        _room_at(asked, place)
        or _label_at(asked, place, "audience", before=_PREPOSITIONS)
        or _label_at(asked, place, "language", before=_IN_LANGUAGE)
        or _label_at(asked, place, "education_level", before=frozenset())
    )


def _room_at(asked: _Asked, place: int) -> Said | None:
    """Return "no wifi", "sans connexion internet", "offline"."""
    folded = asked.folded
    if folded[place] in _OFFLINE:
        return asked.said(place, 1, "needs", WITHOUT_INTERNET)
    if folded[place] not in _WITHOUT:
        return None
    size = 1
    while place + size < len(folded) and (folded[place + size] in _INTERNET or (size == 1 and folded[place + size] in _ARTICLES)):
        size += 1
    if folded[place + size - 1] not in _INTERNET:
        return None
    return asked.said(place, size, "needs", WITHOUT_INTERNET)


def _label_at(asked: _Asked, place: int, scheme: str, *, before: frozenset[str]) -> Said | None:
    """Return a whole label of a scheme, behind one of the words `before` and an article, if such a word is wanted."""
    start = place
    if before:
        if asked.folded[place] not in before:
            return None
        start += 1
        while start < len(asked.words) and asked.folded[start] in _ARTICLES:
            start += 1
    fitting = list(_longest(asked, start, scheme))
    if not fitting or fitting[0][1] in _NOT_UNDERSTOOD:
        return None
    size = fitting[0][0]
    return asked.said(place, start - place + size, scheme, tuple(sorted({concept for _, concept in fitting})))


def _longest(asked: _Asked, start: int, scheme: str) -> Iterator[tuple[int, str]]:
    """Yield (number of words, concept) for the longest whole label with which the words begin; a number alone is none."""
    found = [
        (size, concept)
        for size, concept in asked.runs.get(start, ())
        if asked.labels.scheme(concept) == scheme and not all(one.isdigit() for one in asked.folded[start : start + size])
    ]
    longest = max((size for size, _ in found), default=0)
    yield from (one for one in found if one[0] == longest)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What words of a query say beside its subject: an age, a time, a room without internet, a reader, a school level, a language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from bbico_desktop.domain.results import Understood
from bbico_desktop.searching.analysis import Token
from bbico_desktop.searching.labels import Labels
from bbico_desktop.searching.understood_numbers import KIN, MINUTES, age_at, degree_at, minutes_at, school_year_at, words_of

WITHOUT_INTERNET = ("printable", "downloadable", "face-to-face")
"""What works where there is no internet, of `vocabulary/needs.yaml`."""

ALONE = frozenset(("age", "minutes", "needs"))
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

_GROWN_UP = 20
_LESSON_TYPES = frozenset(("lesson-plan", "activity-sheet", "workshop", "course", "e-learning", "toolkit"))
_LESSON_WORDS = words_of(
    "lessen lesje lesfiche lecon lecons cours lesson lessons unterricht stunde unterrichtsstunde atelier classroom pedagogique"
)
_DUTCH = words_of("over voor rond zonder geen jaar jarigen minuten uur leerjaar graad klas leerlingen middelbaar van met")
_FRENCH = words_of("des du la une sur et pour avec aux dans est mes nos")
_SHORT_AND_LONG = (5, 180)
"""Minutes that may be a lesson's or an activity's even if nothing else says so."""


@dataclass(frozen=True, slots=True)
class Said:
    """Something understood, and the tokens that say it: the first and how many.

    None: words that say nothing about what is wanted ("al 2 jaar", the age of somebody else), and are not searched either.
    """

    understood: Understood | None
    first: int
    size: int
    of_person: bool = False


@dataclass(frozen=True, slots=True)
class _Asked:
    """The words of a query, and the whole labels that begin at each of them: (number of words, concept)."""

    text: str
    words: Sequence[Token]
    folded: Sequence[str]
    labels: Labels
    runs: Mapping[int, Sequence[tuple[int, str]]]

    def said(self, place: int, size: int, kind: str, values: tuple[str, ...], *, of_person: bool = False) -> Said:
        phrase = self.text[self.words[place].start : self.words[place + size - 1].end]
        return Said(Understood(kind=kind, values=values, phrase=phrase), place, size, of_person)

    @property
    def names_a_lesson(self) -> bool:
        """Say whether the words ask for something to teach with; "les" is Dutch where a Dutch word stands beside it."""
        said = set(self.folded)
        if said & _LESSON_WORDS or ("les" in said and said & _DUTCH and not said & _FRENCH):
            return True
        return any(concept in _LESSON_TYPES for concepts in self.runs.values() for _, concept in concepts)


def wants_a_lesson(text: str, words: Sequence[Token], labels: Labels) -> bool:
    """Say whether the words ask for something to teach with, and tell of nobody who needs help."""
    asked = _asked(text, words, labels)
    return asked.names_a_lesson and not any(word in KIN for word in asked.folded)


def understand(text: str, words: Sequence[Token], labels: Labels, *, as_words: frozenset[str]) -> tuple[Said, ...]:
    """Return what the words say, in their order; each kind once, and nothing of a kind that the reader took away."""
    asked = _asked(text, words, labels)
    found: list[Said] = []
    place = 0
    while place < len(words):
        said = _said_at(asked, place)
        if said is None or (said.understood and said.understood.kind in as_words):
            place += 1
            continue
        found.append(said)
        place = said.first + said.size
    return tuple(_each_kind_once(found, tells_of_kin=any(word in KIN for word in asked.folded)))


def _asked(text: str, words: Sequence[Token], labels: Labels) -> _Asked:
    runs: dict[int, list[tuple[int, str]]] = {}
    for first, size, concept in labels.wholes(words):
        runs.setdefault(first, []).append((size, concept))
    return _Asked(text, words, tuple(token.folded for token in words), labels, runs)


def _each_kind_once(found: Sequence[Said], *, tells_of_kin: bool) -> Iterator[Said]:
    """Yield what was said; of several ages that of the child: "een man van 45 chat met mijn dochter van 12"."""
    kept: dict[str, Said] = {}
    for said in found:
        if said.understood is None or (tells_of_kin and _is_of_a_stranger(said)):
            continue
        before = kept.get(said.understood.kind)
        if before is None or (said.of_person and not before.of_person):
            kept[said.understood.kind] = said
    for said in found:
        yield said if said in kept.values() else replace(said, understood=None)


def _is_of_a_stranger(said: Said) -> bool:
    known = said.understood
    return known is not None and known.kind == "age" and int(known.values[0]) >= _GROWN_UP and not said.of_person


def _said_at(asked: _Asked, place: int) -> Said | None:
    return (
        _age_at(asked, place)
        or _minutes_at(asked, place)
        or _room_at(asked, place)
        or _label_at(asked, place, "audience", before=_PREPOSITIONS)
        or _label_at(asked, place, "language", before=_IN_LANGUAGE)
        or _label_at(asked, place, "education_level", before=frozenset())
    )


def _age_at(asked: _Asked, place: int) -> Said | None:
    stage = degree_at(asked.folded, place)
    if stage:
        return asked.said(place, stage.size, "education_level", (f"secondary-{stage.numbers[0]}",))
    reading = school_year_at(asked.folded, place) or age_at(asked.folded, place)
    if reading is None:
        return None
    if not reading.numbers:
        return Said(None, place, reading.size)
    values = tuple(str(number) for number in reading.numbers)
    return asked.said(place, reading.size, "age", values, of_person=reading.of_person)


def _minutes_at(asked: _Asked, place: int) -> Said | None:
    """Return how long something may take, where it is something to teach with: "hij gamet 8 uur" is none."""
    reading = minutes_at(asked.folded, place)
    if reading is None:
        return None
    least, most = _SHORT_AND_LONG
    in_minutes = asked.folded[place + reading.size - 1] in MINUTES and least <= reading.numbers[0] <= most
    alone = reading.size == len(asked.words)
    if not (reading.surely or alone or in_minutes or asked.names_a_lesson):
        return None
    return asked.said(place, reading.size, "minutes", (str(reading.numbers[0]),))


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
    exact = asked.labels.exactly(asked.folded[start : start + longest])
    of_all = [one for one in found if one[0] == longest]
    yield from [one for one in of_all if one[1] in exact] or of_all

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A made-up catalogue of any size in four languages: same seed, same entries. Words follow Zipf's law, as words do."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate

from bbico_desktop.domain.languages import LANGUAGES, Language
from bbico_desktop.domain.search_documents import SearchDocument
from bbico_desktop.domain.vocabulary import Concept, Vocabulary

WORDS_PER_LANGUAGE = 20_000
HELP_ENTRIES = 80
"""The first entries are help sheets and helplines."""

COMMONEST = 15
"""Words that nobody looks for, for most entries have them."""

SHORTEST_MISSPELT = 6
"""Letters of a word that is misspelt; two mistakes want one more."""

_ALPHABET = "abcdefghijklmnopqrstuvwxyz"

TITLE_WORDS, KEYWORDS, SUMMARY_WORDS, BODY_WORDS = 6, 8, 25, 80

_SYLLABLES = {
    "nl": (
        "aan be bij cht den der ee ge gen gr heid ij ing ken kl lijk los nen oe on oor op pest ren sch sen sp "
        "sta ste ten uit ver voor wacht web"
    ),
    "fr": (
        "a ai an bre cha ci con de dre eau elle en er es et eur har ie in ion ir la le lu ment ou pa pi qui "
        "ra re rie sa té ti tion ture é"
    ),
    "de": (
        "ab auf be ch cht den der ei eit en er fen ge gen heit ich ig ing isch keit lich mob nen o pf ren sch "
        "sen sp stand te ten ü ung ver vor zu"
    ),
    "en": (
        "able al an ar ble con er ess est ex fi ful ing ion ish ity le ly ment mis nd ness o on or ous pre re "
        "ring sh st tion to un ure ver y"
    ),
}
_FACETS = {
    "topic": (65, 1, 4),
    "audience": (14, 1, 3),
    "type": (30, 1, 1),
    "kind": (4, 1, 1),
    "language": (8, 1, 3),
    "education_level": (9, 0, 2),
    "age_group": (7, 0, 3),
    "needs": (4, 0, 1),
    "community": (7, 0, 1),
}
"""{facet: (values, least and most of them in an entry)}"""


@dataclass(frozen=True)
class Lexis:
    """The words of one language, commonest first, and how often each is said."""

    words: list[str]
    weights: list[float] = field(repr=False)

    def some(self, random_: random.Random, count: int) -> list[str]:
        """Return so many words, common ones more often."""
        return random_.choices(self.words, cum_weights=self.weights, k=count)


@cache
def lexis(language: str, seed: int) -> Lexis:
    """Return the made-up words of a language."""
    random_ = random.Random(f"{language} {seed}")
    words: dict[str, None] = {}
    syllables = _SYLLABLES[language].split()
    while len(words) < WORDS_PER_LANGUAGE:
        words["".join(random_.choices(syllables, k=random_.choice((1, 2, 2, 3, 3, 3, 4))))] = None
    weights = list(accumulate(1 / (rank + 3) ** 1.05 for rank in range(WORDS_PER_LANGUAGE)))
    return Lexis(list(words), weights)


def vocabulary() -> Vocabulary:
    """Return the concepts of the made-up entries: labels of one to three words, which some entries use too."""
    lexes = {language: lexis(language, 7) for language in LANGUAGES}
    random_ = random.Random(7)
    return Vocabulary(
        concepts=tuple(
            Concept(
                id=_value(facet, number),
                scheme=facet,
                pref={language: " ".join(lexes[language].some(random_, 2)) for language in LANGUAGES},
            )
            for facet, (values, _, _) in _FACETS.items()
            for number in range(values)
        )
    )


def _value(facet: str, number: int) -> str:
    return f"{facet.replace('_', '-')}-{number}"


def documents(count: int, seed: int = 7) -> tuple[SearchDocument, ...]:
    """Return so many entries, each with texts in four languages."""
    random_ = random.Random(seed)
    lexes = {language: lexis(language, seed) for language in LANGUAGES}
    return tuple(_document(number, random_, lexes) for number in range(count))


def _document(number: int, random_: random.Random, lexes: dict[str, Lexis]) -> SearchDocument:
    facets = {facet: tuple(dict.fromkeys(_values(random_, facet))) or ("unknown",) for facet in _FACETS}
    youngest = random_.randrange(0, 18)

    def texts(words: int) -> dict[str, str]:
        return {language: " ".join(lexes[language].some(random_, words)) for language in LANGUAGES}

    return SearchDocument(
        number=number,
        id=f"entry-{number}",
        title=texts(TITLE_WORDS),
        keywords={language: tuple(lexes[language].some(random_, KEYWORDS)) for language in LANGUAGES},
        summary=texts(SUMMARY_WORDS),
        body=texts(BODY_WORDS),
        concepts=tuple(value for values in facets.values() for value in values if value != "unknown"),
        facets=facets,
        ages=(youngest, youngest + random_.randrange(1, 12)) if random_.random() < 0.6 else None,
        distress=number < HELP_ENTRIES,
        names=(f"entry-{number}", f"house {random_.randrange(300)}"),
    )


def _values(random_: random.Random, facet: str) -> Iterator[str]:
    values, least, most = _FACETS[facet]
    for _ in range(random_.randint(least, most)):
        yield _value(facet, min(int(random_.paretovariate(0.8)) - 1, values - 1))


def queries(count: int, words: int, among: Sequence[SearchDocument], seed: int = 11) -> list[tuple[str, str]]:
    """Return (language, query) pairs of so many words that stand together in some entry, without the very commonest words."""
    random_ = random.Random(f"{seed} {words}")
    found: list[tuple[str, str]] = []
    while len(found) < count:
        language, said = _some_text(random_, among)
        telling = [word for word in dict.fromkeys(said) if word not in lexis(language, 7).words[:COMMONEST]]
        if len(telling) >= words:
            found.append((language, " ".join(random_.sample(telling, words))))
    return found


def phrases(count: int, among: Sequence[SearchDocument], seed: int = 12) -> list[tuple[str, str]]:
    """Return (language, words) pairs of two or three words that stand in a row in some summary or body."""
    random_ = random.Random(seed)
    found: list[tuple[str, str]] = []
    for place in range(count):
        language, document = random_.choice(LANGUAGES), random_.choice(among)
        said = (document.summary if place % 2 else document.body)[language].split()
        first, words = random_.randrange(len(said) - 3), 2 + place % 2
        found.append((language, " ".join(said[first : first + words])))
    return found


def misspelt(among: Sequence[SearchDocument], *, first_letter: bool, seed: int = 13) -> Iterator[tuple[str, str]]:
    """Yield (language, word) pairs without end: words with another first letter, or with one or two mistakes after it."""
    random_ = random.Random(f"{seed} {first_letter}")
    while True:
        language, said = _some_text(random_, among)
        word = random_.choice(said)
        if len(word) < SHORTEST_MISSPELT:
            continue
        if first_letter:
            yield language, random_.choice(_ALPHABET) + word[1:]
        else:
            for _ in range(1 + (len(word) > SHORTEST_MISSPELT and random_.random() < 0.5)):
                word = _with_a_mistake(word, random_)
            yield language, word


def _with_a_mistake(word: str, random_: random.Random) -> str:
    place = random_.randrange(1, len(word) - 1)
    letter = random_.choice(_ALPHABET)
    return random_.choice(
        (
            word[:place] + letter + word[place + 1 :],
            word[:place] + letter + word[place:],
            word[:place] + word[place + 1 :],
            word[:place] + word[place + 1] + word[place] + word[place + 2 :],
        )
    )


def _some_text(random_: random.Random, among: Sequence[SearchDocument]) -> tuple[Language, list[str]]:
    language, document = random_.choice(LANGUAGES), random_.choice(among)
    return language, f"{document.title[language]} {document.summary[language]} {document.body[language]}".split()

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Ages, school years and lengths of time in four languages: "12-jarigen", "de 6 à 8 ans", "3. Schuljahr", "an hour"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

OLDEST = 120
LONGEST_MINUTES = 600
LESSON = 50
"""Minutes of a lesson in Belgian schools."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _all(text: str, number: int) -> dict[str, int]:
    return dict.fromkeys(text.split(), number)


_YEARS = _words("jaar jarige jarigen ans an jahre jahren jahriger jahrige jahrigen jaehrige jaehrigen year years yo")
_AGED = _words("leeftijd age aged agee age alter ages")
_OLD = _words("old olds oud alt jung")
_TO = _words("tot a bis to en et und and of")
_KIN = _words(
    "zoon zoontje dochter dochtertje kind kleinzoon kleindochter jongen meisje fils fille enfant garcon "
    "sohn tochter junge madchen son daughter child boy girl kid"
)
_OF = _words("van de von of is a")
_OLDEST_CHILD = 19
_AGO = _words("geleden ago her")
_SINCE = _words("a vor depuis sinds seit since")
_A_DAY = _words("per par pro daags dag jour tag day week semaine woche")
_EACH = _words("a am the each every elke chaque jeden")
_AGE_IN_ONE = re.compile(r"(\d{1,3})(?:jaar|jarigen?|ans|yo|j)")
_HOURS_IN_ONE = re.compile(r"(\d{1,2})[hu](\d{2})?")
_MINUTES_IN_ONE = re.compile(r"(\d{1,3})(?:min|minuten|minutes)")

_UNITS: Mapping[str, int] = {
    **_all("minuten minuut min minutes minute mn", 1),
    **_all("uur uren heure heures h stunde stunden hour hours", 60),
    **_all("lesuur lesuren unterrichtsstunde unterrichtsstunden schulstunde schulstunden periode periodes", LESSON),
}
_FIXED: Mapping[tuple[str, ...], int] = {
    ("half", "uur"): 30,
    ("halfuur",): 30,
    ("demi", "heure"): 30,
    ("halbe", "stunde"): 30,
    ("half", "an", "hour"): 30,
    ("half", "hour"): 30,
    ("kwartier",): 15,
    ("quart", "heure"): 15,
    ("viertelstunde",): 15,
    ("quarter", "of", "an", "hour"): 15,
    ("anderhalf", "uur"): 90,
    ("anderthalb", "stunden"): 90,
    ("eineinhalb", "stunden"): 90,
    ("dubbel", "lesuur"): 2 * LESSON,
    ("doppelstunde",): 2 * LESSON,
    ("double", "lesson"): 2 * LESSON,
}
_FIXED_BEGIN = frozenset(phrase[0] for phrase in _FIXED)
_SMALL: Mapping[str, int] = {
    **_all("een une un eine einer one an a", 1),
    **_all("twee deux zwei two", 2),
    **_all("drie trois drei three", 3),
}

_ORDINALS: Mapping[str, int] = {
    **_all("eerste premiere 1re 1ere 1er erste ersten erstes first 1st 1e 1ste", 1),
    **_all("tweede deuxieme 2eme 2e 2de zweite zweiten zweites second 2nd", 2),
    **_all("derde troisieme 3eme 3e 3de dritte dritten drittes third 3rd", 3),
    **_all("vierde quatrieme 4eme 4e 4de vierte vierten viertes fourth 4th", 4),
    **_all("vijfde cinquieme 5eme 5e 5de funfte funften funftes fifth 5th", 5),
    **_all("zesde sixieme 6eme 6e 6de sechste sechsten sechstes sixth 6th", 6),
    **{str(number): number for number in range(1, 7)},
}
_SCHOOLS: Mapping[str, int] = {
    **_all("leerjaar primaire primaires primarschuljahr schuljahr grade", 5),
    **_all("middelbaar secundair secondaire secondaires sekundarjahr secondary", 11),
}
"""Age of the children in year n of each school: so much + n, and a year older before it ends."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Numbers that some words say: (youngest, oldest), or (minutes,); `size` is how many words say it."""

    numbers: tuple[int, ...]
    size: int


def age_at(words: Sequence[str], place: int) -> Reading | None:
    """Return the ages that the folded words say from `place` on."""
    if words[place] in _AGED:
        ages, size = _ages(words, place + 1)
        return _age(ages, size + 1 + _units(words, place + 1 + size)) if ages else None
    ages, size = _ages(words, place)
    in_one = _AGE_IN_ONE.fullmatch(words[place])
    if in_one:
        ages, size = [int(in_one[1])], 1
    elif ages and _is_age_of_kin(words, place, ages):
        return _age(ages, size + _units(words, place + size))
    elif not ages or _at(words, place + size) not in _YEARS:
        return None
    size += 0 if in_one else _units(words, place + size)
    if _at(words, place + size) in _AGO or _at(words, place - 1) in _SINCE:
        return None
    return _age(ages, size)


def _is_age_of_kin(words: Sequence[str], place: int, ages: Sequence[int]) -> bool:
    """Say whether a number is somebody's age: "mijn zoon van 12", "ma fille 14"."""
    behind = place - 2 if _at(words, place - 1) in _OF else place - 1
    return _at(words, behind) in _KIN and max(ages) <= _OLDEST_CHILD


def _age(ages: Sequence[int], size: int) -> Reading | None:
    return Reading((min(ages), max(ages)), size) if max(ages) <= OLDEST else None


def _ages(words: Sequence[str], place: int) -> tuple[list[int], int]:
    """Return one age, or two with what stands between them ("6 tot 8", "6-8"), and how many words that takes."""
    first = _number(_at(words, place))
    if first is None:
        return [], 0
    between = 1 if _at(words, place + 1) in _TO else 0
    second = _number(_at(words, place + 1 + between))
    if second is not None and second > first:
        return [first, second], 2 + between
    return [first], 1


def _units(words: Sequence[str], place: int) -> int:
    """Return how many words the unit takes: "years", "years old", "year olds"; none."""
    if _at(words, place) not in _YEARS:
        return 0
    return 2 if _at(words, place + 1) in _OLD else 1


def school_year_at(words: Sequence[str], place: int) -> Reading | None:
    """Return the ages of a year of primary or secondary school."""
    year, base = _ORDINALS.get(words[place]), _SCHOOLS.get(_at(words, place + 1))
    if year is None or base is None:
        return None
    return Reading((base + year, base + year + 1), 2)


def minutes_at(words: Sequence[str], place: int) -> Reading | None:
    """Return the minutes that the folded words say from `place` on; so much a day is not a length of something."""
    reading = _fixed_at(words, place) or _counted_at(words, place)
    if reading is None or not 0 < reading.numbers[0] <= LONGEST_MINUTES:
        return None
    after = place + reading.size
    is_habit = _at(words, after) in _A_DAY or (_at(words, after) in _EACH and _at(words, after + 1) in _A_DAY)
    return None if is_habit else reading


def _fixed_at(words: Sequence[str], place: int) -> Reading | None:
    if words[place] in _FIXED_BEGIN:
        for phrase, minutes in _FIXED.items():
            if tuple(words[place : place + len(phrase)]) == phrase:
                return Reading((minutes,), len(phrase))
    for pattern, minutes_of_one in ((_HOURS_IN_ONE, 60), (_MINUTES_IN_ONE, 1)):
        in_one = pattern.fullmatch(words[place])
        if in_one:
            rest = in_one[2] if pattern is _HOURS_IN_ONE else None
            return Reading((int(in_one[1]) * minutes_of_one + int(rest or 0),), 1)
    return None


def _counted_at(words: Sequence[str], place: int) -> Reading | None:
    count = _number(words[place])
    count = _SMALL.get(words[place]) if count is None else count
    unit = _UNITS.get(_at(words, place + 1))
    if count is None or unit is None:
        return None
    if unit == 60 and tuple(words[place + 2 : place + 4]) == ("de", "cours"):
        return Reading((count * LESSON,), 4)
    return Reading((count * unit,), 2)


def _at(words: Sequence[str], place: int) -> str:
    return words[place] if 0 <= place < len(words) else ""


def _number(word: str) -> int | None:
    return int(word) if word.isascii() and word.isdigit() and len(word) <= 3 else None

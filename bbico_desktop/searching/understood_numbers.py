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


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text, which are folded already."""
    return frozenset(text.split())


def _all(text: str, number: int) -> dict[str, int]:
    return dict.fromkeys(text.split(), number)


_YEARS = words_of("jaar jarige jarigen ans an jahre jahren jahriger jahrige jahrigen jaehrige jaehrigen year years yo")
_AGED = words_of("leeftijd age aged agee age alter ages")
_OLD = words_of("old olds oud alt jung")
_TO = words_of("tot a bis to en et und and of")
KIN = words_of(
    "zoon zoontje dochter dochtertje kind kleinzoon kleindochter jongen meisje fils fille enfant garcon "
    "sohn tochter junge madchen son daughter child boy girl kid"
)
_PRONOUNS = words_of("hij zij ze er sie il elle he she ik ich je i")
_OF = words_of("van de von of is ist est a ai suis bin ben am wordt")
_MONTHS = words_of("maand maanden mois monat monate monaten month months")
_OLDEST_CHILD = 19
_AFTER_AN_AGE = words_of(
    "is wordt word heeft werd a est et en und and ist wird hat has was gets wil krijgt chat chattet speelt zit kijkt die qui who"
)
_SPAN_BEFORE = words_of(
    "al reeds sinds seit depuis since pendant na apres nach after over binnen within last laatste vor bestaat existe besteht"
)
_SPAN_AFTER = words_of("geleden ago her garantie cel gevangenis prison haft warranty guarantee lang ervaring experience")
_NO_LENGTH_BEFORE = words_of("na apres nach after binnen within elke chaque jede every al gamet speelt joue spielt plays")
_A_DAY = words_of("per par pro daags dag jour tag day week semaine woche")
_EACH = words_of("a am the each every elke chaque jeden")
_AGE_IN_ONE = re.compile(r"(\d{1,3})(?:jaar|jarigen?|ans|yo|j)")
_HOURS_IN_ONE = re.compile(r"(\d{1,2})[hu](\d{2})?")
_MINUTES_IN_ONE = re.compile(r"(\d{1,3})(?:min|minuten|minutes)")

MINUTES = words_of("minuten minuut min minutes minute mn")
_UNITS: Mapping[str, int] = {
    **dict.fromkeys(MINUTES, 1),
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
    **_all("kleuterklas kleuter maternelle maternelles", 2),
    **_all("middelbaar secundair secondaire secondaires sekundarjahr secondary", 11),
}
"""Age of the children in year n of each school: so much + n, and a year older before it ends."""


_DEGREES = words_of("graad degre")
_STAGES = 3


@dataclass(frozen=True, slots=True)
class Reading:
    """Numbers that some words say: (youngest, oldest), (minutes,) or (stage,); `size` is how many words say it.

    `of_person`: they are told of somebody. `surely`: a length that only lessons have.
    """

    numbers: tuple[int, ...]
    size: int
    of_person: bool = False
    surely: bool = False


def age_at(words: Sequence[str], place: int) -> Reading | None:
    """Return the ages that the folded words say from `place` on, or that they say a span of years: no `numbers` then."""
    if words[place] in _AGED:
        ages, size = _ages(words, place + 1)
        return _age(ages, size + 1 + _units(words, place + 1 + size), of_person=True) if ages else None
    in_one = _AGE_IN_ONE.fullmatch(words[place])
    if in_one:
        return _age([int(in_one[1])], 1, of_person=False)
    ages, size = _ages(words, place)
    if not ages:
        return None
    if _at(words, place + size) in _MONTHS:
        is_baby = _is_of_person(words, place) or _at(words, place + size + 1) in _OLD
        old = _at(words, place + size + 1) in _OLD
        return _age([age // 12 for age in ages], size + (2 if old else 1), of_person=True) if is_baby else None
    unit = _units(words, place + size)
    if unit == 0:
        is_age = _is_of_person(words, place) and max(ages) <= _OLDEST_CHILD and _ends_there(words, place + size)
        return _age(ages, size, of_person=True) if is_age else None
    if _is_span(words, place, size + unit):
        return Reading((), size + unit + (1 if _at(words, place + size + unit) in _SPAN_AFTER else 0))
    return _age(ages, size + unit, of_person=_is_of_person(words, place))


def _is_of_person(words: Sequence[str], place: int) -> bool:
    """Say whether a number is told of somebody: "mijn zoon van 12", "ma fille 14 ans", "elle a 9 ans"."""
    if _at(words, place - 1) in _OF:
        return _at(words, place - 2) in KIN or _at(words, place - 2) in _PRONOUNS
    return _at(words, place - 1) in KIN


def _ends_there(words: Sequence[str], place: int) -> bool:
    """Say whether no noun follows that the number could count: "mijn zoon 3 keer", "kind 1 op 5"; "zoon van 12" counts nothing."""
    return place >= len(words) or _at(words, place) in _AFTER_AN_AGE or _at(words, place - 2) in _OF


def _is_span(words: Sequence[str], place: int, size: int) -> bool:
    """Say whether so many years are a time, no age: "al 2 jaar", "il y a 3 ans", "bullied for 2 years", "2 jaar garantie"."""
    before, unit, after = _at(words, place - 1), _at(words, place + size - 1), _at(words, place + size)
    if before == "a" and _at(words, place - 2) == "y":
        return True
    if before == "for":
        return unit == "years"
    return before in _SPAN_BEFORE or after in _SPAN_AFTER


def _age(ages: Sequence[int], size: int, *, of_person: bool) -> Reading | None:
    return Reading((min(ages), max(ages)), size, of_person=of_person) if max(ages) <= OLDEST else None


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
    """Return the ages of a year of nursery, primary or secondary school, or of two: "5e en 6e leerjaar"."""
    year, last, size = _ORDINALS.get(words[place]), None, 1
    between = 1 if _at(words, place + 1) in _TO else 0
    if _at(words, place + 1 + between) in _ORDINALS:
        last, size = _ORDINALS[words[place + 1 + between]], 2 + between
    base = _SCHOOLS.get(_at(words, place + size))
    if year is None or base is None:
        return None
    return Reading((base + year, base + (last or year) + 1), size + 1)


def degree_at(words: Sequence[str], place: int) -> Reading | None:
    """Return the stage of secondary school: "3e graad", "2e degré secondaire"."""
    stage = _ORDINALS.get(words[place])
    if stage is None or stage > _STAGES or _at(words, place + 1) not in _DEGREES:
        return None
    return Reading((stage,), 3 if _SCHOOLS.get(_at(words, place + 2)) == _SCHOOLS["secundair"] else 2)


def minutes_at(words: Sequence[str], place: int) -> Reading | None:
    """Return the minutes that the folded words say from `place` on; so much a day is not a length of something."""
    reading = _fixed_at(words, place) or _counted_at(words, place)
    if reading is None or not 0 < reading.numbers[0] <= LONGEST_MINUTES:
        return None
    after = place + reading.size
    is_habit = _at(words, after) in _A_DAY or (_at(words, after) in _EACH and _at(words, after + 1) in _A_DAY)
    return None if is_habit or _at(words, place - 1) in _NO_LENGTH_BEFORE else reading


def _fixed_at(words: Sequence[str], place: int) -> Reading | None:
    if words[place] in _FIXED_BEGIN:
        for phrase, minutes in _FIXED.items():
            if tuple(words[place : place + len(phrase)]) == phrase:
                return Reading((minutes,), len(phrase), surely=True)
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
        return Reading((count * LESSON,), 4, surely=True)
    return Reading((count * unit,), 2, surely=unit == LESSON)


def _at(words: Sequence[str], place: int) -> str:
    return words[place] if 0 <= place < len(words) else ""


def _number(word: str) -> int | None:
    return int(word) if word.isascii() and word.isdigit() and len(word) <= 3 else None

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Pocket cards: the telephone numbers of a sheet or a helpline, and not a word about what they are for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from bbico_desktop.domain.freshness import must_check_first
from bbico_desktop.domain.languages import Wording
from bbico_desktop.domain.records import UNKNOWN, AnyRecord, Helpline, Sheet
from bbico_desktop.printing import words
from bbico_desktop.printing.contacts import checked, contact_for, emergency_contacts
from bbico_desktop.printing.handout import CardHandout, CardNumber, Contact, DangerNumber
from bbico_desktop.printing.paper_text import clipped, clipped_wording
from bbico_desktop.printing.surroundings import Surroundings

MOST_NUMBERS = {1: 3, 2: 2}
"""How many numbers a card of so many languages has room for, in letters that outlive a photocopier."""
MOST_NEAR, MOST_IN_DANGER = 1, 6
LONGEST_NAME, LONGEST_HOURS = 52, 52
LONGEST_FACTS = 200
BETWEEN = "\u00a0· "
"""What parts facts: no line begins with it."""


def cards(records: Iterable[AnyRecord], arounds: Sequence[Surroundings]) -> list[CardHandout]:
    """Return a card for each record that has a number to call."""
    return [card_handout(one, arounds) for one in records if has_numbers(one, arounds[0])]


def has_numbers(record: AnyRecord, around: Surroundings) -> bool:
    """Say whether there is anything for a card."""
    return any(True for _ in _helplines(record, around))


def card_handout(record: AnyRecord, arounds: Sequence[Surroundings], *, longest_hours: int = LONGEST_HOURS) -> CardHandout:
    """Return the card of a record in one language or in two; the lines that answer in one of them stand first."""
    first = arounds[0]
    lines = [*_near(first), *_in_order(tuple(_helplines(record, first)), [around.language for around in arounds])]
    calls = record.call if isinstance(record, Sheet) else ()
    return CardHandout(
        language=first.language,
        title=first.own(first.say(words.CARD_TITLE)),
        front=tuple(around.own(around.say(words.CARD_TITLE)) for around in arounds),
        numbers=tuple(_number(one, arounds, longest_hours) for one in lines[: MOST_NUMBERS[len(arounds)]]),
        danger=tuple(around.own(around.say(words.IN_DANGER)) for around in arounds),
        danger_numbers=tuple(_danger_numbers([emergency_contacts(calls, around).contacts for around in arounds]))[:MOST_IN_DANGER],
        foot=" · ".join((first.say(words.OUR_TEXT), first.say(words.CATALOGUE_OF, date=first.issued))),
    )


def digits_in_words(number: str, around: Surroundings) -> str:
    """Return a number as it is said, digit by digit, a comma where it is grouped."""
    said = around.say(words.DIGITS).split()
    groups = (" ".join(said[int(digit)] for digit in group if digit in "0123456789") for group in number.split())
    return ", ".join(group for group in groups if group)


def _helplines(record: AnyRecord, around: Surroundings) -> Iterator[Helpline]:
    """Yield the lines with a number that a record names, those for danger apart."""
    if isinstance(record, Helpline):
        named = [record]
    elif isinstance(record, Sheet):
        named = [line for _, line in around.called(record.call)]
    else:
        named = []
    yield from (one for one in named if one.phone and not one.emergency)


def _in_order(lines: Sequence[Helpline], languages: Sequence[str]) -> list[Helpline]:
    """Return for each language the first line that answers in it, then the others that answer in one of them, then the rest."""
    firsts = [next((line for line in lines if language in line.languages), None) for language in languages]
    answering = [line for line in lines if set(languages) & set(line.languages)]
    wanted = (*firsts, *answering, *lines)
    return list({line.id: line for line in wanted if line}.values())


def _near(around: Surroundings) -> list[Helpline]:
    """Return the first one nearby that can be called: it stands first, and leaves room for the others."""
    return [one for one in around.near if one.phone][:MOST_NEAR]


def _number(helpline: Helpline, arounds: Sequence[Surroundings], longest_hours: int) -> CardNumber:
    contact = contact_for(helpline, arounds[0])
    number = contact.numbers[0].number
    name = Wording(text=clipped(_named(contact), LONGEST_NAME), language=contact.name.language)
    return CardNumber(
        number=number,
        href=contact.numbers[0].href,
        name=name,
        in_words=tuple(around.own(digits_in_words(number, around)) for around in arounds),
        facts=tuple(around.own(_facts(helpline, around, longest_hours)) for around in arounds),
        checked=tuple(_checked(helpline, arounds)),
    )


def _named(contact: Contact) -> str:
    number, name = contact.numbers[0].number, contact.name.text
    return name.removeprefix(number).removesuffix(number).strip(" –-") or name


def _facts(helpline: Helpline, around: Surroundings, longest_hours: int) -> str:
    """Return when it answers, in which languages and what it costs, in one line; what is not known says of what that is said."""
    hours = around.say(words.ROUND_THE_CLOCK) if helpline.hours_247 else clipped(around.text(helpline.hours).text, longest_hours)
    languages = around.all_labels(helpline.languages) if helpline.languages else ""
    cost = "" if helpline.cost == UNKNOWN else around.label(helpline.cost)
    held = ((words.HOURS, hours), (words.LANGUAGES, languages), (words.COST, cost))
    return clipped(BETWEEN.join(value or _not_known(label, around) for label, value in held), LONGEST_FACTS)


def _not_known(label: str, around: Surroundings) -> str:
    return around.say(words.NAMED, name=around.say(label), value=around.say(words.NOT_KNOWN))


def _checked(helpline: Helpline, arounds: Sequence[Surroundings]) -> Iterator[Wording]:
    """Yield how old number and hours are, and whether both must be checked first; a date that was said needs no second language."""
    warned = must_check_first(helpline, arounds[0].today)
    for place, around in enumerate(arounds):
        date = [checked(helpline.as_of, around)] if place == 0 or not warned else []
        warning = [around.say(words.CHECK_ADDRESS)] if warned else []
        yield around.own(" – ".join((*date, *warning)))


def _danger_numbers(contacts: Sequence[Sequence[Contact]]) -> Iterator[DangerNumber]:
    """Yield the numbers of the same contacts in each language; who answers is said once where languages say it alike."""
    for in_languages in zip(*contacts, strict=True):
        for numbers in zip(*(contact.numbers for contact in in_languages), strict=True):
            labels = {one.label.text: clipped_wording(one.label, LONGEST_NAME) for one in numbers if one.label.text}
            yield DangerNumber(number=numbers[0].number, href=numbers[0].href, labels=tuple(labels.values()))

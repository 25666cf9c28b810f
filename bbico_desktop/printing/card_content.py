# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Pocket cards: the telephone numbers of a sheet or a helpline, and not a word about what they are for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from bbico_desktop.domain.freshness import must_check_first
from bbico_desktop.domain.languages import Wording
from bbico_desktop.domain.records import AnyRecord, Helpline, Sheet
from bbico_desktop.printing import words
from bbico_desktop.printing.contacts import checked, contact_for, emergency_contacts
from bbico_desktop.printing.handout import CardHandout, CardNumber, Contact, Number
from bbico_desktop.printing.paper_text import clipped
from bbico_desktop.printing.surroundings import Surroundings

MOST_NUMBERS, MOST_NEAR = 3, 1
LONGEST_NAME, LONGEST_HOURS = 52, 60


def cards(records: Iterable[AnyRecord], arounds: Sequence[Surroundings]) -> list[CardHandout]:
    """Return a card for each record that has a number to call."""
    return [card_handout(one, arounds) for one in records if has_numbers(one, arounds[0])]


def has_numbers(record: AnyRecord, around: Surroundings) -> bool:
    """Say whether there is anything for a card."""
    return any(True for _ in _helplines(record, around))


def card_handout(record: AnyRecord, arounds: Sequence[Surroundings], *, longest_hours: int = LONGEST_HOURS) -> CardHandout:
    """Return the card of a record in one language or in two; the lines that answer in one of them stand first."""
    first = arounds[0]
    spoken = {around.language for around in arounds}
    lines = sorted(_helplines(record, first), key=lambda one: not spoken & set(one.languages))
    lines = [*_near(first), *lines]
    calls = record.call if isinstance(record, Sheet) else ()
    return CardHandout(
        language=first.language,
        title=first.own(first.say(words.CARD_TITLE)),
        front=tuple(around.own(around.say(words.CARD_TITLE)) for around in arounds),
        numbers=tuple(_number(one, arounds, longest_hours) for one in lines[:MOST_NUMBERS]),
        danger=tuple(around.own(around.say(words.IN_DANGER)) for around in arounds),
        danger_numbers=tuple(_danger_numbers(emergency_contacts(calls, first).contacts)),
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
        named = [around.helplines[call.helpline] for call in record.call if call.helpline in around.helplines]
    else:
        named = []
    yield from (one for one in named if one.phone and not one.emergency)


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
        in_words=arounds[0].own(digits_in_words(number, arounds[0])),
        name=name,
        facts=tuple(around.own(_facts(helpline, around, longest_hours)) for around in arounds),
    )


def _named(contact: Contact) -> str:
    number, name = contact.numbers[0].number, contact.name.text
    return name.removeprefix(number).removesuffix(number).strip(" –-") or name


def _facts(helpline: Helpline, around: Surroundings, longest_hours: int) -> str:
    """Return when it answers, in which languages, what it costs and how old that is, in one line."""
    held = {fact.label: fact.value.text for fact in contact_for(helpline, around).facts}
    hours, languages, cost = (held.get(around.say(label), "") for label in (words.HOURS, words.LANGUAGES, words.COST))
    if hours == around.say(words.NOT_KNOWN):
        hours = around.say(words.NAMED, name=around.say(words.HOURS), value=hours)
    warning = around.say(words.CHECK_NUMBER) if must_check_first(helpline, around.today) else ""
    parts = (clipped(hours, longest_hours), languages, cost, checked(helpline.as_of, around), warning)
    return " · ".join(part for part in parts if part)


def _danger_numbers(contacts: Sequence[Contact]) -> Iterator[Number]:
    for contact in contacts:
        yield from contact.numbers

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Helplines on paper: the number large, what it costs, when it answers, in which languages, and how far to trust it today."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from bbico_desktop.domain.freshness import day_of, is_expired, must_check_first
from bbico_desktop.domain.languages import Wording
from bbico_desktop.domain.records import UNKNOWN, Call, ForAge, Helpline, PhoneNumber
from bbico_desktop.printing import words
from bbico_desktop.printing.handout import Address, Contact, Contacts, Fact, Number
from bbico_desktop.printing.paper_text import (
    LONGEST_ADDRESS,
    LONGEST_LABEL,
    LONGEST_NUMBER,
    clean,
    clipped,
    clipped_wording,
    mail_target,
    phone_target,
    readable,
    web_target,
)
from bbico_desktop.printing.surroundings import Surroundings

REFERENCE = re.compile(r"\{helpline:([a-z0-9-]+)\}")
ADULT_AGE = "18"
MOST_IN_TEXT = 3
"""How many numbers of a line stand where a sentence names it."""
FOR_AGE: dict[ForAge, str] = {"minor": words.UNDER_18, "adult": words.FROM_18}


def contacts_for(calls: Iterable[Call], heading: str, around: Surroundings) -> Contacts:
    """Return those to call, in order; left out are helplines that the catalogue lacks, and emergency numbers, which stand apart."""
    known = around.called(calls)
    ordinary = [(call, helpline) for call, helpline in known if not _stands_apart(helpline)]
    answering = {language for _, helpline in known for language in helpline.languages}
    note = "" if around.language in answering or not ordinary else _nobody_answers(around)
    return Contacts(
        heading=around.say(heading), contacts=tuple(contact_for(helpline, around, call) for call, helpline in ordinary), note=note
    )


def emergency_contacts(calls: Iterable[Call], around: Surroundings) -> Contacts:
    """Return the emergency numbers: those that a sheet names, else all that the catalogue has."""
    named = [line for _, line in around.called(calls) if _stands_apart(line)]
    chosen = named or [one for one in around.helplines.values() if _stands_apart(one)]
    return Contacts(heading=around.say(words.IN_DANGER), contacts=tuple(contact_for(one, around) for one in chosen))


def _stands_apart(helpline: Helpline) -> bool:
    """Say whether this is a number to ring in danger; an emergency service that has none is one of those to call."""
    return helpline.emergency and bool(helpline.phone)


def contact_for(helpline: Helpline, around: Surroundings, call: Call | None = None) -> Contact:
    """Return a helpline as a card; `call` says for whom it is named."""
    who = around.text(call.who) if call else around.own("")
    warning = words.CHECK_NUMBER if helpline.phone else words.CHECK_ADDRESS
    return Contact(
        id=helpline.id,
        name=around.title_of(helpline),
        who=who if who.text else None,
        for_age=around.say(FOR_AGE[call.for_age]) if call and call.for_age in FOR_AGE and ADULT_AGE not in who.text else "",
        numbers=tuple(_number(one, around) for one in helpline.phone),
        facts=tuple(_facts(helpline, around, short=call is not None)),
        address=web_address(place_on_the_web(helpline), around),
        checked=checked(helpline.as_of, around),
        warning=around.say(warning) if must_check_first(helpline, around.today) else "",
    )


def _number(one: PhoneNumber, around: Surroundings) -> Number:
    label = clipped_wording(around.text(one.label), LONGEST_LABEL)
    return Number(number=_as_printed(one), href=phone_target(one.number), label=label)


def _as_printed(number: PhoneNumber) -> str:
    return clipped(clean(number.number), LONGEST_NUMBER)


def in_short(contact: Contact, labels: Sequence[str], around: Surroundings) -> Contact:
    """Return a line with those facts alone whose labels are wanted, and a name that does not say the number again."""
    wanted = {around.say(label) for label in labels}
    number = " / ".join(one.number for one in contact.numbers)
    return replace(
        contact,
        name=replace(contact.name, text=without_number(contact.name.text, number)),
        facts=tuple(one for one in contact.facts if one.label in wanted),
    )


def checked(as_of: str, around: Surroundings) -> str:
    """Return "checked 2026-10", or that nobody knows when."""
    return around.say(words.CHECKED, date=as_of) if day_of(as_of) else around.say(words.CHECKED_NEVER)


def web_address(address: str | None, around: Surroundings, *, most: int = LONGEST_ADDRESS) -> Address | None:
    """Return an address for link, eye (up to `most` letters) and QR code; None when there is none that may be linked."""
    url = web_target(address or "")
    if not url:
        return None
    short = readable(url, most)
    return Address(url=url, readable=short, alternative=around.say(words.QR_CODE, address=short))


def with_helplines(text: str, around: Surroundings) -> str:
    """Return `text` with each `{helpline:ID}` as name, number and date."""

    def named(found: re.Match[str]) -> str:
        helpline = around.helplines.get(found[1])
        return _in_text(helpline, around) if helpline else around.say(words.NO_SUCH_HELPLINE, id=found[1])

    return REFERENCE.sub(named, text)


def _in_text(helpline: Helpline, around: Surroundings) -> str:
    numbers = " / ".join(_as_printed(one) for one in helpline.phone[:MOST_IN_TEXT])
    address = web_address(place_on_the_web(helpline), around)
    where = numbers or (address.readable if address else around.say(words.NO_ADDRESS))
    date = checked(helpline.as_of, around)
    if must_check_first(helpline, around.today):
        date = f"{date}, {around.say(words.CHECK_NUMBER if numbers else words.CHECK_ADDRESS)}"
    name = without_number(around.title_of(helpline).text, numbers)
    if numbers and all(re.search(rf"(?<!\d){re.escape(one)}(?!\d)", name) for one in numbers.split(" / ")):
        return f"{name} ({date})"
    return around.say(words.HELPLINE_IN_TEXT, name=name, number=where, checked=date)


def without_number(name: str, number: str) -> str:
    """Return a name without the number that is part of it, as in "Child Focus – 116 000", where that leaves anything."""
    return (name.removeprefix(number).removesuffix(number).strip(" –-") or name) if number else name


def _nobody_answers(around: Surroundings) -> str:
    return around.say(words.NO_LINE_IN_LANGUAGE, language=around.label(around.language))


def place_on_the_web(helpline: Helpline) -> str | None:
    """Return the address that helps soonest: chat, report, site."""
    return next((one for one in (helpline.chat, helpline.report_url, helpline.url) if one and web_target(one)), None)


def _facts(helpline: Helpline, around: Surroundings, *, short: bool) -> Iterator[Fact]:
    cost = around.say(words.NOT_KNOWN) if helpline.cost == UNKNOWN else around.label(helpline.cost)
    yield _fact(words.LANGUAGES, around.own(around.all_labels(helpline.languages)), around)
    if helpline.phone:
        yield _fact(words.COST, around.own(cost), around)
    yield _fact(words.HOURS, _hours(helpline, around), around)
    if helpline.sms:
        yield _fact(words.SMS, around.own(helpline.sms), around)
    yield from _places_on_the_web(helpline, around, short)
    if helpline.email:
        yield _fact(words.EMAIL, around.own(helpline.email), around, href=mail_target(helpline.email))
    if helpline.foreign:
        yield _fact(words.ABROAD, around.own(around.say(words.IN_COUNTRY.get(helpline.foreign, words.IN_ANOTHER_COUNTRY))), around)
    if helpline.note:
        yield _fact(words.NOTE, around.text(helpline.note), around)


def _places_on_the_web(helpline: Helpline, around: Surroundings, short: bool) -> Iterator[Fact]:
    """Yield each address once, under the label that says most; in short, the site only where nothing nearer to help is known."""
    said: set[str] = set()
    for label, address in ((words.CHAT, helpline.chat), (words.REPORT, helpline.report_url), (words.ON_THE_WEB, helpline.url)):
        spare = short and bool(said) and label == words.ON_THE_WEB
        if address and not spare and address.rstrip("/") not in said:
            said.add(address.rstrip("/"))
            yield web_fact(label, address, around)


def _hours(helpline: Helpline, around: Surroundings) -> Wording:
    hours = around.own(around.say(words.DAY_AND_NIGHT)) if helpline.hours_247 else around.text(helpline.hours)
    if not hours.text:
        return around.own(around.say(words.NOT_KNOWN))
    if not is_expired(helpline, around.today):
        return hours
    return Wording(text=around.say(words.HOURS_NOT_VERIFIED, hours=hours.text), language=hours.language)


def web_fact(label: str, address: str, around: Surroundings) -> Fact:
    """Return a labelled web address, a link where it may be one."""
    url = web_target(address)
    return _fact(label, around.own(readable(url) if url else address), around, href=url)


def _fact(label: str, value: Wording, around: Surroundings, href: str = "") -> Fact:
    return Fact(label=around.say(label), value=value, href=href, note=around.note(value))

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A poster of numbers to call, each with a code that puts it into a telephone's contacts without internet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bbico_desktop.domain.languages import Wording
from bbico_desktop.domain.records import AnyRecord, Helpline, Sheet
from bbico_desktop.printing import words
from bbico_desktop.printing.contacts import contact_for, emergency_contacts, place_on_the_web
from bbico_desktop.printing.feet import foot_for_list
from bbico_desktop.printing.handout import Contact, Fact, Foot, Number
from bbico_desktop.printing.paper_text import clipped, clipped_wording, web_target
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.printing.vcards import vcard

LONGEST_NAME, LONGEST_HOURS, LONGEST_NOTE, LONGEST_URL = 60, 160, 120, 60
"""A code of more letters is finer, and harder to scan from a step away."""
MOST_IN_A_CODE = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneBookCard:
    """What a code puts into a telephone: a vCard, as it is; `alternative` describes the code."""

    text: str
    alternative: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PosterLine:
    """One line to call; the emergency line bears no warning, since who is in danger calls at once."""

    name: Wording
    numbers: tuple[Number, ...]
    facts: tuple[Fact, ...]
    checked: str
    card: PhoneBookCard


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberPosterHandout:
    """Numbers to hang on a wall; title and foot say nothing of what they are for."""

    language: str
    title: Wording
    scan: str
    lines: tuple[PosterLine, ...]
    foot: Foot


def number_posters(records: Sequence[AnyRecord], around: Surroundings) -> list[NumberPosterHandout]:
    """Return one poster of all the numbers that the records name, emergency numbers first; none where there is no number."""
    lines = list({one.id: one for record in records for one in _helplines(record, around) if one.phone}.values())
    if not lines:
        return []
    urgent = sorted(lines, key=lambda one: not one.emergency)
    title = around.own(around.say(words.CARD_TITLE))
    return [
        NumberPosterHandout(
            language=around.language,
            title=title,
            scan=around.say(words.SCAN_NUMBER),
            lines=tuple(_line(one, around) for one in urgent),
            foot=foot_for_list(title.text, around, see_each=words.SEE_EACH_NUMBER),
        )
    ]


def _helplines(record: AnyRecord, around: Surroundings) -> Iterator[Helpline]:
    """Yield the lines of a record; those of a sheet with the emergency numbers and who helps nearby."""
    if isinstance(record, Helpline):
        yield record
    elif isinstance(record, Sheet) and record.call:
        yield from (around.helplines[one.id] for one in emergency_contacts(record.call, around).contacts)
        yield from around.near
        yield from (line for _, line in around.called(record.call))


def _line(helpline: Helpline, around: Surroundings) -> PosterLine:
    contact = contact_for(helpline, around)
    name = clipped_wording(contact.name, LONGEST_NAME)
    facts = tuple(_facts(contact, helpline, around))
    return PosterLine(
        name=name,
        numbers=contact.numbers,
        facts=facts,
        checked=f"{contact.checked} – {contact.warning}" if contact.warning else contact.checked,
        card=_card(name.text, contact, facts, helpline, around),
    )


def _facts(contact: Contact, helpline: Helpline, around: Surroundings) -> Iterator[Fact]:
    """Yield when a line answers, in which languages and what it costs; for danger nothing of that counts but the number."""
    if helpline.emergency:
        return
    held = {fact.label: fact for fact in contact.facts}
    for label in (words.HOURS, words.LANGUAGES, words.COST, words.ABROAD):
        one = held.get(around.say(label))
        if one:
            yield Fact(label=one.label, value=clipped_wording(one.value, LONGEST_HOURS), note=one.note)


def _card(name: str, contact: Contact, facts: Sequence[Fact], helpline: Helpline, around: Surroundings) -> PhoneBookCard:
    hours = [around.say(words.NAMED, name=one.label, value=one.value.text) for one in facts if one.label == around.say(words.HOURS)]
    labels = [f"{one.number}: {one.label.text}" for one in contact.numbers if one.label.text]
    url = web_target(helpline.url or place_on_the_web(helpline) or "")
    note = clipped("; ".join((*labels, *hours)), LONGEST_NOTE)
    digits = [one.href.removeprefix("tel:") for one in contact.numbers if one.href][:MOST_IN_A_CODE]
    return PhoneBookCard(
        text=vcard(name, digits, note=note, url=url if len(url) <= LONGEST_URL else ""),
        alternative=around.say(words.QR_NUMBER, number=" / ".join(one.number for one in contact.numbers)),
    )

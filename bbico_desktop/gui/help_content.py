# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a help page says: the same content as on paper, made from Help now alone, with no catalogue in sight."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bbico_desktop.domain.freshness import is_expired
from bbico_desktop.domain.languages import LANGUAGES, Language
from bbico_desktop.domain.records import Call, ForAge, Helpline, Sheet
from bbico_desktop.foundation.clock import Clock, day_of_freshness
from bbico_desktop.printing import words
from bbico_desktop.printing.contacts import contact_for, emergency_contacts
from bbico_desktop.printing.entry_content import entry_handout
from bbico_desktop.printing.handout import Contact, Contacts, EntryHandout, Number, SheetHandout
from bbico_desktop.printing.sheet_content import sheet_handout
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.services.help_now import HelpNow


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpCall:
    """One contact as paper words it, and the record behind it."""

    contact: Contact
    helpline: Helpline
    for_age: ForAge
    open_now: bool = False

    @property
    def by_phone(self) -> bool:
        """Say whether this one can be reached without internet: by voice or by text message."""
        return bool(self.contact.numbers or self.helpline.sms)


@dataclass(frozen=True, slots=True, kw_only=True)
class LargeNumber:
    """One number to show across a desk, and whose it is; `as_of` as in records, empty for danger of life."""

    contact: Contact
    number: Number
    facts: str
    as_of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpSheet:
    """A help sheet for one reader. `ages_differ` says that some of the calls are for minors or for adults only."""

    record: Sheet
    handout: SheetHandout
    calls: tuple[HelpCall, ...]

    @property
    def ages_differ(self) -> bool:
        """Say whether it makes a difference how old the person is."""
        return {"minor", "adult"} <= {call.for_age for call in self.calls}

    def calls_for(self, age: ForAge) -> tuple[HelpCall, ...]:
        """Return whom somebody of that age calls, in order; `all` means that nobody said an age."""
        return tuple(call for call in self.calls if age == "all" or call.for_age in (age, "all"))


def help_surroundings(help_now: HelpNow, clock: Clock, language: Language) -> Surroundings:
    """Return what a hand-out needs to know, from Help now; under an impossible clock nothing counts as fresh."""
    helplines = {helpline.id: helpline for helpline in help_now.helplines()}
    named = {maker for helpline in helplines.values() for maker in helpline.organisations}
    return Surroundings(
        language=language,
        labels=help_now.vocabulary().labels(language),
        makers={maker: _names(help_now, maker) for maker in named},
        helplines=helplines,
        today=day_of_freshness(clock),
        issued=help_now.date,
    )


def help_sheet(help_now: HelpNow, sheet_id: str, around: Surroundings) -> HelpSheet | None:
    """Return a help sheet in words, by its id or that of its situation; None when there is no such sheet."""
    record = help_now.sheet(sheet_id)
    if record is None:
        return None
    handout = sheet_handout(record, around)
    ages = {call.helpline: call.for_age for call in record.call}
    calls = tuple(_call(contact, around, for_age=ages.get(contact.id, "all")) for contact in handout.call.contacts)
    return HelpSheet(record=record, handout=handout, calls=calls)


def help_line(helpline: Helpline, around: Surroundings) -> tuple[HelpCall, EntryHandout]:
    """Return a helpline by itself: as a contact, and with all that paper says of it."""
    return _call(contact_for(helpline, around), around), entry_handout(helpline, around)


def lines_to_ring(around: Surroundings) -> tuple[HelpCall, ...]:
    """Return the lines of this country that answer the telephone in the reader's language, those of day and night first."""
    fitting = [
        one
        for one in around.helplines.values()
        if one.phone and around.language in one.languages and not one.foreign and not one.emergency and one.status != "ended"
    ]
    fitting.sort(key=lambda one: (not one.hours_247, one.cost != "free", one.id))
    return tuple(_call(contact_for(one, around), around) for one in fitting)


def large_numbers(calls: Iterable[HelpCall], around: Surroundings) -> tuple[LargeNumber, ...]:
    """Return every number by itself: first those to call, in order, then those for when life is in danger."""
    dated = [(call.contact, call.helpline.as_of) for call in calls]
    return tuple(
        LargeNumber(contact=contact, number=number, facts=_facts(contact, around), as_of=as_of)
        for contact, as_of in (*dated, *((one, "") for one in danger_numbers(around).contacts))
        for number in contact.numbers
    )


def name_without_number(contact: Contact) -> str:
    """Return whose line it is, its one number left out; empty for a line that is called by its number alone."""
    name = contact.name.text
    if len(contact.numbers) != 1:
        return name
    number = contact.numbers[0].number
    return name.removeprefix(number).removesuffix(number).strip(" –-")


def danger_numbers(around: Surroundings, calls: tuple[Call, ...] = ()) -> Contacts:
    """Return the numbers for when life is in danger."""
    return emergency_contacts(calls, around)


def _call(contact: Contact, around: Surroundings, *, for_age: ForAge = "all") -> HelpCall:
    """Return a contact with its record; open now is a line of day and night for which somebody vouches today."""
    helpline = around.helplines[contact.id]
    open_now = helpline.hours_247 and not is_expired(helpline, around.today)
    return HelpCall(contact=contact, helpline=helpline, for_age=for_age, open_now=open_now)


def _facts(contact: Contact, around: Surroundings) -> str:
    """Return hours, languages and cost, as far as they are known, in one line."""
    held = {fact.label: fact.value.text for fact in contact.facts}
    said = (held.get(around.say(label), "") for label in (words.HOURS, words.LANGUAGES, words.COST))
    return " · ".join(fact for fact in said if fact and fact != around.say(words.NOT_KNOWN))


def _names(help_now: HelpNow, maker: str) -> Mapping[str, str]:
    return {language: help_now.maker(maker, language) for language in LANGUAGES}

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What stands on the hand-out of a resource, an organisation or a helpline. What nobody has said is said to be unknown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bbico_desktop.domain.freshness import must_check_first
from bbico_desktop.domain.languages import Wording
from bbico_desktop.domain.records import AgeRange, Call, Helpline, Organisation, Record, Resource, kind_of
from bbico_desktop.printing import words
from bbico_desktop.printing.contacts import contact_for, contacts_for, place_on_the_web, web_address
from bbico_desktop.printing.feet import foot_for, sources_of
from bbico_desktop.printing.handout import Address, Contact, Contacts, EntryHandout, Fact, Line
from bbico_desktop.printing.paper_text import LONGEST_TO_TYPE, clean, mail_target
from bbico_desktop.printing.surroundings import Surroundings

OLDEST = 120


def entry_handout(record: Resource | Organisation | Helpline, around: Surroundings) -> EntryHandout:
    """Return an entry as a hand-out, with its own address or else the page that describes it."""
    described = record.described_at if isinstance(record, Resource) and not record.url else None
    site = place_on_the_web(record) if isinstance(record, Helpline) else record.url
    address = web_address(site or described, around, most=LONGEST_TO_TYPE)
    contact = contact_for(record, around) if isinstance(record, Helpline) else None
    return EntryHandout(
        language=around.language,
        kind_label=around.label(record.type if isinstance(record, Resource) else kind_of(record)),
        title=around.title_of(record),
        title_translated=around.translated_title(record),
        warning=_warning(record, around),
        intro=tuple(_intro(record, around)),
        contact=contact,
        facts=tuple(_facts(record, around)),
        address=address,
        address_label=_address_label(address, described, contact, around),
        helplines=_helplines_of(record, around),
        sources=sources_of(record.sources, around),
        foot=foot_for(record, around),
    )


def ages(limits: AgeRange | None, around: Surroundings) -> str:
    """Return ages in words, open ends as such."""
    if limits is None:
        return around.say(words.NOT_KNOWN)
    if limits.max >= OLDEST:
        return around.say(words.YEARS_FROM, min=limits.min) if limits.min else around.say(words.ALL_AGES)
    return around.say(words.YEARS, min=limits.min, max=limits.max) if limits.min else around.say(words.YEARS_TO, max=limits.max)


def minutes(duration: int | None, around: Surroundings) -> str:
    """Return a duration in words."""
    return around.say(words.MINUTES, minutes=duration) if duration is not None else around.say(words.NOT_KNOWN)


def _address_label(address: Address | None, described: str | None, contact: Contact | None, around: Surroundings) -> str:
    """Return what the address is; that none is known goes without saying where there is a number to call."""
    if address:
        return around.say(words.DESCRIBED_AT if described else words.ON_THE_WEB)
    return "" if contact and contact.numbers else around.say(words.NO_ADDRESS)


def _warning(record: Record, around: Surroundings) -> str:
    if record.status == "ended":
        return around.say(words.HAS_ENDED)
    checks_itself = isinstance(record, Helpline)
    return around.say(words.CHECK_BEFORE_USE) if must_check_first(record, around.today) and not checks_itself else ""


def _intro(record: Record, around: Surroundings) -> Iterator[Line]:
    for texts in (record.summary, record.useful_for):
        line = around.line(texts)
        if line:
            yield line


def _facts(record: Resource | Organisation | Helpline, around: Surroundings) -> Iterator[Fact]:
    if isinstance(record, Resource):
        yield from _facts_of_resource(record, around)
    elif isinstance(record, Organisation):
        yield from _facts_of_organisation(record, around)
    else:
        yield fact(words.MADE_BY, around.maker_names(record.organisations, record.organisation_names), around)
        yield listed(words.TOPICS, record.topics, around)
        yield listed(words.AUDIENCES, record.audiences, around)


def _facts_of_resource(record: Resource, around: Surroundings) -> Iterator[Fact]:
    price = around.label(record.price) if record.price else ""
    yield fact(words.MADE_BY, around.maker_names(record.organisations, record.organisation_names), around)
    yield fact(words.TYPE, around.label(record.type), around)
    yield listed(words.TOPICS, record.topics, around)
    yield listed(words.AUDIENCES, record.audiences, around)
    yield fact(words.AGES, ages(record.ages, around), around)
    if record.education_levels:
        yield listed(words.LEVELS, record.education_levels, around)
    yield listed(words.LANGUAGES, record.languages, around)
    yield fact(words.DURATION, minutes(record.duration_minutes, around), around)
    yield fact(words.PRICE, price, around)
    yield listed(words.FORMAT, record.format, around)
    yield fact(words.WITHOUT_INTERNET, around.label(record.low_connectivity) if record.low_connectivity else "", around)
    yield fact(words.YEAR, str(record.year or ""), around)
    yield fact(words.LICENCE, clean(record.licence or "") or around.say(words.ASK_THE_MAKER), around)


def _facts_of_organisation(record: Organisation, around: Surroundings) -> Iterator[Fact]:
    yield listed(words.TYPE, record.organisation_types, around)
    yield fact(words.COMMUNITY, around.label(record.community) if record.community else "", around)
    yield listed(words.LANGUAGES, record.languages, around)
    if record.member_of:
        yield fact(words.MEMBER_OF, around.maker_names(record.member_of, ()), around)
    if record.topics:
        yield listed(words.TOPICS, record.topics, around)
    if record.email:
        yield Fact(label=around.say(words.EMAIL), value=around.own(record.email), href=mail_target(record.email))
    if record.address:
        yield fact(words.POSTAL_ADDRESS, clean(record.address), around)


def _helplines_of(record: Record, around: Surroundings) -> Contacts:
    own = (
        () if not isinstance(record, Organisation) else (one for one in around.helplines.values() if record.id in one.organisations)
    )
    calls = tuple(Call(helpline=one.id) for one in own)
    return contacts_for(calls, words.HELPLINES, around)


def listed(label: str, concepts: Iterable[str], around: Surroundings) -> Fact:
    """Return labels of concepts in a row, as a fact."""
    return fact(label, around.all_labels(concepts), around)


def fact(label: str, value: str, around: Surroundings) -> Fact:
    """Return a labelled value in the reader's own language; an empty one is said to be unknown."""
    return Fact(label=around.say(label), value=Wording(text=value or around.say(words.NOT_KNOWN), language=around.language))

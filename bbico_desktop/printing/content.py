# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""From a record of the catalogue to what stands on paper; pure, so that screen and paper can be held against each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bbico_desktop.domain.records import AnyRecord, Helpline, Kit, Record, Resource, Sheet, minutes_of
from bbico_desktop.printing import words
from bbico_desktop.printing.activity_content import activity_handout
from bbico_desktop.printing.brief_entries import address_of
from bbico_desktop.printing.contacts import checked, contact_for
from bbico_desktop.printing.entry_content import ages, entry_handout, minutes
from bbico_desktop.printing.explain_content import explain_handout, explains
from bbico_desktop.printing.feet import foot_for_list
from bbico_desktop.printing.handout import EntryHandout, ListEntry, ListHandout, OwnHandout
from bbico_desktop.printing.kit_content import kit_handout
from bbico_desktop.printing.paper_text import clipped, clipped_wording
from bbico_desktop.printing.sheet_content import sheet_handout
from bbico_desktop.printing.surroundings import Surroundings

SUMMARY_IN_A_LIST, MAKERS_IN_A_LIST = 84, 52


def handout_for(record: AnyRecord, around: Surroundings) -> OwnHandout | EntryHandout:
    """Return the hand-out of one record; its kind, and what is written in a sheet, pick the form."""
    if isinstance(record, Kit):
        return kit_handout(record, around)
    if not isinstance(record, Sheet):
        return entry_handout(record, around)
    if record.phases:
        return activity_handout(record, around)
    return explain_handout(record, around) if explains(record) else sheet_handout(record, around)


def list_handout(records: Iterable[AnyRecord], around: Surroundings, *, apart: int = 0) -> ListHandout:
    """Return several records as one list, in the order in which they come; of the last, `apart`, it is unknown whether they fit."""
    entries = tuple(list_entry(record, around) for record in records)
    title = around.own(around.say(words.LIST_TITLE))
    return ListHandout(
        language=around.language,
        title=title,
        count=around.say(words.ENTRY_COUNT, count=len(entries)),
        entries=entries,
        fitting=len(entries) - apart,
        divider=around.say(words.NOT_SAID, count=apart) if apart else "",
        foot=foot_for_list(title.text, around),
    )


def list_entry(record: AnyRecord, around: Surroundings) -> ListEntry:
    """Return an entry in a few lines."""
    summary = around.text(record.summary)
    reach, href = _reach(record, around)
    warning = contact_for(record, around).warning if isinstance(record, Helpline) else ""
    date = checked(record.as_of, around)
    return ListEntry(
        id=record.id,
        title=around.title_of(record),
        title_translated=around.translated_title(record),
        facts=" · ".join(_short_facts(record, around)),
        summary=clipped_wording(summary, SUMMARY_IN_A_LIST),
        language_note=around.note(summary),
        reach=reach,
        href=href,
        checked=f"{date}, {warning}" if warning else date,
    )


def _short_facts(record: Record, around: Surroundings) -> Iterator[str]:
    yield around.label(record.type)
    makers = around.maker_names(record.organisations, record.organisation_names) if isinstance(record, Resource | Helpline) else ""
    if makers:
        yield clipped(makers, MAKERS_IN_A_LIST)
    languages_unknown = around.say(words.NAMED, name=around.say(words.LANGUAGES), value=around.say(words.NOT_KNOWN))
    yield around.all_labels(record.languages) if record.languages else languages_unknown
    if record.ages:
        yield ages(record.ages, around)
    duration = minutes_of(record)
    if duration is not None:
        yield minutes(duration, around)
    if isinstance(record, Resource) and record.price:
        yield around.label(record.price)


def _reach(record: AnyRecord, around: Surroundings) -> tuple[str, str]:
    """Return how to reach an entry, as text and as the target of a link: the number first, then the address."""
    numbers = contact_for(record, around).numbers if isinstance(record, Helpline) else ()
    address = address_of(record, around)
    if numbers:
        return " / ".join(one.number for one in numbers), numbers[0].href
    if address:
        return address.readable, address.url
    return ("", "") if isinstance(record, Sheet | Kit) else (around.say(words.NO_ADDRESS), "")

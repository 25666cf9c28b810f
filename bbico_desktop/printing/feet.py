# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The foot of every page, and the sources at the end: who says it, may it be copied, until when does it hold."""

from __future__ import annotations

from collections.abc import Iterable

from bbico_desktop.domain.freshness import must_check_first, valid_until
from bbico_desktop.domain.own_things import is_own
from bbico_desktop.domain.records import AnyRecord, Helpline, Kit, Record, Resource, Sheet
from bbico_desktop.printing import words
from bbico_desktop.printing.contacts import checked, web_address
from bbico_desktop.printing.handout import Foot, Sources
from bbico_desktop.printing.paper_text import clean, clipped
from bbico_desktop.printing.surroundings import Surroundings

LONGEST_TITLE = 90
LONGEST_SHORT_TITLE, LONGEST_SHORT_MAKERS, LONGEST_SHORT_LICENCE = 44, 40, 60
OUR_RIGHTS = "CC BY 4.0"


def foot_for(record: AnyRecord, around: Surroundings) -> Foot:
    """Return the foot of a hand-out about one record."""
    title = around.title_of(record).text
    dates = (checked(record.as_of, around), _validity(record, around))
    entry, catalogue = around.entry(record), _catalogue(record, around)
    return Foot(
        short_title=clipped(title, LONGEST_SHORT_TITLE),
        short=_in_a_row(_made_by(record, around, short=True), _short_licence(record, around), *dates, entry, catalogue),
        title=clipped(title, LONGEST_TITLE),
        made_by=_made_by(record, around),
        licence=_licence(record, around),
        checked=dates[0],
        valid_until=dates[1],
        entry=entry,
        catalogue=catalogue,
    )


def foot_for_list(title: str, around: Surroundings, *, see_each: str = words.SEE_EACH_ENTRY) -> Foot:
    """Return the foot of a list: each entry says its own date; `see_each` says so."""
    dates, catalogue = around.say(see_each), around.say(words.CATALOGUE_OF, date=around.issued)
    return Foot(
        short_title=clipped(title, LONGEST_SHORT_TITLE),
        short=_in_a_row(around.say(words.OUR_OWN_TEXT), around.say(words.COPY_IN_SHORT), dates, catalogue),
        title=title,
        made_by=around.say(words.OUR_TEXT),
        licence=around.say(words.COPY_SHEET),
        checked=dates,
        valid_until="",
        entry="",
        catalogue=catalogue,
    )


def sources_of(addresses: Iterable[str], around: Surroundings) -> Sources:
    """Return the pages that were read; one that may not be linked is left out."""
    found = (web_address(one, around) for one in addresses)
    return Sources(heading=around.say(words.SOURCES), addresses=tuple(one for one in found if one))


def _in_a_row(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _catalogue(record: Record, around: Surroundings) -> str:
    if record.id in around.copies:
        return around.say(words.NOT_IN_CATALOGUE)
    return around.say(words.CATALOGUE_OF, date=around.issued)


def _made_by(record: Record, around: Surroundings, *, short: bool = False) -> str:
    if is_own(record.id):
        return around.say(words.OWN_KIT if isinstance(record, Kit) else words.OWN_ENTRY)
    if isinstance(record, Sheet | Kit) and not record.sources:
        return around.say(words.OUR_OWN_TEXT)
    if not isinstance(record, Resource | Helpline):
        return around.say(words.OUR_OWN_TEXT if short else words.OUR_TEXT)
    makers = around.maker_names(record.organisations, record.organisation_names) or around.say(words.NOT_KNOWN)
    return around.say(words.OUR_DESCRIPTION, makers=clipped(makers, LONGEST_SHORT_MAKERS if short else LONGEST_TITLE))


def _licence(record: Record, around: Surroundings) -> str:
    if is_own(record.id):
        return around.say(words.OWN_RIGHTS)
    if record.rights != OUR_RIGHTS:
        return around.say(words.OTHER_RIGHTS, rights=clipped(clean(record.rights), LONGEST_TITLE))
    if isinstance(record, Resource):
        licence = clean(record.licence or "") or around.say(words.ASK_THE_MAKER)
        return around.say(words.COPY_DESCRIPTION, licence=clipped(licence, LONGEST_TITLE))
    return around.say(words.COPY_SHEET)


def _short_licence(record: Record, around: Surroundings) -> str:
    """Return whether this page may be copied, without what its entry says of the material."""
    ours = record.rights == OUR_RIGHTS and not is_own(record.id)
    return around.say(words.COPY_IN_SHORT) if ours else clipped(_licence(record, around).removesuffix("."), LONGEST_SHORT_LICENCE)


def _validity(record: Record, around: Surroundings) -> str:
    until = valid_until(record)
    if until and around.today <= until:
        return around.say(words.VALID_UNTIL, date=until.isoformat())
    if not must_check_first(record, around.today):
        return ""
    return around.say(words.WAS_VALID_UNTIL, date=until.isoformat()) if until else around.say(words.VALID_NOT_KNOWN)

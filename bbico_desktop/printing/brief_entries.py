# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""An entry in a few words, for paper that is read standing: what it is, who made it, for whom, and the way there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bbico_desktop.domain.languages import Wording
from bbico_desktop.domain.records import AnyRecord, Helpline, Kit, Resource, Sheet
from bbico_desktop.printing import words
from bbico_desktop.printing.contacts import checked, contact_for, place_on_the_web, web_address
from bbico_desktop.printing.entry_content import ages, fact, listed
from bbico_desktop.printing.handout import Address, Fact, Number
from bbico_desktop.printing.paper_text import LONGEST_TO_TYPE, clipped, clipped_wording
from bbico_desktop.printing.surroundings import Surroundings

LONGEST_TITLE, LONGEST_MAKERS, LONGEST_FOR_WHOM = 180, 140, 140
LEAST_SAID, LONGEST_SAID = 45, 200
SENTENCE_END = re.compile(r"(?<=\w{3}[.!?])\s+(?=[A-ZÀ-Ý0-9«„“‘\"'])")
"""The end of a sentence, and not of an abbreviation such as "z. B.": three letters stand before it, a capital behind it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefEntry:
    """An entry in a few words. Without a number or an address, `no_way` says so, where there should be one."""

    title: Wording
    title_translated: Wording | None
    made_by: str
    text: Wording
    language_note: str
    numbers: tuple[Number, ...]
    facts: tuple[Fact, ...]
    address: Address | None
    no_way: str
    kind_label: str
    checked: str


def brief_entry(record: AnyRecord, around: Surroundings, *, whole: bool = False) -> BriefEntry:
    """Return an entry in a few words; its summary is one sentence, or `whole` where there is room for it."""
    summary = around.text(record.summary)
    title, meant = around.title_of(record), around.translated_title(record)
    contact = contact_for(record, around) if isinstance(record, Helpline) else None
    numbers = contact.numbers if contact else ()
    address = None if numbers else address_of(record, around)
    date = checked(record.as_of, around)
    expected = not numbers and not address and not isinstance(record, Sheet | Kit)
    return BriefEntry(
        title=clipped_wording(title, LONGEST_TITLE),
        title_translated=clipped_wording(meant, LONGEST_TITLE) if meant else None,
        made_by=clipped(_makers(record, around), LONGEST_MAKERS),
        text=summary if whole else Wording(text=first_sentence(summary.text), language=summary.language),
        language_note=around.note(summary),
        numbers=numbers,
        facts=tuple(_facts(record, around)),
        address=address,
        no_way=around.say(words.NO_ADDRESS) if expected else "",
        kind_label=around.label(record.type),
        checked=f"{date} – {contact.warning}" if contact and contact.warning else date,
    )


def first_sentence(text: str) -> str:
    """Return the first sentence of a text, with the next where the first says hardly anything ("University college.")."""
    sentences = SENTENCE_END.split(text)
    taken = sentences[0]
    if len(taken) < LEAST_SAID and len(sentences) > 1 and len(taken) + len(sentences[1]) < LONGEST_SAID:
        taken = f"{taken} {sentences[1]}"
    return clipped(taken, LONGEST_SAID)


def _makers(record: AnyRecord, around: Surroundings) -> str:
    """Return who made it; what we wrote ourselves says so, and an organisation made itself."""
    if isinstance(record, Resource | Helpline):
        return around.maker_names(record.organisations, record.organisation_names)
    return words.OUR_NAME if isinstance(record, Sheet | Kit) else ""


def address_of(record: AnyRecord, around: Surroundings) -> Address | None:
    """Return the address of an entry, else of the page that describes it, long enough to be typed."""
    described = record.described_at if isinstance(record, Resource) else None
    site = place_on_the_web(record) if isinstance(record, Helpline) else record.url
    return web_address(site or described, around, most=LONGEST_TO_TYPE)


def _facts(record: AnyRecord, around: Surroundings) -> Iterator[Fact]:
    """Yield for whom it is, as far as that is known, and its languages; of a line to call also hours and cost."""
    for_whom = [around.all_labels(record.audiences)] if record.audiences else []
    for_whom += [ages(record.ages, around)] if record.ages else []
    if for_whom:
        yield fact(words.AUDIENCES, clipped(", ".join(for_whom), LONGEST_FOR_WHOM), around)
    yield listed(words.LANGUAGES, record.languages, around)
    if isinstance(record, Helpline) and record.phone:
        wanted = {around.say(words.HOURS), around.say(words.COST)}
        yield from (one for one in contact_for(record, around).facts if one.label in wanted)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A poster to hang on a wall: what to do, or what there is, to be read from some steps away. It speaks to whoever passes by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bbico_desktop.domain.languages import Wording
from bbico_desktop.domain.records import AnyRecord, Kit, Sheet
from bbico_desktop.printing import words
from bbico_desktop.printing.brief_entries import brief_entry
from bbico_desktop.printing.contacts import contacts_for, emergency_contacts, in_short, web_address
from bbico_desktop.printing.explain_content import explains
from bbico_desktop.printing.feet import foot_for
from bbico_desktop.printing.general_lines import lines_to_call
from bbico_desktop.printing.handout import Address, Block, Contacts, Fact, Foot, Line, Number
from bbico_desktop.printing.paper_text import LONGEST_TO_TYPE, clipped_wording
from bbico_desktop.printing.private_help import is_help_sheet
from bbico_desktop.printing.sheet_content import numbered_sources, steps_of
from bbico_desktop.printing.surroundings import Surroundings

MOST_CALLS = 2
READ_FROM_AFAR = (words.LANGUAGES, words.HOURS, words.ABROAD)
LONGEST_TITLE = 140


@dataclass(frozen=True, slots=True, kw_only=True)
class PosterHandout:
    """A poster: a sheet has `points` and lines to `call`, any other entry who made it, `facts`, `numbers` and the way there."""

    language: str
    kind_label: str
    title: Wording
    language_note: str
    title_translated: Wording | None
    made_by: str
    lead: Line | None
    points: Block
    emergency: Contacts
    call: Contacts
    numbers: tuple[Number, ...]
    facts: tuple[Fact, ...]
    checked: str
    address: Address | None
    scan: str
    foot: Foot


def hangs_on_a_wall(record: AnyRecord) -> bool:
    """Say whether an entry has something to say on a wall: what to do, what helps, or what there is and where."""
    if isinstance(record, Sheet):
        return is_help_sheet(record) or explains(record)
    return not isinstance(record, Kit)


def posters(records: Sequence[AnyRecord], around: Surroundings) -> list[PosterHandout]:
    """Return a poster of each entry that can hang on a wall."""
    return [poster(one, around) for one in records if hangs_on_a_wall(one)]


def poster(record: AnyRecord, around: Surroundings) -> PosterHandout:
    """Return the poster of one entry; what nobody wrote is empty."""
    return _of_sheet(record, around) if isinstance(record, Sheet) else _of_entry(record, around)


def _of_sheet(sheet: Sheet, around: Surroundings) -> PosterHandout:
    title, address = around.title_of(sheet), web_address(sheet.url, around, most=LONGEST_TO_TYPE)
    danger = emergency_contacts(sheet.call, around)
    return PosterHandout(
        language=around.language,
        kind_label=around.say(words.HELP_SHEET) if is_help_sheet(sheet) else around.label(sheet.type),
        title=clipped_wording(title, LONGEST_TITLE),
        language_note=around.note(title),
        title_translated=None,
        made_by="",
        lead=_lead(sheet, around),
        points=_points(sheet, around),
        emergency=danger if is_help_sheet(sheet) else replace(danger, contacts=()),
        call=_call(sheet, around),
        numbers=(),
        facts=(),
        checked="",
        address=address,
        scan=around.say(words.SCAN_OR_TYPE) if address else "",
        foot=foot_for(sheet, around),
    )


def _of_entry(record: AnyRecord, around: Surroundings) -> PosterHandout:
    entry = brief_entry(record, around)
    nothing = Contacts(heading="", contacts=())
    return PosterHandout(
        language=around.language,
        kind_label=entry.kind_label,
        title=entry.title,
        language_note="",
        title_translated=entry.title_translated,
        made_by=entry.made_by,
        lead=Line(text=entry.text, language_note=entry.language_note) if entry.text.text else None,
        points=Block(heading="", lines=()),
        emergency=nothing,
        call=nothing,
        numbers=entry.numbers,
        facts=entry.facts,
        checked=entry.checked,
        address=entry.address,
        scan=around.say(words.SCAN_OR_TYPE) if entry.address else entry.no_way,
        foot=foot_for(record, around),
    )


def _lead(sheet: Sheet, around: Surroundings) -> Line | None:
    """Return the sentence under the title: of a help sheet that it is not one's fault, of another what the thing is."""
    if is_help_sheet(sheet):
        return around.line(sheet.reassurance)
    return around.line(sheet.what_it_is[0].text) if sheet.what_it_is else None


def _points(sheet: Sheet, around: Surroundings) -> Block:
    """Return what to do, or what helps; where nobody wrote that, why it matters or what it is, further than the lead."""
    blocks = (
        (words.DO_NOW, sheet.do_now),
        (words.WHAT_HELPS, sheet.what_helps),
        (words.WHY_IT_MATTERS, sheet.why_it_matters),
        (words.WHAT_IT_IS, sheet.what_it_is[1:]),
    )
    heading, steps = next(((heading, steps) for heading, steps in blocks if steps), (words.WHAT_IT_IS, ()))
    held = steps_of(heading, steps, around, numbered_sources(sheet), numbered=heading == words.DO_NOW)
    return replace(held, lines=tuple(replace(line, sources="") for line in held.lines))


def _call(sheet: Sheet, around: Surroundings) -> Contacts:
    """Return lines with one number each, those that answer in the reader's language first; more would be small."""
    held = contacts_for(lines_to_call(sheet.call, around)[:MOST_CALLS], words.WHO_TO_CALL, around)
    short = (in_short(one, READ_FROM_AFAR, around) for one in held.contacts)
    return replace(held, contacts=tuple(replace(one, numbers=one.numbers[:1]) for one in short))

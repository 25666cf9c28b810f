# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A sheet in easy words: one step a row with its picture, and no more numbers than one can keep in mind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bbico_desktop.domain.languages import Wording
from bbico_desktop.domain.records import AnyRecord, Sheet
from bbico_desktop.printing import words
from bbico_desktop.printing.contacts import contacts_for, emergency_contacts, in_short
from bbico_desktop.printing.feet import foot_for
from bbico_desktop.printing.general_lines import lines_to_call
from bbico_desktop.printing.handout import Block, Contact, Contacts, Foot, Line
from bbico_desktop.printing.private_help import is_help_sheet
from bbico_desktop.printing.sheet_content import easy_block
from bbico_desktop.printing.surroundings import Surroundings


@dataclass(frozen=True, slots=True, kw_only=True)
class EasyHandout:
    """A sheet in easy words; `call` holds one line at most, `emergency` the numbers for danger where the sheet is about help."""

    language: str
    title: Wording
    language_note: str
    reassurance: Line | None
    steps: Block
    emergency: Contacts
    call: Contacts
    foot: Foot


def has_easy_words(record: AnyRecord) -> bool:
    """Say whether an entry is a sheet with an easy text."""
    return isinstance(record, Sheet) and bool(record.easy)


def easy_handouts(records: Sequence[AnyRecord], around: Surroundings) -> list[EasyHandout]:
    """Return the sheets that have an easy text."""
    return [easy_handout(one, around) for one in records if isinstance(one, Sheet) and one.easy]


def easy_handout(sheet: Sheet, around: Surroundings) -> EasyHandout:
    """Return a sheet in easy words."""
    title = around.title_of(sheet)
    return EasyHandout(
        language=around.language,
        title=title,
        language_note=around.note(title),
        reassurance=around.line(sheet.reassurance),
        steps=easy_block(sheet, around),
        emergency=_emergency(sheet, around),
        call=_call(sheet, around),
        foot=foot_for(sheet, around),
    )


def _emergency(sheet: Sheet, around: Surroundings) -> Contacts:
    """Return the line for danger: of a help sheet always, of another where it names one."""
    named = [call for call, line in around.called(sheet.call) if line.emergency]
    held = emergency_contacts(sheet.call, around)
    return replace(held, contacts=held.contacts[:1] if named or is_help_sheet(sheet) else ())


def _call(sheet: Sheet, around: Surroundings) -> Contacts:
    """Return the first line to call, one that answers in the reader's language if there is one."""
    held = contacts_for(lines_to_call(sheet.call, around)[:1], words.WHO_TO_CALL, around)
    return replace(held, contacts=tuple(_short(one, around) for one in held.contacts))


def _short(contact: Contact, around: Surroundings) -> Contact:
    """Return a line with its first number, its hours and, where it is not in Belgium, that: more would be too much to read."""
    short = in_short(contact, (words.HOURS, words.ABROAD), around)
    return replace(short, numbers=short.numbers[:1])

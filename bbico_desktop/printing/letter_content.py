# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A letter to parents: what the class works on, what they can do at home and where to get help, in the family's language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bbico_desktop.domain.languages import Wording
from bbico_desktop.domain.records import AnyRecord, Call, Helpline, Kit, Resource, Sheet
from bbico_desktop.printing import words
from bbico_desktop.printing.brief_entries import LONGEST_MAKERS, LONGEST_TITLE, address_of
from bbico_desktop.printing.contacts import contacts_for
from bbico_desktop.printing.feet import foot_for
from bbico_desktop.printing.general_lines import general_lines, in_language_first
from bbico_desktop.printing.handout import Address, Block, Contacts, Foot, Line
from bbico_desktop.printing.kit_content import without_notes
from bbico_desktop.printing.other_entries import entry_line
from bbico_desktop.printing.paper_text import clipped, clipped_wording
from bbico_desktop.printing.private_help import is_help_sheet
from bbico_desktop.printing.sheet_content import block_of, steps_of
from bbico_desktop.printing.surroundings import Surroundings

MOST_CALLS, MOST_MATERIAL = 3, 6
TO_FILL_IN = (words.LETTER_SCHOOL, words.LETTER_DATE, words.LETTER_TEACHER, words.LETTER_CLASS)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterHandout:
    """A letter; `to_fill_in` are the labels of lines to write on, `intro` says what the class works on."""

    language: str
    kind_label: str
    to_fill_in: tuple[str, ...]
    greeting: str
    opening: str
    title: Wording
    language_note: str
    intro: tuple[Line, ...]
    address: Address | None
    blocks: tuple[Block, ...]
    call: Contacts
    closing: str
    regards: str
    signature: str
    foot: Foot


def is_for_class(record: AnyRecord) -> bool:
    """Say whether a class can work on an entry; nobody writes home about the trouble of one child."""
    return isinstance(record, Resource | Kit) or (isinstance(record, Sheet) and not is_help_sheet(record))


def letters(records: Sequence[AnyRecord], arounds: Sequence[Surroundings]) -> list[LetterHandout]:
    """Return the letters about each record in each language, the family's first: the teacher reads what she signs."""
    return [letter_handout(one, around) for one in records if is_for_class(one) for around in arounds]


def letter_handout(record: AnyRecord, around: Surroundings) -> LetterHandout:
    """Return the letter about one record; what nobody wrote of it is left out, and what a teacher notes at her own kit."""
    record = without_notes(record) if isinstance(record, Kit) else record
    title = around.title_of(record)
    blocks = (_purpose(record, around), _learnt(record, around), _material(record, around), _at_home(record, around))
    return LetterHandout(
        language=around.language,
        kind_label=around.say(words.LAYOUT_LETTER),
        to_fill_in=tuple(around.say(one) for one in TO_FILL_IN),
        greeting=around.say(words.LETTER_GREETING),
        opening=around.say(words.LETTER_OPENING),
        title=clipped_wording(title, LONGEST_TITLE),
        language_note=around.note(title),
        intro=tuple(_about(record, around)),
        address=address_of(record, around),
        blocks=tuple(one for one in blocks if one.lines),
        call=_help(record, around),
        closing=around.say(words.LETTER_CLOSING),
        regards=around.say(words.LETTER_REGARDS),
        signature=around.say(words.LETTER_SIGNATURE),
        foot=foot_for(record, around),
    )


def _about(record: AnyRecord, around: Surroundings) -> Iterator[Line]:
    meant = around.translated_title(record)
    if meant:
        yield Line(text=meant)
    summary = around.line(record.summary)
    if summary:
        yield summary
    makers = around.maker_names(record.organisations, record.organisation_names) if isinstance(record, Resource) else ""
    if makers:
        named = around.say(words.NAMED, name=around.say(words.MADE_BY), value=clipped(makers, LONGEST_MAKERS))
        yield Line(text=around.own(named))


def _purpose(record: AnyRecord, around: Surroundings) -> Block:
    line = around.line(record.useful_for)
    return block_of(around.say(words.LETTER_PURPOSE), (line,) if line else ())


def _learnt(record: AnyRecord, around: Surroundings) -> Block:
    goals = record.goals if isinstance(record, Sheet) else ()
    return _without_details(steps_of(words.LETTER_GOALS, goals, around, {}, plain=True))


def _material(record: AnyRecord, around: Surroundings) -> Block:
    """Return what a kit brings for the class; whom to call and help for one child are not what it works on."""
    items = record.items if isinstance(record, Kit) else ()
    found = [item.entry for item in items if item.entry in around.others and is_for_class(around.others[item.entry])]
    lines = (replace(entry_line(one, around, mark="–"), facts="") for one in found[:MOST_MATERIAL])
    return block_of(around.say(words.LETTER_MATERIAL), tuple(lines))


def _at_home(record: AnyRecord, around: Surroundings) -> Block:
    """Return what parents can do: our own advice, then the questions of a sheet."""
    questions = record.talk_about if isinstance(record, Sheet) else ()
    talk = _without_details(steps_of(words.LETTER_HOME, questions, around, {}, plain=True)).lines
    said = [words.LETTER_ASK, words.LETTER_LISTEN, *([words.LETTER_TALK] if talk else [])]
    return block_of(around.say(words.LETTER_HOME), (*(Line(text=around.own(around.say(one))) for one in said), *talk))


def _without_details(block: Block) -> Block:
    return replace(block, lines=tuple(replace(line, detail=None, pictogram=None) for line in block.lines))


def _help(record: AnyRecord, around: Surroundings) -> Contacts:
    """Return whom to call, those in the family's language first: of a sheet whom it names, and somebody who speaks it."""
    known = around.called(record.call) if isinstance(record, Sheet) else []
    named = {line.id: call for call, line in known if not line.emergency}
    lines = [around.helplines[one] for one in named]
    if not any(one.phone and around.language in one.languages for one in lines):
        lines += [one for one in general_lines(around) if one.id not in named]
    chosen = in_language_first(_callable_first(lines), around)[:MOST_CALLS]
    return contacts_for((named.get(one.id, Call(helpline=one.id)) for one in chosen), words.LETTER_HELP, around)


def _callable_first(lines: Sequence[Helpline]) -> list[Helpline]:
    return sorted(lines, key=lambda one: not one.phone)

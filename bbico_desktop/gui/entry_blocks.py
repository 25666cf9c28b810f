# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The text of our own sheets and kits for the detail of an entry: what stands on paper, in one row of blocks."""

from __future__ import annotations

from collections.abc import Iterator

from bbico_desktop.domain.languages import Wording
from bbico_desktop.gui import wording as words_of
from bbico_desktop.printing.handout import (
    ActivityHandout,
    Block,
    Contact,
    Contacts,
    Course,
    EntryHandout,
    Exercises,
    ExplainHandout,
    KitHandout,
    Line,
    OwnHandout,
)


def blocks_of(handout: OwnHandout | EntryHandout) -> tuple[Block, ...]:
    """Return the blocks in reading order, none of them empty; those of a help sheet are shown by Help now."""
    return tuple(block for block in _blocks(handout) if block.lines)


def easy_of(handout: OwnHandout | EntryHandout) -> Block | None:
    """Return the easy text, where there is one."""
    easy = handout.easy if isinstance(handout, ExplainHandout) else None
    return easy if easy is not None and easy.lines else None


def _blocks(handout: OwnHandout | EntryHandout) -> Iterator[Block]:
    if isinstance(handout, ExplainHandout):
        yield from handout.points
        yield _contacts(handout.call)
        yield from (handout.easy, *handout.body, handout.related)
    elif isinstance(handout, ActivityHandout):
        yield from handout.before
        yield _course(handout.course)
        yield from handout.after
        yield _contacts(handout.call)
        yield from (*handout.body, _exercises(handout.worksheet), handout.cards, handout.answers, handout.related)
    elif isinstance(handout, KitHandout):
        yield handout.items


def _contacts(held: Contacts) -> Block:
    return Block(heading=held.heading, lines=tuple(_contact(one) for one in held.contacts), note=held.note)


def _contact(contact: Contact) -> Line:
    numbers = " / ".join(one.number for one in contact.numbers)
    facts = " · ".join(one for one in (numbers, contact.for_age, contact.checked, contact.warning) if one)
    return Line(text=contact.name, detail=contact.who, mark="–", facts=facts, entry=contact.id)


def _course(course: Course) -> Block:
    lines = (Line(text=row.title, detail=row.text.text, mark=f"{words_of.minutes(int(row.minutes))} ·") for row in course.rows)
    return Block(heading=course.heading, lines=tuple(lines))


def _exercises(exercises: Exercises) -> Block:
    lines = [exercises.intro] if exercises.intro else []
    for one in exercises.questions:
        choices = " / ".join(choice.text for choice in one.choices)
        detail = Wording(text=choices, language=one.text.text.language) if choices else None
        lines.append(Line(text=one.text.text, detail=detail, mark=one.mark, language_note=one.text.language_note))
    return Block(heading=exercises.heading, lines=tuple(lines))

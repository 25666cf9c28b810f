# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What stands on an activity: the lesson for whoever leads it, what is copied for the participants, and the answers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bbico_desktop.domain.records import Question, Sheet
from bbico_desktop.printing import words
from bbico_desktop.printing.contacts import contacts_for
from bbico_desktop.printing.entry_content import ages, fact, listed, minutes
from bbico_desktop.printing.feet import foot_for, sources_of
from bbico_desktop.printing.handout import ActivityHandout, Block, Course, CourseRow, Exercise, Exercises, Fact, Line
from bbico_desktop.printing.markdown_blocks import blocks_of
from bbico_desktop.printing.other_entries import related_block
from bbico_desktop.printing.sheet_content import block_of, easy_block, filled, intro_of, numbered_sources, steps_of
from bbico_desktop.printing.surroundings import Surroundings


def activity_handout(sheet: Sheet, around: Surroundings) -> ActivityHandout:
    """Return an activity as a hand-out; what nobody wrote is empty."""
    numbers = numbered_sources(sheet)
    title = around.title_of(sheet)
    return ActivityHandout(
        language=around.language,
        kind_label=around.label(sheet.type),
        title=title,
        language_note=around.note(title),
        intro=intro_of(sheet, around),
        facts=tuple(_facts(sheet, around)),
        before=_blocks(sheet, around, numbers, ("goals", "materials", "preparation")),
        course=_course(sheet, around),
        after=_after(sheet, around, numbers),
        call=contacts_for(sheet.call, words.WHO_TO_CALL, around),
        body=blocks_of(sheet.body, around),
        worksheet=_exercises(sheet, around),
        cards=_cards(steps_of(words.CARDS, sheet.cards, around, numbers, plain=True)),
        answers=_answers(sheet, around, numbers),
        related=related_block(sheet.related, around),
        sources=sources_of(numbers, around),
        foot=foot_for(sheet, around),
    )


def _facts(sheet: Sheet, around: Surroundings) -> Iterator[Fact]:
    yield fact(words.AGES, ages(sheet.ages, around), around)
    yield fact(words.DURATION, minutes(sheet.duration_minutes, around), around)
    if sheet.group_size:
        size = around.say(words.GROUP_SIZE, min=sheet.group_size.min, max=sheet.group_size.max)
        yield fact(words.GROUP, size, around)
    if sheet.education_levels:
        yield listed(words.LEVELS, sheet.education_levels, around)
    needs = around.all_labels(sheet.room_needs) if sheet.room_needs else around.say(words.NOTHING_SPECIAL)
    yield fact(words.ROOM_NEEDS, needs, around)


MOST_LINES = 25
"""As many lines to write on as a page has room for below a question."""
LABELLED = re.compile(r"(\d{1,2}|[A-Z])[.:)] ")
HEADINGS = {"goals": words.GOALS, "materials": words.BRING, "preparation": words.PREPARE, "talk_about": words.TALK_ABOUT}


def _blocks(sheet: Sheet, around: Surroundings, numbers: dict[str, int], names: Sequence[str]) -> tuple[Block, ...]:
    written = ((HEADINGS[name], getattr(sheet, name)) for name in names)
    return tuple(steps_of(heading, steps, around, numbers, plain=True) for heading, steps in written if steps)


def _course(sheet: Sheet, around: Surroundings) -> Course:
    rows = []
    for phase in sheet.phases:
        title, text = filled(phase.title, around), filled(phase.text, around)
        rows.append(CourseRow(minutes=str(phase.minutes), title=title, text=Line(text=text, language_note=around.note(text))))
    return Course(
        heading=around.say(words.COURSE),
        minutes=around.say(words.MINUTES_COLUMN),
        what=around.say(words.WHAT_COLUMN),
        rows=tuple(rows),
    )


def _after(sheet: Sheet, around: Surroundings, numbers: dict[str, int]) -> tuple[Block, ...]:
    """Return what stands below the course of the lesson, without empty blocks."""
    paper = filled(sheet.without_projector, around)
    paper_lines = (Line(text=paper, language_note=around.note(paper)),) if paper.text else ()
    blocks = (
        block_of(around.say(words.WITHOUT_PROJECTOR), paper_lines),
        *_blocks(sheet, around, numbers, ("talk_about",)),
        easy_block(sheet, around),
        block_of(around.say(words.COMPETENCES), tuple(_learnt(sheet, around))),
    )
    return tuple(block for block in blocks if block.lines)


def _learnt(sheet: Sheet, around: Surroundings) -> Iterator[Line]:
    """Yield what one learns, then what the frameworks that teachers report by call it."""
    if not sheet.competences:
        return
    yield Line(text=around.own(around.all_labels(sheet.competences)))
    matches = dict.fromkeys(match for one in sheet.competences for match in around.frameworks.get(one, ()))
    if matches:
        names = around.all_labels(matches)
        yield Line(text=around.own(around.say(words.IN_FRAMEWORKS, names=names)))


def _exercises(sheet: Sheet, around: Surroundings) -> Exercises:
    held = sheet.worksheet
    intro = filled(held.intro, around) if held else None
    return Exercises(
        heading=around.say(words.WORKSHEET),
        name=around.say(words.YOUR_NAME),
        intro=Line(text=intro, language_note=around.note(intro)) if intro and intro.text else None,
        questions=tuple(_exercise(place, one, around) for place, one in enumerate(held.questions if held else (), start=1)),
    )


def _exercise(place: int, question: Question, around: Surroundings) -> Exercise:
    text = filled(question.text, around)
    return Exercise(
        mark=f"{place}.",
        text=Line(text=text, language_note=around.note(text)),
        lines=min(question.lines, MOST_LINES),
        choices=tuple(filled(choice, around) for choice in question.choices),
    )


def _cards(block: Block) -> Block:
    """Return cards with numbers, unless each already bears a number or letter of its own."""
    labelled = all(LABELLED.match(line.text.text) for line in block.lines)
    return _marked(block, [""] * len(block.lines) if labelled else _numbers(len(block.lines)))


def _answers(sheet: Sheet, around: Surroundings, numbers: dict[str, int]) -> Block:
    """Return the answers, those to questions by their numbers; the rest is numbered like the cards when there is one for each."""
    questions = len(sheet.worksheet.questions) if sheet.worksheet else 0
    rest = len(sheet.answers) - questions
    of_cards = [around.say(words.CARD, number=place + 1) for place in range(rest)] if rest == len(sheet.cards) else ["–"] * rest
    return _marked(steps_of(words.ANSWERS, sheet.answers, around, numbers, plain=True), [*_numbers(questions), *of_cards])


def _numbers(count: int) -> list[str]:
    return [f"{place}." for place in range(1, count + 1)]


def _marked(block: Block, marks: Sequence[str]) -> Block:
    return replace(block, lines=tuple(replace(line, mark=mark) for line, mark in zip(block.lines, marks, strict=False)))

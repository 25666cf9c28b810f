# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What stands on a sheet: a help sheet's blocks, or the body of any other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from bbico_desktop.domain.languages import Localized, Wording
from bbico_desktop.domain.records import BLOCKS, Record, Sheet, Step
from bbico_desktop.printing import words
from bbico_desktop.printing.contacts import contacts_for, emergency_contacts, web_address, with_helplines
from bbico_desktop.printing.feet import foot_for, sources_of
from bbico_desktop.printing.handout import Block, Line, SheetHandout
from bbico_desktop.printing.markdown_blocks import blocks_of
from bbico_desktop.printing.paper_text import web_target
from bbico_desktop.printing.surroundings import Surroundings


def sheet_handout(sheet: Sheet, around: Surroundings) -> SheetHandout:
    """Return a sheet as a hand-out; what nobody wrote is empty."""
    numbers = numbered_sources(sheet)
    title = around.title_of(sheet)
    is_help = bool(sheet.do_now)
    return SheetHandout(
        language=around.language,
        kind_label=around.say(words.HELP_SHEET) if is_help else around.label(sheet.type),
        title=title,
        language_note=around.note(title),
        reassurance=around.line(sheet.reassurance),
        intro=() if is_help else intro_of(sheet, around),
        emergency=emergency_contacts(sheet.call, around),
        do_now=steps_of(words.DO_NOW, sheet.do_now, around, numbers, numbered=True),
        do_not=steps_of(words.DO_NOT, sheet.do_not, around, numbers),
        keep_proof=steps_of(words.KEEP_PROOF, sheet.keep_proof, around, numbers),
        call=contacts_for(sheet.call, words.WHO_TO_CALL, around),
        adult_beside=steps_of(words.ADULT_BESIDE, sheet.adult_beside, around, numbers),
        talk_about=steps_of(words.TALK_ABOUT, sheet.talk_about, around, numbers),
        easy=easy_block(sheet, around),
        body=blocks_of(sheet.body, around),
        address=web_address(sheet.url, around),
        sources=sources_of(numbers, around),
        foot=foot_for(sheet, around),
    )


def intro_of(record: Record, around: Surroundings) -> tuple[Line, ...]:
    """Return what an entry is and what it is useful for, as far as that is written."""
    return tuple(one for one in (around.line(record.summary), around.line(record.useful_for)) if one)


def _all_sources(sheet: Sheet) -> tuple[str, ...]:
    """Return every page that the sheet or one of its steps names and that may be shown, once each."""
    steps = (step for name in BLOCKS for step in getattr(sheet, name))
    named = (*sheet.sources, *(address for step in steps for address in step.sources))
    return tuple(address for address in dict.fromkeys(named) if web_target(address))


def numbered_sources(sheet: Sheet) -> dict[str, int]:
    """Return the pages that a sheet names, each with the number under which it stands."""
    return {address: place for place, address in enumerate(_all_sources(sheet), start=1)}


def steps_of(
    heading: str,
    steps: Iterable[Step],
    around: Surroundings,
    numbers: Mapping[str, int],
    *,
    numbered: bool = False,
    plain: bool = False,
) -> Block:
    """Return steps under a heading; `plain` are parts of a lesson, which need no source and are no suggestion."""
    lines = (_step(step, around, numbers, plain=plain) for step in steps)
    marked = tuple(replace(line, mark=f"{place}." if numbered else "–") for place, line in enumerate(lines, start=1))
    return block_of(around.say(heading), marked)


def _step(step: Step, around: Surroundings, numbers: Mapping[str, int], *, plain: bool = False) -> Line:
    text, detail = filled(step.text, around), filled(step.detail, around)
    if not (step.sources or plain):
        text = Wording(text=words.say(words.WE_SUGGEST, text.language, text=text.text), language=text.language)
    return Line(
        text=text,
        detail=detail if detail.text else None,
        pictogram=step.pictogram,
        sources=ranges(sorted(numbers[one] for one in step.sources if one in numbers)),
        language_note=around.note(text),
    )


def easy_block(sheet: Sheet, around: Surroundings) -> Block:
    """Return a sheet in easy words, said to be a draft until readers have checked it."""
    texts = ((filled(step.text, around), step.pictogram) for step in sheet.easy)
    lines = tuple(Line(text=text, pictogram=pictogram, language_note=around.note(text)) for text, pictogram in texts)
    return block_of(around.say(words.EASY), lines, note="" if sheet.easy_checked else around.say(words.EASY_DRAFT))


def filled(texts: Localized, around: Surroundings) -> Wording:
    """Return the text that this reader gets, helplines named in it with number and date."""
    chosen = around.text(texts)
    return Wording(text=with_helplines(chosen.text, around), language=chosen.language)


def block_of(heading: str, lines: tuple[Line, ...], note: str = "") -> Block:
    """Return lines under a heading; a language note that holds for all of them stands once, beside the heading."""
    notes = {line.language_note for line in lines}
    if len(notes) == 1 and notes != {""}:
        lines = tuple(replace(line, language_note="") for line in lines)
        note = ", ".join(one for one in (*notes, note) if one)
    return Block(heading=heading, lines=lines, note=note)


def ranges(numbers: Iterable[int]) -> str:
    """Return ascending numbers in short: 1, 2, 3 and 5 as "1–3, 5"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)

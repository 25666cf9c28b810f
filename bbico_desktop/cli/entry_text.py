# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A hand-out in the terminal: what stands on paper, in the same words and the same order."""

from __future__ import annotations

from bbico_desktop.cli.output import Output
from bbico_desktop.printing.handout import (
    ActivityHandout,
    Block,
    Contact,
    Contacts,
    Course,
    EntryHandout,
    Exercises,
    ExplainHandout,
    Fact,
    Foot,
    Handout,
    KitHandout,
    Line,
    OwnHandout,
    SheetHandout,
    Sources,
)

SEPARATOR = " · "


def write_handout(handout: Handout, output: Output) -> None:
    """Write a sheet or an entry; lists have their own form (`bbico search`)."""
    page = _Page(output)
    if isinstance(handout, SheetHandout):
        page.sheet(handout)
    elif isinstance(handout, ExplainHandout):
        page.explanation(handout)
    elif isinstance(handout, ActivityHandout):
        page.activity(handout)
    elif isinstance(handout, KitHandout):
        page.kit(handout)
    elif isinstance(handout, EntryHandout):
        page.entry(handout)


class _Page:
    """Write the parts of one hand-out below each other."""

    def __init__(self, output: Output) -> None:
        self._output = output

    def sheet(self, sheet: SheetHandout) -> None:
        self._opening(sheet, before=(sheet.reassurance,) if sheet.reassurance else ())
        self._emergency(sheet.emergency)
        self._blocks((sheet.do_now, sheet.do_not, sheet.keep_proof))
        self._contacts(sheet.call)
        self._blocks((sheet.adult_beside, sheet.talk_about, sheet.easy, *sheet.body))
        self._end(sheet.sources, sheet.foot)

    def explanation(self, sheet: ExplainHandout) -> None:
        self._opening(sheet)
        self._blocks(sheet.points)
        self._contacts(sheet.call)
        self._blocks((sheet.easy, *sheet.body, sheet.related))
        self._end(sheet.sources, sheet.foot)

    def activity(self, activity: ActivityHandout) -> None:
        self._opening(activity)
        self._output.line()
        self._facts(activity.facts)
        self._blocks(activity.before)
        self._course(activity.course)
        self._blocks(activity.after)
        self._contacts(activity.call)
        self._blocks(activity.body)
        self._exercises(activity.worksheet)
        self._blocks((activity.cards, activity.answers, activity.related))
        self._end(activity.sources, activity.foot)

    def kit(self, kit: KitHandout) -> None:
        self._opening(kit)
        if kit.facts:
            self._output.line()
            self._facts(kit.facts)
        self._block(kit.items)
        self._end(kit.sources, kit.foot)

    def entry(self, entry: EntryHandout) -> None:
        meant = entry.title_translated.text if entry.title_translated else ""
        self._title(entry.title.text, meant, entry.kind_label, entry.warning)
        self._paragraphs(entry.intro)
        if entry.contact:
            self._output.line()
            self._contact(entry.contact)
        if entry.facts:
            self._output.line()
            self._facts(entry.facts)
        if entry.address:
            self._output.line()
            self._output.line(f"{entry.address_label}: {entry.address.url}" if entry.address_label else entry.address.url)
        self._contacts(entry.helplines)
        self._end(entry.sources, entry.foot)

    def _opening(self, handout: OwnHandout, before: tuple[Line, ...] = ()) -> None:
        self._title(handout.title.text, handout.kind_label, handout.language_note)
        self._paragraphs((*before, *handout.intro))

    def _title(self, title: str, *notes: str) -> None:
        self._output.line(title, strong=True)
        self._output.line(_joined(*notes), indent=2)

    def _paragraphs(self, lines: tuple[Line, ...]) -> None:
        for line in lines:
            self._output.line()
            self._output.line(_noted(line.text.text, line.language_note))

    def _blocks(self, blocks: tuple[Block, ...]) -> None:
        for block in blocks:
            self._block(block)

    def _block(self, block: Block) -> None:
        if not block.lines:
            return
        self._heading(block.heading, block.note)
        for line in block.lines:
            mark = f"{line.mark} " if line.mark else ""
            said = " ".join((line.text.text, *((line.detail.text,) if line.detail else ())))
            sources = f" [{line.sources}]" if line.sources else ""
            self._output.line(f"{mark}{_noted(said, line.language_note)}{sources}", indent=2, hanging=len(mark))
            if line.facts:
                self._output.line(line.facts, indent=2 + len(mark))

    def _course(self, course: Course) -> None:
        self._heading(f"{course.heading} ({course.minutes} · {course.what})", "")
        for row in course.rows:
            self._output.line(f"{row.minutes:>3}  {row.title.text}", indent=2, strong=True)
            self._output.line(_noted(row.text.text.text, row.text.language_note), indent=7)

    def _exercises(self, exercises: Exercises) -> None:
        if not exercises.questions:
            return
        self._heading(exercises.heading, "")
        if exercises.intro:
            self._output.line(_noted(exercises.intro.text.text, exercises.intro.language_note), indent=2)
        for one in exercises.questions:
            mark = f"{one.mark} "
            self._output.line(f"{mark}{_noted(one.text.text.text, one.text.language_note)}", indent=2, hanging=len(mark))
            for choice in one.choices:
                self._output.line(f"[ ] {choice.text}", indent=2 + len(mark), hanging=4)

    def _contacts(self, contacts: Contacts) -> None:
        if not contacts.contacts:
            return
        self._heading(contacts.heading, contacts.note)
        for contact in contacts.contacts:
            self._contact(contact)

    def _emergency(self, contacts: Contacts) -> None:
        """Write the numbers and when they were checked, and nothing that would keep somebody from calling."""
        if not contacts.contacts:
            return
        self._heading(contacts.heading, contacts.note)
        for contact in contacts.contacts:
            for number in contact.numbers:
                self._output.line(f"{number.number} {number.label.text or contact.name.text}", indent=2, strong=True)
            self._output.line(contact.checked, indent=2)

    def _contact(self, contact: Contact) -> None:
        who = _joined(contact.who.text if contact.who else "", contact.for_age)
        self._output.line(contact.name.text + (f" ({who})" if who else ""), indent=2, strong=True)
        for number in contact.numbers:
            self._output.line(_joined(number.number, number.label.text, by=" "), indent=4)
        self._output.line(_joined(contact.checked, contact.warning), indent=4)
        self._facts(contact.facts, indent=4)

    def _facts(self, facts: tuple[Fact, ...], indent: int = 2) -> None:
        self._output.table(((f"{fact.label}:", _noted(fact.value.text, fact.note)) for fact in facts), indent=indent)

    def _end(self, sources: Sources, foot: Foot) -> None:
        if sources.addresses:
            self._heading(sources.heading, "")
            for place, address in enumerate(sources.addresses, start=1):
                self._output.unbroken(f"  {place}. {address.url}")
        self._output.line()
        for text in (foot.made_by, foot.licence, _joined(foot.checked, foot.valid_until, foot.entry, foot.catalogue)):
            self._output.line(text)

    def _heading(self, heading: str, note: str) -> None:
        self._output.line()
        self._output.line(_noted(heading, note), strong=True)


def _joined(*parts: str, by: str = SEPARATOR) -> str:
    return by.join(part for part in parts if part)


def _noted(text: str, note: str) -> str:
    return f"{text} ({note})" if note else text

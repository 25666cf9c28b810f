# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Lines that lead from one hand-out to other entries: title, what it means and is, and the id under which it is found."""

from __future__ import annotations

from collections.abc import Iterable

from bbico_desktop.domain.languages import Localized
from bbico_desktop.domain.records import minutes_of
from bbico_desktop.printing import words
from bbico_desktop.printing.entry_content import minutes
from bbico_desktop.printing.handout import Block, Line
from bbico_desktop.printing.sheet_content import block_of, filled
from bbico_desktop.printing.surroundings import Surroundings


def related_block(ids: Iterable[str], around: Surroundings) -> Block:
    """Return where to go on; an entry that the catalogue lacks is left out, since nobody could find it."""
    lines = tuple(entry_line(one, around, mark="–", duration=minutes_of(around.others[one])) for one in ids if one in around.others)
    return block_of(around.say(words.WHERE_TO_GO_ON), lines)


def entry_line(
    entry_id: str, around: Surroundings, *, mark: str, note: Localized | None = None, duration: int | None = None
) -> Line:
    """Return one entry as a line; `duration` is how many minutes it takes here."""
    record = around.others.get(entry_id)
    title = around.title_of(record) if record else around.own(entry_id)
    meant = around.translated_title(record) if record else None
    facts = (
        meant.text if meant else "",
        around.label(record.type) if record else around.say(words.NOT_IN_CATALOGUE),
        minutes(duration, around) if duration is not None else "",
        around.say(words.NOT_IN_CATALOGUE) if record and entry_id in around.copies else "",
        around.entry(record) if record else "",
    )
    detail = filled(note or {}, around)
    return Line(
        text=title,
        detail=detail if detail.text else None,
        mark=mark,
        language_note=around.note(title),
        facts=" · ".join(one for one in facts if one),
        entry=record.id if record else "",
    )

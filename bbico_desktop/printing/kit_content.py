# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What stands on the cover of a kit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bbico_desktop.domain.own_things import is_own
from bbico_desktop.domain.records import Kit, minutes_of
from bbico_desktop.printing import words
from bbico_desktop.printing.entry_content import ages, fact, listed, minutes
from bbico_desktop.printing.feet import foot_for, sources_of
from bbico_desktop.printing.handout import Fact, KitHandout
from bbico_desktop.printing.other_entries import entry_line
from bbico_desktop.printing.sheet_content import block_of, intro_of
from bbico_desktop.printing.surroundings import Surroundings


def kit_handout(kit: Kit, around: Surroundings) -> KitHandout:
    """Return a kit as a hand-out; an entry that the catalogue lacks is said to be missing, since the order counts."""
    title = around.title_of(kit)
    lines = tuple(
        entry_line(item.entry, around, mark=f"{place}.", note=item.note, duration=item.minutes)
        for place, item in enumerate(kit.items, start=1)
    )
    return KitHandout(
        language=around.language,
        kind_label=around.label(kit.type),
        title=title,
        language_note=around.note(title),
        intro=intro_of(kit, around),
        facts=tuple(_facts(kit, around)),
        items=block_of(around.say(words.IN_THIS_KIT), lines),
        sources=sources_of(kit.sources, around),
        foot=foot_for(kit, around),
    )


def without_notes(kit: Kit) -> Kit:
    """Return a kit without what its reader noted beside its entries and of the whole, for a copy that others get."""
    summary = {} if is_own(kit.id) else kit.summary
    return replace(kit, summary=summary, items=tuple(replace(one, note={}) for one in kit.items))


def _facts(kit: Kit, around: Surroundings) -> Iterator[Fact]:
    duration = minutes_of(kit)
    if duration is not None:
        yield fact(words.DURATION, minutes(duration, around), around)
    if is_own(kit.id):  # where nobody was asked, "not known" says nothing
        return
    yield listed(words.AUDIENCES, kit.audiences, around)
    yield fact(words.AGES, ages(kit.ages, around), around)
    yield listed(words.TOPICS, kit.topics, around)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A sheet to stand on a shelf or a table: a large heading, and a few entries to be read from a step away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bbico_desktop.domain.languages import Wording
from bbico_desktop.domain.records import AnyRecord
from bbico_desktop.printing import words
from bbico_desktop.printing.brief_entries import LONGEST_TITLE, BriefEntry, brief_entry
from bbico_desktop.printing.feet import foot_for, foot_for_list
from bbico_desktop.printing.handout import Foot
from bbico_desktop.printing.paper_text import clipped_wording
from bbico_desktop.printing.surroundings import Surroundings


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfHandout:
    """Entries under a large heading, the same on every page; `scan` says what the codes are for, where there is one."""

    language: str
    title: Wording
    scan: str
    entries: tuple[BriefEntry, ...]
    foot: Foot


def shelf_handout(records: Sequence[AnyRecord], around: Surroundings) -> ShelfHandout:
    """Return entries for a shelf; one alone has the page, its title as heading and its summary whole."""
    alone = len(records) == 1
    title = _heading(records, around)
    entries = tuple(brief_entry(one, around, whole=alone) for one in records)
    return ShelfHandout(
        language=around.language,
        title=title,
        scan=around.say(words.SCAN_OR_TYPE) if any(one.address for one in entries) else "",
        entries=entries,
        foot=foot_for(records[0], around) if alone else foot_for_list(title.text, around),
    )


def _heading(records: Sequence[AnyRecord], around: Surroundings) -> Wording:
    """Return the title of an entry alone, else the first topic that all share, else what all of the catalogue is about."""
    if len(records) == 1:
        return clipped_wording(around.title_of(records[0]), LONGEST_TITLE)
    shared = set(records[0].topics).intersection(*(one.topics for one in records))
    labels = (around.label(one) for one in records[0].topics if one in shared)
    label = next(filter(None, labels), around.say(words.SHELF_TITLE))
    return around.own(label[:1].upper() + label[1:])

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Bookmarks: an entry in a few words and the way there; of help for one person numbers alone, and no word of what they are for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bbico_desktop.domain.languages import Wording
from bbico_desktop.domain.records import AnyRecord, Kit, Sheet
from bbico_desktop.printing import words
from bbico_desktop.printing.brief_entries import BriefEntry, brief_entry
from bbico_desktop.printing.card_content import card_handout, has_numbers
from bbico_desktop.printing.feet import foot_for, foot_for_list
from bbico_desktop.printing.handout import Block, CardHandout, Foot, Line
from bbico_desktop.printing.other_entries import entry_line
from bbico_desktop.printing.paper_text import clipped_wording
from bbico_desktop.printing.private_help import is_help_sheet, is_private
from bbico_desktop.printing.sheet_content import block_of, steps_of
from bbico_desktop.printing.surroundings import Surroundings

A_PAGE = 6
MOST_POINTS, LONGEST_POINT, LONGEST_HOURS = 4, 130, 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Bookmark:
    """Either an `entry`, with a few `points` of it, or `numbers` to call."""

    entry: BriefEntry | None
    points: Block
    numbers: CardHandout | None
    foot: Foot


@dataclass(frozen=True, slots=True, kw_only=True)
class BookmarkHandout:
    """Bookmarks in the order in which they are cut."""

    language: str
    title: Wording
    bookmarks: tuple[Bookmark, ...]


def bookmark_handouts(records: Sequence[AnyRecord], around: Surroundings) -> list[BookmarkHandout]:
    """Return bookmarks: of one entry a page full, of several one each; a help sheet that names no number gives none."""
    made = tuple(_bookmarks(records, around))
    if not made:
        return []
    alone = made[0].foot.title if len(made) == 1 else around.say(words.LAYOUT_BOOKMARK)
    title = Wording(text=alone, language=_title_language(made[0], around) if len(made) == 1 else around.language)
    return [BookmarkHandout(language=around.language, title=title, bookmarks=made * A_PAGE if len(made) == 1 else made)]


def _bookmarks(records: Sequence[AnyRecord], around: Surroundings) -> Iterator[Bookmark]:
    for record in records:
        if is_private(record) and has_numbers(record, around):
            numbers = card_handout(record, [around], longest_hours=LONGEST_HOURS)
            yield Bookmark(
                entry=None,
                points=Block(heading="", lines=()),
                numbers=numbers,
                foot=foot_for_list(numbers.title.text, around, see_each=words.SEE_EACH_NUMBER),
            )
        elif not is_help_sheet(record):
            yield Bookmark(
                entry=brief_entry(record, around), points=_points(record, around), numbers=None, foot=foot_for(record, around)
            )


def _title_language(bookmark: Bookmark, around: Surroundings) -> str:
    return bookmark.entry.title.language if bookmark.entry else around.language


def _points(record: AnyRecord, around: Surroundings) -> Block:
    """Return what a sheet advises, what an activity teaches, or what is in a kit; nothing of the rest, which has an address."""
    if isinstance(record, Kit):
        lines = tuple(_titled(item.entry, around) for item in record.items if item.entry in around.others)
        block = block_of(around.say(words.IN_THIS_KIT), lines)
    elif isinstance(record, Sheet):
        block = steps_of(words.WHAT_HELPS, record.what_helps, around, {})
        if not block.lines:
            block = steps_of(words.GOALS, record.goals, around, {}, plain=True)
    else:
        return Block(heading="", lines=())
    return replace(block, lines=tuple(_short(line) for line in block.lines[:MOST_POINTS]))


def _titled(entry_id: str, around: Surroundings) -> Line:
    return replace(entry_line(entry_id, around, mark="–"), facts="", detail=None)


def _short(line: Line) -> Line:
    return replace(line, text=clipped_wording(line.text, LONGEST_POINT), detail=None, pictogram=None)

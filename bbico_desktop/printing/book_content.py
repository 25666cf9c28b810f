# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Many entries as one book: our own sheets whole, all others in lists, an index of titles behind them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from bbico_desktop.domain.facets import folded
from bbico_desktop.domain.languages import Wording
from bbico_desktop.domain.records import AnyRecord, Helpline, Kit, Organisation, Resource, Sheet
from bbico_desktop.printing import words
from bbico_desktop.printing.content import handout_for, list_entry
from bbico_desktop.printing.feet import foot_for_list
from bbico_desktop.printing.handout import ActivityHandout, ExplainHandout, Foot, ListEntry, SheetHandout
from bbico_desktop.printing.paper_text import clipped_wording
from bbico_desktop.printing.surroundings import Surroundings

LONGEST_IN_A_ROW = 110
"""How long a title may be in the contents and in the index."""
WholeSheet = SheetHandout | ExplainHandout | ActivityHandout


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentsLine:
    """A line of the contents, and the `place` whose page it names: a chapter, or what is in one."""

    title: Wording
    place: str
    chapter: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BookSheet:
    """A sheet as it stands in the book; `place` is the id of its entry."""

    place: str
    handout: WholeSheet


@dataclass(frozen=True, slots=True, kw_only=True)
class BookSheets:
    """A chapter of whole sheets, each on pages of its own; `lines` are its own contents."""

    heading: str
    place: str
    lines: tuple[ContentsLine, ...]
    sheets: tuple[BookSheet, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BookGroup:
    """Entries under a topic; `heading` is empty where a chapter has no topics."""

    heading: str
    place: str
    entries: tuple[ListEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BookList:
    """A chapter of entries in a few lines each."""

    heading: str
    place: str
    groups: tuple[BookGroup, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexTitle:
    """A title of the index, and the id of its entry."""

    title: Wording
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexLetter:
    """The titles that begin with a letter; "#" for those that begin with a number or with no letter of ours."""

    letter: str
    titles: tuple[IndexTitle, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BookHandout:
    """A book: title page, contents, chapters, index. Chapters without anything are left out."""

    language: str
    title: Wording
    count: str
    contents_heading: str
    contents: tuple[ContentsLine, ...]
    help_sheets: BookSheets | None
    helplines: BookList | None
    explanations: BookSheets | None
    activities: BookSheets | None
    kits: BookList | None
    resources: BookList | None
    organisations: BookList | None
    index_heading: str
    index_place: str
    index: tuple[IndexLetter, ...]
    foot: Foot


def book_handout(records: Iterable[AnyRecord], around: Surroundings) -> BookHandout:
    """Return some entries as a book; help sheets and helplines in the order in which they come, the rest by title, each once."""
    held = tuple({record.id: record for record in records}.values())
    sheets = [one for one in held if isinstance(one, Sheet)]
    activities, explanations = _forms(sheets, ActivityHandout, around), _forms(sheets, ExplainHandout, around)
    help_sheets = _chapter_of_sheets(words.HELP_SHEETS, _forms(sheets, SheetHandout, around), around)
    title = around.own(around.say(words.BOOK_TITLE))
    book = BookHandout(
        language=around.language,
        title=title,
        count=around.say(words.ENTRY_COUNT, count=len(held)),
        contents_heading=around.say(words.CONTENTS),
        contents=(),
        help_sheets=help_sheets,
        helplines=_list(words.BOOK_HELPLINES, [one for one in held if isinstance(one, Helpline)], around),
        explanations=_chapter_of_sheets(words.EXPLANATIONS, _in_order(explanations), around),
        activities=_chapter_of_sheets(words.ACTIVITIES, _in_order(activities), around),
        kits=_list(words.KITS, _by_title((one for one in held if isinstance(one, Kit)), around), around),
        resources=_by_topic([one for one in held if isinstance(one, Resource)], around),
        organisations=_list(words.ORGANISATIONS, _by_title((one for one in held if isinstance(one, Organisation)), around), around),
        index_heading=around.say(words.INDEX),
        index_place=_place_of(words.INDEX),
        index=tuple(_index(held, around)),
        foot=foot_for_list(title.text, around),
    )
    return replace(book, contents=tuple(_contents(book, around)))


def _forms(sheets: Iterable[Sheet], form: type[WholeSheet], around: Surroundings) -> list[BookSheet]:
    made = ((one.id, handout_for(one, around)) for one in sheets)
    return [BookSheet(place=place, handout=handout) for place, handout in made if isinstance(handout, form)]


def _in_order(sheets: Iterable[BookSheet]) -> list[BookSheet]:
    return sorted(sheets, key=lambda one: (_sorted_by(one.handout.title.text), one.place))


def _chapter_of_sheets(heading: str, sheets: Sequence[BookSheet], around: Surroundings) -> BookSheets | None:
    titles = ((clipped_wording(one.handout.title, LONGEST_IN_A_ROW), one.place) for one in sheets)
    lines = tuple(ContentsLine(title=title, place=place, chapter=False) for title, place in titles)
    return BookSheets(heading=around.say(heading), place=_place_of(heading), lines=lines, sheets=tuple(sheets)) if sheets else None


def _list(heading: str, records: Sequence[AnyRecord], around: Surroundings) -> BookList | None:
    if not records:
        return None
    group = BookGroup(heading="", place="", entries=tuple(list_entry(record, around) for record in records))
    return BookList(heading=around.say(heading), place=_place_of(heading), groups=(group,))


def _by_topic(records: Sequence[Resource], around: Surroundings) -> BookList | None:
    """Return resources under the first topic that each has, topics by their label, those without one at the end."""
    if not records:
        return None
    topics = {
        one.id: (not one.topics, around.label(one.topics[0]) if one.topics else around.say(words.WITHOUT_TOPIC)) for one in records
    }
    ordered = sorted(_by_title(records, around), key=lambda one: (topics[one.id][0], folded(topics[one.id][1]), topics[one.id][1]))
    groups = tuple(
        BookGroup(
            heading=topic,
            place=f"{_place_of(words.RESOURCES)}/{number}",
            entries=tuple(list_entry(record, around) for record in held),
        )
        for number, ((_, topic), held) in enumerate(groupby(ordered, key=lambda one: topics[one.id]))
    )
    return BookList(heading=around.say(words.RESOURCES), place=_place_of(words.RESOURCES), groups=groups)


def _contents(book: BookHandout, around: Surroundings) -> Iterator[ContentsLine]:
    chapters = (book.help_sheets, book.helplines, book.explanations, book.activities, book.kits, book.resources, book.organisations)
    for chapter in chapters:
        if chapter is None:
            continue
        yield ContentsLine(title=around.own(chapter.heading), place=chapter.place, chapter=True)
        if isinstance(chapter, BookSheets):
            yield from chapter.lines
        else:
            topics = (one for one in chapter.groups if one.heading)
            yield from (ContentsLine(title=around.own(one.heading), place=one.place, chapter=False) for one in topics)
    yield ContentsLine(title=around.own(book.index_heading), place=book.index_place, chapter=True)


def _place_of(heading: str) -> str:
    """Return the name of a chapter's place; no id of an entry has a stroke, and topics are numbered, whatever they are called."""
    return f"/{heading}"


def _by_title(records: Iterable[AnyRecord], around: Surroundings) -> list[AnyRecord]:
    return sorted(records, key=lambda one: (_sorted_by(around.title_of(one).text), one.id))


def _index(records: Iterable[AnyRecord], around: Surroundings) -> Iterator[IndexLetter]:
    titles = ((title, one.id) for one in records for title in _titles(one, around))
    ordered = sorted(titles, key=lambda one: (_sorted_by(one[0].text), one[1]))
    for letter, held in groupby(ordered, key=lambda one: _letter(one[0].text)):
        rows = (IndexTitle(title=clipped_wording(title, LONGEST_IN_A_ROW), place=place) for title, place in held)
        yield IndexLetter(letter=letter, titles=tuple(rows))


def _titles(record: AnyRecord, around: Surroundings) -> Iterator[Wording]:
    """Yield the titles under which an entry is looked up: as it was published, and what that means where the book says it.

    What begins as the title does would stand beside it.
    """
    title = around.title_of(record)
    yield title
    meant = None if isinstance(record, Sheet) else around.translated_title(record)
    if meant and not folded(meant.text).startswith(folded(title.text)):
        yield meant


def _letter(title: str) -> str:
    first = _sorted_by(title)[1][:1]
    return first.upper() if "a" <= first <= "z" else "#"


def _sorted_by(title: str) -> tuple[bool, str]:
    """Return what puts a title in its place: signs before its first letter or number do not count, numbers come before letters."""
    plain = folded(title)
    start = next((place for place, sign in enumerate(plain) if sign.isalnum()), 0)
    return "a" <= plain[start : start + 1] <= "z", plain[start:]

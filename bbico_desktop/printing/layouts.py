# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The layouts of paper: what each can be made of, in how many languages, and what makes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from bbico_desktop.domain import paper
from bbico_desktop.domain.paper import PaperOptions
from bbico_desktop.domain.records import AnyRecord, Helpline, Kit, Sheet
from bbico_desktop.printing import words
from bbico_desktop.printing.book_content import book_handout
from bbico_desktop.printing.bookmark_content import bookmark_handouts
from bbico_desktop.printing.card_content import cards
from bbico_desktop.printing.content import handout_for, list_handout
from bbico_desktop.printing.easy_content import easy_handouts, has_easy_words
from bbico_desktop.printing.handout import ActivityHandout, Handout, LessonPartHandout
from bbico_desktop.printing.kit_content import without_notes
from bbico_desktop.printing.lesson_content import answer_key, card_sheet, pupil_sheet
from bbico_desktop.printing.letter_content import is_for_class, letters
from bbico_desktop.printing.number_poster import number_posters
from bbico_desktop.printing.parallel import parallel_handout
from bbico_desktop.printing.poster_content import hangs_on_a_wall, posters
from bbico_desktop.printing.private_help import is_help_sheet, is_private
from bbico_desktop.printing.shelf_content import shelf_handout
from bbico_desktop.printing.surroundings import Surroundings

OfKit = Literal["entries", "itself", "both"]
Make = Callable[[Sequence[AnyRecord], Sequence[Surroundings], PaperOptions], Sequence[Handout]]
PartOf = Callable[[ActivityHandout], LessonPartHandout | None]


def _any(record: AnyRecord) -> bool:
    return True


def _none(record: AnyRecord) -> bool:
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A way to put entries on paper.

    `make` gets the records in order and what surrounds them in each language, the main one first; it leaves out what the layout
    cannot be made of. `fits` says beforehand, of one record, whether the layout is worth offering. `large`: letters of 18 pt;
    `can_grow`: they can be had.
    `neutral`: the paper of a record, its file too, bears a title that says nothing of it. `of_kit`: what is printed of a kit: its
    entries, the kit itself, or both. `folded`: the pages are laid out as a booklet of half the size, to be folded once.
    `for_many`: it is offered for several entries only.
    """

    name: str
    title: str
    make: Make
    fits: Callable[[AnyRecord], bool]
    most_languages: int = 1
    large: bool = False
    can_grow: bool = False
    neutral: Callable[[AnyRecord], bool] = _none
    of_kit: OfKit = "entries"
    folded: bool = False
    for_many: bool = False


def _sheets(records: Sequence[AnyRecord], arounds: Sequence[Surroundings], options: PaperOptions) -> Sequence[Handout]:
    shown = [one if options.notes or not isinstance(one, Kit) else without_notes(one) for one in records]
    if len(arounds) == 1:
        return [handout_for(one, arounds[0]) for one in shown]
    return [page for one in shown for page in _in_two_languages(one, arounds)]


def _in_two_languages(record: AnyRecord, arounds: Sequence[Surroundings]) -> Iterator[Handout]:
    """Yield an entry side by side, then in each language what pupils get and what they must not see."""
    both = [handout_for(record, one) for one in arounds]
    yield parallel_handout(*both[:2])
    for part_of in (pupil_sheet, card_sheet, answer_key):
        yield from filter(None, (part_of(one) for one in both if isinstance(one, ActivityHandout)))


def _list(records: Sequence[AnyRecord], arounds: Sequence[Surroundings], options: PaperOptions) -> Sequence[Handout]:
    return [list_handout(records, arounds[0], apart=options.apart)]


def _cards(records: Sequence[AnyRecord], arounds: Sequence[Surroundings], options: PaperOptions) -> Sequence[Handout]:
    return cards(records, arounds)


def _shelf(records: Sequence[AnyRecord], arounds: Sequence[Surroundings], options: PaperOptions) -> Sequence[Handout]:
    return [shelf_handout(records, arounds[0])]


def _bookmarks(records: Sequence[AnyRecord], arounds: Sequence[Surroundings], options: PaperOptions) -> Sequence[Handout]:
    return bookmark_handouts(records, arounds[0])


def _number_posters(records: Sequence[AnyRecord], arounds: Sequence[Surroundings], options: PaperOptions) -> Sequence[Handout]:
    return number_posters(records, arounds[0])


def _easy(records: Sequence[AnyRecord], arounds: Sequence[Surroundings], options: PaperOptions) -> Sequence[Handout]:
    return easy_handouts(records, arounds[0])


def _posters(records: Sequence[AnyRecord], arounds: Sequence[Surroundings], options: PaperOptions) -> Sequence[Handout]:
    return posters(records, arounds[0])


def _letters(records: Sequence[AnyRecord], arounds: Sequence[Surroundings], options: PaperOptions) -> Sequence[Handout]:
    return letters(records, arounds)


def _parts(part_of: PartOf) -> Make:
    """Return what makes a part of each activity that has it."""

    def make(records: Sequence[AnyRecord], arounds: Sequence[Surroundings], options: PaperOptions) -> Sequence[Handout]:
        made = (handout_for(one, arounds[0]) for one in records)
        return list(filter(None, (part_of(one) for one in made if isinstance(one, ActivityHandout))))

    return make


def _book(records: Sequence[AnyRecord], arounds: Sequence[Surroundings], options: PaperOptions) -> Sequence[Handout]:
    return [book_handout(records, arounds[0])]


def _has_worksheet(record: AnyRecord) -> bool:
    return isinstance(record, Sheet) and bool(record.phases and record.worksheet and record.worksheet.questions)


def _has_cards(record: AnyRecord) -> bool:
    return isinstance(record, Sheet) and bool(record.phases and record.cards)


def _can_be_scanned(record: AnyRecord) -> bool:
    return bool(record.phone) if isinstance(record, Helpline) else isinstance(record, Sheet) and bool(record.call)


def _names_numbers(record: AnyRecord) -> bool:
    """Say whether there is a number to call that is not only for danger."""
    return _can_be_scanned(record) and not (isinstance(record, Helpline) and record.emergency)


def _fits_a_book(record: AnyRecord) -> bool:
    return not is_help_sheet(record) or _names_numbers(record)


LAYOUTS: dict[str, Layout] = {
    one.name: one
    for one in (
        Layout(name=paper.SHEET, title=words.LAYOUT_SHEET, make=_sheets, fits=_any, most_languages=2, can_grow=True, of_kit="both"),
        Layout(name=paper.LARGE_PRINT, title=words.LAYOUT_LARGE_PRINT, make=_sheets, fits=_any, large=True, of_kit="both"),
        Layout(name=paper.EASY, title=words.LAYOUT_EASY, make=_easy, fits=has_easy_words),
        Layout(name=paper.LIST, title=words.LAYOUT_LIST, make=_list, fits=_any, can_grow=True),
        Layout(name=paper.CARD, title=words.LAYOUT_CARD, make=_cards, fits=_names_numbers, most_languages=2, neutral=_any),
        Layout(name=paper.SHELF, title=words.LAYOUT_SHELF, make=_shelf, fits=_any),
        Layout(name=paper.BOOKMARK, title=words.LAYOUT_BOOKMARK, make=_bookmarks, fits=_fits_a_book, neutral=is_private),
        Layout(name=paper.QR_POSTER, title=words.LAYOUT_QR_POSTER, make=_number_posters, fits=_can_be_scanned, neutral=_any),
        Layout(name=paper.POSTER, title=words.LAYOUT_POSTER, make=_posters, fits=hangs_on_a_wall),
        Layout(
            name=paper.LETTER,
            title=words.LAYOUT_LETTER,
            make=_letters,
            fits=is_for_class,
            most_languages=2,
            can_grow=True,
            of_kit="itself",
        ),
        Layout(name=paper.WORKSHEET, title=words.LAYOUT_WORKSHEET, make=_parts(pupil_sheet), fits=_has_worksheet, can_grow=True),
        Layout(name=paper.CUT_OUTS, title=words.LAYOUT_CUT_OUTS, make=_parts(card_sheet), fits=_has_cards, can_grow=True),
        Layout(name=paper.BOOKLET, title=words.LAYOUT_BOOKLET, make=_sheets, fits=_any, large=True, of_kit="both", folded=True),
        Layout(name=paper.BOOK, title=words.LAYOUT_BOOK, make=_book, fits=_any, for_many=True),
    )
}

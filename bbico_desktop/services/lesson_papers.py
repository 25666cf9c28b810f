# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A kit on paper as a lesson: teacher sheet, so many sheets for the pupils, cards and answers, each only when it is wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from bbico_desktop.domain.kits import OpenKit
from bbico_desktop.domain.lessons import MOST_COPIES, LessonWish, ScreenNeed, screen_need
from bbico_desktop.domain.paper import USUAL, PaperOptions
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.printing import words
from bbico_desktop.printing.handout import ActivityHandout, Handout, KitHandout, LessonPartHandout
from bbico_desktop.printing.imposing import Part, imposed
from bbico_desktop.printing.kit_content import without_notes
from bbico_desktop.printing.lesson_content import answer_key, card_sheet, pupil_sheet, teacher_sheet, with_marks
from bbico_desktop.printing.pages import page_count
from bbico_desktop.services.handouts import Handouts

MARKS: dict[ScreenNeed, str] = {
    "swapped": words.WITHOUT_PROJECTOR,
    "screen": words.NEEDS_SCREEN,
    "unknown": words.SCREEN_NOT_KNOWN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonPaper:
    """The paper, the pages that people get in their hands, and the sheets of paper they take; what there is to choose at all.

    `different` are the places, from 0, of the pages in the PDF that are unlike all before them, each with how often it comes.
    """

    pdf: bytes
    pages: int
    sheets: int
    different: tuple[tuple[int, int], ...]
    has_pupil_sheets: bool
    has_cards: bool
    has_answers: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """Hand-outs that are printed together, so many times."""

    handouts: tuple[Handout, ...]
    copies: int = 1
    two_up: bool = False


class LessonPapers:
    """Makes the paper of kits with what `handouts` says of their entries."""

    def __init__(self, handouts: Handouts) -> None:
        self._handouts = handouts

    def make(self, kit: OpenKit, language: str, wish: LessonWish, *, options: PaperOptions = USUAL) -> LessonPaper:
        """Return a kit on paper. Raises Problem `nothing-to-print`, `not-a-number`, `print-failed`."""
        for option, copies in (("--pupils", wish.pupils), ("--card-sets", wish.card_sets)):
            if not 0 <= copies <= MOST_COPIES:
                raise Problem("not-a-number", Family.WRONG_USE, option=option, value=copies, least=0, most=MOST_COPIES)
        kit = kit if options.notes else replace(kit, kit=without_notes(kit.kit))
        paper = self._handouts.for_kit(kit)
        entries = [paper.handout(one, language) for one in kit.records]
        activities = [one for one in entries if isinstance(one, ActivityHandout)]
        cover = _marked(paper.handout(kit.kit.id, language), kit, language)
        pieces = list(_pieces(cover, entries, kit, wish))
        if not pieces:
            raise Problem("nothing-to-print", Family.WRONG_USE)
        parts = [_part(paper, one, options) for one in pieces]
        return LessonPaper(
            pdf=_whole(paper, pieces, parts, options, both_sides=wish.both_sides),
            pages=sum(one.all_pages for one in parts),
            sheets=sum(one.sheets(both_sides=wish.both_sides) for one in parts),
            different=tuple(_different(parts, both_sides=wish.both_sides)),
            has_pupil_sheets=any(map(pupil_sheet, activities)),
            has_cards=any(map(card_sheet, activities)),
            has_answers=any(map(answer_key, activities)),
        )


def _pieces(cover: Handout, entries: Sequence[Handout], kit: OpenKit, wish: LessonWish) -> Iterator[_Piece]:
    """Yield what is printed, in its order; the answers come last, apart from what pupils get."""
    activities = [one for one in entries if isinstance(one, ActivityHandout)]
    if wish.teacher:
        held = (teacher_sheet(one, on_paper=kit.on_paper) if isinstance(one, ActivityHandout) else one for one in entries)
        tells_more = len(entries) > 1 or any(kit.kit.summary.values()) or any(any(one.note.values()) for one in kit.kit.items)
        yield _Piece(handouts=(cover, *held) if tells_more or not entries else tuple(held))
    for one in _there(activities, pupil_sheet):
        if wish.pupils:
            yield _Piece(handouts=(one,), copies=wish.pupils, two_up=wish.two_up)
    for one in _there(activities, card_sheet):
        if wish.card_sets:
            yield _Piece(handouts=(one,), copies=wish.card_sets)
    keys = tuple(_there(activities, answer_key))
    if wish.answers and keys:
        yield _Piece(handouts=keys)


def _there(
    activities: Iterable[ActivityHandout], part_of: Callable[[ActivityHandout], LessonPartHandout | None]
) -> Iterator[LessonPartHandout]:
    for activity in activities:
        part = part_of(activity)
        if part is not None:
            yield part


def _part(paper: Handouts, piece: _Piece, options: PaperOptions) -> Part:
    pages = page_count(paper.typeset(piece.handouts, options=options))
    return Part(pages=pages, copies=piece.copies, two_up=piece.two_up)


def _whole(paper: Handouts, pieces: Sequence[_Piece], parts: Sequence[Part], options: PaperOptions, *, both_sides: bool) -> bytes:
    """Return all of it as one PDF, typeset in one go so that it is tagged, and put on sheets where that is wanted."""
    copies = [one for piece, part in zip(pieces, parts, strict=True) for _ in range(part.laid_out) for one in piece.handouts]
    pdf = paper.typeset(copies, options=options)
    if both_sides or any(one.two_up for one in pieces):
        return imposed(pdf, parts, both_sides=both_sides)
    return pdf


def _different(parts: Iterable[Part], *, both_sides: bool) -> Iterator[tuple[int, int]]:
    """Yield where the pages of each part stand for the first time, and how often they come."""
    place = 0
    for part in parts:
        yield from ((place + number, part.runs) for number in range(part.pages))
        place += part.runs * (part.pages + (part.pages % 2 if both_sides else 0))


def _marked(cover: Handout, kit: OpenKit, language: str) -> Handout:
    """Return the cover; where there is no screen, it says of each entry what becomes of it."""
    if not (kit.on_paper and isinstance(cover, KitHandout)):
        return cover
    needs = {entry.id: screen_need(entry) for entry in kit.records.values()}
    return with_marks(cover, {one: words.say(MARKS[need], language) for one, need in needs.items() if need in MARKS})

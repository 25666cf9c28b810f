# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""From what the reader wants on paper to a PDF and its pages as pictures; runs in the worker."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bbico_desktop.domain.kits import OpenKit
from bbico_desktop.domain.languages import Language, wording
from bbico_desktop.domain.lessons import LessonWish
from bbico_desktop.domain.paper import SHEET, USUAL, PaperOptions
from bbico_desktop.domain.queries import Filters, Query, Sort
from bbico_desktop.gui.pdf_saving import Paper, paper_of
from bbico_desktop.gui.preview_lesson_paper import kit_for
from bbico_desktop.gui.preview_printing import POINTS, is_a3
from bbico_desktop.printing.kit_content import without_notes
from bbico_desktop.printing.layouts import LAYOUTS
from bbico_desktop.printing.pages import PageImage, page_images, page_sizes
from bbico_desktop.services.lesson_papers import LessonPaper

if TYPE_CHECKING:
    from bbico_desktop.composition import Services

MOST_ENTRIES = 100
DRAWN_AT_ONCE = 1
"""Pages that are drawn with the paper, which is so much sooner there; the others when they come into view."""
DOTS = 96
"""Pixels of a screen for an inch, where a page is shown in its own size."""
FIT_MOST, LEAST_DPI = 125, 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Zoom:
    """How large pages are shown: in `percent` of their own size; 0 stands for as wide as the `room`, in pixels of the window.

    `ratio`: pixels of the screen for each one of the window.
    """

    percent: int
    room: int
    ratio: float

    def dpi(self, width: int) -> int:
        """Return how finely to draw, when the widest page is so many points wide."""
        percent = self.percent or min(FIT_MOST, self.room / (width / POINTS * DOTS) * 100)
        return max(LEAST_DPI, round(percent / 100 * DOTS * self.ratio))


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperWish:
    """One entry, or all that a search finds; in which language and layout. `reader` is the language of the search.

    `second` is the other language where the layout has two; empty for none. `entries` are a lesson that is no kit; `lesson` says
    which parts of a kit are wanted.
    """

    language: Language
    reader: Language
    layout: str
    second: str = ""
    entry_id: str | None = None
    words: str = ""
    filters: Filters = field(default_factory=Filters)
    sort: Sort = "relevance"
    exact_spelling: bool = False
    as_words: frozenset[str] = frozenset()
    entries: tuple[str, ...] = ()
    lesson: LessonWish = field(default_factory=LessonWish)
    options: PaperOptions = USUAL

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the languages of the paper, the main one first."""
        two = self.second and self.second != self.language and LAYOUTS[self.layout].most_languages > 1
        return (self.language, self.second) if two else (self.language,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The paper as it will be, how wide its widest page is in points, and how large pages are in pixels at `dpi`.

    `has_number`: there is somebody to call on it.
    `images` are the pages that were drawn, by their place. Of a lesson each page is shown once, with how often it comes.
    `layouts` are those that there can be.
    """

    wish: PaperWish
    paper: Paper
    title: str
    width: int = 0
    dpi: int = DOTS
    sizes: tuple[tuple[int, int], ...] = ()
    images: Mapping[int, PageImage] = field(default_factory=dict)
    has_number: bool = False
    lesson: LessonPaper | None = None
    layouts: tuple[str, ...] = ()
    has_notes: bool = False

    @property
    def paper_size(self) -> str:
        """Return what the sheets are called."""
        longest = max((max(size) for size in self.sizes), default=0) / self.dpi * POINTS
        return "A3" if is_a3(longest) else "A4"

    @property
    def on_both_sides(self) -> bool:
        """Say whether it is printed on both sides without the reader asking the printer for it."""
        wanted = self.lesson is not None and self.wish.lesson.both_sides
        return wanted or self.is_folded

    @property
    def is_folded(self) -> bool:
        """Say whether the sheets are folded to a booklet, and turn about the short edge."""
        return LAYOUTS[self.wish.layout].folded

    @property
    def shown(self) -> Sequence[int] | None:
        """Return which pages are shown, None for all."""
        return [place for place, _ in self.lesson.different] if self.lesson else None


def previewing(wish: PaperWish, zoom: Zoom) -> Callable[[Services], Preview]:
    """Return the errand that makes the paper and its pictures. It raises Problem `nothing-to-print` when nothing is found."""

    def make(services: Services) -> Preview:
        kit = kit_for(services, wish.entry_id, wish.entries, wish.language)
        if kit is not None:
            return _begun(_preview_kit(services, kit, wish), zoom)
        ids, apart = ((wish.entry_id,), 0) if wish.entry_id else _found(services, wish)
        entries = services.handouts.wanted(ids)
        pdf = entries.pdf(wish.languages, wish.layout, options=replace(wish.options, apart=apart))
        preview = Preview(
            wish=wish,
            paper=paper_of(entries, pdf, wish.languages, wish.layout, reader=wish.reader),
            title=entries.title(wish.language, wish.layout) if wish.entry_id else "",
            has_number=bool(wish.entry_id) and entries.has_number(wish.language),
            layouts=entries.layouts(),
        )
        return _begun(preview, zoom)

    return make


def drawing(preview: Preview, dpi: int, places: Sequence[int]) -> Callable[[Services], Preview]:
    """Return the errand that draws some of the pages of a paper, as large as is wanted now."""
    held = tuple(places)
    return lambda _services: _drawn(preview, dpi, held)


def _begun(preview: Preview, zoom: Zoom) -> Preview:
    """Return a paper that was just made, with its first pages drawn."""
    width = max(width for width, _ in page_sizes(preview.paper.pdf, POINTS, only=preview.shown))
    return _drawn(replace(preview, width=width), zoom.dpi(width), range(DRAWN_AT_ONCE))


def _drawn(preview: Preview, dpi: int, places: Sequence[int]) -> Preview:
    pdf = preview.paper.pdf
    sizes = page_sizes(pdf, dpi, only=preview.shown)
    drawn = [place for place in places if place < len(sizes)]
    numbers = drawn if preview.shown is None else [preview.shown[place] for place in drawn]
    images = dict(zip(drawn, page_images(pdf, dpi, only=numbers), strict=True))
    return replace(preview, dpi=dpi, sizes=sizes, images=images)


def _preview_kit(services: Services, kit: OpenKit, wish: PaperWish) -> Preview:
    """Return a kit as a lesson, or its entries as a list or as cards."""
    handouts = services.handouts.for_kit(kit)
    ids = handouts.kit_ids(kit, wish.layout)
    lesson = services.lesson_papers.make(kit, wish.language, wish.lesson, options=wish.options) if wish.layout == SHEET else None
    pdf = lesson.pdf if lesson else handouts.make(ids, wish.languages, wish.layout, options=wish.options)
    entries = handouts.wanted((kit.kit.id, *kit.records))
    return Preview(
        wish=wish,
        paper=paper_of(entries, pdf, (wish.language,) if lesson else wish.languages, wish.layout, reader=wish.reader),
        title=wording(kit.kit.title, wish.language).text,
        lesson=lesson,
        layouts=entries.layouts(),
        has_notes=without_notes(kit.kit) != kit.kit,
    )


def _found(services: Services, wish: PaperWish) -> tuple[tuple[str, ...], int]:
    """Return the entries that the search finds, and how many of them, the last, do not say whether they fit."""
    query = Query(
        words=wish.words,
        language=wish.reader,
        filters=wish.filters,
        sort=wish.sort,
        limit=MOST_ENTRIES,
        exact_spelling=wish.exact_spelling,
        as_words=wish.as_words,
    )
    answer = services.finding.find(query)
    ids = tuple(result.card.id for result in answer.results)
    return ids, max(0, len(ids) - (answer.total - answer.apart))

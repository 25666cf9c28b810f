# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Paper of every layout in every language, made of records that never change: what the gates for paper look at.

`tests/data/paper_records.json` holds entries of the catalogue as they stood in November 2026, in four languages. A new layout is
covered by itself: it is made of the first of `USUAL_ENTRIES` that it fits, or of what `ENTRIES` names for it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

from bbico_desktop.domain.entries import CatalogueInfo
from bbico_desktop.domain.kits import KitEntry, OpenKit
from bbico_desktop.domain.languages import LANGUAGES
from bbico_desktop.domain.lessons import LessonWish
from bbico_desktop.domain.paper import BOOK, BOOKMARK, CARD, LARGE_PRINT, LETTER, LIST, POSTER, SHEET, SHELF, USUAL, PaperOptions
from bbico_desktop.domain.plain import from_plain, record_from_plain
from bbico_desktop.domain.records import AnyRecord, Helpline, Kit, KitItem, Sheet
from bbico_desktop.domain.vocabulary import Concept, Vocabulary
from bbico_desktop.printing.handout import Handout
from bbico_desktop.printing.layouts import LAYOUTS
from bbico_desktop.printing.typst_engine import TypstPress
from bbico_desktop.services.handouts import Handouts
from bbico_desktop.services.lesson_papers import LessonPapers
from tests.shipped_fixture import StoppedClock

ROOT = Path(__file__).resolve().parents[2]
RECORDS = ROOT / "tests" / "data" / "paper_records.json"
ISSUED, TODAY = "2026-11-24", date(2026, 11, 30)

HELP, EXPLAIN, ACTIVITY, KIT = "bullying-in-class-chat", "explain-data-rights", "activity-data-trail", "kit-class-chat"
RESOURCE, ORGANISATION, HELPLINE = "9-inzichten-digitale-media-welbevinden", "child-focus", "child-focus-116000"
USUAL_ENTRIES = (HELP, EXPLAIN, ACTIVITY, KIT, RESOURCE, ORGANISATION, HELPLINE)
LISTED = (
    "17x-digitale-inclusie", "able-to-include", "adwise", "ai-op-school", "aide-joueurs-parents", "aktiv-gegen-digitale-gewalt",
    "desinfo-educ", "edubox-nepnieuws", "lehrer-online-fake-news", "medianest", "online-zoo", "silver-tipps", "swordphish",
    "yapaka-3-6-9-12", HELPLINE,
)  # fmt: skip
ENTRIES: dict[str, tuple[tuple[str, ...], ...]] = {
    SHEET: tuple((one,) for one in USUAL_ENTRIES),
    LIST: (LISTED,),
    CARD: ((HELP,),),
    SHELF: (LISTED[:7],),
    BOOK: (USUAL_ENTRIES,),
    BOOKMARK: ((EXPLAIN, ACTIVITY, KIT, RESOURCE, ORGANISATION, HELPLINE),),
    LETTER: ((ACTIVITY,),),
    LARGE_PRINT: ((HELP, ACTIVITY, RESOURCE),),
    POSTER: ((HELP, EXPLAIN, RESOURCE, HELPLINE),),
}
"""Of which entries each layout is made, one file for each group."""
ONE_OF_MANY = {CARD: (0.0, 0.0, 0.5, 67.5 / 297), BOOKMARK: (0.0, 0.0, 102.5 / 297, 1.0)}
"""Of a page to cut into many, the part (left, top, right, bottom) with one or two of them."""
LESSON, LESSON_TWO_UP = "lesson", "lesson-two-up"
LESSON_PARTS = {
    LESSON: LessonWish(pupils=1, card_sets=1),
    LESSON_TWO_UP: LessonWish(teacher=False, answers=False, pupils=2, two_up=True),
}


@dataclass(frozen=True, slots=True)
class Sample:
    """One file: a layout made of some entries in a language, or in two `beside` each other."""

    layout: str
    entries: tuple[str, ...]
    language: str
    beside: bool = False

    @property
    def name(self) -> str:
        """Return what pictures and reports call it."""
        which = self.entries if len(self.entries) == 1 and self.layout == SHEET else ()
        return "-".join((self.layout, *which, *self.languages))

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the language, and where two stand beside each other, the next."""
        other = LANGUAGES[(LANGUAGES.index(self.language) + 1) % len(LANGUAGES)]
        return (self.language, other) if self.beside else (self.language,)


class Shelf:
    """The records of the file, as catalogue and as help set."""

    date = ISSUED

    def __init__(self) -> None:
        held = json.loads(RECORDS.read_text(encoding="utf-8"))
        self.records: dict[str, AnyRecord] = {one["id"]: record_from_plain(one) for one in held["records"]}
        self._vocabulary = Vocabulary(concepts=tuple(from_plain(Concept, one) for one in held["vocabulary"]))

    def record(self, record_id: str, /) -> AnyRecord | None:
        return self.records.get(record_id)

    def labels(self, language: str) -> dict[str, str]:
        return self._vocabulary.labels(language)

    def concepts(self, scheme: str) -> tuple[Concept, ...]:
        return tuple(self._vocabulary.scheme(scheme))

    def info(self) -> CatalogueInfo:
        return CatalogueInfo(digest="0" * 64, seq=1, issued=ISSUED, development=True, counts={})

    def sheet(self, sheet_id: str) -> Sheet | None:
        found = self.records.get(sheet_id)
        return found if isinstance(found, Sheet) and found.situation else None

    def helplines(self) -> tuple[Helpline, ...]:
        return tuple(one for one in self.records.values() if isinstance(one, Helpline))

    def helpline(self, helpline_id: str) -> Helpline | None:
        found = self.records.get(helpline_id)
        return found if isinstance(found, Helpline) else None

    def maker(self, organisation_id: str, language: str) -> str:
        return organisation_id

    def vocabulary(self) -> Vocabulary:
        return self._vocabulary


def samples(*languages: str) -> tuple[Sample, ...]:
    """Return what there is to look at in some languages, else in all."""
    return tuple(
        sample
        for language in languages or LANGUAGES
        for sample in (*_of_layouts(language), *(Sample(name, (ACTIVITY,), language) for name in LESSON_PARTS))
    )


def one_of_each_layout() -> tuple[Sample, ...]:
    """Return each layout in one language, another one for the next, so that all languages come."""
    firsts = {sample.layout: sample for sample in reversed(samples(LANGUAGES[0]))}
    return tuple(
        replace(sample, language=LANGUAGES[place % len(LANGUAGES)]) for place, sample in enumerate(reversed(firsts.values()))
    )


@dataclass(frozen=True, slots=True)
class Made:
    """A sample on paper, and the content models that were typeset last."""

    pdf: bytes
    models: tuple[Handout, ...]


class KeepingPress(TypstPress):
    """The real press, which remembers what it typeset last."""

    last: tuple[Handout, ...] = ()

    def make_pdf(self, handouts: Sequence[Handout], *, issued: date, options: PaperOptions = USUAL) -> bytes:
        self.last = tuple(handouts)
        return super().make_pdf(handouts, issued=issued, options=options)


@cache
def made(sample: Sample) -> Made:
    """Return a sample on paper; made once."""
    if sample.layout in LESSON_PARTS:
        pdf = LessonPapers(_handouts()).make(_lesson_kit(), sample.language, LESSON_PARTS[sample.layout]).pdf
    else:
        pdf = _handouts().make(sample.entries, sample.languages, sample.layout)
    return Made(pdf, _press().last)


def hash_of_all_layouts() -> str:
    """Return a hash over each layout, made of the first entry that fits."""
    found = (next(one for one in USUAL_ENTRIES if layout.fits(shelf().records[one])) for layout in LAYOUTS.values())
    files = [made(Sample(name, (entry,), LANGUAGES[0])).pdf for name, entry in zip(LAYOUTS, found, strict=True)]
    return hashlib.sha256(b"".join(files)).hexdigest()


@cache
def shelf() -> Shelf:
    """Return the records; read once."""
    return Shelf()


@cache
def _press() -> KeepingPress:
    return KeepingPress(resources=ROOT / "resources")


@cache
def _handouts() -> Handouts:
    return Handouts(records=shelf(), helps=shelf(), press=_press(), clock=StoppedClock(TODAY))


def _of_layouts(language: str) -> Iterator[Sample]:
    """Yield each layout of its entries, and where it can be in two languages, once more so."""
    for layout, how in LAYOUTS.items():
        made_of = [Sample(layout, entries, language) for entries in _entries_of(layout)]
        yield from made_of
        if how.most_languages > 1:
            yield replace(made_of[0], beside=True)


def _entries_of(layout: str) -> tuple[tuple[str, ...], ...]:
    first = next((one for one in USUAL_ENTRIES if LAYOUTS[layout].fits(shelf().records[one])), HELP)
    return ENTRIES.get(layout, ((first,),))


def _lesson_kit() -> OpenKit:
    record = shelf().records[ACTIVITY]
    item = KitItem(entry=ACTIVITY)
    kit = Kit(id="kit-lesson", type="kit", title=record.title, items=(item,))
    return OpenKit(kit=kit, entries=(KitEntry(item=item, record=record, state="current"),), own=False)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A kit as a lesson on paper: each part as often as it is wanted, the answers never among what pupils get."""

import io
from dataclasses import replace

import pypdf
import pytest

from bbico_desktop.domain.kits import KitEntry, OpenKit
from bbico_desktop.domain.lessons import LessonWish
from bbico_desktop.domain.problems import Problem
from bbico_desktop.domain.records import AnyRecord, Kit, KitItem, Resource
from bbico_desktop.printing.typst_engine import TypstPress
from bbico_desktop.services.handouts import Handouts
from bbico_desktop.services.lesson_papers import LessonPapers
from tests.lesson_fixture import activity
from tests.printing.conftest import RESOURCES
from tests.services.test_handouts import FakeClock, FakeHelps, FakeRecords

LESSON = activity()
FILM = Resource(id="film", type="video", title={"en": "A film"}, low_connectivity="online-only")
ANSWERS, WORKSHEET, CARDS = "Answers, for whoever", "Worksheet", "Cards to cut out"


@pytest.fixture(scope="module")
def press() -> TypstPress:
    return TypstPress(resources=RESOURCES)


@pytest.fixture
def papers(press: TypstPress) -> LessonPapers:
    return LessonPapers(Handouts(records=FakeRecords(LESSON, FILM), helps=FakeHelps(), press=press, clock=FakeClock()))


def kit_of(*records: AnyRecord, on_paper: bool = False) -> OpenKit:
    items = tuple(KitItem(entry=one.id) for one in records)
    entries = tuple(KitEntry(item=item, record=one, state="current") for item, one in zip(items, records, strict=True))
    kit = Kit(id="kit-own-1", type="kit", title={"en": "For 4B"}, languages=("en",), items=items, as_of="2026-11-24")
    return OpenKit(kit=kit, entries=entries, own=True, on_paper=on_paper)


def pages_of(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def one_by_one(papers: LessonPapers, wish: LessonWish) -> tuple[int, int, int]:
    paper = papers.make(kit_of(LESSON), "en", wish)
    return paper.pages, paper.sheets, len(pages_of(paper.pdf))


def test_pupils_get_a_sheet_each_and_no_answers(papers: LessonPapers):
    paper = papers.make(kit_of(LESSON), "en", LessonWish(pupils=24))
    pages = pages_of(paper.pdf)

    with_worksheet = [page for page in pages if WORKSHEET in page]
    assert len(with_worksheet) == 24
    assert not [page for page in with_worksheet if ANSWERS in page]
    assert ANSWERS in pages[-1]
    assert not [page for page in pages if CARDS in page]
    assert (paper.has_pupil_sheets, paper.has_cards, paper.has_answers) == (True, True, True)


def test_pages_and_sheets_are_counted_as_they_come_out_of_the_printer(papers: LessonPapers):
    teacher, _, _ = one_by_one(papers, LessonWish(pupils=0, answers=False))

    assert one_by_one(papers, LessonWish(pupils=24)) == (teacher + 25, teacher + 25, teacher + 25)
    assert one_by_one(papers, LessonWish(pupils=24, two_up=True)) == (teacher + 25, teacher + 13, teacher + 13)
    both = LessonWish(pupils=25, two_up=True, both_sides=True)
    sheets = -(-teacher // 2) + 13 + 1
    assert one_by_one(papers, both) == (teacher + 26, sheets, 2 * sheets)


def test_each_part_can_be_had_alone(papers: LessonPapers):
    only_cards = papers.make(kit_of(LESSON), "en", LessonWish(teacher=False, pupils=0, card_sets=2, answers=False))

    assert [CARDS in page for page in pages_of(only_cards.pdf)] == [True, True]
    with pytest.raises(Problem, match="nothing-to-print"):
        papers.make(kit_of(FILM), "en", LessonWish(teacher=False))


def test_the_paper_stays_tagged_where_no_page_is_put_together_anew(papers: LessonPapers):
    paper = papers.make(kit_of(LESSON), "en", LessonWish(pupils=2))

    assert "/StructTreeRoot" in pypdf.PdfReader(io.BytesIO(paper.pdf)).trailer["/Root"]


def test_without_a_projector_the_cover_says_what_becomes_of_each_entry(papers: LessonPapers):
    wish = LessonWish(pupils=0, answers=False)
    with_screen = replace(LESSON, room_needs=("projector",))

    cover = pages_of(papers.make(kit_of(with_screen, FILM, on_paper=True), "en", wish).pdf)[0]

    assert "needs a screen" in cover
    assert "Without a projector" in cover
    assert "needs a screen" not in pages_of(papers.make(kit_of(with_screen, FILM), "en", wish).pdf)[0]


@pytest.mark.parametrize("wish", [LessonWish(pupils=-1), LessonWish(card_sets=101)])
def test_a_number_of_copies_that_makes_no_sense_is_refused(papers: LessonPapers, wish: LessonWish):
    with pytest.raises(Problem, match="not-a-number"):
        papers.make(kit_of(LESSON), "en", wish)

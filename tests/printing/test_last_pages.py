# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""No page is taken for a few lines: what is a little too long is set closer, what is longer goes on with whole blocks."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from functools import cache

import pypdfium2
import pytest

from bbico_desktop.domain.records import Organisation, Sheet
from bbico_desktop.printing.content import handout_for
from bbico_desktop.printing.handout import ActivityHandout, Handout
from bbico_desktop.printing.lesson_content import teacher_sheet
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.printing.typst_engine import TypstPress
from tests.lesson_fixture import activity, explanation, points
from tests.printing.conftest import ISSUED
from tests.whole_catalogue import whole_catalogue

FOOT, HEAD, HEIGHT = 62, 36, 842
FEW_LINES = 0.15
"""Less of a page than this is not worth turning it for."""


def filled(page: pypdfium2.PdfPage) -> float:
    """Return how far down the room of a page reaches what stands on it, above its foot."""
    bottoms = [one.get_bounds()[1] for one in page.get_objects(max_depth=3)]
    return (HEIGHT - HEAD - min(bottom for bottom in bottoms if bottom >= FOOT - 1)) / (HEIGHT - HEAD - FOOT)


def pages_filled(press: TypstPress, handout: Handout) -> list[float]:
    with closing(pypdfium2.PdfDocument(press.make_pdf([handout], issued=ISSUED))) as document:
        return [filled(page) for page in document]


@cache
def surroundings(language: str) -> Surroundings:
    whole = whole_catalogue()
    return Surroundings(
        language=language,
        labels=whole.vocabulary.labels(language),
        makers={one.id: one.title for one in whole.records if isinstance(one, Organisation)},
        helplines={one.id: one for one in whole.records if one.type == "helpline"},  # type: ignore[misc]
        others={one.id: one for one in whole.records},
        frameworks={one.id: one.close_match for one in whole.vocabulary.scheme("competence")},
        today=ISSUED,
        issued=ISSUED.isoformat(),
    )


def what_leaders_hold(language: str) -> Iterator[Handout]:
    for one in whole_catalogue().records:
        if isinstance(one, Sheet) and one.type in ("activity-sheet", "explain-sheet"):
            handout = handout_for(one, surroundings(language))
            yield teacher_sheet(handout, on_paper=False) if isinstance(handout, ActivityHandout) else handout


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_no_lesson_and_no_explanation_ends_with_a_few_lines(press: TypstPress, language: str):
    made = {one.title.text: pages_filled(press, one) for one in what_leaders_hold(language)}

    assert len(made) >= 40
    assert {title: pages for title, pages in made.items() if len(pages) > 1 and pages[-1] < FEW_LINES} == {}


def test_however_long_an_explanation_is_it_ends_well(press: TypstPress, around: Surroundings):
    sheet = explanation(helpline="focus", related=())
    ends = []
    for count in range(10, 46, 3):
        longer = replace(sheet, what_helps=points(*(f"Advice number {one}." for one in range(count))))
        ends.append(pages_filled(press, handout_for(longer, around)))

    assert {len(pages) for pages in ends} == {1, 2}
    assert [pages for pages in ends if pages[-1] < FEW_LINES] == []


def test_a_lesson_that_is_a_little_too_long_for_its_page_is_set_closer(press: TypstPress, around: Surroundings):
    phases = activity().phases * 2
    ends = []
    for count in range(12, 36, 2):
        sheet = replace(
            activity(), worksheet=None, cards=(), answers=(), phases=phases, preparation=points(*"abcdefgh" * (count // 4))
        )
        ends.append(pages_filled(press, handout_for(sheet, around)))

    assert {len(pages) for pages in ends} == {1, 2}
    assert [pages for pages in ends if pages[-1] < FEW_LINES] == []

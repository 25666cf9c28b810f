# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Two languages side by side: the same line at the same height, whatever one language has more than the other."""

import io
from dataclasses import replace
from itertools import permutations

import pypdf
import pytest

from bbico_desktop.domain.paper import USUAL
from bbico_desktop.domain.records import AnyRecord, Sheet, Step
from bbico_desktop.printing.content import handout_for
from bbico_desktop.printing.handout import LessonPartHandout
from bbico_desktop.printing.layouts import LAYOUTS
from bbico_desktop.printing.paper_text import MISSING_LETTER
from bbico_desktop.printing.parallel import ParallelHandout, parallel_handout
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.printing.typst_engine import TypstPress
from tests.lesson_fixture import activity
from tests.printing.conftest import FOUR, ISSUED, in_four
from tests.printing.test_typst_engine import pages_of, squeezed

PAIRS = list(permutations(FOUR, 2))


def beside(record: AnyRecord, around: Surroundings, left: str, right: str) -> ParallelHandout:
    return parallel_handout(*(handout_for(record, replace(around, language=one)) for one in (left, right)))


def heights(pdf: bytes, text: str) -> list[tuple[int, float]]:
    """Return on which page and how high a text stands, each time that it does."""
    found: list[tuple[int, float]] = []
    for number, page in enumerate(pypdf.PdfReader(io.BytesIO(pdf)).pages):

        def look(part: str, _now: object, place: list[float], *_: object, number: int = number) -> None:
            if text in part:
                found.append((number, round(place[5], 1)))

        page.extract_text(visitor_text=look)
    return found


def test_every_kind_of_entry_has_all_its_rows_in_both(records_of_all_kinds: list[AnyRecord], around: Surroundings):
    for record in records_of_all_kinds:
        made = beside(record, around, "fr", "nl")

        assert made.rows, record.id
        assert all(one.left and one.right for one in made.rows), record.id


@pytest.mark.parametrize(("left", "right"), PAIRS)
def test_every_pair_of_languages_is_printed_whole(press: TypstPress, sheet: Sheet, around: Surroundings, left: str, right: str):
    printed = squeezed("".join(pages_of(press.make_pdf([beside(sheet, around, left, right)], issued=ISSUED))))

    for words in ("Someone threatens me", "Do not pay.", "Paying makes it worse.", "Screenshots.", "Stay calm."):
        for language in (left, right):
            assert squeezed(f"{words} [{language}]") in printed
    assert "116000" in printed
    assert MISSING_LETTER not in printed


def test_the_same_step_stands_at_the_same_height(press: TypstPress, sheet: Sheet, around: Surroundings):
    long_left = replace(sheet.do_now[0], text={**in_four("Do not pay."), "fr": "Ne paie pas. " * 20})
    uneven = replace(sheet, do_now=(long_left, Step(text=in_four("Tell someone now."))))

    pdf = press.make_pdf([beside(uneven, around, "fr", "nl")], issued=ISSUED)

    places = heights(pdf, "Tell someone now.")
    assert len(places) == 2
    assert places[0] == places[1]


def test_what_only_one_language_has_leaves_a_place_free_in_the_other(around: Surroundings, sheet: Sheet):
    more = replace(sheet, body={"fr": "## Plus\n\nUn.\n\nDeux.", "nl": "## Meer\n\nEen."})

    rows = beside(more, around, "fr", "nl").rows

    alone = [one for one in rows if one.right is None]
    assert [one.left.text.text for one in alone if one.left] == ["Deux."]
    assert not [one for one in rows if one.left is None]


def test_a_text_that_is_missing_says_its_language(around: Surroundings, sheet: Sheet):
    half = replace(sheet, reassurance={"en": "It is not your fault.", "nl": "Het is niet jouw schuld."})

    first = beside(half, around, "fr", "nl").rows[0]

    assert first.left is not None
    assert first.left.language_note
    assert first.right is not None
    assert not first.right.language_note


def test_each_text_is_tagged_in_its_language(press: TypstPress, sheet: Sheet, around: Surroundings):
    pdf = press.make_pdf([beside(sheet, around, "de", "en")], issued=ISSUED)

    assert {"de", "en"} <= languages_in(pypdf.PdfReader(io.BytesIO(pdf)))


def languages_in(reader: pypdf.PdfReader) -> set[str]:
    """Return every language that the document or a part of its structure names."""
    named = {str(reader.root_object.get("/Lang", ""))}
    for one in range(1, reader.trailer["/Size"]):
        held = reader.get_object(one)
        if isinstance(held, dict) and "/Lang" in held:
            named.add(str(held["/Lang"]))
    return {one.split("-")[0] for one in named if one}


def test_what_pupils_get_and_the_answers_have_pages_of_their_own(around: Surroundings):
    arounds = [replace(around, language=one) for one in ("fr", "nl")]

    made = LAYOUTS["sheet"].make([activity()], arounds, USUAL)

    parts = [one for one in made if isinstance(one, LessonPartHandout)]
    assert isinstance(made[0], ParallelHandout)
    assert len(parts) == len(made) - 1
    assert [one.language for one in parts] == ["fr", "nl"] * (len(parts) // 2)
    assert any(one.worksheet.questions for one in parts)
    assert any(one.answers.lines for one in parts)
    assert parts[-1].answers.lines

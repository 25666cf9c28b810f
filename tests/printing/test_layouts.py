# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Each layout that is offered can be made, in no more languages than it says, and is offered only for what it can be made of."""

from dataclasses import replace

import pytest

from bbico_desktop.domain import paper
from bbico_desktop.domain.paper import USUAL, PaperOptions
from bbico_desktop.domain.records import AnyRecord
from bbico_desktop.printing.layouts import LAYOUTS
from bbico_desktop.printing.pages import page_images
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.printing.typst_engine import TypstPress
from tests.lesson_fixture import kit
from tests.printing.conftest import FOUR, ISSUED


def test_every_layout_that_is_offered_is_there_in_the_same_order():
    assert tuple(LAYOUTS) == paper.LAYOUTS


@pytest.mark.parametrize("name", paper.LAYOUTS)
def test_what_fits_is_made_in_as_many_languages_as_it_says(name: str, records_of_all_kinds: list[AnyRecord], around: Surroundings):
    layout = LAYOUTS[name]
    fitting = [one for one in records_of_all_kinds if layout.fits(one)]
    arounds = [replace(around, language=one) for one in FOUR[: layout.most_languages]]

    assert fitting
    for record in fitting:
        assert layout.make([record], arounds, USUAL)


def test_without_colours_each_stroke_is_grey(press: TypstPress, sheet: AnyRecord, around: Surroundings):
    handouts = LAYOUTS[paper.SHEET].make([sheet], [around], USUAL)

    coloured, grey = (press.make_pdf(handouts, issued=ISSUED, options=PaperOptions(grey=one)) for one in (False, True))

    assert colours_in(coloured)
    assert not colours_in(grey)


def test_notes_of_a_kit_stay_away_from_a_copy_for_others(around: Surroundings):
    noted = replace(kit(), items=tuple(replace(one, note={"en": "For Sam only"}) for one in kit().items))

    with_notes, without = (LAYOUTS[paper.SHEET].make([noted], [around], PaperOptions(notes=one))[0] for one in (True, False))

    assert "For Sam only" in str(with_notes)
    assert "For Sam only" not in str(without)


def test_what_a_teacher_notes_at_her_own_kit_is_never_in_a_letter(around: Surroundings):
    own = replace(kit(), id="kit-own-1", summary={"en": "Because of Sam in 3B"})

    letter = LAYOUTS[paper.LETTER].make([own], [around], USUAL)
    with_notes, without = (LAYOUTS[paper.SHEET].make([own], [around], PaperOptions(notes=one)) for one in (True, False))

    assert "Sam" not in str(letter)
    assert "Sam" in str(with_notes)
    assert "Sam" not in str(without)


def colours_in(pdf: bytes) -> set[int]:
    """Return how far apart red, green and blue of a pixel are anywhere on the pages, more than drawing itself may bring."""
    images = page_images(pdf, 40)
    spread = {max(one.rgba[at : at + 3]) - min(one.rgba[at : at + 3]) for one in images for at in range(0, len(one.rgba), 4)}
    return {one for one in spread if one > 2}

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Each layout that is offered can be made, in no more languages than it says, and is offered only for what it can be made of."""

from dataclasses import replace

import pytest

from bbico_desktop.domain import paper
from bbico_desktop.domain.paper import USUAL
from bbico_desktop.domain.records import AnyRecord
from bbico_desktop.printing.layouts import LAYOUTS
from bbico_desktop.printing.surroundings import Surroundings
from tests.printing.conftest import FOUR


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

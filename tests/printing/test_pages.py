# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Pages of a PDF become pictures of the right size; what is no PDF is named."""

import pytest

from bbico_desktop.domain.problems import Problem
from bbico_desktop.domain.records import Sheet
from bbico_desktop.printing.content import handout_for
from bbico_desktop.printing.pages import page_count, page_images, page_sizes
from bbico_desktop.printing.surroundings import Surroundings
from bbico_desktop.printing.typst_engine import TypstPress
from tests.printing.conftest import ISSUED


@pytest.fixture
def pdf(press: TypstPress, sheet: Sheet, around: Surroundings) -> bytes:
    return press.make_pdf([handout_for(sheet, around)], issued=ISSUED)


def test_pages_are_pictures_of_a4(pdf: bytes):
    images = page_images(pdf, 72)

    assert len(images) == page_count(pdf) == 2
    assert [(image.width, image.height) for image in images] == [(596, 842)] * 2
    assert all(len(image.rgba) == image.width * image.height * 4 for image in images)


def test_paper_is_white_and_opaque_and_text_dark(pdf: bytes):
    rgba = page_images(pdf, 72, only=range(1))[0].rgba

    assert rgba[:4] == b"\xff\xff\xff\xff"
    assert min(rgba[0::4]) < 40
    assert set(rgba[3::4]) == {255}


def test_some_pages_can_be_asked_for(pdf: bytes):
    assert len(page_images(pdf, 36, only=range(1, 9))) == 1


@pytest.mark.parametrize("dpi", [36, 96, 250])
def test_the_sizes_of_pages_are_known_before_they_are_drawn(pdf: bytes, dpi: int):
    drawn = page_images(pdf, dpi)

    assert page_sizes(pdf, dpi) == tuple((image.width, image.height) for image in drawn)
    assert page_sizes(pdf, dpi, only=[1, 7]) == ((drawn[1].width, drawn[1].height),)


@pytest.mark.parametrize("data", [b"", b"no pdf", b"%PDF-1.7\ncut off"])
def test_what_is_no_pdf_is_named(data: bytes):
    with pytest.raises(Problem) as raised:
        page_images(data)

    assert raised.value.code == "pdf-unreadable"

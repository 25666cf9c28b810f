# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The third copy of a page can still be read, and a page takes little ink; all pages: `python -m tests.benchmarks.photocopy`."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from PIL import Image, ImageDraw, ImageFont

from bbico_desktop.domain.paper import BOOKMARK, CARD, LETTER, LIST, SHEET, SHELF
from tests.printing.paper_samples import LESSON, ONE_OF_MANY, ROOT, Sample, made, one_of_each_layout, samples
from tools import photocopy
from tools.photocopy import WHOLE, Page, compared, copied, ink, pages_of, words

MOST_INK = {LIST: 0.057}
MOST_INK_ELSEWHERE = 0.12
SMALL_LETTERS = frozenset((SHEET, LIST, CARD, BOOKMARK, LETTER, SHELF, LESSON))
"""Layouts with the letters that a copier loses first; the benchmark reads the larger ones too."""
needs_tesseract = pytest.mark.skipif(not shutil.which("tesseract"), reason="Tesseract is not installed")


def text_page(size: int, grey: int) -> Page:
    """Return a page with one sentence in letters of some size (in dots of 200 dpi) and grey."""
    sentence = "Wie dit leest belt gratis naar het nummer van de hulplijn"
    picture = Image.new("L", (1200, 200), 255)
    font = ImageFont.truetype(str(ROOT / "resources" / "fonts" / "Inter-Regular.ttf"), size)
    ImageDraw.Draw(picture).text((40, 80), sentence, font=font, fill=grey)
    return Page(picture, sentence)


@needs_tesseract
@pytest.mark.parametrize(
    "sample", [one for one in one_of_each_layout() if one.layout in SMALL_LETTERS], ids=lambda sample: sample.name
)
def test_the_third_copy_of_small_letters_can_be_read(sample: Sample):
    page = pages_of(made(sample).pdf, part=ONE_OF_MANY.get(sample.layout, WHOLE))[0]

    reading = compared(page, sample.languages)

    assert reading.words > 10
    assert reading.legible, f"{reading.share:.1%} of {reading.words} words were read; lost: {' '.join(reading.lost)}"


@pytest.mark.parametrize("sample", samples("fr"), ids=lambda sample: sample.name)
def test_a_page_takes_little_ink(sample: Sample):
    shares = [ink(page.picture) for page in pages_of(made(sample).pdf)]

    assert max(shares) <= MOST_INK.get(sample.layout, MOST_INK_ELSEWHERE)


@needs_tesseract
def test_small_and_pale_letters_do_not_outlive_three_copies():
    readable, pale, small = (compared(text_page(*look), ["nl"]) for look in ((26, 0), (26, 150), (9, 0)))

    assert readable.lost == ()
    assert not pale.legible
    assert not small.legible


def test_a_copy_is_black_and_white_and_the_same_for_the_same_dust():
    page = text_page(26, 0)

    first, again, other = (copied(page.picture, seed=seed) for seed in (1, 1, 2))

    assert {level for level, count in enumerate(first.histogram()) if count} == {0, 255}
    assert first.tobytes() == again.tobytes()
    assert first.tobytes() != other.tobytes()


def test_words_are_compared_without_signs_accents_and_hyphens_at_ends_of_lines():
    assert words("Écoute-moi : 116 000 · à demain, l'école est géni-\r\nale 5, par\x02tout, site.be/over-\u200b\r\nons") == [
        "ecoute", "moi", "116", "000", "demain", "ecole", "est", "geniale", "partout", "site", "overons",
    ]  # fmt: skip


def test_a_number_that_is_read_without_its_space_is_read(monkeypatch: pytest.MonkeyPatch):
    page = replace(text_page(26, 0), text="gratis naar het nummer 116 000")
    monkeypatch.setattr(photocopy, "read", lambda *_, **__: "gratis naar het nummer 116000 11600")

    assert compared(page, ["nl"]).lost == ()
    assert compared(replace(page, text="116 00 gratis"), ["nl"]).lost == ("116",)


def test_one_of_each_layout_speaks_all_languages():
    found = one_of_each_layout()

    assert {sample.language for sample in found} == {"nl", "fr", "de", "en"}
    assert {sample.layout for sample in found} == {sample.layout for sample in samples("nl")}

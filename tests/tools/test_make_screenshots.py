# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The README shows pictures that the program takes of itself, and they stay small."""

from pathlib import Path

from PySide6.QtGui import QColor, QImage

from bbico_desktop.gui.places import PLACES
from tools.make_screenshots import COLOURS, IN_README, ROUTES, pictures, with_fewer_colours

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "docs" / "pictures"
MOST_BYTES = 6_000_000


def test_every_picture_of_the_readme_is_there_and_can_be_taken_anew():
    shown = set(IN_README.findall((ROOT / "README.md").read_text(encoding="utf-8")))

    assert shown
    assert shown <= {one.name for one in pictures()}
    assert shown == {file.name for file in PICTURES.glob("*.png")}


def test_the_committed_pictures_are_small():
    assert sum(file.stat().st_size for file in PICTURES.glob("*.png")) < MOST_BYTES


def test_each_page_is_taken_in_four_languages_three_themes_and_two_sizes():
    assert len({one.name for one in pictures()}) == len(ROUTES) * 4 * 3 * 2


def test_each_place_of_the_program_is_looked_at():
    assert {route.page for route in ROUTES.values()} == {place.name for place in PLACES}


def test_fewer_colours_keep_those_that_are_there_most(qapp):
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(QColor("#0B6B64"))
    for number in range(400):
        image.setPixelColor(number % 64, number // 64, QColor(number % 256, 255 - number % 256, number // 2))

    fewer = with_fewer_colours(image)

    assert fewer.colorCount() <= COLOURS
    assert fewer.pixelColor(32, 63) == QColor("#0B6B64")

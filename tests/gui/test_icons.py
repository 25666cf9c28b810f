# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Every icon that anything names is there, and takes the colours of the look."""

import re

import pytest
from PySide6.QtWidgets import QApplication

from bbico_desktop.gui.icons import Icons
from bbico_desktop.gui.look import Look
from bbico_desktop.gui.places import PLACES
from tests.gui.fakes import ROOT

ICONS = ROOT / "resources" / "icons"


def named_in_data() -> set[str]:
    names = set()
    for file in (*(ROOT / "db" / "vocabulary").glob("*.yaml"), *(ROOT / "db" / "sheets").glob("*.yaml")):
        names |= set(re.findall(r"(?:icon|pictogram): *['\"]?([a-z0-9-]+)", file.read_text(encoding="utf-8")))
    return names


def named_in_code() -> set[str]:
    code = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "bbico_desktop" / "gui").rglob("*.py"))
    found = re.findall(r"icon=\"([a-z0-9-]+)\"|show_icon\(\"([a-z0-9-]+)\"\)|pixmap\(\"([a-z0-9-]+)\"", code)
    return {name for names in found for name in names if name}


def test_vocabularies_and_sheets_name_icons():
    assert len(named_in_data()) > 50


@pytest.mark.parametrize("name", sorted(named_in_data() | named_in_code() | {place.icon for place in PLACES}))
def test_each_named_icon_is_there(name: str):
    assert "currentColor" in (ICONS / f"{name}.svg").read_text(encoding="utf-8")


def test_the_icons_carry_their_licence():
    assert "ISC License" in (ICONS / "LICENSE-lucide.txt").read_text(encoding="utf-8")


def test_an_icon_is_drawn_in_the_colour_it_is_asked_in(qapp: QApplication):
    image = Icons(folder=ICONS).pixmap("square", "#ff0000", 24, 1.0).toImage()

    drawn = {image.pixelColor(x, y).name() for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() == 255}

    assert drawn == {"#ff0000"}


def test_an_icon_is_drawn_once_for_a_size_and_colour(qapp: QApplication):
    icons = Icons(folder=ICONS)

    assert icons.pixmap("x", "#000000", 20, 2.0).cacheKey() == icons.pixmap("x", "#000000", 20, 2.0).cacheKey()
    assert icons.pixmap("x", "#000000", 20, 2.0).width() == 40


@pytest.mark.logs_expected
def test_a_missing_icon_leaves_an_empty_place_and_a_log_line(qapp: QApplication, caplog: pytest.LogCaptureFixture):
    pixmap = Icons(folder=ICONS).pixmap("no-such-icon", "#000000", 20, 1.0)

    assert pixmap.width() == 20
    assert "icon-missing no-such-icon" in caplog.text


def test_the_program_has_an_icon_of_its_own(look: Look):
    assert "<svg" in (ICONS / "program" / "bbico.svg").read_text(encoding="utf-8")


def test_no_picture_of_an_earlier_look_is_kept(look: Look):
    look.pixmap("house")
    for percent in (110, 125, 150, 100):
        look.choose_zoom(percent)
        look.pixmap("house")

    assert len(look._icons._drawn) == 1

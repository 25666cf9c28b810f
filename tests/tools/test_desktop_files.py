# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the desktop is told of the program is true: every option in it is one, every kind of file is declared, all is translated."""

import configparser
import re
import shlex
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from bbico_desktop.gui.options import FLAGS, VALUES, read_options
from bbico_desktop.gui.places import PLACES

INSTALLER = Path(__file__).resolve().parents[2] / "installer"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture(scope="module")
def entry() -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",), strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(INSTALLER / "deb" / "be.b_bico.desktop.desktop", encoding="utf-8")
    return parser


def test_every_action_of_the_launcher_opens_a_place_and_is_named_in_four_languages(entry: configparser.ConfigParser):
    places = {place.name for place in PLACES}
    actions = [f"Desktop Action {name}" for name in entry["Desktop Entry"]["Actions"].strip(";").split(";")]

    for action in actions:
        asked = read_options(shlex.split(entry[action]["Exec"])[1:], {})
        assert asked.options.place in places
        assert {"Name", "Name[nl]", "Name[fr]", "Name[de]"} <= entry[action].keys()
    assert {*actions, "Desktop Entry"} == set(entry.sections())


def test_every_kind_of_file_that_the_entry_takes_is_declared_with_its_ending(entry: configparser.ConfigParser):
    kinds = ET.parse(INSTALLER / "deb" / "be.b_bico.desktop.mime.xml").getroot().findall(f"{MIME}mime-type")  # noqa: S314
    endings = {kind.get("type"): kind.find(f"{MIME}glob").get("pattern") for kind in kinds}

    assert set(entry["Desktop Entry"]["MimeType"].strip(";").split(";")) == set(endings)
    assert set(endings.values()) == {"*.bbicokit", "*.bbicoown", "*.bbico"}
    assert all(len(kind.findall(f"{MIME}comment")) == 4 for kind in kinds)
    assert entry["Desktop Entry"]["Exec"] == "bbico-desktop %F"


def test_the_manual_page_names_every_option():
    page = (INSTALLER / "man" / "bbico-desktop.1").read_text(encoding="utf-8").replace("\\-", "-")

    assert set(re.findall(r"--[a-z-]+", page)) == {*FLAGS, *VALUES}

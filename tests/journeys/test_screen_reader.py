# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a screen reader gets of every place, over the real accessibility bus of a real window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bbico_desktop.gui.places import PLACES
from tools.run_tests import surroundings

ROOT = Path(__file__).resolve().parents[2]
CONTROLS = frozenset(
    {
        "push button",
        "toggle button",
        "check box",
        "radio button",
        "text",
        "entry",
        "combo box",
        "list",
        "list item",
        "menu item",
        "link",
        "spin button",
    }
)

pytestmark = pytest.mark.journey


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return what the bus tells of every place, walked through once."""
    file = tmp_path_factory.mktemp("bus") / "told.json"
    command = ["dbus-run-session", "--", sys.executable, "-m", "tests.journeys.accessibility_bus", str(file)]
    screen = {**surroundings(), "DISPLAY": os.environ["DISPLAY"], "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(command, cwd=ROOT, env=screen, capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(file.read_text(encoding="utf-8"))


def test_every_place_of_the_rail_can_be_gone_to_by_assistive_technology_alone(told: dict[str, Any]):
    assert set(told) == {place.name for place in PLACES if place.in_rail}
    assert len({place["title"] for place in told.values()}) == len(told)


def test_every_control_has_a_name_for_the_screen_reader(told: dict[str, Any]):
    silent = [
        f"{name}: {node['role']}"
        for name, place in told.items()
        for node in place["nodes"]
        if node["role"] in CONTROLS and not node["name"].strip()
    ]

    assert silent == []


def test_the_lists_say_what_is_in_their_rows(told: dict[str, Any]):
    rows = [node["name"] for node in told["search"]["nodes"] if node["role"] == "list item"]

    assert len(rows) > 5
    assert all(len(row) > 3 for row in rows)

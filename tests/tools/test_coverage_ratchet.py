# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Coverage may rise, never fall."""

import tomllib

from tools.coverage_ratchet import as_toml, percentages, verdict

KEPT = {"outside_gui": 90.0, "gui": 75.0}


def summary(covered: int, there: int) -> dict[str, dict[str, int]]:
    return {"summary": {"covered_lines": covered, "num_statements": there, "covered_branches": 0, "num_branches": 0}}


def test_window_and_the_rest_are_counted_apart():
    reached = percentages({"bbico_desktop/gui/window.py": summary(3, 4), "bbico_desktop/cli/main.py": summary(9, 10)})

    assert reached == {"outside_gui": 90.0, "gui": 75.0}


def test_a_fall_is_a_failure():
    lines, fell = verdict({"outside_gui": 89.0, "gui": 76.0}, KEPT)

    assert fell
    assert "it fell" in lines[0]


def test_the_flicker_of_threads_is_not_a_fall():
    assert not verdict({"outside_gui": 89.8, "gui": 75.0}, KEPT)[1]


def test_a_rise_is_worth_keeping():
    lines, fell = verdict({"outside_gui": 93.0, "gui": 75.0}, KEPT)

    assert not fell
    assert "--raise" in lines[0]


def test_what_is_written_down_can_be_read_again():
    assert tomllib.loads(as_toml({"outside_gui": 91.27, "gui": 80.0})) == {"outside_gui": 91.2, "gui": 80.0}

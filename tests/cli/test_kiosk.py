# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico kiosk`: the number for staff, and what is still open."""

from bbico_desktop.foundation import pins, terminal_settings
from bbico_desktop.foundation.paths import paths_for
from tests.cli.conftest import Program

PIN = "258013"


def kept(bbico: Program) -> str:
    return terminal_settings.load(paths_for(bbico.home, {})).pin


def test_the_number_is_kept_as_a_hash_and_never_shown(bbico: Program):
    done = bbico("kiosk", "pin", typed=f"{PIN}\n")

    assert done.code == 0
    assert pins.fits(PIN, kept(bbico))
    assert PIN not in done.out + done.err
    assert PIN not in terminal_settings.terminal_file(paths_for(bbico.home, {})).read_text(encoding="utf-8")


def test_at_a_terminal_it_is_asked_twice(bbico: Program):
    assert bbico("kiosk", "pin", terminal=True, typed=f"{PIN}\n{PIN}\n").code == 0

    done = bbico("kiosk", "pin", terminal=True, typed=f"{PIN}\n999991\n")

    assert done.code == 2
    assert "not the same" in done.err
    assert pins.fits(PIN, kept(bbico))


def test_a_number_that_is_too_easy_is_refused(bbico: Program):
    for pin in ("123", "0000", "12a456", ""):
        done = bbico("kiosk", "pin", typed=f"{pin}\n")

        assert done.code == 2
        assert "4 to 12 digits" in done.err
    assert kept(bbico) == ""


def test_the_check_says_what_is_open_and_what_nobody_tested(bbico: Program):
    done = bbico("kiosk", "check")

    assert done.code == 1
    assert "still open" in done.out
    assert "90 seconds" in done.out
    assert "not tested" in done.out


def test_the_check_as_json_names_settings_and_checks(bbico: Program):
    bbico("kiosk", "pin", typed=f"{PIN}\n")

    held = bbico("kiosk", "check", "--json").object

    assert held["settings"] == {"language": None, "idle_seconds": 90, "printing": True, "pages": 10, "pin": True}
    assert held["checks"]["pin"] is True
    assert held["not_tested"]

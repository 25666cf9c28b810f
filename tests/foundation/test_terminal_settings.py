# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The terminal's own file, the staff's number as a hash, and waits that grow with each wrong one."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bbico_desktop.foundation import pins, terminal_settings
from bbico_desktop.foundation.door_tries import FILE_NAME, LONGEST_WAIT, DoorTries
from bbico_desktop.foundation.paths import Paths, paths_for
from bbico_desktop.foundation.terminal_settings import TerminalSettings

PIN, WRONG = "258013", "111112"


class Hours:
    """A clock that a test can turn."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 24, 12, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time

    def turn(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return paths_for(tmp_path / "home", {})


@pytest.fixture(scope="module")
def kept() -> str:
    return pins.hash_of(PIN)


def tries(paths: Paths, clock: Hours) -> DoorTries:
    return DoorTries(paths=paths, clock=clock)  # type: ignore[arg-type]  # only `now` is asked


def test_the_file_comes_back_as_it_was_and_copies_to_another_terminal(paths: Paths, tmp_path: Path):
    chosen = TerminalSettings(language="de", idle_seconds=180, printing=False, pages=5, pin="scrypt$x")
    terminal_settings.save(paths, chosen)
    other = paths_for(tmp_path / "other", {})
    other.config.mkdir(parents=True)
    (other.config / "terminal.toml").write_bytes(terminal_settings.terminal_file(paths).read_bytes())

    assert terminal_settings.load(paths) == terminal_settings.load(other) == chosen


@pytest.mark.parametrize(
    "text", ["", "no = = toml", 'idle_seconds = "soon"\nprinting = 3\npages = true\npin = 1234\nlanguage = "es"']
)
def test_what_cannot_be_read_has_its_usual_value(paths: Paths, text: str):
    paths.config.mkdir(parents=True)
    terminal_settings.terminal_file(paths).write_text(text, encoding="utf-8")

    assert terminal_settings.load(paths) == TerminalSettings()


def test_times_and_pages_are_held_to_their_limits(paths: Paths):
    paths.config.mkdir(parents=True)
    terminal_settings.terminal_file(paths).write_text("idle_seconds = 5\npages = -4", encoding="utf-8")

    held = terminal_settings.load(paths)

    assert (held.idle_seconds, held.pages) == (30, 0)


def test_a_number_is_kept_as_a_hash_that_differs_each_time(kept: str):
    assert PIN not in kept
    assert pins.fits(PIN, kept)
    assert not pins.fits(WRONG, kept)
    assert pins.hash_of(PIN) != kept


@pytest.mark.parametrize(
    "kept", ["", "plain", "scrypt$", "scrypt$a$b$c", "md5$1$00$00", "scrypt$999999999$00$00", "scrypt$3$00$00"]
)
def test_what_is_no_hash_fits_no_number(kept: str):
    assert not pins.fits(PIN, kept)


@pytest.mark.parametrize(
    ("pin", "sound"), [("1234", True), ("123", False), ("1" * 6, False), ("12a4", False), ("1" * 12 + "2", False)]
)
def test_a_number_has_four_to_twelve_digits(pin: str, sound: bool):
    assert pins.is_sound(pin) is sound


def test_waits_grow_with_each_wrong_number_and_no_number_is_right_meanwhile(paths: Paths, kept: str):
    clock = Hours()
    door = tries(paths, clock)

    waits = []
    for _ in range(6):
        assert not door.is_right(WRONG, kept)
        waits.append(door.wait_seconds)
        clock.turn(door.wait_seconds)

    assert waits == [0, 0, 10, 20, 40, 80]
    door.is_right(WRONG, kept)
    assert not door.is_right(PIN, kept)
    assert door.wait_seconds == 160


def test_a_restart_does_not_shorten_the_wait(paths: Paths, kept: str):
    clock = Hours()
    door = tries(paths, clock)
    for _ in range(3):
        door.is_right(WRONG, kept)

    again = tries(paths, clock)

    assert again.wait_seconds == 10
    clock.turn(10)
    assert again.is_right(PIN, kept)
    assert not (paths.config / FILE_NAME).exists()


def test_a_clock_that_was_turned_back_never_makes_the_wait_endless(paths: Paths, kept: str):
    clock = Hours()
    door = tries(paths, clock)
    for _ in range(3):
        door.is_right(WRONG, kept)

    clock.turn(-90 * 24 * 3600)

    again = tries(paths, clock)
    assert again.wait_seconds == LONGEST_WAIT
    clock.turn(LONGEST_WAIT)
    assert again.wait_seconds == 0


@pytest.mark.parametrize("text", ["", "{}", '{"wrong": "x", "until": 3}', '{"wrong": 3, "until": "yesterday"}'])
def test_a_damaged_count_begins_anew(paths: Paths, text: str, kept: str):
    paths.config.mkdir(parents=True)
    (paths.config / FILE_NAME).write_text(text, encoding="utf-8")

    assert tries(paths, Hours()).is_right(PIN, kept)


def test_numbers_are_in_no_file(paths: Paths, kept: str):
    terminal_settings.save(paths, TerminalSettings(pin=kept))
    door = tries(paths, Hours())
    door.is_right(WRONG, kept)

    written = b"".join(file.read_bytes() for file in paths.config.iterdir())

    assert PIN.encode() not in written
    assert WRONG.encode() not in written

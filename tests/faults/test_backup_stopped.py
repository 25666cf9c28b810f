# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A backup, or its coming back, that is stopped or refused something at any place takes nothing away."""

import errno
import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from bbico_desktop.domain.problems import Problem
from bbico_desktop.services.backups import Backups
from bbico_desktop.services.own_folder import own_folder
from bbico_desktop.storage.user_backup import UserBackups
from bbico_desktop.storage.user_store import UserStore
from tests.faults.stopping import DONE, REFUSED_BY_STORAGE, counted, die, outcome_of, touching
from tests.faults.test_own_things_stopped import remount
from tests.shipped_fixture import StoppedClock

ENOUGH = 60
NOW = "2026-11-24T12:00:00+01:00"


def backups_in(data: Path) -> Backups:
    return Backups(folder=own_folder(data), copies=UserBackups(data / "user.sqlite", data / "backups"), clock=StoppedClock())


def store_in(data: Path) -> UserStore:
    return UserStore(own_folder(data).file, data / "documents")


@pytest.fixture
def before(tmp_path: Path) -> Path:
    """Return a folder with a note and a copy of it."""
    data = tmp_path / "before"
    store_in(data).set_note("news-detective", "one", NOW)
    backups_in(data).make()
    return data


def refuse() -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def each_step(before: Path, tmp_path: Path, work: Callable[[Path], object], what: Callable[[], object]) -> list[tuple[Path, int]]:
    """Disturb work at its first touch of the disk, its second and so on; return what became of each folder."""
    outcomes = []
    for number in range(1, ENOUGH):
        data = tmp_path / str(number)
        shutil.copytree(before, data)

        def run(data: Path = data, number: int = number) -> None:
            touching(data, counted(what, number))  # type: ignore[arg-type]  # what it returns is nobody's
            work(data)

        outcomes.append((data, outcome_of(run)))
        if outcomes[-1][1] == DONE and number > 3:
            break
    assert outcomes[-1][1] == DONE
    return outcomes


@pytest.mark.parametrize("what", [die, refuse])
def test_a_stopped_backup_leaves_all_copies_good(before: Path, tmp_path: Path, what: Callable[[], object]):
    outcomes = each_step(before, tmp_path, lambda data: backups_in(data).make(), what)

    assert {outcome for _, outcome in outcomes} <= {DONE, REFUSED_BY_STORAGE, -signal.SIGKILL}
    assert len(outcomes) > 4
    for data, outcome in outcomes:
        backups = backups_in(data)
        good = backups.newest_good()
        assert good
        assert store_in(data).notes() == {"news-detective": "one"}
        backups.make()
        left = {one.name for one in (data / "backups").iterdir()}
        assert left == {f"{backups.all()[0].path.stem}.{ending}" for ending in ("json", "sqlite")}, outcome


@pytest.mark.parametrize("what", [die, refuse])
def test_a_stopped_return_leaves_the_damaged_file_or_the_copy(before: Path, tmp_path: Path, what: Callable[[], object]):
    file = before / "user.sqlite"
    broken = file.read_bytes()[:4096] + b"damaged" * 600
    file.write_bytes(broken)
    good = backups_in(before).all()[0].path.read_bytes()

    outcomes = each_step(before, tmp_path, lambda data: backups_in(data).restore(backups_in(data).all()[0]), what)

    for data, outcome in outcomes:
        now = (data / "user.sqlite").read_bytes()
        assert now in (broken, good)
        if outcome == REFUSED_BY_STORAGE:
            assert now == broken
        if now == good:
            assert (data / "user.sqlite-damaged-1").read_bytes() == broken
        else:
            backups_in(data).restore(backups_in(data).all()[0])
        assert store_in(data).notes() == {"news-detective": "one"}


def test_on_a_full_disk_the_change_stands_and_the_copy_is_missing(before: Path, small_disk: Path):
    data = small_disk / "data"
    shutil.copytree(before, data)
    taken = sum(path.stat().st_blocks * 512 for path in small_disk.rglob("*") if path.is_file()) // 1024
    backups = backups_in(data)
    remount(small_disk, f"size={taken + 8}k")

    with pytest.raises(Problem, match="disk-full"):
        backups.make()

    remount(small_disk, "size=16m")
    assert store_in(data).notes() == {"news-detective": "one"}
    assert backups.newest_good()
    assert not [one for one in (data / "backups").iterdir() if one.name.startswith(".")]

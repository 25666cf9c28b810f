# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""An installation that is killed, or refused something by the disk, at any place leaves the old catalogue or the new one."""

import errno
import os
import shutil
import signal
import subprocess
from dataclasses import replace
from itertools import cycle
from pathlib import Path

import pytest

from bbico_desktop.domain.problems import Problem
from tests.catalogue_fixture import tiny_records
from tests.faults.stopping import DONE, REFUSED_BY_STORAGE, counted, die, fingerprint, outcome_of, touching
from tests.packs.installing import Home, fewer_records, home_in
from tests.packs.making import made_pack

OLD_IDS = {one.id for one in tiny_records()}
NEW_IDS = {one.id for one in fewer_records()}
ENOUGH = 400
"""More than an installation ever touches: a run with this number ends untouched."""


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a home that has the first pack, and the second pack beside it."""
    folder = tmp_path_factory.mktemp("before")
    home_in(folder).installer().install(made_pack(folder / "one.bbico"))
    made_pack(folder / "two.bbico", seq=2, records=fewer_records())
    return folder


@pytest.fixture(scope="module")
def new_state(before: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Return every file after an installation that nothing disturbed."""
    home, pack = copied(before, tmp_path_factory.mktemp("after") / "all")
    home.installer().install(pack)
    return home.state()


@pytest.fixture(scope="module")
def known() -> dict[str, set[str]]:
    """Return what `check_whole` knows, empty at first."""
    return {}


def copied(before: Path, folder: Path) -> tuple[Home, Path]:
    shutil.copytree(before, folder)
    return home_in(folder), folder / "two.bbico"


def names_of_steps(before: Path, folder: Path) -> list[str]:
    home, pack = copied(before, folder)
    names: list[str] = []
    home.installer(step=names.append).install(pack)
    return names


def check_whole(home: Home, pack: Path, new_state: dict[str, bytes], known: dict[str, set[str]]) -> set[str]:
    """Check that the catalogue is the old or the new one, and that trying again leads to the new one without leftovers.

    `known` keeps what came of each state of the disk: two stops that leave the same files need one check.
    """
    state = fingerprint(home.paths.data)
    if state not in known:
        known[state] = checked(home, pack, new_state)
    return known[state]


def checked(home: Home, pack: Path, new_state: dict[str, bytes]) -> set[str]:
    ids = home.ids()
    assert ids in (OLD_IDS, NEW_IDS)
    home.installer().install(pack)
    assert home.ids() == NEW_IDS
    state = home.state()
    assert sorted(state) == sorted(new_state)
    assert state == new_state
    return ids


def test_a_kill_after_any_step_leaves_old_or_new(
    before: Path, new_state: dict[str, bytes], known: dict[str, set[str]], tmp_path: Path
):
    names = names_of_steps(before, tmp_path / "names")
    seen = []

    for number, name in enumerate(names, start=1):
        home, pack = copied(before, tmp_path / str(number))
        killer = counted(die, number)
        assert outcome_of(lambda: home.installer(step=killer).install(pack)) == -signal.SIGKILL, name  # noqa: B023  # called at once
        seen.append(check_whole(home, pack, new_state, known))

    assert len(names) >= 13
    assert OLD_IDS in seen
    assert NEW_IDS in seen


def test_a_kill_before_any_touch_of_the_disk_leaves_old_or_new(
    before: Path, new_state: dict[str, bytes], known: dict[str, set[str]], tmp_path: Path
):
    outcomes = []

    for number in range(1, ENOUGH):
        home, pack = copied(before, tmp_path / str(number))
        outcomes.append(outcome_of(lambda: stopped(home, pack, number)))  # noqa: B023  # called at once
        check_whole(home, pack, new_state, known)
        if outcomes[-1] == DONE:
            break

    assert outcomes[-1] == DONE
    assert set(outcomes[:-1]) == {-signal.SIGKILL}
    assert len(outcomes) > 30


def stopped(home: Home, pack: Path, number: int) -> None:
    installer = home.installer()
    touching(home.paths.data, counted(die, number))
    installer.install(pack)


def test_whatever_the_disk_refuses_is_said_and_nothing_is_lost(
    before: Path, new_state: dict[str, bytes], known: dict[str, set[str]], tmp_path: Path
):
    """Each touch of the disk is refused once, the errors taking turns."""
    outcomes = []

    for number, error in zip(range(1, ENOUGH), cycle((errno.ENOSPC, errno.EIO, errno.EACCES)), strict=False):
        home, pack = copied(before, tmp_path / str(number))
        outcomes.append(outcome_of(lambda: refused(home, pack, number, error)))  # noqa: B023  # called at once
        assert outcomes[-1] in (DONE, REFUSED_BY_STORAGE), number
        assert check_whole(home, pack, new_state, known) == (NEW_IDS if outcomes[-1] == DONE else OLD_IDS)
        if outcomes[-3:] == [DONE] * 3 and number > 60:
            break

    assert outcomes.count(REFUSED_BY_STORAGE) > 30


def refused(home: Home, pack: Path, number: int, error: int) -> None:
    def refuse() -> None:
        raise OSError(error, os.strerror(error))

    installer = home.installer()
    touching(home.paths.data, counted(refuse, number))
    installer.install(pack)


def remount(disk: Path, options: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{options}", str(disk)], check=True)


def test_a_full_disk_is_said_and_the_old_catalogue_stays(before: Path, small_disk: Path):
    home, pack = copied(before, small_disk / "all")
    taken = sum(path.stat().st_size for path in small_disk.rglob("*") if path.is_file()) // 1024
    codes = []

    for room in range(0, 900, 12):
        remount(small_disk, f"size={taken + 80 + room}k")
        try:
            home.installer().install(pack)
        except Problem as problem:
            codes.append(problem.code)
            assert home.ids() == OLD_IDS
        else:
            break

    assert set(codes) == {"disk-full"}
    assert len(codes) > 3
    assert home.ids() == NEW_IDS


def test_a_read_only_disk_is_said_and_the_catalogue_stays_open(before: Path, small_disk: Path):
    home, pack = copied(before, small_disk / "all")
    remount(small_disk, "ro")

    with pytest.raises(Problem) as caught:
        home.installer().install(pack)

    assert caught.value.code == "read-only"
    assert home.ids() == OLD_IDS


def test_a_read_only_disk_with_a_broken_catalogue_falls_back_to_the_shipped_one(before: Path, small_disk: Path, tmp_path: Path):
    from tests.packs.installing import ship

    home, _ = copied(before, small_disk / "all")
    home = replace(home, paths=replace(home.paths, shipped=tmp_path / "shipped"))
    shipped = ship(home, records=fewer_records())
    own = home.editions.installed()
    assert own is not None
    own.catalogue.write_bytes(b"broken")
    remount(small_disk, "ro")

    assert home.installer().rebuild() == shipped

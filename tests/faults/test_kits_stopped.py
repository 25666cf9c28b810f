# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A change of a kit that is killed at any place is done or has changed nothing."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bbico_desktop.storage.user_file import UserFile
from bbico_desktop.storage.user_kits import UserKits
from tests.faults.stopping import DONE, die_before_statement, die_before_touch, fingerprint, outcome_of
from tests.storage.test_user_kits import KIT, NOW, ONE, THREE, TWO

ENOUGH = 60
CHANGED = replace(KIT, id=1, name="Other", items=(THREE, TWO, replace(ONE, note="x")))

CHANGES: tuple[Callable[[UserKits], object], ...] = (
    lambda kits: kits.add(KIT, most=9),
    lambda kits: kits.change(1, lambda kit: CHANGED),
    lambda kits: kits.remove(1, NOW),
)


def kits_in(folder: Path) -> UserKits:
    return UserKits(UserFile(folder / "user.sqlite"))


@pytest.mark.parametrize("disturb", [die_before_statement, die_before_touch])
@pytest.mark.parametrize("change", CHANGES)
def test_a_kill_leaves_old_or_new(tmp_path: Path, change: Callable[[UserKits], object], disturb: Callable[[Path, int], None]):
    before = tmp_path / "before"
    kits_in(before).add(KIT, most=9)
    old = kits_in(before).all()
    shutil.copytree(before, tmp_path / "calm")
    change(kits_in(tmp_path / "calm"))
    new = kits_in(tmp_path / "calm").all()
    outcomes: list[int] = []
    checked: set[str] = set()

    for number in range(1, ENOUGH):
        folder = tmp_path / str(number)
        shutil.copytree(before, folder)
        outcomes.append(outcome_of(lambda: (disturb(folder, number), change(kits_in(folder)))))  # noqa: B023  # called at once
        state = fingerprint(folder)  # two stops that leave the same files need one check
        if state not in checked:
            assert kits_in(folder).all() in (old, new)
            checked.add(state)
        if outcomes[-1] == DONE and number > 3:
            break

    assert outcomes[-1] == DONE
    assert len(outcomes) > 3

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Taking in all own things, or writing them out, that is stopped or refused something at any place does all of it or nothing."""

import errno
import os
import signal
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from tests.faults.stopping import DONE, REFUSED_BY_STORAGE, counted, die, outcome_of, touching
from tests.services.test_own_moving import Computer
from tests.services.test_undo_and_bin import filled


def refuse() -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.fixture
def here(tmp_path: Path) -> Computer:
    computer = Computer(tmp_path / "here")
    filled(computer.desk)
    return computer


@pytest.mark.parametrize("what", [die, refuse])
def test_what_is_stopped_while_coming_in_is_there_or_not_and_comes_again(here: Computer, tmp_path: Path, what: Callable[[], None]):
    file = tmp_path / "all.bbicoown"
    here.moving.export(file)
    outcomes = []
    for number in count(1):
        there = Computer(tmp_path / str(number))
        nothing = there.everything()

        def work(there: Computer = there, number: int = number) -> None:
            touching(there.file.parent, counted(what, number))
            there.moving.take_in(file)

        outcomes.append(outcome_of(work))
        found = there.everything()
        assert found in (nothing, here.everything())
        if outcomes[-1] == REFUSED_BY_STORAGE:
            assert found == nothing
        there.moving.take_in(file)
        assert there.everything() == here.everything()
        if outcomes[-1] == DONE and number > 3 and outcomes[-2] == DONE:
            break
    assert set(outcomes) <= {DONE, REFUSED_BY_STORAGE, -signal.SIGKILL}
    assert len(outcomes) > 5


@pytest.mark.parametrize("what", [die, refuse])
def test_a_stopped_export_leaves_the_file_of_before_or_all_of_the_new_one(here: Computer, tmp_path: Path, what: Callable[[], None]):
    folder = tmp_path / "stick"
    folder.mkdir()
    file = folder / "all.bbicoown"
    here.moving.export(file)
    whole = file.read_bytes()
    outcomes = []
    for number in range(1, 9):
        file.write_bytes(b"before")

        def work(number: int = number) -> None:
            touching(folder, counted(what, number))
            here.moving.export(file)

        outcomes.append(outcome_of(work))
        if outcomes[-1] == DONE:
            break
        assert file.read_bytes() in (b"before", whole)
    assert outcomes[-1] == DONE
    assert len(outcomes) > 1

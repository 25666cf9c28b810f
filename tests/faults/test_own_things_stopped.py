# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A change of own things that is killed, or refused something by the disk, at any place is done or has changed nothing."""

import errno
import os
import shutil
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from bbico_desktop.domain.own_things import DocumentText, OwnMaterial
from bbico_desktop.domain.problems import Problem
from bbico_desktop.storage.user_file import UserFile
from bbico_desktop.storage.user_store import UserStore
from tests.faults.stopping import (
    DONE,
    REFUSED_BY_STORAGE,
    counted,
    die_before_statement,
    die_before_touch,
    fingerprint,
    outcome_of,
    touching,
)
from tests.storage.test_user_store import ENTRY, NOW

TEXT = DocumentText(media_type="text/plain", pages=("some words", "more words"))
CONTENT = b"some words\x0cmore words"
ENOUGH = 60
"""More than a change ever does: a run with this number ends undisturbed."""

Change = Callable[[UserStore], object]


def add_entry(store: UserStore) -> object:
    return store.add_entry(ENTRY, NOW)


def write_note(store: UserStore) -> object:
    return store.set_note("news-detective", "after", NOW)


def attach(store: UserStore) -> object:
    return store.add_document("news-detective", "new.txt", CONTENT, TEXT, NOW)


def detach(store: UserStore) -> object:
    return store.remove_document(1)


def remove_entry(store: UserStore) -> object:
    return store.remove_entry("own-first")


CHANGES = (add_entry, write_note, attach, detach, remove_entry)


def store_in(folder: Path) -> UserStore:
    return UserStore(UserFile(folder / "user.sqlite"), folder / "documents")


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with an own entry, a note and two documents."""
    from dataclasses import replace

    folder = tmp_path_factory.mktemp("before") / "data"
    store = store_in(folder)
    store.add_entry(replace(ENTRY, id="own-first"), NOW)
    store.set_note("news-detective", "before", NOW)
    store.add_document("news-detective", "old.txt", b"old", TEXT, NOW)
    store.add_document("own-first", "own.txt", b"own", TEXT, NOW)
    return folder


def copied(before: Path, folder: Path) -> UserStore:
    shutil.copytree(before, folder)
    return store_in(folder)


def kept(store: UserStore) -> tuple[OwnMaterial, list[bytes]]:
    """Return all that is kept; every document must be whole."""
    store.check()
    return store.material(), [store.content(one) for one in store.documents()]


def states(before: Path, folder: Path, change: Change) -> tuple[object, object]:
    """Return what is kept before and after a change that nothing disturbs."""
    store = copied(before, folder)
    old = kept(store)
    change(store)
    return old, kept(store)


def disturbed(before: Path, tmp_path: Path, change: Change, disturb: Callable[[Path, int], None]) -> list[int]:
    """Disturb a change at its first step, its second and so on until one ends undisturbed; return what became of each."""
    old, new = states(before, tmp_path / "calm", change)
    outcomes: list[int] = []
    known: dict[str, object] = {}
    for number in range(1, ENOUGH):
        folder = tmp_path / str(number)
        store = copied(before, folder)

        def work(folder: Path = folder, number: int = number, store: UserStore = store) -> None:
            disturb(folder, number)
            change(store)

        outcomes.append(outcome_of(work))
        state = fingerprint(folder)  # two stops that leave the same files need one check
        if state not in known:
            known[state] = kept(store_in(folder))
            change(store_in(folder))
            assert kept(store_in(folder)) == new
        assert known[state] in (old, new)
        if outcomes[-1] == REFUSED_BY_STORAGE:
            assert known[state] == old
        if outcomes[-1] == DONE and number > 3:
            return outcomes
    return outcomes


def refuse_touch(folder: Path, number: int) -> None:
    def refuse() -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    touching(folder, counted(refuse, number))


@pytest.mark.parametrize("change", CHANGES)
def test_a_kill_before_any_statement_leaves_old_or_new(before: Path, tmp_path: Path, change: Change):
    outcomes = disturbed(before, tmp_path, change, die_before_statement)

    assert outcomes[-1] == DONE
    assert outcomes.count(-signal.SIGKILL) > 5


@pytest.mark.parametrize("change", CHANGES)
def test_a_kill_before_any_touch_of_the_disk_leaves_old_or_new(before: Path, tmp_path: Path, change: Change):
    outcomes = disturbed(before, tmp_path, change, die_before_touch)

    assert outcomes[-1] == DONE
    assert set(outcomes) <= {DONE, -signal.SIGKILL}


@pytest.mark.parametrize("change", CHANGES)
def test_what_the_disk_refuses_is_said_and_nothing_has_changed(before: Path, tmp_path: Path, change: Change):
    outcomes = disturbed(before, tmp_path, change, refuse_touch)

    assert outcomes[-1] == DONE
    assert set(outcomes) <= {DONE, REFUSED_BY_STORAGE}


def remount(disk: Path, options: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{options}", str(disk)], check=True)


@pytest.mark.parametrize("change", [write_note, attach])
def test_a_full_disk_is_said_and_all_stays_as_it_was(before: Path, small_disk: Path, tmp_path: Path, change: Change):
    old, new = states(before, tmp_path / "calm", change)
    store = copied(before, small_disk / "data")
    taken = sum(path.stat().st_blocks * 512 for path in small_disk.rglob("*") if path.is_file()) // 1024
    codes = []

    for room in range(0, 400, 4):
        remount(small_disk, f"size={taken + room}k")
        try:
            change(store)
        except Problem as problem:
            codes.append(problem.code)
            remount(small_disk, "size=16m")
            assert kept(store) == old
        else:
            break

    assert set(codes) == {"disk-full"}
    assert kept(store) == new


def test_a_read_only_disk_is_said_and_can_be_read(before: Path, small_disk: Path):
    store = copied(before, small_disk / "data")
    old = kept(store)
    remount(small_disk, "ro")

    for change in CHANGES:
        with pytest.raises(Problem, match="read-only"):
            change(store)
    assert kept(store) == old

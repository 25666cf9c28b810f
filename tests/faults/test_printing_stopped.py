# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A paper is there whole or not at all, whatever the disk does and whenever the program ends."""

import subprocess
from pathlib import Path

import pytest

from bbico_desktop.foundation.files import write_for_reader
from tests.cli.conftest import Program, shipped
from tests.faults.stopping import REFUSED_BY_STORAGE, die_before_touch, outcome_of

__all__ = ["shipped"]

OLD = b"%PDF- the paper of yesterday"


@pytest.fixture
def bbico(tmp_path: Path, shipped: Path) -> Program:
    return Program(home=tmp_path / "home", shipped=shipped)


def fill(disk: Path) -> None:
    with (disk / "rest").open("wb", buffering=0) as rest:
        try:
            while rest.write(b"x" * 4096):
                pass
        except OSError:
            return


def test_a_full_disk_leaves_the_paper_of_yesterday_and_nothing_half_written(bbico: Program, small_disk: Path):
    (small_disk / "x.pdf").write_bytes(OLD)
    fill(small_disk)

    done = bbico("print", "account-hacked", "--out", small_disk / "x.pdf")
    each = bbico("print", "account-hacked", "news-detective", "--each", "--out", small_disk)

    assert (done.code, each.code) == (5, 5)
    assert "The disk is full" in done.err
    assert "room" in done.err
    assert "Written" in each.err
    assert {one.name: one.read_bytes() for one in small_disk.iterdir() if one.name != "rest"} == {"x.pdf": OLD}


def test_a_disk_that_only_reads_is_said(bbico: Program, small_disk: Path):
    (small_disk / "x.pdf").write_bytes(OLD)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)

    done = bbico("print", "account-hacked", "--out", small_disk / "x.pdf", "--json")

    assert (done.code, done.object["error"]["code"]) == (5, "read-only")
    assert done.object["error"]["remedy"]
    assert (small_disk / "x.pdf").read_bytes() == OLD


@pytest.mark.parametrize("place", range(1, 4))
def test_a_program_that_is_killed_leaves_the_old_paper_or_the_new(tmp_path: Path, place: int):
    out, new = tmp_path / "x.pdf", b"%PDF- " + b"new" * 100_000
    out.write_bytes(OLD)

    def work() -> None:
        die_before_touch(tmp_path, place)
        write_for_reader(out, new)

    assert outcome_of(work) != REFUSED_BY_STORAGE
    assert out.read_bytes() in (OLD, new)
    assert {one.suffix for one in tmp_path.iterdir()} <= {".pdf", ".part"}

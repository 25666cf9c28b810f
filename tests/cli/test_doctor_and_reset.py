# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico doctor` and `bbico reset`: what is stored, whether it is sound, and how it goes away."""

from pathlib import Path

from tests.cli.conftest import Program
from tests.packs.making import made_pack


def test_a_path_stands_beside_what_it_is_however_long(breakable: Program, tmp_path: Path):
    breakable.home = tmp_path / ("long" * 30)

    assert f"search index              in order  {breakable.shipped}" in breakable("doctor").out
    assert f"folder                    in order  {breakable.home}" in breakable("doctor").out


def test_a_sound_program_is_said_to_be_so(bbico: Program):
    done = bbico("doctor")

    assert done.code == 0
    assert "Everything is in order." in done.out


def test_the_report_names_every_check(bbico: Program):
    report = bbico("doctor", "--json").object

    assert report["sound"] is True
    assert {one["what"] for one in report["checks"]} >= {"shipped-pack", "shipped-edition", "help-now", "index", "folder"}
    assert all(one["problem"] is None for one in report["checks"])


def test_a_broken_index_is_found_and_repaired(breakable: Program):
    index = breakable.shipped / "edition" / "index"
    for file in index.iterdir():
        file.write_bytes(b"broken")

    found = breakable("doctor")
    searched = breakable("search", "pesten")
    repaired = breakable("doctor", "--repair")
    after = breakable("search", "pesten")

    assert found.code == 1
    assert "--repair" in found.out
    assert searched.code == 0
    assert "simpler search" in searched.err
    assert repaired.code == 0, repaired.out
    assert after.err == ""


def test_a_broken_catalogue_is_built_again_and_that_is_said_once(breakable: Program):
    (breakable.shipped / "edition" / "catalogue.sqlite").write_bytes(b"not a catalogue")

    first = breakable("search", "pesten")
    second = breakable("search", "pesten")

    assert (first.code, second.code) == (0, 0)
    assert "built again" in first.err
    assert second.err == ""
    assert first.out == second.out


def test_what_cannot_be_repaired_stays_in_the_report(breakable: Program):
    (breakable.shipped / "help_now.json").write_bytes(b"{}")

    report = breakable("doctor", "--repair", "--json")
    told = breakable("doctor", "--repair")

    assert report.code == told.code == 1
    assert [one["problem"]["code"] for one in report.object["checks"] if one["problem"]] == ["help-now-broken"]
    assert "Still wrong: 1." in told.out


def test_the_folders_are_listed(bbico: Program, tmp_path: Path):
    before = bbico("doctor", "--where", "--json").object
    bbico("pack", "install", made_pack(tmp_path / "newer.bbico", seq=2))
    after = bbico("doctor", "--where", "--json").object

    assert list(before) == ["data", "config", "cache", "log"]
    assert before["data"] == {"path": str(bbico.home / "data"), "there": False, "bytes": 0}
    assert after["data"]["bytes"] > 10_000
    assert "nothing there yet" in bbico("doctor", "--where").out
    assert " kB" in bbico("doctor", "--where").out or " MB" in bbico("doctor", "--where").out


class TestReset:
    """Everything that the program wrote goes, after asking, and nothing else."""

    def filled(self, bbico: Program, tmp_path: Path) -> None:
        bbico("pack", "install", made_pack(tmp_path / "newer.bbico", seq=2))
        (bbico.home / "data" / "holiday.jpg").write_bytes(b"somebody's own")

    def test_without_a_terminal_a_yes_is_needed(self, bbico: Program, tmp_path: Path):
        self.filled(bbico, tmp_path)

        done = bbico("reset", "--all")

        assert done.code == 2
        assert (bbico.home / "data" / "current").exists()

    def test_a_no_changes_nothing(self, bbico: Program, tmp_path: Path):
        self.filled(bbico, tmp_path)

        done = bbico("reset", "--all", terminal=True, typed="no\n")

        assert done.code == 1
        assert "Nothing was removed." in done.err
        assert (bbico.home / "data" / "current").exists()

    def test_a_yes_removes_what_is_ours_and_nothing_else(self, bbico: Program, tmp_path: Path):
        self.filled(bbico, tmp_path)

        done = bbico("reset", "--all", terminal=True, typed="yes\n")

        assert done.code == 0
        assert [one.name for one in (bbico.home / "data").iterdir()] == ["holiday.jpg"]

    def test_the_home_goes_too_when_it_is_empty(self, bbico: Program, tmp_path: Path):
        bbico("pack", "install", made_pack(tmp_path / "newer.bbico", seq=2))

        done = bbico("reset", "--all", "--yes", "--json")

        assert done.code == 0
        assert str(bbico.home / "data" / "current") in done.object["removed"]
        assert not bbico.home.exists()

    def test_nothing_kept_is_said(self, bbico: Program):
        assert "keeps nothing" in bbico("reset", "--all").out
        assert bbico("reset", "--all", "--json").object == {"removed": []}

    def test_all_must_be_said(self, bbico: Program):
        assert bbico("reset").code == 2


def test_a_report_is_saved_and_says_what_it_holds(bbico: Program, tmp_path: Path):
    done = bbico("doctor", "--report", tmp_path / "r.zip")
    as_json = bbico("doctor", "--report", tmp_path / "r2.zip", "--json")

    assert done.code == as_json.code == 0
    assert "program.json" in done.out
    assert as_json.object["files"][:2] == ["program.json", "settings.json"]
    assert (tmp_path / "r.zip").exists()


def test_a_report_into_a_folder_that_is_not_there_is_refused(bbico: Program, tmp_path: Path):
    assert bbico("doctor", "--report", tmp_path / "no" / "r.zip").code == 2

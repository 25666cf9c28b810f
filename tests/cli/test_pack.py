# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico pack`: make, install, list, verify, and go back."""

from pathlib import Path

import pytest

from tests.authoring.folders import Folder, in_all
from tests.cli.conftest import Program
from tests.packs.installing import fewer_records
from tests.packs.making import RESOURCES, made_pack

KEY = RESOURCES / "keys" / "development" / "signing.key.json"


@pytest.fixture
def records(tmp_path: Path) -> Path:
    """Return a small folder of records without a mistake."""
    return Folder(tmp_path / "good").write()


def test_records_become_a_pack_that_can_be_verified(bbico: Program, records: Path, tmp_path: Path):
    out = tmp_path / "base.bbico"

    made = bbico("pack", "build", records, "--level", "draft", "--key", KEY, "--out", out, "--json").object
    verified = bbico("pack", "verify", out, "--json").object

    assert (made["written"], made["signed"], made["development"]) == (str(out), True, True)
    assert (verified["pack"], verified["trusted"], verified["development"]) == ("base", True, True)


def test_a_pack_with_the_public_key_is_said_to_be_one(bbico: Program, records: Path, tmp_path: Path):
    done = bbico("pack", "build", records, "--level", "draft", "--key", KEY, "--out", tmp_path / "x.bbico")

    assert "development" in done.err


def test_an_unsigned_pack_is_made_with_a_warning_and_trusted_by_nobody(bbico: Program, records: Path, tmp_path: Path):
    out = tmp_path / "base.bbico"

    made = bbico("pack", "build", records, "--level", "draft", "--out", out)
    verified = bbico("pack", "verify", out, "--json")
    installed = bbico("pack", "install", out)

    assert str(out) in made.out
    assert "--key" in made.err
    assert (verified.code, verified.object["error"]["code"]) == (4, "pack-unsigned")
    assert installed.code == 4


def test_an_editor_is_advised_what_to_look_at_again(bbico: Program, tmp_path: Path):
    long = Folder(tmp_path / "long").spoil("resources/a-guide.yaml", useful_for=in_all(" ".join(["word"] * 26))).write()
    arguments = ("pack", "build", long, "--level", "draft", "--out", tmp_path / "x.bbico")

    told = bbico(*arguments)
    advice = bbico(*arguments, "--json").object["advice"]

    assert told.code == 0
    assert "resources/a-guide.yaml, line" in told.err
    assert {f"useful_for.{language}" for language in ("nl", "fr", "de", "en")} <= {one["field"] for one in advice}


def test_every_mistake_of_the_records_is_named_with_its_place(bbico: Program, tmp_path: Path):
    folder = tmp_path / "records" / "resources"
    folder.mkdir(parents=True)
    (folder / "game.yaml").write_text("kind: resource\nid: other\ntype: gaem\ntitle: {en: Game}\n", encoding="utf-8")
    arguments = ("pack", "build", tmp_path / "records", "--level", "draft", "--out", tmp_path / "x.bbico")

    error = bbico(*arguments, "--json").object["error"]
    told = bbico(*arguments)

    assert told.code == 3
    assert error["code"] == "records-mistakes"
    assert {"file": "resources/game.yaml", "line": 2, "field": "id"}.items() <= error["where"][0].items() or len(error["where"]) > 3
    assert all(one["message"] for one in error["where"])
    assert "resources/game.yaml, line 2, id:" in told.err
    assert not (tmp_path / "x.bbico").exists()


@pytest.mark.parametrize(
    ("arguments", "exit_code", "code"),
    [
        (["build", "{tmp}/gone", "--out", "{tmp}/x.bbico"], 3, "input-folder-missing"),
        (["build", "{tmp}/file", "--out", "{tmp}/x.bbico"], 3, "input-not-a-folder"),
        (["build", "{tmp}", "--level", "half", "--out", "{tmp}/x.bbico"], 2, "unknown-value"),
        (["build", "{tmp}", "--key", "{tmp}/file", "--out", "{tmp}/x.bbico"], 3, "key-unusable"),
        (["install", "{tmp}/gone.bbico"], 3, "input-missing"),
        (["install", "{tmp}"], 3, "no-packs-in-folder"),
        (["install", "{tmp}/file"], 3, "pack-not-a-pack"),
        (["verify", "{tmp}"], 3, "input-is-a-folder"),
        (["rollback"], 1, "nothing-to-go-back-to"),
    ],
)
def test_what_cannot_be_done_is_said(bbico: Program, tmp_path: Path, arguments: list[str], exit_code: int, code: str):
    (tmp_path / "file").write_text("nothing of the kind")

    done = bbico("pack", *(one.format(tmp=tmp_path) for one in arguments), "--json")

    assert (done.code, done.object["error"]["code"]) == (exit_code, code)


def test_a_pack_that_is_cut_off_or_altered_changes_nothing(bbico: Program, tmp_path: Path):
    whole = made_pack(tmp_path / "newer.bbico", seq=2).read_bytes()
    (tmp_path / "newer.bbico").write_bytes(whole[:-100])
    cut = bbico("pack", "install", tmp_path / "newer.bbico", "--json")
    (tmp_path / "newer.bbico").write_bytes(whole[:2000] + bytes([whole[2000] ^ 1]) + whole[2001:])
    altered = bbico("pack", "install", tmp_path / "newer.bbico", "--json")

    assert (cut.code, altered.code) == (3, 3)
    assert bbico("pack", "list", "--json").object["packs"][0]["seq"] == 1


class TestInstalling:
    """A newer pack comes, and goes again."""

    @pytest.fixture
    def newer(self, tmp_path: Path) -> Path:
        (tmp_path / "stick").mkdir()
        return made_pack(tmp_path / "stick" / "newer.bbico", seq=2, records=fewer_records())

    def test_a_newer_pack_is_installed_and_said_with_its_changes(self, bbico: Program, newer: Path):
        done = bbico("pack", "install", newer, "--json").object["installed"]

        assert done == [
            {
                "pack": "base",
                "seq": 2,
                "already_there": False,
                "added": [],
                "changed": ["news-detective"],
                "withdrawn": ["old-website"],
            }
        ]
        assert bbico("show", "old-website").code == 1

    def test_a_folder_of_packs_is_installed_and_a_second_time_is_no_change(self, bbico: Program, newer: Path):
        first = bbico("pack", "install", newer.parent)
        second = bbico("pack", "install", newer.parent)

        assert "Withdrawn: 1." in first.out
        assert "already installed" in second.out
        assert "base" in bbico("pack", "list").out

    def test_lists_and_going_back_are_objects_too(self, bbico: Program, newer: Path):
        bbico("pack", "install", newer)

        packs = bbico("pack", "list", "--json").object["packs"]
        back = bbico("pack", "rollback", "--json").object

        assert [(one["pack"], one["seq"], len(one["sha256"])) for one in packs] == [("base", 2, 64)]
        assert len(back["current"]) == 64

    def test_a_verified_pack_is_said_to_be_good_and_a_public_key_to_be_public(self, bbico: Program, newer: Path):
        done = bbico("pack", "verify", newer)

        assert "whole" in done.out
        assert "development" in done.err

    def test_going_back_brings_the_entries_back(self, bbico: Program, newer: Path):
        bbico("pack", "install", newer)

        done = bbico("pack", "rollback")

        assert done.code == 0
        assert bbico("show", "old-website").code == 0

    def test_help_now_takes_the_newer_set_over_at_once(self, bbico: Program, newer: Path):
        bbico("pack", "install", newer)

        assert (bbico.home / "data" / "help_now.json").is_file()
        assert bbico("doctor").code == 0

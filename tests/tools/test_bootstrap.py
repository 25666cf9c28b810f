# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Setting up: what is done again, what is not, and what a person is told who must do something first."""

import os
from pathlib import Path

import pytest

from tools import bootstrap, system_packages
from tools.system_packages import ALWAYS, TESTS, WINDOW, Missing, SetUpStopped

CURSOR = Missing("libxcb-cursor.so.0", "libxcb-cursor0", WINDOW)
GLIB = Missing("libglib-2.0.so.0", "libglib2.0-0", ALWAYS)
SCREEN = Missing("Xvfb", "xvfb", TESTS)


@pytest.fixture
def ordinary_user_of_debian(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(system_packages.shutil, "which", lambda name: f"/usr/bin/{name}")


def test_an_ordinary_user_is_told_one_command_for_everything_and_nothing_is_tried(ordinary_user_of_debian):
    with pytest.raises(SetUpStopped) as stopped:
        system_packages.provide([GLIB, CURSOR, SCREEN])

    assert "sudo apt-get install -y libglib2.0-0 libxcb-cursor0 xvfb" in str(stopped.value)


def test_what_only_the_window_needs_does_not_stop_the_set_up(ordinary_user_of_debian, capsys: pytest.CaptureFixture[str]):
    system_packages.provide([CURSOR])

    said = capsys.readouterr().out
    assert "the window will not open" in said
    assert "sudo apt-get install -y libxcb-cursor0" in said


def test_where_there_is_no_apt_the_libraries_themselves_are_named(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(system_packages.shutil, "which", lambda name: None)

    with pytest.raises(SetUpStopped, match=r"libglib-2\.0\.so\.0"):
        system_packages.provide([GLIB])


def test_a_file_that_is_no_program_is_found_by_its_pattern(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "5").mkdir()
    (tmp_path / "5" / "nld.traineddata").touch()
    files = tuple((f"{tmp_path}/*/{name}.traineddata", f"tesseract-ocr-{name}", TESTS) for name in ("nld", "fra"))
    for table, rows in (("LIBRARIES", ()), ("PROGRAMS", ()), ("FILES", files)):
        monkeypatch.setattr(system_packages, table, rows)
    monkeypatch.setattr(system_packages.sys, "platform", "linux")

    assert [one.package for one in system_packages.missing()] == ["tesseract-ocr-fra"]


def test_a_fingerprint_changes_with_a_file(tmp_path: Path):
    lock = tmp_path / "één.lock"
    lock.write_text("a", encoding="utf-8")
    first = bootstrap.fingerprint(tmp_path, ["één.lock"])
    again = bootstrap.fingerprint(tmp_path, ["één.lock"])
    lock.write_text("b", encoding="utf-8")

    assert again == first
    assert bootstrap.fingerprint(tmp_path, ["één.lock"]) != first


def test_a_folder_without_an_environment_needs_one(tmp_path: Path):
    assert not bootstrap.environment_fits(tmp_path)


def test_a_failing_step_says_the_sentence_and_the_end_of_what_was_said(tmp_path: Path):
    with pytest.raises(SetUpStopped, match=r"No luck\.\nlast words"):
        bootstrap.run(["sh", "-c", "echo last words; exit 3"], tmp_path, "No luck")

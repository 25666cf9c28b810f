# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Folders and files: where they are, that they are written whole, and what a refusal means."""

import errno
import os
from pathlib import Path

import pytest

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.foundation import files
from bbico_desktop.foundation.files import read_input, storage_trouble, write_atomically, write_for_reader
from bbico_desktop.foundation.paths import paths_for

AS_ROOT = os.name == "nt" or os.geteuid() == 0


def test_home_goes_before_the_variable_and_the_variable_before_the_system(tmp_path: Path):
    environ = {"BBICO_HOME": str(tmp_path / "variable")}

    assert paths_for(tmp_path / "option", environ).data == tmp_path / "option" / "data"
    assert paths_for(None, environ).log == tmp_path / "variable" / "log"
    assert "bbico" in str(paths_for(None, {}).data)


def test_the_home_of_nobody_is_a_folder_of_that_name():
    assert paths_for(Path("~nobody-is-called-so/x"), {}).data == Path.cwd() / "~nobody-is-called-so" / "x" / "data"


def test_asking_for_folders_makes_none(tmp_path: Path):
    paths = paths_for(tmp_path / "home", {})

    assert not (tmp_path / "home").exists()
    assert len(paths.own) == 4
    assert paths.resources.name == "resources"


def test_a_file_is_written_whole_in_a_folder_for_its_owner_alone(tmp_path: Path):
    path = tmp_path / "new" / "folder" / "file"

    write_atomically(path, b"one")
    write_atomically(path, b"two")

    assert path.read_bytes() == b"two"
    assert [one.name for one in path.parent.iterdir()] == ["file"]
    assert os.name == "nt" or path.parent.stat().st_mode & 0o777 == 0o700


def test_a_link_is_followed_and_stays(tmp_path: Path):
    (tmp_path / "link").symlink_to(tmp_path / "target")

    write_atomically(tmp_path / "link", b"x")

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_bytes() == b"x"


def test_a_device_is_never_replaced():
    with pytest.raises(Problem) as caught:
        write_atomically(Path("/dev/null"), b"x")

    assert caught.value.code == "not-a-file"


def test_a_file_in_place_of_a_folder_is_said(tmp_path: Path):
    (tmp_path / "home").write_text("a file")

    with pytest.raises(Problem) as caught:
        write_atomically(tmp_path / "home" / "data" / "x", b"x")

    assert (caught.value.code, caught.value.family) == ("not-a-folder", Family.STORAGE)


def test_a_full_disk_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "file"
    write_atomically(path, b"old")

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(Problem) as caught:
        write_atomically(path, b"new")

    assert caught.value.code == "disk-full"
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_that_can_only_be_read_is_named_by_the_file_that_was_wanted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def refused(*arguments: object, **options: object) -> None:
        raise OSError(errno.EROFS, "read-only", str(tmp_path / ".file.part"))

    monkeypatch.setattr(files, "_write_through", refused)
    monkeypatch.setattr(Path, "unlink", refused)
    with pytest.raises(Problem) as caught:
        write_atomically(tmp_path / "file", b"new")

    assert (caught.value.code, caught.value.facts["path"]) == ("read-only", str(tmp_path / "file"))


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk-full"),
        (errno.EROFS, "read-only"),
        (errno.EACCES, "read-only"),
        (errno.EBUSY, "locked"),
        (errno.ENOTDIR, "not-a-folder"),
        (errno.EIO, "storage-failed"),
        (None, "storage-failed"),
    ],
)
def test_every_refusal_of_the_system_has_a_name(number: int | None, code: str):
    problem = storage_trouble(OSError(number, "no") if number else OSError("no"), Path("x"))

    assert problem.code == code
    assert problem.facts["path"] == "x"


def test_what_a_reader_asked_for_is_not_put_where_no_folder_is(tmp_path: Path):
    with pytest.raises(Problem, match="output-folder-missing"):
        write_for_reader(tmp_path / "gone" / "x.pdf", b"x")
    with pytest.raises(Problem, match="output-is-a-folder"):
        write_for_reader(tmp_path, b"x")

    write_for_reader(tmp_path / "x.pdf", b"x")
    assert (tmp_path / "x.pdf").read_bytes() == b"x"


def test_a_name_that_no_disk_takes_is_said(tmp_path: Path):
    for write in (write_atomically, write_for_reader):
        with pytest.raises(Problem, match="name-too-long"):
            write(tmp_path / ("x" * 300), b"x")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["x" * 255, "é" * 127, "😀" * 63])
def test_the_longest_name_that_the_disk_takes_is_no_trouble(tmp_path: Path, name: str):
    write_for_reader(tmp_path / name, b"x")

    assert [one.name for one in tmp_path.iterdir()] == [name]


def test_a_link_that_leads_to_itself_is_no_file(tmp_path: Path):
    (tmp_path / "round").symlink_to(tmp_path / "round")

    with pytest.raises(Problem, match="not-a-file"):
        write_for_reader(tmp_path / "round", b"x")


def test_an_input_that_cannot_be_read_is_named(tmp_path: Path):
    with pytest.raises(Problem, match="input-missing"):
        read_input(tmp_path / "gone")
    with pytest.raises(Problem, match="input-is-a-folder"):
        read_input(tmp_path)
    with pytest.raises(Problem, match="input-unreadable"):
        read_input(tmp_path / ("x" * 300))


@pytest.mark.skipif(AS_ROOT, reason="root may write everywhere")
def test_a_folder_without_permission_is_said(tmp_path: Path):
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(Problem, match="read-only"):
            write_atomically(tmp_path / "x", b"x")
    finally:
        tmp_path.chmod(0o700)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A file that somebody brings is told by what is in it."""

import os
import zipfile
from pathlib import Path

import pytest

from bbico_desktop.domain.problems import Problem
from bbico_desktop.exchange.file_kinds import FileKind, kind_of_file
from tests.exchange.test_document_texts import PNG
from tests.pdf_fixture import pdf_of


def archive(path: Path, *names: str) -> Path:
    with zipfile.ZipFile(path, "w") as file:
        for name in names:
            file.writestr(name, "{}")
    return path


def refusal(path: Path) -> str:
    with pytest.raises(Problem) as caught:
        kind_of_file(path)
    return caught.value.code


def test_names_do_not_matter(tmp_path: Path):
    for content in (pdf_of(["words"]), PNG):
        path = tmp_path / "anything.exe"
        path.write_bytes(content)
        assert kind_of_file(path) == FileKind.DOCUMENT
    assert kind_of_file(archive(tmp_path / "a", "manifest.json", "kit.json", "entries/x.json")) == FileKind.KIT
    assert kind_of_file(archive(tmp_path / "b", "manifest.json", "content.json")) == FileKind.OWN_THINGS
    assert kind_of_file(archive(tmp_path / "c", "manifest.json", "root/1.root.json")) == FileKind.PACK


def test_what_cannot_be_taken_is_refused_with_the_reason(tmp_path: Path):
    huge, program = tmp_path / "huge.pdf", tmp_path / "program"
    huge.write_bytes(b"%PDF-1.7")
    os.truncate(huge, 2_000_000_000)
    program.write_bytes(b"\x7fELF\0")

    assert refusal(huge) == "document-too-large"
    assert refusal(program) == refusal(archive(tmp_path / "x.docx", "word/document.xml")) == "file-unknown-kind"
    assert (refusal(tmp_path), refusal(tmp_path / "none")) == ("input-is-a-folder", "input-missing")


def test_a_damaged_file_of_ours_goes_to_whoever_says_what_is_wrong_with_it(tmp_path: Path):
    cut_off, nothing = tmp_path / "lesson.bbicokit", tmp_path / "mine.BBICOOWN"
    cut_off.write_bytes(b"PK\x03\x04 and no more")
    nothing.write_bytes(b"")

    assert kind_of_file(cut_off) == FileKind.KIT
    assert kind_of_file(nothing) == FileKind.OWN_THINGS
    assert kind_of_file(archive(tmp_path / "odd.bbico", "other.json")) == FileKind.PACK

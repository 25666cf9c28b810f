# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Attached documents give their text page by page, or it is said why they cannot be taken."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.exchange import document_texts
from bbico_desktop.exchange.document_texts import PDF, TEXT, read_document
from tests.pdf_fixture import locked, pdf_of


def file_with(folder: Path, content: bytes, name: str = "document") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def refusal(path: Path) -> Problem:
    with pytest.raises(Problem) as caught:
        read_document(path)
    return caught.value


def test_a_pdf_gives_the_text_of_each_page(tmp_path: Path):
    path = file_with(tmp_path, pdf_of(["Pesten op school", "Wat doe je nu?\nVraag hulp (102)."]))

    content, text = read_document(path)

    assert content == path.read_bytes()
    assert text.media_type == PDF
    assert text.pages == ("Pesten op school", "Wat doe je nu?\nVraag hulp (102).")
    assert text.searchable


def test_letters_with_accents_come_out_as_they_were(tmp_path: Path):
    _, text = read_document(file_with(tmp_path, pdf_of(["Élève, cœur, Straße, reünie"])))

    assert text.pages == ("Élève, cœur, Straße, reünie",)


def test_a_word_that_a_line_end_parts_is_one_word(tmp_path: Path):
    _, text = read_document(file_with(tmp_path, pdf_of(["over cyber-\npesten en een\nnieuwe regel"])))

    assert text.pages == ("over cyberpesten en een\nnieuwe regel",)


def test_a_scan_has_pages_and_no_text(tmp_path: Path):
    _, text = read_document(file_with(tmp_path, pdf_of(["", ""])))

    assert text.pages == ("", "")
    assert not text.searchable


def test_what_a_file_is_called_does_not_matter(tmp_path: Path):
    _, text = read_document(file_with(tmp_path, pdf_of(["woorden"]), "notes.txt"))

    assert text.media_type == PDF


@pytest.mark.parametrize(
    "content",
    [
        "Élève · zin één".encode(),
        "\ufeffÉlève · zin één".encode(),
        "Élève · zin één".encode("cp1252"),
    ],
)
def test_text_is_read_in_the_usual_encodings(tmp_path: Path, content: bytes):
    _, text = read_document(file_with(tmp_path, content))

    assert (text.media_type, text.pages) == (TEXT, ("Élève · zin één",))


def test_a_form_feed_ends_a_page_of_text(tmp_path: Path):
    _, text = read_document(file_with(tmp_path, b"one\r\n\r\n  and  more\x0ctwo"))

    assert text.pages == ("one\nand more", "two")


def test_an_empty_file_has_no_text(tmp_path: Path):
    assert not read_document(file_with(tmp_path, b""))[1].searchable


def test_a_locked_pdf_is_refused_and_so_is_a_broken_one(tmp_path: Path):
    whole = pdf_of(["words"])

    assert refusal(file_with(tmp_path, locked(whole))).code == "document-locked"
    assert refusal(file_with(tmp_path, b"%PDF-1.7\nnothing of the kind")).code == "document-broken"


@pytest.mark.parametrize("content", [b"PK\x03\x04\x00\x00docx", "zin".encode("utf-16"), b"\x81\x8d"])
def test_what_is_neither_pdf_nor_text_is_refused(tmp_path: Path, content: bytes):
    problem = refusal(file_with(tmp_path, content))

    assert (problem.code, problem.family) == ("document-unknown-kind", Family.BAD_INPUT)


def test_too_much_of_anything_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(document_texts, "MOST_PDF_PAGES", 2)
    monkeypatch.setattr(document_texts, "MOST_DOCUMENT_CHARACTERS", 40)
    monkeypatch.setattr(document_texts, "MOST_TEXT_BYTES", 10)

    assert refusal(file_with(tmp_path, pdf_of(["a", "b", "c"]))).code == "document-too-many-pages"
    assert refusal(file_with(tmp_path, pdf_of(["twenty letters here", "and twenty-two of them"]))).code == "document-too-much-text"
    assert refusal(file_with(tmp_path, b"eleven bytes")).code == "document-too-large"


def test_a_file_that_is_too_large_is_not_even_read(tmp_path: Path):
    path = tmp_path / "large.pdf"
    with path.open("wb") as file:
        file.truncate(50_000_001)

    assert refusal(path).facts["most"] == "50"


def test_what_is_no_file_is_refused(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe")

    assert refusal(tmp_path / "nowhere").code == "input-missing"
    assert refusal(tmp_path).code == "input-is-a-folder"
    assert refusal(tmp_path / "pipe").code == "input-unreadable"


@given(st.data())
def test_a_damaged_pdf_is_read_or_refused_and_nothing_else(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject):
    whole = pdf_of(["some words", "more words"])
    cut = bytearray(whole[: data.draw(st.integers(5, len(whole)))])
    for place in data.draw(st.lists(st.integers(0, len(cut) - 1), max_size=8)):
        cut[place] ^= 0xFF
    path = file_with(tmp_path_factory.getbasetemp(), bytes(cut), "damaged.pdf")

    assert family_of_refusal(path) in (None, Family.BAD_INPUT)


def family_of_refusal(path: Path) -> Family | None:
    try:
        read_document(path)
    except Problem as problem:
        return problem.family
    return None


def test_one_broken_page_does_not_hide_the_others(tmp_path: Path):
    whole = pdf_of(["first", "second", "third"])
    broken = whole.replace(b"5 0 obj\n<< /Type /Page ", b"5 0 obj\n[[ /Type /Page ", 1)

    _, text = read_document(file_with(tmp_path, broken))

    assert text.pages == ("first", "", "third")


PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0000003010100c9fe92ef"
    "0000000049454e44ae426082"
)


def test_a_picture_is_one_page_without_text_and_half_a_picture_is_refused(tmp_path: Path):
    content, text = read_document(file_with(tmp_path, PNG))

    assert (content, text.media_type, text.pages, text.searchable) == (PNG, "image/png", ("",), False)
    assert refusal(file_with(tmp_path, PNG[:-9], "half.png")).code == "picture-broken"

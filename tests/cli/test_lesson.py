# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico lesson`: what the window offers for a time and an age, kept and printed without it."""

import io
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest

from bbico_desktop.packs.search_files import OwnSearchFiles
from tests.catalogue_fixture import tiny_records
from tests.cli.conftest import Program
from tests.lesson_fixture import activity, kit
from tests.packs.installing import Home, ship
from tests.shipped_fixture import paths_in

RIDDLES = replace(activity(), audiences=("children",), topics=("cyberbullying",), competences=(), room_needs=("printer",))
UNDATED = replace(RIDDLES, id="activity-without-time", duration_minutes=None)
WEEK = replace(kit(), items=kit().items[:1])


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a catalogue with two lessons, one of which does not say how long it takes."""
    home = Home(paths=paths_in(tmp_path_factory.mktemp("lessons")), search_files=OwnSearchFiles())
    ship(home, with_index=True, records=(*tiny_records(), RIDDLES, UNDATED, WEEK))
    return home.paths.shipped


def test_what_fits_the_time_and_the_age_is_offered_with_what_was_left_out(bbico: Program):
    offered = bbico("lesson", "offer", "--minutes", 50, "--age", 11, "--json")
    told = bbico("lesson", "offer", "--minutes", 50, "--age", 11)

    assert offered.code == 0
    lesson = {"minutes": 50, "entries": [{"id": RIDDLES.id, "title": "A lesson of riddles [en]"}]}
    assert offered.object == {"minutes": 50, "age": 11, "lessons": [lesson], "unknown": 1}
    assert "1. A lesson of riddles [en]\n   activity-riddles · 50 minutes\n" in told.out
    assert told.err == "Left out, as they do not say their time or age: 1.\n"


def test_where_nothing_fits_that_is_said(bbico: Program):
    told = bbico("lesson", "offer", "--minutes", 10, "--age", 11)

    assert told.code == 1
    assert told.out.startswith("Nothing fits this time and this age.")
    assert bbico("lesson", "offer", "--minutes", 10, "--json").object["lessons"] == []


def test_a_lesson_becomes_a_kit(bbico: Program):
    made = bbico("lesson", "keep", RIDDLES.id, "--minutes", 60, "--lang", "nl", "--json").object["created"]

    shown = bbico("kit", "show", made, "--json").object
    assert (shown["name"], shown["planned"], shown["on_paper"]) == ("A lesson of riddles [nl]", 60, True)
    assert [one["id"] for one in shown["entries"]] == [RIDDLES.id]


def test_a_lesson_goes_on_paper_in_its_parts(bbico: Program, tmp_path: Path):
    out = tmp_path / "lesson.pdf"

    pupils = bbico("lesson", "print", RIDDLES.id, "--no-teacher", "--no-answers", "--pupils", 4, "--out", out, "--json").object
    assert (pupils["pages"], pupils["sheets"], pages_of(out)) == (4, 4, 4)
    assert pupils["expired"] == []
    two_up = ("--two-up", "--both-sides", "--no-teacher", "--no-answers", "--pupils", 4)
    assert "Pages: 4. Sheets of paper: 2.\n" in bbico("lesson", "print", RIDDLES.id, *two_up, "--out", out).out
    cards = bbico("lesson", "print", RIDDLES.id, "--no-teacher", "--pupils", 0, "--card-sets", 3, "--out", out, "--json").object
    assert (cards["pages"], pages_of(out)) == (4, 4)


def test_a_kit_is_printed_as_a_lesson_too(bbico: Program, tmp_path: Path):
    out = tmp_path / "kit.pdf"
    made = bbico("lesson", "keep", RIDDLES.id, "--json").object["created"]
    bbico("kit", "about", made, "Ask", "the", "caretaker.")

    assert bbico("lesson", "print", made, "--pupils", 0, "--out", out).code == 0
    assert "Ask the caretaker." in "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(out.read_bytes())).pages)
    assert bbico("lesson", "print", "kit-riddles", "--pupils", 0, "--out", out).code == 0


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("offer", "--minutes", "9"), 2),
        (("offer", "--age", "old"), 2),
        (("keep", "nothing"), 1),
        (("keep",), 2),
        (("keep", "kit-riddles"), 2),
        (("print", RIDDLES.id, "kit-riddles", "--out", "x.pdf"), 2),
        (("print", "nothing", "--out", "x.pdf"), 1),
        (("print", "kit-own-9", "--out", "x.pdf"), 1),
        (("print", RIDDLES.id, "--pupils", "101", "--out", "x.pdf"), 2),
        (("print", RIDDLES.id, "--no-teacher", "--no-answers", "--pupils", "0", "--out", "x.pdf"), 2),
    ],
)
def test_what_cannot_be_ends_with_its_code(
    bbico: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], code: int
):
    monkeypatch.chdir(tmp_path)

    assert bbico("lesson", *arguments).code == code
    assert not (tmp_path / "x.pdf").exists()
    assert [one["own"] for one in bbico("kit", "list", "--json").object["kits"]] == [False]


def pages_of(file: Path) -> int:
    return len(pypdf.PdfReader(io.BytesIO(file.read_bytes())).pages)

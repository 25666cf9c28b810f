# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico kit`: kits from the command line."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.conftest import Program
from tests.newer_kit import STRANGE, newer_kit

A, B = "news-detective", "account-hacked"


@pytest.fixture
def kit(bbico: Program) -> str:
    """Return the name of a kit of two entries."""
    made: str = bbico("kit", "create", "For", "4B", "--json").object["created"]
    for entry in (A, B):
        assert bbico("kit", "add", made, entry).code == 0
    return made


def entries(bbico: Program, kit: str) -> list[tuple[str, str | None, int | None]]:
    shown = bbico("kit", "show", kit, "--json").object["entries"]
    return [(one["id"], one["note"], one["minutes"]) for one in shown]


def test_a_kit_is_listed_and_shown(bbico: Program, kit: str):
    (listed,) = bbico("kit", "list", "--json").object["kits"]
    shown = bbico("kit", "show", kit)

    assert (listed["id"], listed["name"], listed["own"], listed["entries"], listed["minutes"]) == (kit, "For 4B", True, 2, 45)
    assert "For 4B" in bbico("kit", "list").out
    assert shown.code == 0
    assert "Entries: 2 · 45 minutes" in shown.out


def test_a_kit_is_changed(bbico: Program, kit: str):
    assert bbico("kit", "move", kit, B, 1).out == f"Changed: {kit}\n"
    bbico("kit", "note", kit, A, "Read", "this.")
    bbico("kit", "minutes", kit, A, 20)
    bbico("kit", "rename", kit, "Other")

    assert entries(bbico, kit) == [(B, None, None), (A, "Read this.", 20)]
    assert bbico("kit", "note", kit, A, "-", typed="From a file.").code == 0
    assert entries(bbico, kit)[1][1] == "From a file."
    bbico("kit", "note", kit, A, "--remove")
    bbico("kit", "minutes", kit, A, 0)
    bbico("kit", "remove", kit, B)
    assert entries(bbico, kit) == [(A, None, None)]
    assert bbico("kit", "list", "--json").object["kits"][0]["name"] == "Other"


def test_what_a_kit_is_for_and_the_time_there_is_are_said(bbico: Program, kit: str):
    assert bbico("kit", "about", kit, "For", "rainy", "days.").out == f"Changed: {kit}\n"
    assert bbico("kit", "plan", kit, 50).out == f"Changed: {kit}\n"
    told = bbico("kit", "show", kit)
    assert "For rainy days." in told.out
    assert "Entries: 2 · 45 minutes · planned: 50 minutes" in told.out
    shown = bbico("kit", "show", kit, "--json").object
    assert (shown["note"], shown["planned"], shown["on_paper"]) == ("For rainy days.", 50, False)

    bbico("kit", "about", kit, "--remove")
    bbico("kit", "plan", kit, 0)
    shown = bbico("kit", "show", kit, "--json").object
    assert (shown["note"], shown["planned"]) == (None, None)
    assert bbico("kit", "about", kit).code == 2


def test_a_kit_for_a_room_without_a_screen_says_so(bbico: Program, kit: str):
    with closing(bbico.services(bbico.home, environ={}, clock=bbico.clock)) as services:
        services.kits.put_on_paper(kit, on_paper=True)

    assert "no screen where it is used" in bbico("kit", "show", kit).out
    assert bbico("kit", "show", kit, "--json").object["on_paper"] is True


def test_what_is_there_already_is_said_not_to_change(bbico: Program, kit: str):
    assert bbico("kit", "add", kit, A, "--json").object == {"id": kit, "changed": False}
    assert bbico("kit", "add", kit, A).out == f"Nothing had to change in {kit}.\n"


def test_a_kit_is_copied_and_removed(bbico: Program, kit: str):
    copied = bbico("kit", "copy", kit, "--json").object["created"]

    assert bbico("kit", "remove", kit, "--json").object == {"removed": kit}
    assert bbico("kit", "show", kit).code == 1
    assert len(entries(bbico, copied)) == 2


def test_a_kit_passes_to_another_home_and_comes_in_once(bbico: Program, kit: str, tmp_path: Path):
    file = tmp_path / "for-4b.bbicokit"
    there = replace(bbico, home=tmp_path / "there")

    assert bbico("kit", "export", kit, "--out", file, "--json").object["written"] == str(file)
    first = there("kit", "import", file, "--json").object

    assert first == {"imported": "kit-own-1", "new": True, "partly": False}
    assert there("kit", "import", file).out == "This kit is there already: kit-own-1\n"
    assert entries(there, "kit-own-1") == entries(bbico, kit)


@pytest.mark.parametrize("more", [(), ("--cover",), ("--layout", "list")])
def test_a_kit_goes_on_paper(bbico: Program, kit: str, tmp_path: Path, more: tuple[str, ...]):
    out = tmp_path / "kit.pdf"

    done = bbico("kit", "print", kit, "--out", out, *more, "--json")

    assert done.object == {"written": str(out), "id": kit, "lang": "en", "expired": []}
    assert out.read_bytes().startswith(b"%PDF")


def test_an_own_kit_is_shown_and_printed_like_any_entry(bbico: Program, kit: str, tmp_path: Path):
    out = tmp_path / "kit.pdf"

    shown = bbico("show", kit)
    assert shown.code == 0
    assert "For 4B" in shown.out
    assert A in shown.out
    assert bbico("show", kit, "--json").object["record"]["items"] == [{"entry": A, "minutes": 45}, {"entry": B}]
    assert bbico("print", kit, A, "--out", out).code == 0
    assert out.read_bytes().startswith(b"%PDF")
    assert bbico("show", "kit-own-9", "--json").object["error"]["code"] == "kit-unknown"
    assert bbico("print", "kit-own-9", "--out", tmp_path / "none.pdf").code == 1
    assert not (tmp_path / "none.pdf").exists()


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("show", "no-kit"), 1),
        (("add", "kit-own-1", "nothing"), 1),
        (("remove", "kit-own-1", "old-website"), 1),
        (("add", "kit-own-9", A), 1),
        (("create", " "), 2),
        (("move", "kit-own-1", A, "0"), 2),
        (("minutes", "kit-own-1", A, "1441"), 2),
        (("note", "kit-own-1", A), 2),
        (("print", "kit-own-1", "--out", "x.pdf", "--layout", "papyrus"), 2),
        (("import", "nowhere.bbicokit"), 3),
    ],
)
def test_what_cannot_be_ends_with_its_code(bbico: Program, kit: str, arguments: tuple[str, ...], code: int):
    before = entries(bbico, kit)

    assert bbico("kit", *arguments).code == code
    assert entries(bbico, kit) == before


def test_a_file_that_is_no_kit_is_refused(bbico: Program, tmp_path: Path):
    file = tmp_path / "x.bbicokit"
    file.write_bytes(b"no kit")

    done = bbico("kit", "import", file, "--json")

    assert (done.code, done.object["error"]["code"]) == (3, "kit-file-not-a-kit")
    assert bbico("kit", "list", "--json").object == {"kits": []}


def test_a_kit_of_a_newer_program_is_taken_in_as_far_as_it_is_understood_and_that_is_said(bbico: Program, tmp_path: Path):
    file, out, there = tmp_path / "later.bbicokit", tmp_path / "kit.pdf", replace(bbico, home=tmp_path / "there")
    file.write_bytes(newer_kit())

    told = bbico("kit", "import", file, "--lang", "nl")
    again = bbico("kit", "import", file, "--json").object
    shown = bbico("kit", "show", "kit-own-1", "--lang", "nl")

    assert (told.code, again) == (0, {"imported": "kit-own-1", "new": False, "partly": True})
    assert told.err.startswith("Een nieuwere versie van dit programma")
    assert "2. Spel in de lucht\n   sky-game · 20 minuten" in shown.out
    assert f"3. {STRANGE}" in shown.out
    assert "Neem een jas mee." in shown.out
    assert bbico("kit", "print", "kit-own-1", "--out", out).code == 0
    assert bbico("kit", "export", "kit-own-1", "--out", file).code == 0
    assert there("kit", "import", file, "--json").object["partly"] is False
    assert entries(there, "kit-own-1") == entries(bbico, "kit-own-1")


@pytest.mark.parametrize("data", [newer_kit(needs=2), newer_kit(language="lb")])
def test_a_kit_that_only_a_newer_program_can_read_is_refused_with_the_reason(bbico: Program, tmp_path: Path, data: bytes):
    file = tmp_path / "later.bbicokit"
    file.write_bytes(data)

    done = bbico("kit", "import", file, "--json")

    assert (done.code, done.object["error"]["code"]) == (3, "kit-file-newer")
    assert bbico("kit", "list", "--json").object == {"kits": []}

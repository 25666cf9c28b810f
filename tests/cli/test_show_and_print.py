# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico show` and `bbico print`: one entry on the screen, one or more on paper."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.printing.typst_engine import TypstPress
from tests.cli.conftest import Program
from tests.printing.letter_sizes import letter_sizes
from tests.shipped_fixture import StoppedClock


def test_an_entry_is_shown_as_it_stands_on_paper(bbico: Program):
    done = bbico("show", "blackmailed-with-pictures", "--lang", "nl")

    assert done.code == 0
    assert "Betaal niet." in done.out
    assert "116 000" in done.out
    assert done.err == ""


@pytest.mark.parametrize("record_id", ["bullying-class-box", "example-house", "emergency-112", "old-website"])
def test_every_kind_of_entry_can_be_shown(bbico: Program, record_id: str):
    done = bbico("show", record_id)

    assert done.code == 0
    assert f"entry {record_id}" in " ".join(done.out.split())


def test_the_object_has_the_texts_in_one_language_and_the_whole_record(bbico: Program):
    shown = bbico("show", "child-focus-116000", "--lang", "fr", "--json").object

    assert (shown["id"], shown["lang"], shown["kind"]) == ("child-focus-116000", "fr", "helpline")
    assert shown["organisation"] == [{"id": None, "name": "Child Focus"}]
    assert shown["phone"] == [{"number": "116 000"}]
    assert (shown["checked"], shown["valid_until"], shown["check_first"]) == (None, None, True)
    assert shown["record"]["id"] == "child-focus-116000"


def test_a_sheet_shows_the_emergency_numbers_with_nothing_that_keeps_from_calling(bbico: Program):
    shown = bbico("show", "blackmailed-with-pictures").out
    block = shown[shown.index("danger") :].split("\n\n")[0]

    assert "112" in block
    assert "checked" in block
    assert "first" not in block
    assert "not verified" not in block


def test_the_address_of_a_source_stays_on_one_line(bbico: Program):
    shown = bbico("show", "bullying-class-box").out

    assert [line for line in shown.splitlines() if line.lstrip().startswith("1. http")]


def test_a_former_id_leads_to_the_entry(bbico: Program):
    assert bbico("show", "bullying-box", "--json").object["id"] == "bullying-class-box"


def test_the_makers_of_a_resource_are_named(bbico: Program):
    shown = bbico("show", "bullying-class-box", "--json").object

    assert shown["organisation"] == [{"id": "example-house", "name": "Example House"}]
    assert shown["check_first"] is True


@pytest.mark.parametrize("record_id", ["", "\udcff", "é", "../../etc/passwd", "x" * 10_000])
def test_what_cannot_be_an_id_is_unknown_too(bbico: Program, record_id: str):
    assert (bbico("show", record_id).code, bbico("show", record_id, "--json").object["error"]["code"]) == (1, "unknown-id")


def test_an_unknown_id_is_exit_code_1(bbico: Program):
    done = bbico("show", "nothing")
    as_object = bbico("show", "nothing", "--json")

    assert (done.code, done.out) == (1, "")
    assert "“nothing”" in done.err
    assert as_object.object["error"]["code"] == "unknown-id"


def test_a_wrong_clock_is_said(bbico: Program):
    bbico.clock = StoppedClock(plausible=False)

    assert "clock" in bbico("show", "child-focus-116000").err
    assert bbico("show", "bullying-class-box", "--json").object["check_first"] is True
    assert bbico("show", "emergency-112", "--json").object["check_first"] is False


def test_several_entries_go_into_one_pdf(bbico: Program, tmp_path: Path):
    out = tmp_path / "hand out.pdf"

    done = bbico("print", "account-hacked", "news-detective", "--lang", "de", "--out", out)

    assert done.code == 0
    assert out.read_bytes().startswith(b"%PDF-")
    assert "hand out.pdf" in done.out


def test_the_same_hand_out_is_the_same_file(bbico: Program, tmp_path: Path):
    for name in ("one.pdf", "two.pdf"):
        bbico("print", "account-hacked", "--out", tmp_path / name)

    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_a_list_is_another_layout(bbico: Program, tmp_path: Path):
    done = bbico("print", "account-hacked", "news-detective", "--layout", "list", "--out", tmp_path / "list.pdf", "--json")

    assert done.object == {
        "written": str(tmp_path / "list.pdf"),
        "ids": ["account-hacked", "news-detective"],
        "lang": ["en"],
        "layout": "list",
        "expired": [],
    }


def test_letters_are_large_when_that_is_asked_for(bbico: Program, tmp_path: Path):
    for name, option in (("usual.pdf", ()), ("large.pdf", ("--large",))):
        bbico("print", "news-detective", *option, "--out", tmp_path / name)

    usual, large = (min(letter_sizes((tmp_path / name).read_bytes())) for name in ("usual.pdf", "large.pdf"))
    assert usual < 18 <= large


class TestManyAtOnce:
    def test_each_entry_gets_a_file_and_it_is_said_how_far_it_is(self, bbico: Program, tmp_path: Path):
        done = bbico("print", "--all", "--each", "--layout", "card", "--out", tmp_path, "--json")

        names = sorted(str(one) for one in tmp_path.glob("*.pdf"))
        assert names == sorted(done.object["written"])
        assert len(names) > 1
        assert done.object["left_out"] > 0

    def test_two_of_the_same_name_keep_apart(self, bbico: Program, tmp_path: Path):
        done = bbico("print", "blackmailed-with-pictures", "child-focus-116000", "--each", "--layout", "card", "--out", tmp_path)

        assert done.code == 0
        names = sorted(one.stem for one in tmp_path.glob("*.pdf"))
        assert names == ["Useful numbers - en - 2026-11-24", "Useful numbers - en - 2026-11-24 (2)"]

    def test_a_paper_of_an_earlier_run_is_not_written_over(self, bbico: Program, tmp_path: Path):
        for sheet in ("blackmailed-with-pictures", "child-focus-116000"):
            bbico("print", sheet, "--each", "--layout", "card", "--out", tmp_path)

        assert len(list(tmp_path.glob("*.pdf"))) == 2

    @pytest.fixture
    def bad(self, monkeypatch: pytest.MonkeyPatch) -> str:
        """Return an entry that the typesetter refuses."""
        make = TypstPress.make_pdf

        def refusing(press: TypstPress, handouts: Any, **how: Any) -> bytes:
            if "foot" in dir(handouts[0]) and "account-hacked" in handouts[0].foot.entry:
                raise Problem("print-failed", Family.BAD_INPUT, reason="it is bad")
            return make(press, handouts, **how)

        monkeypatch.setattr(TypstPress, "make_pdf", refusing)
        return "account-hacked"

    def test_a_bad_entry_does_not_keep_the_others_from_their_paper_and_is_named(self, bbico: Program, tmp_path: Path, bad: str):
        done = bbico("print", bad, "news-detective", "--each", "--out", tmp_path)
        as_object = bbico("print", bad, "news-detective", "--each", "--out", tmp_path, "--json")

        assert (done.code, as_object.code) == (3, 3)
        assert bad in done.err
        assert "it is bad" in done.err
        assert [(one["id"], one["error"]["code"]) for one in as_object.object["failed"]] == [(bad, "print-failed")]
        assert len(list(tmp_path.glob("*.pdf"))) == 2

    def test_how_many_were_written_is_said_when_the_disk_takes_no_more(
        self, bbico: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ):
        refused = iter([False, True])

        def written_once(path: Path, data: bytes) -> None:
            if next(refused):
                raise Problem("disk-full", Family.STORAGE, path=path)
            path.write_bytes(data)

        monkeypatch.setattr("bbico_desktop.services.wanted_entries.write_for_reader", written_once)

        done = bbico("print", "account-hacked", "news-detective", "--each", "--out", tmp_path)

        assert done.code == 5
        assert f"Written in {tmp_path}: 1." in done.err
        assert "The disk is full" in done.err

    def test_a_file_where_a_folder_is_needed_is_said(self, bbico: Program, tmp_path: Path):
        (tmp_path / "x").touch()

        done = bbico("print", "account-hacked", "--each", "--out", tmp_path / "x", "--json")

        assert (done.code, done.object["error"]["code"]) == (2, "not-a-folder")

    def test_a_folder_that_is_not_there_is_said(self, bbico: Program, tmp_path: Path):
        done = bbico("print", "account-hacked", "--each", "--out", tmp_path / "gone", "--json")

        assert (done.code, done.object["error"]["code"]) == (2, "output-folder-missing")


class TestExpired:
    @pytest.fixture
    def later(self, bbico: Program) -> Program:
        bbico.clock = StoppedClock(date(2031, 1, 1))
        return bbico

    @pytest.mark.parametrize(("typed", "code"), [("no\n", 1), ("yes\n", 0)])
    def test_somebody_at_the_terminal_is_asked(self, later: Program, tmp_path: Path, typed: str, code: int):
        out = tmp_path / "x.pdf"

        done = later("print", "bullying-class-box", "--out", out, typed=typed, terminal=True)

        assert "No longer valid" in done.err
        assert (done.code, out.exists()) == (code, code == 0)

    def test_a_script_is_told_and_gets_its_paper(self, later: Program, tmp_path: Path):
        done = later("print", "bullying-class-box", "--out", tmp_path / "x.pdf")

        assert "No longer valid" in done.err
        assert done.code == 0

    @pytest.mark.parametrize("each", [(), ("--each",)])
    def test_an_object_names_them(self, later: Program, tmp_path: Path, each: tuple[str, ...]):
        out = tmp_path if each else tmp_path / "x.pdf"

        done = later("print", "emergency-112", "bullying-class-box", *each, "--out", out, "--json")

        assert done.object["expired"] == [{"id": "bullying-class-box", "title": "Pesten in de klaschat: lespakket"}]

    def test_an_emergency_line_is_never_held_back(self, later: Program, tmp_path: Path):
        assert "No longer valid" not in later("print", "emergency-112", "--out", tmp_path / "x.pdf", terminal=True).err


@pytest.mark.parametrize(
    ("arguments", "exit_code", "code"),
    [
        (["account-hacked", "nothing", "--out", "{out}"], 1, "unknown-id"),
        (["account-hacked"], 2, "arguments-missing"),
        (["--out", "{out}"], 2, "arguments-missing"),
        (["account-hacked", "--layout", "poem", "--out", "{out}"], 2, "unknown-value"),
        (["account-hacked", "--layout", "list", "--lang", "nl", "--lang", "fr", "--out", "{out}"], 2, "one-language-at-a-time"),
        (["account-hacked", "--lang", "nl", "--lang", "fr", "--lang", "de", "--out", "{out}"], 2, "too-many-languages"),
        (["account-hacked", "--out", "{folder}"], 2, "output-is-a-folder"),
        (["account-hacked", "--out", "{folder}/gone/x.pdf"], 2, "output-folder-missing"),
        (["account-hacked", "--out", "{folder}/" + "x" * 300], 5, "name-too-long"),
        (["account-hacked", "--out", "/dev/full"], 5, "not-a-file"),
    ],
)
def test_what_cannot_be_printed_is_said_and_nothing_is_written(
    bbico: Program, tmp_path: Path, arguments: list[str], exit_code: int, code: str
):
    out = tmp_path / "x.pdf"

    done = bbico("print", *(one.format(out=out, folder=tmp_path) for one in arguments), "--json")

    assert (done.code, done.object["error"]["code"]) == (exit_code, code)
    assert not out.exists()
    assert not (tmp_path / "gone").exists()


class TestWithoutACatalogue:
    """Help is shown and printed when nothing else works."""

    @pytest.fixture
    def broken(self, breakable: Program) -> Program:
        (breakable.shipped / "edition" / "catalogue.sqlite").write_bytes(b"not a catalogue")
        (breakable.shipped / "base.bbico").unlink()
        return breakable

    def test_help_sheets_and_helplines_are_shown(self, broken: Program):
        assert "Betaal niet." in broken("show", "blackmailed-with-pictures", "--lang", "nl").out
        assert broken("show", "emergency-112", "--json").object["phone"] == [{"number": "112"}]

    def test_help_sheets_are_printed(self, broken: Program, tmp_path: Path):
        done = broken("print", "blackmailed-with-pictures", "--out", tmp_path / "x.pdf")

        assert done.code == 0
        assert (tmp_path / "x.pdf").exists()

    def test_all_else_is_refused_in_a_sentence(self, broken: Program):
        done = broken("show", "news-detective")

        assert done.code == 5
        assert "Traceback" not in done.err
        assert "catalogue" in done.err

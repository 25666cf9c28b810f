# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico own` and `bbico saved`: what a reader keeps herself, from the command line."""

from pathlib import Path

import pytest

from bbico_desktop.domain.records import Resource
from tests.catalogue_fixture import tiny_records
from tests.cli.conftest import Program
from tests.packs.making import made_pack
from tests.pdf_fixture import locked, pdf_of


@pytest.fixture
def entry(bbico: Program) -> str:
    """Return the name of an own entry."""
    given = ("--type", "game", "--ages", "8-12", "--minutes", "50", "--url", "https://example.org/box", "--lang", "nl")
    added: str = bbico("own", "add", "--title", "Onze pestdoos", *given, "--json").object["added"]
    return added


class TestOwn:
    """Entries, notes and documents."""

    def test_an_entry_is_added_listed_and_shown(self, bbico: Program, entry: str):
        listed = bbico("own", "list", "--json").object["entries"]
        shown = bbico("show", entry)

        assert entry == "own-onze-pestdoos"
        assert [(one["id"], one["title"], one["ages"]) for one in listed] == [
            (entry, {"nl": "Onze pestdoos"}, {"min": 8, "max": 12})
        ]
        assert "own-onze-pestdoos  Onze pestdoos" in bbico("own", "list").out
        assert shown.code == 0
        assert "An entry of your own" in shown.out
        assert bbico("show", entry, "--json").object["checked"] == "2026-11-24"

    def test_an_entry_goes_on_paper(self, bbico: Program, entry: str, tmp_path: Path):
        out = tmp_path / "own.pdf"

        assert bbico("print", entry, "--out", out).code == 0
        assert out.read_bytes().startswith(b"%PDF")

    def test_only_what_is_given_changes(self, bbico: Program, entry: str):
        assert bbico("own", "change", entry, "--summary", "Een spel.").out == f"Changed: {entry}\n"

        (listed,) = bbico("own", "list", "--json").object["entries"]
        assert (listed["title"], listed["summary"], listed["type"]) == ({"nl": "Onze pestdoos"}, {"nl": "Een spel."}, "game")

    def test_an_entry_can_be_put_in_another_language(self, bbico: Program, entry: str):
        bbico("own", "change", entry, "--title", "Notre boîte", "--lang", "fr")

        assert bbico("own", "list", "--json").object["entries"][0]["title"] == {"fr": "Notre boîte"}

    def test_an_entry_is_removed(self, bbico: Program, entry: str):
        assert bbico("own", "remove", entry, "--json").object == {"removed": entry}

        assert bbico("show", entry).code == 1
        assert bbico("own", "remove", entry).code == 1
        assert bbico("own", "change", entry, "--title", "x").code == 1
        assert "nothing of your own" in bbico("own", "list").out

    @pytest.mark.parametrize(
        "wrong",
        [("--ages", "old"), ("--ages", "12-8"), ("--topic", "nothing"), ("--type", "helpline"), ("--url", "x"), ("--minutes", "0")],
    )
    def test_wrong_use_is_said_and_nothing_is_kept(self, bbico: Program, wrong: tuple[str, str]):
        done = bbico("own", "add", "--title", "x", *wrong)

        assert done.code == 2
        assert "To do:" in done.err
        assert not bbico.home.joinpath("data").exists()

    @pytest.mark.parametrize(
        ("wrong", "near"),
        [(("--topic", "disinformaton"), "disinformation"), (("--audience", "teacher"), "teachers"), (("--type", "gam"), "game")],
    )
    def test_a_value_that_nobody_knows_is_said_with_those_near(self, bbico: Program, wrong: tuple[str, str], near: str):
        done = bbico("own", "add", "--title", "x", *wrong)

        assert done.code == 2
        assert f"“{wrong[1]}” is not a value of {wrong[0]}." in done.err
        assert f"Did you mean: {near}?" in done.err

    def test_a_title_is_needed(self, bbico: Program):
        assert bbico("own", "add").code == 2
        assert bbico("own", "add", "--title", " ", "--json").object["error"]["code"] == "own-text-missing"

    def test_a_note_is_written_shown_and_taken_away(self, bbico: Program):
        assert bbico("own", "note", "news-detective").code == 1
        assert bbico("own", "note", "news-detective", "Lend", "to", "4B").code == 0
        assert bbico("own", "note", "news-detective").out == "Lend to 4B\n"
        assert bbico("own", "note", "news-detective", "--json").object == {"id": "news-detective", "note": "Lend to 4B"}
        assert "news-detective  Lend to 4B" in bbico("own", "list").out

        assert "no note" in bbico("own", "note", "news-detective", "--remove").out
        assert bbico("own", "note", "news-detective", "--json").object["note"] is None

    def test_a_long_note_comes_from_the_standard_input(self, bbico: Program):
        assert bbico("own", "note", "news-detective", "-", typed="one\ntwo\n").code == 0
        assert bbico("own", "note", "news-detective").out == "one\ntwo\n"

        assert bbico("own", "note", "news-detective", "-", typed="x" * 90_000).code == 2
        assert bbico("own", "note", "news-detective").out == "one\ntwo\n"

    def test_an_unknown_entry_gets_nothing(self, bbico: Program, tmp_path: Path):
        (tmp_path / "a.txt").write_text("words")

        assert bbico("own", "note", "nobody", "x").code == 1
        assert bbico("own", "attach", "nobody", tmp_path / "a.txt").code == 1

    def test_a_document_is_attached_listed_and_removed(self, bbico: Program, tmp_path: Path):
        (tmp_path / "les.pdf").write_bytes(pdf_of(["Een", "Twee"]))

        attached = bbico("own", "attach", "news-detective", tmp_path / "les.pdf", "--json").object["attached"]

        assert (attached["number"], attached["pages"], attached["searchable"]) == (1, 2, True)
        assert "1  news-detective  pages: 2  les.pdf" in bbico("own", "list").out
        assert bbico("own", "list", "--json").object["documents"] == [attached]
        assert bbico("own", "detach", "1").code == 0
        assert bbico("own", "detach", "1").code == 1

    def test_an_entry_is_shown_with_its_note_and_documents(self, bbico: Program, entry: str, tmp_path: Path):
        (tmp_path / "les.pdf").write_bytes(pdf_of(["Een", "Twee"]))
        assert bbico("show", entry, "--json").object["note"] is None
        for one in (entry, "news-detective"):
            bbico("own", "note", one, "-", typed="Lend to 4B\nAsk An")
            bbico("own", "attach", one, tmp_path / "les.pdf")

            shown, as_object = bbico("show", one).out, bbico("show", one, "--json").object

            assert "Your note\n  Lend to 4B\n  Ask An\n" in shown
            assert "pages: 2  les.pdf" in shown.partition("Your documents\n")[2]
            assert as_object["note"] == "Lend to 4B\nAsk An"
            assert [(held["entry"], held["name"]) for held in as_object["documents"]] == [(one, "les.pdf")]

    def test_an_entry_is_shown_though_own_things_are_damaged(self, bbico: Program, entry: str):
        (bbico.home / "data" / "user.sqlite").write_bytes(b"damaged" * 1000)

        shown = bbico("show", "news-detective")

        assert shown.code == 0
        assert "is damaged" in shown.err

    def test_a_scan_is_said_to_have_no_text(self, bbico: Program, tmp_path: Path):
        (tmp_path / "scan.pdf").write_bytes(pdf_of([""]))

        done = bbico("own", "attach", "news-detective", tmp_path / "scan.pdf")

        assert done.code == 0
        assert "no text in it" in done.err
        assert "no text in it" in bbico("own", "list").out

    def test_a_file_that_cannot_be_taken_is_bad_input(self, bbico: Program, tmp_path: Path):
        (tmp_path / "locked.pdf").write_bytes(locked(pdf_of(["x"])))

        assert bbico("own", "attach", "news-detective", tmp_path / "locked.pdf").code == 3
        assert bbico("own", "attach", "news-detective", tmp_path / "none.pdf").code == 3

    def test_a_damaged_file_is_said_and_mended_by_the_doctor(self, bbico: Program, entry: str):
        file = bbico.home / "data" / "user.sqlite"
        file.write_bytes(b"damaged" * 1000)

        assert bbico("own", "list").code == 5
        assert "There is a sound backup" in bbico("doctor").out
        assert "The damaged file was kept" in bbico("doctor", "--repair").out
        assert [one["id"] for one in bbico("own", "list", "--json").object["entries"]] == [entry]  # from the copy of the day
        assert (bbico.home / "data" / "user.sqlite-damaged-1").read_bytes() == b"damaged" * 1000
        assert file.with_name("user.sqlite-damaged-1").read_bytes() == b"damaged" * 1000

    def test_a_reset_takes_own_things_away_too(self, bbico: Program, entry: str, tmp_path: Path):
        (tmp_path / "a.txt").write_text("words")
        bbico("own", "attach", entry, tmp_path / "a.txt")
        (bbico.home / "data" / "user.sqlite-damaged-1").write_bytes(b"x")
        before = bbico("doctor", "--where", "--json").object["data"]["bytes"]

        done = bbico("reset", "--all", "--yes", "--json")

        removed = {Path(path).name for path in done.object["removed"]}
        assert removed >= {"user.sqlite", "user.sqlite-damaged-1", "documents"}
        assert before > 10_000
        assert not bbico.home.exists()

    def test_where_nothing_can_be_written_that_is_said(self, bbico: Program, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setattr("bbico_desktop.services.own_folder.can_write", lambda folder: False)

        done = bbico("own", "add", "--title", "x", "--json")

        assert (done.code, done.object["error"]["code"]) == (5, "own-things-off")


class TestSaved:
    """Searches that are kept."""

    def test_a_search_is_saved_listed_run_and_removed(self, bbico: Program):
        assert bbico("saved", "add", "pesten", "--kind", "resource", "--lang", "nl", "--json").object == {
            "saved": 1,
            "name": "pesten",
        }

        (listed,) = bbico("saved", "list", "--json").object["searches"]
        ran = bbico("saved", "run", "1", "--json").object

        assert (listed["number"], listed["query"], listed["lang"], listed["new"]) == (1, "pesten", "nl", [])
        assert listed["filters"] == {"chosen": {"kind": ["resource"]}}
        assert ran["total"] == listed["total"] == bbico("search", "pesten", "--kind", "resource", "--json").object["total"]
        assert bbico("saved", "remove", "1").code == 0
        assert "no saved searches" in bbico("saved", "list").out

    def test_a_search_is_kept_as_its_words_are_read(self, bbico: Program):
        bbico("saved", "add", "disinformatie", "12", "jaar", "--as-words", "--exact", "--lang", "nl")

        (listed,) = bbico("saved", "list", "--json").object["searches"]
        ran = bbico("saved", "run", "1", "--json").object

        assert (listed["exact"], listed["as_words"]) == (True, True)
        assert "understood" not in ran
        assert ran["total"] == bbico("search", "disinformatie 12 jaar", "--as-words", "--exact", "--json").object["total"]

    def test_a_search_is_kept_in_its_order(self, bbico: Program):
        bbico("saved", "add", "--kind", "resource", "--sort", "title", "--name", "A to Z")

        (listed,) = bbico("saved", "list", "--json").object["searches"]
        ran = [one["id"] for one in bbico("saved", "run", "1", "--json").object["results"]]

        assert listed["sort"] == "title"
        assert ran == [one["id"] for one in bbico("search", "--kind", "resource", "--sort", "title", "--json").object["results"]]

    def test_what_an_update_brings_is_new_until_the_search_is_run(self, bbico: Program, tmp_path: Path):
        bbico("saved", "add", "--kind", "resource", "--name", "Everything")
        bbico("own", "list")
        added = Resource(id="brand-new", type="game", title={"en": "A brand new game"}, as_of="2026-11", status="active")
        bbico("pack", "install", made_pack(tmp_path / "two.bbico", seq=2, records=(*tiny_records(), added)))

        assert "+1 new" in bbico("saved", "list").out
        assert bbico("saved", "list", "--json").object["searches"][0]["new"] == ["brand-new"]

        assert "A brand new game" in bbico("saved", "run", "1").out
        assert "new" not in bbico("saved", "list").out

    def test_a_search_that_finds_nothing_ends_with_one(self, bbico: Program):
        bbico("saved", "add", "xyzzyplugh")

        assert bbico("saved", "run", "1").code == 1

    def test_what_is_not_there_or_has_no_name_is_said(self, bbico: Program):
        assert bbico("saved", "run", "7").code == 1
        assert bbico("saved", "remove", "7").code == 1
        assert bbico("saved", "run", "x").code == 2
        assert bbico("saved", "add").code == 2
        assert bbico("saved", "add", "pesten", "--topic", "nothing").code == 2


class TestBin:
    """What was removed."""

    def test_what_was_removed_is_listed_and_comes_back(self, bbico: Program, entry: str):
        bbico("own", "note", entry, "Lend it to 4B.")
        bbico("own", "remove", entry)

        (item,) = bbico("own", "bin", "--json").object["items"]
        assert (item["what"], item["name"], item["contents"]) == ("entry", "Onze pestdoos", {"own_entry": 1, "note": 1})
        assert "Onze pestdoos" in bbico("own", "bin").out
        assert bbico("own", "restore", "1").out == "Put back: Onze pestdoos\n"
        assert bbico("own", "note", entry).out == "Lend it to 4B.\n"
        assert bbico("own", "bin").out == "There is nothing in the bin.\n"
        assert bbico("own", "restore", "1").code == 1

    def test_emptying_leaves_nothing_not_even_in_backups(self, bbico: Program, entry: str):
        bbico("own", "remove", entry)

        assert bbico("own", "empty-bin", "--backups", "--json").object == {"emptied": 1, "backups_removed": 1}
        assert bbico("own", "empty-bin", "--json").object == {"emptied": 0, "backups_removed": 0}


def test_all_own_things_go_to_a_file_and_back(bbico: Program, entry: str, tmp_path: Path):
    out = tmp_path / "all.bbicoown"

    assert bbico("own", "export", out).out.endswith("Entries: 1, notes: 0, documents: 0, saved searches: 0, kits: 0.\n")
    assert bbico("own", "import", out).out == "All of it was here already. Nothing was changed.\n"
    bbico("own", "remove", entry)
    assert "entries that are new" in bbico("own", "import", out).out
    assert bbico("own", "import", out, "--json").object == {"imported": {}}
    assert bbico("own", "import", tmp_path / "none").code == 3

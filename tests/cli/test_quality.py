# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico quality`: figures by language, and the queries that an editor should look at."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Program

TABLE = "nl\tpesten\tcyberbullying\t\tplain\ttrain\nfr\tphoto\tsexting\tvideo\tplain\ttest\nen\tscreens at home\tphishing\n"
MEASURES = {"success@1", "success@3", "success@5", "MRR", "nDCG@10"}


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "judged.tsv"
    file.write_text(TABLE, encoding="utf-8")
    return file


def test_figures_come_in_all_and_by_language_class_and_split(bbico: Program, table: Path):
    done = bbico("quality", table, "--json")

    assert done.code == 0
    assert set(done.object) == {"queries", "all", "languages", "classes", "splits", "failed"}
    assert done.object["queries"] == 3
    assert set(done.object["all"]) == MEASURES
    assert {language: figures["success@3"] for language, figures in done.object["languages"].items()} == {"nl": 1, "fr": 1, "en": 0}
    assert done.object["classes"]["plain"]["queries"] == 2
    assert set(done.object["splits"]["test"]["languages"]) == {"fr"}


def test_failed_queries_are_told_with_what_was_shown_instead(bbico: Program, table: Path):
    (failed,) = bbico("quality", table, "--json").object["failed"]

    assert failed == {
        "line": 3, "lang": "en", "query": "screens at home", "class": "", "split": "", "first": None, "shown": failed["shown"]
    }  # fmt: skip
    assert failed["shown"][0] == "screen-time-guide"


def test_people_get_a_table_and_the_failed_queries(bbico: Program, table: Path):
    done = bbico("quality", table)

    assert "Dutch" in done.out
    assert "100.0" in done.out
    assert "No right entry among the first three: 1." in done.out
    assert "en  screens at home" in done.out
    assert "screen-time-guide" in done.out


def test_a_right_entry_further_down_is_told_with_its_number_and_no_hit_as_such(bbico: Program, tmp_path: Path):
    (tmp_path / "q.tsv").write_text("nl\tonline\tonline-banking\nnl\tqqqqxqqqq\tphishing\n")

    done = bbico("quality", tmp_path / "q.tsv")
    found = bbico("search", "online", "--lang", "nl", "--json").object["results"]
    place = next(number for number, one in enumerate(found, start=1) if "online-banking" in one["topics"])

    assert place > 3
    assert f"The first right entry is number {place}. The first three: {found[0]['id']}" in " ".join(done.out.split())
    assert "Nothing was found for “qqqqxqqqq”." in done.out


def test_nothing_failed_says_nothing_more(bbico: Program, tmp_path: Path):
    (tmp_path / "q.tsv").write_text("nl\tpesten\tcyberbullying\n")

    assert "No right entry" not in bbico("quality", tmp_path / "q.tsv").out


def test_every_mistake_is_named_with_file_line_and_what_to_do(bbico: Program, tmp_path: Path):
    file = tmp_path / "q.tsv"
    file.write_text("nl\tpesten\tcyber-bullying\nfr\tphoto\tsexting\tgame\nnl\tspel\n")

    done = bbico("quality", file)

    assert done.code == 3
    assert f"{file}, line 1, topics: “cyber-bullying” is not a topic. Nearest: cyberbullying" in done.err
    assert f"{file}, line 2, type: No entry of the catalogue would be a right answer. Name more topics" in done.err
    assert f"{file}, line 3, topics: The line does not say what a right answer is. Write topics" in done.err
    assert done.out == ""


def test_mistakes_are_objects_where_objects_are_read(bbico: Program, tmp_path: Path):
    (tmp_path / "q.tsv").write_text("nl\tpesten\tcyber-bullying\nfr\tphoto\tsexting\tgame\n")

    error = bbico("quality", tmp_path / "q.tsv", "--json").object["error"]

    assert error["code"] == "judged-mistakes"
    assert [(one["line"], one["code"]) for one in error["where"]] == [(1, "judged-topic"), (2, "judged-nothing-fits")]


def test_a_missing_file_is_exit_code_3(bbico: Program, tmp_path: Path):
    assert bbico("quality", tmp_path / "gone.tsv").code == 3

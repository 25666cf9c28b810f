# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico search`: answers, their shape, files of queries, and what is refused."""

import json
from pathlib import Path
from typing import Any

import pytest

from bbico_desktop.domain.queries import FACETS
from bbico_desktop.domain.records import minutes_of
from tests.catalogue_fixture import tiny_records
from tests.cli.conftest import Program

RESULT_KEYS = {
    "id", "kind", "type", "title", "title_language", "summary", "text_language", "topics", "audiences", "languages", "organisation",
    "url", "checked", "score", "matched",
}  # fmt: skip


def test_an_answer_has_the_promised_shape(bbico: Program):
    answer = bbico("search", "pesten", "--lang", "nl", "--json").object

    assert list(answer) == ["query", "lang", "total", "took_ms", "suggestion", "results", "facets"]
    assert (answer["query"], answer["lang"], answer["suggestion"]) == ("pesten", "nl", None)
    assert set(answer["results"][0]) == RESULT_KEYS
    assert list(answer["facets"]) == list(FACETS)


def test_a_result_says_where_it_comes_from_and_why_it_was_found(bbico: Program):
    results = bbico("search", "pesten", "--json").object["results"]
    found = {one["id"]: one for one in results}

    assert found["bullying-class-box"]["organisation"] == [{"id": "example-house", "name": "Example House"}]
    assert found["child-focus-116000"]["checked"] is None
    assert set(results[0]["matched"][0]) == {"field", "term", "concept"}


def test_without_words_everything_comes_in_static_order(bbico: Program):
    answer = bbico("search", "--json").object

    assert answer["total"] == len(tiny_records())
    assert [one["type"] for one in answer["results"]][:4] == ["help-sheet", "help-sheet", "helpline", "helpline"]


def test_the_total_counts_all_hits_and_results_only_a_page(bbico: Program):
    first = bbico("search", "--limit", "5", "--json").object
    second = bbico("search", "--limit", "5", "--offset", "5", "--json").object
    none = bbico("search", "--limit", "0", "--json")

    assert first["total"] == second["total"] == len(tiny_records())
    assert not {one["id"] for one in first["results"]} & {one["id"] for one in second["results"]}
    assert (none.code, none.object["results"]) == (0, [])


def test_values_of_a_facet_are_or_and_facets_are_and(bbico: Program):
    either = bbico("search", "--kind", "sheet", "--kind", "helpline", "--json").object
    both = bbico("search", "--kind", "sheet", "--topic", "phishing", "--json").object
    unknown = bbico("search", "--community", "unknown", "--json").object

    assert {one["kind"] for one in either["results"]} == {"sheet", "helpline"}
    assert all("phishing" in one["topics"] and one["kind"] == "sheet" for one in both["results"])
    assert unknown["total"] > 0


def test_an_age_keeps_what_is_for_that_age(bbico: Program):
    assert bbico("search", "--age", "13", "--json").object["total"] < len(tiny_records())


def test_no_hit_is_an_object_and_exit_code_1(bbico: Program):
    done = bbico("search", "xqzwv", "--json")

    assert (done.code, done.object["total"], done.object["results"]) == (1, 0, [])


def test_no_hit_is_said_with_a_way_out(bbico: Program):
    done = bbico("search", "xqzwv")
    filtered = bbico("search", "--kind", "sheet", "--topic", "news-literacy")

    assert done.code == filtered.code == 1
    assert "Nothing was found for “xqzwv”." in done.out
    assert "No entry fits these filters." in filtered.out


def test_a_misspelt_word_is_corrected_and_that_is_said(bbico: Program):
    done = bbico("search", "cyberbulyng")
    exact = bbico("search", "cyberbulyng", "--exact")

    assert "Shown: results for “cyberbullying”" in " ".join(done.out.split())
    assert exact.code == 1


def test_a_long_query_is_cut_and_that_is_said(bbico: Program):
    done = bbico("search", "pesten " * 40)
    answer = bbico("search", "pesten " * 40, "--json").object

    assert "32 words" in done.err
    assert answer["shortened"] is True


def test_people_get_lines_that_fit_and_a_hint_at_a_terminal(bbico: Program):
    piped = bbico("search", "naaktfoto")
    seen = bbico("search", "naaktfoto", terminal=True)

    assert "\x1b" not in piped.out
    assert "bbico show NAME" not in piped.out
    assert "\x1b[1m" in seen.out
    assert "bbico show NAME" in seen.out
    assert max(map(len, piped.out.splitlines())) <= 80


def test_no_colour_is_respected(bbico: Program):
    bbico.environ["NO_COLOR"] = "1"

    assert "\x1b" not in bbico("search", "naaktfoto", terminal=True).out


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--topic", "bulying"], "unknown-value-near"),
        (["--topic", "nothing"], "unknown-value"),
        (["--lang", "es"], "unknown-value"),
        (["--limit", "many"], "not-a-number"),
        (["--limit", "-1"], "not-a-number"),
        (["--age", "200"], "not-a-number"),
        (["--queries"], "argument-without-value"),
        (["words", "--queries", "file"], "query-and-queries"),
        (["--colour", "red"], "argument-unknown"),
    ],
)
def test_wrong_use_is_exit_code_2_and_an_object(bbico: Program, arguments: list[str], code: str):
    done = bbico("search", *arguments, "--json")

    assert done.code == 2
    assert done.object["error"]["code"] == code
    assert done.object["error"]["remedy"]


class TestQueries:
    """Many queries in one process."""

    def answers(self, out: str) -> list[Any]:
        return [json.loads(line) for line in out.splitlines()]

    def test_each_line_is_answered_in_order(self, bbico: Program, tmp_path: Path):
        file = tmp_path / "queries.tsv"
        file.write_text("# lang\tquery\nnl\tpesten\tcyberbullying\n\nfr\tphoto nue\nen\t\n", encoding="utf-8-sig")

        done = bbico("search", "--queries", file, "--json")

        answers = self.answers(done.out)
        assert done.code == 0
        assert [(one["lang"], one["query"]) for one in answers] == [("nl", "pesten"), ("fr", "photo nue"), ("en", "")]
        assert answers[2]["total"] == len(tiny_records())

    def test_a_bad_line_is_an_object_at_its_place(self, bbico: Program, tmp_path: Path):
        file = tmp_path / "queries.tsv"
        file.write_text("nl\tpesten\nes\tacoso\njust words\nde\tMobbing\r\n", encoding="utf-8")

        done = bbico("search", "--queries", file, "--json")

        answers = self.answers(done.out)
        assert done.code == 0
        assert [next(iter(one)) for one in answers] == ["query", "error", "error", "query"]
        assert answers[1]["error"]["where"] == [{"file": str(file), "line": 2, "field": ""}]
        assert answers[3]["query"] == "Mobbing"

    def test_queries_come_from_the_standard_input_too(self, bbico: Program):
        done = bbico("search", "--queries", "-", "--json", typed="nl\tpesten\n")

        assert len(self.answers(done.out)) == 1

    def test_an_empty_file_is_said_and_is_no_failure(self, bbico: Program, tmp_path: Path):
        (tmp_path / "empty.tsv").write_text("# nothing\n")

        done = bbico("search", "--queries", tmp_path / "empty.tsv", "--json")

        assert (done.code, done.out) == (0, "")
        assert "holds no queries" in " ".join(done.err.split())

    def test_people_get_answers_and_mistakes_as_text(self, bbico: Program, tmp_path: Path):
        (tmp_path / "queries.tsv").write_text("nl\tpesten\nbad\n")

        done = bbico("search", "--queries", tmp_path / "queries.tsv")

        assert "Found for “pesten”" in done.out
        assert "line 2" in done.err

    def test_filters_hold_for_every_line(self, bbico: Program, tmp_path: Path):
        (tmp_path / "queries.tsv").write_text("nl\t\nfr\t\n")

        done = bbico("search", "--queries", tmp_path / "queries.tsv", "--kind", "sheet", "--json")

        assert [one["total"] for one in self.answers(done.out)] == [2, 2]

    @pytest.mark.parametrize(
        ("name", "code"), [("gone.tsv", "input-missing"), (".", "input-is-a-folder"), ("latin.tsv", "not-text")]
    )
    def test_a_file_that_cannot_be_read_is_exit_code_3(self, bbico: Program, tmp_path: Path, name: str, code: str):
        (tmp_path / "latin.tsv").write_bytes("nl\tcaf\xe9".encode("latin-1"))

        done = bbico("search", "--queries", tmp_path / name, "--json")

        assert done.code == 3
        assert done.object["error"]["code"] == code


def test_what_was_understood_is_told_and_can_be_taken_back(bbico: Program):
    told = bbico("search", "gehackt 12 jaar", "--lang", "nl", "--json").object
    plain = bbico("search", "gehackt 12 jaar", "--lang", "nl", "--as-words", "--json").object

    assert told["understood"] == [{"kind": "age", "values": ["12", "12"], "phrase": "12 jaar"}]
    assert 0 <= told["apart"] <= told["total"]
    assert "understood" not in plain
    assert "12 jaar" in bbico("search", "gehackt 12 jaar", "--lang", "nl").out


def test_a_score_is_explained(bbico: Program):
    result = bbico("search", "gehackt", "--explain", "--json").object["results"][0]

    assert sum(part["points"] for part in result["parts"]) == pytest.approx(result["score"], abs=0.01)
    assert "parts" not in bbico("search", "gehackt", "--json").object["results"][0]
    assert "gehackt" in bbico("search", "gehackt", "--explain", "--limit", "1").out


def test_no_hit_comes_with_ways_on_that_lead_somewhere(bbico: Program):
    answer = bbico("search", "pesten", "--language", "ar", "--json")

    assert answer.code == 1
    first = answer.object["exits"][0]
    assert (first["kind"], first["query"], first["filters"]) == ("other-languages", "pesten", {})
    assert first["count"] == bbico("search", "pesten", "--json").object["total"]
    assert str(first["count"]) in bbico("search", "pesten", "--language", "ar", "--lang", "en").out


def test_minutes_keep_what_says_it_takes_no_longer(bbico: Program):
    lengths = {one.id: minutes_of(one) for one in tiny_records()}
    longest = max(minutes for minutes in lengths.values() if minutes)

    for wanted in (1, longest - 1, longest):
        found = {one["id"] for one in bbico("search", "--minutes", str(wanted), "--json").object["results"]}
        assert found == {one for one, minutes in lengths.items() if minutes and minutes <= wanted}


def test_people_read_through_which_concept_an_entry_was_found(bbico: Program):
    assert "Found through: " in bbico("search", "Mobbing", "--lang", "en").out


def test_people_read_what_else_is_called_so(bbico: Program):
    assert "Also known as: cyberbullying" in bbico("search", "Cybermobbing", "--lang", "en").out

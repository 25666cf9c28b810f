# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico report`, and the order and the room of `bbico search`."""

import json
from pathlib import Path

from tests.cli.conftest import Program


def some_id(bbico: Program) -> str:
    return bbico("search", "--limit", "1", "--json").object["results"][0]["id"]


def test_a_report_is_written_listed_exported_and_removed(bbico: Program, tmp_path: Path):
    entry, out = some_id(bbico), tmp_path / "reports.json"

    assert bbico("report", "add", entry, "--kind", "unsafe", "--note", "It asks for a name.").code == 0
    assert bbico("report", "list", "--json").object["reports"][0]["kind"] == "unsafe"
    assert "It asks for a name." in bbico("report", "list").out
    assert bbico("report", "export", "--out", out).code == 0
    assert json.loads(out.read_bytes())["reports"][0]["entry"] == entry
    assert bbico("report", "remove", "--json").object == {"removed": 1}
    assert bbico("report", "export", "--out", out).code == 1


def test_an_own_entry_is_proposed_and_leaves_with_the_reports(bbico: Program, tmp_path: Path):
    entry, out = bbico("own", "add", "--title", "Onze pestdoos", "--json").object["added"], tmp_path / "reports.json"

    assert "The proposal “Onze pestdoos” is in the outbox." in bbico("report", "propose", entry).out
    (listed,) = bbico("report", "list", "--json").object["reports"]
    assert (listed["kind"], listed["record"]["id"]) == ("proposal", "onze-pestdoos")
    assert "proposal  Onze pestdoos" in bbico("report", "list").out
    assert bbico("report", "export", "--out", out).code == 0
    assert json.loads(out.read_bytes())["format"] == 2
    assert bbico("report", "propose", some_id(bbico)).code == 1


def test_a_kind_or_an_order_that_is_none_is_wrong_use(bbico: Program):
    assert bbico("report", "add", some_id(bbico), "--kind", "boring").code == 2
    assert bbico("search", "x", "--sort", "colour").code == 2
    assert bbico("search", "x", "--room", "castle").code == 2


def test_results_come_in_the_order_that_was_asked_for(bbico: Program):
    shortest = bbico("search", "--sort", "title", "--limit", "100", "--lang", "en", "--json").object["results"]
    titles = [one["title"].lower().strip("“\"'") for one in shortest]

    assert [title[0] for title in titles] == sorted(title[0] for title in titles)


def test_what_does_not_say_whether_it_fits_comes_only_when_asked(bbico: Program):
    strict = bbico("search", "--minutes", "50", "--room", "no-wifi", "--json").object["total"]

    assert bbico("search", "--minutes", "50", "--room", "no-wifi", "--unknown-too", "--json").object["total"] > strict

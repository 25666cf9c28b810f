# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The search may get better, never worse; and half of the queries never helped to fit it."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from bbico_desktop.domain.problems import Family, Mistake, Place, Problem
from bbico_desktop.services.judged_queries import Judged
from bbico_desktop.services.quality import Outcome, Report
from tools import search_quality
from tools.search_quality import compared, falls, misplaced, points_of, split_of, store, stored

KEPT = {"all": {"queries": 4, "success@3": 96.0, "MRR": 90.0}, "language nl": {"success@3": 95.0}}


def report(*firsts: int) -> Report:
    """Return what came of Dutch queries whose first right entries stand there."""
    judged = Judged(line=1, language="nl", words="pesten", topics=("cyberbullying",), group="plain", split=split_of("pesten"))
    return Report(outcomes=tuple(Outcome(judged=judged, shown=(), places=(first,), relevant=1) for first in firsts))


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a baseline of two queries that find the right entry at once, in the place of the real one."""
    baseline, judged = tmp_path / "baseline.json", tmp_path / "judged.tsv"
    judged.write_text(f"nl\tpesten\tcyberbullying\t\tplain\t{split_of('pesten')}\n", encoding="utf-8")
    monkeypatch.setattr(search_quality, "BASELINE", baseline)
    monkeypatch.setattr(search_quality, "JUDGED", judged)
    store(points_of(report(1, 1)), baseline)
    return baseline


def finds(monkeypatch: pytest.MonkeyPatch, *firsts: int) -> None:
    monkeypatch.setattr(search_quality, "measured", lambda judged: report(*firsts))


def test_a_figure_more_than_half_a_point_below_is_named_with_before_and_now():
    now = {"all": {"queries": 4, "success@3": 95.6, "MRR": 89.4}, "language nl": {"success@3": 99.0}}

    assert falls(KEPT, now) == ["all MRR: 90 before, 89.4 now"]


def test_half_a_point_is_no_fall():
    assert falls(KEPT, {**KEPT, "language nl": {"success@3": 94.5}}) == []


def test_other_queries_ask_for_a_new_baseline():
    fewer = {**KEPT, "all": {**KEPT["all"], "queries": 3}}

    assert "--renew" in falls(KEPT, fewer)[0]
    assert "--renew" in falls({}, KEPT)[0]
    assert "--renew" in falls(KEPT, {**KEPT, "class plain": {"MRR": 80.0}})[0]


def test_all_languages_classes_and_splits_are_held():
    points = points_of(report(1, 2))

    assert list(points) == ["all", "language nl", "class plain", f"split {split_of('pesten')}"]
    assert points["all"] == {"queries": 2, "success@1": 50.0, "success@3": 100.0, "success@5": 100.0, "MRR": 75.0, "nDCG@10": 81.55}
    assert points["language nl"] == {"success@3": 100.0, "MRR": 75.0}


def test_what_is_stored_is_read_again(tmp_path: Path):
    store(KEPT, tmp_path / "baseline.json")

    assert stored(tmp_path / "baseline.json") == KEPT
    assert stored(tmp_path / "none.json") == {}
    assert "–" in compared({}, KEPT)


def test_the_check_fails_when_a_figure_falls(kept: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    finds(monkeypatch, 1, 4)

    assert search_quality.main([]) == 1
    assert "language nl success@3: 100 before, 50 now" in capsys.readouterr().out


def test_the_check_passes_when_nothing_fell(kept: Path, monkeypatch: pytest.MonkeyPatch):
    finds(monkeypatch, 1, 1)

    assert search_quality.main([]) == 0


def test_renewing_stores_what_is_measured_now(kept: Path, monkeypatch: pytest.MonkeyPatch):
    finds(monkeypatch, 1, 4)

    assert search_quality.main(["--renew"]) == 0
    assert stored(kept) == points_of(report(1, 4))
    assert search_quality.main([]) == 0


def test_a_query_in_the_wrong_split_fails_and_stores_nothing(kept: Path, monkeypatch: pytest.MonkeyPatch):
    finds(monkeypatch, 1, 4)
    search_quality.JUDGED.write_text("nl\tpesten\tcyberbullying\t\tplain\tneither\n", encoding="utf-8")
    before = kept.read_bytes()

    assert search_quality.main(["--renew"]) == 1
    assert kept.read_bytes() == before


def test_mistakes_of_the_table_are_told(kept: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    mistake = Mistake(code="judged-type", place=Place(file="q.tsv", line=7, field="type"), facts={"value": "song", "near": "game"})

    def fails(judged: Path) -> Report:
        raise Problem("judged-mistakes", Family.BAD_INPUT, mistakes=(mistake,), count=1)

    monkeypatch.setattr(search_quality, "measured", fails)

    assert search_quality.main([]) == 1
    assert "q.tsv, line 7, type: “song” is not a type." in capsys.readouterr().out


def test_the_split_is_a_hash_of_the_words_alone():
    for words in ("pesten", "harcèlement", "Wie rede ich über Sexting?"):
        tenth = int.from_bytes(hashlib.sha256(words.encode("utf-8")).digest()[:4], "big") % 10
        assert split_of(words) == ("train" if tenth < 6 else "test")


def test_a_query_with_another_split_is_named():
    right, wrong = (Judged(line=n, language="nl", words="pesten", split=split) for n, split in ((1, split_of("pesten")), (2, "x")))

    assert [line.split(":")[0] for line in misplaced([right, wrong])] == ["line 2"]

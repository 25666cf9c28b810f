# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Figures of search quality, worked out by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import log2
from pathlib import Path

import pytest

from bbico_desktop.domain.entries import EntryCard
from bbico_desktop.domain.problems import Problem
from bbico_desktop.domain.queries import Query
from bbico_desktop.domain.results import Answer, Result
from bbico_desktop.domain.vocabulary import Concept
from bbico_desktop.services.judged_queries import Judged
from bbico_desktop.services.quality import Outcome, Quality, Report, figures_of
from tests.services.test_finding import card

ENTRIES = {
    f"e{number}": replace(
        card(f"e{number}", "en"), type="video" if number == 2 else "game", topics=("privacy" if number < 5 else "phishing",)
    )
    for number in range(1, 9)
}


class Shelf:
    """A catalogue of eight entries: the first four on privacy, of which one is a video, the others on phishing."""

    def ids(self) -> tuple[str, ...]:
        return tuple(ENTRIES)

    def cards(self, ids: Sequence[str], language: str) -> dict[str, EntryCard]:
        return {one: ENTRIES[one] for one in ids}

    def concepts(self, scheme: str) -> tuple[Concept, ...]:
        ids = {"topic": ("privacy", "phishing", "gaming"), "type": ("game", "video")}[scheme]
        return tuple(Concept(id=one, scheme=scheme, pref={}) for one in ids)


class Typed:
    """A search that finds the numbers of entries that are typed."""

    def find(self, query: Query) -> Answer:
        found = [ENTRIES[f"e{number}"] for number in query.words.split()][: query.limit]
        results = tuple(Result(card=one, score=1.0, matched=()) for one in found)
        return Answer(query=query, results=results, total=len(found), facets={}, engine="whoosh", took_ms=1.0)


def measured(folder: Path, table: str) -> Report:
    file = folder / "q.tsv"
    file.write_text(table, encoding="utf-8")
    return Quality(finding=Typed(), browsing=Shelf()).measure(file)


def outcome(*places: int, relevant: int = 2) -> Outcome:
    judged = Judged(line=1, language="en", words="x", topics=("privacy",))
    return Outcome(judged=judged, shown=(), places=places, relevant=relevant)


def test_success_is_a_right_entry_among_the_first_so_many():
    figures = figures_of([outcome(1), outcome(3), outcome(5), outcome(6, 7), outcome()])

    assert [figures[name] for name in ("success@1", "success@3", "success@5")] == [0.2, 0.4, 0.6]


def test_mrr_counts_the_first_right_entry_wherever_it_stands():
    assert figures_of([outcome(4, 5), outcome(20), outcome()])["MRR"] == pytest.approx((1 / 4 + 1 / 20) / 3)


@pytest.mark.parametrize(
    ("places", "relevant", "expected"),
    [
        ((1, 2), 2, 1.0),
        ((2,), 1, 1 / log2(3)),
        ((1, 3), 3, (1 + 1 / 2) / (1 + 1 / log2(3) + 1 / 2)),
        ((11,), 1, 0.0),
        (tuple(range(1, 13)), 40, 1.0),
    ],
)
def test_ndcg_compares_the_first_ten_with_as_many_right_ones_as_there_are(places: tuple[int, ...], relevant: int, expected: float):
    assert figures_of([outcome(*places, relevant=relevant)])["nDCG@10"] == pytest.approx(expected)


def test_an_entry_is_right_with_any_of_the_topics_and_the_type(tmp_path: Path):
    report = measured(
        tmp_path, "en\t5 1 2\tprivacy,gaming\tvideo\nen\t5 2 1\tprivacy\nen\t8 2 1\tphishing,privacy\nen\t7 2\t\tvideo"
    )

    assert [(one.places, one.relevant) for one in report.outcomes] == [((3,), 1), ((2, 3), 4), ((1, 2, 3), 8), ((2,), 1)]


def test_each_language_weighs_the_same_in_all(tmp_path: Path):
    report = measured(tmp_path, "nl\t1\tprivacy\nnl\t2\tprivacy\nnl\t3\tprivacy\nfr\t5\tprivacy")

    assert report.total.languages["nl"]["success@1"] == 1.0
    assert report.total.languages["fr"]["success@1"] == 0.0
    assert report.total.overall["success@1"] == 0.5


def test_classes_and_splits_have_figures_of_their_own_and_those_without_have_none(tmp_path: Path):
    report = measured(
        tmp_path, "nl\t1\tprivacy\t\tplain\ttrain\nnl\t5\tprivacy\t\troom\ttest\nnl\t6\tprivacy\t\troom\nnl\t2\tprivacy"
    )

    assert {name: (table.queries, table.overall["success@3"]) for name, table in report.groups.items()} == {
        "plain": (1, 1.0),
        "room": (2, 0.0),
    }
    assert {name: table.queries for name, table in report.splits.items()} == {"train": 1, "test": 1}


def test_queries_without_a_right_entry_among_the_first_three_have_failed(tmp_path: Path):
    report = measured(tmp_path, "nl\t5 6 1\tprivacy\nnl\t5 6 7 1\tprivacy\nnl\t5 6 7 8\tprivacy")

    assert [(one.judged.line, one.first, one.shown) for one in report.failed] == [
        (2, 4, ("e5", "e6", "e7")),
        (3, None, ("e5", "e6", "e7")),
    ]


def test_every_mistake_of_the_file_is_told_at_once_in_the_order_of_the_lines(tmp_path: Path):
    table = "en\t1\tgaming\nxx\t2\tprivacy\nen\t3\tfishing\ten\t4\nen\t5\tphishing\tvideo\nen\t6\tprivacy\tsong"

    with pytest.raises(Problem) as caught:
        measured(tmp_path, table)

    assert caught.value.code == "judged-mistakes"
    assert [(one.place.line, one.code) for one in caught.value.mistakes] == [
        (1, "judged-nothing-fits"),
        (2, "judged-language"),
        (3, "judged-topic"),
        (3, "judged-type"),
        (4, "judged-nothing-fits"),
        (5, "judged-type"),
    ]


def test_a_file_without_queries_is_refused(tmp_path: Path):
    with pytest.raises(Problem, match="queries-empty"):
        measured(tmp_path, "# nothing yet\n")

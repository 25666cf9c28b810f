# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico gaps`: what a topic and audience lack in a language."""

from tests.cli.conftest import Program


def test_gaps_are_listed_with_the_most_missed_first(bbico: Program):
    found = bbico("gaps", "--limit", "100", "--json").object

    assert found["total"] == len(found["gaps"]) > 0
    assert set(found["gaps"][0]) == {"topic", "audience", "language", "lack", "entries", "elsewhere", "newest_year"}
    missed = [gap["elsewhere"] for gap in found["gaps"]]
    assert missed == sorted(missed, reverse=True)


def test_one_topic_and_a_few_lines(bbico: Program):
    topic = bbico("gaps", "--json").object["gaps"][0]["topic"]

    done = bbico("gaps", "--topic", topic, "--limit", "1", "--lang", "nl")

    assert done.code == 0
    assert len(done.out.splitlines()) == 2


def test_an_unknown_topic_is_wrong_use(bbico: Program):
    assert bbico("gaps", "--topic", "gardening").code == 2

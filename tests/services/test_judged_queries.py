# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The table of judged queries: what its lines say, and what is wrong with them."""

from __future__ import annotations

import pytest

from bbico_desktop.services.judged_queries import Judged, read_judged, unknown_ids


def codes(text: str) -> list[tuple[int, str, str]]:
    return [(one.place.line, one.place.field, one.code) for one in read_judged(text, "q.tsv")[1]]


def test_a_line_says_language_query_answer_class_and_split():
    judged, mistakes = read_judged("# lang\tquery\n\nnl\tpesten \tcyberbullying, wellbeing\tgame\tplain\ttest\textra\r\n", "q.tsv")

    assert mistakes == ()
    assert judged == (
        Judged(
            line=3, language="nl", words="pesten", topics=("cyberbullying", "wellbeing"), type="game", group="plain", split="test"
        ),
    )


def test_the_columns_behind_the_answer_may_be_left_out():
    judged, mistakes = read_judged('fr\t"mot de passe"\tpasswords-and-accounts\nfr\tligne\t\thelpline', "q.tsv")

    assert mistakes == ()
    assert [(one.words, one.topics, one.type) for one in judged] == [
        ('"mot de passe"', ("passwords-and-accounts",), ""),
        ("ligne", (), "helpline"),
    ]
    assert {(one.group, one.split) for one in judged} == {("", "")}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("es\tacoso\tcyberbullying", [(1, "lang", "judged-language")]),
        ("pesten", [(1, "lang", "judged-language"), (1, "query", "judged-without-query"), (1, "topics", "judged-without-answer")]),
        ("nl\t \tcyberbullying", [(1, "query", "judged-without-query")]),
        ("nl\tpesten", [(1, "topics", "judged-without-answer")]),
        ("nl\tpesten\t , ", [(1, "topics", "judged-without-answer")]),
        ("nl\tpesten\tprivacy\nnl\tpesten\tcyberbullying", [(2, "query", "judged-twice")]),
    ],
)
def test_a_line_that_says_too_little_is_a_mistake(line: str, expected: list[tuple[int, str, str]]):
    assert codes(line) == expected


def test_unknown_ids_are_told_with_the_nearest_ones():
    judged, _ = read_judged("en\tbullying\tcyber-bullying,privacy\tgames", "q.tsv")

    mistakes = list(unknown_ids(judged, topics=["privacy", "cyberbullying"], types=["video", "game"], file="q.tsv"))

    assert [(one.code, one.facts["value"], one.facts["near"].split(", ")[0]) for one in mistakes] == [
        ("judged-topic", "cyber-bullying", "cyberbullying"),
        ("judged-type", "games", "game"),
    ]

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The query language: what has the form of an operator is one, all else is words, and nothing is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bbico_desktop.searching.analysis import composed
from bbico_desktop.searching.operators import FieldClause, Operated, read_operators


def read(text: str) -> Operated:
    return read_operators(composed(text), lambda field: field.value != "nobody-knows")


def said(operated: Operated) -> list[list[str]]:
    return [[" ".join(token.word for token in clause.tokens) for clause in clauses] for clauses in operated.required]


@pytest.mark.parametrize(
    ("text", "plain", "required", "excluded", "fields"),
    [
        ('"fake news" les -whatsapp', "les", [["fake news"]], ["whatsapp"], []),
        ("privacy OR gdpr jongeren", "jongeren", [["privacy", "gdpr"]], [], []),
        ("a OR b ODER c", "", [["a", "b", "c"]], [], []),
        ('"fake news" OU désinformation', "", [["fake news", "désinformation"]], [], []),
        ("«esprit critique»", "", [["esprit critique"]], [], []),
        ('-"in de klas" les', "les", [], ["in de klas"], []),
        ("title:sexting", "", [["sexting"]], [], []),
        ("topic:phishing age:12 lang:fr", "", [], [], [("topic", "phishing"), ("age", "12"), ("language", "fr")]),
        ('thème:"fake news"', "", [], [], [("topic", "fake news")]),
    ],
)
def test_operators_are_read(text: str, plain: str, required: list[list[str]], excluded: list[str], fields: list[tuple[str, str]]):
    operated = read(text)

    assert operated.plain.strip() == plain
    assert said(operated) == required
    assert [" ".join(token.word for token in clause.tokens) for clause in operated.excluded] == excluded
    assert [(one.field, value) for one in operated.fields for value in one.values] == fields


@pytest.mark.parametrize(
    "text",
    [
        "14:30",
        "https://example.be/a?b=c",
        "e-mail well-being",
        "privacy - school",
        "OR",
        "AND",
        "-13 jaar",
        '"open phrase',
        "topic:nobody-knows",
        "colour:red",
        "topic:",
        "-",
        "--",
    ],
)
def test_what_is_no_operator_is_words(text: str):
    assert read(text) == Operated(composed(text))


@given(st.text(max_size=80) | st.text(alphabet='ab "-:OR«“\n', max_size=40))
def test_any_text_can_be_read_and_keeps_its_places(text: str):
    assert len(read(text).plain) == len(composed(text))


@pytest.mark.parametrize("text", ["pesten OR", "OR pesten", "pesten AND", "AND pesten OR"])
def test_an_or_with_nothing_beside_it_says_nothing(text: str):
    assert read(text).plain.split() == ["pesten"]


def test_values_of_one_field_may_be_joined_by_or_and_excluded():
    assert read("topic:phishing OR topic:grooming").fields == (FieldClause("topic", ("phishing", "grooming")),)
    assert read("-topic:phishing").fields == (FieldClause("topic", ("phishing",), excluded=True),)

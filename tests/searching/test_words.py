# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Words: how text becomes terms, which words of a query count, what is misspelt, which concepts are named."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bbico_desktop.domain.vocabulary import Concept, Vocabulary
from bbico_desktop.searching.analysis import composed, query_terms, terms, token_of, tokens
from bbico_desktop.searching.compounds import parts_of
from bbico_desktop.searching.diminutives import bases_of
from bbico_desktop.searching.labels import Labels, label_table
from bbico_desktop.searching.lexicon import Lexicon, lexicon_table
from bbico_desktop.searching.question import read_question
from bbico_desktop.searching.sorted_lines import SortedLines, lines_of

NO_LABELS = Labels(label_table(Vocabulary(concepts=())))


def words_of(text: str) -> list[str]:
    return [token.folded for token in tokens(composed(text))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("L'école d’été, qu'on aime", ["ecole", "ete", "on", "aime"]),
        ("foto's en baby's", ["foto", "en", "baby"]),
        ("the child's room", ["the", "child", "room"]),
        ("aujourd'hui", ["aujourdhui"]),
        ("Straße œuvre ĳs", ["strasse", "oeuvre", "ijs"]),
        ("e\u0301cole", ["ecole"]),
        ("116 000 – 3D", ["116", "000", "3d"]),
        ("«!?» ...", []),
    ],
)
def test_text_falls_into_folded_words(text: str, words: list[str]):
    assert words_of(text) == words


@given(st.text())
def test_any_text_falls_into_words_that_stand_in_it(text: str):
    whole = composed(text)

    for token in tokens(whole):
        assert token.folded
        assert 0 <= token.start < token.end <= len(whole)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("nl", "wachtwoord", "wachtwoorden"),
        ("nl", "cyberpesten", "cyberpest"),
        ("fr", "harcèlement", "harceler"),
        ("fr", "harcelement", "harcèlement"),
        ("de", "Passwort", "Passwörter"),
        ("en", "bullying", "bullied"),
    ],
)
def test_forms_of_a_word_share_a_term(language: str, one: str, other: str):
    assert set(terms(token_of(one), language)) & set(terms(token_of(other), language))


@given(st.text(st.characters(categories=("L", "N")), min_size=1, max_size=30), st.sampled_from(["nl", "fr", "de", "en", "tr", "x"]))
def test_a_word_finds_itself_whatever_language_it_is_in(word: str, language: str):
    for token in tokens(composed(word)):
        assert set(terms(token, language)) & set(query_terms(token))


def test_numbers_have_no_stem():
    assert query_terms(token_of("116000")) == ("x116000",)


def test_words_without_meaning_do_not_count_unless_alone():
    assert [word.token.word for word in read_question("de hulplijn voor mij", NO_LABELS).words] == ["hulplijn"]
    assert [word.token.word for word in read_question("wie is wie", NO_LABELS).words] == ["wie", "is"]


def test_only_the_last_word_may_be_unfinished():
    assert [word.unfinished for word in read_question("fake nieu", NO_LABELS, typing=True).words] == [False, True]
    assert [word.unfinished for word in read_question("fake nieu ", NO_LABELS, typing=True).words] == [False, False]
    assert [word.unfinished for word in read_question("fake nieu", NO_LABELS).words] == [False, False]


def test_an_unfinished_word_counts_even_if_it_looks_like_grammar():
    assert [word.token.word for word in read_question("hulp de", NO_LABELS, typing=True).words] == ["hulp", "de"]


def test_words_at_both_sides_of_a_hyphen_may_be_one():
    words = read_question("privacy-instellingen", NO_LABELS).words

    assert [word.joined.word for word in words if word.joined] == ["privacyinstellingen", "privacyinstellingen"]


def test_replaced_words_leave_the_rest_of_the_question_as_it_is():
    question = read_question("L'harcelment à l'ecole?", NO_LABELS)

    replaced = {question.words[0].token: "harcèlement"}

    assert question.with_words(replaced) == "L'harcèlement à l'ecole?"


@pytest.mark.parametrize(
    ("word", "language", "parts"),
    [
        ("mediaopvoeding", "nl", ("media", "opvoeding")),
        ("groepsgesprek", "nl", ("groep", "gesprek")),
        ("medienerziehung", "de", ("medien", "erziehung")),
        ("mediaopvoeding", "fr", None),
        ("opvoeding", "nl", None),
    ],
)
def test_compounds_of_known_words_fall_apart(word: str, language: str, parts: tuple[str, str] | None):
    assert parts_of(word, language, {"media", "opvoeding", "groep", "gesprek", "medien", "erziehung"}) == parts


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("cyberpetsen", "cyberpesten"),
        ("ciberpesten", "cyberpesten"),
        ("xyberpesten", "cyberpesten"),
        ("harcelment", "harcèlement"),
        ("gamen", "gamen"),
        ("wifi", None),
        ("pes", None),
        ("12345", None),
    ],
)
def test_a_misspelt_word_is_the_nearest_known_one(typed: str, meant: str | None):
    lexicon = Lexicon(*lexicon_table({"cyberpesten": 9, "harcèlement": 4, "harcelement": 1, "gamen": 3}))

    assert lexicon.nearest(token_of(typed)) == meant


def test_an_unfinished_word_is_compared_with_beginnings():
    lexicon = Lexicon(*lexicon_table({"cyberpesten": 9, "gamen": 3}))

    assert lexicon.nearest(token_of("cyberpets"), unfinished=True) == "cyberpesten"
    assert lexicon.nearest(token_of("cyberpets")) is None


def test_of_equally_near_words_the_commoner_is_meant():
    assert Lexicon(*lexicon_table({"pesten": 2, "posten": 7})).nearest(token_of("pisten")) == "posten"


@pytest.fixture
def labels() -> Labels:
    concepts = (
        Concept(id="screen-time", scheme="topic", pref={"en": "screen time", "fr": "temps d'écran"}, alt={"nl": ("schermtijd",)}),
        Concept(id="disinformation", scheme="topic", pref={"en": "disinformation and fake news"}),
        Concept(id="group-news", scheme="topic_group", pref={"en": "News and views"}),
        Concept(id="active", scheme="status", pref={"en": "active"}),
    )
    return Labels(json_like(label_table(Vocabulary(concepts=concepts))))


def json_like(table: dict[str, object]) -> dict[str, object]:
    return dict(json.loads(json.dumps(table)))


def named(labels: Labels, text: str) -> set[str]:
    return {concept for _, _, concept in labels.wholes(list(tokens(composed(text))))}


@pytest.mark.parametrize(
    ("text", "concepts"),
    [
        ("too much screen times today", {"screen-time"}),
        ("temps écran", {"screen-time"}),
        ("Schermtijd", {"screen-time"}),
        ("fake news", {"disinformation", "group-news"}),
        ("screen", set()),
        ("active", set()),
    ],
)
def test_a_whole_label_or_either_half_of_a_double_one_names_its_concept(labels: Labels, text: str, concepts: set[str]):
    assert named(labels, text) == concepts


def test_a_word_of_a_label_names_it_in_part(labels: Labels):
    assert dict(labels.naming(token_of("screens"))) == {"screen-time": 0.5}
    assert dict(labels.naming(token_of("fake"))) == {"disinformation": 0.5}
    assert dict(labels.beginning("disinf")) == {"disinformation": 1.0}
    assert dict(labels.beginning("di")) == {}


@pytest.mark.parametrize(
    ("small", "base"),
    [
        ("filmpje", "film"),
        ("filmpjes", "film"),
        ("spelletje", "spel"),
        ("boekje", "boek"),
        ("kaartje", "kaart"),
        ("diertjes", "dier"),
        ("telefoontje", "telefoon"),
        ("knopje", "knop"),
    ],
)
def test_a_dutch_diminutive_is_found_by_what_it_means(small: str, base: str):
    assert set(terms(token_of(small), "nl")) & set(terms(token_of(base), "nl"))


@pytest.mark.parametrize("word", ["je", "haje", "tje", "privacy", "jes"])
def test_what_is_no_diminutive_has_no_base(word: str):
    assert bases_of(word) == ()


@given(
    st.dictionaries(
        st.text("abé ", min_size=1, max_size=4).map(str.strip).filter(bool),
        st.lists(st.text("xy:", min_size=1, max_size=3), min_size=1),
    )
)
def test_sorted_lines_give_back_what_was_written(table: dict[str, list[str]]):
    lines = SortedLines(lines_of(table))

    assert {key: lines.get(key) for key in (*table, "zzz", "")} == {**table, "zzz": [], "": []}
    assert dict(lines.beginning("a")) == {key: values for key, values in table.items() if key.startswith("a")}
    assert lines.has_word_or_more("ab") == any(key == "ab" or key.startswith("ab ") for key in table)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Whoosh and FTS5 give the same answer to the same question, whatever it is; so either may stand in for the other."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bbico_desktop.domain.languages import LANGUAGES as LANGUAGE_CODES
from bbico_desktop.domain.queries import FACETS, Filters, Query
from bbico_desktop.domain.search_documents import SearchDocument
from bbico_desktop.searching.analysis import content_words
from tests.benchmarks import corpus
from tests.searching.conftest import Searched

LANGUAGES = st.sampled_from(LANGUAGE_CODES)
ANY_TEXT = st.text(max_size=120) | st.text(st.characters(categories=("L", "N", "P", "S", "Z", "C")), max_size=40)


@st.composite
def questions(draw: st.DrawFn, known: list[str], values: dict[str, list[str]]) -> Query:
    """Draw words that exist, cut and mixed with others, under filters."""
    words = draw(st.lists(st.sampled_from(known) | st.text(max_size=8), max_size=6))
    cut = draw(st.integers(1, 12))
    facets = draw(st.sets(st.sampled_from(FACETS), max_size=2))
    chosen = {facet: frozenset(draw(st.sets(st.sampled_from(values[facet]), max_size=2))) for facet in sorted(facets)}
    return Query(
        words=" ".join(word[:cut] if draw(st.booleans()) else word for word in words),
        language=draw(LANGUAGES),
        filters=Filters(chosen=chosen, age=draw(st.none() | st.integers(0, 25))),
        limit=draw(st.integers(0, 400)),
        offset=draw(st.integers(0, 30)),
        typing=draw(st.booleans()),
        exact_spelling=draw(st.booleans()),
    )


@settings(max_examples=30)
@given(st.data())
def test_on_the_real_catalogue(real: Searched, data: st.DataObject):
    query = data.draw(questions(real.known_words, real.facet_values))

    assert real.fts5.search(query) == real.whoosh.search(query)


@settings(max_examples=30)
@given(st.data())
def test_on_a_made_up_catalogue(made_up: Searched, data: st.DataObject):
    query = data.draw(questions(made_up.known_words, made_up.facet_values))

    assert made_up.fts5.search(query) == made_up.whoosh.search(query)


@settings(max_examples=50)
@given(words=ANY_TEXT, language=LANGUAGES, typing=st.booleans())
def test_any_text_is_a_question(real: Searched, words: str, language: str, typing: bool):
    query = Query(words=words, language=language, typing=typing)

    assert real.fts5.search(query) == real.whoosh.search(query)
    assert real.fts5.complete(words, language, 8) == real.whoosh.complete(words, language, 8)


@settings(max_examples=20)
@given(st.data())
def test_a_facet_counts_what_choosing_it_gives(real: Searched, data: st.DataObject):
    words = data.draw(
        st.sampled_from(["", "pesten", "privacy", "phishing mail", "fake news lesson", "harcèlement école", "zzz media"])
    )
    filters = data.draw(questions([words], real.facet_values)).filters
    found = real.whoosh.search(Query(words=words, filters=filters, limit=0))
    facet = data.draw(st.sampled_from(FACETS))

    for value, count in found.facets[facet].items():
        also = filters.chosen.get(facet, frozenset()) | {value}
        clicked = Filters(chosen={**filters.chosen, facet: also}, age=filters.age)
        assert real.whoosh.search(Query(words=words, filters=clicked, limit=0)).total == count


def test_hits_are_what_the_documents_say(made_up: Searched):
    """Look words up without any index, as a witness that knows neither engine."""
    said = {(language, one.id): words_said(one, language) for one in made_up.documents for language in LANGUAGE_CODES}

    for language, word in corpus.queries(60, 1, made_up.documents):
        holding = {number for (spoken, number), words in said.items() if spoken == language and word in words}
        found = {hit.id for hit in made_up.whoosh.search(Query(words=word, exact_spelling=True, limit=300)).hits}
        assert holding <= found


def words_said(document: SearchDocument, language: str) -> set[str]:
    texts = (document.title[language], *document.keywords[language], document.summary[language], document.body[language])
    return {token.folded for text in texts for token in content_words(text)}

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What was understood is applied and never hides what does not say; operators hold; no way on leads to nothing; scores explain."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bbico_desktop.domain.queries import FACETS, Filters, Query
from bbico_desktop.domain.records import UNKNOWN
from bbico_desktop.domain.search_documents import SearchDocument
from bbico_desktop.searching.understanding import WITHOUT_INTERNET
from tests.searching.conftest import Searched

ROOM_WORDS = (
    "6 jaar",
    "12-Jährige",
    "no wifi",
    "50 minutes",
    "kleuters",
    "voor leerkrachten",
    "en français",
    "10-12 ans",
    "offline",
)
SUBJECTS = ("privacy", "fake news", "Mobbing", "jeux", "help", "")


def of(searched: Searched, entry_id: str) -> SearchDocument:
    return next(one for one in searched.documents if one.id == entry_id)


def test_an_age_keeps_what_fits_then_what_does_not_say(real: Searched):
    found = real.found("privacy 12 jaar", limit=1000)
    fitting, apart = found.hits[: found.total - found.apart], found.hits[found.total - found.apart :]

    assert [(one.kind, one.values) for one in found.understood] == [("age", ("12", "12"))]
    assert fitting
    assert apart
    for hit in fitting:
        document = of(real, hit.id)
        assert document.ages is None or document.ages[0] <= 12 <= document.ages[1]
    assert all(of(real, hit.id).ages is None for hit in apart)
    hidden = {hit.id for hit in real.found("privacy", limit=1000).hits} - {hit.id for hit in found.hits}
    assert all(of(real, one).ages or of(real, one).facets["education_level"] != (UNKNOWN,) for one in hidden)


def test_help_that_does_not_say_for_which_age_is_not_set_apart(real: Searched):
    found = real.found("mijn zoon van 12 wordt afgeperst met een filmpje", language="nl")

    assert found.hits[0].id == "blackmailed-with-pictures"


def test_a_reader_or_a_level_alone_is_the_subject(real: Searched):
    assert real.found("kleuters").understood == ()
    assert real.found("6 jaar").understood != ()


@pytest.mark.parametrize("words", ["geen wifi", "pas de wifi", "kein WLAN", "no wifi", "offline"])
def test_a_room_alone_gives_what_works_there_then_what_does_not_say(real: Searched, words: str):
    found = real.found(words, limit=1000)
    fitting, apart = found.hits[: found.total - found.apart], found.hits[found.total - found.apart :]

    assert [one.kind for one in found.understood] == ["needs"]
    assert {value for hit in fitting for value in of(real, hit.id).facets["needs"]} == set(WITHOUT_INTERNET)
    assert {of(real, hit.id).facets["needs"] for hit in apart} == {(UNKNOWN,)}
    assert not of(real, fitting[0].id).distress


def test_what_the_reader_took_away_is_searched_as_words(real: Searched):
    assert real.found("privacy 12 jaar", as_words=frozenset(("age",))).understood == ()


def test_what_fits_nothing_is_not_applied(tiny: Searched):
    found = tiny.found("gehackt 3 uur in het Arabisch", language="nl")

    assert found.total
    assert found.understood == () or found.total > found.apart


@settings(max_examples=30, deadline=None)
@given(subject=st.sampled_from(SUBJECTS), rooms=st.sets(st.sampled_from(ROOM_WORDS), max_size=3), data=st.data())
def test_counts_are_hits_after_the_click_also_under_what_was_understood(
    real: Searched, subject: str, rooms: set[str], data: st.DataObject
):
    query = Query(words=" ".join((subject, *sorted(rooms))), limit=1)
    found = real.whoosh.search(query)
    facet = data.draw(st.sampled_from(FACETS))
    for value, count in list(found.facets[facet].items())[:4]:
        clicked = real.whoosh.search(replace(query, filters=Filters().toggled(facet, value)))
        assert clicked.total == count
    assert found.apart <= found.total


def test_a_phrase_stands_in_a_row(real: Searched):
    with_phrase = {hit.id for hit in real.found('"fake news"', limit=1000).hits}
    words = {hit.id for hit in real.found("fake news", limit=1000).hits}

    assert with_phrase
    assert with_phrase < words
    assert real.ids('"news fake"', limit=1000) == []


def test_without_leaves_out(real: Searched):
    all_of_them = set(real.ids("cyberpesten", limit=1000))
    left = set(real.ids("cyberpesten -whatsapp", limit=1000))

    assert left < all_of_them
    assert all_of_them - left <= set(real.ids("whatsapp", limit=1000))


def test_either_of_two_words_will_do(real: Searched):
    either = set(real.ids("grooming OR livestream", limit=1000))

    assert set(real.ids("grooming", limit=1000)) <= either
    assert set(real.ids("livestream", limit=1000)) <= either


@pytest.mark.parametrize(
    ("words", "facet", "value"),
    [
        ("topic:grooming", "topic", "grooming"),
        ("thema:Cybergrooming", "topic", "grooming"),
        ("lang:de privacy", "language", "de"),
        ("langue:allemand privacy", "language", "de"),
        ("audience:teachers privacy", "audience", "teachers"),
    ],
)
def test_a_field_must_hold_its_value(real: Searched, words: str, facet: str, value: str):
    found = real.found(words, limit=1000)

    assert found.hits
    assert all(value in of(real, hit.id).facets[facet] for hit in found.hits)


def test_title_finds_titles_alone(real: Searched):
    found = real.found("title:sexting", limit=1000)

    assert found.hits
    assert all(any("sexting" in title.casefold() for title in of(real, hit.id).title.values()) for hit in found.hits)


@settings(max_examples=20, deadline=None)
@given(
    words=st.sampled_from(("qqqqqq", "privacy", '"news fake"', "sextorsion -sextorsion", "ffaaaake", "title:zzz")),
    chosen=st.dictionaries(st.sampled_from(FACETS), st.sampled_from(("ar", "nl", "children", "kit", "nothing")), max_size=3),
    exact=st.booleans(),
)
def test_no_way_on_leads_to_nothing(real: Searched, words: str, chosen: dict[str, str], exact: bool):  # drawn
    filters = Filters(chosen={facet: frozenset((value,)) for facet, value in chosen.items()})
    found = real.whoosh.search(Query(words=words, filters=filters, exact_spelling=exact))
    if found.total:
        assert found.exits == ()
        return
    assert len(found.exits) >= 3
    for way in found.exits:
        assert way.count == real.whoosh.search(way.query).total > 0


def test_a_misspelt_word_searched_as_typed_offers_the_spelling(real: Searched):
    found = real.found("sextrosion", exact_spelling=True)

    assert found.exits[0].kind == "spelling"


def test_the_parts_of_a_score_add_up(real: Searched):
    found = real.found("mijn dochter 13 jaar wordt gepest op whatsapp", language="nl", explain=True)

    for hit in found.hits:
        assert sum(part.points for part in hit.parts) == pytest.approx(hit.score)
    assert "help-first" in {part.reason for part in found.hits[0].parts}


def test_similar_entries_have_a_topic_in_common_and_leave_out_the_entry(real: Searched):
    similar = real.whoosh.similar("blackmailed-with-pictures", "nl", 5)
    topics = set(of(real, "blackmailed-with-pictures").facets["topic"])

    assert len(similar) == 5
    assert "blackmailed-with-pictures" not in similar
    assert all(topics & set(of(real, one).facets["topic"]) for one in similar)
    assert similar == real.fts5.similar("blackmailed-with-pictures", "nl", 5)
    assert real.whoosh.similar("nobody", "nl", 5) == ()

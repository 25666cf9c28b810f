# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What readers are promised of the search: whatever language, spelling and order, the right entries come first, and it says why."""

import pytest

from bbico_desktop.domain.queries import MAX_CHARACTERS, MAX_WORDS, Filters
from bbico_desktop.domain.results import Match, Naming, Suggestion
from bbico_desktop.domain.vocabulary import Concept, Vocabulary
from bbico_desktop.gui.catching_up import MISSPELT
from bbico_desktop.searching.analysed import exact_term
from bbico_desktop.searching.analysis import content_words, tokens
from bbico_desktop.searching.labels import Labels, label_table
from tests.searching.conftest import Searched


def test_no_words_give_everything_in_static_order(tiny: Searched):
    assert tiny.ids("") == [document.id for document in tiny.documents]


@pytest.mark.parametrize("words", ["gehackt", "GEHACKT!", "  gehackt?  ", "piraté", "pirate", "mijn account is gehackt"])
def test_spelling_with_or_without_accents_and_case_finds_the_same(tiny: Searched, words: str):
    assert tiny.ids(words)[0] == "account-hacked"


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_words_of_any_language_find_whatever_language_the_reader_has(tiny: Searched, language: str):
    assert tiny.ids("Nachrichtendetektive", language=language)[0] == "news-detective"


def test_a_word_is_found_by_another_form_of_it(tiny: Searched):
    assert "fake-bank-brochure" in tiny.ids("banken bericht")


def test_an_elided_article_is_no_obstacle(tiny: Searched):
    assert tiny.ids("l'exemple")[0] == "maison-exemple"


def test_part_of_a_compound_finds_it(tiny: Searched):
    assert "bullying-class-box" in tiny.ids("klas chat pakket", exact_spelling=True)


def test_an_exact_title_comes_first(real: Searched):
    titles = {one.id: {exact_term(tokens(title)) for title in one.title.values()} for one in real.documents}

    for document in real.documents[::20]:
        for title in document.title.values():
            assert exact_term(tokens(title)) in titles[real.ids(title, limit=1)[0]]


def test_a_concept_is_found_by_its_label_in_another_language_and_says_so(tiny: Searched):
    found = tiny.found("Cybermobbing", language="fr")

    hit = next(hit for hit in found.hits if hit.id == "child-focus-116000")

    named = Naming(words="cybermobbing", concept="cyberbullying")
    assert hit.matched == (Match(field="topic", term="cybermobbing", concept="cyberbullying", namings=(named,)),)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("nepnieuws", True),
        ("FALSE news", True),
        ("désinformation et fausses nouvelles", True),
        ("Falschmeldung", True),
        ("hoax", False),
        ("lies on the internet", False),
    ],
)
def test_a_name_is_told_from_words_that_lead_to_a_topic(words: str, named: bool):
    news = Concept(
        id="news",
        scheme="topic",
        pref={
            "nl": "desinformatie en nepnieuws",
            "fr": "désinformation et fausses nouvelles",
            "en": "disinformation (false news)",
        },
        alt={"en": ("hoax", "lies on the internet")},
    )

    bridge = Concept(id="false-news", scheme="bridge", pref={"de": "Falschmeldung", "en": "false news"})
    labels = Labels(label_table(Vocabulary(concepts=(news, bridge))))

    assert labels.is_name("news", content_words(words)) is named


def test_a_word_that_stands_in_the_entry_says_of_what_it_is_a_name(tiny: Searched):
    hit = next(hit for hit in tiny.found("Cybermobbing", language="fr").hits if hit.id == "bullying-class-box")

    named = Naming(words="cybermobbing", concept="cyberbullying")
    assert hit.matched == (Match(field="summary", term="cybermobbing", namings=(named,)),)


def test_a_hit_names_the_weightiest_place_of_each_word(tiny: Searched):
    hit = tiny.found("pesten klaschat", language="nl").hits[0]

    assert [(match.field, match.term) for match in hit.matched] == [("title", "pesten"), ("title", "klaschat")]


def test_words_of_distress_put_help_first(real: Searched):
    found = real.ids("iemand heeft mijn account gehackt", language="nl")

    assert found[0] == "account-hacked"


def test_a_number_finds_its_helpline_written_either_way(tiny: Searched):
    assert tiny.ids("116000")[0] == tiny.ids("116 000")[0] == "child-focus-116000"


def test_entries_in_the_readers_language_come_before_equal_others(tiny: Searched):
    ids = {language: tiny.ids("sexting", language=language) for language in ("nl", "fr")}

    assert ids["fr"].index("nude-forwarded-video") <= ids["nl"].index("nude-forwarded-video")


def test_all_words_come_before_some_words(real: Searched):
    found = real.found("phishing mail zzzz", language="nl", exact_spelling=True, limit=50)

    covered = [len(hit.matched) for hit in found.hits if hit.score < 1 << 20]
    assert covered == sorted(covered, reverse=True)


def test_what_the_window_asks_first_loads_what_corrects_spelling(real: Searched):
    suggestion = real.found(MISSPELT).suggestion

    assert suggestion is not None
    assert suggestion.shown


def test_an_unfinished_word_finds_what_begins_so(tiny: Searched):
    assert tiny.ids("Nachrichtendetek", typing=True) == ["news-detective"]
    assert tiny.ids("Nachrichtendetek", exact_spelling=True) == []


def test_a_finished_word_is_no_beginning(tiny: Searched):
    assert tiny.ids("scree ", typing=True, exact_spelling=True) == []


def test_a_misspelt_word_is_corrected_and_that_is_said(tiny: Searched):
    found = tiny.found("screns at home")

    assert found.suggestion == Suggestion(query="screens at home", shown=True)
    assert found.hits[0].id == "screen-time-guide"


def test_a_correction_with_fewer_letters_is_not_a_shortened_query(tiny: Searched):
    found = tiny.found("screenss at home")

    assert found.suggestion == Suggestion(query="screens at home", shown=True)
    assert not found.shortened


def test_a_correction_can_be_refused(tiny: Searched):
    found = tiny.found("screns", exact_spelling=True)

    assert (found.total, found.suggestion) == (0, None)


@pytest.mark.parametrize(("words", "meant"), [("tik tok", "tiktok"), ("wacht woord", "wachtwoord"), ("you tube", "youtube")])
def test_a_word_written_as_two_is_found(real: Searched, words: str, meant: str):
    found = real.found(words, language="nl", limit=5)

    assert found.suggestion is None
    assert {hit.id for hit in found.hits} <= {*real.ids(meant, language="nl", limit=500)}


def test_of_entries_on_a_topic_those_come_first_that_are_mainly_about_it(real: Searched):
    """None has the word itself."""
    first = real.ids("BeReal", language="nl", limit=3)

    assert {one.facets["topic"][0] for one in real.documents if one.id in first} == {"social-media"}


def test_what_resembles_nothing_finds_nothing(tiny: Searched):
    found = tiny.found("qqqqqqqqqqq")

    assert (found.hits, found.total, found.suggestion) == ((), 0, None)


def test_pages_follow_each_other(real: Searched):
    whole = real.ids("privacy", limit=40)

    assert real.ids("privacy", limit=20) + real.ids("privacy", limit=20, offset=20) == whole


def test_a_long_query_is_shortened_and_that_is_said(tiny: Searched):
    assert tiny.found("a" * (MAX_CHARACTERS + 1)).shortened
    assert tiny.found("word " * (MAX_WORDS + 1)).shortened
    assert not tiny.found("word " * MAX_WORDS).shortened


def test_an_age_keeps_the_entries_for_it(tiny: Searched):
    assert set(tiny.ids("", filters=Filters(age=13))) == {
        "child-focus-116000",
        "blackmailed-with-pictures",
        "bullying-class-box",
        "nude-forwarded-video",
    }


def test_values_of_a_facet_are_alternatives_and_facets_conditions(tiny: Searched):
    either = Filters(chosen={"topic": frozenset({"phishing", "screen-time"})})
    both = Filters(chosen={"topic": frozenset({"phishing", "screen-time"}), "language": frozenset({"en"})})

    assert set(tiny.ids("", filters=either)) == {"fake-bank-brochure", "screen-time-guide"}
    assert tiny.ids("", filters=both) == ["screen-time-guide"]


def test_what_an_entry_does_not_say_is_a_value_of_its_own(tiny: Searched):
    assert tiny.found("").facets["topic"]["unknown"] == 1
    assert tiny.ids("", filters=Filters(chosen={"topic": frozenset({"unknown"})})) == ["old-website"]


def test_an_unknown_value_finds_nothing_and_stays_visible(tiny: Searched):
    found = tiny.found("", filters=Filters(chosen={"topic": frozenset({"no-such-topic"})}))

    assert found.total == 0
    assert found.facets["topic"]["no-such-topic"] == 0


def test_completions_are_labels_and_titles(tiny: Searched):
    completed = tiny.whoosh.complete("News dete", "en", 8)

    assert [(one.text, one.entry_id) for one in completed] == [("News detectives", "news-detective")]
    assert tiny.fts5.complete("News dete", "en", 8) == completed
    assert [one.concept for one in tiny.whoosh.complete("cyberb", "en", 8)] == ["cyberbullying"]


def test_a_label_that_is_a_title_too_is_offered_once(real: Searched):
    texts = [one.text for one in real.whoosh.complete("Mijn account is", "nl", 8)]

    assert texts.count("Mijn account is gehackt") == 1


def test_nothing_typed_completes_to_nothing(tiny: Searched):
    assert tiny.whoosh.complete("  ", "en", 8) == ()

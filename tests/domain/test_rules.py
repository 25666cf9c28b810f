# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Languages, dates, facets and filters: the small rules that everything else stands on."""

from dataclasses import replace
from datetime import date

import pytest

from bbico_desktop.domain.facets import communities_of, facet_values, folded, in_static_order
from bbico_desktop.domain.freshness import day_of, is_expired, must_check_first, valid_until
from bbico_desktop.domain.languages import wording
from bbico_desktop.domain.problems import Family, Mistake, Place, Problem
from bbico_desktop.domain.queries import FACETS, Filters
from bbico_desktop.domain.records import AgeRange, Helpline, Organisation, Resource, Sheet
from tests.catalogue_fixture import tiny_records, tiny_vocabulary


@pytest.mark.parametrize(
    ("texts", "language", "text", "spoken"),
    [
        ({"nl": "a", "en": "b"}, "nl", "a", "nl"),
        ({"nl": "a", "en": "b"}, "de", "b", "en"),
        ({"nl": "a"}, "de", "a", "nl"),
        ({"ar": "a"}, "de", "a", "ar"),
        ({"de": ""}, "de", "", "de"),
        ({}, "fr", "", "fr"),
    ],
)
def test_a_reader_gets_her_language_else_english_else_what_was_published(texts, language, text, spoken):
    chosen = wording(texts, language)

    assert (chosen.text, chosen.language) == (text, spoken)


@pytest.mark.parametrize(
    ("as_of", "day"),
    [("2026", date(2026, 12, 31)), ("2024-02", date(2024, 2, 29)), ("2026-11-24", date(2026, 11, 24)), ("unknown", None)],
)
def test_a_year_or_month_means_its_last_day(as_of, day):
    assert day_of(as_of) == day


def test_a_helpline_holds_for_its_review_months_and_not_a_day_longer():
    line = Helpline(id="x", type="helpline", title={"en": "X"}, as_of="2025-08-31", review_months=6)

    assert valid_until(line) == date(2026, 2, 28)
    assert not is_expired(line, date(2026, 2, 28))
    assert is_expired(line, date(2026, 3, 1))


@pytest.mark.parametrize("as_of", ["", "soon", "2026-13", "2026-02-30", "0000", "9" * 5000, "2026\n", "²026", "-5", "2026-1-1"])
def test_what_is_no_day_of_a_calendar_vouches_for_nothing(as_of: str):
    line = Helpline(id="x", type="helpline", title={"en": "X"}, as_of=as_of)

    assert day_of(as_of) is None
    assert is_expired(line, date(2026, 11, 24))


def test_a_line_that_never_has_to_be_checked_again_stops_nothing():
    assert valid_until(Helpline(id="x", type="helpline", title={}, as_of="2026-11", review_months=10**9)) == date.max


def test_a_resource_holds_for_a_year_and_what_never_had_a_date_must_be_checked():
    dated = Resource(id="x", type="game", title={"en": "X"}, as_of="2026-03")
    undated = Resource(id="y", type="game", title={"en": "Y"})

    assert valid_until(dated) == date(2027, 3, 31)
    assert is_expired(undated, date(1990, 1, 1))


def test_nobody_in_danger_is_told_to_check_the_number_first():
    line = Helpline(id="x", type="helpline", title={"en": "X"})
    emergency = replace(line, emergency=True)

    assert must_check_first(line, date(2026, 11, 24))
    assert is_expired(emergency, date(2026, 11, 24))
    assert not must_check_first(emergency, date(2026, 11, 24))


def test_every_facet_has_a_value_if_only_unknown():
    ages = tiny_vocabulary().scheme("age_group")
    values = facet_values(Resource(id="x", type="game", title={"en": "X"}), ages, {})

    assert list(values) == list(FACETS)
    assert values["topic"] == ("unknown",)
    assert values["type"] == ("game",)
    assert values["needs"] == ("unknown",)


def test_a_resource_is_of_the_communities_of_its_makers_and_a_sheet_can_be_printed():
    makers = (Organisation(id="a", type="organisation", title={"en": "A"}, community="flemish"),)
    resource = Resource(id="x", type="game", title={"en": "X"}, organisations=("a", "gone"), ages=AgeRange(min=7, max=10))
    groups = tiny_vocabulary().scheme("age_group")

    values = facet_values(resource, groups, communities_of(makers))

    assert values["community"] == ("flemish",)
    assert values["age_group"] == ("age-6-8", "age-9-11")
    assert facet_values(makers[0], groups, {})["community"] == ("flemish",)
    assert facet_values(Sheet(id="s", type="help-sheet", title={"en": "S"}), groups, {})["needs"] == ("printable",)


def test_help_sheets_stand_first_then_helplines_then_the_rest_by_title():
    ranks = [0 if one.type == "help-sheet" else 1 if isinstance(one, Helpline) else 2 for one in in_static_order(tiny_records())]

    assert ranks == sorted(ranks)
    assert in_static_order(reversed(tiny_records())) == in_static_order(tiny_records())


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Épinœuds", "epinoeuds"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("ẞ", "ss"),
        ("Æ", "ae"),
        ("Ǽ", "ae"),
        ("Ødegård", "odegard"),
        ("Łódź", "lodz"),
        ("Đurić", "duric"),
        ("Þór", "thor"),
    ],
)
def test_folded_texts_compare_without_accents(text, plain):
    assert folded(text) == plain


def test_toggling_a_filter_twice_changes_nothing():
    once = Filters(age=12).toggled("topic", "sexting")

    assert once.chosen == {"topic": frozenset({"sexting"})}
    assert once.toggled("topic", "sexting") == Filters(age=12)
    assert once
    assert not Filters()


def test_an_age_range_is_in_order():
    with pytest.raises(ValueError, match="10-3"):
        AgeRange(min=10, max=3)


def test_a_problem_knows_the_places_of_its_mistakes():
    place = Place(file="a.yaml", line=3, field="title")

    problem = Problem("records-mistakes", Family.BAD_INPUT, mistakes=(Mistake(code="no-title", place=place),), count=1)

    assert problem.places == (place,)
    assert problem.facts == {"count": "1"}


def test_a_concept_without_a_label_is_called_by_its_id():
    vocabulary = tiny_vocabulary()

    assert vocabulary.labels("nl")["sexting"]
    assert "sexting" in vocabulary.ids("topic")
    assert vocabulary.ids("nothing") == frozenset()

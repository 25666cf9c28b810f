# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Numbers, ages, dates, languages and facts in words."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from bbico_desktop.domain.records import AgeRange
from bbico_desktop.domain.results import Match
from bbico_desktop.gui import wording
from bbico_desktop.gui.catalogue_age import catalogue_words
from bbico_desktop.gui.catalogue_words import read_words
from bbico_desktop.gui.copying_words import copying_words
from bbico_desktop.gui.entry_facts import facts_of, found_through, read_entry
from tests.gui.fakes import HELPLINE, INFO, Calendar, FakeServices


@pytest.fixture(autouse=True)
def english() -> None:
    QLocale.setDefault(QLocale("en_BE"))


@pytest.mark.parametrize(
    ("held", "words"),
    [
        (AgeRange(min=12, max=18), "ages 12–18"),
        (AgeRange(min=12), "from age 12"),
        (AgeRange(max=6), "up to age 6"),
        (AgeRange(min=7, max=7), "age 7"),
    ],
)
def test_ages_in_words(qapp, held: AgeRange, words: str):
    assert wording.ages(held) == words


@pytest.mark.parametrize(
    ("as_of", "words"),
    [
        ("2023", "2023"),
        ("2026-11", "November 2026"),
        ("2026-11-05", "5 November 2026"),
        ("unknown", "no date known: check it first"),
    ],
)
def test_dates_in_words(qapp, as_of: str, words: str):
    assert wording.checked(as_of, check_first=as_of == "unknown") == words


def test_what_is_old_is_to_be_checked_first(qapp):
    assert wording.checked("2023", check_first=True) == "2023 – check it first"
    assert wording.checked("unknown", check_first=False) == "no date known"


def test_languages_in_words(qapp):
    spoken = [wording.in_language(code, {"ar": "Arabic"}) for code in ("nl", "fr", "de", "en", "ar", "xx")]

    assert spoken == ["in Dutch", "in French", "in German", "in English", "Arabic", "xx"]


def test_counts_in_words(qapp):
    assert (wording.entries(1), wording.entries(7), wording.minutes(50)) == ("1 entry", "7 entries", "50 min")


@pytest.mark.parametrize(
    ("today", "age"), [(date(2026, 11, 18), "from today"), (date(2026, 11, 19), "1 day old"), (date(2026, 11, 23), "5 days old")]
)
def test_the_age_of_the_catalogue(qapp, today: date, age: str):
    assert catalogue_words(INFO, Calendar(today))[1].endswith(f" · {age}")


def test_a_wrong_clock_gives_no_age(qapp):
    assert "·" not in catalogue_words(INFO, Calendar(date(2020, 1, 1)))[1]
    assert "·" not in catalogue_words(INFO, Calendar(date(2026, 12, 1), plausible=False))[1]


def facts(services: FakeServices, entry_id: str) -> dict[str, str]:
    view = read_entry(services, entry_id, read_words(services, "en"))  # type: ignore[arg-type]
    assert view is not None
    return dict(facts_of(view))


def test_the_facts_of_a_resource_stand_in_a_fixed_order(qapp, services: FakeServices):
    held = facts(services, "edubox-fake-news")

    first, second = (
        "For Ages Education_level Duration Without_internet Language",
        "Price Copying_for_a_group Made_by Topics Checked",
    )
    assert list(held) == [name.replace("_", " ") for name in f"{first} {second}".split()]
    assert held["Made by"] == "Mediawijs, VRT"
    assert held["Education level"] == "not known"


@pytest.mark.parametrize(
    ("licence", "words"),
    [
        (None, "not known – ask the maker"),
        ("All rights reserved", "no, all rights reserved – ask the maker"),
        ("CC BY-SA", "yes, with the maker's name (CC BY-SA)"),
        ("CC BY-NC-ND 4.0", "yes, but never for money, and with the maker's name (CC BY-NC-ND 4.0), unchanged"),
        ("CC0 1.0", "yes (CC0 1.0)"),
        ("Reuse allowed", "the maker says: “Reuse allowed”"),
    ],
)
def test_copying_is_allowed_only_where_the_licence_says_so(qapp, licence: str | None, words: str):
    assert copying_words(licence) == words


def test_the_facts_of_a_helpline_begin_with_the_number(qapp, services: FakeServices):
    held = facts(services, "child-focus-116000")

    assert next(iter(held.items())) == ("Call", "116 000")
    assert held["Hours"] == "day and night"
    assert held["Speaks"] == "Dutch, French, English"
    assert held["Checked"] == "no date known: check it first"


def test_an_emergency_number_is_never_to_be_checked_first(qapp):
    lines = [replace(HELPLINE, id=f"line-{as_of}", as_of=as_of, emergency=True) for as_of in ("unknown", "2001")]
    services = FakeServices(lines)

    assert [facts(services, line.id)["Checked"] for line in lines] == ["no date known", "2001"]


def test_the_facts_of_an_organisation(qapp, services: FakeServices):
    assert facts(services, "mediawijs")["Community"] == "Flemish Community"


def test_an_entry_that_is_not_there_is_none(services: FakeServices):
    assert read_entry(services, "gone", read_words(services, "en")) is None  # type: ignore[arg-type]


def test_reasons_are_named_once_and_few(qapp, services: FakeServices):
    words = read_words(services, "en")  # type: ignore[arg-type]
    matched = [Match(field="title", term="fake")] * 2 + [Match(field="topic", term="nep", concept="disinformation")]
    matched += [Match(field=field, term="x") for field in ("summary", "name", "text", "keyword")]

    reasons = found_through(matched, words).split(" · ")

    assert reasons[:2] == ["“fake” in the title", f"{words.word('disinformation')} (from “nep”)"]
    assert len(reasons) == 4

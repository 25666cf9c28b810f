# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Words about age, time, room, reader, level and language are understood; words that only look like them are not."""

import pytest

from bbico_desktop.domain.vocabulary import Concept, Vocabulary
from bbico_desktop.searching.analysis import composed, tokens
from bbico_desktop.searching.labels import Labels, label_table
from bbico_desktop.searching.understanding import WITHOUT_INTERNET, understand, wants_a_lesson


def concept(scheme: str, id_: str, **labels: tuple[str, ...]) -> Concept:
    pref = {language: said[0] for language, said in labels.items()}
    return Concept(id=id_, scheme=scheme, pref=pref, alt={language: said[1:] for language, said in labels.items()})


LABELS = Labels(
    label_table(
        Vocabulary(
            concepts=(
                concept("audience", "teachers", nl=("leerkrachten",), fr=("enseignants",), de=("Lehrer",), en=("teachers",)),
                concept("audience", "children", nl=("kinderen",), fr=("enfants",), de=("Kinder",), en=("children",)),
                concept("audience", "seniors", nl=("senioren",), fr=("seniors", "personnes âgées"), de=("Senioren",)),
                concept("education_level", "preschool", nl=("kleuteronderwijs", "kleuters"), fr=("maternelle",)),
                concept("education_level", "secondary-1", nl=("secundair, eerste graad", "1ste en 2de middelbaar", "secundair")),
                concept("education_level", "secondary-2", nl=("secundair, tweede graad", "3de en 4de middelbaar", "secundair")),
                concept("language", "fr", nl=("Frans",), fr=("français",), de=("Französisch",), en=("French",)),
            )
        )
    )
)  # fmt: skip


def understood(text: str, *as_words: str) -> list[tuple[str, tuple[str, ...], str]]:
    text = composed(text)
    said = understand(text, list(tokens(text)), LABELS, as_words=frozenset(as_words))
    return [(one.understood.kind, one.understood.values, one.understood.phrase) for one in said if one.understood]


@pytest.mark.parametrize(
    ("text", "ages", "phrase"),
    [
        ("cyberpesten 6 jaar", ("6", "6"), "6 jaar"),
        ("spel 12-jarigen", ("12", "12"), "12-jarigen"),
        ("Sexting für 12-Jährige", ("12", "12"), "12-Jährige"),
        ("fake news 12 year olds", ("12", "12"), "12 year olds"),
        ("lessons for kids aged 8 to 10", ("8", "10"), "aged 8 to 10"),
        ("vie privée de 10 à 12 ans", ("10", "12"), "10 à 12 ans"),
        ("10-12 ans", ("10", "12"), "10-12 ans"),
        ("mijn zoon van 12 wordt gepest", ("12", "12"), "12"),
        ("een man van 45 jaar stuurt mijn dochter van 12 berichten", ("12", "12"), "12"),
        ("Meine Tochter 12 chattet mit einem 30-Jährigen", ("12", "12"), "12"),
        ("ma fille, elle a 9 ans", ("9", "9"), "9 ans"),
        ("ik ben 14 en word gepest", ("14", "14"), "14"),
        ("ik ben 45 jaar en word afgeperst", ("45", "45"), "45 jaar"),
        ("kind van 8 maanden tablet", ("0", "0"), "8 maanden"),
        ("5e en 6e leerjaar pesten", ("10", "12"), "5e en 6e leerjaar"),
        ("3e kleuterklas schermtijd", ("5", "6"), "3e kleuterklas"),
        ("ma fille 14 ans", ("14", "14"), "14 ans"),
        ("14yo sexting", ("14", "14"), "14yo"),
        ("5e leerjaar", ("10", "11"), "5e leerjaar"),
        ("3e secondaire sextorsion", ("14", "15"), "3e secondaire"),
        ("zweites Schuljahr", ("7", "8"), "zweites Schuljahr"),
    ],
)
def test_an_age_is_understood(text: str, ages: tuple[str, str], phrase: str):
    assert understood(text) == [("age", ages, phrase)]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("50 minutes désinformation", "50"),
        ("les van een uur", "60"),
        ("une heure de cours", "50"),
        ("twee lesuren privacy", "100"),
        ("Doppelstunde Fake News", "100"),
        ("half an hour quiz", "30"),
        ("anderhalf uur", "90"),
        ("1h30", "90"),
        ("quart d'heure", "15"),
    ],
)
def test_a_time_is_understood(text: str, minutes: str):
    assert [one[:2] for one in understood(text)] == [("minutes", (minutes,))]


@pytest.mark.parametrize(
    "text",
    ["no wifi", "zonder internet", "geen wifi", "sans connexion internet", "pas de wifi", "ohne WLAN", "kein Internet", "offline"],
)
def test_a_room_without_internet_is_understood(text: str):
    assert understood(f"fake news {text}") == [("needs", WITHOUT_INTERNET, text)]


def test_readers_levels_and_languages_are_understood_by_their_labels():
    assert understood("privacy voor leerkrachten") == [("audience", ("teachers",), "voor leerkrachten")]
    assert understood("phishing pour les personnes âgées") == [("audience", ("seniors",), "pour les personnes âgées")]
    assert understood("spelletje voor kleuters") == [("education_level", ("preschool",), "kleuters")]
    assert understood("secundair privacy") == [("education_level", ("secondary-1", "secondary-2"), "secundair")]
    assert understood("3e graad secundair fake news") == [("education_level", ("secondary-3",), "3e graad secundair")]
    assert understood("2e degré sexting") == [("education_level", ("secondary-2",), "2e degré")]
    assert understood("jeux en français") == [("language", ("fr",), "en français")]


@pytest.mark.parametrize(
    "text",
    [
        "schermtijd 2 uur per dag",
        "mijn dochter wordt al 2 jaar gepest",
        "bullied for 2 years",
        "harcelée depuis 2 ans",
        "seit 2 Jahren gemobbt",
        "2 jaar garantie webshop",
        "50 year old man messages my daughter",
        "mijn kind 3 keer gehackt",
        "kind 1 op 5 gepest",
        "mijn zoon 5 euro roblox",
        "hij gamet 8 uur",
        "il joue 5 heures",
        "na 10 minuten",
        "3e prix concours",
        "two hours a day of gaming",
        "il y a 3 ans",
        "3 jaar geleden",
        "vor 2 Jahren",
        "in 2024",
        "gamen 900 minuten",
        "leerkrachten en privacy",
        "schermtijd voor kinderen",
        "Frans leren",
        "3 tips",
        "",
    ],
)
def test_what_only_looks_like_it_is_words(text: str):
    assert understood(text) == []


def test_several_things_are_understood_at_once_each_once():
    said = understood("fake news lesson 12 year olds no wifi 50 minutes 13 year olds")

    assert [kind for kind, *_ in said] == ["age", "needs", "minutes"]


def test_what_the_reader_took_away_is_not_understood_again():
    assert understood("12 jaar zonder internet", "age") == [("needs", WITHOUT_INTERNET, "zonder internet")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("les over sextortion voor de derde graad", True),
        ("leçon sur la sextorsion", True),
        ("lesson about grooming", True),
        ("Unterricht Cybermobbing", True),
        ("les jeunes et la sextorsion", False),
        ("mijn zoon wordt afgeperst tijdens de les", False),
        ("sextortion", False),
    ],
)
def test_a_lesson_is_wanted_or_help(text: str, wanted: bool):  # as it is expected
    text = composed(text)

    assert wants_a_lesson(text, list(tokens(text)), LABELS) is wanted

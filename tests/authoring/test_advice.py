# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

from typing import Any

import pytest

from bbico_desktop.authoring.advice import facts_in
from bbico_desktop.authoring.readability import ease, sentences_of, syllables
from bbico_desktop.authoring.reader import advice_for
from tests.authoring.folders import Folder, in_all, step

GUIDE, SHEET = "resources/a-guide.yaml", "sheets/clicked-and-paid.yaml"
PLAIN = {
    "nl": "Bel je bank. Zeg wat er is gebeurd. Wacht niet.",
    "fr": "Appelle ta banque. Dis ce qui est fait. Va vite.",
    "de": "Ruf die Bank an. Sag, was war. Wart nicht.",
    "en": "Call your bank. Say what went on. Do not wait.",
}
HARD = {
    "nl": "Verantwoordelijkheidsbewustzijn veronderstelt onderwijskundige vaardigheidsontwikkeling binnen samenwerkingsverbanden.",
    "fr": "L'internationalisation des responsabilités institutionnelles nécessite une réorganisation administrative approfondie.",
    "de": "Verantwortungsbewusstseinsentwicklung erfordert gesellschaftspolitische Auseinandersetzungsbereitschaft.",
    "en": "Institutional responsibility necessitates comprehensive administrative reorganisation internationally.",
}


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_a_plain_text_is_easier_than_a_heavy_one(language: str) -> None:
    assert ease(PLAIN[language], language) > 70 > 30 > ease(HARD[language], language)


def test_the_english_measure_is_the_published_one() -> None:
    """Six words of one syllable in one sentence: 206.835 - 1.015 * 6 - 84.6."""
    assert ease("The cat sat on the mat.", "en") == pytest.approx(206.835 - 1.015 * 6 - 84.6)


@pytest.mark.parametrize(
    ("word", "language", "count"),
    [
        ("wachtwoord", "nl", 2),
        ("leerkracht", "nl", 2),
        ("école", "fr", 2),
        ("élèves", "fr", 2),
        ("Schule", "de", 2),
        ("password", "en", 2),
    ],
)
def test_syllables_are_counted_as_spoken(word: str, language: str, count: int) -> None:
    assert syllables(word, language) == count


def test_a_text_without_words_is_easy_and_has_no_sentence() -> None:
    assert ease("101 / 112", "nl") == 100.0
    assert sentences_of("… 101.") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("41,9 % van 2 800", "2,800 and 41.9%"),
        ("In 2024, 40 %", "2024: 40 percent"),
        ("zie childfocus.be", "Childfocus.be says"),
        ("3-5", "3–5"),
    ],
)
def test_the_same_facts_may_be_written_in_each_languages_way(one: str, other: str) -> None:
    assert facts_in(one) == facts_in(other)


@pytest.mark.parametrize(
    ("fields", "code", "place"),
    [
        ({"useful_for": in_all("Vijftig minuten") | {"fr": "40 minutes"}}, "facts-differ", "useful_for.fr"),
        ({"useful_for": in_all("Ask somebody") | {"nl": "Vraag example.org"}}, "facts-differ", "useful_for.nl"),
        ({"useful_for": in_all(" ".join(["word"] * 26))}, "sentence-long", "useful_for.nl"),
        ({"useful_for": in_all(" ".join(["word"] * 20)) | {"de": "kurz und gut"}}, "length-differs", "useful_for.de"),
    ],
)
def test_an_editor_is_told_what_to_look_at(folder: Folder, fields: dict[str, Any], code: str, place: str) -> None:
    reading = folder.spoil(GUIDE, **fields).read()

    assert reading.mistakes == ()
    assert (code, place) in [(one.code, one.place.field) for one in advice_for(reading)]


def test_a_sheet_that_is_hard_to_read_is_named(folder: Folder) -> None:
    folder.spoil(SHEET, adult_beside=[step("x") | {"text": dict(HARD)} for _ in range(30)])

    assert "hard-to-read" in [one.code for one in advice_for(folder.read())]


def test_a_helpline_named_in_one_language_only_is_told(folder: Folder) -> None:
    folder.spoil(SHEET, do_now=[step("x") | {"text": in_all("Call") | {"de": "Ruf {helpline:a-line} an"}}])

    assert ("facts-differ", "do_now[1].text.de") in [(one.code, one.place.field) for one in advice_for(folder.read())]

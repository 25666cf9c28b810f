# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Whoever writes that she wants to die, or is in danger, finds first the sheet and the line that can help."""

import pytest

from tests.searching.conftest import Searched

SHEET = "suicide-or-self-harm"
LINES = {"nl": "zelfmoordlijn-1813", "fr": "prevention-suicide-0800-32-123", "de": "telefonhilfe-108"}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        *(
            ("nl", one)
            for one in ("ik wil dood", "ik wil niet meer leven", "ik wil zelfmoord plegen", "mijn zoon wil dood", "zelfdoding")
        ),
        *(
            ("fr", one)
            for one in ("je veux mourir", "je veux en finir", "je ne veux plus vivre", "mon fils veut mourir", "suicide")
        ),
        *(
            ("de", one)
            for one in ("ich will sterben", "ich will nicht mehr leben", "mein Kind will sterben", "Selbstmord", "mich umbringen")
        ),
    ],
)
def test_the_sheet_or_the_line_in_her_language_stands_first(real: Searched, language: str, words: str):
    found = real.ids(words, language=language, limit=4)

    assert found[0] in {SHEET, LINES[language]}
    assert LINES[language] in found


@pytest.mark.parametrize("words", ["I want to die", "kill myself", "I don't want to live anymore", "suicidal"])
def test_in_english_the_sheet_or_a_line_of_this_country_stands_first(real: Searched, words: str):
    assert real.ids(words, language="en", limit=1)[0] in {SHEET, *LINES.values()}


@pytest.mark.parametrize(
    ("language", "words", "line"),
    [
        *((language, words, "police-101-112") for language, words in (("nl", "noodnummer"), ("fr", "urgence"), ("de", "Notruf"))),
        *((language, words, "sos-viol") for language, words in (("fr", "viol"), ("de", "vergewaltigt"), ("en", "raped"))),
        ("nl", "verkracht", "zsg-cpvs"),
        ("nl", "mijn man slaat mij", "hulplijn-1712"),
        ("fr", "mon mari me frappe", "ecoute-violences-conjugales"),
        ("de", "mein Mann schlägt mich", "ecoute-violences-conjugales"),
    ],
)
def test_whoever_is_in_danger_finds_at_once_who_can_help(real: Searched, language: str, words: str, line: str):
    assert line in real.ids(words, language=language, limit=2)


@pytest.mark.parametrize("words", ["Notruf", "Hilfe für Kinder"])
def test_a_line_of_another_country_never_stands_before_ours(real: Searched, words: str):
    first = real.ids(words, language="de", limit=1)[0]

    assert first not in {"rat-auf-draht-147", "nummer-gegen-kummer", "bee-secure-helpline", "juuuport-beratung"}

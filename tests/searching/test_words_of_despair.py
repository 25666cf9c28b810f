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


SAID = {
    "nl": ("ik kan niet meer", "Ik kan niet meer!", "ik hou het niet meer vol"),
    "fr": ("je n'en peux plus", "j'en peux plus", "je suis à bout", "je n'y arrive plus"),
    "de": ("ich kann nicht mehr", "ich halte es nicht mehr aus", "ich will nicht mehr"),
    "en": ("I can't go on", "I can't take it anymore", "I can't do this anymore"),
}


@pytest.mark.parametrize(("language", "words"), [(language, one) for language, every in SAID.items() for one in every])
def test_whoever_cannot_go_on_finds_the_sheet_first_though_hardly_a_word_says_so(real: Searched, language: str, words: str):
    assert real.ids(words, language=language, limit=1) == [SHEET]


@pytest.mark.parametrize(
    ("language", "words"),
    [("nl", "ik kan niet meer inloggen"), ("de", "ich kann mich nicht mehr anmelden"), ("fr", "je peux plus me connecter")],
)
def test_whoever_cannot_log_in_has_another_trouble(real: Searched, language: str, words: str):
    assert real.ids(words, language=language, limit=1) == ["account-hacked"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        *(("nl", one) for one in ("ik word misbruikt", "ik ben misbruikt")),
        *(("fr", one) for one in ("on abuse de moi", "j'ai été abusée", "je suis abusé")),
        *(("de", one) for one in ("ich werde missbraucht", "ich wurde missbraucht")),
        *(("en", one) for one in ("I am being abused", "I was abused", "he abuses me")),
    ],
)
def test_whoever_is_abused_finds_help_before_what_to_do_about_an_identity_card(real: Searched, language: str, words: str):
    found = real.ids(words, language=language, limit=100)

    assert "child-tells-me-something" in found[:2]
    assert "identity-card-lost-or-misused" not in found[: found.index("child-tells-me-something")]


@pytest.mark.parametrize(
    ("language", "words", "first"),
    [
        ("nl", "hij slaat mij nu", ["police-101-112"]),
        ("nl", "hij slaat mij", ["hulplijn-1712", "police-101-112"]),
        ("fr", "il me frappe", ["ecoute-violences-conjugales", "police-101-112"]),
        ("fr", "il me tape", ["ecoute-violences-conjugales", "police-101-112"]),
        ("de", "er schlägt mich jetzt", ["police-101-112"]),
        ("de", "ich werde geschlagen", ["telefonhilfe-108"]),
        ("en", "he is hitting me now", ["police-101-112"]),
        ("en", "he hits me", ["ecoute-violences-conjugales", "police-101-112"]),
    ],
)
def test_whoever_is_hit_finds_who_helps_against_violence(real: Searched, language: str, words: str, first: list[str]):
    assert real.ids(words, language=language, limit=len(first)) == first


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

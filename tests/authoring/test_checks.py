# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Each rule refuses what it is there for."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest

import bbico_desktop.authoring
from bbico_desktop.foundation.mistake_words import MISTAKES
from tests.authoring.folders import FINISHED, Folder, concept, in_all, step

GUIDE = "resources/a-guide.yaml"
BODY = "organisations/a-body.yaml"
LINE = "helplines/a-line.yaml"
SHEET = "sheets/clicked-and-paid.yaml"
EXPLAIN, ACTIVITY, KIT = "sheets/explain-phishing.yaml", "sheets/activity-sort.yaml", "kits/kit-phishing.yaml"
SAME = "The very same text, word for word"
DRAFT_GERMAN = {"en": "source", "nl": "missing", "fr": "missing", "de": "draft"}
LONG = "one two three four five six seven eight nine ten eleven twelve thirteen"


@pytest.mark.parametrize(
    ("file", "field", "value", "code", "place"),
    [
        (GUIDE, "id", "A Guide", "id-not-kebab", "id"),
        (GUIDE, "id", "a" * 65, "id-not-kebab", "id"),
        (GUIDE, "id", "another", "id-not-file-name", "id"),
        (GUIDE, "kind", "helpline", "kind-not-folder", "kind"),
        (GUIDE, "type", "helpline", "type-not-for-kind", "type"),
        (GUIDE, "type", "kit", "type-not-for-kind", "type"),
        (LINE, "type", "guide", "type-not-for-kind", "type"),
        (SHEET, "type", "guide", "type-not-for-kind", "type"),
        (GUIDE, "topics", ["phishing", "phishing"], "value-twice", "topics"),
        (GUIDE, "languages", ["xx"], "concept-unknown", "languages[1]"),
        (GUIDE, "education_levels", ["nursery"], "concept-unknown", "education_levels[1]"),
        (GUIDE, "low_connectivity", "sometimes", "concept-unknown", "low_connectivity"),
        (BODY, "organisation_types", ["club"], "concept-unknown", "organisation_types[1]"),
        (BODY, "community", "walloon", "concept-unknown", "community"),
        (LINE, "cost", "cheap", "concept-unknown", "cost"),
        (SHEET, "situation", "lost-my-keys", "concept-unknown", "situation"),
        (GUIDE, "organisations", ["nobody"], "reference-unknown", "organisations[1]"),
        (GUIDE, "organisations", ["a-line"], "reference-unknown", "organisations[1]"),
        (BODY, "member_of", ["nobody"], "reference-unknown", "member_of[1]"),
        (SHEET, "call", [{"helpline": "nobody"}], "reference-unknown", "call[1].helpline"),
        (SHEET, "do_now", [step("Call {helpline:nobody}")], "reference-unknown", "do_now[1].text.nl"),
        (GUIDE, "sources", [], "no-source", "sources"),
        (GUIDE, "sources", ["example.org"], "not-a-web-address", "sources[1]"),
        (GUIDE, "read", "november", "not-a-date", "read"),
        (GUIDE, "read", "unknown", "not-a-date", "read"),
        (GUIDE, "read", "2026-13", "not-a-date", "read"),
        (GUIDE, "read", "2027-01", "date-after-issue", "read"),
        (LINE, "as_of", "March 2023", "not-a-date", "as_of"),
        (LINE, "as_of", None, "helpline-without-date", "as_of"),
        (GUIDE, "year", "1066", "not-a-year", "year"),
        (GUIDE, "year", "2031", "not-a-year", "year"),
        (GUIDE, "duration_minutes", "0", "not-minutes", "duration_minutes"),
        (GUIDE, "url", "javascript:alert(1)", "not-a-web-address", "url"),
        (GUIDE, "url", "https://exa mple.org", "not-a-web-address", "url"),
        (GUIDE, "url", "http://[::1", "not-a-web-address", "url"),
        (GUIDE, "url", "https://goldenoldie.mediawijs.be/x", "host-refused", "url"),
        (GUIDE, "url", "https://d201gzvprbtpxy.cloudfront.net/x", "host-refused", "url"),
        (GUIDE, "described_at", "https://fr.readkong.com/x", "host-refused", "described_at"),
        (GUIDE, "described_at", "http://docplayer.nl/x", "host-refused", "described_at"),
        (LINE, "chat", "https://dev.consumerconnect.be/x", "host-refused", "chat"),
        (LINE, "report_url", "https://ru24.pro/x", "host-refused", "report_url"),
        (LINE, "email", "nobody", "not-an-email", "email"),
        (LINE, "phone", [{"number": "call us"}], "not-a-phone-number", "phone[1].number"),
        (LINE, "phone", [{"number": "070 344 344"}], "number-refused", "phone[1].number"),
        (LINE, "phone", [{"number": "113"}], "number-refused", "phone[1].number"),
        (LINE, "phone", [{"number": "0800 30 800"}], "number-refused", "phone[1].number"),
        (LINE, "sms", "+32 70 344 344", "number-refused", "sms"),
        (LINE, "review_months", "7", "review-too-late", "review_months"),
        (LINE, "foreign", "Germany", "not-a-country", "foreign"),
        (GUIDE, "title", {"xx": "Title"}, "language-unknown", "title.xx"),
        (GUIDE, "keywords", {"ar": ["x"]}, "language-unknown", "keywords.ar[1]"),
        (GUIDE, "title", {}, "no-title", "title"),
        (GUIDE, "useful_for", in_all("x") | {"nl": ""}, "text-empty", "useful_for.nl"),
        (GUIDE, "useful_for", {"en": "Somebody"}, "translation-incomplete", "useful_for.nl"),
        (GUIDE, "useful_for", in_all("x") | {"nl": SAME, "fr": SAME}, "same-text-twice", "useful_for.fr"),
        (GUIDE, "useful_for", in_all("Ask stopchildporno.be"), "name-refused", "useful_for.nl"),
        (GUIDE, "useful_for", in_all("Report it to eCops"), "name-refused", "useful_for.nl"),
        (GUIDE, "useful_for", in_all("See goldenoldie.mediawijs.be"), "name-refused", "useful_for.nl"),
        (GUIDE, "useful_for", in_all("Bel 078/170.170"), "number-in-text", "useful_for.nl"),
        (SHEET, "title", in_all("Call 078 170 170"), "number-in-text", "title.nl"),
        (GUIDE, "translations", FINISHED | {"fr": "source"}, "not-one-source-language", "translations"),
        (GUIDE, "translations", {"en": "source"}, "translation-state-missing", "translations"),
        (GUIDE, "translations", FINISHED | {"fr": "missing"}, "translation-not-missing", "translations.fr"),
        (GUIDE, "translations", FINISHED | {"fr": "ready"}, "not-one-of", "translations.fr"),
        (SHEET, "reassurance", {"nl": "x"}, "sheet-language-missing", "reassurance.fr"),
        (SHEET, "reassurance", None, "sheet-block-missing", "reassurance"),
        (SHEET, "situation", None, "sheet-block-missing", "situation"),
        (SHEET, "do_now", [step(f"Do {number}") for number in range(7)], "too-many-steps", "do_now"),
        (SHEET, "do_now", [step(" ".join(["word"] * 121))], "too-long-before-numbers", "do_now"),
        (SHEET, "easy", [step(f"Do {number}") for number in range(9)], "too-many-easy-sentences", "easy"),
        (SHEET, "easy", [step(LONG)], "easy-sentence-too-long", "easy[1].text.nl"),
        (SHEET, "easy", [{"text": in_all("Stop. Wait.")}], "easy-not-one-sentence", "easy[1].text.nl"),
        (SHEET, "easy", [{"text": in_all("Stop")}], "pictogram-missing", "easy[1]"),
        (SHEET, "topics", ["sextortion"], "call-for-age-missing", "call"),
        (EXPLAIN, "what_helps", None, "sheet-block-missing", "what_helps"),
        (EXPLAIN, "what_helps", [{"text": {"nl": "x"}}], "sheet-language-missing", "what_helps[1].text.fr"),
        (EXPLAIN, "what_helps", [step("Bel 078 170 170")], "number-in-text", "what_helps[1].text.nl"),
        (EXPLAIN, "what_helps", [step("x", sources=["example.org"])], "not-a-web-address", "what_helps[1].sources[1]"),
        (EXPLAIN, "related", ["nothing"], "reference-unknown", "related[1]"),
        (EXPLAIN, "easy", [step(LONG)], "easy-sentence-too-long", "easy[1].text.nl"),
        (ACTIVITY, "duration_minutes", "50", "minutes-differ", "duration_minutes"),
        (ACTIVITY, "room_needs", ["projector"], "activity-needs-too-much", "room_needs[1]"),
        (ACTIVITY, "room_needs", ["sun"], "concept-unknown", "room_needs[1]"),
        (ACTIVITY, "competences", ["sing"], "concept-unknown", "competences[1]"),
        (ACTIVITY, "answers", None, "answers-missing", "answers"),
        (ACTIVITY, "worksheet", None, "sheet-block-missing", "worksheet"),
        (ACTIVITY, "group_size", {"min": "9", "max": "2"}, "not-allowed", "group_size"),
        (KIT, "items", [{"entry": "nothing"}, {"entry": "a-guide"}], "reference-unknown", "items[1].entry"),
        (KIT, "items", [{"entry": "a-guide"}], "kit-items", "items"),
        (KIT, "title", {"nl": "x"}, "sheet-language-missing", "title.fr"),
    ],
)  # fmt: skip
def test_a_rule_refuses(folder: Folder, file: str, field: str, value: Any, code: str, place: str) -> None:
    assert (code, place) in folder.spoil(file, **{field: value}).codes()


def test_an_english_summary_is_needed(folder: Folder) -> None:
    folder.spoil(
        GUIDE, summary={"nl": "Een tekst"}, translations={"nl": "source", "fr": "missing", "de": "missing", "en": "missing"}
    )
    assert ("no-english-summary", "summary.en") in folder.codes()


def test_an_id_is_never_used_again(folder: Folder) -> None:
    folder.spoil(GUIDE, former_ids=["a-line"])
    assert ("id-twice", "former_ids[1]") in folder.codes()


def test_two_sheets_on_one_situation_are_refused(folder: Folder) -> None:
    folder.records["sheets/second.yaml"] = folder.records[SHEET] | {"id": "second"}
    assert ("situation-twice", "situation") in folder.codes()


@pytest.mark.parametrize(
    ("fields", "code", "place"),
    [
        ({"translations": DRAFT_GERMAN, "summary": in_all("x")}, "translation-not-done", "translations.de"),
        ({"summary": in_all("Too short")}, "summary-length", "summary.nl"),
        ({"summary": in_all(" ".join(["word"] * 71))}, "summary-length", "summary.nl"),
        ({"useful_for": None}, "field-missing", "useful_for"),
    ],
)  # fmt: skip
def test_a_release_asks_more_than_a_draft(folder: Folder, fields: dict[str, Any], code: str, place: str) -> None:
    folder.spoil(GUIDE, **fields)
    assert (code, place) in folder.codes("release")
    assert (code, place) not in folder.codes("draft")


def test_a_release_wants_a_sheet_for_each_situation(folder: Folder) -> None:
    folder.concepts["situation"].append(concept("account-hacked"))
    assert ("situation-without-sheet", "") in folder.codes("release")
    assert folder.codes("draft") == []


def test_a_draft_may_lack_translations(folder: Folder) -> None:
    missing = {"en": "source", "nl": "missing", "fr": "missing", "de": "missing"}
    folder.spoil(GUIDE, summary={"en": "Short"}, useful_for={"en": "Somebody"}, translations=missing)
    assert folder.codes("draft") == []


def test_numbers_may_stand_in_published_titles(folder: Folder) -> None:
    assert folder.spoil(GUIDE, title={"nl": "Dossier 078 170 170"}).codes() == []


@pytest.mark.parametrize(
    ("scheme", "value", "code", "place"),
    [
        ("topic", concept("phishing"), "concept-twice", "concepts[3].id"),
        ("topic", concept("New Topic", broader=["group-one"]), "id-not-kebab", "concepts[3].id"),
        ("topic", concept("new", broader=["group-two"]), "concept-unknown", "concepts[3].broader[1]"),
        ("topic", concept("new"), "not-one-group", "concepts[3].broader"),
        ("topic", concept("new", broader=["group-one"], pref={"en": "new"}), "sheet-language-missing", "concepts[3].pref.nl"),
        ("topic", concept("new", broader=["group-one"], alt={"xx": ["y"]}), "language-unknown", "concepts[3].alt.xx"),
        ("type", concept("pdf", pref=in_all("a paper")), "labels-differ", "concepts[8].pref"),
        ("situation", concept("new", topics=["nothing"]), "concept-unknown", "concepts[2].topics[1]"),
        ("type", {"id": "new", "pref": in_all("new")}, "field-missing", "concepts[8].icon"),
        ("topic", {"pref": in_all("new")}, "field-missing", "concepts[3].id"),
        ("topic", concept("new", colour="red"), "field-unknown", "concepts[3].colour"),
        ("competence", concept("new", close_match=["nothing"]), "concept-unknown", "concepts[2].close_match[1]"),
    ],
)  # fmt: skip
def test_a_vocabulary_rule_refuses(folder: Folder, scheme: str, value: dict[str, Any], code: str, place: str) -> None:
    folder.concepts[scheme].append(value)
    assert (code, place) in folder.codes()


def test_every_vocabulary_must_be_there(folder: Folder) -> None:
    del folder.concepts["price"]
    assert "scheme-missing" in [code for code, _ in folder.codes()]


def test_a_vocabulary_file_bears_the_name_of_its_scheme(folder: Folder) -> None:
    path = folder.write() / "vocabulary" / "colours.yaml"
    path.write_text("scheme: colour\ntitle: {nl: a, fr: b, de: c, en: d}\nconcepts: []\n", encoding="utf-8")
    assert {"scheme-unknown", "scheme-not-file-name"} <= {code for code, _ in folder.codes()}


def test_a_release_wants_scope_notes(folder: Folder) -> None:
    folder.concepts["needs"].append({"id": "downloadable", "pref": in_all("downloadable")})
    assert ("sheet-language-missing", "concepts[2].scope_note.nl") in folder.codes("release")


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("pack", "My Pack", "id-not-kebab"),
        ("seq", "0", "not-allowed"),
        ("seq", "first", "not-a-number"),
        ("issued", "2026-11-31", "not-a-date"),
        ("minimum_program", "1", "not-allowed"),
        ("title", {"nl": "x"}, "sheet-language-missing"),
        ("colour", "red", "field-unknown"),
    ],
)
def test_a_pack_header_rule_refuses(folder: Folder, field: str, value: Any, code: str) -> None:
    folder.header[field] = value
    assert code in [found for found, _ in folder.codes()]


def test_every_code_has_a_sentence_and_a_remedy() -> None:
    used = {
        argument.value
        for path in Path(bbico_desktop.authoring.__file__).parent.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and _name(node.func) in ("mistake", "Mistake", "_RefusedError")
        for argument in [*node.args[:1], *(word.value for word in node.keywords if word.arg == "code")]
        if isinstance(argument, ast.Constant)
    }
    assert len(used) > 60
    assert used <= set(MISTAKES)
    assert all(what and remedy for what, remedy in MISTAKES.values())


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Every problem and every mistake that the program can name has words, and is given the facts that they need."""

import ast
import json
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from bbico_desktop.domain.problems import Family, Mistake, Place, Problem
from bbico_desktop.foundation import messages
from bbico_desktop.foundation.messages import MISTAKES, PROBLEMS, mistake_sentence, sentence

ROOT = Path(__file__).resolve().parents[2]
GIVEN = {"code", "field"}
"""Facts that every sentence may use."""


def calls() -> Iterator[tuple[str, ast.Call]]:
    for file in sorted((ROOT / "bbico_desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield f"{file.relative_to(ROOT)}:{node.lineno}", node


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def problems_raised() -> list[tuple[str, str, set[str]]]:
    """Return (place, code, facts) of each problem whose code stands in the source."""
    return [
        (place, call.args[0].value, {one.arg for one in call.keywords if one.arg})
        for place, call in calls()
        if name_of(call) == "Problem" and call.args and isinstance(call.args[0], ast.Constant)
    ]


def mistakes_named() -> set[str]:
    written = [call for _, call in calls() if name_of(call) in {"Mistake", "mistake", "_RefusedError"}]
    codes = [
        call.args[0] if call.args else next((one.value for one in call.keywords if one.arg == "code"), None) for call in written
    ]
    return {code.value for code in codes if isinstance(code, ast.Constant)}


def facts_in(words: tuple[str, str]) -> set[str]:
    return {name for text in words for _, name, _, _ in string.Formatter().parse(text) if name} - GIVEN


@pytest.mark.parametrize(("place", "code", "facts"), problems_raised(), ids=lambda value: value if isinstance(value, str) else "")
def test_a_problem_has_words_and_is_given_their_facts(place: str, code: str, facts: set[str]):
    assert code in PROBLEMS, place
    assert facts_in(PROBLEMS[code]) <= facts, place


def test_the_codes_that_are_put_together_have_words_too():
    assert {f"pack-{code}" for code in ("not-a-pack", "cut-off", "altered", "unsigned", "untrusted")} <= set(PROBLEMS)
    assert {f"kit-file-{code}" for code in ("not-a-kit", "broken", "too-large", "newer")} <= set(PROBLEMS)
    assert {"disk-full", "read-only", "locked", "not-a-folder", "storage-failed"} <= set(PROBLEMS)


@pytest.mark.parametrize("code", sorted(mistakes_named()))
def test_a_mistake_has_words(code: str):
    assert code in MISTAKES


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
@pytest.mark.parametrize("code", sorted(PROBLEMS))
def test_every_problem_can_be_said_in_every_language(code: str, language: str):
    facts = dict.fromkeys(facts_in(PROBLEMS[code]), "this")

    what, remedy = sentence(Problem(code, Family.STORAGE, **facts), language)

    assert what
    assert "{" not in what + remedy
    assert "?" not in what


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
@pytest.mark.parametrize("code", sorted(MISTAKES))
def test_every_mistake_can_be_said_in_every_language(code: str, language: str):
    mistake = Mistake(code=code, place=Place(field="x"), facts=dict.fromkeys(facts_in(MISTAKES[code]), "this"))

    what, remedy = mistake_sentence(mistake, language)

    assert what
    assert remedy
    assert "{" not in (what + remedy).replace("{helpline:ID}", "")


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return the folder from which translations are read in this test."""
    monkeypatch.setattr(messages, "shipped_folder", lambda: tmp_path)
    messages._words.cache_clear()
    yield tmp_path
    messages._words.cache_clear()


def test_translations_are_taken_from_the_shipped_file_and_facts_are_never_read_as_formats(shipped: Path):
    source = PROBLEMS["locked"][0]
    words = {"nl": {"Problem": {source: "{path} is bezet."}}}
    (shipped / "messages.json").write_text(json.dumps(words), encoding="utf-8")

    assert sentence(Problem("locked", Family.STORAGE, path="{x}"), "nl")[0] == "{x} is bezet."
    assert sentence(Problem("locked", Family.STORAGE, path="x"), "fr")[0] == source.format(path="x")


@pytest.mark.parametrize("content", [None, b"not json", b"\xff"])
def test_without_a_readable_file_everything_is_english(shipped: Path, content: bytes | None):
    if content is not None:
        (shipped / "messages.json").write_bytes(content)

    assert messages.text("Problem", "Check its name.", "nl") == "Check its name."


def test_an_unknown_code_and_a_missing_fact_still_give_a_sentence():
    assert "strange" in sentence(Problem("strange", Family.STORAGE), "en")[0]
    assert "strange" in mistake_sentence(Mistake(code="strange", place=Place()), "en")[0]
    assert "?" in sentence(Problem("locked", Family.STORAGE), "en")[0]

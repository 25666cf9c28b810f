# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What people read in the four languages: complete, found by the program, and with all its names and numbers."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tools import update_translations as updating
from tools.update_translations import LANGUAGES, Message

ROOT = Path(__file__).resolve().parent.parent
PROGRAM, TRANSLATIONS = ROOT / "bbico_desktop", ROOT / "translations"
TARGETS = ("nl", "fr", "de")

# What a translation may not lose: facts in braces, counts, shortcuts, addresses, options, commands, and files of the project.
KEPT = re.compile(
    r"\{+\w+(?::\w+)?\}+|%n|&|https?://|--[a-z]+|bbico [a-z]+"
    r"|[a-z_]+/[\w{}/]*(?:\.\w+)?|\w+\.(?:yaml|json)|\.bbico|BBICO_HOME|\b112\b"
)

# An ellipsis that stands for more values of a command or a record.
VALUES = re.compile(r"(?:[A-Z]{3,}|\b[a-z]{2}:) ?…")

# Names, signs, and words that two languages share: these and no others may stand untranslated.
SHARED = {"Chat", "{name}, {number} ({checked})"}
DATES = {"d MMM yyyy", "d MMMM yyyy", "%n min"}
SAME = {
    "nl": {
        *SHARED,
        *DATES,
        *(
            "{name}: {value}",
            "{sheets}; {both_sides}",
            "E-mail",
            "Filters",
            "Filters ({count})",
            "document",
            "Help",
            "Letters",
            "&Menu",
            " min",
        ),
        *("Limburg", "School", "Status"),
    },
    "fr": {
        *SHARED,
        *DATES,
        *("Catalogue", "Catalogue {number}", "E-mail", "Licence", "Options", "Organisations", "Pages"),
        *("Photo", "Sources", "Hainaut", "Liège", "Namur"),
        *("%n actions", "&Menu", "Kit", "Kits", "Menus", " min", " minutes"),
        *("Documents", "Notes", "%n documents", "%n kits", "%n notes", "%n pages"),
        *("Minutes", "Type", "Version {version}", "catalogue", "document", "kit", "note", "{minutes} minutes"),
        *("Date", "Signature"),
    },
    "de": {
        *SHARED,
        *("{name}: {value}", "{sheets}; {both_sides}", "Form", "Limburg", "Name", "Name:", "Namur", "Text", "Text: B-BICO Desktop"),
        *("Version {version}", "Videos"),
    },
}


def pairs(language: str) -> list[tuple[str, str]]:
    """Return every text with each of its translated forms."""
    text = (TRANSLATIONS / f"bbico_{language}.ts").read_text(encoding="utf-8")
    return [(message.source, form) for message, forms in updating.translations_in(text).items() for form in forms]


def test_the_files_are_up_to_date_and_complete(capsys: pytest.CaptureFixture[str]):
    assert updating.main(["--check"]) == 0, capsys.readouterr().out


def test_every_marked_text_is_found_under_the_name_that_the_program_asks_for():
    marked = {text for file in PROGRAM.rglob("*.py") for text in _marked(ast.parse(file.read_text(encoding="utf-8")), "")}

    found = {(message.context, message.source) for message in updating.messages_in(PROGRAM)}

    assert marked == found


def _marked(node: ast.AST, owner: str) -> Iterator[tuple[str, str]]:
    """Yield (context, text) for each call that marks a text; `tr` speaks for the class around it."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            name = child.func.attr if isinstance(child.func, ast.Attribute) else getattr(child.func, "id", "")
            texts = [one.value for one in child.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            if name == "tr":
                yield owner, texts[0]
            elif name in ("translate", "QT_TRANSLATE_NOOP") and len(texts) > 1:
                yield texts[0], texts[1]
        yield from _marked(child, child.name if isinstance(child, ast.ClassDef) else owner)


@pytest.mark.parametrize("language", TARGETS)
def test_a_translation_loses_no_fact_command_or_address(language: str):
    lost = [
        (source, form) for source, form in pairs(language) if sorted(set(KEPT.findall(source))) != sorted(set(KEPT.findall(form)))
    ]

    assert lost == []


@pytest.mark.parametrize("language", TARGETS)
def test_only_listed_texts_are_the_same_in_both_languages(language: str):
    assert {source for source, form in pairs(language) if form == source} == SAME[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_begins_and_ends_as_its_source(language: str):
    def edges(text: str) -> tuple[str, str, str]:
        blanks_before, blanks_after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
        return blanks_before, blanks_after, text.strip()[-1] if text.strip()[-1] in ".…:" else ""

    assert [(source, form) for source, form in pairs(language) if edges(source) != edges(form)] == []


def test_french_signs_never_begin_a_line():
    loose = [form for _, form in pairs("fr") if re.search(r" [:;?!»]|« |[^\s:/\d][?!;]", form)]

    assert loose == []


@pytest.mark.parametrize("language", ["en", *TARGETS])
def test_an_ellipsis_follows_its_word_and_in_german_a_space(language: str):
    forms = [one for pair in pairs("nl") for one in pair[:1]] if language == "en" else [form for _, form in pairs(language)]
    wanted = "\u00a0…" if language == "de" else "…"

    wrong = [form for form in forms for found in re.finditer(r"\s?…", VALUES.sub("", form)) if found[0] != wanted]

    assert wrong == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", ["0 fiches", "1 fiche", "2 fiches"]),
        ("fr", ["0 fiche", "1 fiche", "2 fiches"]),
        ("de", ["0 Einträge", "1 Eintrag", "2 Einträge"]),
        ("en", ["0 entries", "1 entry", "2 entries"]),
    ],
)
def test_counted_things_have_their_form_for_one_and_for_more(tmp_path: Path, language: str, words: list[str]):
    compiled, program = tmp_path / "words.qm", Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([program, "-silent", TRANSLATIONS / f"bbico_{language}.ts", "-qm", compiled], check=True)
    translator = QTranslator()
    translator.load(str(compiled))

    said = [translator.translate("Wording", "%n entries", "", count).replace("%n", str(count)) for count in (0, 1, 2)]

    assert said == words


def test_new_texts_are_unfinished_and_old_translations_stay():
    kept, new = Message(context="A", source="1 < 2 “x”"), Message(context="A", source="%n things")

    text = updating.written("fr", [kept, new], {kept: ("« 1 < 2 »\u00a0!",), Message(context="B", source="gone"): ("parti",)})

    assert updating.translations_in(text) == {kept: ("« 1 < 2 »\u00a0!",), new: ()}
    assert "&#xa0;!" in text
    assert text.count("<numerusform>") == updating.PLURAL_FORMS


def test_missing_translations_fail_the_check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    (tmp_path / "translations").mkdir()
    (tmp_path / "bbico_desktop").mkdir()
    (tmp_path / "bbico_desktop" / "page.py").write_text(
        'class Page:\n    def show(self):\n        self.tr("Hello")\n', encoding="utf-8"
    )
    monkeypatch.setattr(updating, "ROOT", tmp_path)

    outcomes = [updating.main(["--check"]), updating.main([]), updating.main(["--check"])]

    assert outcomes == [1, 1, 1]
    assert "bbico_nl.ts: unfinished: Page: Hello" in capsys.readouterr().out
    assert "Hello" not in (tmp_path / "translations" / "bbico_en.ts").read_text(encoding="utf-8")

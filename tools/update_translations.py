# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Bring `translations/bbico_*.ts` up to date with the texts in the program.

python -m tools.update_translations            add new texts as unfinished, drop those that are gone, keep every translation
python -m tools.update_translations --check    change nothing; return 1 when a file would change or a translation is missing

The files are Qt Linguist's. Texts are ordered by context and alphabet, without line numbers, so that code may move about.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
PROGRAM, TRANSLATIONS = "bbico_desktop", "translations"
SOURCE_LANGUAGE = "en"
LANGUAGES = ("nl", "fr", "de", SOURCE_LANGUAGE)  # of the source language the plural forms alone
PLURAL_FORMS = 2  # "one" and "other", in each of the four languages
COUNT = "%n"
ENTITIES = {'"': "&quot;", "'": "&apos;", "\u00a0": "&#xa0;", "\u202f": "&#x202f;"}  # as Linguist writes them
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}" sourcelanguage="en">\n'


class CannotReadError(Exception):
    """The texts of the program cannot be gathered; the text says why."""


@dataclass(frozen=True, slots=True, order=True, kw_only=True)
class Message:
    """A text that people see, as it stands in the program."""

    context: str
    source: str
    comment: str = ""

    @property
    def counted(self) -> bool:
        """Whether it holds a number, and so has a form for one and a form for more."""
        return COUNT in self.source


Forms = tuple[str, ...]
Translated = Mapping[Message, Forms]


def main(arguments: list[str] | None = None) -> int:
    """Update the files, or only look; return 1 when something is missing."""
    parser = argparse.ArgumentParser(description="Bring the translations up to date with the texts in the program.")
    parser.add_argument("--check", action="store_true", help="change nothing, fail when something would change or is missing")
    check = parser.parse_args(arguments).check
    try:
        messages = messages_in(ROOT / PROGRAM)
    except CannotReadError as error:
        print(error, file=sys.stderr)
        return 1
    faults = [fault for language in LANGUAGES for fault in _update(language, messages, write=not check)]
    print(*faults, f"{len(messages)} texts, {len(faults)} faults", sep="\n")
    return 1 if faults else 0


def _update(language: str, messages: list[Message], *, write: bool) -> list[str]:
    """Write one file anew if it is asked for, and return what is wrong with it."""
    file = ROOT / TRANSLATIONS / f"bbico_{language}.ts"
    held = file.read_text(encoding="utf-8") if file.is_file() else ""
    translated = translations_in(held)
    wanted = [message for message in messages if message.counted or language != SOURCE_LANGUAGE]
    text = written(language, wanted, translated)
    if write:
        file.write_text(text, encoding="utf-8")
    changed = [f"{file.name}: out of date; run python -m tools.update_translations"] if text != held and not write else []
    unfinished = [message for message in wanted if not finished(translated.get(message, ()), message)]
    return [*changed, *(f"{file.name}: unfinished: {message.context}: {message.source}" for message in unfinished)]


def messages_in(folder: Path) -> list[Message]:
    """Return every text that the program marks for translation, in order. Raises CannotReadError."""
    files = sorted(str(file) for file in folder.rglob("*.py"))
    with tempfile.TemporaryDirectory() as name:
        found, listed = Path(name, "found.ts"), Path(name, "files")
        listed.write_text("\n".join(files), encoding="utf-8")
        program = Path(sys.executable).with_name("pyside6-lupdate")
        command = [program, f"@{listed}", "-ts", found, "-source-language", SOURCE_LANGUAGE, "-locations", "none", "-silent"]
        surroundings = {**os.environ, "LC_ALL": "C.UTF-8"}  # in the plain C locale Qt complains
        done = subprocess.run([str(part) for part in command], env=surroundings, capture_output=True, text=True, check=False)
        if done.returncode or done.stderr.strip() or not found.is_file():
            raise CannotReadError(f"pyside6-lupdate: {done.stderr.strip() or done.stdout.strip()}")
        return sorted(translations_in(found.read_text(encoding="utf-8")))


def translations_in(text: str) -> Translated:
    """Return what a `.ts` file says for each text; an unfinished translation is there, but empty."""
    if not text:
        return {}
    return {
        Message(
            context=context.findtext("name", ""), source=message.findtext("source", ""), comment=message.findtext("comment", "")
        ): _forms(message)
        for context in ET.fromstring(text).iter("context")  # noqa: S314  # a file of this repository, or of lupdate
        for message in context.iter("message")
    }


def _forms(message: ET.Element) -> Forms:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return ()
    if message.get("numerus") == "yes":
        return tuple(form.text or "" for form in translation.iter("numerusform"))
    return (translation.text or "",)


def finished(forms: Forms, message: Message) -> bool:
    """Return whether a text has all its translated forms."""
    return len(forms) == (PLURAL_FORMS if message.counted else 1) and all(forms)


def written(language: str, messages: list[Message], translated: Translated) -> str:
    """Return a `.ts` file with the translations that are there, and the other texts as unfinished."""
    lines = [HEAD.format(language=language)]
    for context, own in groupby(messages, lambda message: message.context):
        lines.append(f"<context>\n    <name>{_escaped(context)}</name>\n")
        lines += [_message(message, translated.get(message, ())) for message in own]
        lines.append("</context>\n")
    return "".join([*lines, "</TS>\n"])


def _message(message: Message, forms: Forms) -> str:
    """Return one text. lupdate misses the number in QCoreApplication.translate(), so that `%n` alone tells that there is one."""
    numerus = ' numerus="yes"' if message.counted else ""
    comment = f"        <comment>{_escaped(message.comment)}</comment>\n" if message.comment else ""
    state = "" if finished(forms, message) else ' type="unfinished"'
    shown = forms if finished(forms, message) else ("",) * (PLURAL_FORMS if message.counted else 1)
    if message.counted:
        inner = "".join(f"            <numerusform>{_escaped(form)}</numerusform>\n" for form in shown)
        translation = f"        <translation{state}>\n{inner}        </translation>\n"
    else:
        translation = f"        <translation{state}>{_escaped(shown[0])}</translation>\n"
    return f"    <message{numerus}>\n        <source>{_escaped(message.source)}</source>\n{comment}{translation}    </message>\n"


def _escaped(text: str) -> str:
    return escape(text, ENTITIES)


if __name__ == "__main__":
    sys.exit(main())

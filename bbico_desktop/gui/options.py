# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What may be said on the window's command line. Qt is not loaded here, and argparse, which speaks English only, not at all."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, TextIO

from bbico_desktop.domain.languages import LANGUAGES, Language
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.foundation.translatable import QT_TRANSLATE_NOOP

HELP_NOW, KITS = "help_now", "kits"
PORTABLE_FOLDER = "bbico-home"
MOST_FILES = 100

USAGE = QT_TRANSLATE_NOOP("Options", "Usage: bbico-desktop [OPTION …] [FILE …]")
ABOUT = QT_TRANSLATE_NOOP(
    "Options", "Opens the window. Files are opened in it: kits, own things, catalogues, PDF documents and pictures."
)
FLAGS = {
    "--help-now": QT_TRANSLATE_NOOP("Options", "begin with Help now"),
    "--kits": QT_TRANSLATE_NOOP("Options", "begin with the kits"),
    "--kiosk": QT_TRANSLATE_NOOP("Options", "public terminal: full screen, keeps nothing"),
    "--portable": QT_TRANSLATE_NOOP("Options", "keep everything beside the program, such as on a stick"),
    "--help": QT_TRANSLATE_NOOP("Options", "show this help"),
    "--version": QT_TRANSLATE_NOOP("Options", "show the version"),
}
VALUES = {
    "--lang": ("nl|fr|de|en", QT_TRANSLATE_NOOP("Options", "use this language, this time only")),
    "--home": ("DIR", QT_TRANSLATE_NOOP("Options", "keep everything under this folder")),
}


class Options(NamedTuple):
    """What was said on the command line. `place` is where to begin, empty for Home."""

    home: Path | None = None
    language: Language | None = None
    place: str = ""
    kiosk: bool = False
    files: tuple[Path, ...] = ()


class Asked(NamedTuple):
    """Options, or words that were asked for instead of a window."""

    options: Options = Options()
    words: str = ""


def read_options(arguments: Sequence[str], environ: Mapping[str, str]) -> Asked:
    """Return what the arguments ask for. Raises Problem of wrong use."""
    flags: set[str] = set()
    values: dict[str, str] = {}
    files: list[Path] = []
    for name, value in _parts(arguments):
        if not name:
            files.append(Path(value).absolute())
        elif name in VALUES:
            values[name] = value
        else:
            flags.add(name)
    language = _language(values.get("--lang"))
    if "--help" in flags:
        return Asked(words=help_words(language or _system(environ)))
    if "--version" in flags:
        from bbico_desktop.foundation.release import VERSION

        return Asked(words=f"B-BICO Desktop {VERSION}")
    home = Path(values["--home"]) if "--home" in values else portable_home() if "--portable" in flags else None
    place = HELP_NOW if "--help-now" in flags else KITS if "--kits" in flags else ""
    return Asked(
        options=Options(home=home, language=language, place=place, kiosk="--kiosk" in flags, files=tuple(files[:MOST_FILES]))
    )


def portable_home() -> Path:
    """Return the folder beside the program in which a portable program keeps everything."""
    program = Path(sys.executable if getattr(sys, "frozen", False) else sys.argv[0])
    return program.absolute().parent / PORTABLE_FOLDER


def help_words(language: Language) -> str:
    """Return how the program is called, in one language."""
    from bbico_desktop.foundation.messages import text

    rows = list(FLAGS.items())
    rows[4:4] = [(f"{name} {value}", meaning) for name, (value, meaning) in VALUES.items()]
    width = max(len(name) for name, _ in rows)
    lines = (f"  {name:<{width}}  {text('Options', meaning, language)}" for name, meaning in rows)
    return "\n".join([text("Options", USAGE, language), "", text("Options", ABOUT, language), "", *lines])


def say(stream: TextIO | None, words: str) -> None:
    """Write a line where there is no window to say it in; a program without a terminal, as on Windows, has nowhere to."""
    if stream is not None:
        stream.write(f"{words}\n")


def wrong_use_words(problem: Problem, environ: Mapping[str, str]) -> str:
    """Return what is wrong with the arguments, in the system's language."""
    from bbico_desktop.foundation.messages import sentence

    return " ".join(part for part in sentence(problem, _system(environ)) if part)


def _parts(arguments: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield (option, value); a file has no option. After `--` everything is a file."""
    rest = iter(arguments)
    for argument in rest:
        name, equals, value = argument.partition("=")
        if argument == "--":
            yield from (("", file) for file in rest)
        elif argument == "-h":
            yield "--help", ""
        elif name in VALUES:
            given = value if equals else next(rest, "")
            if not given:
                raise Problem("argument-without-value", Family.WRONG_USE, what=name, command="bbico-desktop")
            yield name, given
        elif argument in FLAGS:
            yield argument, ""
        elif argument.startswith("-"):
            raise Problem("argument-unknown", Family.WRONG_USE, what=argument, command="bbico-desktop")
        else:
            yield "", argument


def _language(value: str | None) -> Language | None:
    language = next((one for one in LANGUAGES if one == value), None)
    if value is not None and language is None:
        raise Problem("unknown-value", Family.WRONG_USE, option="--lang", value=value, values=", ".join(LANGUAGES))
    return language


def _system(environ: Mapping[str, str]) -> Language:
    from bbico_desktop.foundation.system_language import system_language

    return system_language(environ) or "en"

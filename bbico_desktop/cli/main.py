# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The program `bbico`: read the arguments, run one command, turn what went wrong into a sentence and an exit code."""

from __future__ import annotations

import argparse
import errno
import os
import sys
from collections.abc import Collection, Sequence
from contextlib import closing, suppress
from io import UnsupportedOperation
from pathlib import Path
from typing import Any

from bbico_desktop.cli.commands import (
    doctor,
    gaps,
    kiosk,
    kit,
    lesson,
    own,
    pack,
    printing,
    quality,
    report,
    reset,
    saved,
    search,
    show,
)
from bbico_desktop.cli.environment import Environment
from bbico_desktop.cli.output import Output
from bbico_desktop.cli.parser import Finished, Parser
from bbico_desktop.cli.session import Session
from bbico_desktop.cli.words import BUG, HOME_HELP, JSON_HELP, MORE_ABOUT, PROGRAM_ABOUT, VERSION_HELP, Voice
from bbico_desktop.composition import check_folders
from bbico_desktop.domain.languages import LANGUAGES, Language
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.foundation import logs
from bbico_desktop.foundation.files import storage_trouble
from bbico_desktop.foundation.messages import sentence
from bbico_desktop.foundation.paths import paths_for
from bbico_desktop.foundation.release import VERSION
from bbico_desktop.foundation.system_language import system_language

COMMANDS: dict[str, Any] = {
    "search": search, "show": show, "print": printing, "kit": kit, "lesson": lesson, "own": own, "saved": saved, "report": report,
    "pack": pack, "gaps": gaps, "quality": quality, "kiosk": kiosk, "doctor": doctor, "reset": reset,
}  # fmt: skip
"""What declares each command, in the order in which help names them."""
DONE, WRONG_USE, BUG_CODE, STOPPED, PIPE_CLOSED = 0, int(Family.WRONG_USE), 70, 130, 141


def main(argv: Sequence[str] | None = None, environment: Environment | None = None) -> int:
    """Run one command and return its exit code (docs/command-line.md); never raises, never prints a traceback."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    surroundings = environment or Environment.of_this_process()
    try:
        return _run(arguments, surroundings)
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        _close_pipe(surroundings)
        return PIPE_CLOSED


def _run(argv: list[str], environment: Environment) -> int:
    language = _language(argv, environment)
    say = Voice(language)
    output = Output(environment=environment, say=say, as_json="--json" in argv)
    home = _home(argv)
    log = logs.start(paths_for(home, environment.environ))
    try:
        code = _obey(argv, environment, output, language)
        output.flush()
        return code
    except Problem as problem:
        return _told(problem, output)
    except BrokenPipeError:
        raise
    except OSError as error:  # such as a full disk beneath the output
        return _told(_output_trouble(error), output)
    except Exception as error:  # noqa: BLE001  # the border: a fault of ours must not reach a reader as a traceback
        logs.log_bug(error)
        output.fault("bug", say(BUG, path=paths_for(home, environment.environ).log / logs.FILE_NAME))
        return BUG_CODE
    finally:
        logs.stop(log)


def _output_trouble(error: OSError) -> Problem:
    if error.filename:
        return storage_trouble(error, Path(str(error.filename)))
    return Problem("output-failed", Family.STORAGE, reason=errno.errorcode.get(error.errno or 0, type(error).__name__))


def _told(problem: Problem, output: Output) -> int:
    try:
        output.problem(problem)
        output.flush()
    except OSError:  # the object has nowhere to go: say it where people read
        with suppress(OSError):
            output.notice(" ".join(part for part in sentence(problem, output.say.language) if part))
    return int(problem.family)


def _obey(argv: list[str], environment: Environment, output: Output, language: Language) -> int:
    parser = build_parser(environment, output.say, [one for one in argv if one in COMMANDS])
    try:
        arguments = parser.parse_args(argv)
    except Finished:
        return DONE
    if arguments.version and not output.as_json:
        output.line(f"bbico {VERSION}")
        return DONE
    if arguments.command is None and not arguments.version:
        parser.print_help(environment.stderr)
        return WRONG_USE
    home = getattr(arguments, "home", None)
    with closing(environment.open_services(home, environ=environment.environ, clock=environment.clock)) as services:
        check_folders(services.paths)
        if arguments.version:
            from bbico_desktop.services.about import about_object  # not before somebody wants to know

            output.json({"bbico": VERSION, **about_object(services.about.about())})
            return DONE
        session = Session(services=services, output=output, environment=environment, language=language)
        code: int = arguments.run(session, arguments)
    return code


def build_parser(environment: Environment, say: Voice, named: Collection[str] = ()) -> Parser:
    """Return the parser of the commands that are named, of all when none is: to declare all takes longer than most of them run."""
    parser = Parser(prog="bbico", environment=environment, say=say, about=PROGRAM_ABOUT, epilog=say(MORE_ABOUT))
    parser.options.add_argument("--version", action="store_true", help=say(VERSION_HELP))
    parser.options.add_argument("--json", action="store_true", help=say(JSON_HELP))
    parser.options.add_argument("--home", metavar="DIR", type=Path, default=argparse.SUPPRESS, help=say(HOME_HELP))
    commands = parser.add_commands("command", required=False)
    for name in COMMANDS:
        if name in named or not named:
            COMMANDS[name].add(commands, say)
    return parser


def _language(argv: list[str], environment: Environment) -> Language:
    """Return the language that the reader asks for, even when the rest of the arguments cannot be read."""
    asked: Any = _value_of("--lang", argv)
    return asked if asked in LANGUAGES else system_language(environment.environ) or "en"


def _home(argv: list[str]) -> Path | None:
    named = _value_of("--home", argv)
    return Path(named) if named else None


def _value_of(option: str, argv: list[str]) -> str | None:
    for place, argument in enumerate(argv):
        if argument == "--":
            return None
        if argument == option:
            return argv[place + 1] if place + 1 < len(argv) else None
        if argument.startswith(f"{option}="):
            return argument.partition("=")[2]
    return None


def _close_pipe(environment: Environment) -> None:
    """Give the closed pipe's place to nothing, so that Python does not complain when it flushes at its end."""
    with suppress(OSError, UnsupportedOperation):
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, environment.stdout.fileno())
        os.close(nothing)


if __name__ == "__main__":
    sys.exit(main())

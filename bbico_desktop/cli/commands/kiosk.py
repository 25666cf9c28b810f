# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico kiosk`: the number for staff of a public terminal, and what is still open there."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from getpass import getpass
from typing import Any

from bbico_desktop.cli import kiosk_words as words
from bbico_desktop.cli.parser import Parser, add_common
from bbico_desktop.cli.session import Session
from bbico_desktop.cli.words import Voice
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.foundation import pins, terminal_settings
from bbico_desktop.foundation.terminal_settings import TerminalSettings
from bbico_desktop.services.terminal_check import terminal_checks

DONE, STILL_OPEN = 0, int(Family.NOT_FOUND)


def add(commands: Any, say: Voice) -> None:
    """Declare the arguments of each command on terminals."""
    parser: Parser = commands.add_parser("kiosk", help=say(words.KIOSK_ABOUT), about=words.KIOSK_ABOUT)
    below = parser.add_commands("kiosk_command", required=True)
    for name, about, run in (("pin", words.PIN_ABOUT, set_pin), ("check", words.CHECK_ABOUT, check)):
        one: Parser = below.add_parser(name, help=say(about), about=about)
        add_common(one)
        one.set_defaults(run=run)


def set_pin(session: Session, _arguments: argparse.Namespace) -> int:
    """Keep a number: typed twice at a terminal and not shown, else one line of the input. Raises Problem `pin-unsound`."""
    pin = _typed(session, words.PIN_QUESTION)
    if session.environment.stdin.isatty() and _typed(session, words.PIN_AGAIN) != pin:
        raise Problem("pin-differs", Family.WRONG_USE)
    if not pins.is_sound(pin):
        raise Problem("pin-unsound", Family.WRONG_USE, least=pins.SHORTEST, most=pins.LONGEST)
    paths = session.services.paths
    terminal_settings.save(paths, replace(terminal_settings.load(paths), pin=pins.hash_of(pin)))
    path = terminal_settings.terminal_file(paths)
    if session.output.as_json:
        session.output.json({"kept": str(path)})
    else:
        session.output.line(session.say(words.PIN_KEPT))
        session.output.unbroken(session.say(words.SETTINGS_FILE, path=path))
    return DONE


def check(session: Session, _arguments: argparse.Namespace) -> int:
    """Show settings and checks; return 1 while something is open."""
    paths = session.services.paths
    settings = terminal_settings.load(paths)
    checks = terminal_checks(settings, session.environment.environ)
    if session.output.as_json:
        held = {"language": settings.language, "idle_seconds": settings.idle_seconds, "printing": settings.printing}
        session.output.json(
            {
                "file": str(terminal_settings.terminal_file(paths)),
                "settings": {**held, "pages": settings.pages, "pin": bool(settings.pin)},
                "checks": checks,
                "not_tested": list(words.OF_THE_SYSTEM),
            }
        )
    else:
        _write(session, settings, checks)
    return DONE if all(checks.values()) else STILL_OPEN


def _write(session: Session, settings: TerminalSettings, checks: dict[str, bool]) -> None:
    say, output = session.say, session.output
    output.unbroken(say(words.SETTINGS_FILE, path=terminal_settings.terminal_file(session.services.paths)))
    output.table(_rows(say, settings), indent=2)
    output.line()
    output.table(((say(words.OK if fine else words.OPEN), say(words.CHECKS[name])) for name, fine in checks.items()), indent=2)
    output.table(((say(words.NOT_TESTED), say(one)) for one in words.OF_THE_SYSTEM), indent=2)
    output.line(say(words.SEE))


def _rows(say: Voice, settings: TerminalSettings) -> Iterator[tuple[str, str]]:
    pages = say(words.PAGES_EACH, count=settings.pages) if settings.pages else say(words.NO_LIMIT)
    yield say(words.LANGUAGE), settings.language or say(words.OF_THE_COMPUTER)
    yield say(words.IDLE), say(words.SECONDS, count=settings.idle_seconds)
    yield say(words.PRINTING), pages if settings.printing else say(words.NO_PRINTING)


def _typed(session: Session, question: str) -> str:
    """Return what was typed; at a real terminal it is not shown."""
    stdin = session.environment.stdin
    if stdin.isatty() and stdin is sys.stdin:
        session.output.flush()
        return getpass(session.say(question), stream=session.environment.stderr)
    return session.ask(question).strip() if stdin.isatty() else stdin.readline().strip()

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Arguments as argparse reads them, in the reader's language, with wrong use as a Problem instead of an exit."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

from bbico_desktop.cli.environment import Environment
from bbico_desktop.cli.words import (
    COMMANDS,
    HELP_HELP,
    HOME_HELP,
    JSON_HELP,
    LANG_HELP,
    OPTIONS,
    USAGE,
    Voice,
)
from bbico_desktop.domain.languages import LANGUAGES
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.unknown_values import unknown_value

# What argparse says, and the code of the problem that it means; the group is the fact.
COMPLAINTS = (
    (re.compile(r"the following arguments are required: (?P<what>.+)"), "arguments-missing"),
    (re.compile(r"unrecognized arguments: (?P<what>.+)"), "argument-unknown"),
    (re.compile(r"argument (?P<what>\S+): expected .*argument"), "argument-without-value"),
    (re.compile(r"argument \S+: invalid choice: '(?P<what>.*)' \(choose from .*\)"), "command-unknown"),
)


class Finished(Exception):  # noqa: N818  # argparse did all there was to do: help was asked for and given
    """Nothing more is to be done."""


class Parser(argparse.ArgumentParser):
    """One command's arguments."""

    def __init__(self, *, environment: Environment, say: Voice, about: str, **more: Any) -> None:
        super().__init__(description=say(about), add_help=False, allow_abbrev=False, formatter_class=self._formatter, **more)
        self.say = say
        self._environment = environment
        self.options = self.add_argument_group(say(OPTIONS))
        self.options.add_argument("-h", "--help", action="help", help=say(HELP_HELP))

    def add_commands(self, name: str, *, required: bool) -> Any:
        """Return where the commands below this one are added; the chosen one is kept as `name`."""
        below: Any = partial(Parser, environment=self._environment, say=self.say)  # argparse only calls it
        return self.add_subparsers(title=self.say(COMMANDS), dest=name, metavar="COMMAND", required=required, parser_class=below)

    def _formatter(self, prog: str) -> argparse.HelpFormatter:
        return _Formatter(prog, width=self._environment.width, usage_word=self.say(USAGE))

    def print_help(self, file: Any = None) -> None:
        """Write the help where the command writes."""
        (file or self._environment.stdout).write(self.format_help())

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        """End the command, not the process."""
        raise Finished

    def error(self, message: str) -> NoReturn:
        """Raise what argparse complains about as a Problem (WRONG_USE)."""
        for complaint, code in COMPLAINTS:
            found = complaint.fullmatch(message)
            if found:
                raise Problem(code, Family.WRONG_USE, what=found["what"], command=self.prog)
        raise Problem("wrong-use", Family.WRONG_USE, what=message, command=self.prog)


class _Formatter(argparse.HelpFormatter):
    """Help with our own word for "usage"."""

    def __init__(self, prog: str, *, width: int, usage_word: str) -> None:
        super().__init__(prog, width=width, max_help_position=28)
        self._usage_word = usage_word

    def add_usage(self, usage: str | None, actions: Iterable[Any], groups: Iterable[Any], prefix: str | None = None) -> None:
        """Add the line that shows how the command is written."""
        super().add_usage(usage, actions, groups, f"{self._usage_word} " if prefix is None else prefix)


def add_common(parser: Parser, *, lang: bool = True, json: bool = True) -> None:
    """Add the options that every command has."""
    say = parser.say
    if lang:
        parser.options.add_argument("--lang", metavar="L", type=language, help=say(LANG_HELP))
    if json:
        parser.options.add_argument("--json", action="store_true", help=say(JSON_HELP))
    parser.options.add_argument("--home", metavar="DIR", type=Path, default=argparse.SUPPRESS, help=say(HOME_HELP))


def language(value: str) -> str:
    """Return one of our four languages. Raises Problem `unknown-value…`."""
    if value not in LANGUAGES:
        raise unknown_value("--lang", value, LANGUAGES)
    return value


class WholeNumber:
    """A whole number from `least` to `most`."""

    def __init__(self, option: str, least: int, most: int) -> None:
        self._option = option
        self._least = least
        self._most = most

    def __call__(self, value: str) -> int:
        """Return the number. Raises Problem `not-a-number`."""
        number = int(value) if re.fullmatch(r"[0-9]{1,9}", value) else -1
        if not self._least <= number <= self._most:
            raise Problem("not-a-number", Family.WRONG_USE, option=self._option, value=value, least=self._least, most=self._most)
        return number

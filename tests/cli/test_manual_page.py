# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The manual page of `bbico` knows every command, and no option that is gone."""

import argparse
import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest

from bbico_desktop.cli.environment import Environment
from bbico_desktop.cli.main import build_parser
from bbico_desktop.cli.words import Voice

PAGE = Path(__file__).resolve().parents[2] / "installer" / "man" / "bbico.1"


@pytest.fixture
def parser() -> argparse.ArgumentParser:
    surroundings = Environment(stdin=StringIO(), stdout=StringIO(), stderr=StringIO(), environ={})
    return build_parser(surroundings, Voice("en"))


@pytest.fixture
def page() -> str:
    """Return the page without what lays it out."""
    return PAGE.read_text(encoding="utf-8").replace("\\-", "-")


def below(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    held = [one for one in parser._actions if isinstance(one, argparse._SubParsersAction)]
    return dict(held[0].choices) if held else {}


def commands(parser: argparse.ArgumentParser, before: str = "") -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Yield each command that does something, with what stands before it: "kit list"."""
    for name, one in below(parser).items():
        if below(one):
            yield from commands(one, f"{before}{name} ")
        else:
            yield f"{before}{name}", one


def headings(page: str) -> set[str]:
    """Return the commands that stand at the head of a paragraph of their own."""
    lines = page.splitlines()
    heads = [lines[number + 1] for number, line in enumerate(lines) if line == ".TP"]
    named = [name for head in heads for name in re.sub(r"^\.\w+ ", "", head).replace('"', "").split(",")]
    return {" ".join(name.split(" --")[0].split()) for name in named}


def test_every_command_is_explained(parser: argparse.ArgumentParser, page: str):
    explained = headings(page)

    assert [name for name, _ in commands(parser) if name not in explained] == []


def test_every_option_that_it_names_is_there(parser: argparse.ArgumentParser, page: str):
    there = {option for one in (parser, *(one for _, one in commands(parser))) for option in one._option_string_actions}

    assert set(re.findall(r"--[a-z][a-z-]*", page)) - {"--kiosk"} <= there

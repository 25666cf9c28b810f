# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico print`: a hand-out as PDF."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bbico_desktop.cli.parser import Parser, add_common, language
from bbico_desktop.cli.session import Session
from bbico_desktop.cli.words import (
    IDS_HELP,
    LAYOUT_HELP,
    OUT_HELP,
    PRINT_ABOUT,
    PRINT_LANG_HELP,
    WHAT,
    WRITTEN,
    Voice,
)
from bbico_desktop.domain.kits import OpenKit, own_kit_number
from bbico_desktop.domain.paper import LAYOUTS, SHEET
from bbico_desktop.domain.unknown_values import unknown_value

DONE = 0


def add(commands: Any, say: Voice) -> None:
    """Declare the arguments."""
    parser: Parser = commands.add_parser("print", help=say(PRINT_ABOUT), about=PRINT_ABOUT)
    what = parser.add_argument_group(say(WHAT))
    what.add_argument("ids", metavar="NAME", nargs="+", help=say(IDS_HELP))
    what.add_argument("--out", metavar="FILE.pdf", type=Path, required=True, help=say(OUT_HELP))
    parser.options.add_argument("--lang", metavar="L", type=language, action="append", help=say(PRINT_LANG_HELP))
    layouts = say(LAYOUT_HELP, layouts=", ".join(LAYOUTS))
    parser.options.add_argument("--layout", metavar="LAYOUT", type=layout_of, default=SHEET, help=layouts)
    add_common(parser, lang=False)
    parser.set_defaults(run=run)


def run(session: Session, arguments: argparse.Namespace) -> int:
    """Write the PDF whole or not at all. Raises Problem `unknown-id`, `kit-unknown` when one of the entries is not there."""
    languages = tuple(dict.fromkeys(arguments.lang or [session.language]))
    session.notice_clock()
    paper = session.services.handouts.for_kits(own_kits(session, arguments.ids))
    paper.write(tuple(arguments.ids), languages, arguments.layout, arguments.out)
    session.notice_trouble()
    if session.output.as_json:
        session.output.json(
            {"written": str(arguments.out), "ids": arguments.ids, "lang": list(languages), "layout": arguments.layout}
        )
    else:
        session.output.unbroken(session.say(WRITTEN, path=arguments.out))
    return DONE


def own_kits(session: Session, ids: Iterable[str]) -> list[OpenKit]:
    """Return those of the entries that are the reader's own kits. Raises Problem `kit-unknown`."""
    return [session.services.kits.record(one) for one in dict.fromkeys(ids) if own_kit_number(one) is not None]


def layout_of(value: str) -> str:
    """Return a layout of paper. Raises Problem `unknown-value`."""
    if value not in LAYOUTS:
        raise unknown_value("--layout", value, LAYOUTS)
    return value

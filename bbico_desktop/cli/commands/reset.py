# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico reset --all`: take away everything that the program wrote, after asking."""

from __future__ import annotations

import argparse
from typing import Any

from bbico_desktop.cli.folders import folders_object, write_folders
from bbico_desktop.cli.parser import Parser, add_common
from bbico_desktop.cli.session import Session
from bbico_desktop.cli.words import (
    ALL_HELP,
    NOTHING_KEPT,
    NOTHING_REMOVED,
    REMOVE_QUESTION,
    REMOVED,
    RESET_ABOUT,
    WHAT,
    YES_HELP,
    Voice,
)
from bbico_desktop.domain.problems import Family, Problem

DONE, NOT_DONE = 0, int(Family.NOT_FOUND)


def add(commands: Any, say: Voice) -> None:
    """Declare the arguments."""
    parser: Parser = commands.add_parser("reset", help=say(RESET_ABOUT), about=RESET_ABOUT)
    parser.add_argument_group(say(WHAT)).add_argument("--all", action="store_true", required=True, help=say(ALL_HELP))
    parser.options.add_argument("--yes", action="store_true", help=say(YES_HELP))
    add_common(parser)
    parser.set_defaults(run=run)


def run(session: Session, arguments: argparse.Namespace) -> int:
    """Remove it; return 1 when the reader did not say yes. Without a terminal to ask at, `--yes` is needed."""
    leaving, output = session.services.leaving, session.output
    kept = tuple(folder for folder in leaving.kept() if folder.there)
    if not kept:
        output.json({"removed": []}) if output.as_json else output.line(session.say(NOTHING_KEPT))
        return DONE
    if not arguments.yes and not _agreed(session):
        output.notice(session.say(NOTHING_REMOVED))
        return NOT_DONE
    session.services.close()
    removed = leaving.remove_all()
    if output.as_json:
        output.json({"removed": [str(path) for path in removed], "folders": folders_object(kept)})
    else:
        output.line(session.say(REMOVED, count=len(removed)))
    return DONE


def _agreed(session: Session) -> bool:
    if session.output.as_json or not session.environment.stdin.isatty():
        raise Problem("reset-needs-yes", Family.WRONG_USE)
    write_folders(session.services.leaving.kept(), session)
    return session.agrees(REMOVE_QUESTION)

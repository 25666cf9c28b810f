# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico print`: a hand-out as PDF."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bbico_desktop.cli import words
from bbico_desktop.cli.output import problem_object
from bbico_desktop.cli.parser import Parser, add_common, language
from bbico_desktop.cli.session import Session
from bbico_desktop.cli.words import Voice
from bbico_desktop.domain.kits import OpenKit, own_kit_number
from bbico_desktop.domain.paper import LAYOUTS, SHEET, PaperOptions
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.unknown_values import unknown_value
from bbico_desktop.foundation.messages import sentence

if TYPE_CHECKING:
    from bbico_desktop.services.handouts import Handouts

DONE, NOT_DONE = 0, int(Family.NOT_FOUND)


def add(commands: Any, say: Voice) -> None:
    """Declare the arguments."""
    parser: Parser = commands.add_parser("print", help=say(words.PRINT_ABOUT), about=words.PRINT_ABOUT)
    what = parser.add_argument_group(say(words.WHAT))
    what.add_argument("ids", metavar="NAME", nargs="*", help=say(words.IDS_HELP))
    what.add_argument("--all", action="store_true", help=say(words.EVERYTHING_HELP))
    what.add_argument("--out", metavar="FILE.pdf", type=Path, required=True, help=say(words.OUT_HELP))
    what.add_argument("--each", action="store_true", help=say(words.EACH_HELP))
    parser.options.add_argument("--lang", metavar="L", type=language, action="append", help=say(words.PRINT_LANG_HELP))
    add_paper(parser, say)
    add_common(parser, lang=False)
    parser.set_defaults(run=run)


def add_paper(parser: Parser, say: Voice) -> None:
    """Declare how the paper looks: the layout, and what any layout can be told."""
    layouts = say(words.LAYOUT_HELP, layouts=", ".join(LAYOUTS))
    parser.options.add_argument("--layout", metavar="LAYOUT", type=layout_of, default=SHEET, help=layouts)
    parser.options.add_argument("--grey", action="store_true", help=say(words.GREY_HELP))
    parser.options.add_argument("--large", action="store_true", help=say(words.LARGE_HELP))
    parser.options.add_argument("--without-notes", action="store_true", help=say(words.NO_NOTES_HELP))


def options_of(arguments: argparse.Namespace) -> PaperOptions:
    """Return how the paper is wanted."""
    return PaperOptions(large=arguments.large, grey=arguments.grey, notes=not arguments.without_notes)


def run(session: Session, arguments: argparse.Namespace) -> int:
    """Write each PDF whole or not at all. Raises Problem `unknown-id`, `kit-unknown` when one of the entries is not there."""
    languages = tuple(dict.fromkeys(arguments.lang or [session.language]))
    ids = tuple(session.services.browsing.ids() if arguments.all else arguments.ids)
    if not ids:
        raise Problem("arguments-missing", Family.WRONG_USE, what="NAME", command="print")
    session.notice_clock()
    paper = session.services.handouts.for_kits(own_kits(session, ids))
    entries = paper.wanted(ids)
    expired = entries.expired(session.language)
    if not printed_all_the_same(session, expired):
        return NOT_DONE
    if arguments.each:
        return _run_each(session, arguments, paper, ids, languages=languages, expired=expired)
    entries.write(languages, arguments.layout, arguments.out, options=options_of(arguments))
    session.notice_trouble()
    if session.output.as_json:
        written = {"written": str(arguments.out), "ids": list(ids), "lang": list(languages), "layout": arguments.layout}
        session.output.json({**written, "expired": expired_objects(expired)})
    else:
        session.output.unbroken(session.say(words.WRITTEN, path=arguments.out))
    return DONE


def expired_objects(expired: Mapping[str, str]) -> list[dict[str, str]]:
    """Return the entries whose time is over as `--json` names them: a script is not asked, but told."""
    return [{"id": record_id, "title": title} for record_id, title in expired.items()]


def printed_all_the_same(session: Session, expired: Mapping[str, str]) -> bool:
    """Name entries whose time is over; where somebody sits at the terminal, ask whether they are printed all the same."""
    if not expired or session.output.as_json:
        return True
    session.output.notice(session.say(words.HAS_EXPIRED, titles=", ".join(expired.values())))
    if not session.environment.stdin.isatty() or session.agrees(words.PRINT_EXPIRED):
        return True
    session.output.notice(session.say(words.NOT_PRINTED))
    return False


def _run_each(
    session: Session,
    arguments: argparse.Namespace,
    paper: Handouts,
    ids: Sequence[str],
    *,
    languages: Sequence[str],
    expired: Mapping[str, str],
) -> int:
    """Write a file for each entry, and say how far it is."""
    from bbico_desktop.services.paper_runs import print_each  # paper is not loaded until something is printed

    written: list[str] = []
    failed: dict[str, Problem] = {}
    left_out = 0
    try:
        for step in print_each(paper, ids, languages, arguments.layout, arguments.out, options_of(arguments)):
            session.output.progress(session.say(words.PROGRESS, done=step.done, total=step.total))
            if step.problem:
                failed[step.entry] = step.problem
            elif step.path:
                written.append(str(step.path))
            else:
                left_out += 1
    except Problem:
        session.output.progress("")
        session.output.notice(session.say(words.PRINTED_EACH, folder=arguments.out, count=len(written)))
        raise
    session.output.progress("")
    session.notice_trouble()
    _say_each(session, arguments, written, left_out, failed=failed, languages=languages, expired=expired)
    return int(Family.BAD_INPUT) if failed else DONE


def _say_each(
    session: Session,
    arguments: argparse.Namespace,
    written: Sequence[str],
    left_out: int,
    *,
    failed: Mapping[str, Problem],
    languages: Sequence[str],
    expired: Mapping[str, str],
) -> None:
    """Say what was written, and of what is missing why."""
    if session.output.as_json:
        errors = [{"id": record_id, "error": problem_object(problem, session.say)} for record_id, problem in failed.items()]
        made = {"written": written, "left_out": left_out, "failed": errors, "lang": list(languages), "layout": arguments.layout}
        session.output.json({**made, "expired": expired_objects(expired)})
        return
    session.output.unbroken(session.say(words.PRINTED_EACH, folder=arguments.out, count=len(written)))
    for record_id, problem in failed.items():
        reason, _ = sentence(problem, session.language)
        session.output.notice(session.say(words.NOT_TYPESET, id=record_id, reason=reason))
    if left_out:
        session.output.notice(session.say(words.NOT_IN_LAYOUT, count=left_out))


def own_kits(session: Session, ids: Iterable[str]) -> list[OpenKit]:
    """Return those of the entries that are the reader's own kits. Raises Problem `kit-unknown`."""
    return [session.services.kits.record(one) for one in dict.fromkeys(ids) if own_kit_number(one) is not None]


def layout_of(value: str) -> str:
    """Return a layout of paper. Raises Problem `unknown-value`."""
    if value not in LAYOUTS:
        raise unknown_value("--layout", value, LAYOUTS)
    return value

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico report`: mistakes in entries and proposals of own ones, for the editors."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from bbico_desktop.cli import report_words as words
from bbico_desktop.cli.parser import Parser, WholeNumber, add_common
from bbico_desktop.cli.session import Session
from bbico_desktop.cli.words import ID_HELP, WHAT, Voice
from bbico_desktop.domain.reports import Report, report_object

DONE = 0
HIGHEST = 999_999_999


def add(commands: Any, say: Voice) -> None:
    """Declare the arguments of each command on reports."""
    parser: Parser = commands.add_parser("report", help=say(words.REPORT_ABOUT), about=words.REPORT_ABOUT)
    below = parser.add_commands("report_command", required=True)
    adding = _command(below, say, "add", words.REPORT_ADD_ABOUT, add_report)
    adding.add_argument_group(say(WHAT)).add_argument("id", metavar="NAME", help=say(ID_HELP))
    adding.options.add_argument("--kind", metavar="KIND", default="wrong", help=say(words.REPORT_KIND_HELP))
    adding.options.add_argument("--note", metavar="TEXT", default="", help=say(words.REPORT_NOTE_HELP))
    proposing = _command(below, say, "propose", words.REPORT_PROPOSE_ABOUT, propose)
    proposing.add_argument_group(say(WHAT)).add_argument("id", metavar="NAME", help=say(ID_HELP))
    _command(below, say, "list", words.REPORT_LIST_ABOUT, list_reports)
    exporting = _command(below, say, "export", words.REPORT_EXPORT_ABOUT, export_reports)
    exporting.options.add_argument("--out", metavar="FILE", type=Path, required=True, help=say(words.REPORT_OUT_HELP))
    removing = _command(below, say, "remove", words.REPORT_REMOVE_ABOUT, remove_reports)
    number = WholeNumber("NUMBER", 1, HIGHEST)
    what = removing.add_argument_group(say(WHAT))
    what.add_argument("numbers", metavar="NUMBER", type=number, nargs="*", help=say(words.REPORT_NUMBER_HELP))


def _command(below: Any, say: Voice, name: str, about: str, run: Any) -> Parser:
    parser: Parser = below.add_parser(name, help=say(about), about=about)
    add_common(parser)
    parser.set_defaults(run=run)
    return parser


def add_report(session: Session, arguments: argparse.Namespace) -> int:
    """Keep a report. Raises Problem `unknown-id`, `unknown-value`, `report-note-missing`."""
    report = session.services.outbox.add(arguments.id, arguments.kind, arguments.note, language=session.language)
    return _told(session, report, words.REPORT_KEPT)


def propose(session: Session, arguments: argparse.Namespace) -> int:
    """Put an own entry into the outbox. Raises Problem `own-entry-unknown`, `reports-full`."""
    report = session.services.outbox.propose(arguments.id, language=session.language)
    return _told(session, report, words.PROPOSAL_KEPT)


def _told(session: Session, report: Report, sentence: str) -> int:
    if session.output.as_json:
        session.output.json(report_object(report))
    else:
        session.output.line(session.say(sentence, title=report.title))
    return DONE


def list_reports(session: Session, arguments: argparse.Namespace) -> int:
    """List what is in the outbox."""
    reports = session.services.outbox.all()
    if session.output.as_json:
        session.output.json({"reports": [{"number": one.id, **report_object(one)} for one in reports]})
    elif reports:
        session.output.table((str(one.id), session.say(words.REPORT_KIND[one.kind]), one.title, one.note) for one in reports)
    else:
        session.output.line(session.say(words.NO_REPORTS))
    return DONE


def export_reports(session: Session, arguments: argparse.Namespace) -> int:
    """Write the reports to a file. Raises Problem `no-reports` and those of writing."""
    count = session.services.outbox.export(arguments.out)
    if session.output.as_json:
        session.output.json({"written": str(arguments.out), "reports": count})
    else:
        session.output.line(session.say(words.REPORTS_WRITTEN, count=count))
    return DONE


def remove_reports(session: Session, arguments: argparse.Namespace) -> int:
    """Take reports out of the outbox."""
    outbox = session.services.outbox
    count = outbox.remove(arguments.numbers or [one.id for one in outbox.all()])
    if session.output.as_json:
        session.output.json({"removed": count})
    else:
        session.output.line(session.say(words.REPORTS_REMOVED, count=count))
    return DONE

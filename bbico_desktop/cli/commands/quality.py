# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico quality`: how good the search is, by judged queries, and which of them fail."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bbico_desktop.cli.parser import Parser, add_common
from bbico_desktop.cli.session import Session
from bbico_desktop.cli.words import (
    ALL_LANGUAGES,
    FAILED,
    FIRST_RIGHT,
    JUDGED_HELP,
    NONE_RIGHT,
    NOTHING_FOUND,
    QUALITY_ABOUT,
    QUERIES_COLUMN,
    WHAT,
    Voice,
)
from bbico_desktop.services.quality import MEASURES, Figures, Outcome, Report, Table

DONE = 0
DIGITS = 4


def add(commands: Any, say: Voice) -> None:
    """Declare the arguments."""
    parser: Parser = commands.add_parser("quality", help=say(QUALITY_ABOUT), about=QUALITY_ABOUT)
    parser.add_argument_group(say(WHAT)).add_argument("file", metavar="FILE", type=Path, help=say(JUDGED_HELP))
    add_common(parser)
    parser.set_defaults(run=run)


def run(session: Session, arguments: argparse.Namespace) -> int:
    """Measure. Raises Problem `judged-mistakes` with every mistake of the file."""
    report = session.services.quality.measure(arguments.file)
    session.notice_trouble()
    if session.output.as_json:
        session.output.json(report_object(report))
        return DONE
    session.output.table(_rows(report, session))
    if report.failed:
        session.output.line()
        session.output.line(session.say(FAILED, count=len(report.failed)), strong=True)
    for outcome in report.failed:
        _write_failure(outcome, session)
    return DONE


def report_object(report: Report) -> dict[str, Any]:
    """Return a report as `bbico quality --json` shows it (docs/command-line.md)."""
    return {
        **_table_object(report.total),
        "classes": {name: _table_object(table) for name, table in report.groups.items()},
        "splits": {name: _table_object(table) for name, table in report.splits.items()},
        "failed": [_failure_object(outcome) for outcome in report.failed],
    }


def _table_object(table: Table) -> dict[str, Any]:
    languages = {language: _rounded(figures) for language, figures in table.languages.items()}
    return {"queries": table.queries, "all": _rounded(table.overall), "languages": languages}


def _rounded(figures: Figures) -> dict[str, float]:
    return {measure: round(value, DIGITS) for measure, value in figures.items()}


def _failure_object(outcome: Outcome) -> dict[str, Any]:
    judged = outcome.judged
    return {
        "line": judged.line,
        "lang": judged.language,
        "query": judged.words,
        "class": judged.group,
        "split": judged.split,
        "first": outcome.first,
        "shown": list(outcome.shown),
    }


def _rows(report: Report, session: Session) -> Iterator[tuple[str, ...]]:
    labels = session.services.browsing.labels(session.language)
    yield ("", session.say(QUERIES_COLUMN), *MEASURES)
    yield _row(session.say(ALL_LANGUAGES), report.total.queries, report.total.overall)
    for language, figures in report.total.languages.items():
        count = sum(outcome.judged.language == language for outcome in report.outcomes)
        yield _row(labels.get(language, language), count, figures)
    for name, table in (*report.groups.items(), *report.splits.items()):
        yield _row(name, table.queries, table.overall)


def _row(name: str, queries: int, figures: Figures) -> tuple[str, ...]:
    return (name, str(queries), *(f"{100 * figures[measure]:.1f}" for measure in MEASURES))


def _write_failure(outcome: Outcome, session: Session) -> None:
    output, say = session.output, session.say
    output.line()
    output.line(f"{outcome.judged.language}  {outcome.judged.words}")
    ids = ", ".join(outcome.shown)
    if outcome.first:
        output.line(say(FIRST_RIGHT, place=outcome.first, ids=ids), indent=4)
    elif ids:
        output.line(say(NONE_RIGHT, ids=ids), indent=4)
    else:
        output.line(say(NOTHING_FOUND, query=outcome.judged.words), indent=4)

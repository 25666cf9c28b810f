# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico search`: find entries, one query or a file of them."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

from bbico_desktop.cli.answers import answer_object, write_answer
from bbico_desktop.cli.output import problem_object
from bbico_desktop.cli.parser import Parser, WholeNumber, add_common
from bbico_desktop.cli.report_words import GROUP_HELP, ROOM_HELP, SORT_HELP, UNKNOWN_TOO_HELP
from bbico_desktop.cli.session import Session
from bbico_desktop.cli.words import (
    AGE_HELP,
    AS_WORDS_HELP,
    EXACT_HELP,
    EXPLAIN_HELP,
    FILTERS,
    LIMIT_HELP,
    MINUTES_HELP,
    NO_QUERIES,
    OFFSET_HELP,
    QUERIES_HELP,
    QUERY_HELP,
    SEARCH_ABOUT,
    WHAT,
    Voice,
)
from bbico_desktop.domain.languages import LANGUAGES, Language
from bbico_desktop.domain.problems import Family, Place, Problem
from bbico_desktop.domain.queries import FACETS, SORTS, UNDERSTOOD, Filters, Query, Sort
from bbico_desktop.domain.records import UNKNOWN
from bbico_desktop.domain.rooms import GROUP, MINUTES, ROOMS
from bbico_desktop.domain.unknown_values import unknown_value
from bbico_desktop.foundation.files import read_text_input

DONE, NOTHING_FOUND = 0, int(Family.NOT_FOUND)
STANDARD_INPUT = Path("-")
MOST = 100_000
T = TypeVar("T")


def add(commands: Any, say: Voice) -> None:
    """Declare the arguments."""
    parser: Parser = commands.add_parser("search", help=say(SEARCH_ABOUT), about=SEARCH_ABOUT)
    what = parser.add_argument_group(say(WHAT))
    what.add_argument("words", metavar="QUERY", nargs="*", help=say(QUERY_HELP))
    what.add_argument("--queries", metavar="FILE", type=Path, help=say(QUERIES_HELP))
    add_filters(parser)
    parser.options.add_argument("--limit", metavar="N", type=WholeNumber("--limit", 0, MOST), default=20, help=say(LIMIT_HELP))
    parser.options.add_argument("--offset", metavar="N", type=WholeNumber("--offset", 0, MOST), default=0, help=say(OFFSET_HELP))
    add_reading(parser)
    parser.options.add_argument("--explain", action="store_true", help=say(EXPLAIN_HELP))
    add_common(parser)
    parser.set_defaults(run=run)


def add_reading(parser: Parser) -> None:
    """Declare the options that say how the words are read and in which order results stand; `reading_of` reads them."""
    parser.options.add_argument("--exact", action="store_true", help=parser.say(EXACT_HELP))
    parser.options.add_argument("--as-words", action="store_true", help=parser.say(AS_WORDS_HELP))
    parser.options.add_argument("--sort", metavar="S", type=_sort, default=SORTS[0], help=parser.say(SORT_HELP))


def reading_of(arguments: argparse.Namespace) -> dict[str, Any]:
    """Return the fields of a query that say how its words are read and in which order results stand."""
    as_words = frozenset(UNDERSTOOD if arguments.as_words else ())
    return {"exact_spelling": arguments.exact, "as_words": as_words, "sort": arguments.sort}


def add_filters(parser: Parser) -> None:
    """Declare the options that filter; `filters_of` reads them."""
    filters = parser.add_argument_group(parser.say(FILTERS))
    for facet in FACETS:
        filters.add_argument(option_of(facet), metavar=facet[0].upper(), action="append", dest=facet, default=[])
    filters.add_argument("--age", metavar="N", type=WholeNumber("--age", 0, 120), help=parser.say(AGE_HELP))
    filters.add_argument("--minutes", metavar="N", type=WholeNumber("--minutes", 1, 10_000), help=parser.say(MINUTES_HELP))
    filters.add_argument("--room", metavar="R", type=_room, action="append", default=[], help=parser.say(ROOM_HELP))
    filters.add_argument("--group", metavar="N", type=WholeNumber("--group", 1, 10_000), help=parser.say(GROUP_HELP))
    filters.add_argument("--unknown-too", action="store_true", help=parser.say(UNKNOWN_TOO_HELP))


def run(session: Session, arguments: argparse.Namespace) -> int:
    """Search; return 1 when nothing was found. With `--queries`: 0 when all lines were read."""
    if arguments.queries and arguments.words:
        raise Problem("query-and-queries", Family.WRONG_USE)
    filters = filters_of(session, arguments)
    if arguments.queries:
        return _many(session, arguments, filters)
    query = _query(" ".join(arguments.words), session.language, arguments, filters)
    answer = session.services.finding.find(query)
    session.notice_trouble()
    if session.output.as_json:
        session.output.json(answer_object(answer))
    else:
        write_answer(answer, session)
    return DONE if answer.total else NOTHING_FOUND


def option_of(facet: str) -> str:
    """Return the option that filters by a facet."""
    return f"--{facet.replace('_', '-')}"


def _query(words: str, language: Language, arguments: argparse.Namespace, filters: Filters) -> Query:
    return Query(
        words=words,
        language=language,
        filters=filters,
        limit=arguments.limit,
        offset=arguments.offset,
        explain=arguments.explain,
        **reading_of(arguments),
    )


def filters_of(session: Session, arguments: argparse.Namespace) -> Filters:
    """Return the chosen values. Raises Problem `unknown-value` for one that the vocabulary does not know."""
    chosen = {facet: frozenset(getattr(arguments, facet)) for facet in FACETS if getattr(arguments, facet)}
    for facet, values in chosen.items():
        known = session.services.browsing.concepts(facet)
        for value in sorted(values - {UNKNOWN, *(concept.id for concept in known)}):
            raise unknown_value(option_of(facet), value, [*known, UNKNOWN])
    return Filters(
        chosen=chosen,
        age=arguments.age,
        minutes=arguments.minutes,
        group=arguments.group,
        room=frozenset(arguments.room),
        unknown_too=frozenset((*ROOMS, MINUTES, GROUP)) if arguments.unknown_too else frozenset(),
    )


def _sort(value: str) -> Sort:
    return _one_of("--sort", value, SORTS)


def _room(value: str) -> str:
    return _one_of("--room", value, ROOMS)


def _one_of(option: str, value: str, known: Sequence[T]) -> T:
    found = next((one for one in known if one == value), None)
    if found is None:
        raise unknown_value(option, value, map(str, known))
    return found


def _many(session: Session, arguments: argparse.Namespace, filters: Filters) -> int:
    """Answer a file's queries in order, each on a line of its own as soon as it is known."""
    lines = _lines(session, arguments.queries)
    empty = True
    for number, line in lines:
        empty = False
        try:
            language, words = _parted(line, number, arguments.queries)
        except Problem as problem:
            _complain(session, problem)
            continue
        answer = session.services.finding.find(_query(words, language, arguments, filters))
        if session.output.as_json:
            session.output.json(answer_object(answer))
        else:
            write_answer(answer, session)
    session.notice_trouble()
    if empty:
        session.output.notice(session.say(NO_QUERIES, path=arguments.queries))
    return DONE


def _complain(session: Session, problem: Problem) -> None:
    if session.output.as_json:
        session.output.json({"error": problem_object(problem, session.say)})
    else:
        session.output.problem(problem)


def _lines(session: Session, file: Path) -> Iterator[tuple[int, str]]:
    """Yield the lines that hold something, with their numbers from 1."""
    texts: Iterable[str] = session.environment.stdin if file == STANDARD_INPUT else read_text_input(file).split("\n")
    for number, line in enumerate(texts, start=1):
        held = line.rstrip("\r\n")
        if held.strip() and not held.startswith("#"):
            yield number, held


def _parted(line: str, number: int, file: Path) -> tuple[Language, str]:
    """Return language and words of a line; further columns are for other programs."""
    code, tab, rest = line.partition("\t")
    language = next((one for one in LANGUAGES if one == code.strip()), None)
    if language is None or not tab:
        raise Problem("query-line", Family.BAD_INPUT, places=(Place(file=str(file), line=number),), line=number)
    return language, rest.split("\t")[0].strip()

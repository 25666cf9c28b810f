# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico saved`: searches that the reader keeps, and what is new in them."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import Any

from bbico_desktop.cli import own_words as words
from bbico_desktop.cli.answers import answer_object, write_answer
from bbico_desktop.cli.commands.search import MOST, add_filters, add_reading, filters_of, reading_of
from bbico_desktop.cli.parser import Parser, WholeNumber, add_common
from bbico_desktop.cli.session import Session
from bbico_desktop.cli.words import LIMIT_HELP, QUERY_HELP, WHAT, Voice
from bbico_desktop.domain.own_things import MOST_NAME, SavedSearch
from bbico_desktop.domain.plain import to_plain
from bbico_desktop.domain.problems import Family
from bbico_desktop.domain.queries import Query

DONE, NOTHING_FOUND = 0, int(Family.NOT_FOUND)
HIGHEST = 999_999_999


def add(commands: Any, say: Voice) -> None:
    """Declare the arguments of each command on saved searches."""
    parser: Parser = commands.add_parser("saved", help=say(words.SAVED_ABOUT), about=words.SAVED_ABOUT)
    below = parser.add_commands("saved_command", required=True)
    adding = _command(below, say, "add", words.SAVED_ADD_ABOUT, add_search)
    adding.add_argument_group(say(WHAT)).add_argument("words", metavar="QUERY", nargs="*", help=say(QUERY_HELP))
    add_filters(adding)
    add_reading(adding)
    adding.options.add_argument("--name", metavar="TEXT", help=say(words.SAVED_NAME_HELP))
    _command(below, say, "list", words.SAVED_LIST_ABOUT, list_searches)
    running = _command(below, say, "run", words.SAVED_RUN_ABOUT, run_search)
    _add_number(running)
    running.options.add_argument("--limit", metavar="N", type=WholeNumber("--limit", 0, MOST), default=20, help=say(LIMIT_HELP))
    _add_number(_command(below, say, "remove", words.SAVED_REMOVE_ABOUT, remove_search))


def _command(below: Any, say: Voice, name: str, about: str, run: Any) -> Parser:
    parser: Parser = below.add_parser(name, help=say(about), about=about)
    add_common(parser)
    parser.set_defaults(run=run)
    return parser


def _add_number(parser: Parser) -> None:
    what = parser.add_argument_group(parser.say(WHAT))
    number = WholeNumber("NUMBER", 1, HIGHEST)
    what.add_argument("number", metavar="NUMBER", type=number, help=parser.say(words.SAVED_NUMBER_HELP))


def add_search(session: Session, arguments: argparse.Namespace) -> int:
    """Save a search. Raises Problem `saved-searches-full`, and `own-text-missing` without name and words."""
    filters = filters_of(session, arguments)
    query = Query(words=" ".join(arguments.words), language=session.language, filters=filters, **reading_of(arguments))
    name = query.words[:MOST_NAME] if arguments.name is None else arguments.name
    number = session.services.saved_searches.save(name, query)
    if session.output.as_json:
        session.output.json({"saved": number, "name": name})
    else:
        session.output.line(session.say(words.SAVED_ADDED, number=number, name=name))
    return DONE


def list_searches(session: Session, arguments: argparse.Namespace) -> int:
    """List saved searches; each is searched anew."""
    searches = session.services.saved_searches.all()
    session.notice_trouble()
    if session.output.as_json:
        session.output.json({"searches": [search_object(one) for one in searches]})
    elif searches:
        session.output.table(_row(one, session) for one in searches)
    else:
        session.output.line(session.say(words.NO_SAVED))
    return DONE


def search_object(search: SavedSearch) -> dict[str, Any]:
    """Return a saved search as `bbico saved list --json` shows it."""
    return {
        "number": search.id,
        "name": search.name,
        "query": search.query.words,
        "lang": search.query.language,
        "filters": to_plain(search.query.filters),
        "exact": search.query.exact_spelling,
        "as_words": bool(search.query.as_words),
        "sort": search.query.sort,
        "saved": search.saved,
        "total": search.total,
        "new": list(search.new_ids),
    }


def _row(search: SavedSearch, session: Session) -> tuple[str, ...]:
    new = session.say(words.NEW_SINCE, new=search.new) if search.new else ""
    return str(search.id), session.say(words.FOUND_NOW, total=search.total), new, search.name


def run_search(session: Session, arguments: argparse.Namespace) -> int:
    """Run a saved search, in the language of `--lang` if given; return 1 when nothing was found. Raises `saved-search-unknown`."""
    query = session.services.saved_searches.open(arguments.number)
    asked = replace(query, limit=arguments.limit, language=arguments.lang or query.language)
    answer = session.services.finding.find(asked)
    session.notice_trouble()
    session.output.json(answer_object(answer)) if session.output.as_json else write_answer(answer, session)
    return DONE if answer.total else NOTHING_FOUND


def remove_search(session: Session, arguments: argparse.Namespace) -> int:
    """Remove a saved search. Raises Problem `saved-search-unknown`."""
    session.services.saved_searches.remove(arguments.number)
    if session.output.as_json:
        session.output.json({"removed": arguments.number})
    else:
        session.output.line(session.say(words.SAVED_REMOVED, number=arguments.number))
    return DONE

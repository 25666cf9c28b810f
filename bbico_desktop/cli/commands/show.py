# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico show`: one entry, as it would stand on paper."""

from __future__ import annotations

import argparse
from typing import Any

from bbico_desktop.cli.entry_text import write_handout
from bbico_desktop.cli.parser import Parser, add_common
from bbico_desktop.cli.session import Session
from bbico_desktop.cli.words import ID_HELP, SHOW_ABOUT, WHAT, Voice
from bbico_desktop.domain.freshness import must_check_first, valid_until
from bbico_desktop.domain.languages import wording
from bbico_desktop.domain.plain import record_to_plain, to_plain
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import UNKNOWN, AnyRecord, Helpline, Resource, kind_of
from bbico_desktop.foundation.clock import day_of_freshness

DONE = 0


def add(commands: Any, say: Voice) -> None:
    """Declare the arguments."""
    parser: Parser = commands.add_parser("show", help=say(SHOW_ABOUT), about=SHOW_ABOUT)
    parser.add_argument_group(say(WHAT)).add_argument("id", metavar="NAME", help=say(ID_HELP))
    add_common(parser)
    parser.set_defaults(run=run)


def run(session: Session, arguments: argparse.Namespace) -> int:
    """Show the entry. Raises Problem `unknown-id`. Help sheets and helplines are shown even when the catalogue is broken."""
    record = _record(session, arguments.id)
    session.notice_trouble()
    session.notice_clock()
    if session.output.as_json:
        session.output.json(record_object(record, session))
    else:
        write_handout(session.services.handouts.handout(record.id, session.language), session.output)
    return DONE


def _record(session: Session, record_id: str) -> AnyRecord:
    helps = session.services.help_now
    try:
        record = session.services.browsing.record(record_id)
    except Problem as problem:
        if problem.family is not Family.STORAGE:
            raise
        record = helps.sheet(record_id) or helps.helpline(record_id)
        if record is None:
            raise
    if record is None:
        raise Problem("unknown-id", Family.NOT_FOUND, id=record_id)
    return record


def record_object(record: AnyRecord, session: Session) -> dict[str, Any]:
    """Return a record as `bbico show --json` shows it: its texts in one language, and `record` with all that was written."""
    title, summary = wording(record.title, session.language), wording(record.summary, session.language)
    until = valid_until(record)
    return {
        "id": record.id,
        "kind": kind_of(record),
        "type": record.type,
        "lang": session.language,
        "title": title.text,
        "title_language": title.language,
        "summary": summary.text,
        "text_language": summary.language if summary.text else title.language,
        "topics": list(record.topics),
        "audiences": list(record.audiences),
        "languages": list(record.languages),
        "organisation": _makers(record, session),
        "url": record.url,
        "checked": None if record.as_of == UNKNOWN else record.as_of,
        "valid_until": until.isoformat() if until else None,
        "check_first": must_check_first(record, day_of_freshness(session.services.clock)),
        "phone": to_plain(record.phone) if isinstance(record, Helpline) else [],
        "record": record_to_plain(record),
    }


def _makers(record: AnyRecord, session: Session) -> list[dict[str, str | None]]:
    if not isinstance(record, Resource | Helpline):
        return []
    named: list[dict[str, str | None]] = [{"id": one, "name": _maker(one, session)} for one in record.organisations]
    return [*named, *({"id": None, "name": name} for name in record.organisation_names)]


def _maker(organisation_id: str, session: Session) -> str:
    try:
        cards = session.services.browsing.cards([organisation_id], session.language)
    except Problem:
        return session.services.help_now.maker(organisation_id, session.language)
    return cards[organisation_id].title if organisation_id in cards else organisation_id

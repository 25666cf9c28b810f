# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico show`: one entry, as it would stand on paper."""

from __future__ import annotations

import argparse
from typing import Any

from bbico_desktop.cli.commands.own import document_object, document_row
from bbico_desktop.cli.commands.printing import own_kits
from bbico_desktop.cli.entry_text import write_handout
from bbico_desktop.cli.own_words import YOUR_DOCUMENTS, YOUR_NOTE
from bbico_desktop.cli.parser import Parser, add_common
from bbico_desktop.cli.session import Session
from bbico_desktop.cli.words import ID_HELP, SHOW_ABOUT, WHAT, Voice
from bbico_desktop.domain.freshness import must_check_first, valid_until
from bbico_desktop.domain.kits import own_kit_number
from bbico_desktop.domain.languages import wording
from bbico_desktop.domain.own_things import Attached
from bbico_desktop.domain.plain import record_to_plain, to_plain
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import UNKNOWN, AnyRecord, Helpline, Resource, kind_of
from bbico_desktop.foundation.clock import day_of_freshness
from bbico_desktop.foundation.messages import sentence
from bbico_desktop.foundation.paths import USER_FILE

DONE = 0


def add(commands: Any, say: Voice) -> None:
    """Declare the arguments."""
    parser: Parser = commands.add_parser("show", help=say(SHOW_ABOUT), about=SHOW_ABOUT)
    parser.add_argument_group(say(WHAT)).add_argument("id", metavar="NAME", help=say(ID_HELP))
    add_common(parser)
    parser.set_defaults(run=run)


def run(session: Session, arguments: argparse.Namespace) -> int:
    """Show the entry with the reader's note and documents at it. Raises Problem `unknown-id`, `kit-unknown`.

    Help sheets and helplines are shown even when the catalogue is broken.
    """
    kits = own_kits(session, [arguments.id])
    record = kits[0].kit if kits else _record(session, arguments.id)
    note, documents = _kept_at(record.id, session)
    session.notice_trouble()
    session.notice_clock()
    if session.output.as_json:
        kept = {"note": note or None, "documents": [document_object(one) for one in documents]}
        session.output.json({**record_object(record, session), **kept})
        return DONE
    write_handout(session.services.handouts.for_kits(kits).handout(record.id, session.language), session.output)
    _write_note(note, session)
    _write_documents(documents, session)
    return DONE


def _kept_at(entry_id: str, session: Session) -> tuple[str, tuple[Attached, ...]]:
    """Return the reader's note and documents at an entry; none where they cannot be read, which is said."""
    if own_kit_number(entry_id) is not None or not (session.services.paths.data / USER_FILE).exists():
        return "", ()
    own = session.services.own_things
    try:
        return own.note(entry_id), own.documents(entry_id)
    except Problem as problem:
        if problem.family is not Family.STORAGE:
            raise
        session.output.notice(" ".join(part for part in sentence(problem, session.language) if part))
        return "", ()


def _write_note(note: str, session: Session) -> None:
    if note:
        session.output.line()
        session.output.line(session.say(YOUR_NOTE), strong=True)
    for line in note.splitlines():
        session.output.line(line, indent=2)


def _write_documents(documents: tuple[Attached, ...], session: Session) -> None:
    if documents:
        session.output.line()
        session.output.line(session.say(YOUR_DOCUMENTS), strong=True)
        session.output.table((document_row(one, session) for one in documents), indent=2)


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

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico own`: entries, notes and documents of the reader's own."""

from __future__ import annotations

import argparse
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

from bbico_desktop.cli import own_words as words
from bbico_desktop.cli.commands import own_keeping
from bbico_desktop.cli.parser import Parser, WholeNumber, add_common
from bbico_desktop.cli.session import Session
from bbico_desktop.cli.words import ID_HELP, WHAT, Voice
from bbico_desktop.domain.ages import AgeRange
from bbico_desktop.domain.languages import wording
from bbico_desktop.domain.own_things import MOST_NOTE, Attached, EntryDraft, draft_of
from bbico_desktop.domain.plain import record_to_plain
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import Resource

DONE = 0
STANDARD_INPUT = "-"
MOST_DOCUMENTS, MOST_MINUTES = 999_999_999, 100_000
_AGES = re.compile(r"(\d{1,3})\s*[-–]\s*(\d{1,3})")
_LISTS = ("topics", "audiences", "languages", "organisation_names")


def add(commands: Any, say: Voice) -> None:
    """Declare the arguments of each command on own things."""
    parser: Parser = commands.add_parser("own", help=say(words.OWN_ABOUT), about=words.OWN_ABOUT)
    below = parser.add_commands("own_command", required=True)
    adding = _command(below, say, "add", words.OWN_ADD_ABOUT, add_entry)
    _add_draft(adding, title_needed=True)
    changing = _command(below, say, "change", words.OWN_CHANGE_ABOUT, change_entry)
    changing.add_argument_group(say(WHAT)).add_argument("id", metavar="NAME", help=say(words.OWN_ID_HELP))
    _add_draft(changing, title_needed=False)
    _command(below, say, "list", words.OWN_LIST_ABOUT, list_all)
    removing = _command(below, say, "remove", words.OWN_REMOVE_ABOUT, remove_entry)
    removing.add_argument_group(say(WHAT)).add_argument("id", metavar="NAME", help=say(words.OWN_ID_HELP))
    noting = _command(below, say, "note", words.OWN_NOTE_ABOUT, note)
    what = noting.add_argument_group(say(WHAT))
    what.add_argument("id", metavar="NAME", help=say(ID_HELP))
    what.add_argument("text", metavar="TEXT", nargs="*", help=say(words.NOTE_HELP))
    noting.options.add_argument("--remove", action="store_true", help=say(words.NOTE_REMOVE_HELP))
    attaching = _command(below, say, "attach", words.OWN_ATTACH_ABOUT, attach)
    what = attaching.add_argument_group(say(WHAT))
    what.add_argument("id", metavar="NAME", help=say(ID_HELP))
    what.add_argument("file", metavar="FILE", type=Path, help=say(words.FILE_HELP))
    detaching = _command(below, say, "detach", words.OWN_DETACH_ABOUT, detach)
    number = WholeNumber("NUMBER", 1, MOST_DOCUMENTS)
    detaching.add_argument_group(say(WHAT)).add_argument("number", metavar="NUMBER", type=number, help=say(words.DOCUMENT_HELP))
    own_keeping.add(below, say)


def _command(below: Any, say: Voice, name: str, about: str, run: Any) -> Parser:
    parser: Parser = below.add_parser(name, help=say(about), about=about)
    add_common(parser)
    parser.set_defaults(run=run)
    return parser


def _add_draft(parser: Parser, *, title_needed: bool) -> None:
    say, options = parser.say, parser.options
    options.add_argument("--title", metavar="TEXT", required=title_needed, help=say(words.TITLE_HELP))
    options.add_argument("--summary", metavar="TEXT", help=say(words.SUMMARY_HELP))
    options.add_argument("--type", metavar="T", help=say(words.TYPE_HELP))
    options.add_argument("--topic", metavar="T", action="append", dest="topics", help=say(words.TOPIC_HELP))
    options.add_argument("--audience", metavar="A", action="append", dest="audiences", help=say(words.AUDIENCE_HELP))
    options.add_argument("--language", metavar="L", action="append", dest="languages", help=say(words.LANGUAGE_HELP))
    options.add_argument("--ages", metavar="N-N", type=_ages, help=say(words.AGES_HELP))
    minutes = WholeNumber("--minutes", 1, MOST_MINUTES)
    options.add_argument("--minutes", metavar="N", type=minutes, dest="duration_minutes", help=say(words.MINUTES_HELP))
    makers = say(words.ORGANISATION_HELP)
    options.add_argument("--organisation", metavar="TEXT", action="append", dest="organisation_names", help=makers)
    options.add_argument("--url", metavar="URL", help=say(words.URL_HELP))


def add_entry(session: Session, arguments: argparse.Namespace) -> int:
    """Add an entry. Raises Problem (WRONG_USE) that says what cannot be."""
    draft = EntryDraft(language=session.language, title=arguments.title, **_given(arguments))
    entry_id = session.services.own_things.add_entry(draft)
    _told(session, {"added": entry_id}, words.ADDED, id=entry_id)
    return DONE


def change_entry(session: Session, arguments: argparse.Namespace) -> int:
    """Change an entry. Its texts are in the language of `--lang` when one of them is given, else in their own."""
    own = session.services.own_things
    entry = next((one for one in own.entries() if one.id == arguments.id), None)
    if entry is None:
        raise Problem("own-entry-unknown", Family.NOT_FOUND, id=arguments.id)
    draft = draft_of(entry, session.language)
    if arguments.title is not None:
        draft = replace(draft, title=arguments.title)
    if arguments.lang:
        draft = replace(draft, language=arguments.lang)
    own.change_entry(entry.id, replace(draft, **_given(arguments)))
    _told(session, {"changed": entry.id}, words.CHANGED, id=entry.id)
    return DONE


def _given(arguments: argparse.Namespace) -> dict[str, Any]:
    """Return what was given of a draft, but for its title."""
    names = ("summary", "type", *_LISTS, "ages", "duration_minutes", "url")
    given = {name: getattr(arguments, name) for name in names if getattr(arguments, name) is not None}
    return {name: tuple(value) if name in _LISTS else value for name, value in given.items()}


def remove_entry(session: Session, arguments: argparse.Namespace) -> int:
    """Remove an entry. Raises Problem `own-entry-unknown`."""
    session.services.own_things.remove_entry(arguments.id)
    _told(session, {"removed": arguments.id}, words.OWN_REMOVED, id=arguments.id)
    return DONE


def note(session: Session, arguments: argparse.Namespace) -> int:
    """Write, take away or show a note. Raises Problem `unknown-id`; showing one that is not there ends with 1."""
    own = session.services.own_things
    text = "" if arguments.remove else _note_text(session, arguments.text)
    if text is not None:
        own.set_note(arguments.id, text)
        kept = bool(text.strip())
        _told(
            session,
            {"id": arguments.id, "note": own.note(arguments.id) if kept else None},
            words.NOTE_KEPT if kept else words.NOTE_REMOVED,
            id=arguments.id,
        )
        return DONE
    held = own.note(arguments.id)
    if session.output.as_json:
        session.output.json({"id": arguments.id, "note": held or None})
    else:
        for line in held.splitlines() or [session.say(words.NO_NOTE, id=arguments.id)]:
            session.output.line(line)
    return DONE if held else int(Family.NOT_FOUND)


def _note_text(session: Session, given: list[str]) -> str | None:
    """Return the text that is to be written, None when none was given."""
    if given == [STANDARD_INPUT]:
        return session.environment.stdin.read(MOST_NOTE * 4)
    return " ".join(given) if given else None


def attach(session: Session, arguments: argparse.Namespace) -> int:
    """Attach a document. Raises Problem (BAD_INPUT) that says why it cannot be taken."""
    document = session.services.own_things.attach(arguments.id, arguments.file)
    facts = {"id": document.entry_id, "name": document.name, "number": document.id, "pages": document.pages}
    _told(session, {"attached": document_object(document)}, words.ATTACHED, **facts)
    if not document.searchable and not session.output.as_json:
        session.output.notice(session.say(words.NO_TEXT))
    return DONE


def detach(session: Session, arguments: argparse.Namespace) -> int:
    """Remove a document. Raises Problem `document-unknown`."""
    session.services.own_things.detach(arguments.number)
    _told(session, {"detached": arguments.number}, words.OWN_REMOVED, id=arguments.number)
    return DONE


def list_all(session: Session, arguments: argparse.Namespace) -> int:
    """List entries, notes and documents."""
    own = session.services.own_things
    entries, notes, documents = own.entries(), own.notes(), own.documents()
    if session.output.as_json:
        session.output.json(
            {
                "entries": [record_to_plain(entry) for entry in entries],
                "notes": dict(notes),
                "documents": [document_object(one) for one in documents],
            }
        )
        return DONE
    if not (entries or notes or documents):
        session.output.line(session.say(words.NOTHING_OWN))
    _list_entries(session, entries)
    _list_notes(session, notes)
    _list_documents(session, documents)
    return DONE


def document_object(document: Attached) -> dict[str, Any]:
    """Return a document as `bbico own list --json` shows it."""
    return {
        "number": document.id,
        "entry": document.entry_id,
        "name": document.name,
        "media_type": document.media_type,
        "sha256": document.sha256,
        "pages": document.pages,
        "searchable": document.searchable,
        "added": document.added,
    }


def _list_entries(session: Session, entries: tuple[Resource, ...]) -> None:
    if entries:
        session.output.line(session.say(words.OWN_ENTRIES, count=len(entries)), strong=True)
        session.output.table(((entry.id, wording(entry.title, session.language).text) for entry in entries), indent=2)


def _list_notes(session: Session, notes: Any) -> None:
    if notes:
        session.output.line(session.say(words.OWN_NOTES, count=len(notes)), strong=True)
        session.output.table(((entry_id, text.splitlines()[0]) for entry_id, text in notes.items()), indent=2)


def _list_documents(session: Session, documents: tuple[Attached, ...]) -> None:
    if not documents:
        return
    session.output.line(session.say(words.OWN_DOCUMENTS, count=len(documents)), strong=True)
    rows = (document_row(one, session) for one in documents)
    session.output.table(((number, one.entry_id, *rest) for one, (number, *rest) in zip(documents, rows, strict=True)), indent=2)


def document_row(document: Attached, session: Session) -> tuple[str, str, str]:
    """Return number, pages and name of a document."""
    pages = session.say(words.PAGES, pages=document.pages) if document.searchable else session.say(words.CANNOT_BE_SEARCHED)
    return str(document.id), pages, document.name


def _told(session: Session, value: dict[str, Any], sentence: str, **facts: object) -> None:
    if session.output.as_json:
        session.output.json(value)
    else:
        session.output.unbroken(session.say(sentence, **facts))


def _ages(value: str) -> AgeRange:
    """Return ages such as `10-14`. Raises Problem `own-ages-wrong`."""
    found = _AGES.fullmatch(value.strip())
    try:
        if found:
            return AgeRange(min=int(found[1]), max=int(found[2]))
    except ValueError:
        pass
    raise Problem("own-ages-wrong", Family.WRONG_USE, value=value)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico kit`: kits of the catalogue and of the reader's own."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from bbico_desktop.cli import kit_words as words
from bbico_desktop.cli.commands.printing import NOT_DONE, add_paper, expired_objects, options_of, printed_all_the_same
from bbico_desktop.cli.parser import Parser, WholeNumber, add_common
from bbico_desktop.cli.session import Session
from bbico_desktop.cli.words import ID_HELP, OUT_HELP, WHAT, WRITTEN, Voice
from bbico_desktop.domain.kits import MOST_ITEM_MINUTES, MOST_ITEM_NOTE, KitEntry, KitHead, OpenKit
from bbico_desktop.domain.languages import wording
from bbico_desktop.domain.problems import Family, Problem

DONE = 0
STANDARD_INPUT = "-"
HIGHEST = 999_999_999
STATES = {"changed": words.STATE_CHANGED, "withdrawn": words.STATE_WITHDRAWN, "missing": words.STATE_MISSING}


def add(commands: Any, say: Voice) -> None:
    """Declare the arguments of each command on kits."""
    parser: Parser = commands.add_parser("kit", help=say(words.KIT_ABOUT), about=words.KIT_ABOUT)
    below = parser.add_commands("kit_command", required=True)
    _command(below, say, "list", words.LIST_ABOUT, list_kits)
    _kit(_command(below, say, "show", words.SHOW_ABOUT, show))
    _title(_command(below, say, "create", words.CREATE_ABOUT, create))
    _kit(_command(below, say, "copy", words.COPY_ABOUT, copy))
    _title(_kit(_command(below, say, "rename", words.RENAME_ABOUT, rename)))
    _entry(_kit(_command(below, say, "add", words.ADD_ABOUT, add_entry)))
    removing = _kit(_command(below, say, "remove", words.REMOVE_ABOUT, remove))
    removing.what.add_argument("entry", metavar="NAME", nargs="?", help=say(words.ENTRY_TO_REMOVE_HELP))
    moving = _entry(_kit(_command(below, say, "move", words.MOVE_ABOUT, move)))
    moving.what.add_argument("place", metavar="N", type=WholeNumber("N", 1, HIGHEST), help=say(words.PLACE_HELP))
    noting = _entry(_kit(_command(below, say, "note", words.NOTE_ABOUT, note)))
    noting.what.add_argument("text", metavar="TEXT", nargs="*", help=say(words.NOTE_TEXT_HELP))
    noting.parser.options.add_argument("--remove", action="store_true", help=say(words.NOTE_REMOVE_HELP))
    timing = _entry(_kit(_command(below, say, "minutes", words.MINUTES_ABOUT, minutes)))
    timing.what.add_argument("minutes", metavar="N", type=WholeNumber("N", 0, MOST_ITEM_MINUTES), help=say(words.TIME_HELP))
    telling = _kit(_command(below, say, "about", words.KIT_NOTE_ABOUT, tell))
    telling.what.add_argument("text", metavar="TEXT", nargs="*", help=say(words.NOTE_TEXT_HELP))
    telling.parser.options.add_argument("--remove", action="store_true", help=say(words.NOTE_REMOVE_HELP))
    planning = _kit(_command(below, say, "plan", words.PLAN_ABOUT, plan))
    planning.what.add_argument("minutes", metavar="N", type=WholeNumber("N", 0, MOST_ITEM_MINUTES), help=say(words.PLANNED_HELP))
    exporting = _kit(_command(below, say, "export", words.EXPORT_ABOUT, export))
    exporting.what.add_argument("--out", metavar="FILE.bbicokit", type=Path, required=True, help=say(OUT_HELP))
    importing = _command(below, say, "import", words.IMPORT_ABOUT, take_in)
    importing.what.add_argument("file", metavar="FILE", type=Path, help=say(words.KIT_FILE_HELP))
    _add_print(_kit(_command(below, say, "print", words.PRINT_ABOUT, make_pdf)), say)


class _Command:
    """A command's parser and the group of what it is about."""

    def __init__(self, parser: Parser, say: Voice) -> None:
        self.parser = parser
        self.what = parser.add_argument_group(say(WHAT))


def _command(below: Any, say: Voice, name: str, about: str, run: Any) -> _Command:
    parser: Parser = below.add_parser(name, help=say(about), about=about)
    add_common(parser)
    parser.set_defaults(run=run)
    return _Command(parser, say)


def _kit(command: _Command) -> _Command:
    command.what.add_argument("kit", metavar="KIT", help=command.parser.say(words.KIT_HELP))
    return command


def _entry(command: _Command) -> _Command:
    command.what.add_argument("entry", metavar="NAME", help=command.parser.say(ID_HELP))
    return command


def _title(command: _Command) -> None:
    command.what.add_argument("title", metavar="TEXT", nargs="+", help=command.parser.say(words.KIT_NAME_HELP))


def _add_print(printing: _Command, say: Voice) -> None:
    printing.what.add_argument("--out", metavar="FILE.pdf", type=Path, required=True, help=say(OUT_HELP))
    add_paper(printing.parser, say)
    printing.parser.options.add_argument("--cover", action="store_true", help=say(words.COVER_HELP))


def list_kits(session: Session, arguments: argparse.Namespace) -> int:
    """List all kits, the reader's own first."""
    kits = session.services.kits.all(session.language)
    session.notice_trouble()
    if session.output.as_json:
        session.output.json({"kits": [head_object(one) for one in kits]})
    else:
        session.output.table(_row(one, session) for one in kits)
    return DONE


def show(session: Session, arguments: argparse.Namespace) -> int:
    """Show a kit. Raises Problem `kit-unknown`."""
    kit = session.services.kits.record(arguments.kit)
    session.notice_trouble()
    if session.output.as_json:
        session.output.json(kit_object(kit, session.language))
        return DONE
    session.output.line(wording(kit.kit.title, session.language).text, strong=True)
    summary = wording(kit.kit.summary, session.language).text
    if summary:
        session.output.line(summary)
    planned = [session.say(words.PLANNED, minutes=kit.planned)] if kit.planned else []
    without_screen = [session.say(words.WITHOUT_SCREEN)] if kit.on_paper else []
    session.output.line(" · ".join((*_sums(len(kit.entries), kit.minutes, session), *planned, *without_screen)))
    for place, entry in enumerate(kit.entries, start=1):
        _show_entry(place, entry, session)
    return DONE


def _show_entry(place: int, entry: KitEntry, session: Session) -> None:
    title = wording(entry.record.title, session.language).text if entry.record else entry.item.entry
    session.output.line(f"{place}. {title}", hanging=3)
    time = session.say(words.MINUTES, minutes=entry.item.minutes) if entry.item.minutes else ""
    state = session.say(STATES[entry.state]) if entry.state in STATES else ""
    session.output.line(" · ".join(one for one in (entry.item.entry, time, state) if one), indent=3)
    said = wording(entry.item.note, session.language).text
    for line in said.splitlines():
        session.output.line(line, indent=3)


def create(session: Session, arguments: argparse.Namespace) -> int:
    """Begin a kit. Raises Problem `kits-full`, `own-text-missing`, `own-text-too-long`."""
    kit_id = session.services.kits.create(" ".join(arguments.title), session.language).kit_id
    return _told(session, {"created": kit_id}, words.ADDED, kit_id)


def copy(session: Session, arguments: argparse.Namespace) -> int:
    """Copy a kit. Raises Problem `kit-unknown`, `kits-full`."""
    kit_id = session.services.kits.copy(arguments.kit, session.language).kit_id
    return _told(session, {"created": kit_id}, words.ADDED, kit_id)


def rename(session: Session, arguments: argparse.Namespace) -> int:
    """Rename a kit. Raises Problem `kit-unknown`, `kit-shipped`, `own-text-missing`, `own-text-too-long`."""
    return _changed(session, arguments.kit, session.services.kits.rename(arguments.kit, " ".join(arguments.title)))


def add_entry(session: Session, arguments: argparse.Namespace) -> int:
    """Add an entry. Raises Problem `kit-unknown`, `kit-shipped`, `unknown-id`, `kit-in-kit`, `kit-full`."""
    return _changed(session, arguments.kit, session.services.kits.add(arguments.kit, arguments.entry))


def remove(session: Session, arguments: argparse.Namespace) -> int:
    """Take an entry out, or put a kit into the bin. Raises Problem `kit-unknown`, `kit-shipped`, `kit-entry-unknown`."""
    kits = session.services.kits
    if arguments.entry is None:
        kits.remove_kit(arguments.kit)
        return _told(session, {"removed": arguments.kit}, words.REMOVED, arguments.kit)
    return _changed(session, arguments.kit, kits.remove(arguments.kit, arguments.entry))


def move(session: Session, arguments: argparse.Namespace) -> int:
    """Move an entry. Raises Problem `kit-unknown`, `kit-shipped`, `kit-entry-unknown`."""
    return _changed(session, arguments.kit, session.services.kits.move(arguments.kit, arguments.entry, arguments.place))


def note(session: Session, arguments: argparse.Namespace) -> int:
    """Write a note, or take it away. Raises Problem `kit-unknown`, `kit-shipped`, `kit-entry-unknown`, `own-text-…`."""
    text = _text(session, arguments, "bbico kit note")
    return _changed(session, arguments.kit, session.services.kits.set_note(arguments.kit, arguments.entry, text))


def minutes(session: Session, arguments: argparse.Namespace) -> int:
    """Say how long an entry takes. Raises Problem `kit-unknown`, `kit-shipped`, `kit-entry-unknown`."""
    kits = session.services.kits
    return _changed(session, arguments.kit, kits.set_minutes(arguments.kit, arguments.entry, arguments.minutes or None))


def tell(session: Session, arguments: argparse.Namespace) -> int:
    """Say what a whole kit is for, or nothing any more. Raises Problem `kit-unknown`, `kit-shipped`, `own-text-…`."""
    text = _text(session, arguments, "bbico kit about")
    return _changed(session, arguments.kit, session.services.kits.set_kit_note(arguments.kit, text))


def plan(session: Session, arguments: argparse.Namespace) -> int:
    """Say how much time there is for a whole kit. Raises Problem `kit-unknown`, `kit-shipped`."""
    return _changed(session, arguments.kit, session.services.kits.plan(arguments.kit, arguments.minutes or None))


def _text(session: Session, arguments: argparse.Namespace, command: str) -> str:
    """Return what is to be written, nothing with --remove. Raises Problem `arguments-missing` for neither."""
    text = "" if arguments.remove else " ".join(arguments.text)
    if arguments.text == [STANDARD_INPUT]:
        text = session.environment.stdin.read(MOST_ITEM_NOTE * 4)
    if not (text or arguments.remove):
        raise Problem("arguments-missing", Family.WRONG_USE, what="TEXT", command=command)
    return text


def export(session: Session, arguments: argparse.Namespace) -> int:
    """Write a kit file whole or not at all. Raises Problem `kit-unknown`, `kit-too-large`, and those of the disk."""
    session.services.kit_sharing.export(arguments.kit, session.language, arguments.out)
    return _written(session, arguments)


def take_in(session: Session, arguments: argparse.Namespace) -> int:
    """Take a kit file in. Raises Problem `kit-file-…`, `kits-full`."""
    taken = session.services.kit_sharing.take_in(arguments.file)
    if session.output.as_json:
        session.output.json({"imported": taken.kit_id, "new": taken.new, "partly": taken.partly})
        return DONE
    session.output.unbroken(session.say(words.IMPORTED if taken.new else words.THERE_ALREADY, id=taken.kit_id))
    if taken.partly:
        session.output.notice(session.say(words.PARTLY))
    return DONE


def make_pdf(session: Session, arguments: argparse.Namespace) -> int:
    """Write the PDF of a kit whole or not at all. Raises Problem `kit-unknown`, `nothing-to-print`."""
    kit = session.services.kits.record(arguments.kit)
    session.notice_clock()
    paper = session.services.handouts.for_kit(kit)
    expired = paper.wanted(tuple(kit.records)).expired(session.language)
    if not printed_all_the_same(session, expired):
        return NOT_DONE
    ids = paper.kit_ids(kit, arguments.layout, cover_only=arguments.cover)
    paper.wanted(ids).write((session.language,), arguments.layout, arguments.out, options=options_of(arguments))
    session.notice_trouble()
    return _written(session, arguments, expired=expired_objects(expired))


def head_object(kit: KitHead) -> dict[str, Any]:
    """Return a kit as `bbico kit list --json` shows it."""
    return {
        "id": kit.id,
        "name": kit.name,
        "lang": kit.language,
        "own": kit.own,
        "entries": kit.count,
        "minutes": kit.minutes,
        "changed": kit.changed or None,
    }


def kit_object(kit: OpenKit, language: str) -> dict[str, Any]:
    """Return a kit as `bbico kit show --json` shows it."""
    title = wording(kit.kit.title, language)
    return {
        "id": kit.kit.id,
        "name": title.text,
        "lang": title.language,
        "own": kit.own,
        "minutes": kit.minutes,
        "note": wording(kit.kit.summary, language).text or None,
        "planned": kit.planned,
        "on_paper": kit.on_paper,
        "created": kit.created or None,
        "changed": kit.changed or None,
        "entries": [
            {
                "id": one.item.entry,
                "title": wording(one.record.title, language).text if one.record else None,
                "note": wording(one.item.note, language).text or None,
                "minutes": one.item.minutes,
                "state": one.state,
            }
            for one in kit.entries
        ],
    }


def _row(kit: KitHead, session: Session) -> tuple[str, ...]:
    mark = "" if kit.own else session.say(words.OF_THE_CATALOGUE)
    return kit.id, ", ".join(_sums(kit.count, kit.minutes, session)), mark, kit.name


def _sums(count: int, total: int | None, session: Session) -> list[str]:
    time = [session.say(words.MINUTES, minutes=total)] if total else []
    return [session.say(words.ENTRIES, count=count), *time]


def _changed(session: Session, kit_id: str, done: object) -> int:
    return _told(session, {"id": kit_id, "changed": bool(done)}, words.CHANGED if done else words.UNCHANGED, kit_id)


def _written(session: Session, arguments: argparse.Namespace, **more: Any) -> int:
    if session.output.as_json:
        session.output.json({"written": str(arguments.out), "id": arguments.kit, "lang": session.language, **more})
    else:
        session.output.unbroken(session.say(WRITTEN, path=arguments.out))
    return DONE


def _told(session: Session, value: dict[str, Any], sentence: str, kit_id: str) -> int:
    if session.output.as_json:
        session.output.json(value)
    else:
        session.output.unbroken(session.say(sentence, id=kit_id))
    return DONE

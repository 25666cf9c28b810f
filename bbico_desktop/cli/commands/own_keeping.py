# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico own bin`, `restore`, `empty-bin`, `export` and `import`: think again, and move to another computer."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from bbico_desktop.cli import own_keeping_words as words
from bbico_desktop.cli.parser import Parser, WholeNumber, add_common
from bbico_desktop.cli.session import Session
from bbico_desktop.cli.words import WHAT, Voice
from bbico_desktop.domain.own_things import DAYS_IN_BIN, Binned

DONE = 0
MOST_THINGS = 999_999_999


def add(below: Any, say: Voice) -> None:
    """Declare the arguments."""
    _command(below, say, "bin", words.BIN_ABOUT, show_bin)
    restoring = _command(below, say, "restore", words.RESTORE_ABOUT, restore)
    number = WholeNumber("NUMBER", 1, MOST_THINGS)
    restoring.add_argument_group(say(WHAT)).add_argument("number", metavar="NUMBER", type=number, help=say(words.BIN_NUMBER_HELP))
    exporting = _command(below, say, "export", words.EXPORT_ABOUT, export)
    exporting.add_argument_group(say(WHAT)).add_argument(
        "file", metavar="FILE.bbicoown", type=Path, help=say(words.EXPORT_FILE_HELP)
    )
    importing = _command(below, say, "import", words.IMPORT_ABOUT, take_in)
    importing.add_argument_group(say(WHAT)).add_argument(
        "file", metavar="FILE.bbicoown", type=Path, help=say(words.IMPORT_FILE_HELP)
    )
    emptying = _command(below, say, "empty-bin", words.EMPTY_BIN_ABOUT, empty_bin)
    emptying.options.add_argument("--backups", action="store_true", help=say(words.EMPTY_BACKUPS_HELP))


def _command(below: Any, say: Voice, name: str, about: str, run: Any) -> Parser:
    parser: Parser = below.add_parser(name, help=say(about), about=about)
    add_common(parser)
    parser.set_defaults(run=run)
    return parser


def show_bin(session: Session, arguments: argparse.Namespace) -> int:
    """List what is in the bin, without what has been there too long."""
    session.services.bin.empty_old()
    items = session.services.bin.all()
    if session.output.as_json:
        session.output.json({"days": DAYS_IN_BIN, "items": [binned_object(one) for one in items]})
        return DONE
    if not items:
        session.output.line(session.say(words.BIN_EMPTY))
        return DONE
    session.output.line(session.say(words.IN_BIN, count=len(items), days=DAYS_IN_BIN), strong=True)
    rows = ((str(one.id), session.say(words.KINDS.get(one.what, one.what)), one.removed[:10], one.name) for one in items)
    session.output.table(rows, indent=2)
    return DONE


def restore(session: Session, arguments: argparse.Namespace) -> int:
    """Put a thing back. Raises Problem `bin-unknown`, or why there is no room for it."""
    item = session.services.bin.restore(arguments.number)
    if session.output.as_json:
        session.output.json({"restored": binned_object(item)})
    else:
        session.output.unbroken(session.say(words.RESTORED, name=item.name))
    return DONE


def empty_bin(session: Session, arguments: argparse.Namespace) -> int:
    """Remove all that is in the bin for good, with `--backups` also the copies that it still stands in."""
    gone = session.services.bin.empty()
    backups = session.services.backups.remove_all() if arguments.backups else 0
    if session.output.as_json:
        session.output.json({"emptied": gone, "backups_removed": backups})
        return DONE
    session.output.line(session.say(words.EMPTIED, count=gone))
    if arguments.backups:
        session.output.line(session.say(words.BACKUPS_REMOVED, count=backups))
    return DONE


def export(session: Session, arguments: argparse.Namespace) -> int:
    """Write all own things to one file. Raises Problem `document-lost`, `output-…`, and those of storage."""
    content = session.services.own_moving.export(arguments.file)
    counts = {name: len(getattr(content, name)) for name in ("entries", "notes", "documents", "searches", "kits")}
    if session.output.as_json:
        session.output.json({"exported": str(arguments.file), **counts})
    else:
        session.output.unbroken(session.say(words.EXPORTED, file=arguments.file, **counts))
    return DONE


def take_in(session: Session, arguments: argparse.Namespace) -> int:
    """Take in all of a file. Raises Problem (BAD_INPUT) that says why it cannot be taken."""
    merged = session.services.own_moving.take_in(arguments.file)
    if session.output.as_json:
        session.output.json({"imported": dict(sorted(merged.counts.items()))})
        return DONE
    if not merged.counts:
        session.output.line(session.say(words.ALL_HERE))
    rows = ((session.say(sentence), str(merged.counts[name])) for name, sentence in words.CAME_IN.items() if name in merged.counts)
    session.output.table(rows)
    return DONE


def binned_object(item: Binned) -> dict[str, Any]:
    """Return something in the bin as `bbico own bin --json` shows it."""
    return {"number": item.id, "what": item.what, "name": item.name, "removed": item.removed, "contents": dict(item.contents)}

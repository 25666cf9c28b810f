# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico pack`: make, install, list, verify packs, and go back to the catalogue before."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bbico_desktop.cli.output import mistake_line, mistake_object
from bbico_desktop.cli.parser import Parser, add_common
from bbico_desktop.cli.session import Session
from bbico_desktop.cli.words import (
    ADVICE,
    ALREADY_THERE,
    BUILD_ABOUT,
    DEVELOPMENT,
    INSTALL_ABOUT,
    INSTALLED,
    KEY_HELP,
    LEVEL_HELP,
    LIST_ABOUT,
    NOT_SIGNED,
    OUT_HELP,
    PACK_ABOUT,
    PACK_GOOD,
    PACK_HELP,
    PACK_MADE,
    PACK_OR_FOLDER_HELP,
    RECORDS_HELP,
    ROLLBACK_ABOUT,
    ROLLED_BACK,
    VERIFY_ABOUT,
    WHAT,
    Voice,
)
from bbico_desktop.domain.languages import wording
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.unknown_values import unknown_value
from bbico_desktop.packs.content import PackMeta
from bbico_desktop.services.editing import LEVELS

if TYPE_CHECKING:
    from bbico_desktop.packs.installer import Installed

DONE = 0
SUFFIX = ".bbico"


def add(commands: Any, say: Voice) -> None:
    """Declare the arguments of each command on packs."""
    parser: Parser = commands.add_parser("pack", help=say(PACK_ABOUT), about=PACK_ABOUT)
    below = parser.add_commands("pack_command", required=True)
    build = _command(below, say, "build", BUILD_ABOUT, build_pack)
    what = build.add_argument_group(say(WHAT))
    what.add_argument("folder", metavar="RECORDS_DIR", type=Path, help=say(RECORDS_HELP))
    what.add_argument("--out", metavar="FILE.bbico", type=Path, required=True, help=say(OUT_HELP))
    build.options.add_argument("--key", metavar="KEY", type=Path, help=say(KEY_HELP))
    build.options.add_argument("--level", metavar="LEVEL", type=_level, default="release", help=say(LEVEL_HELP))
    install = _command(below, say, "install", INSTALL_ABOUT, install_packs)
    install.add_argument_group(say(WHAT)).add_argument("path", metavar="FILE", type=Path, help=say(PACK_OR_FOLDER_HELP))
    verify = _command(below, say, "verify", VERIFY_ABOUT, verify_pack)
    verify.add_argument_group(say(WHAT)).add_argument("path", metavar="FILE", type=Path, help=say(PACK_HELP))
    _command(below, say, "list", LIST_ABOUT, list_packs)
    _command(below, say, "rollback", ROLLBACK_ABOUT, roll_back)


def _command(below: Any, say: Voice, name: str, about: str, run: Any) -> Parser:
    parser: Parser = below.add_parser(name, help=say(about), about=about)
    add_common(parser)
    parser.set_defaults(run=run)
    return parser


def build_pack(session: Session, arguments: argparse.Namespace) -> int:
    """Make a pack. Raises Problem `records-mistakes` with every mistake of every file."""
    made = session.services.editing.build_pack(
        arguments.folder, arguments.out, level=arguments.level, key=arguments.key, with_advice=True
    )
    if session.output.as_json:
        session.output.json(
            {
                "written": str(made.path),
                "pack": made.pack,
                "seq": made.seq,
                "records": made.records,
                "signed": made.signed,
                "development": made.development,
                "advice": [mistake_object(one, session.say) for one in made.advice],
            }
        )
        return DONE
    for one in made.advice:
        session.output.notice(mistake_line(one, session.say))
    if made.advice:
        session.output.notice(session.say(ADVICE, count=len(made.advice)))
    session.output.unbroken(session.say(PACK_MADE, path=made.path))
    if not made.signed:
        session.output.notice(session.say(NOT_SIGNED))
    elif made.development:
        session.output.notice(session.say(DEVELOPMENT))
    return DONE


def install_packs(session: Session, arguments: argparse.Namespace) -> int:
    """Install a pack, or the packs of a folder in the order of their names; stops at the first that is refused."""
    done = [session.services.updating.install(path) for path in _packs_in(arguments.path)]
    session.services.refresh()
    if session.output.as_json:
        session.output.json({"installed": [_installed_object(one) for one in done]})
        return DONE
    for one in done:
        session.output.line(_installed_line(one, session))
    session.notice_trouble()
    return DONE


def _packs_in(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    packs = sorted(path.glob(f"*{SUFFIX}"))
    if not packs:
        raise Problem("no-packs-in-folder", Family.BAD_INPUT, path=path)
    return packs


def _installed_object(done: Installed) -> dict[str, Any]:
    return {
        "pack": done.pack,
        "seq": done.seq,
        "already_there": done.already_there,
        "added": list(done.added),
        "changed": list(done.changed),
        "withdrawn": list(done.withdrawn),
    }


def _installed_line(done: Installed, session: Session) -> str:
    if done.already_there:
        return session.say(ALREADY_THERE, pack=done.pack, seq=done.seq)
    counts = {"added": len(done.added), "changed": len(done.changed), "withdrawn": len(done.withdrawn)}
    return session.say(INSTALLED, pack=done.pack, seq=done.seq, **counts)


def verify_pack(session: Session, arguments: argparse.Namespace) -> int:
    """Check a pack. Raises Problem when it is not whole (exit 3) or not trusted (exit 4)."""
    pack = session.services.updating.verify(arguments.path)
    if session.output.as_json:
        session.output.json({**_meta_object(pack.meta, session), "development": pack.development, "trusted": True})
        return DONE
    session.output.line(session.say(PACK_GOOD, pack=pack.meta.pack, seq=pack.meta.seq))
    if pack.development:
        session.output.notice(session.say(DEVELOPMENT))
    return DONE


def _meta_object(meta: PackMeta, session: Session) -> dict[str, Any]:
    return {
        "pack": meta.pack,
        "seq": meta.seq,
        "issued": meta.issued,
        "title": wording(meta.title, session.language).text,
        "publisher": meta.publisher,
        "licence": meta.licence,
    }


def list_packs(session: Session, arguments: argparse.Namespace) -> int:
    """List the packs that the current catalogue is made of."""
    packs = session.services.updating.packs()
    if session.output.as_json:
        session.output.json({"packs": [{"pack": one.pack, "seq": one.seq, "sha256": one.sha256} for one in packs]})
    else:
        session.output.table((one.pack, str(one.seq), one.sha256[:16]) for one in packs)
    return DONE


def roll_back(session: Session, arguments: argparse.Namespace) -> int:
    """Go back to the catalogue before this one. Raises Problem `nothing-to-go-back-to`."""
    edition = session.services.updating.rollback()
    session.services.refresh()
    if session.output.as_json:
        session.output.json({"current": edition.digest})
    else:
        session.output.line(session.say(ROLLED_BACK))
    return DONE


def _level(value: str) -> str:
    if value not in LEVELS:
        raise unknown_value("--level", value, LEVELS)
    return value

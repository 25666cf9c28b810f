# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`bbico doctor`: check every stored file, build again what can be built again, or list the program's folders."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bbico_desktop.cli.folders import folders_object, write_folders
from bbico_desktop.cli.output import problem_object
from bbico_desktop.cli.parser import Parser, add_common
from bbico_desktop.cli.session import Session
from bbico_desktop.cli.words import (
    ALL_WELL,
    BACKUP_OFFERED,
    BACKUP_RESTORED,
    BEGUN_ANEW,
    CAN_BE_REPAIRED,
    CHECKED_THINGS,
    DOCTOR_ABOUT,
    FOUND_WRONG,
    IN_ORDER,
    REPAIR_HELP,
    REPAIRED,
    REPORT_FILE_HELP,
    REPORT_SAVED,
    STILL_WRONG,
    WHERE_HELP,
    Voice,
)
from bbico_desktop.domain.problems import Family
from bbico_desktop.foundation.messages import sentence

if TYPE_CHECKING:
    from bbico_desktop.services.health import Report

SOUND, NOT_SOUND = 0, int(Family.NOT_FOUND)


def add(commands: Any, say: Voice) -> None:
    """Declare the arguments."""
    parser: Parser = commands.add_parser("doctor", help=say(DOCTOR_ABOUT), about=DOCTOR_ABOUT)
    parser.options.add_argument("--repair", action="store_true", help=say(REPAIR_HELP))
    parser.options.add_argument("--where", action="store_true", help=say(WHERE_HELP))
    parser.options.add_argument("--report", metavar="FILE", type=Path, help=say(REPORT_FILE_HELP))
    add_common(parser)
    parser.set_defaults(run=run)


def run(session: Session, arguments: argparse.Namespace) -> int:
    """Say what is wrong; return 1 when anything is, after the repair if one was asked for."""
    if arguments.where:
        kept = session.services.leaving.kept()
        session.output.json(folders_object(kept)) if session.output.as_json else write_folders(kept, session)
        return SOUND
    if arguments.report:
        return _save_report(session, arguments.report)
    health = session.services.health
    report = health.repair() if arguments.repair else health.examine()
    if arguments.repair:
        session.services.refresh()
    if session.output.as_json:
        session.output.json(report_object(report, session))
    else:
        _write_report(report, session, repaired=arguments.repair)
    return SOUND if report.sound else NOT_SOUND


def _save_report(session: Session, out: Path) -> int:
    """Save a report about the program, and say what is in it."""
    diagnostics = session.services.diagnostics
    report = diagnostics.report()
    diagnostics.write(report, out)
    names = [file.name for file in report.files]
    if session.output.as_json:
        session.output.json({"report": str(out), "files": names})
        return SOUND
    session.output.unbroken(session.say(REPORT_SAVED, path=out))
    for name in names:
        session.output.unbroken(f"  {name}")
    return SOUND


def report_object(report: Report, session: Session) -> dict[str, Any]:
    """Return a report as `bbico doctor --json` shows it."""
    return {
        "sound": report.sound,
        "backup": {"day": report.backup.day, "path": str(report.backup.path)} if report.backup else None,
        "put_aside": str(report.put_aside) if report.put_aside else None,
        "checks": [
            {
                "what": check.what,
                "path": str(check.path),
                "sound": check.problem is None,
                "problem": problem_object(check.problem, session.say) if check.problem else None,
            }
            for check in report.checks
        ],
    }


def _write_report(report: Report, session: Session, *, repaired: bool) -> None:
    output, say = session.output, session.say
    output.table(
        (say(CHECKED_THINGS.get(check.what, check.what)), say(FOUND_WRONG) if check.problem else say(IN_ORDER), str(check.path))
        for check in report.checks
    )
    output.line()
    _write_backup(report, session)
    if report.sound:
        output.line(say(REPAIRED if repaired else ALL_WELL))
        return
    for problem in dict.fromkeys(report.problems):
        output.line(" ".join(part for part in sentence(problem, session.language) if part))
    output.line(say(STILL_WRONG, count=len(report.problems)) if repaired else say(CAN_BE_REPAIRED))


def _write_backup(report: Report, session: Session) -> None:
    """Say which copy of own things can come, or came, into the place of the damaged file."""
    if report.put_aside:
        sentence_ = BACKUP_RESTORED if report.backup else BEGUN_ANEW
        session.output.unbroken(session.say(sentence_, day=report.backup.day if report.backup else "", path=report.put_aside))
    elif report.backup:
        session.output.line(session.say(BACKUP_OFFERED, day=report.backup.day))

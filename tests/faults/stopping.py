# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Run work in a child process that dies, or is refused something by the system, at an exact place."""

from __future__ import annotations

import hashlib
import os
import re
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from sqlalchemy import Engine, event

from bbico_desktop.domain.problems import Family, Problem

DONE, REFUSED_BY_STORAGE, OTHER = 0, 10, 20
TOUCHING = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate", "shutil.copyfile"}
"""Audit events (https://docs.python.org/3/library/audit_events.html) of calls that change a disk or ask it for something."""

DRAWN_BY_LOT = re.compile(r"(?<=[.-])[0-9a-f]{8}(?=\.(?:new|part|old)\b)")

Hook = Callable[[str], None]


def die() -> NoReturn:
    """Die as a process does that is killed: nothing is cleaned up, no buffer is written."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("still alive")


def outcome_of(work: Callable[[], object]) -> int:
    """Run work in a forked child; return what became of it, or minus the number of the signal that killed it."""
    child = os.fork()
    if child == 0:
        os._exit(_exit_code(work))
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def _exit_code(work: Callable[[], object]) -> int:
    try:
        work()
    except Problem as problem:
        return REFUSED_BY_STORAGE if problem.family is Family.STORAGE else OTHER
    except BaseException:  # noqa: BLE001  # reported by the exit code; a forked child must not run the test's own clean-up
        return OTHER
    return DONE


def touching(folder: Path, hook: Hook) -> None:
    """Call `hook` with the event before this process touches anything under `folder`. It can never be taken off again."""
    inside = os.fspath(folder)

    def listen(event: str, arguments: tuple[object, ...]) -> None:
        if event in TOUCHING and any(isinstance(one, str | os.PathLike) and os.fspath(one).startswith(inside) for one in arguments):
            hook(event)

    sys.addaudithook(listen)


def counted(hook: Callable[[], None], number: int) -> Hook:
    """Return a hook that does something at its n-th call, counting from 1."""
    left = [number]

    def count(_event: str) -> None:
        left[0] -= 1
        if left[0] == 0:
            hook()

    return count


def die_before_statement(_folder: Path, number: int) -> None:
    """Die before the n-th statement that this process gives a database."""
    hook = counted(die, number)

    def listen(*_arguments: object) -> None:
        hook("statement")

    event.listen(Engine, "before_cursor_execute", listen)


def die_before_touch(folder: Path, number: int) -> None:
    """Die before this process touches anything under `folder` for the n-th time."""
    touching(folder, counted(die, number))


def fingerprint(folder: Path) -> str:
    """Return a hash over every name, right and byte in a folder, but for names drawn by lot and whose the lock was."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        data = path.read_bytes() if path.is_file() else b""
        if path.name == "lock":
            data = b"somebody's" if data else b""
        name = DRAWN_BY_LOT.sub("", path.relative_to(folder).as_posix())
        digest.update(f"{name} {path.stat().st_mode} {len(data)}\n".encode() + data)
    return digest.hexdigest()

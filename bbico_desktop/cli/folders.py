# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The folders of the program, as an object and as lines for people."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bbico_desktop.cli.session import Session
from bbico_desktop.cli.words import NOT_THERE_YET
from bbico_desktop.services.leaving import Kept

KILO = 1000


def folders_object(folders: Iterable[Kept]) -> dict[str, Any]:
    """Return {purpose: {path, there, bytes}}."""
    return {one.purpose: {"path": str(one.folder), "there": one.there, "bytes": one.bytes} for one in folders}


def write_folders(folders: Iterable[Kept], session: Session) -> None:
    """Write each folder with its size."""
    rows = [(one.purpose, _size(one.bytes) if one.there else session.say(NOT_THERE_YET), str(one.folder)) for one in folders]
    session.output.table(rows)


def _size(size: int) -> str:
    if size < KILO:
        return f"{size} B"
    return f"{size / KILO:.0f} kB" if size < KILO * KILO else f"{size / KILO / KILO:.1f} MB"

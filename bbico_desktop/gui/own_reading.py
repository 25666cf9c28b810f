# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Read documents away from the window, page by page, with a way to stop; nothing is kept by it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.exchange.file_kinds import FileKind, kind_of_file
from bbico_desktop.services.own_from_files import ReadDocument, read_for_entry

if TYPE_CHECKING:
    from bbico_desktop.composition import Services
    from bbico_desktop.domain.languages import Language

MOST_BYTES_AT_ONCE = 200_000_000


class StoppedError(Exception):
    """The reader does not want it any more."""


class Progress(QObject):
    """`came_to`: a name, the page that is read, and how many there are; told from the worker, heard in the GUI thread."""

    came_to = Signal(str, int, int)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sorted:
    """What files are: those of each kind in their order, and what cannot be taken; `title` is that of the open entry."""

    kinds: dict[FileKind, list[Path]]
    refused: list[Problem]
    title: str = ""


def sort_files(paths: Sequence[Path]) -> Sorted:
    """Return what these files are, by what is in them; called in a worker."""
    kinds: dict[FileKind, list[Path]] = {}
    refused: list[Problem] = []
    for path in dict.fromkeys(paths):
        try:
            kinds.setdefault(kind_of_file(path), []).append(path)
        except Problem as problem:
            refused.append(problem)
    return Sorted(kinds=kinds, refused=refused)


def sorting(paths: Sequence[Path], entry_id: str | None, language: Language) -> Callable[[Services], Sorted]:
    """Return the errand that says what files are, and what the entry is called at which they may be meant to stand."""
    held = tuple(paths)

    def sort(services: Services) -> Sorted:
        cards = services.browsing.cards((entry_id,), language) if entry_id else {}
        return replace(sort_files(held), title="".join(card.title for card in cards.values()))

    return sort


def reading(
    paths: Sequence[Path], progress: Progress, stop: threading.Event
) -> Callable[[Services], tuple[list[ReadDocument], list[Problem]]]:
    """Return the errand that reads documents, as many as fit in memory together, and says why others cannot be taken."""
    held = tuple(paths)

    def read(_services: Services) -> tuple[list[ReadDocument], list[Problem]]:
        taken: list[ReadDocument] = []
        refused: list[Problem] = []
        room = MOST_BYTES_AT_ONCE
        for path in held:
            try:
                room -= path.stat().st_size if path.is_file() else 0
                if room < 0:
                    raise Problem("too-much-at-once", Family.BAD_INPUT, path=path)
                taken.append(read_for_entry(path, _telling(path.name, progress, stop)))
            except Problem as problem:
                refused.append(problem)
            except OSError:
                refused.append(Problem("input-unreadable", Family.BAD_INPUT, path=path))
        return taken, refused

    return read


def _telling(name: str, progress: Progress, stop: threading.Event) -> Callable[[int, int], None]:
    def tell(page: int, pages: int) -> None:
        if stop.is_set():
            raise StoppedError
        progress.came_to.emit(name, page, pages)

    tell(0, 0)
    return tell

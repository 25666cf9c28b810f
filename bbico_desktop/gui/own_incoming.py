# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What becomes of files that come in: a document is an entry or is attached, kits and own things are taken in."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.exchange.file_kinds import FileKind
from bbico_desktop.gui.background import Worker
from bbico_desktop.gui.errors import words_for
from bbico_desktop.gui.incoming_files import open_entry
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.own_reading import Progress, Sorted, StoppedError, reading, sorting
from bbico_desktop.gui.pages.kits import KitsPage
from bbico_desktop.gui.pages.own import OwnPage
from bbico_desktop.gui.widgets.own_bar import BarContent, OwnBar
from bbico_desktop.services.own_from_files import ReadDocument, keep_as_entries

if TYPE_CHECKING:
    from bbico_desktop.composition import Services
    from bbico_desktop.domain.languages import Language
    from bbico_desktop.gui.collaborators import Collaborators
    from bbico_desktop.gui.window import Window

OWN, KITS = "own", "kits"
PATIENCE_MS = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class _Dropped:
    """Files that came together, and the entry that was open then."""

    paths: tuple[Path, ...]
    entry_id: str | None


class OwnIncoming(QObject):
    """Made for the first file that comes; loads what reads documents. Files that come later wait until those before are done."""

    def __init__(self, *, shell: Window, tools: Collaborators, bar: OwnBar) -> None:
        super().__init__(shell)
        self._shell = shell
        self._tools = tools
        self._stop = threading.Event()
        self._waiting: deque[_Dropped] = deque()
        self._dropped: _Dropped | None = None
        self._refused: list[Problem] = []
        self._told: list[Problem] = []
        self._documents: list[Path] = []
        self._chosen: Callable[[int], None] = self._put_away
        self.bar = bar
        self._progress = Progress(self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._show_progress)
        self._progress.came_to.connect(self._come_to)
        self.bar.chosen.connect(self._choose)
        tools.session.begun_again.connect(self._forget)

    def take(self, paths: Sequence[Path]) -> None:
        """Take files in: a document becomes an entry or is attached, a kit and own things go to their importers."""
        self._waiting.append(_Dropped(paths=tuple(paths), entry_id=open_entry(self._shell)))
        if self._dropped is None:
            self._begin()
        else:
            waiting = sum(len(one.paths) for one in self._waiting)
            self._shell.notice_line.say(lambda: self.tr("%n files wait for their turn.", "", waiting))

    @property
    def _language(self) -> Language:
        return self._shell.language

    def _begin(self) -> None:
        self._dropped = self._waiting.popleft()
        errand = sorting(self._dropped.paths, self._dropped.entry_id, self._language)
        self._tools.desk.ask("incoming-sort", errand, self._go_on, self._not_sorted, worker=Worker.PAPER)

    def _end(self) -> None:
        """Say what was refused, and take the next ones."""
        self._dropped, self._documents = None, []
        self._say_refused()
        if self._waiting:
            self._begin()

    def _not_sorted(self, error: Exception) -> None:
        self._tools.desk.trouble.emit(error)
        self._end()

    def _go_on(self, found: Sorted) -> None:
        self._refused += found.refused
        for kit in found.kinds.get(FileKind.KIT, ()):
            self._take_kit(kit)
        for path in self._first(found, FileKind.OWN_THINGS):
            self._take_own_things(path)
        for path in self._first(found, FileKind.PACK):
            self._say_catalogue(path.name)
        self._documents = found.kinds.get(FileKind.DOCUMENT, [])
        if not self._documents:
            self._end()
        elif found.title:
            self._ask_where(found.title)
        else:
            self._read(self._keep)

    def _first(self, found: Sorted, kind: FileKind) -> list[Path]:
        """Return the first file of a kind of which one is asked about at a time; the others are refused."""
        files = found.kinds.get(kind, [])
        self._refused += [Problem("one-at-a-time", Family.BAD_INPUT, path=path) for path in files[1:]]
        return files[:1]

    def _say_catalogue(self, name: str) -> None:
        self._shell.notice_line.say(
            lambda: self.tr("“{file}” is a catalogue. It is installed with “bbico pack install”.").format(file=name)
        )

    def _take_kit(self, path: Path) -> None:
        """Let the place for kits take it in: it says what is here already, and asks where a kit has the same name."""
        if KITS in self._shell.places:
            self._shell.navigator.go(Route(page=KITS))
            page = self._shell.page(KITS)
            if isinstance(page, KitsPage):
                page.open_file(path)

    def _take_own_things(self, path: Path) -> None:
        self._shell.navigator.go(Route(page=OWN))
        page = self._shell.page(OWN)
        if isinstance(page, OwnPage):
            page.import_from(path)

    def _ask_where(self, title: str) -> None:
        names = ", ".join(path.name for path in self._documents)
        self._chosen = self._take_where

        def content() -> BarContent:
            attach = self.tr("Attach to “{title}”").format(title=title)
            return BarContent(
                self.tr("What is to be done with {files}?").format(files=names),
                [self.tr("A copy stays on this computer. Attach only what you may copy: look at the licence of the entry.")],
                [("link", attach), ("file-plus", self.tr("Make an entry of my own")), ("x", self.tr("Neither"))],
            )

        self.bar.ask(content)

    def _take_where(self, number: int) -> None:
        if number == 0:
            self._read(self._attach)
        elif number == 1:
            self._read(self._keep)
        else:
            self._end()

    def _read(self, then: Callable[[tuple[list[ReadDocument], list[Problem]]], None]) -> None:
        self._stop = threading.Event()
        self._patience.start()
        errand = reading(self._documents, self._progress, self._stop)
        self._tools.desk.ask("incoming-read", errand, then, self._not_read, worker=Worker.PAPER)

    def _stands(self, chosen: Callable[[int], None]) -> bool:
        """Say whether the bar shows the buttons that this answers to."""
        return self.bar.isVisible() and bool(self.bar.buttons) and self._chosen == chosen

    def _show_progress(self) -> None:
        if self._stands(self._take_where):  # about other files: the reader is to answer it first
            return
        self._chosen = self._stop_reading
        self.bar.show_content(lambda: BarContent(self.tr("Reading…"), (), [("x", self.tr("Stop"))]))

    def _come_to(self, name: str, page: int, pages: int) -> None:
        if pages and self._stands(self._stop_reading):
            self.bar.say_instead(lambda: self._progress_content(name, page, pages))

    def _progress_content(self, name: str, page: int, pages: int) -> BarContent:
        said = self.tr("Reading {name}: page {page} of {pages}").format(name=name, page=page, pages=pages)
        return BarContent(said, (), [("x", self.tr("Stop"))])

    def _stop_reading(self, _number: int) -> None:
        self._stop.set()

    def _keep(self, read: tuple[list[ReadDocument], list[Problem]]) -> None:
        taken = self._take_read(read)
        if taken:
            title, count = taken[0].title, len(taken)

            def said() -> str:
                if count > 1:
                    return self.tr("%n entries of your own", "", count)
                return self.tr("An entry of your own: “{title}”").format(title=title)

            self._tools.undo_steps.make(said, partial(_keep, tuple(taken), self._language), self._show_entries)
        self._end()

    def _attach(self, read: tuple[list[ReadDocument], list[Problem]]) -> None:
        taken = self._take_read(read)
        entry_id = self._dropped.entry_id if self._dropped else None
        if taken and entry_id is not None:
            names = ", ".join(one.name for one in taken)
            self._tools.undo_steps.make(
                lambda: self.tr("Attached: {files}").format(files=names), partial(_attach, tuple(taken), entry_id)
            )
        self._end()

    def _show_entries(self, ids: tuple[str, ...]) -> None:
        """Go to the form of one entry, which is to be completed; of several, to the list."""
        self._shell.navigator.go(Route(page=OWN, entry_id=ids[0] if len(ids) == 1 else "in-entries"))

    def _hide_progress(self) -> None:
        self._patience.stop()
        if self._stands(self._stop_reading):
            self.bar.hide()

    def _take_read(self, read: tuple[list[ReadDocument], list[Problem]]) -> list[ReadDocument]:
        self._hide_progress()
        taken, refused = read
        self._refused += refused
        return taken

    def _not_read(self, error: Exception) -> None:
        self._hide_progress()
        if isinstance(error, StoppedError):
            self._shell.notice_line.say(lambda: self.tr("Stopped. Nothing was taken."))
        else:
            self._tools.desk.trouble.emit(error)
        self._end()

    def _say_refused(self) -> None:
        """Say of each file why it cannot be taken; that stays, or comes again, until it is put away."""
        refused = list(self._refused)
        if refused and not (refused == self._told and self._stands(self._put_refused_away)):
            self._told, self._chosen = refused, self._put_refused_away
            self.bar.ask(lambda: self._refused_content(refused))

    def _put_refused_away(self, _number: int) -> None:
        self._refused = []

    def _refused_content(self, refused: Sequence[Problem]) -> BarContent:
        lines = [words_for(one, self._language) for one in refused]
        return BarContent(self.tr("%n files cannot be taken", "", len(refused)), lines, [("x", self.tr("Close"))])

    def _choose(self, number: int) -> None:
        self._chosen(number)

    def _forget(self) -> None:
        """End the reading, and know nothing any more of the files of this sitting."""
        self._patience.stop()
        self._stop.set()
        self._waiting.clear()
        self._documents, self._refused, self._dropped = [], [], None
        self._chosen = self._put_away
        self.bar.hide()

    def _put_away(self, _number: int) -> None:
        """Nothing is left to do."""


def _keep(documents: tuple[ReadDocument, ...], language: Language, services: Services) -> tuple[str, ...]:
    return keep_as_entries(services.own_things, documents, language)


def _attach(documents: tuple[ReadDocument, ...], entry_id: str, services: Services) -> None:
    for one in documents:
        services.own_things.attach_read(entry_id, one.name, one.content, one.text)

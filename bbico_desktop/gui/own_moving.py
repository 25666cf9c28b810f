# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""All own things out to one file, and in from one; before anything comes in, it is said what would."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from bbico_desktop.domain.own_things import OwnContent
from bbico_desktop.gui.background import Worker
from bbico_desktop.gui.file_dialogs import ChooseFile, documents_folder, where_to, which_one, with_ending
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.undo_steps import UndoSteps

if TYPE_CHECKING:
    from bbico_desktop.composition import Services
    from bbico_desktop.services.own_moving import Compared

SUFFIX, FILE_NAME = ".bbicoown", "bbico-{day}.bbicoown"
KINDS = f"B-BICO (*{SUFFIX})"


def ask_where_to(parent: QWidget, suggested: Path) -> Path | None:
    """Ask for the file to write; None when the reader thinks better of it."""
    return where_to(parent, suggested, QCoreApplication.translate("OwnMover", "Export all of it to one file"), KINDS)


def ask_where_from(parent: QWidget, folder: Path) -> Path | None:
    """Ask for the file to take in; None when the reader thinks better of it."""
    return which_one(parent, folder, QCoreApplication.translate("OwnMover", "Import from a file"), KINDS)


class OwnMover(QObject):
    """`said` carries one line, a `Wording`; `compared` carries a file and what it would bring; `trouble` an error."""

    said = Signal(object)
    compared = Signal(object, object)
    trouble = Signal(object)

    def __init__(
        self,
        *,
        desk: ServiceDesk,
        steps: UndoSteps,
        parent: QWidget,
        where_to: ChooseFile = ask_where_to,
        where_from: ChooseFile = ask_where_from,
    ) -> None:
        super().__init__(parent)
        self._widget = parent
        self._desk = desk
        self._steps = steps
        self._where_to = where_to
        self._where_from = where_from
        self._folder = documents_folder()
        self._asked: Path | None = None

    def export(self, day: str) -> None:
        """Ask where, and write all but the bin there."""
        chosen = self._where_to(self._widget, self._folder / FILE_NAME.format(day=day))
        if chosen is None:
            return
        path = with_ending(chosen, SUFFIX)
        self._folder = path.parent
        self._desk.ask("own-export", _exporting(path), self._say_exported, self.trouble.emit, worker=Worker.PAPER)

    def choose_import(self) -> None:
        """Ask for a file, and say what it would bring."""
        chosen = self._where_from(self._widget, self._folder)
        if chosen is not None:
            self._folder = chosen.parent
            self.compare(chosen)

    def compare(self, path: Path) -> None:
        """Say what a file would bring; nothing is changed."""
        self._asked = path
        self._desk.ask("own-compare", _comparing(path), self._tell, self.trouble.emit)

    def take_in(self, path: Path) -> None:
        """Take a file in; it can be taken back as one step."""

        def said() -> str:
            return QCoreApplication.translate("OwnMover", "Taken in: {file}").format(file=path.name)

        self._steps.make(said, _taking_in(path), None, self.trouble.emit)

    def _tell(self, compared: Compared) -> None:
        if self._asked is not None:
            self.compared.emit(self._asked, compared)

    def _say_exported(self, done: tuple[Path, OwnContent]) -> None:
        path, content = done

        def said() -> str:
            words = QCoreApplication.translate(
                "OwnMover", "Written to {path}: {what}. The file is not locked: whoever has it can read it."
            )
            return words.format(path=path, what=", ".join(content_words(content)) or "–")

        self.said.emit(said)


def content_words(content: OwnContent) -> Iterator[str]:
    """Yield how many of each kind there are, leaving out what there is none of."""
    entries, points, notes = len(content.entries), len(content.help_points), len(content.notes)
    documents, searches, kits = len(content.documents), len(content.searches), len(content.kits)
    worded = (
        QCoreApplication.translate("OwnMover", "%n entries", "", entries),
        QCoreApplication.translate("OwnMover", "%n help points", "", points),
        QCoreApplication.translate("OwnMover", "%n notes", "", notes),
        QCoreApplication.translate("OwnMover", "%n documents", "", documents),
        QCoreApplication.translate("OwnMover", "%n saved searches", "", searches),
        QCoreApplication.translate("OwnMover", "%n kits", "", kits),
    )
    counts = (entries, points, notes, documents, searches, kits)
    yield from (words for words, count in zip(worded, counts, strict=True) if count)


def change_words(counts: Mapping[str, int]) -> Iterator[str]:
    """Yield what would change, in the order of weight; nothing when all of it is here."""
    for name, words in (
        ("entries_added", QCoreApplication.translate("OwnMover", "new entries: {count}")),
        (
            "entries_replaced",
            QCoreApplication.translate("OwnMover", "entries that are newer in the file: {count}. Yours goes into the bin."),
        ),
        ("entries_left", QCoreApplication.translate("OwnMover", "entries that are newer here: {count}. Yours stays.")),
        ("help_points_added", QCoreApplication.translate("OwnMover", "new help points: {count}")),
        ("notes_added", QCoreApplication.translate("OwnMover", "new notes: {count}")),
        ("notes_joined", QCoreApplication.translate("OwnMover", "notes on both sides: {count}. They are joined.")),
        ("documents_added", QCoreApplication.translate("OwnMover", "new documents: {count}")),
        ("searches_added", QCoreApplication.translate("OwnMover", "new saved searches: {count}")),
        ("kits_added", QCoreApplication.translate("OwnMover", "new kits: {count}")),
    ):
        if counts.get(name):
            yield words.format(count=counts[name])


def _exporting(path: Path) -> Callable[[Services], tuple[Path, OwnContent]]:
    def export(services: Services) -> tuple[Path, OwnContent]:
        return path, services.own_moving.export(path)

    return export


def _comparing(path: Path) -> Callable[[Services], Compared]:
    def compare(services: Services) -> Compared:
        return services.own_moving.compare(path)

    return compare


def _taking_in(path: Path) -> Callable[[Services], object]:
    def take_in(services: Services) -> object:
        return services.own_moving.take_in(path)

    return take_in

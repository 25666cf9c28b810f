# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Kits as files: written where the reader says, and taken in once however often they come."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from bbico_desktop.domain.languages import Language
from bbico_desktop.foundation.file_names import file_stem
from bbico_desktop.gui.background import Worker
from bbico_desktop.gui.file_dialogs import ChooseFile, documents_folder, where_to, which_one, with_ending
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.undo_steps import UndoSteps
from bbico_desktop.gui.wording import quoted

if TYPE_CHECKING:
    from bbico_desktop.composition import Services
    from bbico_desktop.services.kit_sharing import Imported, Seen

ENDING = ".bbicokit"


def ask_where(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where to put a kit; None when the reader thinks better of it."""
    return where_to(parent, suggested, QCoreApplication.translate("KitFiles", "Save the kit as file"), _kinds())


def ask_which(parent: QWidget, folder: Path) -> Path | None:
    """Ask for a kit to take in; None when the reader thinks better of it."""
    return which_one(parent, folder, QCoreApplication.translate("KitFiles", "Open a kit"), _kinds())


class KitFiles(QObject):
    """`said` carries one line (a `Wording`), `arrived` the id of the kit that a file is.

    `asked` carries the name of a kit that there is already.
    """

    said = Signal(object)
    arrived = Signal(str)
    asked = Signal(str)

    def __init__(
        self,
        *,
        desk: ServiceDesk,
        steps: UndoSteps,
        parent: QWidget,
        where: ChooseFile = ask_where,
        which: ChooseFile = ask_which,
    ) -> None:
        super().__init__(parent)
        self._widget = parent
        self._desk = desk
        self._steps = steps
        self._where, self._which = where, which
        self._folder = documents_folder()
        self._waiting: deque[Path] = deque()
        self._seen: Seen | None = None

    def export(self, kit_id: str, name: str, language: Language) -> None:
        """Ask where, and write a kit whole or not at all."""
        chosen = self._where(self._widget, self._folder / f"{file_stem(name) or kit_id}{ENDING}")
        if chosen is None:
            return
        path = with_ending(chosen, ENDING)
        self._folder = path.parent
        self._desk.ask("kit-files", _writing(kit_id, language, path), self._say_where, worker=Worker.PAPER)

    def choose(self) -> None:
        """Ask for a file, and take it in."""
        chosen = self._which(self._widget, self._folder)
        if chosen is not None:
            self._folder = chosen.parent
            self.open(chosen)

    def open(self, path: Path) -> None:
        """Take a file in, after those before it; ask first where another kit has its name."""
        self._waiting.append(path)
        if len(self._waiting) == 1:
            self._begin()

    def keep_both(self) -> None:
        """Take the file in beside the kit of its name."""
        self._take_in("")

    def replace(self) -> None:
        """Put the file in the place of the kit of its name."""
        if self._seen is not None:
            self._take_in(self._seen.alike)

    def leave(self) -> None:
        """Do nothing with the file."""
        self._go_on()

    def _begin(self) -> None:
        path = self._waiting[0]
        self._desk.ask("kit-files-look", lambda services: services.kit_sharing.look(path), self._look, self._say_trouble)

    def _go_on(self) -> None:
        self._seen = None
        if self._waiting:
            self._waiting.popleft()
        if self._waiting:
            self._begin()

    def _say_trouble(self, error: Exception) -> None:
        self._desk.trouble.emit(error)
        self._go_on()

    def _look(self, seen: Seen) -> None:
        self._seen = seen
        if seen.same:
            self.arrived.emit(seen.same)
            self.said.emit(lambda: self.tr("The kit {kit} is here already. Nothing was added.").format(kit=quoted(seen.name)))
            self._go_on()
        elif seen.alike:
            self.asked.emit(seen.name)
        else:
            self._take_in("")

    def _take_in(self, instead_of: str) -> None:
        seen = self._seen
        if seen is None or not self._waiting:
            return
        path = self._waiting[0]

        def said() -> str:
            taken = self.tr("The kit {kit} was taken in.").format(kit=quoted(seen.name))
            newer = self.tr("A newer program made the file: something of it may be missing here.")
            return f"{taken} {newer}" if seen.partly else taken

        self._steps.make(
            said, lambda services: services.kit_sharing.take_in(path, instead_of=instead_of), self._arrive, self._say_trouble
        )

    def _arrive(self, taken: Imported) -> None:
        self.arrived.emit(taken.kit_id)
        self._go_on()

    def _say_where(self, path: Path) -> None:
        self.said.emit(lambda: self.tr("Saved: {path}").format(path=path))


def _kinds() -> str:
    kits = QCoreApplication.translate("KitFiles", "Kits")
    return f"{kits} (*{ENDING})"


def _writing(kit_id: str, language: Language, path: Path) -> Callable[[Services], Path]:
    def write(services: Services) -> Path:
        services.kit_sharing.export(kit_id, language, path)
        return path

    return write

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Attached documents out of the program: opened in another one, saved as a copy, or put on paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTemporaryDir, QUrl, Signal
from PySide6.QtWidgets import QWidget

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.exchange.pictures import SUFFIXES
from bbico_desktop.foundation.files import write_for_reader
from bbico_desktop.gui.file_dialogs import ChooseFile, documents_folder, where_to
from bbico_desktop.gui.opening import hand_over
from bbico_desktop.gui.service_desk import ServiceDesk
from bbico_desktop.gui.session import Session

if TYPE_CHECKING:
    from bbico_desktop.composition import Services
    from bbico_desktop.gui.preview_printing import PaperPrinter

PDF = "application/pdf"
ENDINGS = {PDF: ".pdf", "text/plain": ".txt", **SUFFIXES}


def ask_where(parent: QWidget, suggested: Path) -> Path | None:
    """Ask for the file to write; None when the reader thinks better of it."""
    return where_to(parent, suggested, QCoreApplication.translate("OwnDocuments", "Save a copy"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A document as it is kept."""

    name: str
    media_type: str
    content: bytes

    @property
    def file_name(self) -> str:
        """Return its name with the ending that fits what it really is: no other ending is handed to the system."""
        ending = ENDINGS[self.media_type]
        name = Path(self.name.replace("/", "-").replace("\\", "-")).name.lstrip(".") or "document"
        return name if name.lower().endswith((ending, ".jpeg" if ending == ".jpg" else ending)) else name + ending


class OwnDocuments(QObject):
    """`said` carries one line for the reader (a `Wording`). Copies that are opened are gone when the program ends."""

    said = Signal(object)

    def __init__(
        self,
        *,
        desk: ServiceDesk,
        session: Session,
        parent: QWidget,
        where: ChooseFile = ask_where,
        give: Callable[[QUrl], bool] = hand_over,
    ) -> None:
        super().__init__(parent)
        self._widget = parent
        self._desk = desk
        self._session = session
        self._where = where
        self._give = give
        self._opened: QTemporaryDir | None = None
        self._printer: PaperPrinter | None = None
        self._folder = documents_folder()
        session.changed.connect(self.forget)
        session.begun_again.connect(self.forget)

    @property
    def may_open(self) -> bool:
        """Say whether another program may be opened here."""
        return self._session.policy.open_links

    @property
    def may_save(self) -> bool:
        """Say whether a copy may be written here."""
        return self._session.policy.save_files

    def open(self, number: int) -> None:
        """Show a document in the program that this computer has for it."""
        if self.may_open:
            self._ask(number, self._open)

    def save(self, number: int) -> None:
        """Write a copy where the reader wants it."""
        if self.may_save:
            self._ask(number, self._save)

    def print_it(self, number: int) -> None:
        """Put a PDF on paper; other documents are printed by the program that opens them."""
        if self._session.policy.print_pages:
            self._ask(number, self._print)

    def forget(self) -> None:
        """Remove the copies that were opened."""
        self._opened = None

    def _ask(self, number: int, answer: Callable[[Held], None]) -> None:
        self._desk.ask("own-document", _held(number), answer)

    def _open(self, held: Held) -> None:
        if self._opened is None:
            self._opened = QTemporaryDir()
        path = Path(self._opened.filePath(held.file_name))
        try:
            write_for_reader(path, held.content)
        except Problem as problem:
            self._desk.trouble.emit(problem)
            return
        if not self._give(QUrl.fromLocalFile(str(path))):
            self._say_no_program(held.name)

    def _say_no_program(self, name: str) -> None:
        self.said.emit(lambda: self.tr("This computer has no program for “{name}”. Save a copy instead.").format(name=name))

    def _save(self, held: Held) -> None:
        chosen = self._where(self._widget, self._folder / held.file_name)
        if chosen is None:
            return
        self._folder = chosen.parent
        self._desk.ask("own-document", _writing(chosen, held.content), self._say_where)

    def _print(self, held: Held) -> None:
        if held.media_type != PDF:
            self._open(held)
            return
        if self._printer is None:
            from bbico_desktop.gui.preview_printing import PaperPrinter  # not before the first print

            self._printer = PaperPrinter(desk=self._desk, parent=self._widget)
            self._printer.said.connect(self.said)
        self._printer.print_pdf(held.content)

    def _say_where(self, path: Path) -> None:
        self.said.emit(lambda: self.tr("Saved: {path}").format(path=path))


def _held(number: int) -> Callable[[Services], Held]:
    def ask(services: Services) -> Held:
        for one in services.own_things.documents():
            if one.id == number:
                return Held(name=one.name, media_type=one.media_type, content=services.own_things.content(number))
        raise Problem("document-unknown", Family.NOT_FOUND, id=number)

    return ask


def _writing(path: Path, content: bytes) -> Callable[[Services], Path]:
    def write(_services: Services) -> Path:
        write_for_reader(path, content)
        return path

    return write

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Save paper as PDF: put where the reader says by the worker, and said when it is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from bbico_desktop.foundation.files import write_for_reader
from bbico_desktop.gui.background import Worker
from bbico_desktop.gui.file_dialogs import ChooseFile, documents_folder, where_to, with_ending
from bbico_desktop.gui.service_desk import ServiceDesk

if TYPE_CHECKING:
    from bbico_desktop.composition import Services
    from bbico_desktop.services.wanted_entries import WantedEntries

SUFFIX = ".pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A PDF and the file name that it is given unless the reader wants another; `expired`: titles of what is no longer valid."""

    pdf: bytes
    file_name: str
    expired: tuple[str, ...] = ()


MakePaper = Callable[["Services"], Paper]
NotSaved = Callable[[Paper, Exception], None]


def ask_where(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where to put a PDF; None when the reader thinks better of it."""
    return where_to(parent, suggested, QCoreApplication.translate("PdfSaver", "Save as PDF"), f"PDF (*{SUFFIX})")


def paper_for(entry_id: str, language: str, layout: str, *, reader: str) -> MakePaper:
    """Return the errand that makes the paper of an entry in a language; what is out of date is named in that of the reader."""

    def make(services: Services) -> Paper:
        entry = services.handouts.wanted((entry_id,))
        return paper_of(entry, entry.pdf((language,), layout), (language,), layout, reader=reader)

    return make


def paper_of(entries: WantedEntries, pdf: bytes, languages: Sequence[str], layout: str, *, reader: str) -> Paper:
    """Return a PDF that was made of some entries, with its name and what is out of date, in the language of the reader."""
    expired = tuple(entries.expired(reader).values())
    return Paper(pdf=pdf, file_name=entries.file_name(languages, layout), expired=expired)


class PdfSaver(QObject):
    """Save one paper at a time, which is made already. `said` carries one line for the reader, a `Wording`."""

    said = Signal(object)

    def __init__(
        self, *, desk: ServiceDesk, choose_place: ChooseFile = ask_where, parent: QWidget, trouble: NotSaved | None = None
    ) -> None:
        """Take who is told of a paper that could not be saved; by itself that is said in one line."""
        super().__init__(parent)
        self._widget = parent
        self._desk = desk
        self._choose_place = choose_place
        self._folder = documents_folder()
        self._tell = trouble or self._say_trouble
        self._paper: Paper | None = None

    def put(self, paper: Paper) -> None:
        """Ask where to put a paper, and put it there; the window stays free meanwhile."""
        chosen = self._choose_place(self._widget, self._folder / paper.file_name)
        if chosen is None:
            return
        path = with_ending(chosen, SUFFIX)
        self._folder, self._paper = path.parent, paper
        self._desk.ask("pdf-saving", _writing(path, paper.pdf), self._say_where, self._not_saved, worker=Worker.PAPER)

    def _say_where(self, path: Path) -> None:
        self.said.emit(lambda: self.tr("Saved: {path}").format(path=path))

    def _not_saved(self, error: Exception) -> None:
        if self._paper is not None:
            self._tell(self._paper, error)

    def _say_trouble(self, _paper: Paper, error: Exception) -> None:
        self._desk.trouble.emit(error)


def _writing(path: Path, pdf: bytes) -> Callable[[Services], Path]:
    def write(_services: Services) -> Path:
        write_for_reader(path, pdf)
        return path

    return write

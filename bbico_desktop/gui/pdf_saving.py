# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Save paper as PDF: made in the worker, put where the reader says, and said when it is there."""

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

SUFFIX = ".pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A PDF and the file name that it is given unless the reader wants another."""

    pdf: bytes
    file_name: str


MakePaper = Callable[["Services"], Paper]


def ask_where(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where to put a PDF; None when the reader thinks better of it."""
    return where_to(parent, suggested, QCoreApplication.translate("PdfSaver", "Save as PDF"), f"PDF (*{SUFFIX})")


def paper_for(ids: Sequence[str], languages: Sequence[str], layout: str) -> MakePaper:
    """Return the errand that makes the paper of these entries."""
    held, spoken = tuple(ids), tuple(languages)

    def make(services: Services) -> Paper:
        entries = services.handouts.wanted(held)
        return Paper(pdf=entries.pdf(spoken, layout), file_name=entries.file_name(spoken, layout))

    return make


class PdfSaver(QObject):
    """Save one paper at a time. `said` carries one line for the reader, a `Wording`."""

    said = Signal(object)

    def __init__(self, *, desk: ServiceDesk, choose_place: ChooseFile = ask_where, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self._desk = desk
        self._choose_place = choose_place
        self._folder = documents_folder()

    def save(self, make: MakePaper) -> None:
        """Make a paper, ask where to put it and put it there; the window stays free meanwhile."""
        self._desk.ask("pdf-saving", make, self._ask_and_put, worker=Worker.PAPER)

    def put(self, paper: Paper) -> None:
        """Ask where to put a paper that is made already, and put it there."""
        self._ask_and_put(paper)

    def _ask_and_put(self, paper: Paper) -> None:
        chosen = self._choose_place(self._widget, self._folder / paper.file_name)
        if chosen is None:
            return
        path = with_ending(chosen, SUFFIX)
        self._folder = path.parent
        self._desk.ask("pdf-saving", _writing(path, paper.pdf), self._say_where, worker=Worker.PAPER)

    def _say_where(self, path: Path) -> None:
        self.said.emit(lambda: self.tr("Saved: {path}").format(path=path))


def _writing(path: Path, pdf: bytes) -> Callable[[Services], Path]:
    def write(_services: Services) -> Path:
        write_for_reader(path, pdf)
        return path

    return write

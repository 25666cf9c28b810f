# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The window closes when everything that was written is on the disk; what the disk refuses is asked about first, in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

from bbico_desktop.foundation.files import write_for_reader
from bbico_desktop.gui.background import Worker
from bbico_desktop.gui.errors import words_for
from bbico_desktop.gui.file_dialogs import ChooseFile, documents_folder, where_to, with_ending
from bbico_desktop.gui.unkept import Unkept
from bbico_desktop.gui.widgets.own_bar import BarContent, OwnBar

if TYPE_CHECKING:
    from bbico_desktop.composition import Services
    from bbico_desktop.gui.collaborators import Collaborators
    from bbico_desktop.gui.window import Window

LANE, FILE_NAME, SUFFIX = "farewell", "B-BICO.txt", ".txt"


def ask_where(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where to put what was written; None when the reader thinks better of it."""
    title, kind = QCoreApplication.translate("Farewell", "Save as a text file"), QCoreApplication.translate("Farewell", "Text")
    return where_to(parent, suggested, title, f"{kind} (*{SUFFIX})")


class Farewell(QObject):
    """Watches the window that the shell stands in. When the system ends the session, nobody is asked: it is tried once more.

    `where` asks for the file that the texts may go into: another disk may have room.
    """

    def __init__(self, *, shell: Window, tools: Collaborators, where: ChooseFile = ask_where) -> None:
        super().__init__(shell)
        self._shell = shell
        self._desk = tools.desk
        self._session = tools.session
        self._unkept = tools.undo_steps.unkept
        self.where = where
        self.bar = OwnBar(look=tools.look, shell=shell)
        self.bar.chosen.connect(self._answer)
        self._answers: list[Callable[[], None]] = []
        self._trouble: Exception | None = None
        self._folder = documents_folder()
        self._in_file: frozenset[tuple[str, str]] = frozenset()
        self._waiting = False
        self._agreed = False
        self._unkept.settled.connect(self._go_on)
        tools.session.begun_again.connect(self._stay)
        shell.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and not self._may_close():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _may_close(self) -> bool:
        """Say whether nothing would be lost; else wait for the disk, and ask when it refuses, or when the reader insists."""
        if self._agreed:
            return True
        self._unkept.try_again()
        if not self._unkept.endangered:
            return True
        if self._waiting:
            self._ask()
        self._waiting = True
        return False

    def _go_on(self, _place: str) -> None:
        """Close at last, or ask about what was refused."""
        if not self._waiting or self._unkept.on_the_way:
            return
        self._waiting = False
        if self._all_in_file():
            self._close()
        else:
            self._ask()

    def _ask(self) -> None:
        """Ask what is to be done; the last answer leaves everything as it is."""
        self._answers = [self._try_again, *([self._save] if self._session.policy.save_files else []), self._close, self._stay]
        self.bar.ask(self._content)

    def _content(self) -> BarContent:
        """Say what would be lost and why, and what can be done."""
        endangered = self._unkept.endangered
        troubles = [one for one in (self._trouble, *(held.trouble for held in endangered)) if one is not None]
        reasons = {getattr(one, "code", ""): one for one in reversed(troubles)}  # of each kind one, whatever file it is about
        reasoned = [words_for(one, self._shell.language) for one in reasons.values()]
        offered = {
            self._try_again: ("refresh-cw", self.tr("Try again, then close")),
            self._save: ("download", self.tr("Save it as a text file, then close…")),
            self._close: ("x", self.tr("Close without keeping it")),
            self._stay: ("undo-2", self.tr("Do not close")),
        }
        return BarContent(
            self.tr("What you wrote is not kept yet. It is lost when the program closes."),
            [*reasoned, *(f"• {one.title()}" for one in endangered)],
            [offered[answer] for answer in self._answers],
        )

    def _answer(self, number: int) -> None:
        self._trouble = None
        self._answers[number]()

    def _try_again(self) -> None:
        self._shell.window().close()

    def _save(self) -> None:
        """Put all of it into a file where there is room."""
        chosen = self.where(self._shell, self._folder / FILE_NAME)
        if chosen is None:
            self._ask()
            return
        path = with_ending(chosen, SUFFIX)
        self._folder = path.parent
        written = self._unkept.endangered
        self._desk.ask(LANE, _writing(path, written), self._saved, self._not_saved, worker=Worker.PAPER)

    def _saved(self, written: frozenset[tuple[str, str]]) -> None:
        """Close, unless something was written meanwhile that neither the file nor the disk holds."""
        self._in_file = written
        self._unkept.wanted.emit()
        if self._all_in_file():
            self._close()
        elif self._unkept.on_the_way:
            self._waiting = True
        else:
            self._ask()

    def _all_in_file(self) -> bool:
        """Say whether the file of the reader's choice holds everything that would be lost now."""
        return self._in_file.issuperset(_marks_of(self._unkept.endangered))

    def _not_saved(self, error: Exception) -> None:
        self._trouble = error
        self._ask()

    def _close(self) -> None:
        """Close without asking any more."""
        self.bar.hide()
        self._agreed = True
        self._shell.window().close()

    def _stay(self) -> None:
        self._waiting = False
        self._in_file = frozenset()
        self.bar.hide()


def _text_of(texts: tuple[Unkept, ...]) -> str:
    """Return what was written, each text below what it is."""
    return "\n\n".join(f"{one.title()}\n\n{one.text.strip()}" for one in texts) + "\n"


def _marks_of(texts: tuple[Unkept, ...]) -> frozenset[tuple[str, str]]:
    """Return by what a text is known: its place and its words."""
    return frozenset((one.place, one.text) for one in texts)


def _writing(path: Path, texts: tuple[Unkept, ...]) -> Callable[[Services], frozenset[tuple[str, str]]]:
    text, marks = _text_of(texts), _marks_of(texts)

    def write(_services: Services) -> frozenset[tuple[str, str]]:
        write_for_reader(path, text.encode("utf-8"))
        return marks

    return write

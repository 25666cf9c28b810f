# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What surrounds the window while a random user is at it: everything outside of it is played, and every fault is heard."""

from __future__ import annotations

import logging
import random
import sys
import threading
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, QUrl, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from bbico_desktop.domain.problems import Problem
from bbico_desktop.foundation import logs
from tests.pdf_fixture import pdf_of

VOICE = """#!/bin/sh
if [ "$1" = --voices ]; then
  printf 'Pty Language Age/Gender VoiceName File\\n 5 nl -/M Dutch gmw/nl\\n 5 fr -/M French roa/fr\\n 5 en -/M English gmw/en\\n'
else
  cat > /dev/null
  sleep 0.3
fi
"""
"""Reads aloud without a sound, all but German."""


class Faults:
    """Everything that a program without fault never says: each kind once, with how often."""

    def __init__(self) -> None:
        self.found: dict[str, int] = {}
        self.doing = ""

    def listen(self) -> None:
        """Hear what Qt warns of, what nobody caught, and what the program wrote to its log as a bug."""
        qInstallMessageHandler(self._hear_qt)
        sys.excepthook = self._hear_uncaught
        sys.unraisablehook = lambda told: self._keep_error(told.exc_value)
        threading.excepthook = lambda told: self._keep_error(told.exc_value)
        logs.log_bug = self._keep_error  # the program's log keeps no words
        logging.getLogger("py.warnings").setLevel(logging.WARNING)

    def keep(self, words: str) -> None:
        """Keep a fault."""
        if words not in self.found:
            print(f"FAULT while {self.doing}: {words}", file=sys.stderr, flush=True)
        self.found[words] = self.found.get(words, 0) + 1

    def keep_unless_expected(self, error: Exception) -> None:
        """Keep what the program did not expect either."""
        if not isinstance(error, Problem):
            self.keep(repr(error))

    def _hear_qt(self, kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            self.keep(f"Qt: {words}")

    def _hear_uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        self._keep_error(error)

    def _keep_error(self, error: BaseException | None) -> None:
        if error is not None:
            self.keep("".join(traceback.format_exception(error)))


class World:
    """Files that can be chosen, places to save at, and programs to leave for; all answer by chance, and "no" is an answer."""

    def __init__(self, chance: random.Random, folder: Path) -> None:
        self._chance = chance
        self._folder = folder
        self._saved: list[Path] = []
        self.left_for = 0
        folder.mkdir()
        self.files = self._made_files()

    def surround(self) -> None:
        """Take the place of the dialogs for files and of the system that opens addresses."""
        QFileDialog.getSaveFileName = staticmethod(self._place_to_save)  # type: ignore[assignment, method-assign]
        QFileDialog.getOpenFileName = staticmethod(self._one_file)  # type: ignore[assignment, method-assign]
        QFileDialog.getOpenFileNames = staticmethod(self._some_files)  # type: ignore[assignment, method-assign]
        QDesktopServices.openUrl = staticmethod(self._open)  # type: ignore[assignment, method-assign]

    def _made_files(self) -> list[Path]:
        given = {
            "lesson.pdf": pdf_of(["Les over nepnieuws\nen pesten", "Pagina twee"]),
            "empty.pdf": b"",
            "broken.pdf": b"%PDF-1.4 nothing more",
            "note.txt": b"Wat ik niet vergeten wil.",
            "strange.bbicokit": b"PK\x03\x04 not a kit",
            "picture.png": b"\x89PNG\r\n\x1a\n cut off",
            "program.exe": b"MZ",
        }
        for name, data in given.items():
            (self._folder / name).write_bytes(data)
        return [self._folder / name for name in given]

    def _place_to_save(self, _parent: QWidget, _title: str, suggested: str, *_more: str) -> tuple[str, str]:
        answer = self._chance.random()
        if answer < 0.4:
            return "", ""
        if answer < 0.5:
            return str(self._folder / "no such folder" / "file"), ""
        path = self._folder / Path(suggested).name
        self._saved = [*self._saved, path][-20:]
        return str(path), ""

    def _one_file(self, *_asked: object) -> tuple[str, str]:
        there = [one for one in (*self.files, *self._saved) if one.is_file()]
        return (str(self._chance.choice(there)), "") if self._chance.random() < 0.6 else ("", "")

    def _some_files(self, *_asked: object) -> tuple[Sequence[str], str]:
        there = [str(one) for one in (*self.files, *self._saved) if one.is_file()]
        return self._chance.sample(there, min(len(there), self._chance.randrange(3))), ""

    def _open(self, _url: QUrl) -> bool:
        self.left_for += 1
        return self._chance.random() < 0.5


def quiet_voice(folder: Path) -> None:
    """Write a program that reads aloud in silence into a folder, where it goes before the system's."""
    folder.mkdir()
    program = folder / "espeak-ng"
    program.write_text(VOICE, encoding="ascii")
    program.chmod(0o755)

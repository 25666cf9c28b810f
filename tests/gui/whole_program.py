# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The whole program over the tiny catalogue, with a home of its own that can be looked through."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from bbico_desktop.foundation.paths import Paths
from bbico_desktop.gui.options import Options
from bbico_desktop.gui.program import Program
from bbico_desktop.gui.start import Start
from bbico_desktop.gui.window import Window

PATIENCE_MS = 60_000


class Running:
    """A started program, come to rest."""

    def __init__(self, start: Start, wait: Callable[[Callable[[], bool]], None]) -> None:
        self.start = start
        self._wait = wait

    @property
    def program(self) -> Program:
        assert self.start.program is not None
        return self.start.program

    @property
    def window(self) -> Window:
        return self.program.window

    def rest(self) -> None:
        """Wait until no answer is on its way any more, and what was to be deleted is gone."""
        self._wait(lambda: not self.program._background.busy)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def running(qtbot, application: QApplication, paths: Paths, options: Options | None = None) -> Iterator[Running]:
    """Run the program, and close it as a reader does."""
    font, palette = application.font(), application.palette()

    def wait(condition: Callable[[], bool]) -> None:
        qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    start = Start(application=application, paths=paths, environ={}, options=options)
    start.show()
    wait(lambda: start.program is not None and start.presence is not None and start.program._warm is not None)
    one = Running(start, wait)
    one.rest()
    start.front_door.activateWindow()
    wait(start.front_door.isActiveWindow)
    try:
        yield one
    finally:
        start.front_door.close()
        start.close()
        start.program = start.presence = None
        start._translating.speak("en")
        start.front_door.hide()
        start.front_door.deleteLater()
        application.setStyleSheet("")
        application.setFont(font)
        application.setPalette(palette)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def files_with(home: Path, *words: str) -> dict[str, list[str]]:
    """Return {file: words} for each file under a home that holds one of the words, as it is or packed."""
    found = {}
    for file in sorted(one for one in home.rglob("*") if one.is_file()):
        content = file.read_bytes()
        with suppress(zlib.error):
            content += zlib.decompress(content)
        held = [word for word in words if word.encode() in content or word.encode("utf-16-le") in content]
        if held:
            found[str(file.relative_to(home))] = held
    return found


def state_of(home: Path) -> dict[str, str]:
    """Return {file: hash of its content} of a home; a socket is there or not."""
    return {
        str(one.relative_to(home)): hashlib.sha256(one.read_bytes()).hexdigest() if one.is_file() else "no file"
        for one in sorted(home.rglob("*"))
        if not one.is_dir()
    }

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The shell's line above the page: who may say something there, and the pages that it is said on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bbico_desktop.domain.languages import Language
from bbico_desktop.gui.errors import way_out_of, wording_of
from bbico_desktop.gui.navigation import Route
from bbico_desktop.gui.widgets.notice_line import NoticeLine

if TYPE_CHECKING:
    from bbico_desktop.gui.collaborators import Collaborators
    from bbico_desktop.gui.window import Window


class ShellNotices(QObject):
    """Brings there what a step was and how to take it back, and trouble that nobody else takes."""

    def __init__(self, *, shell: Window, tools: Collaborators, line: NoticeLine) -> None:
        super().__init__(shell)
        self._shell = shell
        self._line = line
        shell.navigator.arrived.connect(self._arrive)
        tools.desk.trouble.connect(self._say_trouble)
        tools.undo_steps.told.connect(line.offer)
        line.taken.connect(self._take)
        self._steps = tools.undo_steps

    def _arrive(self, route: Route) -> None:
        self._line.arrive(route.page)

    def _say_trouble(self, error: Exception) -> None:
        words, way = wording_of(error, self._spoken), way_out_of(error)
        if way in self._shell.places:
            self._line.offer(words, way, everywhere=True)
        else:
            self._line.say(words)

    def _take(self, way: str) -> None:
        if way in self._shell.places:
            self._line.put_away()
            self._shell.go_to_place(way)
        else:
            self._steps.act(way)

    def _spoken(self) -> Language:
        return self._shell.language

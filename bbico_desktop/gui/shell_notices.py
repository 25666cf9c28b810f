# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The shell's line above the page: who may say something there, and the pages that it is said on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bbico_desktop.domain.languages import Language
from bbico_desktop.gui.errors import wording_of
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
        line.taken.connect(tools.undo_steps.act)

    def _arrive(self, route: Route) -> None:
        self._line.arrive(route.page)

    def _say_trouble(self, error: Exception) -> None:
        self._line.say(wording_of(error, self._spoken))

    def _spoken(self) -> Language:
        return self._shell.language

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The quick exit, by its action, its button, or Shift pressed three times; a sitting that is forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bbico_desktop.gui.beginning_again import begin_again
from bbico_desktop.gui.shift_thrice import ShiftThrice
from bbico_desktop.gui.widgets.shift_progress import ShiftProgress

if TYPE_CHECKING:
    from bbico_desktop.gui.collaborators import Collaborators
    from bbico_desktop.gui.timing import Timing
    from bbico_desktop.gui.window import Window


class QuickExit(QObject):
    """What happens is the session's `exit_quickly`; whoever holds something of the sitting forgets it at `begun_again`."""

    def __init__(self, *, shell: Window, tools: Collaborators, timing: Timing | None = None) -> None:
        super().__init__(shell)
        self._shell, self._tools = shell, tools
        self._preferences = tools.preferences
        self._session = tools.session
        self.progress = ShiftProgress(look=tools.look, below=shell.quick_exit, shell=shell)
        self.keys = ShiftThrice(timing=timing, parent=self)
        self.keys.counted.connect(self._show)
        self.keys.pressed.connect(self._leave_by_keys)
        self.keys.watch()
        tools.actions.offer({"quick_exit": tools.session.exit_quickly})
        tools.session.begun_again.connect(self._begin_again)

    def _begin_again(self, place: str) -> None:
        self.keys.begin_anew()
        begin_again(self._shell, self._tools, place)

    def _show(self, left: int) -> None:
        if self._preferences.settings.quick_exit_keys or not left:
            self.progress.show_left(left)

    def _leave_by_keys(self) -> None:
        if self._preferences.settings.quick_exit_keys:
            self._session.exit_quickly()

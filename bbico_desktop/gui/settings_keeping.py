# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Keeps the settings: away from the window while it is open, for a busy disk takes its time, and at once when it closes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from bbico_desktop.domain.problems import Problem
from bbico_desktop.foundation import settings as kept_settings
from bbico_desktop.foundation.paths import Paths
from bbico_desktop.foundation.settings import Settings
from bbico_desktop.gui.background import Background


class SettingsKeeping(QObject):
    """Whenever it is written, what is written is what was said last. `trouble` carries the Problem of the disk."""

    trouble = Signal(object)

    def __init__(self, *, paths: Paths, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._newest = _Newest(paths)

    def keep_soon(self, settings: Settings) -> None:
        """Write the settings in the worker; it is done even when the window closes meanwhile."""
        self._newest.settings = settings
        self._background.ask("settings", self._newest.write_once, self._take_answer, self.trouble.emit, certain=True)

    def keep_now(self, settings: Settings) -> None:
        """Write the settings before anything else is done."""
        self._newest.settings = settings
        try:
            self._newest.write()
        except Problem as problem:
            self.trouble.emit(problem)

    def _take_answer(self, _written: None) -> None:
        """Say nothing: that the settings are kept is what everybody expects."""


class _Newest:
    """What is to be written; the worker asks for it when it comes to it."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self.settings = Settings()
        self._written: Settings | None = None

    def write_once(self) -> None:
        """Write them unless they were: of ten changes in a row the last one is kept."""
        if self.settings != self._written:
            self.write()

    def write(self) -> None:
        settings = self.settings
        kept_settings.save(self._paths, settings)
        self._written = settings

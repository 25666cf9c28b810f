# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Where pages ask the services, which are built away from the window with the first question."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from bbico_desktop.gui.background import Background, Worker

if TYPE_CHECKING:
    from bbico_desktop.composition import Services

T = TypeVar("T")
OF_THE_PROGRAM = ("mark", "warm-up", "catch-up")
"""The lanes of `gui.program`, which are no page's."""


class ServiceDesk(QObject):
    """Take questions for the services. Trouble that the asker does not take herself goes out by `trouble`."""

    trouble = Signal(object)

    def __init__(self, *, background: Background, open_services: Callable[[], Services], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._counter = _Counter(open_services)

    def ask(
        self,
        lane: str,
        work: Callable[[Services], T],
        answer: Callable[[T], None],
        trouble: Callable[[Exception], None] | None = None,
        *,
        worker: Worker = Worker.CATALOGUE,
        certain: bool = False,
    ) -> None:
        """Run `work(services)` away from the window; the newest answer of a lane wins. `work` must hold no widget.

        `certain` work is done whatever comes after it.
        """
        counter = self._counter
        told = trouble or self.trouble.emit
        self._background.ask(lane, lambda: work(counter.services()), answer, told, worker=worker, certain=certain)

    @property
    def is_open(self) -> bool:
        """Say whether the services are loaded: a question then delays nothing else."""
        return self._counter.is_open

    def forget(self, lane: str) -> None:
        """Let no answer of this lane come home any more."""
        self._background.forget(lane)

    def forget_pages(self) -> None:
        """Let no answer come home to a page any more; what the program asked for itself goes on."""
        self._background.forget_all_but(OF_THE_PROGRAM)

    def close(self) -> None:
        """Close the services; the workers must have ended."""
        self._counter.close()


class _Counter:
    """Hold the services once they are built; asked from two threads."""

    def __init__(self, open_services: Callable[[], Services]) -> None:
        self._open = open_services
        self._lock = threading.Lock()
        self._services: Services | None = None

    @property
    def is_open(self) -> bool:
        return self._services is not None

    def services(self) -> Services:
        with self._lock:
            if self._services is None:
                self._services = self._open()
            return self._services

    def close(self) -> None:
        with self._lock:
            if self._services is not None:
                self._services.close()
                self._services = None

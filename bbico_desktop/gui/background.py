# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The one door to threads: questions go out by lanes, the newest answer of a lane comes home, trouble too."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Collection
from enum import StrEnum
from queue import SimpleQueue
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from bbico_desktop.foundation.memory import give_back

logger = logging.getLogger(__name__)

T = TypeVar("T")
PATIENCE_SECONDS = 10.0


class Worker(StrEnum):
    """Who does the work: a thread for questions, one for paper, one for building what is missing; none waits for another."""

    CATALOGUE = "catalogue"
    PAPER = "paper"
    UPKEEP = "upkeep"


class _Errand:
    """One piece of work on its way. It holds no QObject but the courier's signal, which may be emitted from any thread."""

    __slots__ = ("certain", "lane", "ticket", "work")

    def __init__(self, ticket: int, lane: str, work: Callable[[], Any], *, certain: bool) -> None:
        self.ticket = ticket
        self.lane = lane
        self.work = work
        self.certain = certain


class Background(QObject):
    """Run work away from the window and bring the answers back to the GUI thread."""

    _came_home = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticket = 0
        self._newest: dict[str, int] = {}
        self._waiting: dict[int, tuple[Callable[[Any], None], Callable[[Exception], None]]] = {}
        self._queues: dict[Worker, SimpleQueue[_Errand | None]] = {}
        self._threads: list[threading.Thread] = []
        self._came_home.connect(self._deliver)  # emitted in a worker, delivered in the thread that this object lives in

    def ask(
        self,
        lane: str,
        work: Callable[[], T],
        answer: Callable[[T], None],
        trouble: Callable[[Exception], None],
        *,
        worker: Worker = Worker.CATALOGUE,
        certain: bool = False,
    ) -> None:
        """Run `work` away from the window; call `answer` or `trouble` in the GUI thread unless a newer question took the lane.

        `certain` work is done even so, and when the window closes meanwhile: something is being kept, not asked.
        """
        self._ticket += 1
        self._waiting.pop(self._newest.get(lane, 0), None)
        self._newest[lane] = self._ticket
        self._waiting[self._ticket] = (answer, trouble)
        self._queue(worker).put(_Errand(self._ticket, lane, work, certain=certain))

    def forget(self, lane: str) -> None:
        """Let no answer of this lane come home any more."""
        self._waiting.pop(self._newest.pop(lane, 0), None)

    def forget_all_but(self, lanes: Collection[str]) -> None:
        """Let no answer come home any more but those of these lanes; what is certain is done all the same."""
        for lane in [one for one in self._newest if one not in lanes]:
            self.forget(lane)

    @property
    def busy(self) -> bool:
        """Say whether any answer is still awaited."""
        return bool(self._waiting)

    def close(self, patience: float = PATIENCE_SECONDS) -> bool:
        """Drop what was not begun and is not certain, wait for the rest, end the threads; return whether all ended in time."""
        self._newest.clear()
        self._waiting.clear()
        for queue in self._queues.values():
            queue.put(None)
        until = time.monotonic() + patience
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))
        ended = not any(thread.is_alive() for thread in self._threads)
        self._queues.clear()
        self._threads.clear()
        return ended

    def _queue(self, worker: Worker) -> SimpleQueue[_Errand | None]:
        if worker not in self._queues:
            self._queues[worker] = SimpleQueue()
            thread = threading.Thread(
                target=self._serve,
                args=(self._queues[worker],),
                kwargs={"tidies": worker == Worker.PAPER},  # papers and pictures are large
                name=f"bbico-{worker}",
                daemon=True,
            )
            self._threads.append(thread)
            thread.start()
        return self._queues[worker]

    def _serve(self, queue: SimpleQueue[_Errand | None], *, tidies: bool) -> None:
        while (errand := queue.get()) is not None:
            if not errand.certain and self._newest.get(errand.lane) != errand.ticket:
                continue
            try:
                outcome, error = errand.work(), None
            except Exception as caught:  # noqa: BLE001  # a border: whatever it is, the page that asked is told
                outcome, error = None, caught
            self._came_home.emit(errand.ticket, outcome, error)
            del errand, outcome, error  # or they would live on until the next errand
            if tidies:
                give_back()

    def _deliver(self, ticket: int, outcome: Any, error: Exception | None) -> None:
        answer, trouble = self._waiting.pop(ticket, (None, None))
        if answer is None or trouble is None:
            return
        if error is None:
            answer(outcome)
        else:
            trouble(error)

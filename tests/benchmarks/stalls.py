# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A watchdog of the event loop: how long it did not come round, and what it was doing meanwhile.

A heart beats in the GUI thread every few milliseconds; a thread of its own looks at it, and while it stands still it keeps what the
GUI thread is executing. Of each stall the kernel tells how much of it the thread only waited for a processor that others had.
"""

from __future__ import annotations

import faulthandler
import re
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer

from tests.benchmarks.processor import got

BEAT_MS, LOOK_SECONDS, WORTH_LOOKING = 5, 0.01, 0.03
LIMIT_MS = 50.0
OURS, NOT_OURS = "/bbico_desktop/", "/tests/"
DEPTH = 4
FRAME = re.compile(r'File "([^"]+)", line (\d+) in (\S+)')


@dataclass(frozen=True, slots=True, kw_only=True)
class Stall:
    """How long the event loop stood still, in milliseconds: `ran` of it working, `waited` of it for a processor."""

    doing: str
    wall: float
    ran: float
    waited: float
    cause: str

    @property
    def own(self) -> float:
        """Return how long it stood still but for waiting for a processor."""
        return self.wall - self.waited


class Watchdog(QObject):
    """Keeps the stalls over the limit. `doing` is what the one who drives the window says that she does."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.doing = ""
        self.stalls: list[Stall] = []
        self.beats = 0
        self._seen: Counter[str] = Counter()
        self._main = threading.get_ident()
        self._ended = threading.Event()
        self._notes = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")  # noqa: SIM115  # open as long as we look
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._thread = threading.Thread(target=self._look, daemon=True, name="watchdog")

    def start(self) -> None:
        """Begin."""
        self._last, self._got = time.perf_counter(), got()
        self._timer.start()
        self._thread.start()

    def skip(self) -> None:
        """Do not count what was done up to now: it was the watching."""
        self._last, self._got = time.perf_counter(), got()

    def stop(self) -> None:
        """End; the thread too."""
        self._timer.stop()
        self._ended.set()
        self._thread.join()
        self._notes.close()

    def _beat(self) -> None:
        now, had = time.perf_counter(), got()
        wall, since = (now - self._last) * 1000 - BEAT_MS, had.since(self._got)
        if wall > LIMIT_MS:
            seen = Counter(dict(self._seen))  # the thread that looks may add to it meanwhile
            cause = " | ".join(f"{name} ×{count}" for name, count in seen.most_common(3))
            self.stalls.append(Stall(doing=self.doing, wall=wall, ran=since.ran, waited=since.waited, cause=cause))
        self._seen = Counter()
        self._last, self._got = now, had
        self.beats += 1

    def _look(self) -> None:
        while not self._ended.wait(LOOK_SECONDS):
            if time.perf_counter() - self._last > WORTH_LOOKING:
                self._seen[self._place()] += 1

    def _place(self) -> str:
        """Return where the GUI thread is. Python's own frames would be held by looking at them, and painters in them not end."""
        self._notes.seek(0)
        self._notes.truncate()
        faulthandler.dump_traceback(self._notes)
        self._notes.seek(0)
        return place_in(self._notes.read(), self._main)


def place_in(traces: str, thread: int) -> str:
    """Return where a thread is: the innermost frame, and those of ours that called it."""
    own = traces.partition(f"Thread 0x{thread:016x} (most recent call first):\n")[2].partition("\n\n")[0]
    places: list[str] = []
    for file, line, name in FRAME.findall(own):
        if OURS in file or (not places and NOT_OURS not in file):
            places.append(f"{file.split(OURS)[-1] if OURS in file else file.rsplit('/', 1)[-1]}:{line} {name}")
    return " < ".join(places[:DEPTH]) or "Qt"

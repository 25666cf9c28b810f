# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Python's collector, in the window's own thread only.

It runs in whichever thread makes the next object. When a worker's turn frees a widget that lies in a circle, Qt may just be walking
over it in the window's thread, which ends in a crash (so does Anki, qt/aqt/main.py: `gc.disable()` and a timer).
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500


class Collector(QObject):
    """Takes the collector's work over as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_running = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect_what_is_due)
        self._timer.start()

    def collect_what_is_due(self) -> int | None:
        """Collect the oldest generation that has reached its threshold; return which one, None when none has."""
        due = [age for age, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > most]
        if not due or 0 not in due:
            return None
        gc.collect(max(due))
        return max(due)

    def close(self) -> None:
        """Let Python collect by itself again, if it did before."""
        self._timer.stop()
        gc.collect(1)  # now, and not while Qt destroys an object whose lock another one may need
        if self._was_running:
            gc.enable()

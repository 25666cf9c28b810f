# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What is done by itself when a reader's own things change: the copy of the day, and the bin without what is too old."""

from __future__ import annotations

import logging
import threading
from datetime import date

from bbico_desktop.domain.problems import Problem
from bbico_desktop.foundation.clock import Clock
from bbico_desktop.services.backups import Backups
from bbico_desktop.services.bin import Bin

logger = logging.getLogger(__name__)


class Housekeeping:
    """Never in the way of the change itself: what goes wrong is logged. May be shared by threads."""

    def __init__(self, *, backups: Backups, bin_: Bin, clock: Clock) -> None:
        self._backups = backups
        self._bin = bin_
        self._clock = clock
        self._lock = threading.Lock()
        self._emptied: date | None = None

    def after_change(self) -> None:
        """Do what is due; emptying the bin changes own things too, and does not lead here again."""
        if not self._lock.acquire(blocking=False):
            return
        try:
            self._backups.make_if_due()
            today = self._clock.today()
            if self._emptied != today:
                self._emptied = today
                self._bin.empty_old()
        except Problem as problem:
            logger.info("housekeeping: %s", problem.code)
        finally:
            self._lock.release()

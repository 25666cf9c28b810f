# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The one clock that everybody asks, so that tests and wrong clocks are seen in one place."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol

from bbico_desktop.foundation.release import BUILD_DATE


class Clock(Protocol):
    """What the program asks of a clock; days and hours are those where the reader is."""

    def today(self) -> date:
        """Return the day it is here."""
        ...

    def now(self) -> datetime:
        """Return the time it is here, with its zone."""
        ...

    def plausible(self) -> bool:
        """Say whether the clock can be right."""
        ...


class SystemClock:
    """The clock of this machine."""

    def __init__(self, *, not_before: date = BUILD_DATE) -> None:
        self._not_before = not_before

    def today(self) -> date:
        """Return the day it is here."""
        return self.now().date()

    def now(self) -> datetime:
        """Return the time it is here, with its zone."""
        return datetime.now().astimezone()

    def plausible(self) -> bool:
        """Say whether the clock shows a day that the program can have seen: not before it was built."""
        return self.today() >= self._not_before


def day_of_freshness(clock: Clock) -> date:
    """Return the day to compare dates with: today, or the last of all days when the clock is wrong, as then nothing is fresh."""
    return clock.today() if clock.plausible() else date.max

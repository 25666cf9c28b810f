# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""This sitting: what may be done in it, and whether it leaves traces."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from bbico_desktop.domain.policy import PERSONAL_COMPUTER, Policy

NEUTRAL = "neutral"
"""The place that the quick exit shows."""


class Session(QObject):
    """Everybody asks `policy` at the moment of doing; `changed` tells that it may say something else now.

    `begun_again` carries the place that is to be shown: whoever holds something of the sitting so far forgets it.
    """

    changed = Signal()
    begun_again = Signal(str)

    def __init__(self, policy: Policy = PERSONAL_COMPUTER, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._granted = policy
        self._no_trace = False
        self._left_quietly = False

    @property
    def granted(self) -> Policy:
        """Return what may be done here at all, whatever the reader switched on for now."""
        return self._granted

    @property
    def policy(self) -> Policy:
        """Return what may be done just now."""
        return replace(self._granted, keep_traces=False) if self._no_trace else self._granted

    @property
    def no_trace(self) -> bool:
        """Say whether the reader asked that nothing is remembered."""
        return self._no_trace

    def leave_no_trace(self, wanted: bool) -> None:
        """Remember nothing from now on, or remember again."""
        if wanted != self._no_trace:
            self._no_trace = wanted
            self.changed.emit()

    @property
    def keeps_place(self) -> bool:
        """Say whether the next start may know where this one stopped."""
        return self.policy.keep_traces and not self._left_quietly

    def begin_again(self, place: str) -> None:
        """Forget this sitting, and show a place as if nobody had been here."""
        self.begun_again.emit(place)

    def exit_quickly(self) -> None:
        """Show the neutral page and forget this sitting; no traces are kept from now on, until the reader wants them again."""
        self.begin_again(NEUTRAL)
        self._left_quietly = self._no_trace = True
        self.changed.emit()

    def put_under(self, policy: Policy) -> None:
        """Let another policy hold: a terminal becomes one, or staff open it."""
        if policy != self._granted:
            self._granted = policy
            self.changed.emit()

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The bin of a reader's own things: thirty days to think again."""

from __future__ import annotations

from collections.abc import Callable

from bbico_desktop.domain.own_things import DAYS_IN_BIN, Binned
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.foundation.clock import Clock
from bbico_desktop.services.own_folder import OwnFolder
from bbico_desktop.storage.user_bin import UserBin


class Bin:
    """A verb that raises a Problem has changed nothing; any may raise those of storage. May be shared by threads."""

    def __init__(self, *, folder: OwnFolder, items: UserBin, clock: Clock, sweep: Callable[[], None]) -> None:
        """Take what removes documents that nobody needs any more."""
        self._folder = folder
        self._items = items
        self._clock = clock
        self._sweep = sweep

    def all(self) -> tuple[Binned, ...]:
        """Return what is in the bin, what was removed last first."""
        return self._items.all()

    def restore(self, item_id: int) -> Binned:
        """Put a thing back with its note, its documents and whatever else went with it.

        A note comes back below one that was written meanwhile; an entry whose name was taken gets another one.
        Raises Problem `bin-unknown`, or why there is no room: `own-text-too-long`, `saved-searches-full`, `bin-place-taken`.
        """
        self._folder.check_writable()
        item = self._items.restore(item_id)
        if item is None:
            raise Problem("bin-unknown", Family.NOT_FOUND, id=item_id)
        return item

    def empty(self) -> int:
        """Remove all for good and return how many things; this cannot be undone."""
        self._folder.check_writable()
        gone = self._items.empty()
        self._sweep()
        return gone

    def empty_old(self) -> int:
        """Remove for good what has been in the bin for thirty days; return how many. Nothing while the clock is wrong."""
        if not (self._clock.plausible() and self._folder.can_write()):
            return 0
        gone = self._items.empty_old(self._clock.now(), DAYS_IN_BIN)
        if gone:
            self._sweep()
        return gone

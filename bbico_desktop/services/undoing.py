# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Take back what was changed in a reader's own things, and take that back too. It holds for every service that writes there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from bbico_desktop.foundation.clock import Clock
from bbico_desktop.services.own_folder import OwnFolder, time_of_removal
from bbico_desktop.storage.user_bin import keep_lost_documents
from bbico_desktop.storage.user_changes import RowChange, put_back, watch


@dataclass(frozen=True, slots=True)
class Undo:
    """What puts everything back as it was before one action, all that belonged to it too."""

    made: tuple[RowChange, ...]

    def __bool__(self) -> bool:
        return bool(self.made)

    @property
    def characters(self) -> int:
        """Return how much memory it holds, about: a stack of undo steps has an end."""
        return sum(len(one.before or "") + len(one.after or "") for one in self.made)


@dataclass(slots=True)
class Recorded:
    """What was done within `recording`; `undo` is empty (false) when nothing was changed."""

    undo: Undo = field(default_factory=lambda: Undo(()))


class Undoing:
    """Records actions, and takes them back. A verb that raises a Problem has changed nothing."""

    def __init__(self, *, folder: OwnFolder, clock: Clock, sweep: Callable[[], None]) -> None:
        """Take what removes documents that nobody needs any more."""
        self._folder = folder
        self._clock = clock
        self._sweep = sweep

    @contextmanager
    def recording(self) -> Iterator[Recorded]:
        """Record what this thread changes meanwhile, in one action or several; look at `.undo` afterwards, also after a Problem."""
        recorded = Recorded()
        with self._folder.file.recording() as made:
            try:
                yield recorded
            finally:
                recorded.undo = Undo(tuple(made))

    def undo(self, action: Undo) -> Undo:
        """Take an action back; return what does it again. Documents that go with it lie in the bin.

        Raises Problem `undo-too-late` when something of it was changed since, and those of storage.
        """
        self._folder.check_writable()
        with self.recording() as recorded, self._folder.file.writing() as connection:
            since = watch(connection)
            put_back(connection, action.made)
            keep_lost_documents(connection, since, time_of_removal(self._clock))
        self._sweep()
        return recorded.undo

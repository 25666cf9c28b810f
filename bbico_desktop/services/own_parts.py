# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What keeps a reader's own things, built over one file. Loaded when the first of them is asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bbico_desktop.foundation.clock import Clock
from bbico_desktop.foundation.paths import BACKUPS
from bbico_desktop.services.backups import Backups
from bbico_desktop.services.bin import Bin
from bbico_desktop.services.housekeeping import Housekeeping
from bbico_desktop.services.kit_sharing import KitSharing
from bbico_desktop.services.kits import Kits
from bbico_desktop.services.lessons import Lessons
from bbico_desktop.services.outbox import Outbox
from bbico_desktop.services.own_folder import own_folder
from bbico_desktop.services.own_help_points import HelpPoints
from bbico_desktop.services.own_moving import OwnMoving
from bbico_desktop.services.own_things import OwnThings
from bbico_desktop.services.own_unsaved import UnsavedForm
from bbico_desktop.services.saved_searches import SavedSearches
from bbico_desktop.services.undoing import Undoing
from bbico_desktop.storage.user_backup import UserBackups
from bbico_desktop.storage.user_bin import UserBin
from bbico_desktop.storage.user_help_points import UserHelpPoints
from bbico_desktop.storage.user_kits import UserKits
from bbico_desktop.storage.user_merging import UserMerging
from bbico_desktop.storage.user_reports import UserReports
from bbico_desktop.storage.user_searches import UserSearches
from bbico_desktop.storage.user_store import UserStore

if TYPE_CHECKING:
    from bbico_desktop.domain.problems import Problem
    from bbico_desktop.domain.queries import Query
    from bbico_desktop.services.browsing import Browsing
    from bbico_desktop.storage.catalogue_reader import Catalogue


class OwnParts:
    """What keeps the reader's own things, over one file."""

    def __init__(
        self,
        *,
        data: Path,
        clock: Clock,
        catalogue: Callable[[], Catalogue],
        rows: Callable[[], Browsing],
        find_ids: Callable[[Query], tuple[str, ...]],
    ) -> None:
        folder = own_folder(data)
        self.store = UserStore(folder.file, folder.documents)
        self.things = OwnThings(folder=folder, store=self.store, catalogue=catalogue, clock=clock)
        self.searches = SavedSearches(folder=folder, searches=UserSearches(folder.file), find_ids=find_ids, clock=clock)
        self.bin = Bin(folder=folder, items=UserBin(folder.file), clock=clock, sweep=self.store.sweep)
        self.backups = Backups(folder=folder, copies=UserBackups(folder.file.path, data / BACKUPS), clock=clock)
        folder.file.after_change = Housekeeping(backups=self.backups, bin_=self.bin, clock=clock).after_change
        self.unsaved = UnsavedForm(data)
        self.undoing = Undoing(folder=folder, clock=clock, sweep=self.store.sweep)
        self.kits = Kits(folder=folder, kits=UserKits(folder.file), rows=rows, undoing=self.undoing, clock=clock)
        self.kit_sharing = KitSharing(self.kits)
        self.lessons = Lessons(kits=self.kits, rows=rows, clock=clock)
        self.help_points = HelpPoints(
            folder=folder, points=UserHelpPoints(folder.file), vocabulary=self.things.vocabulary, clock=clock
        )
        self.outbox = Outbox(folder=folder, reports=UserReports(folder.file), rows=rows, clock=clock)
        self.moving = OwnMoving(
            folder=folder,
            things=self.things,
            merging=UserMerging(folder.file, folder.documents),
            vocabulary=lambda: catalogue().vocabulary(),
            kits=self.kits,
            kit_sharing=self.kit_sharing,
            backups=self.backups,
            clock=clock,
        )

    def notices(self) -> tuple[Problem, ...]:
        """Return why own things are missing from the answers, or are not copied."""
        return tuple(one for one in (self.things.trouble, self.backups.trouble) if one)

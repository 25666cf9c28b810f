# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Services in memory whose own things are real ones, in a folder of the test."""

from __future__ import annotations

from pathlib import Path

from bbico_desktop.services.kit_sharing import KitSharing
from bbico_desktop.services.kits import Kits
from bbico_desktop.services.lessons import Lessons
from bbico_desktop.services.own_unsaved import UnsavedForm
from bbico_desktop.storage.user_kits import UserKits
from tests.catalogue_fixture import tiny_records
from tests.gui.fakes import RECORDS, FakeServices
from tests.services.test_own_moving import Computer


class OwnServices(FakeServices):
    """The catalogue of the fakes and the tiny one together, and a reader who keeps something."""

    def __init__(self, folder: Path) -> None:
        known = {one.id for one in RECORDS}
        super().__init__((*RECORDS, *(one for one in tiny_records() if one.id not in known)))
        computer = Computer(folder / "own")
        self.own_things, self.bin = computer.desk.own, computer.desk.bin
        self.undoing, self.backups = computer.desk.undoing, computer.backups
        self.help_points, self.own_moving = computer.help_points, computer.moving
        own = self.own_folder = computer.desk.folder
        self.kits = Kits(folder=own, kits=UserKits(own.file), rows=lambda: self.browsing, undoing=self.undoing, clock=self.clock)
        self.kit_sharing = KitSharing(self.kits)
        self.lessons = Lessons(kits=self.kits, rows=lambda: self.browsing, clock=self.clock)
        self.unsaved_form = UnsavedForm(own.file.path.parent)
        self.user_file = own.file.path

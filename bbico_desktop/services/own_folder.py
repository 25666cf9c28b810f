# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Where a reader's own data lies, and whether anything can be kept there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import UNKNOWN
from bbico_desktop.foundation.clock import Clock
from bbico_desktop.foundation.files import can_write
from bbico_desktop.foundation.paths import DOCUMENTS, USER_FILE
from bbico_desktop.storage.user_file import UserFile


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFolder:
    """The file of own data and the folder of documents beside it."""

    file: UserFile
    documents: Path

    def can_write(self) -> bool:
        """Say whether anything can be kept."""
        return can_write(self.file.path.parent)

    def check_writable(self) -> None:
        """Raise Problem `own-things-off` where the program can only read."""
        if not self.can_write():
            raise Problem("own-things-off", Family.STORAGE, path=self.file.path.parent)


def own_folder(data: Path) -> OwnFolder:
    """Return where own data lies in the data folder; nothing is opened or made yet."""
    return OwnFolder(file=UserFile(data / USER_FILE), documents=data / DOCUMENTS)


def time_of_removal(clock: Clock) -> str:
    """Return the time from which something is in the bin, `unknown` when the clock is wrong."""
    return clock.now().isoformat(timespec="seconds") if clock.plausible() else UNKNOWN

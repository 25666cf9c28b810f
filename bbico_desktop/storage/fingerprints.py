# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Which records a catalogue holds, read without the rest. Standard library's sqlite3 alone."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from bbico_desktop.storage.opening import broken, open_read_only


def fingerprints_in(path: Path) -> dict[str, str]:
    """Return {id: SHA-256 of the record} as a catalogue has them. Raises Problem as `open_read_only` does."""
    with closing(open_read_only(path)) as connection:
        try:
            return dict(connection.execute("SELECT id, sha256 FROM entry"))
        except sqlite3.Error as error:
            raise broken(path, str(error)) from error

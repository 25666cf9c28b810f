# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The empty file that stands for a running window; to look for it is all that most starts do about other windows."""

from __future__ import annotations

from pathlib import Path

from bbico_desktop.foundation.paths import RUNNING_FILE, Paths


def mark_file(paths: Paths) -> Path:
    """Return where the mark of a running window stands."""
    return paths.cache / RUNNING_FILE


def is_marked(paths: Paths) -> bool:
    """Say whether a window runs over these folders, or ended without taking its mark away."""
    return mark_file(paths).exists()

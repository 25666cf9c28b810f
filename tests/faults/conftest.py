# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A disk that is small, for tests of what happens when it is full."""

import gc
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a folder that is a disk of its own, where this user may mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16m", "none", str(folder)], check=False).returncode:
        pytest.skip("this user may not mount a disk")
    yield folder
    # What was refused half-way stands in cycles with its error and keeps files of this disk open until it is collected:
    # the disk leaves its folder at once, and memory when the last of them is closed.
    gc.collect()
    subprocess.run(["umount", "--lazy", str(folder)], check=True)

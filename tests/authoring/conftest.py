# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A folder of records for each test to spoil."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.authoring.folders import Folder


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "records")

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Keys, trust and a tiny pack for tests of packs."""

from pathlib import Path

import pytest

from bbico_desktop.packs.signing import SigningKey
from bbico_desktop.packs.trust import Trust
from tests.packs.installing import Home, home_in
from tests.packs.making import development_key, development_trust, made_pack


@pytest.fixture(scope="session")
def key() -> SigningKey:
    return development_key()


@pytest.fixture(scope="session")
def trust() -> Trust:
    return development_trust()


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return made_pack(tmp_path / "tiny.bbico")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return home_in(tmp_path)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The command line over a tiny shipped catalogue, in the test's own process."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from bbico_desktop.cli.environment import Environment
from bbico_desktop.cli.main import main
from bbico_desktop.composition import Services
from bbico_desktop.foundation.clock import Clock
from bbico_desktop.foundation.paths import paths_for
from tests.packs.making import RESOURCES
from tests.shipped_fixture import StoppedClock, paths_in, ship_tiny


class Terminal(io.StringIO):
    """Somebody types here and reads along."""

    def isatty(self) -> bool:
        return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What one run of the program left."""

    code: int
    out: str
    err: str

    @property
    def object(self) -> Any:
        return json.loads(self.out)


@dataclass(kw_only=True)
class Program:
    """Run `bbico` with a home and a shipped folder of its own."""

    home: Path
    shipped: Path
    environ: dict[str, str] = field(default_factory=lambda: {"LANG": "en_GB.UTF-8"})
    clock: Clock = field(default_factory=StoppedClock)

    def __call__(self, *arguments: object, typed: str | None = None, terminal: bool = False) -> Done:
        out = Terminal() if terminal else io.StringIO()
        err = io.StringIO()
        typing = Terminal(typed) if terminal else io.StringIO(typed or "")
        environment = Environment(
            stdin=typing,
            stdout=out,
            stderr=err,
            environ={**self.environ, "BBICO_HOME": str(self.home)},
            clock=self.clock,
            open_services=self.services,
        )
        code = main([str(one) for one in arguments], environment)
        return Done(code=code, out=out.getvalue(), err=err.getvalue())

    def services(self, home: Path | None, *, environ: Mapping[str, str], clock: Clock) -> Services:
        paths = replace(paths_for(home, environ), shipped=self.shipped, resources=RESOURCES)
        return Services(paths=paths, clock=clock)


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return what the program ships with, to be read only."""
    paths = paths_in(tmp_path_factory.mktemp("program"))
    ship_tiny(paths)
    return paths.shipped


@pytest.fixture
def bbico(tmp_path: Path, shipped: Path) -> Program:
    return Program(home=tmp_path / "home", shipped=shipped)


@pytest.fixture
def breakable(tmp_path: Path, shipped: Path) -> Program:
    """Return the program with a copy of what ships, which a test may break."""
    own = tmp_path / "shipped"
    shutil.copytree(shipped, own)
    return Program(home=tmp_path / "home", shipped=own)

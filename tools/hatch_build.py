# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Put the program's files and the ready-made edition into the wheel, as `bbico_desktop/shipped/`, `resources/` and `manual/`."""

from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ShippedFiles(BuildHookInterface[BuilderConfig]):
    """Add what `make shipped` wrote to a wheel; a checkout reads its own files and needs no copy of them."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the folders that go into the wheel; refuse to make one without an edition."""
        if self.target_name != "wheel" or version == "editable":
            return
        root = Path(self.root)
        shipped = root / "build" / "shipped"
        if not (shipped / "help_now.json").is_file():
            raise RuntimeError("build/shipped/ holds no edition: run `make shipped` first")
        build_data["force_include"][str(shipped)] = "bbico_desktop/shipped"
        build_data["force_include"][str(root / "resources")] = "bbico_desktop/resources"
        build_data["force_include"][str(root / "docs" / "manual")] = "bbico_desktop/manual"

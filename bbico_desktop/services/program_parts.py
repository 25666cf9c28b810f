# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The services that tell of the program itself, built together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from bbico_desktop.packs.trust import trust_for
from bbico_desktop.services.about import AboutProgram
from bbico_desktop.services.diagnostics import Diagnostics
from bbico_desktop.services.leaving import Leaving

if TYPE_CHECKING:
    from bbico_desktop.foundation.clock import Clock
    from bbico_desktop.foundation.paths import Paths
    from bbico_desktop.services.browsing import Browsing
    from bbico_desktop.services.health import Health
    from bbico_desktop.services.updating import Updating


class Others(Protocol):
    """The services that these ask; each is got anew for every question."""

    paths: Paths
    clock: Clock

    @property
    def browsing(self) -> Browsing:
        """Return what knows the open catalogue."""

    @property
    def health(self) -> Health:
        """Return what looks at stored files."""

    @property
    def updating(self) -> Updating:
        """Return what knows the packs."""


class ProgramParts:
    """What the program is, the report about it, and how to be rid of it."""

    def __init__(self, others: Others) -> None:
        paths = others.paths
        self.about = AboutProgram(
            paths=paths,
            info=lambda: others.browsing.info(),
            trust=lambda: trust_for(shipped=paths.shipped, resources=paths.resources),
        )
        self.diagnostics = Diagnostics(
            paths=paths,
            clock=others.clock,
            about=self.about.about,
            examine=lambda: others.health.examine(),
            packs=lambda: others.updating.packs(),
        )
        self.leaving = Leaving(paths=paths)

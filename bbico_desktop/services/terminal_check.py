# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the program can see of how safe a public terminal is; the rest is the operating system's, and said to be untested."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from bbico_desktop.foundation.terminal_settings import TerminalSettings

DESKTOPS = ("XDG_CURRENT_DESKTOP", "DESKTOP_SESSION")


def terminal_checks(settings: TerminalSettings, environ: Mapping[str, str]) -> dict[str, bool]:
    """Return {what: whether it is as it should be}; only what can be seen on this system is among it."""
    checks = {"pin": bool(settings.pin)}
    if hasattr(os, "geteuid"):
        checks["user"] = os.geteuid() != 0
    if sys.platform.startswith("linux"):
        checks["desktop"] = not any(environ.get(name) for name in DESKTOPS)
    return checks

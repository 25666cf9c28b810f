# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`make test`: run the tests, on a screen of their own where Xvfb is there, and see that no coverage was lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path


def main() -> int:
    """Run pytest with the arguments given; without any, everything, with coverage, on all processors."""
    root = Path(__file__).resolve().parent.parent
    wanted = sys.argv[1:]
    (root / "build" / "coverage").mkdir(parents=True, exist_ok=True)
    everything = [] if wanted else ["--cov", "--cov-report=", "-n", "auto", "--dist", "worksteal"]
    done = subprocess.run([sys.executable, "-m", "pytest", *everything, *wanted], cwd=root, env=surroundings(), check=False)
    if done.returncode or wanted:
        return done.returncode
    return subprocess.run([sys.executable, "-m", "tools.coverage_ratchet"], cwd=root, check=False).returncode


def surroundings() -> dict[str, str]:
    """Return the environment of the tests: a screen of Xvfb (pytest-xvfb starts it), else Qt's drawing without a screen."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in {"WAYLAND_DISPLAY", "DISPLAY", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR"}
    }
    kept["QT_QPA_PLATFORM"] = "xcb" if shutil.which("Xvfb") and shutil.which("xauth") else "offscreen"
    return kept


if __name__ == "__main__":
    sys.exit(main())

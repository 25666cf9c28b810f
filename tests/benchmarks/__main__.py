# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`make bench`: run every benchmark, or those named, one after the other; each prints its own table.

kiwix-desktop and recoll are measured beside ours where they are installed (Debian packages of these names).
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

BENCHMARKS = (
    "search_speed",
    "update_speed",
    "own_things",
    "start_up",
    "memory",
    "print_speed",
    "paper_speed",
    "hostile_queries",
    "quick_exit",
)


def main(named: list[str]) -> int:
    """Run the benchmarks; return 1 when one of them failed or missed its goal."""
    root = Path(__file__).resolve().parents[2]
    missed = []
    for name in named or BENCHMARKS:
        print(f"\n== {name}\n", flush=True)
        if subprocess.run([sys.executable, "-m", f"tests.benchmarks.{name}"], cwd=root, check=False).returncode:
            missed.append(name)
    print(f"\nMissed or failed: {', '.join(missed)}" if missed else "\nAll goals reached.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

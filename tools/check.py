# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""`make check`: everything that can be known without running the tests, two checks at a time, all findings at once."""

from __future__ import annotations

import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple


class Check(NamedTuple):
    """One check: what it looks at, and the command that fails when something is wrong."""

    name: str
    command: tuple[str, ...]


class Outcome(NamedTuple):
    """What a check found."""

    check: Check
    seconds: float
    passed: bool
    said: str


def checks(programs: Path) -> tuple[Check, ...]:
    """Return all checks, the slow ones first."""
    python = sys.executable
    return (
        Check("types", (python, "-m", "mypy")),
        Check("records", (python, "-m", "tools.check_records")),
        Check("translations", (python, "-m", "tools.update_translations", "--check")),
        Check("search", (python, "-m", "tools.search_quality")),
        Check("licences", (python, "-m", "reuse", "lint", "--lines")),
        Check("imports", (str(programs / "lint-imports"), "--cache-dir", "build/cache/imports")),
        Check("architecture", (python, "-m", "tools.architecture")),
        Check("lint", (python, "-m", "ruff", "check", "--output-format", "concise", ".")),
        Check("format", (python, "-m", "ruff", "format", "--check", ".")),
    )


def outcome(check: Check, root: Path) -> Outcome:
    """Run one check and return what it found."""
    start = time.monotonic()
    done = subprocess.run(check.command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return Outcome(check, time.monotonic() - start, done.returncode == 0, done.stdout.strip())


def main() -> int:
    """Run the checks, or those named; print one line each and what the failed ones said; return 1 when one failed."""
    root = Path(__file__).resolve().parent.parent
    (root / "build" / "check").mkdir(parents=True, exist_ok=True)
    wanted = [one for one in checks(root / ".venv" / "bin") if one.name in sys.argv[1:] or not sys.argv[1:]]
    start = time.monotonic()
    failed = []
    with ThreadPoolExecutor(max_workers=2) as pool:
        for found in pool.map(lambda check: outcome(check, root), wanted):
            print(f"{'ok  ' if found.passed else 'FAIL'} {found.check.name:<14}{found.seconds:6.1f} s", flush=True)
            failed += [] if found.passed else [found]
    for found in failed:
        print(f"\n== {found.check.name}\n{found.said}")
    print(f"\n{len(wanted) - len(failed)} of {len(wanted)} checks passed in {time.monotonic() - start:.0f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

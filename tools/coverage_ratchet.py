# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Compare the coverage of this run with what was reached before (`tests/coverage.toml`): it may rise, never fall."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

# Threads take turns: which branch of a wait is taken is not the same in each run.
TOLERANCE = 0.3
WORTH_RAISING = 1.0
PARTS = ("outside_gui", "gui")


def main() -> int:
    """Print the coverage of each part; return 1 when one fell. With --raise, write down what was reached."""
    root = Path(__file__).resolve().parent.parent
    report = root / "build" / "coverage" / "coverage.json"
    subprocess.run([sys.executable, "-m", "coverage", "json", "-q", "-o", str(report)], cwd=root, check=True)
    reached = percentages(json.loads(report.read_text(encoding="utf-8"))["files"])
    kept = root / "tests" / "coverage.toml"
    if "--raise" in sys.argv[1:]:
        kept.write_text(as_toml(reached), encoding="utf-8")
    lines, fell = verdict(reached, tomllib.loads(kept.read_text(encoding="utf-8")))
    print("\n".join(lines))
    return 1 if fell else 0


def percentages(files: Mapping[str, Mapping[str, Mapping[str, int]]]) -> dict[str, float]:
    """Return the share of lines and branches that ran, in per cent, outside `gui` and in it."""
    ran, there = dict.fromkeys(PARTS, 0), dict.fromkeys(PARTS, 0)
    for name, file in files.items():
        part = "gui" if name.replace("\\", "/").startswith("bbico_desktop/gui/") else "outside_gui"
        summary = file["summary"]
        ran[part] += summary["covered_lines"] + summary.get("covered_branches", 0)
        there[part] += summary["num_statements"] + summary.get("num_branches", 0)
    return {part: 100 * ran[part] / there[part] if there[part] else 100.0 for part in PARTS}


def verdict(reached: Mapping[str, float], kept: Mapping[str, float]) -> tuple[list[str], bool]:
    """Return what to print about each part, and whether one of them fell below what was reached before."""
    lines, fell = [], False
    for part in PARTS:
        line = f"coverage {part.replace('_', ' ')}: {reached[part]:.1f} % (reached before: {kept[part]:.1f} %)"
        if reached[part] < kept[part] - TOLERANCE:
            line, fell = line + " - it fell: add the missing tests", True
        elif reached[part] > kept[part] + WORTH_RAISING:
            line += " - keep it: .venv/bin/python -m tools.coverage_ratchet --raise"
        lines.append(line)
    return lines, fell


def as_toml(reached: Mapping[str, float]) -> str:
    """Return the text of `tests/coverage.toml`."""
    head = "# SPDX-FileCopyrightText: 2026 B-BICO\n# SPDX-License-Identifier: EUPL-1.2\n"
    return (
        head
        + "# Lines and branches that the tests run, in per cent. tools/coverage_ratchet.py lets it rise, never fall.\n"
        + "".join(f"{part} = {int(reached[part] * 10) / 10}\n" for part in PARTS)
    )


if __name__ == "__main__":
    sys.exit(main())

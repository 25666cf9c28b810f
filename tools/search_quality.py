# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Keep the search as good as it was: measure it with the judged queries, and fail when a figure falls below the stored one.

`python -m tools.search_quality` compares, `--renew` stores what is measured now. `bbico quality` names the queries that fail.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from bbico_desktop.cli.output import mistake_line
from bbico_desktop.cli.words import Voice
from bbico_desktop.composition import open_services
from bbico_desktop.domain.problems import Problem
from bbico_desktop.foundation.files import read_text_input
from bbico_desktop.foundation.messages import sentence
from bbico_desktop.services.judged_queries import Judged, read_judged
from bbico_desktop.services.quality import MEASURES, Report

ROOT = Path(__file__).resolve().parent.parent
JUDGED = ROOT / "tests" / "search_quality" / "judged-queries.tsv"
BASELINE = JUDGED.with_name("baseline.json")
TOLERANCE = 0.5
"""In points of a hundred; a query more or less within a language weighs more."""
OF_PARTS = ("success@3", "MRR")
"""What is held for each language and class; for all together every measure is."""
TRAIN_TENTHS = 6
DIGITS = 2
QUERIES = "all queries"

Points = dict[str, dict[str, float]]
"""{part of the queries: {measure: points of a hundred, or `queries`: how many}}."""


def split_of(words: str) -> str:
    """Return what a query is used for, by its words alone: `train` to fit the search, `test` to see whether that helped others."""
    number = int(hashlib.sha256(words.encode()).hexdigest()[:8], 16)
    return "train" if number % 10 < TRAIN_TENTHS else "test"


def points_of(report: Report) -> Points:
    """Return the figures that the baseline holds: all together, by language, by class, and by use."""
    parts = {f"language {language}": figures for language, figures in report.total.languages.items()}
    parts |= {f"class {name}": table.overall for name, table in report.groups.items()}
    parts |= {f"split {name}": table.overall for name, table in report.splits.items()}
    whole = {"queries": report.total.queries, **_points(report.total.overall, MEASURES)}
    return {"all": whole} | {name: _points(figures, OF_PARTS) for name, figures in parts.items()}


def _points(figures: Mapping[str, float], measures: Sequence[str]) -> dict[str, float]:
    return {measure: round(100 * figures[measure], DIGITS) for measure in measures}


def falls(before: Points, now: Points) -> list[str]:
    """Return a line for each figure that is more than the tolerance below the baseline, and one when the queries are others."""
    old, new = _flat(before), _flat(now)
    others = old.keys() != new.keys() or old[QUERIES] != new[QUERIES]
    said = ["the queries are not those of the baseline: look at the figures, then store them with --renew"] if others else []
    fallen = (name for name in old if name != QUERIES and name in new and new[name] < old[name] - TOLERANCE)
    return [*said, *(f"{name}: {old[name]:g} before, {new[name]:g} now" for name in fallen)]


def _flat(points: Points) -> dict[str, float]:
    return {f"{part} {measure}": value for part, values in points.items() for measure, value in values.items()}


def misplaced(judged: Sequence[Judged]) -> list[str]:
    """Return a line for each query whose `split` is not the one that its words give."""
    return [
        f"line {one.line}: the split of “{one.words}” is {split_of(one.words)}, not “{one.split}”"
        for one in judged
        if one.split != split_of(one.words)
    ]


def measured(judged: Path) -> Report:
    """Measure the search that ships, whatever else is installed on this computer."""
    with tempfile.TemporaryDirectory() as home, closing(open_services(Path(home))) as services:
        return services.quality.measure(judged)


def stored(baseline: Path) -> Points:
    """Return the baseline; empty when there is none yet."""
    if not baseline.is_file():
        return {}
    points: Points = json.loads(baseline.read_text(encoding="utf-8"))
    return points


def store(points: Points, baseline: Path) -> None:
    """Write the baseline, one part a line so that a change shows."""
    lines = (f"  {json.dumps(part)}: {json.dumps(values)}" for part, values in points.items())
    baseline.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def compared(before: Points, now: Points) -> str:
    """Return a line for each figure: before, now."""
    old = {name: f"{value:g}" for name, value in _flat(before).items()}
    return "\n".join(f"{name:<26}{old.get(name, '–'):>8}{value:>8g}" for name, value in _flat(now).items())


def told(problem: Problem) -> str:
    """Return what went wrong, with every mistake of the table."""
    return "\n".join((*sentence(problem, "en"), *(mistake_line(one, Voice("en")) for one in problem.mistakes)))


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare with the baseline and return 1 when a figure fell; with `--renew` store what is measured now."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--renew", action="store_true", help="store the figures of now as the baseline")
    renew: Any = parser.parse_args(arguments).renew
    try:
        now = points_of(measured(JUDGED))
        wrong = misplaced(read_judged(read_text_input(JUDGED), str(JUDGED))[0])
    except Problem as problem:
        print(told(problem))
        return 1
    before = stored(BASELINE)
    print(compared(before, now))
    if renew and not wrong:
        store(now, BASELINE)
        return 0
    wrong += falls(before, now)
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""How long a page of search results takes: every engine over the same made-up entries, each doing the whole task.

`python -m tests.benchmarks.search_speed [--entries 10000] [--tuned-only]` prints two tables, p50/p95 in milliseconds: each question
with the best of five runs, and asked for the first time of an engine just opened. Then rows, and the catalogue that ships.
`--grow` asks ours at 100,000 entries too and says what grew; what was built stays under build/benchmarks/.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from bbico_desktop.domain.queries import Query
from bbico_desktop.searching.whoosh_engine import open_index
from tests.benchmarks import corpus, search_rows
from tests.benchmarks.search_engines import DIGEST, KEPT, OURS, Answer, Engine, engines
from tests.benchmarks.search_questions import QUESTIONS, Task, tasks
from tests.benchmarks.search_task import Job

RUNS = 5
SLOW_MS = 200.0
"""A question that takes longer is asked once and not five times."""

FEW, MANY = 10_000, 100_000
GROWTH = {"typing": 2.0, "scored": 5.0}


@dataclass(frozen=True)
class Times:
    """What one engine took for the questions of one kind, in milliseconds, and how many hits it counted."""

    best: list[float] = field(default_factory=list)
    first: list[float] = field(default_factory=list)
    totals: list[int] = field(default_factory=list)

    @staticmethod
    def at(times: Sequence[float], part: float) -> float:
        """Return a percentile."""
        return sorted(times)[min(int(len(times) * part), len(times) - 1)]

    def cell(self, times: Sequence[float]) -> str:
        """Return p50/p95, and the number of questions when the engine did not come to the end of them."""
        asked = "" if len(times) == QUESTIONS else f" ({len(times)})"
        return f"{self.at(times, 0.5):.2f}/{self.at(times, 0.95):.2f}{asked}"


def measured(engine: Engine, jobs: Sequence[Job]) -> Times:
    """Ask an engine, just opened, every question."""
    answer, times = engine.open(), Times()
    answer(jobs[0])  # files are found and maps made: that is opening, not asking
    until = time.perf_counter() + engine.patience
    for job in jobs[1:]:
        if time.perf_counter() > until:
            break
        first, total = timed(answer, job)
        runs = [first] if first > SLOW_MS else [first, *(timed(answer, job)[0] for _ in range(RUNS - 1))]
        times.first.append(first)
        times.best.append(min(runs))
        times.totals.append(total)
    return times


def timed(answer: Answer, job: Job) -> tuple[float, int]:
    """Return milliseconds and hits; processor time where others held the machine."""
    wall, processor = time.perf_counter(), time.process_time()
    total, _, _ = answer(job)
    taken, worked = time.perf_counter() - wall, time.process_time() - processor
    return (worked if worked and taken > 1.2 * worked else taken) * 1000, total


Table = dict[str, dict[str, Times]]
"""{task: {engine: times}}"""


def measure(found: Sequence[Engine], asked: Sequence[Task]) -> Table:
    """Ask every engine everything, one kind of question after the other."""
    table: Table = {}
    for task in asked:
        able = [engine for engine in found if engine.can_correct or not task.correcting]
        table[task.name] = {engine.name: measured(engine, task.jobs) for engine in able}
        said = (f"{name} {times.cell(times.best)}, first {times.cell(times.first)}" for name, times in table[task.name].items())
        print(f"{task.name}: {'; '.join(said)}", file=sys.stderr, flush=True)
    return table


def print_table(title: str, table: Table, found: Sequence[Engine], asked: Sequence[Task], which: str) -> bool:
    """Print p50/p95 of every task and engine, and our p95 beside the one it was promised against; say whether all goals are met."""
    print(f"\n{title}\n\n| p50/p95 ms | {' | '.join(engine.name for engine in found)} | our p95 | goal |")
    print(f"|---|{'---|' * len(found)}---|---|")
    met = True
    for task in asked:
        row = table[task.name]
        cells = [row[one.name].cell(getattr(row[one.name], which)) if one.name in row else "–" for one in found]
        ratio, goal = "", ""
        if task.against in row:
            value = Times.at(getattr(row[OURS], which), 0.95) / Times.at(getattr(row[task.against], which), 0.95)
            ratio = f"{value:.3f} × {task.against}"
        if task.goal and ratio:
            met, goal = met and value <= task.goal, f"≤ {task.goal:g}"
        print(f"| {task.name} | {' | '.join(cells)} | {ratio} | {goal} |")
    return met


def print_sameness(table: Table, asked: Sequence[Task]) -> None:
    """Say where engines counted other numbers of hits than ours."""
    for task in asked:
        for name, times in table[task.name].items() if task.same else ():
            pairs = list(zip(times.totals, table[task.name][OURS].totals, strict=False))
            same = sum(one == other for one, other in pairs)
            print(f"{task.name}: {name} counts the same hits as ours for {same} of {len(pairs)} questions")


def print_growth(small: Table, large: Table, asked: Sequence[Task]) -> bool:
    """Print how much our p95 grew; say whether that is no more than was promised."""
    met = True
    for task in asked:
        kind = "typing" if task.typing else "scored" if task.scored else ""
        for which in ("best", "first"):
            before, after = (Times.at(getattr(table[task.name][OURS], which), 0.95) for table in (small, large))
            goal = GROWTH.get(kind)
            met = met and (which == "first" or goal is None or after / before <= goal)
            said = f" (goal {goal:g})" if goal else ""
            print(f"{task.name}, {which}: p95 {before:.2f} → {after:.2f} ms, × {after / before:.2f}{said}")
    return met


def compared(entries: int, *, untuned: bool, rivals: bool = True) -> tuple[Table, list[Task], bool]:
    """Build, measure and print everything at one size."""
    documents, vocabulary = corpus.documents(entries), corpus.vocabulary()
    folder = KEPT / f"search-{entries}"
    found = engines(folder, documents, vocabulary, untuned=untuned, rivals=rivals)
    begin = time.perf_counter()
    ours = open_index(folder / "index", digest=DIGEST)
    opened = (time.perf_counter() - begin) * 1000
    begin = time.perf_counter()
    ours.search(Query(words=documents[0].title["nl"]))
    print(f"ours: opened in {opened:.0f} ms, very first question {(time.perf_counter() - begin) * 1000:.0f} ms")
    asked = list(tasks(documents, vocabulary, lambda query: ours.search(query).total))
    table = measure(found, asked)
    size = f"{entries:,} entries × 4 languages"
    met = print_table(f"{size}; each question with the best of {RUNS} runs", table, found, asked, "best")
    print_table(f"{size}; each question asked for the first time", table, found, asked, "first")
    print()
    print_sameness(table, asked)
    return table, asked, met


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables; return 1 when a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--entries", type=int, default=FEW)
    parser.add_argument("--tuned-only", action="store_true", help="without Whoosh as its manual shows it: it takes minutes")
    parser.add_argument("--grow", action="store_true", help=f"ours at {MANY:,} entries too, and what grew")
    options = parser.parse_args(arguments)
    small, asked, met = compared(options.entries, untuned=not options.tuned_only)
    if options.grow:
        large, _, _ = compared(MANY, untuned=False, rivals=False)
        met = print_growth(small, large, asked) and met
    return int(not (search_rows.main([]) == 0 and met))


if __name__ == "__main__":
    sys.exit(main())

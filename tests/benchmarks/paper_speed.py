# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""How long larger papers take, and the first page in the preview: kits, the whole catalogue as a book, each layout of one sheet.

`python -m tests.benchmarks.paper_speed [--rounds 5] [--no-book] [--no-window]`. Times are of the wall; beside them those of the
processor, which another load on the machine does not change. Ends with 1 when a goal was missed in both.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from bbico_desktop.composition import Services, open_services
from bbico_desktop.domain.lessons import LessonWish
from bbico_desktop.domain.paper import LAYOUTS
from bbico_desktop.domain.problems import Problem
from bbico_desktop.gui.navigation import Route
from bbico_desktop.printing.pages import page_count
from tests.benchmarks.displays import own_display
from tests.benchmarks.real_window import RealWindow, in_a_child

SHEET, LANGUAGE = "blackmailed-with-pictures", "fr"
ABOUT_PAGES = 20
GOALS = {"kit": 1000.0, "book": 30_000.0, "preview": 250.0}


def timed(make: Callable[[], bytes]) -> tuple[float, float, bytes]:
    """Return how many milliseconds something took by the wall and by the processor, and what it made."""
    wall, processor = time.perf_counter(), time.process_time()
    made = make()
    return (time.perf_counter() - wall) * 1000, (time.process_time() - processor) * 1000, made


def kit_of(services: Services) -> str:
    """Return the kit of the catalogue whose teacher's paper is nearest to twenty pages."""
    wish = LessonWish(pupils=0)
    kits = services.browsing.ids(kind="kit")
    pages = {one: page_count(services.lesson_papers.make(services.kits.record(one), LANGUAGE, wish).pdf) for one in kits}
    return min(pages, key=lambda one: abs(pages[one] - ABOUT_PAGES))


def show(name: str, times: Sequence[tuple[float, float, bytes]]) -> tuple[float, float]:
    """Print one row; return the middle of both times."""
    wall, processor, made = statistics.median(one[0] for one in times), statistics.median(one[1] for one in times), times[-1][2]
    print(f"| {name} | {page_count(made)} | {wall:.0f} | {processor:.0f} | {len(made) / 1000:.0f} |", flush=True)
    return wall, processor


def preview(_arguments: Sequence[str]) -> None:
    """Print how long the first page of a sheet takes in the preview, warm; runs in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        real = RealWindow(Path(folder))
        times = []
        for route in (Route(page="help_now", entry_id=SHEET), Route(page="preview", entry_id=SHEET)) * 6:
            _, last = real.until_painted(lambda route=route: real.window.navigator.go(route))  # type: ignore[misc]
            times.append((route.page, last.after, last.own))
        print(json.dumps([one for one in times if one[0] == "preview"]))
        real.close()


def main(arguments: list[str]) -> int:
    """Print the table; return 1 when a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--no-book", action="store_true")
    parser.add_argument("--no-window", action="store_true")
    options = parser.parse_args(arguments)
    services = open_services(Path(tempfile.mkdtemp()))
    reached: dict[str, float] = {}
    print("| paper | pages | ms | ms of the processor | kB |\n|---|---|---|---|---|")
    for layout in (one for one in LAYOUTS if one != "book"):
        try:
            services.handouts.make([SHEET], [LANGUAGE], layout)
        except Problem:
            continue
        show(layout, [timed(lambda layout=layout: services.handouts.make([SHEET], ["nl"], layout)) for _ in range(options.rounds)])  # type: ignore[misc]
    kit = services.kits.record(kit_of(services))
    wish = LessonWish(pupils=0)
    made = [timed(lambda: services.lesson_papers.make(kit, one, wish).pdf) for one in ("nl", "de", "en")]  # noqa: B023  # called at once
    reached["kit"] = min(show(f"kit {kit.kit.id}", made))
    if not options.no_book and "book" in LAYOUTS:
        ids = services.browsing.ids()
        reached["book"] = min(show("book", [timed(lambda: services.handouts.make(ids, ["nl"], "book"))]))
    if not options.no_window:
        with own_display() as display:
            told, _ = in_a_child("paper_speed", "preview", [], display).communicate()
        times = json.loads(told)[1:]
        after, own = (statistics.median(one[place] for one in times) for place in (1, 2))
        reached["preview"] = own
        print(f"\npreview of a sheet, click to painted: {after:.0f} ms, {own:.0f} ms but for waiting for a processor")
    for key, value in reached.items():
        print(f"{key}: {value:.0f} ms (goal {GOALS[key]:.0f})")
    return int(any(value > GOALS[key] for key, value in reached.items()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

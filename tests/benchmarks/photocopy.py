# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What can be read on the third copy of every page of every layout in every language, and how much ink it takes.

`python -m tests.benchmarks.photocopy [PART OF A NAME]…` prints a line for each page, then the least of each layout; it returns 1
when too little of a page could be read. It needs Tesseract and takes some minutes.
"""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from os import cpu_count

from tests.printing.paper_samples import ONE_OF_MANY, Sample, made, samples
from tools.photocopy import WHOLE, Page, Reading, compared, ink, pages_of


def measure(sample: Sample, page: Page) -> tuple[Reading, float]:
    """Return what was read of one page, and its ink."""
    return compared(page, sample.languages), ink(page.picture)


def main(wanted: list[str]) -> int:
    """Print the tables; return 1 when too little of a page could be read."""
    chosen = [one for one in samples() if not wanted or any(part in one.name for part in wanted)]
    work = [(one, place, page) for one in chosen for place, page in enumerate(_pages(one), start=1)]
    worst: dict[str, tuple[float, float]] = {}
    illegible = 0
    with ThreadPoolExecutor(max_workers=cpu_count()) as pool:
        for (sample, place, _), (reading, dark) in zip(work, pool.map(lambda one: measure(one[0], one[2]), work), strict=True):
            lost = " ".join(reading.lost)[:80]
            print(f"{sample.name:46}{place:3}{reading.words:6} words{reading.share:8.1%}{dark:7.1%} ink  {lost}", flush=True)
            least, most = worst.get(sample.layout, (1.0, 0.0))
            worst[sample.layout] = min(least, reading.share), max(most, dark)
            illegible += not reading.legible
    print("\n| layout | least words read | most ink |\n|---|---|---|")
    for layout, (least, most) in worst.items():
        print(f"| `{layout}` | {least:.1%} | {most:.1%} |")
    return 1 if illegible else 0


def _pages(sample: Sample) -> list[Page]:
    return pages_of(made(sample).pdf, part=ONE_OF_MANY.get(sample.layout, WHOLE))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

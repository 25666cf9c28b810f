# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Pictures of paper as it should look: `python -m tests.printing.golden --renew [PART OF A NAME]…` takes them anew.

They are small and grey: 50 dots an inch, eight greys, the first pages of a file beside each other. What changes a layout changes
pictures; look at them before they are committed.
"""

from __future__ import annotations

import argparse
import sys
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import pypdfium2
from PIL import Image, ImageChops

from tests.printing.paper_samples import ROOT, Sample, made, samples

FOLDER = ROOT / "tests" / "printing" / "golden"
SHOWN = ROOT / "build" / "golden"
DPI = 50
GREYS = 8
MOST_PAGES = 4
LONGEST_SIDE = 842
STEP = 256 // GREYS
SEEN_FROM = 2 * STEP
"""Dots that differ by less are the same: versions of the drawing library round in their own way."""
MOST_UNLIKE = 0.0002


class Difference(NamedTuple):
    """How a file differs from its picture: the share of its dots, and where all three can be seen."""

    share: float
    shown: Path


def file_of(sample: Sample) -> Path:
    """Return where the picture of a sample is kept."""
    return FOLDER / f"{sample.name}.png"


def drawn(sample: Sample) -> Image.Image:
    """Return a sample as it looks now."""
    with closing(pypdfium2.PdfDocument(made(sample).pdf)) as document:
        wanted = [document[number] for number in range(min(len(document), MOST_PAGES))]
        pages = [page.render(scale=_scale(page), grayscale=True).to_pil().convert("L") for page in wanted]
    return beside(pages).point([level // STEP * (255 // (GREYS - 1)) for level in range(256)])


def beside(pictures: list[Image.Image]) -> Image.Image:
    """Return pictures beside each other, a black line between them."""
    sheet = Image.new("L", (sum(one.width + 1 for one in pictures) - 1, max(one.height for one in pictures)), 0)
    left = 0
    for one in pictures:
        sheet.paste(one, (left, 0))
        left += one.width + 1
    return sheet


def difference(sample: Sample) -> Difference | None:
    """Return how a sample differs from its picture, None when it does not; then all that can be seen is in `build/golden`."""
    now = drawn(sample)
    if not file_of(sample).is_file():
        return Difference(1.0, _show(sample, [now]))
    with Image.open(file_of(sample)) as kept:
        before = kept.convert("L")
    whole = max(before.width, now.width), max(before.height, now.height)
    old, new = (_on_white(one, whole) for one in (before, now))
    unlike = ImageChops.difference(old, new).point([255 if level >= SEEN_FROM else 0 for level in range(256)])
    share = unlike.histogram()[255] / (whole[0] * whole[1])
    if before.size == now.size and share <= MOST_UNLIKE:
        return None
    return Difference(share, _show(sample, [old, new, ImageChops.invert(unlike)]))


def renew(sample: Sample) -> None:
    """Keep a sample as it looks now, four bits a dot."""
    now = drawn(sample)
    small = Image.frombytes("P", now.size, now.point([level // STEP for level in range(256)]).tobytes())
    small.putpalette([grey * (255 // (GREYS - 1)) for grey in range(GREYS) for _ in range(3)])
    FOLDER.mkdir(exist_ok=True)
    small.save(file_of(sample), optimize=True, bits=4)


def strays() -> list[Path]:
    """Return pictures of samples that there are no more."""
    known = {file_of(sample) for sample in samples()}
    return sorted(file for file in FOLDER.glob("*.png") if file not in known)


def _scale(page: Any) -> float:
    """Return by how much a page is enlarged: a poster becomes as small as a sheet."""
    return DPI / 72 * min(1.0, LONGEST_SIDE / max(page.get_size()))


def _on_white(picture: Image.Image, size: tuple[int, int]) -> Image.Image:
    sheet = Image.new("L", size, 255)
    sheet.paste(picture, (0, 0))
    return sheet


def _show(sample: Sample, pictures: list[Image.Image]) -> Path:
    SHOWN.mkdir(parents=True, exist_ok=True)
    file = SHOWN / f"{sample.name}.png"
    beside(pictures).save(file)
    return file


def main() -> int:
    """Compare or renew pictures; return 1 when one differs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--renew", action="store_true", help="keep what differs as it looks now")
    parser.add_argument("names", nargs="*", help="parts of the names of the pictures meant; all without")
    wanted = parser.parse_args()
    unlike = 0
    for sample in samples():
        if wanted.names and not any(part in sample.name for part in wanted.names):
            continue
        found = difference(sample)
        if found:
            unlike += 1
            print(f"{sample.name}: {found.share:.2%} of the dots differ, see {found.shown.relative_to(ROOT)}")  # noqa: T201
            if wanted.renew:
                renew(sample)
    for file in strays() if wanted.renew else ():
        file.unlink()
    return 1 if unlike and not wanted.renew else 0


if __name__ == "__main__":
    sys.exit(main())

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What is left of a page after it was copied three times on a black-and-white copier, and how much of it can still be read.

No copier is asked: each time the picture of the page is turned a little, its lines grow soft, black and white come nearer to each
other, dust falls on it, and at the end every dot is black or white again. Tesseract reads the third copy; its words are held
against those of the PDF.
"""

from __future__ import annotations

import io
import os
import re
import subprocess
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import pairwise
from random import Random
from typing import Any, NamedTuple

import pypdfium2
from PIL import Image, ImageChops, ImageFilter
from rapidfuzz.distance import Levenshtein

DPI = 200
GENERATIONS = 3
MOST_ASKEW = 0.5
SOFTNESS = 0.6
BLACKEST, WHITEST = 45, 225
"""How black and white come out of the lamp, of 0 to 255."""
DUST = 36
THRESHOLD = 150
"""A little darker than the middle between black and white, as copiers are set so that thin strokes stay."""
LOOKS = ((1.5, 1.1, "3"), (0.7, 0.8, "11"), (2.0, 1.0, "3"))
"""How much larger and smoothed the copy is held up to be read, and how Tesseract seeks text (3: in columns, 11: anywhere), one look
after another as long as words are missing: an eye sees the shape between the dots, and finds large and small letters alike."""
MODELS = {"nl": "nld", "fr": "fra", "de": "deu", "en": "eng"}
WORD = re.compile(r"[^\W_]+")
BREAK_HERE = "\u200b"
"""What lets an address break after its hyphens: it has no shape."""
PARTED = re.compile(r"[\x02\xad\ufffe]\s*|(?<=[^\W\d_])[-‐]\s*\n\s*")
INK_FROM = 128
SHORTEST, LONG = 3, 8
ENOUGH, FEW = 0.98, 2


Part = tuple[float, float, float, float]
WHOLE: Part = (0.0, 0.0, 1.0, 1.0)
"""A part of a page: left, top, right and bottom, as shares of its width and height."""


class Reading(NamedTuple):
    """How many of a page's words were read on its copy, and which were not."""

    words: int
    lost: tuple[str, ...]

    @property
    def legible(self) -> bool:
        """Say whether enough was read: 98 of 100 words; of a page with few words, all but two."""
        return len(self.lost) <= max(FEW, (1 - ENOUGH) * self.words)

    @property
    def share(self) -> float:
        """Return the share of words that were read; 1.0 for a page without words."""
        return 1 - len(self.lost) / self.words if self.words else 1.0


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a PDF: its picture in grey and its text."""

    picture: Image.Image
    text: str


def pages_of(pdf: bytes, *, part: Part = WHOLE) -> list[Page]:
    """Return the pages of a PDF in grey, or a part of each of them."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [_page(one, part) for one in document]


def copied(picture: Image.Image, *, times: int = GENERATIONS, seed: int = 1) -> Image.Image:
    """Return a copy of a copy of a copy; the same for the same seed."""
    chance = Random(seed)  # noqa: S311  # dust, not secrets
    for _ in range(times):
        picture = _once(picture, chance)
    return picture


def ink(picture: Image.Image) -> float:
    """Return the share of a page that is dark."""
    counts = picture.histogram()
    return sum(counts[:INK_FROM]) / sum(counts)


def read(copy: Image.Image, languages: Sequence[str], *, larger: float, smoothed: float, sought: str) -> str:
    """Return what Tesseract reads on a page."""
    size = round(copy.width * larger), round(copy.height * larger)
    seen = copy.filter(ImageFilter.GaussianBlur(smoothed)).resize(size, Image.Resampling.BICUBIC)
    held = io.BytesIO()
    seen.save(held, "png", dpi=(DPI * larger, DPI * larger), compress_level=1)
    models = "+".join(MODELS[language] for language in languages)
    command = ["tesseract", "stdin", "stdout", "-l", models, "--psm", sought]
    done = subprocess.run(
        command, input=held.getvalue(), capture_output=True, check=True, env={**os.environ, "OMP_THREAD_LIMIT": "1"}
    )
    return done.stdout.decode("utf-8")


def compared(page: Page, languages: Sequence[str], *, seed: int = 1) -> Reading:
    """Return how much of a page can be read on its third copy; nobody looks again once enough of the words were read."""
    copy = copied(page.picture, seed=seed)
    written = words(page.text)
    lost = Counter(written)
    for larger, smoothed, sought in LOOKS:
        seen = words(read(copy, languages, larger=larger, smoothed=smoothed, sought=sought))
        lost &= Counter(_lost(Counter(written), Counter(_in_groups(seen, written))))
        reading = Reading(len(written), tuple(sorted(lost.elements())))
        if reading.share >= ENOUGH:
            break
    return reading


def _in_groups(seen: Sequence[str], written: Sequence[str]) -> Iterator[str]:
    """Yield the words that were seen, a number without its spaces in the two groups as which it is written."""
    groups = {first + second: (first, second) for first, second in pairwise(written) if first.isdigit() and second.isdigit()}
    for word in seen:
        yield from groups.get(word, (word,))


def _lost(written: Counter[str], seen: Counter[str]) -> list[str]:
    """Return the words that were not read; a letter may be mistaken, in a long one two, in a number none."""
    left = list((seen - written).elements())
    lost = []
    for word in (written - seen).elements():
        mistakes = 0 if any(letter.isdigit() for letter in word) else 2 if len(word) >= LONG else 1
        alike = next((one for one in left if mistakes and Levenshtein.distance(word, one, score_cutoff=mistakes) <= mistakes), None)
        if alike is None:
            lost.append(word)
        else:
            left.remove(alike)
    return lost


def words(text: str) -> list[str]:
    """Return the words of a text as they are compared: small, whole, without accents and signs, from three letters on."""
    whole = PARTED.sub("", text.lower().replace(BREAK_HERE, ""))
    plain = "".join(one for one in unicodedata.normalize("NFKD", whole) if not unicodedata.combining(one))
    return [word for word in WORD.findall(plain) if len(word) >= SHORTEST]


def _page(page: Any, part: Part) -> Page:
    left, top, right, bottom = part
    width, height = page.get_size()
    picture = page.render(scale=DPI / 72, grayscale=True).to_pil().convert("L")
    cut = (round(picture.width * left), round(picture.height * top), round(picture.width * right), round(picture.height * bottom))
    sides = {"left": width * left, "top": height * (1 - top), "right": width * right, "bottom": height * (1 - bottom)}
    return Page(picture.crop(cut), page.get_textpage().get_text_bounded(**sides))


def _once(picture: Image.Image, chance: Random) -> Image.Image:
    turned = picture.rotate(chance.uniform(-MOST_ASKEW, MOST_ASKEW), Image.Resampling.BICUBIC, fillcolor=255)
    soft = turned.filter(ImageFilter.GaussianBlur(SOFTNESS))
    pale = soft.point([BLACKEST + (WHITEST - BLACKEST) * level // 255 for level in range(256)])
    dusty = ImageChops.add(pale, _dust(pale.size, chance), offset=-DUST // 2)
    return dusty.point([0 if level < THRESHOLD else 255 for level in range(256)])


def _dust(size: tuple[int, int], chance: Random) -> Image.Image:
    noise = Image.frombytes("L", size, chance.randbytes(size[0] * size[1]))
    return noise.point([DUST * level // 255 for level in range(256)])

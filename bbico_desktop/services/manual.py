# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The manual that the program carries: chapters of plain text with headings, lists and links among themselves.

A chapter is a file `NN-name.md`. Of Markdown it knows `# headings {#anchor}`, paragraphs, `- ` and `1. ` lists, `**strong**` and
`[links](chapter#anchor)`; a paragraph `{keys}` stands for the table of all keys. What the window calls things is never typed:
`{action:print}`, `{place:kits}`, `{menu:help}` and `{text:Context|Source}` stand for its words in the reader's language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from bbico_desktop.domain.languages import Language

Kind = Literal["heading", "text", "item", "numbered", "keys"]

FILE = re.compile(r"\d\d-(?P<name>[a-z]+(-[a-z]+)*)\.md")
HEADING = re.compile(r"(?P<level>#{1,3}) (?P<text>.+?)(?: \{#(?P<anchor>[a-z_]+)\})?")
ITEM = re.compile(r"(?:(?P<number>\d+)\.|-) (?P<text>.+)", re.DOTALL)
KEYS = "{keys}"
INLINE = re.compile(r"\*\*(?P<strong>.+?)\*\*|\[(?P<words>[^\]]+)\]\((?P<link>[a-z_#-]+)\)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Words of one kind. `link` is the place in the manual that they lead to, empty for none."""

    text: str
    strong: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ManualBlock:
    """A heading, a paragraph, a line of a list, or the place of the table of keys."""

    kind: Kind
    spans: tuple[Span, ...] = ()
    level: int = 0
    anchor: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """One chapter; its first block is its title."""

    name: str
    blocks: tuple[ManualBlock, ...]

    @property
    def title(self) -> str:
        """Return the words of its title."""
        return "".join(span.text for span in self.blocks[0].spans) if self.blocks else self.name

    @property
    def anchors(self) -> tuple[str, ...]:
        """Return the names of its places, in order."""
        return tuple(block.anchor for block in self.blocks if block.anchor)


class Manual:
    """The chapters of all languages under one folder; each language is read once, when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[Language, tuple[Chapter, ...]] = {}

    def chapters(self, language: Language) -> tuple[Chapter, ...]:
        """Return all chapters in reading order; none where the manual was not installed."""
        if language not in self._read:
            self._read[language] = tuple(self._chapters(language))
        return self._read[language]

    def place(self, language: Language, wanted: str) -> tuple[int, str]:
        """Return the number of a chapter and an anchor in it (empty: its beginning) for `chapter`, `anchor` or `chapter#anchor`."""
        name, _, anchor = wanted.partition("#")
        for number, chapter in enumerate(self.chapters(language)):
            if name == chapter.name:
                return number, anchor if anchor in chapter.anchors else ""
            if name in chapter.anchors:
                return number, name
        return 0, ""

    def _chapters(self, language: Language) -> Iterator[Chapter]:
        for file in sorted((self._folder / language).glob("*.md")):
            named = FILE.fullmatch(file.name)
            if named:
                yield Chapter(name=named["name"], blocks=tuple(blocks_of(file.read_text(encoding="utf-8"))))


def blocks_of(text: str) -> Iterator[ManualBlock]:
    """Yield the blocks of a chapter."""
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        heading = HEADING.fullmatch(paragraph)
        if heading:
            spans = tuple(spans_of(heading["text"]))
            yield ManualBlock(kind="heading", spans=spans, level=len(heading["level"]), anchor=heading["anchor"] or "")
        elif paragraph == KEYS:
            yield ManualBlock(kind="keys")
        elif ITEM.match(paragraph):
            yield from _items(paragraph)
        else:
            yield ManualBlock(kind="text", spans=tuple(spans_of(_one_line(paragraph))))


def spans_of(text: str) -> Iterator[Span]:
    """Yield the parts of a line: plain words, strong words, links."""
    end = 0
    for found in INLINE.finditer(text):
        if found.start() > end:
            yield Span(text=text[end : found.start()])
        yield Span(text=found["strong"] or found["words"], strong=bool(found["strong"]), link=found["link"] or "")
        end = found.end()
    if end < len(text):
        yield Span(text=text[end:])


def _items(paragraph: str) -> Iterator[ManualBlock]:
    for line in re.split(r"\n(?=(?:\d+\.|-) )", paragraph):
        item = ITEM.fullmatch(line)
        if item:
            spans = tuple(spans_of(_one_line(item["text"])))
            number = int(item["number"] or 0)
            yield ManualBlock(kind="numbered" if number else "item", spans=spans, number=number)


def _one_line(text: str) -> str:
    return " ".join(text.split())

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The body of a sheet, written in Markdown, as blocks of plain lines: nothing of it reaches the layout but its text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bbico_desktop.domain.languages import Localized, Wording, wording
from bbico_desktop.printing.contacts import with_helplines
from bbico_desktop.printing.handout import Block, Line
from bbico_desktop.printing.paper_text import clean, readable, web_target
from bbico_desktop.printing.surroundings import Surroundings

if TYPE_CHECKING:
    from markdown_it.token import Token


def blocks_of(body: Localized, around: Surroundings) -> tuple[Block, ...]:
    """Return the body in the language that this reader gets, a block for each heading; HTML in it is text like any other."""
    chosen = wording(body, around.language)
    if not chosen.text:
        return ()
    from markdown_it import MarkdownIt  # not before something with a body is printed

    tokens = MarkdownIt("zero").enable(["heading", "lheading", "list", "blockquote", "emphasis", "link", "escape", "entity"])
    return _Reading(around, chosen.language).blocks(tokens.parse(chosen.text.replace("\x00", "")))


class _Reading:
    """Goes once through the tokens of a body."""

    def __init__(self, around: Surroundings, language: str) -> None:
        self._around = around
        self._language = language
        self._note = around.note(Wording(text="x", language=language))
        self._blocks: list[Block] = []
        self._heading = ""
        self._lines: list[Line] = []
        self._marks: list[int] = []
        self._pending = ""

    def blocks(self, tokens: Sequence[Token]) -> tuple[Block, ...]:
        """Return what was read, in order."""
        in_heading = False
        for token in tokens:
            if token.type == "heading_open":
                self._close()
                in_heading = True
            elif token.type == "heading_close":
                in_heading = False
            elif token.type == "inline" and in_heading:
                self._heading = self._text(token)
            elif token.type == "inline":
                self._lines.append(Line(text=Wording(text=self._text(token), language=self._language), mark=self._pending))
                self._pending = ""
            else:
                self._follow_list(token)
        self._close()
        return tuple(self._blocks)

    def _follow_list(self, token: Token) -> None:
        if token.type in {"ordered_list_open", "bullet_list_open"}:
            self._marks.append(1 if token.type.startswith("ordered") else 0)
        elif token.type in {"ordered_list_close", "bullet_list_close"}:
            self._marks.pop()
        elif token.type == "list_item_open":
            self._pending = f"{self._marks[-1]}." if self._marks[-1] else "–"
            self._marks[-1] += 1 if self._marks[-1] else 0

    def _close(self) -> None:
        if self._heading or self._lines:
            note = "" if self._blocks else self._note
            self._blocks.append(Block(heading=self._heading, lines=tuple(self._lines), note=note))
        self._heading, self._lines = "", []

    def _text(self, token: Token) -> str:
        parts: list[str] = []
        targets: list[str] = []
        for child in token.children or ():
            if child.type == "link_open":
                targets.append(str(child.attrs.get("href", "")))
            elif child.type == "link_close":
                parts.append(_after_link(targets.pop()))
            else:
                parts.append(" " if child.type in {"softbreak", "hardbreak"} else child.content)
        return with_helplines(clean("".join(parts)), self._around)


def _after_link(target: str) -> str:
    return f" ({readable(target)})" if web_target(target) else ""

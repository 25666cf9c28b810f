# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What the content streams of a page draw, and under which marks: the side of a tagged PDF that is seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pypdf.generic import ContentStream, DictionaryObject, FloatObject, NumberObject

from tools.pdf_ua.fonts import Font, font_of
from tools.pdf_ua.objects import at, dictionary, direct, name, number_of, text

ARTIFACT = "Artifact"
PAINTS = frozenset({b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"sh", b"INLINE IMAGE"})
SHOWS = frozenset({b"Tj", b"TJ", b"'", b'"'})
DEEPEST_FORM = 20
WORD_GAP = -200
"""A move by more than this, in thousandths of the letters' size, stands for a space."""


@dataclass(frozen=True, slots=True, eq=False)
class Mark:
    """One begin of marked content; `mcid` is the number by which the structure tree finds it, if it has one."""

    tag: str
    mcid: int | None
    language: str
    actual_text: str | None


@dataclass(slots=True, eq=False)
class Piece:
    """What is drawn in one go under the same marks, given from outside in; `stream` is the object whose MCIDs they are."""

    page: int
    stream: int
    marks: tuple[Mark, ...]
    text: str = ""
    letters: bool = False

    @property
    def mark(self) -> Mark | None:
        """Return the innermost mark with a number."""
        return next((one for one in reversed(self.marks) if one.mcid is not None), None)

    @property
    def artifact(self) -> bool:
        """Say whether this is no content: a line, a page number."""
        return any(one.tag == ARTIFACT for one in self.marks)


@dataclass(slots=True)
class Drawn:
    """Everything that a page draws, in its order. `stacks` are the marks each time that one begins; `forms` the forms drawn."""

    pieces: list[Piece] = field(default_factory=list)
    stacks: list[tuple[int, tuple[Mark, ...]]] = field(default_factory=list)
    forms: list[tuple[int, Any]] = field(default_factory=list)
    used: dict[str, tuple[Font, set[int]]] = field(default_factory=dict)
    balanced: bool = True


def drawn_on(page: Any, number: int) -> Drawn:
    """Return what a page draws."""
    drawn = Drawn()
    contents = at(page, "/Contents")
    if contents is not None:
        reader = _Reader(page=number, drawn=drawn, fonts={})
        reader.read(contents, dictionary(page, "/Resources"), stream=number_of(page) or -1 - number)
    return drawn


class _Reader:
    """Walks through a content stream and those of the forms that it draws."""

    def __init__(self, *, page: int, drawn: Drawn, fonts: dict[int, Font]) -> None:
        self._page, self._drawn, self._fonts = page, drawn, fonts
        self._marks: tuple[Mark, ...] = ()
        self._font: Font | None = None
        self._saved: list[Font | None] = []
        self._resources: Any = None
        self._stream = 0
        self._depth = 0
        self._piece: Piece | None = None
        self._do: dict[bytes, Callable[[list[Any]], None]] = {
            b"BDC": self._begin, b"BMC": self._begin, b"EMC": self._end, b"q": self._save, b"Q": self._restore,
            b"Tf": self._set_font, b"Do": self._draw_object, b"gs": self._set_state,
        }  # fmt: skip

    def read(self, contents: Any, resources: Any, *, stream: int) -> None:
        """Read one content stream to its end."""
        outer = self._resources, self._stream, self._marks
        self._resources, self._stream, self._piece = resources, stream, None
        for operands, operator in ContentStream(contents, None, forced_encoding="bytes").operations:
            if operator in SHOWS:
                self._show(operands)
            elif operator in PAINTS:
                self._now()
            elif operator in self._do:
                self._do[operator](operands)
        if len(self._marks) != len(outer[2]):
            self._drawn.balanced = False
        self._resources, self._stream, self._marks = outer
        self._piece = None

    def _begin(self, operands: list[Any]) -> None:
        held = direct(operands[1]) if len(operands) > 1 else None
        if not isinstance(held, DictionaryObject):
            held = dictionary(self._resources, "/Properties", f"/{name(held)}")
        number, actual = at(held, "/MCID"), at(held, "/ActualText")
        mark = Mark(
            tag=name(operands[0]),
            mcid=int(number) if isinstance(number, int) else None,
            language=text(at(held, "/Lang")),
            actual_text=None if actual is None else text(actual),
        )
        self._marks = (*self._marks, mark)
        self._drawn.stacks.append((self._stream, self._marks))
        self._piece = None

    def _end(self, operands: list[Any]) -> None:
        if not self._marks:
            self._drawn.balanced = False
        self._marks = self._marks[:-1]
        self._piece = None

    def _save(self, operands: list[Any]) -> None:
        self._saved.append(self._font)

    def _restore(self, operands: list[Any]) -> None:
        self._font = self._saved.pop() if self._saved else self._font

    def _set_font(self, operands: list[Any]) -> None:
        self._font = self._font_at(dictionary(self._resources, "/Font"), f"/{name(operands[0])}")

    def _set_state(self, operands: list[Any]) -> None:
        chosen = at(self._resources, "/ExtGState", f"/{name(operands[0])}", "/Font")
        if chosen:
            self._font = self._font_for(chosen[0])

    def _font_at(self, fonts: Any, wanted: str) -> Font | None:
        return self._font_for(fonts.raw_get(wanted)) if wanted in fonts else None

    def _font_for(self, reference: Any) -> Font:
        number = number_of(reference)
        if number is None:
            return font_of(direct(reference))
        if number not in self._fonts:
            self._fonts[number] = font_of(direct(reference))
        return self._fonts[number]

    def _now(self) -> Piece:
        if self._piece is None:
            self._piece = Piece(page=self._page, stream=self._stream, marks=self._marks)
            self._drawn.pieces.append(self._piece)
        return self._piece

    def _show(self, operands: list[Any]) -> None:
        piece = self._now()
        piece.letters = True
        shown = direct(operands[-1]) if operands else None
        for part in shown if isinstance(shown, list) else [shown]:
            if isinstance(part, FloatObject | NumberObject):
                piece.text += " " if part < WORD_GAP and not piece.text.endswith(" ") else ""
            elif isinstance(part, str | bytes) and self._font is not None:
                piece.text += self._said(part.encode("latin-1") if isinstance(part, str) else part, self._font)

    def _said(self, shown: bytes, font: Font) -> str:
        codes = font.codes(shown)
        self._drawn.used.setdefault(font.label, (font, set()))[1].update(codes)
        return "".join(font.meaning(code) or "\ufffd" for code in codes)

    def _draw_object(self, operands: list[Any]) -> None:
        objects = dictionary(self._resources, "/XObject")
        wanted = f"/{name(operands[0])}"
        reference = objects.raw_get(wanted) if wanted in objects else None
        held = direct(reference)
        if name(at(held, "/Subtype")) != "Form":
            self._now()
        elif self._depth < DEEPEST_FORM:
            number = number_of(reference) or 0
            self._drawn.forms.append((number, held))
            self._depth += 1
            font = self._font
            self.read(held, dictionary(held, "/Resources") or self._resources, stream=number)
            self._font = font
            self._depth -= 1

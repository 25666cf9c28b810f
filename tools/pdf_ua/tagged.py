# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A tagged PDF from its structure tree: elements in reading order, and what each of them shows on the pages."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from tools.pdf_ua.content import Drawn, Piece, drawn_on
from tools.pdf_ua.objects import at, dictionary, direct, many, name, number_of, number_tree, text

DEEPEST_ELEMENT = 200
GROUPS = ("Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private")
BLOCKS = (
    "P",
    "H",
    "H1",
    "H2",
    "H3",
    "H4",
    "H5",
    "H6",
    "L",
    "LI",
    "Lbl",
    "LBody",
    "Table",
    "TR",
    "TH",
    "TD",
    "THead",
    "TBody",
    "TFoot",
)
IN_LINES = (
    "Span",
    "Quote",
    "Note",
    "Reference",
    "BibEntry",
    "Code",
    "Link",
    "Annot",
    "Ruby",
    "RB",
    "RT",
    "RP",
    "Warichu",
    "WT",
    "WP",
)
STANDARD = frozenset({*GROUPS, *BLOCKS, *IN_LINES, "Figure", "Formula", "Form"})
"""The structure types of ISO 32000-1, 14.8.4."""


@dataclass(slots=True, eq=False)
class Shown:
    """A child that is content: what is drawn under a number in a stream (a page or a form)."""

    stream: int
    mcid: int


@dataclass(slots=True, eq=False)
class Referred:
    """A child that is an object, such as the annotation of a link."""

    number: int | None


@dataclass(slots=True, eq=False)
class Element:
    """A structure element; `role` is its tag after the role map, `language` the one that holds here, "" for unknown."""

    tag: str
    role: str
    held: Any
    parent: Element | None
    language: str
    number: int | None
    children: list[Element | Shown | Referred] = field(default_factory=list)

    @property
    def elements(self) -> list[Element]:
        """Return the children that are elements."""
        return [one for one in self.children if isinstance(one, Element)]

    def said(self, entry: str) -> str:
        """Return a text of the element, such as its /Alt."""
        return text(at(self.held, entry))

    def walk(self) -> Iterator[Element]:
        """Yield the element and all below it, in reading order."""
        yield self
        for one in self.elements:
            yield from one.walk()


@dataclass(frozen=True, slots=True)
class Read:
    """A stretch of text as it is read out: where it stands in the tree and in which language."""

    text: str
    language: str
    element: Element


class TaggedPdf:
    """One file, read once; what is missing in it is empty here."""

    def __init__(self, pdf: bytes) -> None:
        self.start = pdf[:16]
        self.reader = PdfReader(io.BytesIO(pdf))
        self.root = dictionary(self.reader.trailer, "/Root")
        self.tree = dictionary(self.root, "/StructTreeRoot")
        self.language = text(at(self.root, "/Lang"))
        self.pages = [direct(page) for page in self.reader.pages]
        self._seen: set[int] = set()

    @cached_property
    def roles(self) -> dict[str, str]:
        """Return the role map."""
        return {tag.removeprefix("/"): name(role) for tag, role in dictionary(self.tree, "/RoleMap").items()}

    def role(self, tag: str) -> str:
        """Return the standard type that a tag stands for; the tag itself when the map leads nowhere."""
        seen = {tag}
        found = tag
        while found not in STANDARD and self.roles.get(found, found) not in seen:
            found = self.roles.get(found, found)
            seen.add(found)
        return found

    @cached_property
    def top(self) -> list[Element]:
        """Return the elements at the top of the tree."""
        kids = many(self.tree.raw_get("/K")) if "/K" in self.tree else []
        found = (self._child(kid, None, None, 0) for kid in kids)
        return [one for one in found if isinstance(one, Element)]

    @cached_property
    def elements(self) -> list[Element]:
        """Return all elements in reading order."""
        return [one for first in self.top for one in first.walk()]

    @cached_property
    def by_number(self) -> dict[int, Element]:
        """Return the elements by the numbers of their objects."""
        return {one.number: one for one in self.elements if one.number is not None}

    @cached_property
    def drawn(self) -> list[Drawn]:
        """Return what each page draws."""
        return [drawn_on(page, number) for number, page in enumerate(self.pages)]

    @cached_property
    def pieces(self) -> list[Piece]:
        """Return what all pages draw."""
        return [piece for drawn in self.drawn for piece in drawn.pieces]

    @cached_property
    def parents(self) -> dict[int, Any]:
        """Return the parent tree: an element, or for a page the elements of its numbers in their order."""
        return dict(number_tree(at(self.tree, "/ParentTree")))

    @cached_property
    def parent_keys(self) -> dict[int, int]:
        """Return the key in the parent tree of each stream that has numbers: pages and forms."""
        holders = [(number_of(page), page) for page in self.pages]
        holders += [(number, form) for drawn in self.drawn for number, form in drawn.forms]
        keys = ((number, at(held, "/StructParents")) for number, held in holders)
        return {number: int(key) for number, key in keys if number is not None and key is not None}

    @cached_property
    def owners(self) -> dict[tuple[int, int], list[Element]]:
        """Return which elements say that they show a number of a stream: one each, when all is well."""
        found: dict[tuple[int, int], list[Element]] = {}
        for element in self.elements:
            for one in element.children:
                if isinstance(one, Shown):
                    found.setdefault((one.stream, one.mcid), []).append(element)
        return found

    @cached_property
    def shown(self) -> dict[tuple[int, int], list[Piece]]:
        """Return what is drawn under each number of each stream."""
        found: dict[tuple[int, int], list[Piece]] = {}
        for piece in self.pieces:
            if piece.mark is not None and piece.mark.mcid is not None:
                found.setdefault((piece.stream, piece.mark.mcid), []).append(piece)
        return found

    def parent_of(self, stream: int, mcid: int) -> Element | None:
        """Return the element to which the parent tree leads from a number of a stream."""
        key = self.parent_keys.get(stream)
        listed = many(self.parents.get(key)) if key is not None else []
        reference = listed[mcid] if mcid < len(listed) else None
        return self.by_number.get(number_of(reference) or -1)

    def reads(self, element: Element) -> Iterator[Read]:
        """Yield what is read out of an element: replacement text where there is one, else its content in order."""
        replaced = element.said("/ActualText") or (element.said("/Alt") if element.role in ("Figure", "Formula") else "")
        if replaced:
            yield Read(replaced, element.language, element)
            return
        for one in element.children:
            if isinstance(one, Element):
                yield from self.reads(one)
            elif isinstance(one, Shown):
                for piece in self.shown.get((one.stream, one.mcid), ()):
                    yield Read(_said(piece), self._language(piece, element), element)

    def text_of(self, element: Element) -> str:
        """Return all that is read out of an element."""
        return "".join(one.text for one in self.reads(element))

    def _language(self, piece: Piece, element: Element) -> str:
        marked = next((one.language for one in reversed(piece.marks) if one.language), "")
        return marked or element.language

    def _child(self, kid: Any, parent: Element | None, page: int | None, depth: int) -> Element | Shown | Referred | None:
        held = direct(kid)
        if isinstance(held, int):
            return Shown(page if page is not None else -1, int(held))
        number = number_of(kid)
        if not isinstance(held, DictionaryObject) or number in self._seen or depth > DEEPEST_ELEMENT:
            return None
        self._seen |= {number} if number is not None else set()
        page = number_of(held.raw_get("/Pg")) if "/Pg" in held else page
        if name(at(held, "/Type")) == "OBJR":
            return Referred(number_of(held.raw_get("/Obj")) if "/Obj" in held else None)
        if name(at(held, "/Type")) == "MCR":
            stream = number_of(held.raw_get("/Stm")) if "/Stm" in held else page
            return Shown(stream if stream is not None else -1, int(at(held, "/MCID") or 0))
        return self._element(kid, held, parent, page, depth)

    def _element(self, kid: Any, held: DictionaryObject, parent: Element | None, page: int | None, depth: int) -> Element:
        tag = name(at(held, "/S"))
        above = parent.language if parent else self.language
        own = text(at(held, "/Lang"))
        element = Element(tag=tag, role=self.role(tag), held=held, parent=parent, language=own or above, number=number_of(kid))
        kids = many(held.raw_get("/K")) if "/K" in held else []
        found = (self._child(one, element, page, depth + 1) for one in kids)
        element.children = [one for one in found if one is not None]
        return element


def _said(piece: Piece) -> str:
    replaced = next((one.actual_text for one in piece.marks if one.actual_text is not None), None)
    return piece.text if replaced is None else replaced

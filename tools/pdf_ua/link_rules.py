# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Rules for links and whatever else lies over a page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from tools.pdf_ua.objects import at, direct, many, name, number_of, text
from tools.pdf_ua.rules import OURS, Rule
from tools.pdf_ua.tagged import Element, Referred, TaggedPdf

HIDDEN = 2
NO_ANNOTATION_ELEMENT = {"Widget", "Link", "PrinterMark"}


class Annotation(NamedTuple):
    """Something that lies over a page, and the element to which the parent tree leads from it."""

    page: int
    kind: str
    held: Any
    number: int | None
    element: Element | None

    @property
    def words(self) -> str:
        """Return what it says of itself."""
        return text(at(self.held, "/Contents")).strip()


def links_without_element(pdf: TaggedPdf) -> Iterator[str]:
    """Yield links that are not in a Link element."""
    for one in _annotations(pdf):
        if one.kind == "Link" and not (one.element and "Link" in _roles_up(one.element)):
            yield f"page {one.page}: the link {one.words!r} is in no Link element"


def links_not_referred(pdf: TaggedPdf) -> Iterator[str]:
    """Yield links that their element does not name by an OBJR."""
    for one in _annotations(pdf):
        named = [kid.number for kid in one.element.children if isinstance(kid, Referred)] if one.element else [one.number]
        if one.kind == "Link" and one.number not in named:
            yield f"page {one.page}: the element of the link {one.words!r} does not name it"


def links_without_words(pdf: TaggedPdf) -> Iterator[str]:
    """Yield links without a description."""
    yield from (f"page {one.page}: a link has no /Contents" for one in _annotations(pdf) if one.kind == "Link" and not one.words)


def others_without_words(pdf: TaggedPdf) -> Iterator[str]:
    """Yield annotations that nothing describes."""
    for one in _annotations(pdf):
        described = one.words or (one.element.said("/Alt").strip() if one.element else "")
        if one.kind not in ("Widget", "Link", "Popup") and not described:
            yield f"page {one.page}: an annotation {one.kind} has no words"


def others_without_element(pdf: TaggedPdf) -> Iterator[str]:
    """Yield annotations that are in no Annot element."""
    for one in _annotations(pdf):
        if one.kind not in NO_ANNOTATION_ELEMENT | {"Popup"} and not (one.element and one.element.role == "Annot"):
            yield f"page {one.page}: an annotation {one.kind} is in no Annot element"


def trap_nets(pdf: TaggedPdf) -> Iterator[str]:
    """Yield what only a printing house needs."""
    yield from (f"page {one.page}: an annotation TrapNet" for one in _annotations(pdf) if one.kind == "TrapNet")


def fields_without_element(pdf: TaggedPdf) -> Iterator[str]:
    """Yield fields of a form that are in no Form element."""
    for one in _annotations(pdf):
        if one.kind == "Widget" and not (one.element and one.element.role == "Form"):
            yield f"page {one.page}: a field is in no Form element"


def odd_tab_order(pdf: TaggedPdf) -> Iterator[str]:
    """Yield pages with links over which the Tab key does not go in the order of the structure."""
    for number, page in enumerate(pdf.pages, start=1):
        if many(at(page, "/Annots")) and name(at(page, "/Tabs")) != "S":
            yield f"page {number} does not say /Tabs /S"


def _annotations(pdf: TaggedPdf) -> Iterator[Annotation]:
    """Yield all annotations that can be seen."""
    for number, page in enumerate(pdf.pages, start=1):
        for reference in many(at(page, "/Annots")):
            held = direct(reference)
            if (at(held, "/F") or 0) & HIDDEN or _outside(page, held):
                continue
            key = at(held, "/StructParent")
            parent = number_of(pdf.parents.get(int(key))) if key is not None else None
            element = pdf.by_number.get(parent) if parent is not None else None
            yield Annotation(number, name(at(held, "/Subtype")), held, number_of(reference), element)


def _outside(page: Any, held: Any) -> bool:
    """Say whether an annotation lies beside what is seen of its page."""
    left, bottom, right, top = (float(one) for one in page.cropbox)
    sides = [float(direct(one)) for one in many(at(held, "/Rect"))]
    if len(sides) != 4:
        return False
    across, up = sorted(sides[0::2]), sorted(sides[1::2])
    return across[1] < left or across[0] > right or up[1] < bottom or up[0] > top


def _roles_up(element: Element | None) -> Iterator[str]:
    while element is not None:
        yield element.role
        element = element.parent


RULES = (
    Rule("links-tagged", "28-011", links_without_element),
    Rule("links-named", OURS, links_not_referred),
    Rule("links-described", "28-012", links_without_words),
    Rule("annotations-described", "28-004", others_without_words),
    Rule("annotations-tagged", "28-002", others_without_element),
    Rule("no-trap-net", "28-007", trap_nets),
    Rule("fields-tagged", "28-010", fields_without_element),
    Rule("tab-order", "28-008, 28-009", odd_tab_order),
)

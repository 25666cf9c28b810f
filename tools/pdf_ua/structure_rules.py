# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Rules for the structure tree: what may stand in what, headings, figures, lists, notes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from tools.pdf_ua.objects import number_of
from tools.pdf_ua.rules import OURS, Rule
from tools.pdf_ua.tagged import Referred, TaggedPdf

HEADING = re.compile(r"H([1-6])")
Allowed = Mapping[str, frozenset[str]]


def _sets(**allowed: str) -> Allowed:
    return {role: frozenset(others.split()) for role, others in allowed.items()}


LIST_KIDS = _sets(L="L LI Caption", LI="Lbl LBody")
LIST_PARENTS = _sets(LI="L", LBody="LI")
TOC_KIDS = _sets(TOC="TOC TOCI Caption")
TOC_PARENTS = _sets(TOCI="TOC")
RUBY_KIDS = _sets(Ruby="RB RT RP")
RUBY_PARENTS = _sets(RB="Ruby", RT="Ruby", RP="Ruby")
WARICHU_KIDS = _sets(Warichu="WT WP")
WARICHU_PARENTS = _sets(WT="Warichu", WP="Warichu")


def misplaced(pdf: TaggedPdf, kids: Allowed, parents: Allowed) -> Iterator[str]:
    """Yield elements that stand where they may not."""
    for element in pdf.elements:
        above = element.parent.role if element.parent else "the root"
        if element.role in parents and above not in parents[element.role]:
            yield f"{element.role} in {above}"
        for one in element.elements if element.role in kids else ():
            if one.role not in kids[element.role]:
                yield f"{one.role} in {element.role}"


def odd_lists(pdf: TaggedPdf) -> Iterator[str]:
    """Yield what does not make a list; a caption stands first."""
    yield from misplaced(pdf, LIST_KIDS, LIST_PARENTS)
    yield from _late_captions(pdf, "L")


def bare_list_items(pdf: TaggedPdf) -> Iterator[str]:
    """Yield lists without items, and items without a body."""
    for element in pdf.elements:
        if element.role == "L" and not any(one.role in ("LI", "L") for one in element.elements):
            yield "a list has no items"
        if element.role == "LI" and [one.role for one in element.elements].count("LBody") != 1:
            yield f"the item {pdf.text_of(element)[:40]!r} has not one LBody"


def odd_contents(pdf: TaggedPdf) -> Iterator[str]:
    """Yield what does not make a table of contents; a caption stands first."""
    yield from misplaced(pdf, TOC_KIDS, TOC_PARENTS)
    yield from _late_captions(pdf, "TOC")


def odd_ruby(pdf: TaggedPdf) -> Iterator[str]:
    """Yield what does not make Ruby or Warichu, the small letters beside East Asian text."""
    yield from misplaced(pdf, RUBY_KIDS, RUBY_PARENTS)
    yield from misplaced(pdf, WARICHU_KIDS, WARICHU_PARENTS)


def nameless_figures(pdf: TaggedPdf) -> Iterator[str]:
    """Yield figures without alternative or replacement text."""
    for element in pdf.elements:
        if element.role == "Figure" and not (element.said("/Alt").strip() or "/ActualText" in element.held):
            yield "a figure has no /Alt"


def nameless_formulas(pdf: TaggedPdf) -> Iterator[str]:
    """Yield formulas without alternative text."""
    for element in pdf.elements:
        if element.role == "Formula" and not (element.said("/Alt").strip() or "/ActualText" in element.held):
            yield "a formula has no /Alt"


def first_heading(pdf: TaggedPdf) -> Iterator[str]:
    """Yield that the first heading is not that of the highest level."""
    levels = _levels(pdf)
    if levels and levels[0] != 1:
        yield f"the first heading is H{levels[0]}"


def skipped_headings(pdf: TaggedPdf) -> Iterator[str]:
    """Yield jumps from a heading to one more than one level below."""
    levels = _levels(pdf)
    yield from (f"H{two} follows H{one}" for one, two in pairwise(levels) if two > one + 1)


def several_headings_in_one(pdf: TaggedPdf) -> Iterator[str]:
    """Yield elements with more than one plain H."""
    for element in pdf.elements:
        if sum(one.role == "H" for one in element.elements) > 1:
            yield f"{element.role} has more than one H"


def mixed_headings(pdf: TaggedPdf) -> Iterator[str]:
    """Yield that headings with and without numbers stand in one file."""
    if _levels(pdf) and any(one.role == "H" for one in pdf.elements):
        yield "there are both H and H1 to H6"


def empty_headings(pdf: TaggedPdf) -> Iterator[str]:
    """Yield headings in which there is nothing to read."""
    for element in pdf.elements:
        if (element.role == "H" or HEADING.fullmatch(element.role)) and not pdf.text_of(element).strip():
            yield f"a heading {element.role} is empty"


def notes_without_id(pdf: TaggedPdf) -> Iterator[str]:
    """Yield notes that nothing can refer to."""
    yield from ("a note has no /ID" for one in pdf.elements if one.role == "Note" and not one.said("/ID"))


def notes_alike(pdf: TaggedPdf) -> Iterator[str]:
    """Yield notes with the ID of another."""
    ids = [one.said("/ID") for one in pdf.elements if one.role == "Note" and one.said("/ID")]
    yield from (f"several notes have the ID {one!r}" for one in sorted(set(ids)) if ids.count(one) > 1)


def odd_parents(pdf: TaggedPdf) -> Iterator[str]:
    """Yield elements that name another parent than the one in which they stand."""
    for element in pdf.elements:
        named = number_of(element.held.raw_get("/P")) if "/P" in element.held else None
        actual = element.parent.number if element.parent else number_of(pdf.tree)
        if named is None or named != actual:
            yield f"{element.role} names another parent than it has"


def hollow_links(pdf: TaggedPdf) -> Iterator[str]:
    """Yield link elements without a link or without anything to read."""
    for element in pdf.elements:
        if element.role == "Link" and not any(isinstance(one, Referred) for below in element.walk() for one in below.children):
            yield f"the element of the link {pdf.text_of(element)[:40]!r} leads nowhere"
        if element.role == "Link" and not pdf.text_of(element).strip():
            yield "a link has no words"


def _late_captions(pdf: TaggedPdf, role: str) -> Iterator[str]:
    for element in pdf.elements:
        if element.role == role and any(one.role == "Caption" for one in element.elements[1:]):
            yield f"the caption of {role} does not stand first"


def _levels(pdf: TaggedPdf) -> list[int]:
    found = (HEADING.fullmatch(element.role) for element in pdf.elements)
    return [int(one[1]) for one in found if one]


RULES = (
    Rule("lists", "09-005", odd_lists),
    Rule("list-items", OURS, bare_list_items),
    Rule("contents", "09-006", odd_contents),
    Rule("ruby", "09-007, 09-008", odd_ruby),
    Rule("figures", "13-004", nameless_figures),
    Rule("formulas", "17-002", nameless_formulas),
    Rule("first-heading", "14-002", first_heading),
    Rule("heading-levels", "14-003", skipped_headings),
    Rule("one-h", "14-006", several_headings_in_one),
    Rule("h-or-h1", "14-007", mixed_headings),
    Rule("empty-heading", OURS, empty_headings),
    Rule("note-id", "19-003", notes_without_id),
    Rule("note-ids", "19-004", notes_alike),
    Rule("parents", OURS, odd_parents),
    Rule("link-elements", OURS, hollow_links),
)

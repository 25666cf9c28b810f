# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Rules for what the pages draw: content is tagged, the rest is an artifact, and both sides know each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from tools.pdf_ua.content import ARTIFACT, Mark
from tools.pdf_ua.objects import at
from tools.pdf_ua.rules import OURS, Rule
from tools.pdf_ua.tagged import TaggedPdf


def artifacts_in_content(pdf: TaggedPdf) -> Iterator[str]:
    """Yield artifacts within tagged content."""
    for page, drawn in enumerate(pdf.drawn, start=1):
        for stream, marks in drawn.stacks:
            if marks[-1].tag == ARTIFACT and any(_tagged(pdf, stream, one) for one in marks[:-1]):
                yield f"page {page}: an artifact within content"


def content_in_artifacts(pdf: TaggedPdf) -> Iterator[str]:
    """Yield tagged content within artifacts."""
    for page, drawn in enumerate(pdf.drawn, start=1):
        for stream, marks in drawn.stacks:
            if _tagged(pdf, stream, marks[-1]) and any(one.tag == ARTIFACT for one in marks[:-1]):
                yield f"page {page}: content within an artifact"


def untagged_content(pdf: TaggedPdf) -> Iterator[str]:
    """Yield what is drawn outside of artifacts and is not in the structure tree."""
    for piece in pdf.pieces:
        if not piece.artifact and not any(_tagged(pdf, piece.stream, one) for one in piece.marks):
            what = f"the text {piece.text[:40]!r}" if piece.letters else "something drawn"
            yield f"page {piece.page + 1}: {what} is neither tagged nor an artifact"


def lost_content(pdf: TaggedPdf) -> Iterator[str]:
    """Yield numbers to which only one of the two leads: the element in the tree, or the parent tree of the page."""
    for (stream, mcid), owners in pdf.owners.items():
        if len(owners) > 1:
            yield f"number {mcid} belongs to {len(owners)} elements"
        elif pdf.parent_of(stream, mcid) is not owners[0]:
            yield f"the parent tree does not lead from number {mcid} to its {owners[0].role}"


def missing_content(pdf: TaggedPdf) -> Iterator[str]:
    """Yield numbers that an element says it shows and that no page has, or has more than once."""
    stacks = [(stream, marks[-1].mcid) for drawn in pdf.drawn for stream, marks in drawn.stacks]
    marked, again = Counter(stacks), _drawn_again(pdf)
    for stream, mcid in pdf.owners:
        if marked[stream, mcid] != 1 and stream not in again:
            yield f"number {mcid} stands {marked[stream, mcid]} times on its page"


def unbalanced_marks(pdf: TaggedPdf) -> Iterator[str]:
    """Yield pages whose marks are not closed, or closed too often."""
    yield from (f"page {number}: marks do not close" for number, one in enumerate(pdf.drawn, start=1) if not one.balanced)


def references_out(pdf: TaggedPdf) -> Iterator[str]:
    """Yield forms that are pages of other files."""
    for page, drawn in enumerate(pdf.drawn, start=1):
        yield from (f"page {page}: a form refers to another file" for _, form in drawn.forms if at(form, "/Ref") is not None)


def forms_drawn_twice(pdf: TaggedPdf) -> Iterator[str]:
    """Yield forms with numbers of their own that are drawn more than once: content could belong to several places."""
    numbered = {stream for stream, _ in pdf.owners}
    drawn = [number for one in pdf.drawn for number, _ in one.forms]
    yield from (
        f"the form {one} with content is drawn {drawn.count(one)} times" for one in set(drawn) & numbered if drawn.count(one) > 1
    )


def _drawn_again(pdf: TaggedPdf) -> set[int]:
    times = Counter(number for one in pdf.drawn for number, _ in one.forms)
    return {number for number, count in times.items() if count > 1}


def _tagged(pdf: TaggedPdf, stream: int, mark: Mark) -> bool:
    """Say whether a mark is in the structure tree."""
    return mark.mcid is not None and ((stream, mark.mcid) in pdf.owners or pdf.parent_of(stream, mark.mcid) is not None)


RULES = (
    Rule("artifact-in-content", "01-003", artifacts_in_content),
    Rule("content-in-artifact", "01-004", content_in_artifacts),
    Rule("untagged", "01-005", untagged_content),
    Rule("parent-tree", OURS, lost_content),
    Rule("content-there", OURS, missing_content),
    Rule("marks-closed", OURS, unbalanced_marks),
    Rule("no-reference", "30-001", references_out),
    Rule("form-once", "30-002", forms_drawn_twice),
)

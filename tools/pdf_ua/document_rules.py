# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Rules for the file as a whole: that it is tagged, what it is called, its language, its metadata."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tools.pdf_ua.objects import at, dictionary, many, name, text
from tools.pdf_ua.rules import OURS, Rule
from tools.pdf_ua.tagged import STANDARD, TaggedPdf

HEADER = re.compile(rb"%PDF-1\.[0-7][\r\n]")
LANGUAGE = re.compile(r"[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*")
UA_NAMESPACE = "http://www.aiim.org/pdfua/ns/id/"
EXTRACTING = 1 << 9
"""The bit of an encryption's permissions that lets assistive technology read."""
MORE_THAN_PAPER = {
    ("/AcroForm",): "a form",
    ("/OCProperties",): "layers",
    ("/Names", "/EmbeddedFiles"): "attachments",
    ("/Names", "/JavaScript"): "scripts",
    ("/OpenAction",): "an action for when it is opened",
}


def not_tagged(pdf: TaggedPdf) -> Iterator[str]:
    """Yield that the file does not say that it is tagged, or has no tags."""
    if at(pdf.root, "/MarkInfo", "/Marked") != True:  # noqa: E712  # pypdf's own kind of boolean
        yield "the catalog does not say /Marked true"
    if not pdf.top:
        yield "there is no structure tree"


def suspects(pdf: TaggedPdf) -> Iterator[str]:
    """Yield that the tags are said to be doubtful."""
    if at(pdf.root, "/MarkInfo", "/Suspects") == True:  # noqa: E712
        yield "/Suspects is true"


def no_metadata(pdf: TaggedPdf) -> Iterator[str]:
    """Yield that there is no XMP stream in the catalog."""
    if _metadata(pdf) is None:
        yield "the catalog has no readable /Metadata"


def no_identifier(pdf: TaggedPdf) -> Iterator[str]:
    """Yield that the metadata do not claim PDF/UA-1, under its own prefix."""
    found = _metadata(pdf)
    if found is None:
        return
    parts = [one for one in _named(found, UA_NAMESPACE, "part") if one[0] == "pdfuaid:part"]
    if [value.strip() for _, value in parts] != ["1"]:
        yield "the metadata do not say pdfuaid:part 1"
    for entry in ("amd", "corr"):
        yield from (f"the metadata say {said}" for said, _ in _named(found, UA_NAMESPACE, entry) if said != f"pdfuaid:{entry}")


def no_title(pdf: TaggedPdf) -> Iterator[str]:
    """Yield that the metadata have no title."""
    found = _metadata(pdf)
    titles = found.dc_title if found is not None else {"": "is asked for by another rule"}
    if not any((title or "").strip() for title in (titles or {}).values()):
        yield "the metadata have no dc:title"


def title_not_shown(pdf: TaggedPdf) -> Iterator[str]:
    """Yield that a reader would show the name of the file in place of the title."""
    if at(pdf.root, "/ViewerPreferences", "/DisplayDocTitle") != True:  # noqa: E712
        yield "the viewer preferences do not say /DisplayDocTitle true"


def no_language(pdf: TaggedPdf) -> Iterator[str]:
    """Yield text whose language nothing says."""
    if pdf.language:
        return
    for element in pdf.elements:
        if any(not one.language for one in pdf.reads(element) if one.element is element and one.text.strip()):
            yield f"text in {element.role} without a language"
            return
    yield "the catalog has no /Lang, which holds for bookmarks, links and the title"


def odd_language(pdf: TaggedPdf) -> Iterator[str]:
    """Yield languages that are no language tags."""
    marked = {mark.language for drawn in pdf.drawn for _, marks in drawn.stacks for mark in marks}
    written = {element.said("/Lang") for element in pdf.elements if "/Lang" in element.held}
    everywhere = {pdf.language, *marked, *written} - {""}
    yield from (f"{one!r} is no language" for one in sorted(everywhere) if not LANGUAGE.fullmatch(one))


def odd_roles(pdf: TaggedPdf) -> Iterator[str]:
    """Yield tags that lead to no standard type."""
    for tag in sorted({element.tag for element in pdf.elements} | set(pdf.roles)):
        if pdf.role(tag) not in STANDARD and not _circular(pdf, tag):
            yield f"/{tag} is no standard type and leads to none"


def circular_roles(pdf: TaggedPdf) -> Iterator[str]:
    """Yield tags that lead back to themselves."""
    yield from (f"/{tag} leads back to itself" for tag in sorted(pdf.roles) if _circular(pdf, tag))


def remapped_roles(pdf: TaggedPdf) -> Iterator[str]:
    """Yield standard types that are given another meaning."""
    yield from (f"/{tag} is mapped to /{role}" for tag, role in sorted(pdf.roles.items()) if tag in STANDARD and tag != role)


def locked(pdf: TaggedPdf) -> Iterator[str]:
    """Yield that assistive technology is shut out."""
    encrypted = dictionary(pdf.reader.trailer, "/Encrypt")
    if not encrypted:
        return
    allowed = at(encrypted, "/P")
    if not isinstance(allowed, int) or not allowed & EXTRACTING:
        yield "the encryption does not let assistive technology read"


def odd_header(pdf: TaggedPdf) -> Iterator[str]:
    """Yield that the file does not begin as a PDF 1.0 to 1.7."""
    if not HEADER.match(pdf.start):
        yield f"the file begins with {pdf.start[:9]!r}"


def unnamed_bookmarks(pdf: TaggedPdf) -> Iterator[str]:
    """Yield bookmarks without words."""
    waiting, seen = many(at(pdf.root, "/Outlines", "/First")), 0
    while waiting and seen < 10_000:
        held = waiting.pop()
        seen += 1
        if not text(at(held, "/Title")).strip():
            yield "a bookmark has no title"
        waiting += many(at(held, "/First")) + many(at(held, "/Next"))


def more_than_paper(pdf: TaggedPdf) -> Iterator[str]:
    """Yield what paper never has and has rules that are not looked at here: forms, layers, attachments."""
    for path, what in MORE_THAN_PAPER.items():
        if at(pdf.root, *path) is not None:
            yield f"the file has {what}"


def _metadata(pdf: TaggedPdf) -> Any:
    return pdf.reader.xmp_metadata if name(at(pdf.root, "/Metadata", "/Type")) == "Metadata" else None


def _named(metadata: Any, namespace: str, entry: str) -> list[tuple[str, str]]:
    """Return the entries of a namespace, as written and with their values: elements and attributes alike."""
    found = [
        (one.nodeName, "".join(part.data for part in one.childNodes if part.nodeType == part.TEXT_NODE))
        for one in metadata.rdf_root.getElementsByTagNameNS(namespace, entry)
    ]
    for described in metadata.rdf_root.getElementsByTagName("rdf:Description"):
        attribute = described.getAttributeNodeNS(namespace, entry)
        found += [(attribute.nodeName, attribute.value)] if attribute else []
    return found


def _circular(pdf: TaggedPdf, tag: str) -> bool:
    seen: set[str] = set()
    while tag in pdf.roles and tag not in seen:
        seen.add(tag)
        tag = pdf.roles[tag]
    return tag in seen


RULES = (
    Rule("tagged", OURS, not_tagged),
    Rule("no-suspects", "01-007", suspects),
    Rule("metadata", "06-001", no_metadata),
    Rule("identifier", "06-002", no_identifier),
    Rule("title", "06-003", no_title),
    Rule("title-shown", "07-001, 07-002", title_not_shown),
    Rule("language", "11-001 to 11-006", no_language),
    Rule("language-tag", OURS, odd_language),
    Rule("role-map", "02-001", odd_roles),
    Rule("role-map-circular", "02-003", circular_roles),
    Rule("role-map-standard", "02-004", remapped_roles),
    Rule("not-locked", "26-001, 26-002", locked),
    Rule("header", OURS, odd_header),
    Rule("bookmarks", OURS, unnamed_bookmarks),
    Rule("only-paper", OURS, more_than_paper),
)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Put the pages of a PDF on sheets without losing what screen readers read: the tree of tags goes with its pages.

PDFium copies pages without their tags. Here pages stay in their file: one that shares a sheet becomes a form on it, and each tag
that pointed at the page points at the form (ISO 32000-1, 14.7.4.2). So no page may stand on two sheets.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from pypdf import PdfWriter
    from pypdf.generic import IndirectObject

A4_WIDTH, A4_HEIGHT = 595.276, 841.89
HEADER = "%PDF-1.7"

Sheet = tuple[int | None, ...]
"""A side of a sheet: the number, from 0, of the page on it, or of two beside each other on a sheet that lies; None is empty."""


class _Home(NamedTuple):
    """Where a page stands now: the sheet, and the form that draws it there."""

    sheet: IndirectObject
    form: IndirectObject


class _Spot(NamedTuple):
    """How a page is made smaller and moved on its sheet, in points."""

    scale: float
    x: float
    y: float


Homes = Mapping[int, _Home]
"""Where the pages that became forms stand now, by the numbers of their objects."""


def on_sheets(pdf: bytes, sheets: Sequence[Sheet]) -> bytes:
    """Return a PDF with these sheets instead of its pages: the same bytes for the same PDF and sheets."""
    from pypdf import PdfWriter  # not before pages are put together

    writer = PdfWriter(clone_from=io.BytesIO(pdf))
    writer.pdf_header = HEADER
    pages = [page.indirect_reference for page in writer.pages if page.indirect_reference is not None]
    homes: dict[int, _Home] = {}
    _replace_pages(writer, [_side(writer, one, pages, homes) for one in sheets])
    root: Any = writer.root_object
    if "/StructTreeRoot" in root:
        _lead_tags(root["/StructTreeRoot"], homes)
    if "/Outlines" in root:
        _lead_outline(root["/Outlines"], homes)
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def _side(writer: PdfWriter, sheet: Sheet, pages: Sequence[IndirectObject], homes: dict[int, _Home]) -> IndirectObject:
    """Return the page that a sheet is in the new file; a page that has a sheet for itself is left as it is."""
    if len(sheet) == 1 and sheet[0] is not None:
        return pages[sheet[0]]
    sides = (A4_HEIGHT, A4_WIDTH) if len(sheet) > 1 else (A4_WIDTH, A4_HEIGHT)
    side = _empty_side(writer, *sides)
    drawn = []
    for place, number in enumerate(sheet):
        page: Any = pages[number].get_object() if number is not None else {}
        if number is not None and "/Contents" in page:  # an empty page draws nothing
            spot = _spot(page, place, sides[0] / len(sheet), sides[1])
            drawn.append(_drawn_there(page, side, spot, f"/Page{place}"))
            homes[pages[number].idnum] = _Home(side, page.raw_get("/Contents"))
    contents: Any = side.get_object()["/Contents"]  # type: ignore[index]
    contents.set_data("\n".join(drawn).encode())
    return side


def _empty_side(writer: PdfWriter, width: float, height: float) -> IndirectObject:
    from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, StreamObject

    side = DictionaryObject()
    side[NameObject("/Type")] = NameObject("/Page")
    side[NameObject("/MediaBox")] = ArrayObject(map(FloatObject, (0, 0, width, height)))
    side[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): DictionaryObject()})
    side[NameObject("/Annots")] = ArrayObject()
    side[NameObject("/Tabs")] = NameObject("/S")
    side[NameObject("/Contents")] = writer._add_object(StreamObject())  # noqa: SLF001  # pypdf adds objects in no other way
    return writer._add_object(side)  # noqa: SLF001  # likewise; `add_blank_page` puts it among the pages at once


def _spot(page: Any, place: int, width: float, height: float) -> _Spot:
    """Return where a page stands in its column of a sheet: as large as fits, in the middle."""
    left, bottom, right, top = map(float, page["/MediaBox"])
    scale = min(width / (right - left), height / (top - bottom))
    x = place * width + (width - (right - left) * scale) / 2 - left * scale
    return _Spot(scale, x, (height - (top - bottom) * scale) / 2 - bottom * scale)


def _drawn_there(page: Any, side: IndirectObject, spot: _Spot, name: str) -> str:
    """Make a form of what a page draws and links to, give it to the sheet, and return the operators that draw it there."""
    from pypdf.generic import NameObject

    form, sheet = page["/Contents"], side.get_object()
    form[NameObject("/Type")], form[NameObject("/Subtype")] = NameObject("/XObject"), NameObject("/Form")
    form[NameObject("/BBox")], form[NameObject("/Resources")] = page["/MediaBox"], page.raw_get("/Resources")
    if "/StructParents" in page:
        form[NameObject("/StructParents")] = page["/StructParents"]
    sheet["/Resources"]["/XObject"][NameObject(name)] = page.raw_get("/Contents")  # type: ignore[index]
    for link in page.get("/Annots", ()):
        _move(link.get_object(), side, spot)
        sheet["/Annots"].append(link)  # type: ignore[index]
    return f"q {spot.scale:.5f} 0 0 {spot.scale:.5f} {spot.x:.3f} {spot.y:.3f} cm {name} Do Q"


def _move(link: Any, side: IndirectObject, spot: _Spot) -> None:
    """Lay a link over its words where they stand now."""
    from pypdf.generic import ArrayObject, FloatObject, NameObject

    for name in ("/Rect", "/QuadPoints"):
        if name in link:
            moved = (float(value) * spot.scale + (spot.y if odd % 2 else spot.x) for odd, value in enumerate(link[name]))
            link[NameObject(name)] = ArrayObject(FloatObject(round(value, 3)) for value in moved)
    if "/P" in link:
        link[NameObject("/P")] = side


def _replace_pages(writer: PdfWriter, sides: Sequence[IndirectObject]) -> None:
    from pypdf.generic import ArrayObject, NameObject, NumberObject

    root: Any = writer.root_object
    for side in sides:
        page: Any = side.get_object()
        page[NameObject("/Parent")] = root.raw_get("/Pages")
    root["/Pages"][NameObject("/Kids")] = ArrayObject(sides)
    root["/Pages"][NameObject("/Count")] = NumberObject(len(sides))


def _lead_tags(root: Any, homes: Homes) -> None:
    """Let every tag point at where its words, pictures and links stand now."""
    from pypdf.generic import ArrayObject, NameObject

    waiting = [root]
    while waiting:
        tag = waiting.pop()
        page = tag.raw_get("/Pg") if "/Pg" in tag else None
        if page is not None and page.idnum in homes:
            tag[NameObject("/Pg")] = homes[page.idnum].sheet
        held = _held(tag)
        waiting += [one.get_object() for one in held if not _is_marked(one.get_object())]
        if held:
            tag[NameObject("/K")] = ArrayObject(_led(one, page, homes) for one in held)


def _held(tag: Any) -> list[Any]:
    if "/K" not in tag:
        return []
    return list(tag["/K"]) if isinstance(tag["/K"], list) else [tag.raw_get("/K")]


def _is_marked(one: Any) -> bool:
    """Say whether something in a tag is content of a page: its number there, or a dictionary that names it."""
    return isinstance(one, int) or one.get("/Type") in ("/MCR", "/OBJR")


def _led(held: Any, page: IndirectObject | None, homes: Homes) -> Any:
    """Return what a tag of a page holds, as it is found where the page stands now."""
    from pypdf.generic import DictionaryObject, NameObject

    one = held.get_object()
    if not _is_marked(one):
        return held
    number = isinstance(one, int)
    own = page if number or "/Pg" not in one else one.raw_get("/Pg")
    if own is None or own.idnum not in homes:
        return held
    home = homes[own.idnum]
    if number:
        one = DictionaryObject({NameObject("/Type"): NameObject("/MCR"), NameObject("/MCID"): one})
    one[NameObject("/Pg")] = home.sheet
    if one["/Type"] == "/MCR":
        one[NameObject("/Stm")] = home.form
    return one if number else held


def _lead_outline(root: Any, homes: Homes) -> None:
    """Let the table of contents lead to the sheets: the place on the page is another one now."""
    from pypdf.generic import ArrayObject, NameObject

    for item in _items(root):
        target = item["/Dest"] if "/Dest" in item else item.get("/A", {}).get("/D")
        page = target[0].indirect_reference if isinstance(target, list) and target else None
        if page is not None and page.idnum in homes:
            item.pop("/A", None)
            item[NameObject("/Dest")] = ArrayObject([homes[page.idnum].sheet, NameObject("/Fit")])


def _items(root: Any) -> Iterator[Any]:
    waiting = [root]
    while waiting:
        item = waiting.pop()
        yield item
        waiting += [item[name] for name in ("/First", "/Next") if name in item]

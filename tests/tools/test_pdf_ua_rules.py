# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Each rule for PDF/UA says something of a file that breaks just this rule, and nothing of the same file unbroken."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import typst
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

from tools.pdf_ua import __main__ as command
from tools.pdf_ua.checking import RULES, findings
from tools.pdf_ua.tagged import TaggedPdf

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
SOURCE = b"""
#set document(title: "A good file", date: datetime(year: 2026, month: 11, day: 24))
#set page(footer: [Page one])
#set text(font: "Inter", lang: "nl")
= Goede dag
Eerste alinea.

Tweede alinea.

== Lijst
- een
- twee

#table(columns: 2, table.header[A][B], [1], [2])

Zie #link("https://www.example.be/")[het voorbeeld]. #text(lang: "fr")[Bonjour.]

#let picture = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0H9V9Z'/></svg>"
#image(bytes(picture), format: "svg", alt: "Een driehoek")
"""
Change = Callable[[PdfWriter], None]


@cache
def good() -> bytes:
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])
    compiler = typst.Compiler(SOURCE, font_paths=fonts, ignore_system_fonts=True)
    pdf = compiler.compile(format="pdf", pdf_standards=["ua-1"])
    assert isinstance(pdf, bytes)
    return pdf


def changed(change: Change) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(good())))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def root(pdf: PdfWriter) -> Any:
    return pdf._root_object


def tree(pdf: PdfWriter) -> Any:
    return root(pdf)["/StructTreeRoot"]


def elements(pdf: PdfWriter, role: str) -> list[Any]:
    """Return the structure elements of a role in reading order."""
    found: list[Any] = []
    waiting = [tree(pdf)["/K"]]
    while waiting:
        held = waiting.pop(0)
        held = held.get_object() if hasattr(held, "get_object") else held
        if isinstance(held, ArrayObject):
            waiting = [*held, *waiting]
        elif isinstance(held, DictionaryObject) and "/S" in held:
            found += [held] if held["/S"] == f"/{role}" else []
            waiting = [held["/K"], *waiting] if "/K" in held else waiting
    return found


def called(role: str, other: str, place: int = 0) -> Change:
    """Return a change that gives an element another role."""
    return lambda pdf: put(elements(pdf, role)[place], S=NameObject(f"/{other}"))


def put(held: Any, **entries: Any) -> None:
    for entry, value in entries.items():
        held[NameObject(f"/{entry}")] = value


def with_stream(held: Any, entry: str, change: Callable[[bytes], bytes]) -> None:
    """Change what is in a stream."""
    old = held[entry]
    stream = StreamObject()
    stream.update({key: value for key, value in old.items() if key not in ("/Filter", "/Length", "/DecodeParms")})
    stream._data = change(old.get_data())
    put(held, **{entry.removeprefix("/"): stream})


def drawn(change: Callable[[bytes], bytes]) -> Change:
    return lambda pdf: with_stream(pdf.pages[0], "/Contents", change)


def also_drawn(code: bytes) -> Change:
    return drawn(lambda held: held + b"\n" + code)


def link(pdf: PdfWriter) -> Any:
    return pdf.pages[0]["/Annots"][0].get_object()  # type: ignore[index]


def font(pdf: PdfWriter) -> Any:
    return pdf.pages[0]["/Resources"]["/Font"]["/f0"]  # type: ignore[index]


def program(pdf: PdfWriter) -> Any:
    return font(pdf)["/DescendantFonts"][0].get_object()


def meaning(code: str, letter: str) -> Change:
    entry = f"1 beginbfchar <{code}> <{letter}> endbfchar endcmap".encode()
    return lambda pdf: with_stream(font(pdf), "/ToUnicode", lambda held: held.replace(b"endcmap", entry))


def both(*changes: Change) -> Change:
    def change(pdf: PdfWriter) -> None:
        for one in changes:
            one(pdf)

    return change


def attributes(held: Any) -> Any:
    return next(one.get_object() for one in held["/A"] if one.get_object()["/O"] == "/Table")


def table_without_headers(pdf: PdfWriter) -> None:
    """Name a header by its row alone, so that those of the columns need a scope and have none."""
    for cell in elements(pdf, "TH"):
        del attributes(cell)["/Scope"]
    first, second = elements(pdf, "TD")
    put(first, S=NameObject("/TH"))
    put(attributes(first), Scope=NameObject("/Row"))
    del attributes(second)["/Headers"]


def form(pdf: PdfWriter, content: bytes, **entries: Any) -> Any:
    """Add a form to the page, and return the reference to it."""
    stream = StreamObject()
    stream._data = content
    put(stream, Type=NameObject("/XObject"), Subtype=NameObject("/Form"), BBox=ArrayObject([NumberObject(0)] * 4), **entries)
    reference = pdf._add_object(stream)
    put(pdf.pages[0]["/Resources"], XObject=DictionaryObject({NameObject("/form"): reference}))
    return reference


def foreign_form(pdf: PdfWriter) -> None:
    form(pdf, b"", Ref=DictionaryObject())
    also_drawn(b"/Artifact BMC /form Do EMC")(pdf)


def form_drawn_twice(pdf: PdfWriter) -> None:
    key = 900
    reference = form(pdf, b"/P <</MCID 0>> BDC 0 0 1 1 re f EMC", StructParents=NumberObject(key))
    paragraph = elements(pdf, "P")[0]
    shown = DictionaryObject(
        {NameObject("/Type"): NameObject("/MCR"), NameObject("/MCID"): NumberObject(0), NameObject("/Stm"): reference}
    )
    put(paragraph, K=ArrayObject([*([paragraph["/K"]] if isinstance(paragraph["/K"], int) else paragraph["/K"]), shown]))
    tree(pdf)["/ParentTree"]["/Nums"].extend([NumberObject(key), ArrayObject([paragraph.indirect_reference])])
    also_drawn(b"/form Do /form Do")(pdf)


def swapped_parents(pdf: PdfWriter) -> None:
    numbers = tree(pdf)["/ParentTree"]["/Nums"]
    listed = next(one.get_object() for one in numbers if isinstance(one.get_object(), ArrayObject))
    listed[0], listed[1] = listed[1], listed[0]


def other_annotation(kind: str, role: str, *, words: bool = True) -> Change:
    def change(pdf: PdfWriter) -> None:
        put(link(pdf), Subtype=NameObject(f"/{kind}"))
        put(elements(pdf, "Link")[0], S=NameObject(f"/{role}"))
        if not words:
            del link(pdf)["/Contents"]

    return change


def metadata(old: bytes, new: bytes) -> Change:
    return lambda pdf: with_stream(root(pdf), "/Metadata", lambda held: held.replace(old, new))


def without(holder: Callable[[PdfWriter], Any], entry: str) -> Change:
    return lambda pdf: holder(pdf).pop(entry)


FIRST_MARK = re.compile(rb"(/Span\s*<<[^>]*/MCID 0[^>]*>>\s*BDC)(.*?EMC)", re.DOTALL)
TRUE, FALSE = BooleanObject(True), BooleanObject(False)
BREAKS: dict[str, Change] = {
    "tagged": lambda pdf: put(root(pdf)["/MarkInfo"], Marked=FALSE),
    "no-suspects": lambda pdf: put(root(pdf)["/MarkInfo"], Suspects=TRUE),
    "metadata": without(root, "/Metadata"),
    "identifier": metadata(b"<pdfuaid:part>1<", b"<pdfuaid:part>2<"),
    "title": metadata(b"A good file", b" "),
    "title-shown": lambda pdf: put(root(pdf)["/ViewerPreferences"], DisplayDocTitle=FALSE),
    "language": without(root, "/Lang"),
    "language-tag": lambda pdf: put(elements(pdf, "P")[0], Lang=TextStringObject("nl_BE")),
    "role-map": called("P", "Nothing"),
    "role-map-circular": lambda pdf: put(tree(pdf)["/RoleMap"], One=NameObject("/Two"), Two=NameObject("/One")),
    "role-map-standard": lambda pdf: put(tree(pdf)["/RoleMap"], P=NameObject("/Div")),
    "not-locked": lambda pdf: pdf.encrypt("", "owner", permissions_flag=4, algorithm="RC4-128"),  # type: ignore[arg-type]
    "header": lambda pdf: setattr(pdf, "pdf_header", "%PDF-2.0"),
    "bookmarks": lambda pdf: put(root(pdf)["/Outlines"]["/First"], Title=TextStringObject(" ")),
    "only-paper": lambda pdf: put(root(pdf), AcroForm=DictionaryObject()),
    "lists": called("LI", "P"),
    "list-items": called("Lbl", "LBody"),
    "contents": called("P", "TOCI"),
    "ruby": called("P", "RT"),
    "figures": lambda pdf: elements(pdf, "Figure")[0].pop("/Alt"),
    "formulas": both(lambda pdf: elements(pdf, "Figure")[0].pop("/Alt"), called("Figure", "Formula")),
    "first-heading": called("H1", "H2"),
    "heading-levels": called("H2", "H3"),
    "one-h": both(called("H1", "H"), called("H2", "H")),
    "h-or-h1": called("H2", "H"),
    "empty-heading": lambda pdf: put(elements(pdf, "H2")[0], ActualText=TextStringObject(" ")),
    "note-id": called("P", "Note"),
    "note-ids": lambda pdf: [put(one, S=NameObject("/Note"), ID=TextStringObject("n")) for one in elements(pdf, "P")[:2]] and None,
    "parents": lambda pdf: put(elements(pdf, "H2")[0], P=elements(pdf, "P")[0].indirect_reference),
    "link-elements": called("P", "Link"),
    "tables": called("TBody", "Div"),
    "table-grid": lambda pdf: put(attributes(elements(pdf, "TD")[0]), ColSpan=NumberObject(2)),
    "table-headers": lambda pdf: put(attributes(elements(pdf, "TD")[0]), Headers=ArrayObject([TextStringObject("nobody")])),
    "table-scope": table_without_headers,
    "artifact-in-content": drawn(lambda held: FIRST_MARK.sub(rb"\1 /Artifact BMC EMC \2", held, count=1)),
    "content-in-artifact": drawn(lambda held: FIRST_MARK.sub(rb"/Artifact BMC \1\2 EMC", held, count=1)),
    "untagged": also_drawn(b"0 0 1 1 re f"),
    "parent-tree": swapped_parents,
    "content-there": also_drawn(b"/Span <</MCID 0>> BDC EMC"),
    "marks-closed": also_drawn(b"EMC"),
    "no-reference": foreign_form,
    "form-once": form_drawn_twice,
    "links-tagged": called("Link", "P"),
    "links-named": lambda pdf: put(elements(pdf, "Link")[0]["/K"][-1].get_object(), Obj=pdf.pages[0].indirect_reference),
    "links-described": without(link, "/Contents"),
    "annotations-described": other_annotation("Text", "Annot", words=False),
    "annotations-tagged": other_annotation("Text", "Link"),
    "no-trap-net": other_annotation("TrapNet", "Annot"),
    "fields-tagged": other_annotation("Widget", "Link"),
    "tab-order": lambda pdf: put(pdf.pages[0], Tabs=NameObject("/R")),
    "fonts-embedded": without(lambda pdf: program(pdf)["/FontDescriptor"], "/FontFile2"),
    "fonts-readable": without(font, "/ToUnicode"),
    "letters-readable": lambda pdf: with_stream(font(pdf), "/ToUnicode", lambda held: held.replace(b"<0001>", b"<FFF1>")),
    "letters-not-zero": meaning("FFF0", "0000"),
    "letters-no-order-mark": meaning("FFF0", "FEFF"),
    "letters-there": both(meaning("0000", "0041"), also_drawn(b"/Artifact BMC BT /f0 9 Tf <0000> Tj ET EMC")),
    "glyph-map": without(program, "/CIDToGIDMap"),
    "fonts-judged": lambda pdf: put(font(pdf), Encoding=NameObject("/Identity-V")),
    "glyphs-there": both(meaning("FFF0", "0041"), also_drawn(b"/Artifact BMC BT /f0 9 Tf <FFF0> Tj ET EMC")),
    "glyph-widths": lambda pdf: put(program(pdf), W=ArrayObject(), DW=NumberObject(1)),
}


def test_a_good_file_breaks_no_rule():
    assert findings(good()) == []
    assert findings(changed(lambda pdf: None)) == []


def test_every_rule_is_broken_once_below():
    assert sorted(BREAKS) == sorted(rule.name for rule in RULES)


@pytest.mark.parametrize("rule", BREAKS)
def test_a_file_that_breaks_one_rule_is_told_of_that_rule_alone(rule: str):
    assert {one.rule for one in findings(changed(BREAKS[rule]))} == {rule}


def test_the_languages_of_texts_are_read_where_they_differ():
    pdf = TaggedPdf(good())

    languages = {read.text.strip(): read.language for top in pdf.top for read in pdf.reads(top)}
    assert languages["Bonjour."] == "fr"
    assert languages["Eerste alinea."] == "nl"


def test_the_command_names_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    files = {"good.pdf": good(), "bad.pdf": changed(BREAKS["tab-order"])}
    for name, pdf in files.items():
        (tmp_path / name).write_bytes(pdf)

    assert command.main([str(tmp_path / "good.pdf")]) == 0
    assert command.main([str(tmp_path / "bad.pdf")]) == 1
    said = capsys.readouterr().out
    assert "good.pdf: all rules kept" in said
    assert "tab-order [Matterhorn 28-008, 28-009]: page 1" in said


def test_the_command_names_its_rules(capsys: pytest.CaptureFixture[str]):
    assert command.main(["--rules"]) == 0

    assert capsys.readouterr().out.count("\n") == len(RULES)

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Hand-outs become PDF/UA-1 by Typst: fixed layouts, and everything that a record says as JSON, never as markup."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from bbico_desktop.domain.languages import LANGUAGES, Wording
from bbico_desktop.domain.paper import USUAL, PaperOptions
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.printing import words
from bbico_desktop.printing.book_content import BookHandout
from bbico_desktop.printing.bookmark_content import BookmarkHandout
from bbico_desktop.printing.directions import direction_of, isolated
from bbico_desktop.printing.easy_content import EasyHandout
from bbico_desktop.printing.font_coverage import MAIN_FAMILY, FontCoverage, families_in
from bbico_desktop.printing.handout import (
    ActivityHandout,
    Address,
    CardHandout,
    Contact,
    EntryHandout,
    ExplainHandout,
    Handout,
    KitHandout,
    LessonPartHandout,
    ListHandout,
    SheetHandout,
)
from bbico_desktop.printing.letter_content import LetterHandout
from bbico_desktop.printing.number_poster import NumberPosterHandout, PhoneBookCard
from bbico_desktop.printing.paper_text import MISSING_LETTER, breakable, clipped, kept_whole
from bbico_desktop.printing.parallel import ParallelHandout
from bbico_desktop.printing.poster_content import PosterHandout
from bbico_desktop.printing.qr import qr_code, vcard_code
from bbico_desktop.printing.shelf_content import ShelfHandout

if TYPE_CHECKING:
    import typst

LAYOUT = Path("typst") / "handouts.typ"
LONGEST_DOCUMENT_TITLE = 200
FORMS: dict[type[object], str] = {
    SheetHandout: "sheet",
    ExplainHandout: "explain",
    ActivityHandout: "activity",
    KitHandout: "kit",
    LessonPartHandout: "part",
    EntryHandout: "entry",
    ListHandout: "list",
    ParallelHandout: "parallel",
    EasyHandout: "easy",
    PosterHandout: "poster",
    CardHandout: "card",
    ShelfHandout: "shelf",
    BookmarkHandout: "bookmark",
    NumberPosterHandout: "qr-poster",
    LetterHandout: "letter",
    BookHandout: "book",
}
AS_THEY_ARE = frozenset({"url", "href", "svg", "language"})
DRAWN = "address"
"""The name of fields whose address gets a QR code; sources have none, nor has a contact with a number to call."""
LANGUAGE_CODE = re.compile(r"[a-z]{2,3}")
UNDETERMINED = "und"


class TypstPress:
    """Makes PDFs with the fonts, icons and layouts under one folder; keeps the typesetter warm. Safe to call from any thread."""

    def __init__(self, *, resources: Path) -> None:
        self._resources = resources
        self._lock = Lock()

    def make_pdf(self, handouts: Sequence[Handout], *, issued: date, options: PaperOptions = USUAL) -> bytes:
        """Return one PDF of the hand-outs, each on pages of its own; the same bytes for the same hand-outs and date.

        A character that no font can draw becomes "□", and the foot of its page says so. Raises Problem `print-failed`.
        """
        import typst

        day = datetime(issued.year, issued.month, issued.day, tzinfo=UTC)
        with self._lock:
            data = json.dumps(self._document(handouts, issued), ensure_ascii=False)
            inputs = {"data": data, "grey": "yes" if options.grey else "", "large": "yes" if options.large else ""}
            try:
                pdf = self._compiler.compile(sys_inputs=inputs, format="pdf", pdf_standards=["ua-1"], timestamp=day)
            except typst.TypstError as error:
                raise Problem("print-failed", Family.BAD_INPUT, reason=clipped(str(error), 200)) from error
        if not isinstance(pdf, bytes):
            raise TypeError("the typesetter gave no PDF")
        return pdf

    @cached_property
    def _compiler(self) -> typst.Compiler:
        import typst

        fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(self._resources / "fonts")])
        return typst.Compiler(str(self._resources / LAYOUT), root=str(self._resources), font_paths=fonts, ignore_system_fonts=True)

    @cached_property
    def _icons(self) -> frozenset[str]:
        """Return the names of the pictograms: what a record says is looked up among them, never on the disk."""
        return frozenset(one.stem for one in (self._resources / "icons").glob("*.svg"))

    @cached_property
    def _families(self) -> dict[str, list[Path]]:
        families = families_in(self._resources / "fonts")
        if not families[MAIN_FAMILY]:
            raise Problem("print-failed", Family.STORAGE, reason=f"no fonts in {self._resources / 'fonts'}")
        return families

    @cached_property
    def _coverage(self) -> FontCoverage:
        return FontCoverage(self._families)

    def _document(self, handouts: Sequence[Handout], issued: date) -> dict[str, Any]:
        first = handouts[0]
        others = len({one.title.text for one in handouts}) - 1
        more = f" (+ {others})" if others else ""
        return {
            "title": self._coverage.printable(clipped(first.title.text, LONGEST_DOCUMENT_TITLE)) + more,
            "language": first.language,
            "families": list(self._families),
            "date": [issued.year, issued.month, issued.day],
            "handouts": [self._plain(one) for one in handouts],
        }

    def _with_form(self, form: str, plain: dict[str, Any]) -> dict[str, Any]:
        lost = MISSING_LETTER in json.dumps(plain, ensure_ascii=False)
        return {
            **plain,
            "form": form,
            "missing_letters": words.say(words.LETTER_MISSING, plain["language"]) if lost else "",
            "page_words": words.say(words.PAGE, plain["language"]),
        }

    def _plain(self, value: object, name: str = "") -> Any:
        """Return a content model as JSON values: texts made printable, QR codes drawn, icons that are not there left out."""
        if isinstance(value, Wording):
            direction = direction_of(value.text)
            foreign = direction == "rtl" and value.language in LANGUAGES
            language = value.language if LANGUAGE_CODE.fullmatch(value.language) and not foreign else UNDETERMINED
            return {"text": self._printable(value.text), "lang": language, "dir": direction}
        if isinstance(value, PhoneBookCard):
            return {"qr": self._plain(vcard_code(value.text)), "alternative": self._printable(value.alternative)}
        if isinstance(value, Contact) and value.numbers:
            value = replace(value, address=None)
        if is_dataclass(value) and not isinstance(value, type):
            plain = {field.name: self._plain(getattr(value, field.name), field.name) for field in fields(value)}
            if isinstance(value, Address) and name == DRAWN:
                plain["qr"] = self._plain(qr_code(value.url))
            form = FORMS.get(type(value))
            return self._with_form(form, plain) if form else plain
        if isinstance(value, tuple):
            return [self._plain(one, name) for one in value]
        if isinstance(value, str):
            return self._icon(value) if name == "pictogram" else value if name in AS_THEY_ARE else self._printable(value)
        return value

    def _printable(self, text: str) -> str:
        return breakable(isolated(kept_whole(self._coverage.printable(text))))

    def _icon(self, name: str) -> str | None:
        return f"/icons/{name}.svg" if name in self._icons else None

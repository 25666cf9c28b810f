# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The text of a document that somebody attaches, page by page: PDF, picture and plain text, told apart by what is in them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from bbico_desktop.domain.own_things import (
    MOST_DOCUMENT_CHARACTERS,
    MOST_PDF_BYTES,
    MOST_PDF_PAGES,
    MOST_TEXT_BYTES,
    DocumentText,
)
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.exchange.pictures import is_whole, picture_type
from bbico_desktop.foundation.files import read_input
from bbico_desktop.foundation.pdf_files import PdfRefusedError, opened_pdf

PDF, TEXT = "application/pdf", "text/plain"
MEGABYTE = 1_000_000
_PDF_SIGN, _SIGN_WITHIN = b"%PDF-", 1024
"""Readers of PDF look for the sign in the first bytes only (ISO 32000-1, annex H.3.4.1)."""
_ENCODINGS = ("utf-8-sig", "cp1252")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_PARTED_WORD = re.compile("[\ufffe\x02]\\s*|(?<=[^\\W\\d_])[-\u2010]\r?\n(?=[a-zà-ÿ])|\u00ad")
"""PDFium puts U+FFFE or U+0002 where a line ends within a word; some PDFs have a hyphen and a new line there."""


Progress = Callable[[int, int], None]
"""Told of each page, and of how many there are; what it raises ends the reading."""


def read_document(path: Path, progress: Progress | None = None) -> tuple[bytes, DocumentText]:
    """Return what is in a file, and its text. Raises Problem (BAD_INPUT) that says why a file cannot be taken."""
    _check_size(path, MOST_PDF_BYTES)
    content = read_input(path)
    return content, document_text(content, path, progress)


def document_text(content: bytes, path: Path, progress: Progress | None = None) -> DocumentText:
    """Return the text of a document that was read; `path` names it. Raises Problem (BAD_INPUT) when it cannot be taken."""
    picture = picture_type(content)
    is_pdf = not picture and _PDF_SIGN in content[:_SIGN_WITHIN]
    most = MOST_PDF_BYTES if is_pdf or picture else MOST_TEXT_BYTES
    if len(content) > most:
        raise Problem("document-too-large", Family.BAD_INPUT, path=path, most=most // MEGABYTE)
    if picture:
        if not is_whole(content, picture):
            raise Problem("picture-broken", Family.BAD_INPUT, path=path)
        return DocumentText(media_type=picture, pages=("",))
    pages = _pdf_pages(content, path, progress) if is_pdf else _text_pages(content, path)
    return DocumentText(media_type=PDF if is_pdf else TEXT, pages=tuple(pages))


def title_in_pdf(content: bytes) -> str:
    """Return the title that a PDF gives itself, empty when it has none or cannot be opened."""
    if _PDF_SIGN not in content[:_SIGN_WITHIN]:
        return ""
    try:
        with opened_pdf(content) as document:
            return _plain(str(document.get_metadata_value("Title"))).replace("\n", " ")
    except PdfRefusedError:
        return ""


def _check_size(path: Path, most: int) -> None:
    """Refuse a file before it is read: also what has no end, such as a device."""
    if path.exists() and not path.is_dir() and not path.is_file():
        raise Problem("input-unreadable", Family.BAD_INPUT, path=path)
    if path.is_file() and path.stat().st_size > most:
        raise Problem("document-too-large", Family.BAD_INPUT, path=path, most=most // MEGABYTE)


def _pdf_pages(content: bytes, path: Path, progress: Progress | None) -> Iterator[str]:
    try:
        with opened_pdf(content) as document:
            if len(document) > MOST_PDF_PAGES:
                raise Problem("document-too-many-pages", Family.BAD_INPUT, path=path, found=len(document), most=MOST_PDF_PAGES)
            characters = 0
            for number in range(len(document)):
                if progress is not None:
                    progress(number + 1, len(document))
                text = _pdf_page(document, number)
                characters += len(text)
                if characters > MOST_DOCUMENT_CHARACTERS:
                    raise Problem("document-too-much-text", Family.BAD_INPUT, path=path)
                yield text
    except PdfRefusedError as error:
        raise Problem("document-locked" if error.locked else "document-broken", Family.BAD_INPUT, path=path) from error


def _pdf_page(document: Any, number: int) -> str:
    """Return the text of a page; none when the page alone is broken, as the others may be sound."""
    import pypdfium2

    try:
        with closing(document[number]) as page, closing(page.get_textpage()) as text:
            held: str = text.get_text_range() if text.count_chars() <= MOST_DOCUMENT_CHARACTERS else ""
    except pypdfium2.PdfiumError:
        return ""
    return _plain(_PARTED_WORD.sub("", held))


def _text_pages(content: bytes, path: Path) -> Iterator[str]:
    """Yield the pages of a text: a form feed ends one."""
    for encoding in _ENCODINGS:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _CONTROLS.search(text):
            yield from map(_plain, text.split("\f"))
            return
    raise Problem("document-unknown-kind", Family.BAD_INPUT, path=path)


def _plain(text: str) -> str:
    """Return composed letters, single new lines, and no characters that steer."""
    lines = unicodedata.normalize("NFC", text).splitlines()
    return "\n".join(kept for line in lines if (kept := " ".join(_CONTROLS.sub(" ", line).split())))

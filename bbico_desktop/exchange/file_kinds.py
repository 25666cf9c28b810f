# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a file is that somebody brings, by what is in it; it is hardly read and nothing is unpacked.

Only a file in which nothing is known goes by its name, to whoever can say what is wrong with it.
"""

from __future__ import annotations

import zipfile
from enum import StrEnum
from pathlib import Path

from bbico_desktop.domain.own_things import MOST_PDF_BYTES
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.exchange.pictures import picture_type

_FIRST = 1024
_ZIP_SIGN = b"PK\x03\x04"
_PDF_SIGN = b"%PDF-"
_PACK_ROOT, _KIT, _MANIFEST, _CONTENT = "root/", "kit.json", "manifest.json", "content.json"
_TEXT_SUFFIXES = (".txt", ".text", ".md")
MEGABYTE = 1_000_000


class FileKind(StrEnum):
    """What this program can do with a file."""

    DOCUMENT = "document"
    KIT = "kit"
    OWN_THINGS = "own-things"
    PACK = "pack"


_NAMED = {".bbicokit": FileKind.KIT, ".bbicoown": FileKind.OWN_THINGS, ".bbico": FileKind.PACK}


def kind_of_file(path: Path) -> FileKind:
    """Return what a file is. Raises Problem (BAD_INPUT): `input-…`, `document-too-large`, `file-unknown-kind`."""
    if path.is_dir():
        raise Problem("input-is-a-folder", Family.BAD_INPUT, path=path)
    if not path.exists():
        raise Problem("input-missing", Family.BAD_INPUT, path=path)
    if not path.is_file():  # a device may have no end
        raise Problem("input-unreadable", Family.BAD_INPUT, path=path)
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            first = file.read(_FIRST)
    except OSError as error:
        raise Problem("input-unreadable", Family.BAD_INPUT, path=path) from error
    if first.startswith(_ZIP_SIGN):
        return _kind_of_archive(path)
    if not (_PDF_SIGN in first or picture_type(first) or (path.suffix.lower() in _TEXT_SUFFIXES and b"\0" not in first)):
        return _kind_by_name(path)
    if size > MOST_PDF_BYTES:
        raise Problem("document-too-large", Family.BAD_INPUT, path=path, most=MOST_PDF_BYTES // MEGABYTE)
    return FileKind.DOCUMENT


def _kind_of_archive(path: Path) -> FileKind:
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return _kind_by_name(path)
    if _MANIFEST in names and _KIT in names:
        return FileKind.KIT
    if _MANIFEST in names and any(name.startswith(_PACK_ROOT) for name in names):
        return FileKind.PACK
    if _MANIFEST in names and _CONTENT in names:
        return FileKind.OWN_THINGS
    return _kind_by_name(path)


def _kind_by_name(path: Path) -> FileKind:
    kind = _NAMED.get(path.suffix.lower())
    if kind is None:
        raise Problem("file-unknown-kind", Family.BAD_INPUT, path=path)
    return kind

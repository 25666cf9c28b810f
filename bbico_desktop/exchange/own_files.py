# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""All that is a reader's own as one file (`.bbicoown`): same things, same bytes; what comes in is believed in nothing.

A ZIP file with `manifest.json` (a SHA-256 for each member), `content.json`, `documents/<sha256>` and `kits/<sha256>.bbicokit`.
Nothing is unpacked under a name that the file gives.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import secrets
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

from bbico_desktop.domain.own_things import (
    LONGEST_ID,
    MOST_NAME,
    MOST_NOTE,
    MOST_PDF_BYTES,
    MOST_SAVED_SEARCHES,
    KeptDocument,
    KeptEntry,
    KeptHelpPoint,
    KeptNote,
    OwnContent,
    WrittenSearch,
    is_own,
)
from bbico_desktop.domain.plain import canonical_json, from_plain, record_from_plain, record_to_plain, to_plain
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import Resource
from bbico_desktop.foundation.files import storage_trouble

ENDING = ".bbicoown"
FORMAT, WHAT = 2, "bbico-own"
_WITHOUT_HELP_POINTS = 1
"""The format of a file that has none: programs of before take it too."""
MANIFEST, CONTENT = "manifest.json", "content.json"
MOST_MEMBERS = 20_000
MOST_MANIFEST_BYTES = 5_000_000
MOST_CONTENT_BYTES = 200_000_000
MOST_BYTES = 4_000_000_000
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_UNIX_FILE = 0o100644 << 16
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_MEMBER = re.compile(r"content\.json|documents/[0-9a-f]{64}|kits/[0-9a-f]{64}\.bbicokit")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_UNREADABLE = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError, ValueError, TypeError, OverflowError,
    KeyError,
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class _Manifest:
    what: str
    format: int
    members: Mapping[str, str] = field(default_factory=dict)


class _RefusedError(Exception):
    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def write_own_file(out: Path, content: OwnContent, *, document: Callable[[str], bytes]) -> None:
    """Write everything to `out`, whole or not at all; `document` gives the bytes for a SHA-256. Raises Problem of storage."""
    target = out.resolve()
    aside = target.with_name(f".{target.name[:80]}.{secrets.token_hex(4)}.part")
    body = canonical_json(_plain_of(content))
    kits = {f"kits/{_sha256(one)}.bbicokit": one for one in content.kits}
    documents = sorted({one.sha256 for one in content.documents})
    members = (
        {CONTENT: _sha256(body)} | {f"documents/{one}": one for one in documents} | {name: _sha256(kits[name]) for name in kits}
    )
    manifest = canonical_json(to_plain(_Manifest(what=WHAT, format=_format_of(content), members=members)))
    total = 0
    try:
        with aside.open("xb") as file:
            with zipfile.ZipFile(file, "w") as archive:
                archive.writestr(_member(MANIFEST), manifest, zipfile.ZIP_DEFLATED, 9)
                archive.writestr(_member(CONTENT), body, zipfile.ZIP_DEFLATED, 9)
                for name, data in _others(documents, document, kits):
                    total += len(data)
                    if total > MOST_BYTES or len(members) > MOST_MEMBERS or len(body) > MOST_CONTENT_BYTES:
                        raise Problem("own-file-too-large", Family.WRONG_USE, path=out)
                    archive.writestr(_member(name), data, zipfile.ZIP_STORED)
            file.flush()
            os.fsync(file.fileno())
        os.replace(aside, target)
    except OSError as error:
        raise storage_trouble(error, out) from error
    finally:
        with suppress(OSError):
            aside.unlink(missing_ok=True)


class OwnFile:
    """A file that was opened and whose content was found sound; its documents are looked at when they are asked for."""

    def __init__(self, path: Path, archive: zipfile.ZipFile, members: Mapping[str, str]) -> None:
        self._path = path
        self._archive = archive
        self._members = members
        self.content = self._checked_content()

    def document(self, sha256: str) -> bytes:
        """Return a document. Raises Problem `own-file-broken`."""
        with _said(self._path):
            return self._data(f"documents/{sha256}", MOST_PDF_BYTES)

    def _checked_content(self) -> OwnContent:
        value = _json(self._data(CONTENT, MOST_CONTENT_BYTES))
        kits = tuple(self._data(name, MOST_PDF_BYTES) for name in sorted(self._members) if name.startswith("kits/"))
        content = _content_of(value, kits)
        _check(content, {name.partition("/")[2] for name in self._members if name.startswith("documents/")})
        return content

    def _data(self, name: str, most: int) -> bytes:
        with self._archive.open(name) as held:
            data = held.read(most + 1)
        if len(data) > most:
            _refuse("too-large")
        if _sha256(data) != self._members[name]:
            _refuse("broken")
        return data


@contextmanager
def opened_own_file(path: Path) -> Iterator[OwnFile]:
    """Give a file of own things. Raises Problem (BAD_INPUT): `own-file-not-ours`, `-broken`, `-newer`, `-too-large`, `input-…`."""
    if path.is_dir():
        raise Problem("input-is-a-folder", Family.BAD_INPUT, path=path)
    if not path.exists():
        raise Problem("input-missing", Family.BAD_INPUT, path=path)
    if not path.is_file():  # a device may have no end
        raise Problem("input-unreadable", Family.BAD_INPUT, path=path)
    try:
        file = path.open("rb")
    except OSError as error:
        raise Problem("input-unreadable", Family.BAD_INPUT, path=path) from error
    with file:
        with _said(path):
            if file.read(4) != b"PK\x03\x04":
                _refuse("not-ours")
            archive = zipfile.ZipFile(file)
            held = OwnFile(path, archive, _members(archive))
        yield held


def _members(archive: zipfile.ZipFile) -> Mapping[str, str]:
    found = archive.infolist()
    names = [one.filename for one in found]
    if MANIFEST not in names:
        _refuse("not-ours")
    if len(found) > MOST_MEMBERS or sum(one.file_size for one in found) > MOST_BYTES + MOST_CONTENT_BYTES:
        _refuse("too-large")
    with archive.open(MANIFEST) as file:
        value = _json(file.read(MOST_MANIFEST_BYTES))
    if not isinstance(value, dict) or value.get("what") != WHAT:
        _refuse("not-ours")
    if type(value.get("format")) is int and value["format"] > FORMAT:
        _refuse("newer")
    manifest = from_plain(_Manifest, value)
    listed = {MANIFEST, *manifest.members}
    plain = all(one.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) and not one.flag_bits & 1 for one in found)
    sound = all(_MEMBER.fullmatch(name) and _names_its_hash(name, digest) for name, digest in manifest.members.items())
    if (
        manifest.format < 1
        or CONTENT not in listed
        or len(names) != len(set(names))
        or listed != set(names)
        or not (plain and sound)
    ):
        _refuse("broken")
    return manifest.members


def _names_its_hash(name: str, digest: str) -> bool:
    return bool(_SHA256.fullmatch(digest)) and (name == CONTENT or digest in name)


def _check(content: OwnContent, documents: set[str]) -> None:
    """Refuse what this program would never have written."""
    ids = [one.entry_id for one in content.notes] + [one.entry_id for one in content.documents]
    names = [one.name for one in content.documents] + [one.name for one in content.searches]
    texts = [*names, *(one.text for one in content.notes)]
    entries = [one.record.id for one in content.entries]
    sound = (
        all(is_own(one) for one in entries)
        and len(entries) == len(set(entries))
        and all(len(one) <= LONGEST_ID and _ID.fullmatch(one) for one in (*entries, *ids))
        and len({one.entry_id for one in content.notes}) == len(content.notes)
        and len({(one.entry_id, one.sha256) for one in content.documents}) == len(content.documents)
        and {one.sha256 for one in content.documents} == documents
        and all(0 < len(one.text) <= MOST_NOTE for one in content.notes)
        and all(0 < len(name) <= MOST_NAME for name in names)
        and len(content.searches) <= MOST_SAVED_SEARCHES
        and not any(_STEERING.search(text) for text in texts)
    )
    if not sound:
        _refuse("broken")


def _plain_of(content: OwnContent) -> dict[str, Any]:
    return {
        "entries": [{"record": record_to_plain(one.record), "changed": one.changed} for one in content.entries],
        "notes": [to_plain(one) for one in content.notes],
        "documents": [to_plain(one) for one in content.documents],
        "searches": [to_plain(one) for one in content.searches],
    } | ({"help_points": [to_plain(one) for one in content.help_points]} if content.help_points else {})


def _format_of(content: OwnContent) -> int:
    return FORMAT if content.help_points else _WITHOUT_HELP_POINTS


def _content_of(value: Any, kits: tuple[bytes, ...]) -> OwnContent:
    if not isinstance(value, dict) or set(value) - {"help_points"} != {"entries", "notes", "documents", "searches"}:
        _refuse("broken")
    return OwnContent(
        entries=tuple(KeptEntry(record=_resource(one["record"]), changed=str(one["changed"])) for one in value["entries"]),
        notes=tuple(from_plain(KeptNote, one) for one in value["notes"]),
        documents=tuple(from_plain(KeptDocument, one) for one in value["documents"]),
        searches=tuple(from_plain(WrittenSearch, one) for one in value["searches"]),
        kits=kits,
        help_points=tuple(from_plain(KeptHelpPoint, one) for one in value.get("help_points", ())),
    )


def _resource(value: Any) -> Resource:
    record = record_from_plain(value)
    if not isinstance(record, Resource):
        _refuse("broken")
    return record


def _others(documents: list[str], document: Callable[[str], bytes], kits: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    for one in documents:
        yield f"documents/{one}", document(one)
    yield from sorted(kits.items())


def _member(name: str) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, _EARLIEST)
    member.create_system = 3  # the same bytes on every system
    member.external_attr = _UNIX_FILE
    return member


def _json(data: bytes) -> Any:
    value = json.loads(data.decode("utf-8"), parse_constant=_no_number)
    canonical_json(value)  # refuses half characters, which could not be written anywhere
    return value


def _no_number(text: str) -> NoReturn:
    raise ValueError(f"{text} is no JSON")


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _refuse(code: str) -> NoReturn:
    raise _RefusedError(code)


@contextmanager
def _said(path: Path) -> Iterator[None]:
    try:
        yield
    except _RefusedError as error:
        raise Problem(f"own-file-{error.code}", Family.BAD_INPUT, path=path) from error
    except OSError as error:
        raise Problem("input-unreadable", Family.BAD_INPUT, path=path) from error
    except _UNREADABLE as error:
        raise Problem("own-file-broken", Family.BAD_INPUT, path=path) from error

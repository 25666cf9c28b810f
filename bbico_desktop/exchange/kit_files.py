# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A kit as one file (`.bbicokit`): the same kit gives the same bytes, and what comes in is believed in nothing.

A ZIP file with `manifest.json`, `kit.json` and `entries/<id>.json`, a copy of each entry. Nothing is ever unpacked onto a disk.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

from bbico_desktop.domain.kits import MOST_ITEM_MINUTES, MOST_ITEM_NOTE, MOST_KIT_ITEMS, MOST_KIT_NOTE, KeptItem
from bbico_desktop.domain.languages import LANGUAGES
from bbico_desktop.domain.own_things import LONGEST_ID, MOST_NAME, is_own
from bbico_desktop.domain.plain import (
    canonical_json,
    from_plain,
    record_from_plain,
    record_to_plain,
    to_plain,
    understood_of,
    understood_of_record,
)
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import AnyRecord, Kit
from bbico_desktop.foundation.files import read_input

ENDING = ".bbicokit"
FORMAT = 1
WHAT = "bbico-kit"
MOST_FILE_BYTES = 20_000_000
MOST_ENTRY_BYTES = 1_000_000
MOST_BYTES = 60_000_000
MANIFEST, KIT = "manifest.json", "kit.json"
_SIGN = b"PK\x03\x04"
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_UNIX_FILE = 0o100644 << 16
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_UNREADABLE = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError, ValueError, TypeError, OverflowError,
)  # fmt: skip
"""What Python's readers of ZIP and JSON raise for what is no sound ZIP or JSON; RecursionError is a RuntimeError."""

Faults = Callable[[AnyRecord, Mapping[str, Any]], Iterable[object]]


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedKit:
    """What a kit file says. `partly` is True when a newer program made it, and something of it was not understood."""

    name: str
    language: str
    note: str = ""
    planned: int | None = None
    on_paper: bool = False
    items: tuple[KeptItem, ...] = ()
    partly: bool = False

    @property
    def content_id(self) -> str:
        """Return what tells kits apart: name, order, notes, minutes, and own entries. Copies of the catalogue's may differ."""
        own = {one.entry_id: one.snapshot for one in self.items if is_own(one.entry_id)}
        return hashlib.sha256(canonical_json([to_plain(_kit_of(self)), own])).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Manifest:
    what: str
    format: int
    needs: int
    kit: str
    entries: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Item:
    entry: str
    note: str = ""
    minutes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kit:
    name: str
    language: str
    note: str = ""
    planned: int | None = None
    on_paper: bool = False
    items: tuple[_Item, ...] = ()


class _NotTakenError(Exception):
    """The file cannot be taken; `code` is the end of the problem's code."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def kit_file(kit: SharedKit) -> bytes:
    """Return a kit as a file. Raises Problem `kit-too-large`."""
    entries = {one.entry_id: one.snapshot.encode() for one in kit.items if one.snapshot}
    content = canonical_json(to_plain(_kit_of(kit)))
    manifest = _Manifest(
        what=WHAT,
        format=FORMAT,
        needs=FORMAT,
        kit=_sha256(content),
        entries={entry_id: _sha256(data) for entry_id, data in entries.items()},
    )
    members = {MANIFEST: canonical_json(to_plain(manifest)), KIT: content}
    members |= {_entry_name(entry_id): data for entry_id, data in sorted(entries.items())}
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, data in members.items():
            archive.writestr(_member(name), data, zipfile.ZIP_DEFLATED, 9)
    too_large = written.tell() > MOST_FILE_BYTES or sum(map(len, members.values())) > MOST_BYTES
    if too_large or any(len(data) > MOST_ENTRY_BYTES for data in members.values()):
        raise Problem("kit-too-large", Family.WRONG_USE)
    return written.getvalue()


def read_kit_file(path: Path, *, faults: Faults) -> SharedKit:
    """Return what a kit file says; `faults` yields what is wrong with a record.

    Raises Problem (BAD_INPUT) `kit-file-not-a-kit`, `-broken`, `-too-large`, `-newer`, and those of `files.read_input`.
    """
    try:
        if path.exists() and not path.is_dir() and not path.is_file():  # a device may have no end
            raise Problem("input-unreadable", Family.BAD_INPUT, path=path)
        if path.is_file() and path.stat().st_size > MOST_FILE_BYTES:
            _not_taken("too-large" if _begins_like_ours(path) else "not-a-kit")
        return _read(read_input(path), faults)
    except _NotTakenError as error:
        raise Problem(f"kit-file-{error.code}", Family.BAD_INPUT, path=path) from error
    except OSError as error:
        raise Problem("input-unreadable", Family.BAD_INPUT, path=path) from error


def _read(data: bytes, faults: Faults) -> SharedKit:
    if not data.startswith(_SIGN):
        _not_taken("not-a-kit")
    with _broken_if_unreadable(), zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = _members(archive)
        manifest, newer = _manifest(archive, members)
        content = _content(archive, members, KIT)
        copies = {one: _content(archive, members, _entry_name(one)) for one in manifest.entries}
    ours = {MANIFEST, KIT, *map(_entry_name, manifest.entries)}
    sums = {one: _sha256(held) for one, held in copies.items()}
    if _sha256(content) != manifest.kit or sums != manifest.entries or not (newer or ours == members.keys()):
        _not_taken("broken")
    try:
        with _broken_if_unreadable():
            return _told(content, copies, faults, newer=newer)
    except _NotTakenError as error:
        if newer and error.code == "broken":  # it arrived whole, as the sums say
            raise _NotTakenError("newer") from error
        raise


def _told(content: bytes, copies: Mapping[str, bytes], faults: Faults, *, newer: bool) -> SharedKit:
    """Return what a file tells that arrived whole; of a newer program's, what is understood."""
    value = _json(content)
    kit = from_plain(_Kit, _understood(value) if newer else value)
    ids = {one.entry for one in kit.items}
    if not newer and not copies.keys() <= ids:
        _not_taken("broken")
    _check(kit)
    snapshots = {one: _snapshot(one, held, faults, newer=newer) for one, held in copies.items() if one in ids}
    items = tuple(
        KeptItem(entry_id=one.entry, note=one.note, minutes=one.minutes, snapshot=snapshots.get(one.entry, "")) for one in kit.items
    )
    return SharedKit(
        name=kit.name,
        language=kit.language,
        note=kit.note,
        planned=kit.planned,
        on_paper=kit.on_paper,
        items=items,
        partly=newer,
    )


def _members(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """Return the members by name; only names that a kit file has are ever asked for."""
    found = archive.infolist()
    members = {one.filename: one for one in found}
    if MANIFEST not in members:
        _not_taken("not-a-kit")
    if sum(one.file_size for one in found) > MOST_BYTES:
        _not_taken("too-large")
    if len(members) != len(found):
        _not_taken("broken")
    return members


def _manifest(archive: zipfile.ZipFile, members: Mapping[str, zipfile.ZipInfo]) -> tuple[_Manifest, bool]:
    """Return the manifest, and whether a newer program made the file."""
    value = _json(_content(archive, members, MANIFEST))
    if not isinstance(value, dict) or value.get("what") != WHAT:
        _not_taken("not-a-kit")
    needs, made = value.get("needs"), value.get("format")
    if type(needs) is int and needs > FORMAT:
        _not_taken("newer")
    newer = type(made) is int and made > FORMAT
    manifest = from_plain(_Manifest, understood_of(_Manifest, value) if newer else value)
    if manifest.format < 1 or manifest.needs < 1:
        _not_taken("broken")
    return manifest, newer


def _check(kit: _Kit) -> None:
    ids = [one.entry for one in kit.items]
    sound = (
        kit.language in LANGUAGES
        and 0 < len(kit.name) <= MOST_NAME
        and kit.name == " ".join(kit.name.split())
        and len(ids) == len(set(ids)) <= MOST_KIT_ITEMS
        and all(len(one) <= LONGEST_ID and _ID.fullmatch(one) for one in ids)
        and all(len(one.note) <= MOST_ITEM_NOTE for one in kit.items)
        and len(kit.note) <= MOST_KIT_NOTE
        and all(one is None or 1 <= one <= MOST_ITEM_MINUTES for one in (kit.planned, *(item.minutes for item in kit.items)))
        and not any(_STEERING.search(text) for text in (kit.name, kit.note, *(one.note for one in kit.items)))
    )
    if not sound:
        _not_taken("broken")


def _snapshot(entry_id: str, data: bytes, faults: Faults, *, newer: bool) -> str:
    """Return a copy of an entry in canonical JSON; empty when only a newer program can read it."""
    value = _json(data)
    try:
        record = record_from_plain(understood_of_record(value) if newer else value)
    except (ValueError, TypeError):
        if newer:
            return ""
        raise
    plain = record_to_plain(record)
    if record.id != entry_id or isinstance(record, Kit) or any(True for _ in faults(record, plain)):
        _not_taken("broken")
    return canonical_json(plain).decode()


def _content(archive: zipfile.ZipFile, members: Mapping[str, zipfile.ZipInfo], name: str) -> bytes:
    """Return a member's bytes, whose checksum was compared; never more than an entry may have."""
    member = members.get(name)
    if member is None:
        _not_taken("broken")
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) or member.flag_bits & 1:
        _not_taken("broken")
    with archive.open(member) as held:
        data = held.read(MOST_ENTRY_BYTES + 1)
    if len(data) > MOST_ENTRY_BYTES:
        _not_taken("too-large")
    return data


def _json(data: bytes) -> Any:
    value = json.loads(data.decode("utf-8"), parse_constant=_no_number)
    canonical_json(value)  # refuses half characters, which could not be written anywhere
    return value


def _understood(value: Any) -> Any:
    """Return what is understood of a kit that a newer program wrote; what stands among the entries and is none is left out."""
    kit = understood_of(_Kit, value)
    if isinstance(kit, dict) and isinstance(kit.get("items"), list):
        kit["items"] = [one for one in kit["items"] if isinstance(one, dict) and "entry" in one]
    return kit


def _kit_of(kit: SharedKit) -> _Kit:
    items = tuple(_Item(entry=one.entry_id, note=one.note, minutes=one.minutes) for one in kit.items)
    return _Kit(name=kit.name, language=kit.language, note=kit.note, planned=kit.planned, on_paper=kit.on_paper, items=items)


def _member(name: str) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, _EARLIEST)
    member.create_system = 3  # the same bytes on every system
    member.external_attr = _UNIX_FILE
    return member


def _entry_name(entry_id: str) -> str:
    return f"entries/{entry_id}.json"


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _begins_like_ours(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_SIGN)) == _SIGN


def _no_number(text: str) -> NoReturn:
    raise ValueError(f"{text} is no JSON")


def _not_taken(code: str) -> NoReturn:
    raise _NotTakenError(code)


@contextmanager
def _broken_if_unreadable() -> Iterator[None]:
    try:
        yield
    except _UNREADABLE as error:
        raise _NotTakenError("broken") from error

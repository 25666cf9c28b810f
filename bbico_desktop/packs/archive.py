# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The one form of ZIP file that a pack has: any tool can open it, and no byte of it is free to change.

Every header is what its member's name, sizes and checksum make it, so a reader makes the headers again and compares them. Reading
never writes a file, never follows a name and never inflates a byte before its hash was compared (`docs/packs.md`).
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import BinaryIO

STORED, DEFLATED = 0, 8
COMPRESSION_LEVEL = 9
MAX_MEMBERS = 20_000
MAX_DIRECTORY_BYTES = 4_000_000
NAME = re.compile(r"[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*){0,2}")

_FIRST_OF_1980 = 0x0021  # in the format's own counting, the earliest day it knows
_UNIX_FILE = 0o100644 << 16
_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_LOCAL_MAGIC, _CENTRAL_MAGIC, _END_MAGIC = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"


class ArchiveError(Exception):
    """A file is no sound archive; `code` is the end of the problem's code: `not-a-pack`, `cut-off` or `altered`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One file of the archive; `packed` bytes of it lie at `offset`, behind its header."""

    name: str
    method: int
    checksum: int
    packed: int
    size: int
    offset: int

    def header(self) -> bytes:
        """Return the header that stands before the member."""
        name = self.name.encode("ascii")
        fields = (20, 0, self.method, 0, _FIRST_OF_1980, self.checksum, self.packed, self.size, len(name), 0)
        return _LOCAL.pack(_LOCAL_MAGIC, *fields) + name

    def directory_entry(self) -> bytes:
        """Return what the directory at the end says of the member."""
        name = self.name.encode("ascii")
        fields = (3 << 8 | 20, 20, 0, self.method, 0, _FIRST_OF_1980, self.checksum, self.packed, self.size, len(name), 0, 0, 0, 0)
        return _CENTRAL.pack(_CENTRAL_MAGIC, *fields, _UNIX_FILE, self.offset) + name


def packed(data: bytes) -> bytes:
    """Return `data` compressed; the same bytes on every machine whose zlib is the same."""
    squeezer = zlib.compressobj(COMPRESSION_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    return squeezer.compress(data) + squeezer.flush()


def unpacked(data: bytes, size: int) -> bytes:
    """Return the `size` bytes that were packed; never more. Raises ArchiveError when it is not exactly these."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        inflated = inflater.decompress(data, size + 1)
    except zlib.error as error:
        raise ArchiveError("altered") from error
    if len(inflated) != size or not inflater.eof or inflater.unused_data:
        raise ArchiveError("altered")
    return inflated


def write_archive(contents: Mapping[str, tuple[bytes, bytes]]) -> bytes:
    """Return an archive of {name: (data, data as it is to lie in the file)}, sorted by name; what is not packed is stored."""
    body, directory, count = bytearray(), bytearray(), 0
    for name in sorted(contents):
        data, lying = contents[name]
        member = Member(
            name=name,
            method=STORED if data is lying else DEFLATED,
            checksum=zlib.crc32(data),
            packed=len(lying),
            size=len(data),
            offset=len(body),
        )
        body += member.header() + lying
        directory += member.directory_entry()
        count += 1
    return bytes(body + directory + _end(count, len(directory), len(body)))


def _end(count: int, directory_bytes: int, directory_offset: int) -> bytes:
    return _END.pack(_END_MAGIC, 0, 0, count, count, directory_bytes, directory_offset, 0)


class Archive:
    """An open archive, its headers checked. `members` are by name; nothing of their contents was read."""

    def __init__(self, file: BinaryIO, size: int, *, must_have: str = "") -> None:
        """Read the directory of an archive of `size` bytes. Raises ArchiveError, `not-a-pack` when a member is not even named."""
        self._file = file
        self._size = size
        count, directory_bytes, directory_offset = self._read_end()
        directory = self._read(directory_offset, directory_bytes)
        self.members = _members(directory, count)
        if must_have and must_have not in self.members:
            raise ArchiveError("not-a-pack")
        self._compare_headers(directory, directory_offset)

    def lying(self, name: str, limit: int) -> bytes:
        """Return the bytes of a member as they lie in the file. Raises ArchiveError when it is missing or larger than `limit`."""
        member = self.members.get(name)
        if member is None or member.packed > limit:
            raise ArchiveError("altered")
        return self._read(member.offset + len(member.header()), member.packed)

    def stored(self, name: str, limit: int) -> bytes:
        """Return the content of a member that is not compressed."""
        data = self.lying(name, limit)
        if self.members[name].method != STORED or zlib.crc32(data) != self.members[name].checksum:
            raise ArchiveError("altered")
        return data

    def _read(self, offset: int, length: int) -> bytes:
        self._file.seek(offset)
        data = self._file.read(length)
        if len(data) != length:
            raise ArchiveError("cut-off")
        return data

    def _read_end(self) -> tuple[int, int, int]:
        tail = self._read(max(0, self._size - _END.size), min(self._size, _END.size))
        if len(tail) < _END.size or not tail.startswith(_END_MAGIC):
            raise ArchiveError(self._what_is_wrong())
        _, _, _, _, count, directory_bytes, directory_offset, _ = _END.unpack(tail)
        whole = directory_offset + directory_bytes + _END.size == self._size
        if (
            not whole
            or count > MAX_MEMBERS
            or directory_bytes > MAX_DIRECTORY_BYTES
            or tail != _end(count, directory_bytes, directory_offset)
        ):
            raise ArchiveError("altered" if self._begins_like_a_pack() else "not-a-pack")
        return count, directory_bytes, directory_offset

    def _what_is_wrong(self) -> str:
        if not self._begins_like_a_pack():
            return "not-a-pack"
        last = min(self._size, 70_000)
        tail = self._read(self._size - last, last)
        whole_end_somewhere = _END_MAGIC in tail[: max(0, len(tail) - _END.size + len(_END_MAGIC) - 1)]
        return "altered" if whole_end_somewhere else "cut-off"

    def _begins_like_a_pack(self) -> bool:
        head = self._read(0, min(self._size, len(_LOCAL_MAGIC)))
        return bool(head) and _LOCAL_MAGIC.startswith(head)

    def _compare_headers(self, directory: bytes, directory_offset: int) -> None:
        """Compare every header with the one that we would have written: in order, without a gap, nothing unknown in between."""
        expected, place = bytearray(), 0
        for member in self.members.values():
            header = member.header()
            if member.offset != place or member.method not in (STORED, DEFLATED) or self._read(place, len(header)) != header:
                raise ArchiveError("altered")
            place += len(header) + member.packed
            expected += member.directory_entry()
        if place != directory_offset or bytes(expected) != directory or list(self.members) != sorted(self.members):
            raise ArchiveError("altered")


def _members(directory: bytes, count: int) -> dict[str, Member]:
    members: dict[str, Member] = {}
    place = 0
    for _ in range(count):
        if len(directory) < place + _CENTRAL.size:
            raise ArchiveError("altered")
        values = _CENTRAL.unpack_from(directory, place)
        method, checksum, packed_bytes, size, name_length, offset = (
            values[4],
            values[7],
            values[8],
            values[9],
            values[10],
            values[16],
        )
        raw = directory[place + _CENTRAL.size : place + _CENTRAL.size + name_length]
        name = raw.decode("ascii", errors="replace")
        if not NAME.fullmatch(name) or name in members:
            raise ArchiveError("not-a-pack")
        members[name] = Member(name=name, method=method, checksum=checksum, packed=packed_bytes, size=size, offset=offset)
        place += _CENTRAL.size + name_length
    return members

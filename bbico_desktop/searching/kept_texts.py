# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Analysed own texts, kept in a file so that the first search after a start need not analyse them again. It may be lost."""

from __future__ import annotations

import hashlib
import json
import logging
import struct
import zlib
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from bbico_desktop.domain.problems import Problem
from bbico_desktop.foundation.files import write_atomically
from bbico_desktop.searching.tables import FORMAT

logger = logging.getLogger(__name__)

_MAGIC = b"BBICO-OWN-1\n"
_HEAD = struct.Struct("<16sII")
"""Before each text: its key, how many bytes it takes, their checksum."""

_QUICK = 1
"""How hard zlib tries."""


def key_of(*content: object) -> bytes:
    """Return what a text is kept under: another one when the text, or the way in which texts are analysed, is another."""
    return hashlib.blake2b(repr((FORMAT, content)).encode(errors="surrogatepass"), digest_size=16).digest()


class KeptTexts:
    """One file of JSON values. What cannot be read or written there is made again another time; only the log hears of it."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._kept: dict[bytes, bytes] = {}
        self._new: dict[bytes, bytes] = {}
        self._is_read = self._may_grow = False

    def value(self, key: bytes, make: Callable[[], Any]) -> Any:
        """Return what was kept under a key, else what `make` gives, which is kept once it is saved."""
        self._read()
        if key in self._kept:
            return json.loads(zlib.decompress(self._kept[key]))
        value = make()
        self._new[key] = zlib.compress(json.dumps(value, separators=(",", ":")).encode(), _QUICK)
        return value

    def save(self, used: Collection[bytes]) -> None:
        """Write what is new. What is not used any more leaves the file."""
        self._read()
        wanted = {key: packed for key, packed in (self._kept | self._new).items() if key in used}
        try:
            if self._kept.keys() - wanted.keys() or (self._new and not self._may_grow):
                self._write(wanted)
            elif self._new:
                self._append(self._new)
            self._kept = wanted
        except (OSError, Problem) as error:
            logger.info("own texts not kept: %s", getattr(error, "code", type(error).__name__))
        self._new = {}

    def _read(self) -> None:
        if self._is_read:
            return
        self._is_read = True
        try:
            data = self._file.read_bytes()
        except OSError:
            return
        if data.startswith(_MAGIC):
            self._kept = dict(_records(data))
            self._may_grow = len(_bytes_of(self._kept)) == len(data) - len(_MAGIC)

    def _write(self, texts: Mapping[bytes, bytes]) -> None:
        if texts:
            write_atomically(self._file, _MAGIC + _bytes_of(texts))
        else:
            self._file.unlink(missing_ok=True)
        self._may_grow = bool(texts)

    def _append(self, texts: Mapping[bytes, bytes]) -> None:
        with self._file.open("ab") as file:
            file.write(_bytes_of(texts))


def _bytes_of(texts: Mapping[bytes, bytes]) -> bytes:
    return b"".join(_HEAD.pack(key, len(packed), zlib.crc32(packed)) + packed for key, packed in texts.items())


def _records(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield (key, packed text) as far as the file is sound."""
    place = len(_MAGIC)
    while place + _HEAD.size <= len(data):
        key, size, checksum = _HEAD.unpack_from(data, place)
        place += _HEAD.size
        packed = data[place : place + size]
        if len(packed) != size or zlib.crc32(packed) != checksum:
            return
        yield key, packed
        place += size

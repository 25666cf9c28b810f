# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Which edition is current, which one was before, and what they were built from.

Standard library only: the window asks this before it shows. How editions come into being: `installer`. Why folders: decision 0006.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bbico_desktop.domain.plain import NotPlainError, canonical_json, from_plain, to_plain
from bbico_desktop.foundation.files import storage_trouble, write_atomically
from bbico_desktop.foundation.paths import Paths
from bbico_desktop.packs.pack_store import PackStore, StoredPack, sha256_of

CATALOGUE_FILE = "catalogue.sqlite"
INDEX_FOLDER = "index"
FACTS_FILE = "edition.json"
SHIPPED_EDITION = "edition"
SHIPPED_PACK = "base.bbico"
BASE = "base"

_DIGEST = re.compile(r"[0-9a-f]{64}")
_MAX_FACTS_BYTES = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class PackRef:
    """A pack that an edition was built from; `sha256` is that of its file."""

    pack: str
    seq: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionFacts:
    """The file `edition.json`. `schema` holds the versions of the catalogue's tables and of the search's."""

    digest: str
    schema: tuple[int, ...]
    packs: tuple[PackRef, ...]
    catalogue_sha256: str
    development: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """An edition on the disk. The `shipped` one came with the program and is opened where it lies."""

    folder: Path
    facts: EditionFacts
    shipped: bool

    @property
    def digest(self) -> str:
        """Return what names the edition: its inputs, not its bytes."""
        return self.facts.digest

    @property
    def catalogue(self) -> Path:
        """Return the catalogue's file."""
        return self.folder / CATALOGUE_FILE

    @property
    def index(self) -> Path:
        """Return the folder of the index, which may be missing."""
        return self.folder / INDEX_FOLDER


def edition_digest(schema: Iterable[int], packs: Iterable[PackRef]) -> str:
    """Return the name of the edition that these packs make: base first, then the others by name."""
    return hashlib.sha256(canonical_json([list(schema), [to_plain(one) for one in in_order(packs)]])).hexdigest()


def in_order(packs: Iterable[PackRef]) -> tuple[PackRef, ...]:
    """Return packs in the order in which their ids count: base first, then by name."""
    return tuple(sorted(packs, key=lambda one: (one.pack != BASE, one.pack)))


def _supersedes(newer: EditionFacts, older: EditionFacts) -> bool:
    """Say whether the packs of one edition are those of another in newer numbers, none of them missing.

    What is made from a checkout changes under one and the same number; no release does.
    """
    held = {ref.pack: ref for ref in newer.packs}
    if any(ref.pack not in held or held[ref.pack].seq < ref.seq for ref in older.packs):
        return False
    return any(held[ref.pack].seq > ref.seq or (newer.development and held[ref.pack] != ref) for ref in older.packs)


def read_edition(folder: Path, *, shipped: bool, strict: bool = False) -> Edition | None:
    """Return the edition in a folder; None when there is none, or half of one. `strict`: as `Editions.strict` says."""
    facts = _read_facts(folder, strict=strict)
    if facts is None or not (folder / CATALOGUE_FILE).is_file():
        return None
    return Edition(folder=folder, facts=facts, shipped=shipped)


def _read_facts(folder: Path, *, strict: bool) -> EditionFacts | None:
    data = _read(folder / FACTS_FILE, strict=strict)
    if data is None:
        return None
    try:
        facts = from_plain(EditionFacts, json.loads(data))
    except (ValueError, NotPlainError, RecursionError):
        return None
    return facts if _DIGEST.fullmatch(facts.digest) else None


def _read(path: Path, *, strict: bool) -> bytes | None:
    """Return the content of a small file; None when it is not there, or cannot be read and nobody minds."""
    try:
        with path.open("rb") as file:
            return file.read(_MAX_FACTS_BYTES)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        if strict:
            raise storage_trouble(error, path) from error
        return None


def facts_bytes(facts: EditionFacts) -> bytes:
    """Return the content of `edition.json`."""
    plain: Mapping[str, Any] = to_plain(facts)
    return canonical_json(plain)


class Editions:
    """The editions of one reader, and the one that the program came with."""

    def __init__(self, paths: Paths, *, strict: bool = False) -> None:
        self._paths = paths
        self._strict = strict
        self._data = paths.data
        self._shipped = paths.shipped
        self.store = PackStore(paths.data / "packs")

    @property
    def folder(self) -> Path:
        """Return the folder that holds the reader's editions."""
        return self._data / "editions"

    def strict(self) -> Editions:
        """Return the same for whoever replaces things: what cannot be read raises Problem, and does not count as missing."""
        return Editions(self._paths, strict=True)

    def place_of(self, digest: str) -> Path:
        """Return the folder of one edition."""
        return self.folder / digest

    def current(self) -> Edition | None:
        """Return the edition to open: the reader's own if it is there and made for this program, else the shipped one.

        A shipped one that has all packs of the reader's own, and a newer one among them, takes over at once.
        """
        own, shipped = self._named("current"), self.shipped()
        if own and shipped and (own.facts.schema != shipped.facts.schema or _supersedes(shipped.facts, own.facts)):
            return shipped  # the program was updated; `needs_rebuild` says so too when that is not all
        return own or shipped

    def is_lost(self) -> bool:
        """Say whether no edition can be opened that has what the reader installed: her own is gone, or of another schema."""
        current = self.current()
        if current and not current.shipped:
            return False
        held = {ref.pack: ref.seq for ref in self._shipped_packs()}
        return any(one.seq > held.get(one.pack, 0) for one in self.store.highest().values())

    def shipped(self) -> Edition | None:
        """Return the edition that the program came with."""
        return read_edition(self._shipped / SHIPPED_EDITION, shipped=True, strict=self._strict)

    def installed(self) -> Edition | None:
        """Return the reader's own current edition; None while the shipped one is current, or when it is gone."""
        return self._named("current")

    def previous(self) -> Edition | None:
        """Return the edition to go back to; None when there is none, or when nothing would change."""
        digest = self._digest_in("previous")
        shipped, current = self.shipped(), self.current()
        if digest is None or current is None or digest == current.digest:
            return None
        found = shipped if shipped and digest == shipped.digest else self._named("previous")
        return found if found and found.facts.schema == current.facts.schema else None

    def wanted_packs(self) -> tuple[PackRef, ...]:
        """Return the newest of each pack, the shipped one included: what the current edition should be built from."""
        wanted = {one.pack: PackRef(pack=one.pack, seq=one.seq, sha256=self._hash_of(one)) for one in self.store.highest().values()}
        for ref in self._shipped_packs():
            if ref.pack not in wanted or wanted[ref.pack].seq <= ref.seq:
                wanted[ref.pack] = ref
        return in_order(wanted.values())

    def file_of(self, ref: PackRef) -> Path:
        """Return the file of a wanted pack."""
        if ref in self._shipped_packs():
            return self._shipped / SHIPPED_PACK
        return self.store.place_of(ref.pack, ref.seq)

    def lone_pack(self) -> Path | None:
        """Return the shipped pack when the edition beside it, which would say what it is, is gone altogether."""
        path = self._shipped / SHIPPED_PACK
        return path if not self._shipped_packs() and path.is_file() else None

    def _shipped_packs(self) -> tuple[PackRef, ...]:
        """Return what the shipped edition was built from, which its pack can build again when the catalogue itself is gone."""
        facts = _read_facts(self._shipped / SHIPPED_EDITION, strict=self._strict)
        return facts.packs if facts else ()

    def needs_rebuild(self, schema: Iterable[int]) -> bool:
        """Say whether the current edition is missing, of another schema, or not built from the newest packs.

        A sound edition is worth keeping when the file of one of its packs is gone: what would be built without it is older.
        """
        wanted, current = self.wanted_packs(), self.current()
        if current is None:
            return bool(wanted) or self.lone_pack() is not None
        if not wanted:
            return False
        held = {ref.pack: ref.seq for ref in current.facts.packs}
        newer = [ref for ref in wanted if ref not in current.facts.packs and ref.seq >= held.get(ref.pack, 0)]
        return bool(newer) or current.facts.schema != tuple(schema)

    def _hash_of(self, stored: StoredPack) -> str:
        """Return the hash of a stored pack, from the edition that was built from it where there is one."""
        editions = [one for one in (self.installed(), self._named("previous")) if one]
        known = {(ref.pack, ref.seq): ref.sha256 for one in editions for ref in one.facts.packs}
        try:
            return known.get((stored.pack, stored.seq)) or sha256_of(stored.path)
        except OSError:
            return ""

    def remember_previous(self, coming: Edition) -> None:
        """Write down the current edition as the one to go back to from the coming one. Raises Problem of storage."""
        current = self.current()
        if current and current.digest != coming.digest:
            write_atomically(self._data / "previous", f"{current.digest}\n".encode())

    def switch(self, edition: Edition) -> None:
        """Make an edition current: the one atomic step of every installation. Raises Problem of storage."""
        write_atomically(self._data / "current", f"{edition.digest}\n".encode())

    def kept_digests(self) -> set[str]:
        """Return the editions that must stay on the disk."""
        return {digest for digest in (self._digest_in("current"), self._digest_in("previous")) if digest}

    def _named(self, file: str) -> Edition | None:
        digest = self._digest_in(file)
        if digest is None:
            return None
        shipped = self.shipped()
        found = read_edition(self.place_of(digest), shipped=False, strict=self._strict)
        if found is None and shipped and shipped.digest == digest:
            return shipped
        return found if found and found.digest == digest else None

    def _digest_in(self, file: str) -> str | None:
        data = _read(self._data / file, strict=self._strict)
        digest = (data or b"").decode("ascii", errors="replace").strip()
        return digest if _DIGEST.fullmatch(digest) else None

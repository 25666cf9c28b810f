# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Read a pack and believe nothing: the order of checks is that of `docs/packs.md`, and each refusal is one Problem."""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from tuf.api.metadata import Metadata, Root

from bbico_desktop.domain.plain import NotPlainError
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import AnyRecord
from bbico_desktop.domain.vocabulary import Vocabulary
from bbico_desktop.packs.archive import Archive, ArchiveError, unpacked
from bbico_desktop.packs.builder import HELPLINES, MANIFEST, RECORDS, VOCABULARY
from bbico_desktop.packs.content import PackContent, PackMeta
from bbico_desktop.packs.entries import EntryError, concepts_in, records_in, unique
from bbico_desktop.packs.manifest import Manifest, MemberFacts, NewerFormatError, as_numbers, manifest_of
from bbico_desktop.packs.trust import DEVELOPMENT_KEY, SIGNER_ROLE, Trust, TrustError, verified_targets

MAX_PACK_BYTES = 1_000_000_000
MAX_BYTES_AT_ONCE = 64_000_000
"""A pack up to this size is read from its place once: what was verified and what was hashed are then the same bytes for certain."""

MAX_ROOT_BYTES = 64_000
MAX_ROOTS = 64
MAX_MANIFEST_BYTES = 5_000_000
MAX_TEXT_MEMBER_BYTES = 200_000_000

_ROOT_NAME = re.compile(r"root/([1-9][0-9]{0,5})\.root\.json")
_CHUNK = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """A verified pack.

    `sha256` is that of the whole file, `stated_bytes` what it and its content need on the disk; `development` says that everybody
    can use the key that signed it; `read_at_once` that `sha256` is that of the very bytes that were verified. `texts` is
    {id: canonical JSON} of those records whose text was known before.
    """

    meta: PackMeta
    records: tuple[AnyRecord, ...]
    vocabulary: Vocabulary
    sha256: str
    stated_bytes: int
    development: bool
    read_at_once: bool
    texts: Mapping[str, str] = field(default_factory=dict)

    @property
    def content(self) -> PackContent:
        """Return what the pack holds, without what it proves."""
        return PackContent(meta=self.meta, records=self.records, vocabulary=self.vocabulary)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Whom to trust, which program reads, and the SHA-256 of records that need not be written again."""

    trust: Trust
    program_version: str
    known: frozenset[str]


def read_pack(path: Path, *, trust: Trust, program_version: str, known: frozenset[str] = frozenset()) -> Pack:
    """Return the content of a pack, every byte of it verified. Raises Problem.

    `known` are the SHA-256 of records as a catalogue of this program keeps them: such a line is canonical.

    BAD_INPUT: `pack-not-a-pack`, `pack-cut-off`, `pack-altered`, `pack-too-large`, `pack-newer-format`, `pack-newer-program`,
    `pack-bad-entries`, `input-missing`, `input-is-a-folder`, `input-unreadable`. NOT_TRUSTED: `pack-unsigned`, `pack-untrusted`.
    """
    reader = _Reader(trust, program_version, known)
    with _opened(path) as file:
        size = os.fstat(file.fileno()).st_size
        if size > MAX_PACK_BYTES:
            raise Problem("pack-too-large", Family.BAD_INPUT, path=path)
        try:
            if size > MAX_BYTES_AT_ONCE:
                return _read(file, size, reader)
            held = file.read(size + 1)
            return replace(_read(BytesIO(held), len(held), reader), read_at_once=True)
        except ArchiveError as error:
            raise Problem(f"pack-{error.code}", Family.BAD_INPUT, path=path) from error
        except TrustError as error:
            family = Family.BAD_INPUT if error.code == "altered" else Family.NOT_TRUSTED
            raise Problem(f"pack-{error.code}", family, path=path) from error
        except NewerFormatError as error:
            raise Problem("pack-newer-format", Family.BAD_INPUT, path=path) from error
        except _NewerProgramError as error:
            raise Problem("pack-newer-program", Family.BAD_INPUT, path=path, wanted=error, found=program_version) from error
        except EntryError as error:
            raise Problem(
                "pack-bad-entries", Family.BAD_INPUT, path=path, mistakes=error.mistakes, count=len(error.mistakes)
            ) from error
        except NotPlainError as error:
            raise Problem("pack-altered", Family.BAD_INPUT, path=path, reason=error) from error
        except OSError as error:
            raise Problem("input-unreadable", Family.BAD_INPUT, path=path) from error


class _NewerProgramError(Exception):
    """The pack asks for a later version of the program than this one."""


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """Open an ordinary file; links, folders, devices and pipes are none."""
    try:
        kind = path.lstat().st_mode
        if stat.S_ISDIR(kind):
            raise Problem("input-is-a-folder", Family.BAD_INPUT, path=path)
        if not stat.S_ISREG(kind):
            raise Problem("pack-not-a-pack", Family.BAD_INPUT, path=path)
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Problem("input-missing", Family.BAD_INPUT, path=path) from error
    except OSError as error:
        raise Problem("input-unreadable", Family.BAD_INPUT, path=path) from error
    with os.fdopen(descriptor, "rb") as file:
        yield file


def _read(file: BinaryIO, size: int, reader: _Reader) -> Pack:
    archive = Archive(file, size, must_have=MANIFEST)
    data = archive.stored(MANIFEST, MAX_MANIFEST_BYTES)
    root = reader.trust.signer_root(_roots(archive))
    manifest = manifest_of(verified_targets(root, data))
    if as_numbers(manifest.meta.minimum_program) > as_numbers(reader.program_version):
        raise _NewerProgramError(manifest.meta.minimum_program)
    texts = _text_members(archive, manifest)
    others, helplines = (records_in(texts[name], name, reader.known) for name in (RECORDS, HELPLINES))
    records = unique((*others.records, *helplines.records))
    vocabulary = Vocabulary(concepts=concepts_in(texts[VOCABULARY], VOCABULARY))
    _compare_counts(manifest, texts)
    return Pack(
        meta=manifest.meta,
        records=records,
        vocabulary=vocabulary,
        sha256=_hash_of(file),
        stated_bytes=size + sum(facts.size for facts in manifest.members.values()),
        development=_is_development(root),
        read_at_once=False,
        texts={**others.texts, **helplines.texts},
    )


def _roots(archive: Archive) -> dict[int, bytes]:
    names = {int(match[1]): name for name in archive.members if (match := _ROOT_NAME.fullmatch(name))}
    if len(names) > MAX_ROOTS:
        raise ArchiveError("altered")
    return {version: archive.stored(name, MAX_ROOT_BYTES) for version, name in names.items()}


def _is_development(root: Metadata[Root]) -> bool:
    return DEVELOPMENT_KEY in root.signed.roles[SIGNER_ROLE].keyids


def _text_members(archive: Archive, manifest: Manifest) -> dict[str, bytes]:
    """Return the three text members; what the manifest does not name may not be in the file, and the other way round."""
    named = {MANIFEST, *manifest.members} | {name for name in archive.members if _ROOT_NAME.fullmatch(name)}
    if set(manifest.members) != {HELPLINES, RECORDS, VOCABULARY} or set(archive.members) != named:
        raise ArchiveError("altered")
    return {name: _content(archive, name, facts) for name, facts in manifest.members.items()}


def _content(archive: Archive, name: str, facts: MemberFacts) -> bytes:
    """Return a member's content: its bytes are compared before they are inflated, and inflated to no more than was promised."""
    member = archive.members[name]
    if max(facts.size, facts.packed) > MAX_TEXT_MEMBER_BYTES or (member.size, member.packed) != (facts.size, facts.packed):
        raise ArchiveError("altered")
    lying = archive.lying(name, facts.packed)
    if hashlib.sha256(lying).hexdigest() != facts.packed_sha256:
        raise ArchiveError("altered")
    data = unpacked(lying, facts.size)
    if hashlib.sha256(data).hexdigest() != facts.sha256:
        raise ArchiveError("altered")
    return data


def _compare_counts(manifest: Manifest, texts: Mapping[str, bytes]) -> None:
    counted = {"helplines": HELPLINES, "records": RECORDS, "concepts": VOCABULARY}
    if {what: texts[name].count(b"\n") for what, name in counted.items()} != dict(manifest.counts):
        raise NotPlainError("counts: not those of the members")


def _hash_of(file: BinaryIO) -> str:
    file.seek(0)
    digest = hashlib.sha256()
    while chunk := file.read(_CHUNK):
        digest.update(chunk)
    return digest.hexdigest()

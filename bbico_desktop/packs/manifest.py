# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The manifest of a pack: what it says of itself and the hash of each member, as a TUF `Targets`."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from tuf.api.metadata import TargetFile, Targets

from bbico_desktop.domain.plain import NotPlainError, from_plain, to_plain
from bbico_desktop.packs.content import PackMeta

FORMAT = 1
SPECIFICATION = "1.0.31"
"""The version of TUF's own specification that the metadata follows; written here so that no library update changes a pack."""
YEARS_OF_VALIDITY = 10
PACK_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
VERSION = re.compile(r"[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}")
MAX_SEQ = 2**53

OUR_FIELD = "bbico"


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberFacts:
    """What the manifest says of a member: its size and hash, and those of its bytes as they lie in the file."""

    size: int
    sha256: str
    packed: int
    packed_sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """A verified manifest."""

    meta: PackMeta
    counts: Mapping[str, int]
    members: Mapping[str, MemberFacts]


class NewerFormatError(Exception):
    """The pack is of a format that this program does not know yet."""


def targets_of(meta: PackMeta, members: Mapping[str, tuple[bytes, bytes]], counts: Mapping[str, int]) -> Targets:
    """Return the manifest of {name: (data, data as it lies in the file)}."""
    issued = date.fromisoformat(meta.issued)
    return Targets(
        version=meta.seq,
        spec_version=SPECIFICATION,
        # TUF wants a day of expiry. It is never compared with a clock: offline machines have wrong ones.
        expires=datetime(issued.year + YEARS_OF_VALIDITY, 1, 1, tzinfo=UTC),
        targets={name: _target(name, *members[name]) for name in sorted(members)},
        unrecognized_fields={OUR_FIELD: {"format": FORMAT, "kind": "full", "meta": to_plain(meta), "counts": dict(counts)}},
    )


def _target(name: str, data: bytes, lying: bytes) -> TargetFile:
    return TargetFile(
        length=len(data),
        hashes={"sha256": hashlib.sha256(data).hexdigest()},
        path=name,
        unrecognized_fields={"packed": {"length": len(lying), "sha256": hashlib.sha256(lying).hexdigest()}},
    )


def manifest_of(targets: Targets) -> Manifest:
    """Return what a verified `Targets` means. Raises NewerFormatError, or NotPlainError when it means nothing."""
    ours = targets.unrecognized_fields.get(OUR_FIELD)
    if not isinstance(ours, Mapping) or not isinstance(ours.get("format"), int):
        raise NotPlainError("bbico: expected an object with a format")
    if ours["format"] > FORMAT:
        raise NewerFormatError
    if set(ours) != {"format", "kind", "meta", "counts"} or ours["kind"] != "full" or ours["format"] != FORMAT:
        raise NotPlainError("bbico: unknown fields or kind")
    meta = from_plain(PackMeta, ours["meta"], "meta.")
    _check_meta(meta, targets.version)
    counts = ours["counts"]
    if not isinstance(counts, Mapping) or not all(type(count) is int for count in counts.values()):
        raise NotPlainError("counts: expected an object of numbers")
    return Manifest(meta=meta, counts=dict(counts), members={name: _facts(target) for name, target in targets.targets.items()})


def _check_meta(meta: PackMeta, version: int) -> None:
    try:
        date.fromisoformat(meta.issued)
    except ValueError as error:
        raise NotPlainError("issued: expected a day") from error
    if not PACK_ID.fullmatch(meta.pack) or len(meta.pack) > 64:
        raise NotPlainError("pack: expected an id")
    if not 1 <= meta.seq <= MAX_SEQ or meta.seq != version:
        raise NotPlainError("seq: expected the version of the manifest")
    if not VERSION.fullmatch(meta.minimum_program):
        raise NotPlainError("minimum_program: expected a version")


def _facts(target: TargetFile) -> MemberFacts:
    lying: Any = target.unrecognized_fields.get("packed")
    if set(target.hashes) != {"sha256"} or not isinstance(lying, Mapping) or set(lying) != {"length", "sha256"}:
        raise NotPlainError(f"{target.path}: expected the hashes of a member")
    if type(lying["length"]) is not int or not isinstance(lying["sha256"], str):
        raise NotPlainError(f"{target.path}: expected a length and a hash")
    return MemberFacts(size=target.length, sha256=target.hashes["sha256"], packed=lying["length"], packed_sha256=lying["sha256"])


def as_numbers(version: str) -> tuple[int, ...]:
    """Return a version as numbers that compare; what follows the third is ignored."""
    return tuple(int(part) for part in re.findall(r"[0-9]+", version)[:3])

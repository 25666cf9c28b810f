# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Who may sign packs: the root that this program trusts, and what a chain of roots and a signature prove.

The envelope is that of TUF (https://theupdateframework.github.io/specification/latest/), by `tuf.api.metadata`. Why not by
TUF's own client: decision 0005.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tuf.api.metadata import Metadata, Root, Signature, Targets
from tuf.api.serialization import DeserializationError

from bbico_desktop.domain.plain import canonical_json
from bbico_desktop.domain.problems import Family, Problem

DEVELOPMENT_KEY = "0e46c0fd8f74668ef7b2076d9904f8ce2bfaeef21bd70b2ecddd920b196ca4c7"
"""The id of the key whose private half everybody can read (`resources/keys/development/README.md`)."""
DEVELOPMENT_ROOT = Path("keys", "development", "1.root.json")
TRUSTED_ROOT = "trusted.root.json"
SIGNER_ROLE = "targets"

_HEX = re.compile(r"[0-9a-f]+")


class TrustError(Exception):
    """A signature proves nothing; `code` is the end of the problem's code: `unsigned`, `untrusted` or `altered`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True, kw_only=True)
class Trust:
    """The root that the program came with, and its bytes."""

    root: Metadata[Root]
    data: bytes

    @property
    def development(self) -> bool:
        """Say whether this root accepts the key that everybody can use."""
        return DEVELOPMENT_KEY in self.root.signed.keys

    def signer_root(self, roots: Mapping[int, bytes]) -> Metadata[Root]:
        """Return the newest root that a pack's chain of roots {version: bytes} leads to from the trusted one. Raises TrustError."""
        trusted, own = self.root, self.root.signed.version
        for version in sorted(roots):
            candidate = read_root(roots[version])
            if candidate.signed.version != version:
                raise TrustError("altered")
            if version == own and roots[version] != self.data:
                raise TrustError("untrusted")
            if version > own:
                _verify_next(trusted, candidate)
                trusted = candidate
        return trusted


def trust_from_bytes(data: bytes) -> Trust:
    """Return the trust in a root. Raises TrustError when it is not a sound root."""
    return Trust(root=read_root(data), data=data)


def trust_for(*, shipped: Path, resources: Path) -> Trust:
    """Return the trust in the root that the program came with; a checkout that has nothing shipped yet trusts the development root.

    Raises Problem `trust-missing`.
    """
    for path in (shipped / TRUSTED_ROOT, resources / DEVELOPMENT_ROOT):
        try:
            return trust_from_bytes(path.read_bytes())
        except FileNotFoundError:
            continue
        except (OSError, TrustError) as error:
            raise Problem("trust-missing", Family.STORAGE, path=path) from error
    raise Problem("trust-missing", Family.STORAGE, path=shipped / TRUSTED_ROOT)


def read_root(data: bytes) -> Metadata[Root]:
    """Return a root whose own keys have signed it. Raises TrustError `altered` for anything else."""
    root = _canonical_metadata(data)
    if not isinstance(root.signed, Root):
        raise TrustError("altered")
    if not root.signed.get_root_verification_result(None, root.signed_bytes, root.signatures).verified:
        raise TrustError("altered")
    return root


def _verify_next(trusted: Metadata[Root], candidate: Metadata[Root]) -> None:
    """Check that old and new keys signed a root, each to its threshold."""
    try:
        result = candidate.signed.get_root_verification_result(trusted.signed, candidate.signed_bytes, candidate.signatures)
    except ValueError as error:
        raise TrustError("untrusted") from error
    if not result.verified:
        raise TrustError("untrusted")


def verified_targets(root: Metadata[Root], data: bytes) -> Targets:
    """Return what a manifest says, once enough keys of `root` have signed it. Raises TrustError."""
    manifest = _canonical_metadata(data)
    if not isinstance(manifest.signed, Targets):
        raise TrustError("altered")
    if not manifest.signatures:
        raise TrustError("unsigned")
    signed = manifest.signed_bytes
    if root.signed.get_verification_result(SIGNER_ROLE, signed, manifest.signatures).verified:
        return manifest.signed
    known = set(root.signed.roles[SIGNER_ROLE].keyids)
    raise TrustError("altered" if known & set(manifest.signatures) else "untrusted")


def _canonical_metadata(data: bytes) -> Metadata[Any]:
    """Return metadata that is written in the one way that we write it, so that not a byte of it can change unseen."""
    try:
        metadata: Metadata[Any] = Metadata.from_bytes(data)
    except (DeserializationError, ValueError, RecursionError) as error:
        raise TrustError("altered") from error
    if metadata_bytes(metadata) != data or not all(_is_plain(one) for one in metadata.signatures.values()):
        raise TrustError("altered")
    return metadata


def metadata_bytes(metadata: Metadata[Any]) -> bytes:
    """Return metadata as it stands in a pack."""
    return canonical_json(metadata.to_dict())


def _is_plain(signature: Signature) -> bool:
    return _HEX.fullmatch(signature.signature) is not None and not signature.unrecognized_fields

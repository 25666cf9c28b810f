# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The key that signs packs, read from a file; the roots that vouch for it lie beside it as `N.root.json`."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from securesystemslib.signer import CryptoSigner, SSlibKey
from tuf.api.metadata import Metadata, Root

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.foundation.files import read_input
from bbico_desktop.packs.trust import DEVELOPMENT_KEY, TrustError, read_root

DEVELOPMENT_KEY_FILE = Path("keys", "development", "signing.key.json")

_ROOT_FILE = re.compile(r"([1-9][0-9]{0,5})\.root\.json")


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningKey:
    """A private Ed25519 key and {version: root}, the roots that go into each pack that it signs."""

    signer: CryptoSigner
    roots: dict[int, bytes]

    @property
    def development(self) -> bool:
        """Say whether this is the key that everybody can use."""
        return str(self.signer.public_key.keyid) == DEVELOPMENT_KEY


def key_from_file(path: Path) -> SigningKey:
    """Return the key in a file: PEM (PKCS #8, not encrypted), or JSON with a `seed`. Raises Problem `key-unusable` (BAD_INPUT)."""
    data = read_input(path)
    try:
        private = _private_key(data)
    except (ValueError, TypeError, KeyError, UnsupportedAlgorithm) as error:
        raise Problem("key-unusable", Family.BAD_INPUT, path=path) from error
    signer = CryptoSigner(private, SSlibKey.from_crypto(private.public_key()))
    roots = _roots_beside(path)
    if not roots or str(signer.public_key.keyid) not in _newest(roots).signed.roles["targets"].keyids:
        raise Problem("key-without-root", Family.BAD_INPUT, path=path)
    return SigningKey(signer=signer, roots=roots)


def _private_key(data: bytes) -> Ed25519PrivateKey:
    if not data.startswith(b"-----BEGIN"):
        return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(json.loads(data)["seed"]))
    private = load_pem_private_key(data, password=None)
    if not isinstance(private, Ed25519PrivateKey):
        raise TypeError("not an Ed25519 key")
    return private


def _roots_beside(path: Path) -> dict[int, bytes]:
    found = {match[1]: file for file in path.parent.iterdir() if (match := _ROOT_FILE.fullmatch(file.name))}
    return {int(version): found[version].read_bytes() for version in sorted(found, key=int)}


def _newest(roots: dict[int, bytes]) -> Metadata[Root]:
    newest = max(roots)
    try:
        return read_root(roots[newest])
    except TrustError as error:
        raise Problem("key-without-root", Family.BAD_INPUT, path=f"{newest}.root.json") from error

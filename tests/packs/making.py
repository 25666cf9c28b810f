# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Makes tiny packs and strangers' keys for tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.signer import CryptoSigner, SSlibKey
from tuf.api.metadata import Metadata, Role, Root

from bbico_desktop.domain.records import AnyRecord
from bbico_desktop.packs.builder import build_pack
from bbico_desktop.packs.content import PackContent, PackMeta
from bbico_desktop.packs.signing import DEVELOPMENT_KEY_FILE, SigningKey, key_from_file
from bbico_desktop.packs.trust import DEVELOPMENT_ROOT, Trust, metadata_bytes, trust_from_bytes
from tests.catalogue_fixture import tiny_records, tiny_vocabulary

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
PROGRAM = "0.1.0"
PARTNER_RECORDS = (replace(tiny_records()[-1], id="partner-thing", former_ids=()),)


def development_key() -> SigningKey:
    return key_from_file(RESOURCES / DEVELOPMENT_KEY_FILE)


def development_trust() -> Trust:
    return trust_from_bytes((RESOURCES / DEVELOPMENT_ROOT).read_bytes())


def tiny_meta(**changes: object) -> PackMeta:
    meta = PackMeta(
        pack="base",
        seq=1,
        issued="2026-11-24",
        title={"en": "Tiny catalogue"},
        publisher="Tests",
        minimum_program="0.1.0",
        licence="CC BY 4.0",
    )
    return replace(meta, **changes)


def tiny_content(records: tuple[AnyRecord, ...] | None = None, **changes: object) -> PackContent:
    return PackContent(meta=tiny_meta(**changes), records=records or tiny_records(), vocabulary=tiny_vocabulary())


def made_pack(out: Path, *, signed: bool = True, records: tuple[AnyRecord, ...] | None = None, **changes: object) -> Path:
    build_pack(tiny_content(records, **changes), out, key=development_key() if signed else None)
    return out


def seeded_signer(number: int) -> CryptoSigner:
    private = Ed25519PrivateKey.from_private_bytes(number.to_bytes(32, "big"))
    return CryptoSigner(private, SSlibKey.from_crypto(private.public_key()))


def root_of(signer: CryptoSigner, *, version: int = 1, signers: tuple[CryptoSigner, ...] = ()) -> bytes:
    """Return a root that trusts one key for everything, signed by `signers`, or by that key."""
    public = signer.public_key
    roles = {name: Role([public.keyid], 1) for name in ("root", "targets", "snapshot", "timestamp")}
    root = Root(
        version=version,
        spec_version="1.0.31",
        expires=datetime(2126, 1, 1, tzinfo=UTC),
        consistent_snapshot=False,
        keys={public.keyid: public},
        roles=roles,
    )
    metadata = Metadata(root)
    for one in signers or (signer,):
        metadata.sign(one, append=True)
    return metadata_bytes(metadata)


def stranger_key(number: int = 7) -> SigningKey:
    signer = seeded_signer(number)
    return SigningKey(signer=signer, roots={1: root_of(signer)})

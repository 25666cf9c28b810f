# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Keys come from files with their roots beside them, and the program knows whom it trusts."""

import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from bbico_desktop.domain.problems import Problem
from bbico_desktop.packs.signing import SigningKey, key_from_file
from bbico_desktop.packs.trust import TrustError, read_root, trust_for
from tests.packs.making import RESOURCES, root_of, seeded_signer


def pem(private: object) -> bytes:
    return private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def test_the_development_key_says_what_it_is(key: SigningKey):
    assert key.development
    assert list(key.roots) == [1]


def test_a_key_of_ones_own_is_read_from_pem(tmp_path: Path):
    (tmp_path / "release.pem").write_bytes(pem(Ed25519PrivateKey.from_private_bytes((3).to_bytes(32, "big"))))
    (tmp_path / "1.root.json").write_bytes(root_of(seeded_signer(3)))

    own = key_from_file(tmp_path / "release.pem")

    assert not own.development
    assert own.signer.public_key.keyid == seeded_signer(3).public_key.keyid


@pytest.mark.parametrize("content", [b"", b"{}", b'{"seed": "12"}', b"-----BEGIN nothing", pem(generate_private_key(SECP256R1()))])
def test_a_file_that_is_no_key_is_refused(tmp_path: Path, content: bytes):
    (tmp_path / "key").write_bytes(content)

    with pytest.raises(Problem) as caught:
        key_from_file(tmp_path / "key")

    assert caught.value.code == "key-unusable"


@pytest.mark.parametrize("root", [None, root_of(seeded_signer(4)), b"{}"])
def test_a_key_that_no_root_vouches_for_is_refused(tmp_path: Path, root: bytes | None):
    (tmp_path / "key").write_text(json.dumps({"seed": (3).to_bytes(32, "big").hex()}))
    if root is not None:
        (tmp_path / "1.root.json").write_bytes(root)

    with pytest.raises(Problem) as caught:
        key_from_file(tmp_path / "key")

    assert caught.value.code == "key-without-root"


def test_a_checkout_without_anything_shipped_trusts_the_development_root(tmp_path: Path):
    assert trust_for(shipped=tmp_path, resources=RESOURCES).development


def test_what_is_shipped_decides_whom_to_trust(tmp_path: Path):
    (tmp_path / "trusted.root.json").write_bytes(root_of(seeded_signer(3)))

    assert not trust_for(shipped=tmp_path, resources=RESOURCES).development


@pytest.mark.parametrize("content", [None, b"{}", b"[" * 5000])
def test_without_a_sound_root_nobody_is_trusted(tmp_path: Path, content: bytes | None):
    if content is not None:
        (tmp_path / "trusted.root.json").write_bytes(content)

    with pytest.raises(Problem) as caught:
        trust_for(shipped=tmp_path, resources=tmp_path)

    assert caught.value.code == "trust-missing"


def test_a_root_in_another_spelling_is_no_root():
    with pytest.raises(TrustError):
        read_root(root_of(seeded_signer(3)).replace(b":", b": "))

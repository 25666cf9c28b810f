# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A manifest that a trusted key signed is still believed only as far as it makes sense."""

from collections.abc import Mapping
from typing import Any

import pytest

from bbico_desktop.domain.plain import NotPlainError
from bbico_desktop.packs.manifest import NewerFormatError, as_numbers, manifest_of, targets_of
from tests.packs.making import tiny_meta

MEMBERS = {"records.jsonl": (b"{}\n", b"packed")}


def changed(**ours: Any) -> Any:
    targets = targets_of(tiny_meta(), MEMBERS, {"records": 1})
    targets.unrecognized_fields["bbico"] |= ours
    return targets


def meta(**changes: Any) -> dict[str, Any]:
    plain: dict[str, Any] = targets_of(tiny_meta(), MEMBERS, {}).unrecognized_fields["bbico"]["meta"]
    return plain | changes


def test_a_manifest_gives_back_what_was_put_in():
    manifest = manifest_of(changed())

    assert manifest.meta == tiny_meta()
    assert (manifest.members["records.jsonl"].size, manifest.members["records.jsonl"].packed) == (3, 6)


@pytest.mark.parametrize(
    "ours",
    [
        {"format": "1"},
        {"format": 0},
        {"kind": "delta"},
        {"extra": 1},
        {"counts": {"records": "1"}},
        {"counts": []},
        {"meta": {}},
        {"meta": meta(pack="../base")},
        {"meta": meta(pack="a" * 65)},
        {"meta": meta(seq=2)},
        {"meta": meta(seq=True)},
        {"meta": meta(issued="yesterday")},
        {"meta": meta(minimum_program="newest")},
        {"meta": meta(title="no language")},
    ],
)
def test_a_manifest_that_makes_no_sense_is_refused(ours: Mapping[str, Any]):
    with pytest.raises(NotPlainError):
        manifest_of(changed(**ours))


@pytest.mark.parametrize("lying", [None, {}, {"length": "6", "sha256": "00"}, {"length": 6, "sha256": 0}])
def test_a_member_without_its_hashes_is_refused(lying: object):
    targets = changed()
    targets.targets["records.jsonl"].unrecognized_fields["packed"] = lying

    with pytest.raises(NotPlainError):
        manifest_of(targets)


def test_our_own_field_may_not_be_missing():
    targets = changed()
    del targets.unrecognized_fields["bbico"]

    with pytest.raises(NotPlainError):
        manifest_of(targets)


def test_a_newer_format_is_not_looked_into():
    with pytest.raises(NewerFormatError):
        manifest_of(changed(format=2, meta="something new"))


def test_versions_compare_as_numbers():
    assert as_numbers("0.10.0") > as_numbers("0.9.12")
    assert as_numbers("1.2.3.dev4") == (1, 2, 3)

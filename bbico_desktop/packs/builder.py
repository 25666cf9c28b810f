# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Make a pack: same content and key, same bytes."""

from __future__ import annotations

from pathlib import Path

from tuf.api.metadata import Metadata, Targets

from bbico_desktop.domain.plain import record_to_plain, to_plain
from bbico_desktop.domain.problems import Family, Mistake, Place, Problem
from bbico_desktop.domain.records import AnyRecord, Helpline
from bbico_desktop.foundation.files import write_atomically
from bbico_desktop.packs.archive import packed, write_archive
from bbico_desktop.packs.content import PackContent
from bbico_desktop.packs.entry_checks import entry_faults
from bbico_desktop.packs.json_lines import lines_of
from bbico_desktop.packs.manifest import targets_of
from bbico_desktop.packs.signing import SigningKey
from bbico_desktop.packs.trust import metadata_bytes

HELPLINES, MANIFEST, RECORDS, VOCABULARY = "helplines.jsonl", "manifest.json", "records.jsonl", "vocabulary.jsonl"


def build_pack(content: PackContent, out: Path, *, key: SigningKey | None) -> None:
    """Write a pack to `out`, signed with `key`; without a key it is unsigned, and nobody can install it.

    Raises Problem `pack-bad-entries` when an entry breaks a rule that readers of packs hold.
    """
    write_atomically(out, pack_bytes(content, key=key))


def pack_bytes(content: PackContent, *, key: SigningKey | None) -> bytes:
    """Return the bytes of a pack."""
    _check(content.records)
    records = sorted(content.records, key=_id)
    helplines = [one for one in records if isinstance(one, Helpline)]
    others = [one for one in records if not isinstance(one, Helpline)]
    members = {
        HELPLINES: lines_of(record_to_plain(one) for one in helplines),
        RECORDS: lines_of(record_to_plain(one) for one in others),
        VOCABULARY: lines_of(to_plain(one) for one in content.vocabulary),
    }
    laid = {name: (data, packed(data)) for name, data in members.items()}
    counts = {"helplines": len(helplines), "records": len(others), "concepts": len(content.vocabulary.concepts)}
    manifest: Metadata[Targets] = Metadata(targets_of(content.meta, laid, counts))
    if key:
        manifest.sign(key.signer)
    outer = {MANIFEST: metadata_bytes(manifest)} | {
        f"root/{version}.root.json": root for version, root in (key.roots if key else {}).items()
    }
    return write_archive(laid | {name: (data, data) for name, data in outer.items()})


def _id(record: AnyRecord) -> str:
    return record.id


def _check(records: tuple[AnyRecord, ...]) -> None:
    """Refuse to make a pack that every reader would refuse."""
    mistakes = [
        Mistake(code="pack-entry", place=Place(file=record.id, field=field), facts={"id": record.id, "reason": reason})
        for record in records
        for field, reason in entry_faults(record, record_to_plain(record))
    ]
    if mistakes:
        raise Problem("pack-bad-entries", Family.BAD_INPUT, mistakes=tuple(mistakes), count=len(mistakes))

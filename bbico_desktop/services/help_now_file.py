# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The file `help_now.json`: help sheets, helplines and their labels, readable with the standard library alone.

It is one JSON object, `{"sha256": …, "content": …}`; the hash is that of the content's bytes as they stand in the file.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bbico_desktop.domain.entries import CatalogueInfo
from bbico_desktop.domain.plain import canonical_json, record_to_plain, to_plain
from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.domain.records import AnyRecord, Helpline, Organisation, Sheet
from bbico_desktop.domain.vocabulary import Concept, Vocabulary

HELP_SHEET = "help-sheet"
SCHEMES = ("situation", "topic", "audience", "language", "type", "kind", "community", "price")
_HEAD = b'{"sha256":"%s","content":'
_HEAD_BYTES = len(_HEAD) - len(b"%s") + 64


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpSet:
    """One edition's help as plain JSON values, by id and in order; records are made from them when somebody asks."""

    seq: int
    issued: str
    digest: str
    sheets: Mapping[str, Mapping[str, Any]]
    helplines: Mapping[str, Mapping[str, Any]]
    makers: Mapping[str, Mapping[str, str]]
    concepts: Mapping[str, Mapping[str, Any]]


def help_set(records: Iterable[AnyRecord], vocabulary: Vocabulary, info: CatalogueInfo) -> HelpSet:
    """Return the help sheets (in the order of their situations) and helplines (by id) among `records`, with all they name."""
    everything = tuple(records)
    order = {concept.id: place for place, concept in enumerate(vocabulary.scheme("situation"))}
    sheets = [one for one in everything if isinstance(one, Sheet) and one.type == HELP_SHEET]
    sheets.sort(key=lambda sheet: (order.get(sheet.situation or "", len(order)), sheet.id))
    helplines = sorted((one for one in everything if isinstance(one, Helpline)), key=lambda helpline: helpline.id)
    named = {maker for helpline in helplines for maker in helpline.organisations}
    return HelpSet(
        seq=info.seq,
        issued=info.issued,
        digest=info.digest,
        sheets={sheet.id: record_to_plain(sheet) for sheet in sheets},
        helplines={helpline.id: record_to_plain(helpline) for helpline in helplines},
        makers={one.id: dict(one.title) for one in everything if isinstance(one, Organisation) and one.id in named},
        concepts=_concepts(vocabulary, [*sheets, *helplines]),
    )


def _concepts(vocabulary: Vocabulary, records: Iterable[AnyRecord]) -> dict[str, Mapping[str, Any]]:
    used = {name for record in records for name in _named(record)}
    kept = (concept for scheme in SCHEMES for concept in vocabulary.scheme(scheme) if concept.id in used)
    return {concept.id: to_plain(_bare(concept)) for concept in kept}


def _named(record: AnyRecord) -> tuple[str, ...]:
    if not isinstance(record, Sheet | Helpline):
        return ()
    situation = (record.situation or "",) if isinstance(record, Sheet) else ("helpline", record.cost)
    return (*situation, record.type, "sheet", *record.topics, *record.audiences, *record.languages)


def _bare(concept: Concept) -> Concept:
    return replace(concept, alt={}, scope_note={}, broader=())


def to_bytes(helps: HelpSet) -> bytes:
    """Return the file; the same set gives the same bytes."""
    content = canonical_json(
        {
            "seq": helps.seq,
            "issued": helps.issued,
            "digest": helps.digest,
            "order": list(helps.sheets),
            "sheets": helps.sheets,
            "helplines": helps.helplines,
            "makers": helps.makers,
            "concepts": helps.concepts,
        }
    )
    return _HEAD % hashlib.sha256(content).hexdigest().encode() + content + b"}"


def read_help(path: Path) -> HelpSet:
    """Return what a file holds. Raises Problem `help-now-missing`, or `help-now-broken` when its bytes and its hash disagree."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Problem("help-now-missing", Family.STORAGE, path=path) from error
    content = data[_HEAD_BYTES:-1]
    if data[:_HEAD_BYTES] != _HEAD % hashlib.sha256(content).hexdigest().encode():
        raise Problem("help-now-broken", Family.STORAGE, path=path)
    held = json.loads(content)
    sheets = {name: held["sheets"][name] for name in held["order"]}
    return HelpSet(**{**{name: value for name, value in held.items() if name != "order"}, "sheets": sheets})

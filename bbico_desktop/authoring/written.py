# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a folder of records holds: records beside the files they stand in, and what the pack says of itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, Literal, TypeVar

from bbico_desktop.authoring.yaml_texts import Source
from bbico_desktop.domain.languages import Localized
from bbico_desktop.domain.problems import Mistake
from bbico_desktop.domain.records import STRICT, AnyRecord, Kind
from bbico_desktop.domain.vocabulary import Concept, Vocabulary
from bbico_desktop.packs.content import PackMeta

Level = Literal["draft", "release"]
"""`draft`: structure, ids, dates, sources, numbers, a title and an English summary. `release`: everything, in four languages."""

KIND_FOLDERS: dict[str, Kind] = {
    "resources": "resource",
    "organisations": "organisation",
    "helplines": "helpline",
    "sheets": "sheet",
    "kits": "kit",
}

SITUATIONS_FILE = "vocabulary/situation.yaml"

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written(Generic[T_co]):
    """Something of the catalogue together with the file that says it."""

    value: T_co
    source: Source


WrittenRecord = Written[AnyRecord]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """One vocabulary file."""

    __pydantic_config__ = STRICT

    scheme: str
    title: Localized
    concepts: tuple[Concept, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A folder of records as it was read. With mistakes it is good for a report only, never for a pack."""

    records: tuple[AnyRecord, ...]
    vocabulary: Vocabulary
    pack: PackMeta | None
    mistakes: tuple[Mistake, ...] = field(default=())
    written: tuple[WrittenRecord, ...] = field(default=(), repr=False)

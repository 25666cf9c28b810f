# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a pack holds and says of itself."""

from __future__ import annotations

from dataclasses import dataclass

from bbico_desktop.domain.languages import Localized
from bbico_desktop.domain.records import STRICT, AnyRecord
from bbico_desktop.domain.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True, kw_only=True)
class PackMeta:
    """The fields of `db/pack.yaml`. `seq` is the only order of packs; `issued` (ISO day) is shown and never compared."""

    __pydantic_config__ = STRICT

    pack: str
    seq: int
    issued: str
    title: Localized
    publisher: str
    minimum_program: str
    licence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PackContent:
    """All that goes into a pack: what it says of itself, its records of every kind, and the concepts that they use."""

    meta: PackMeta
    records: tuple[AnyRecord, ...]
    vocabulary: Vocabulary

# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What a list shows of an entry, in one reader's language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bbico_desktop.domain.ages import AgeRange

if TYPE_CHECKING:
    from bbico_desktop.domain.records import Kind  # noqa: TC004  # records are not loaded before the first list shows


@dataclass(frozen=True, slots=True, kw_only=True)
class Maker:
    """An organisation that stands behind an entry; `id` is None when it has no record of its own."""

    id: str | None
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryCard:
    """The facts that decide, for one row of a list. `text_language` is the language that `title` and `summary` are really in."""

    id: str
    kind: Kind
    type: str
    title: str
    title_language: str
    summary: str
    text_language: str
    makers: tuple[Maker, ...]
    topics: tuple[str, ...]
    audiences: tuple[str, ...]
    languages: tuple[str, ...]
    ages: AgeRange | None
    duration_minutes: int | None
    price: str | None
    low_connectivity: str | None
    community: str | None
    phone: str | None
    url: str | None
    as_of: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueInfo:
    """Which catalogue is open. `development` is True for packs signed with the public development key."""

    digest: str
    seq: int
    issued: str
    development: bool
    counts: dict[str, int]
